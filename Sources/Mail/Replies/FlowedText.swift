/// format=flowed (RFC 3676): lines that end in a space go on in the next line of the same quote depth.
enum FlowedText {
    static func unwrapped(_ text: [UInt8], deletesSpace: Bool) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var flowing: Int?  // quote depth of the paragraph that goes on
        for line in text.split(separator: ASCII.lf, omittingEmptySubsequences: false) {
            var rest = line
            var depth = 0
            while rest.first == ASCII.greater {
                rest.removeFirst()
                depth += 1
            }
            let content = rest.first == ASCII.space ? rest.dropFirst() : rest  // space-stuffing, §4.4
            let signature = content.elementsEqual("-- ".utf8)
            if let before = flowing, before != depth || signature {
                out.append(ASCII.lf)  // a soft break cannot cross quote depths: a broken sender, §4.5
                flowing = nil
            }
            if flowing == nil, depth > 0 {
                out.append(contentsOf: repeatElement(ASCII.greater, count: depth))
                if !content.isEmpty { out.append(ASCII.space) }
            }
            let soft = content.last == ASCII.space && !signature
            out.append(contentsOf: soft && deletesSpace ? content.dropLast() : content)
            if soft {
                flowing = depth
            } else {
                out.append(ASCII.lf)
                flowing = nil
            }
        }
        if out.last == ASCII.lf, text.last != ASCII.lf { out.removeLast() }
        return out
    }
}
