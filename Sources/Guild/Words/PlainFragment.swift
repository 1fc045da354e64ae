import Mail

/// Plain text to an HTML fragment: escaped, linkified, quotes as blockquotes, indented lines as they stand.
/// Never read as Markdown: what a person wrote in a mail is what others see.
///
/// Stored beside the contribution when it is written. `version` rises with every change to this file's output;
/// an older fragment is rendered anew before it is served.
public enum PlainFragment {
    public static let version: Int64 = 1

    public static func html(_ text: String) -> String {
        var writer = FragmentWriter()
        writer.out.reserveCapacity(text.utf8.count + text.utf8.count / 4)
        for line in Array(text.utf8).split(separator: ASCII.lf, omittingEmptySubsequences: false) { writer.take(line) }
        writer.setDepth(0)
        return String(decoding: writer.out, as: UTF8.self)
    }

    /// A line of words with its links, for the middle of something.
    public static func inline(_ line: String) -> String {
        var writer = FragmentWriter()
        writer.inline(Array(line.utf8.filter { $0 != ASCII.lf })[...])
        return String(decoding: writer.out, as: UTF8.self)
    }

    public static func escaped(_ text: some StringProtocol) -> String {
        if !text.utf8.contains(where: needsEscape) { return String(text) }
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
    var paragraph: [ArraySlice<UInt8>] = []
    var depth = 0

    mutating func take(_ line: ArraySlice<UInt8>) {
        var rest = line
        var level = 0
        while level < 8, rest.first == ASCII.greater {
            rest.removeFirst()
            if rest.first == ASCII.space { rest.removeFirst() }
            level += 1
        }
        if level != depth { setDepth(level) }
        if rest.allSatisfy(ASCII.isSpace) { endParagraph() } else { paragraph.append(rest) }
    }

    mutating func setDepth(_ level: Int) {
        endParagraph()
        while depth < level {
            out.append(contentsOf: "<blockquote>\n".utf8)
            depth += 1
        }
        while depth > level {
            out.append(contentsOf: "</blockquote>\n".utf8)
            depth -= 1
        }
    }

    mutating func endParagraph() {
        guard !paragraph.isEmpty else { return }
        let verbatim = paragraph.allSatisfy { $0.starts(with: "    ".utf8) || $0.first == ASCII.tab }
        out.append(contentsOf: (verbatim ? "<pre>" : "<p>").utf8)
        let flows = !verbatim && isHardWrapped
        for (index, line) in paragraph.enumerated() {
            if index > 0 {
                if flows || verbatim {
                    out.append(ASCII.lf)
                } else {
                    out.append(contentsOf: "<br>\n".utf8)
                }
            }
            inline(line)
        }
        out.append(contentsOf: (verbatim ? "</pre>\n" : "</p>\n").utf8)
        paragraph.removeAll(keepingCapacity: true)
    }

    /// Lines that only end because a mail program wrapped them: all but the last are long and of one width, and
    /// none begins like a list.
    private var isHardWrapped: Bool {
        guard paragraph.count > 1 else { return false }
        for (index, line) in paragraph.enumerated() {
            if index < paragraph.count - 1, line.count < 50 || line.count > 90 { return false }
            guard let first = line.first, !ASCII.isBlank(first) else { return false }
            let second = line.dropFirst().first
            let bullet = first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "#")
            if bullet && second == ASCII.space { return false }
            if index > 0, ASCII.isDigit(first), second == ASCII.dot || second == UInt8(ascii: ")") { return false }
        }
        return true
    }

    mutating func inline(_ line: ArraySlice<UInt8>) {
        // Runs of plain bytes are copied whole.
        var at = line.startIndex
        var copied = at
        while at < line.endIndex {
            let byte = line[at]
            if byte | 0x20 == UInt8(ascii: "h"), at + 8 < line.endIndex, line[at + 1] | 0x20 == UInt8(ascii: "t"),
                let end = linkEnd(line, at)
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

    /// The end of an http(s) link that starts here; sentence punctuation behind it is not part of it.
    private func linkEnd(_ line: ArraySlice<UInt8>, _ start: Int) -> Int? {
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
}
