import Mail

/// What of a mail's words says something of what it gives: not what it quotes, not what a forwarding program wrote above, not its
/// author's closing, name and letterhead.
enum ResourceText {
    static func own(_ text: String, author: String = "") -> String {
        var lines: [Substring] = []
        var isHead = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !line.hasPrefix(">") {
            if MailReading.announcesMail(line) {
                isHead = true
                continue
            }
            // "From: … Date: … Subject: …"
            if isHead {
                if MailReading.isHeaderLine(line) || line.hasPrefix(" ") { continue }
                isHead = false
            }
            let plain = ASCII.trimmed(line)
            if plain.hasPrefix("[picture: "), plain.hasSuffix("]"), !plain.dropLast().contains("]") { continue }
            lines.append(line)
        }
        return ASCII.trimmed(withoutFoot(lines, author: author).joined(separator: "\n"))
    }

    /// A closing, or the author's own name, with nothing below that is said to anybody.
    private static func withoutFoot(_ lines: [Substring], author: String) -> ArraySlice<Substring> {
        let first = max(1, lines.count - 16)
        guard lines.count > 1 else { return lines[...] }
        for index in first..<lines.count {
            let line = ASCII.trimmed(lines[index])
            guard !line.isEmpty, !lines[..<index].allSatisfy({ $0.allSatisfy(\.isWhitespace) }) else { continue }
            let below = lines[(index + 1)...].map { ASCII.trimmed($0) }.filter { !$0.isEmpty }
            guard below.count <= 8, below.allSatisfy(mayStandBelow) else { continue }
            if isClosing(line) || isName(line, of: author) { return lines[..<index] }
        }
        return lines[...]
    }

    static func isName(_ line: String, of author: String) -> Bool {
        !author.isEmpty && line.utf8.count <= 60
            && (author.lowercased() == line.lowercased() || author.lowercased().hasPrefix(line.lowercased() + " "))
    }

    /// "Kind regards," and nothing else.
    static func isClosing(_ line: String) -> Bool {
        guard line.utf8.count <= 60, ResourceField.read(line) == nil else { return false }
        if line.hasSuffix(","), CommandReading.isCourtesy(line) { return true }
        return MailReading.isClosing(line) && TypedReaction.isCourtesy(line)
    }

    /// Names, telephones, a firm's site: no item, no label, no sentence.
    private static func mayStandBelow(_ line: String) -> Bool {
        guard line.utf8.count <= 120, ResourceField.read(line) == nil, let last = line.last else { return false }
        return !".?!:".contains(last) && !"-*•".contains(line.first ?? " ")
    }
}
