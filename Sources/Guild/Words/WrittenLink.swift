import Mail

/// Links as people write them among their words.
enum WrittenLink {
    /// The end of an http(s) link that starts here; sentence punctuation behind it is not part of it.
    static func end(in line: ArraySlice<UInt8>, from start: Int) -> Int? {
        let rest = line[start...]
        let scheme = ASCII.hasPrefix(rest, "https://") ? 8 : ASCII.hasPrefix(rest, "http://") ? 7 : 0
        guard scheme > 0 else { return nil }
        if start > line.startIndex {
            let before = line[start - 1]
            if ASCII.isLetter(before) && before < 0x80 || ASCII.isDigit(before) { return nil }
        }
        var end = start + scheme
        var opened = 0
        while end < line.endIndex {
            let byte = line[end]
            if byte <= 0x20 || byte == UInt8(ascii: "<") || byte == ASCII.greater || byte == UInt8(ascii: "\"") {
                break
            }
            if byte == UInt8(ascii: "(") { opened += 1 }
            if byte == UInt8(ascii: ")") {
                if opened == 0 { break }
                opened -= 1
            }
            end += 1
        }
        while end > start + scheme,
            [
                UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
                UInt8(ascii: "?"),
                UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"),
            ].contains(line[end - 1])
        {
            end -= 1
        }
        return end > start + scheme ? end : nil
    }

    /// Where the links of a line stand.
    static func places(in line: [UInt8]) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var at = 0
        while at + 8 < line.count {
            if line[at] | 0x20 == UInt8(ascii: "h"), line[at + 1] | 0x20 == UInt8(ascii: "t"),
                let end = end(in: line[...], from: at)
            {
                places.append(at..<end)
                at = end
            } else {
                at += 1
            }
        }
        return places
    }
}
