import Mail

/// Plain text as an HTML fragment: lifted into a document (`DocumentLift`), and written as every document is. Never read as
/// Markdown: what a person wrote in a mail is what others see.
///
/// Stored beside the contribution when it is written. `version` rises with every change to what is lifted
/// or written; an older fragment is rendered anew before it is served.
public enum PlainFragment {
    public static let version: Int64 = 2

    public static func html(_ text: String) -> String {
        DocumentHTML(for: .page).html(Document(lifting: text))
    }

    /// A line of words with its links, for the middle of something.
    public static func inline(_ line: String) -> String {
        // Most lines hold no link.
        if !mayHoldLink(line) { return escaped(line.holds(ASCII.lf) ? line.replacing("\n", with: "") : line) }
        var writer = FragmentWriter()
        writer.inline(Array(line.utf8.filter { $0 != ASCII.lf })[...])
        return String(decoding: writer.out, as: UTF8.self)
    }

    private static func mayHoldLink(_ line: String) -> Bool {
        var line = line
        return line.withUTF8 { bytes in
            var at = 3
            while at + 2 < bytes.count {
                if bytes[at] == UInt8(ascii: ":"), bytes[at + 1] == UInt8(ascii: "/"),
                    bytes[at + 2] == UInt8(ascii: "/")
                {
                    return true
                }
                at += 1
            }
            return false
        }
    }

    public static func escaped(_ text: some StringProtocol) -> String {
        let isPlain = text.utf8.withContiguousStorageIfAvailable { !$0.contains(where: needsEscape) }
        if isPlain ?? !text.utf8.contains(where: needsEscape) { return String(text) }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 { append(escaping: byte, to: &out) }
        return String(decoding: out, as: UTF8.self)
    }

    @inline(__always) static func needsEscape(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
            || byte == UInt8(ascii: "\"")
            || byte == UInt8(ascii: "'") || (byte < 0x20 && byte != ASCII.lf && byte != ASCII.tab)
    }

    @inline(__always) static func append(escaping byte: UInt8, to out: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
        case UInt8(ascii: "'"): out.append(contentsOf: "&#39;".utf8)
        case 0..<0x20 where byte != ASCII.lf && byte != ASCII.tab: break
        default: out.append(byte)
        }
    }
}

private struct FragmentWriter {
    var out: [UInt8] = []

    mutating func inline(_ line: ArraySlice<UInt8>) {
        // Runs of plain bytes are copied whole.
        var at = line.startIndex
        var copied = at
        while at < line.endIndex {
            let byte = line[at]
            if byte | 0x20 == UInt8(ascii: "h"), at + 8 < line.endIndex, line[at + 1] | 0x20 == UInt8(ascii: "t"),
                let end = WrittenLink.end(in: line, from: at)
            {
                out.append(contentsOf: line[copied..<at])
                let link = line[at..<end]
                out.append(contentsOf: "<a rel=\"nofollow ugc noopener\" href=\"".utf8)
                for byte in link { PlainFragment.append(escaping: byte, to: &out) }
                out.append(contentsOf: "\">".utf8)
                for byte in link { PlainFragment.append(escaping: byte, to: &out) }
                out.append(contentsOf: "</a>".utf8)
                at = end
                copied = end
            } else {
                if PlainFragment.needsEscape(byte) {
                    out.append(contentsOf: line[copied..<at])
                    PlainFragment.append(escaping: byte, to: &out)
                    copied = at + 1
                }
                at += 1
            }
        }
        out.append(contentsOf: line[copied..<line.endIndex])
    }
}
