import Mail

/// The handles ("@jane") and tags ("#rubrics") that somebody wrote. Not those of quoted lines or of links.
public struct Mentions: Sendable, Equatable {
    public var handles: [String] = []
    public var tags: [String] = []

    public static let most = 20

    public init(in text: String) {
        for line in text.utf8.split(separator: ASCII.lf) where line.first != ASCII.greater { read(line) }
    }

    private mutating func read(_ line: Substring.UTF8View) {
        var before = ASCII.space
        var at = line.startIndex
        while at < line.endIndex {
            let byte = line[at]
            let next = line.index(after: at)
            defer {
                before = byte
                at = next
            }
            guard byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#"), Mentions.standsApart(before) else { continue }
            let word = line[next...].prefix { Mentions.isWord($0) }
            let text = String(decoding: word, as: UTF8.self)
            if byte == UInt8(ascii: "@") {
                var handle = ASCII.lowered(text)
                while handle.last == "-" { handle.removeLast() }
                // "@host.example" is the end of an address.
                let after = word.endIndex < line.endIndex ? line[word.endIndex] : ASCII.space
                let isAddress = after == UInt8(ascii: "@")
                if !handle.isEmpty, handle.utf8.count <= 40, !isAddress, handles.count < Mentions.most,
                    handle.utf8.allSatisfy({ $0 < 0x80 }), !handles.contains(handle)
                {
                    handles.append(handle)
                }
            } else if !text.utf8.allSatisfy(ASCII.isDigit) {
                let tag = CommandReading.tag(text)
                if !tag.isEmpty, tags.count < Mentions.most, !tags.contains(tag) { tags.append(tag) }
            }
        }
    }

    private static func standsApart(_ byte: UInt8) -> Bool {
        ASCII.isSpace(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "\"")
            || byte == UInt8(ascii: ",")
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == 0x2D || byte >= 0x80
    }
}
