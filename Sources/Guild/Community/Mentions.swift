import Mail

/// The handles ("@jane") and tags ("#rubrics") that somebody wrote. Not those of quoted lines or of links.
public struct Mentions: Sendable, Equatable {
    public var handles: [String] = []
    public var tags: [String] = []
    /// By handle: the words behind "@" that may be a whole name, where they look like one.
    public var names: [String: [String]] = [:]

    public static let most = 20
    /// A mail to a crowd is what groups are for.
    public static let mostPeople = 10

    public init(in text: String) {
        // Most mails name nobody: one look at the bytes tells.
        var text = text
        text.withUTF8 { bytes in
            guard bytes.contains(UInt8(ascii: "@")) || bytes.contains(UInt8(ascii: "#")) else { return }
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: ASCII.lf) ?? bytes.count
                if bytes[start] != ASCII.greater { read(bytes[start..<end]) }
                start = end + 1
            }
        }
    }

    /// What another text names, too.
    mutating func add(_ other: Mentions) {
        for handle in other.handles where handles.count < Mentions.mostPeople && !handles.contains(handle) {
            handles.append(handle)
            names[handle] = other.names[handle]
        }
    }

    private mutating func read(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
        for at in line.indices where line[at] == UInt8(ascii: "@") || line[at] == UInt8(ascii: "#") {
            guard at == line.startIndex || Mentions.standsApart(line[at - 1]) else { continue }
            let word = line[(at + 1)...].prefix { Mentions.isWord($0) }
            let text = String(decoding: word, as: UTF8.self)
            if line[at] == UInt8(ascii: "@") {
                var handle = ASCII.lowered(text)
                while handle.last == "-" { handle.removeLast() }
                // "@host.example" is the end of an address.
                let isAddress = word.endIndex < line.endIndex && line[word.endIndex] == UInt8(ascii: "@")
                if !handle.isEmpty, handle.utf8.count <= 40, !isAddress, handles.count < Mentions.mostPeople,
                    handle.utf8.allSatisfy({ $0 < 0x80 }), !handles.contains(handle)
                {
                    handles.append(handle)
                    let name = Mentions.name(text, line[word.endIndex...])
                    if name.count > 1 { names[handle] = name }
                }
            } else if !text.utf8.allSatisfy(ASCII.isDigit) {
                let tag = CommandReading.tag(text)
                if !tag.isEmpty, tags.count < Mentions.most, !tags.contains(tag) { tags.append(tag) }
            }
        }
    }

    /// "Jane Doe and": up to four words, each with a capital.
    private static func name(_ first: String, _ rest: Slice<UnsafeBufferPointer<UInt8>>) -> [String] {
        var words = [first]
        var rest = rest.prefix(120)
        while words.count < 4, rest.first == ASCII.space {
            let word = rest.dropFirst().prefix { isWord($0) || $0 == UInt8(ascii: "'") }
            guard let letter = word.first, (0x41...0x5A).contains(letter) || letter >= 0x80 else { break }
            words.append(String(decoding: word, as: UTF8.self))
            rest = rest[word.endIndex...]
        }
        return words
    }

    private static func standsApart(_ byte: UInt8) -> Bool {
        ASCII.isSpace(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "\"")
            || byte == UInt8(ascii: ",")
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == 0x2D || byte >= 0x80
    }
}
