import Mail

/// Words of a mail that nobody has let through, as the person who is asked about it sees them: enough to tell whose they
/// are, and nothing to press.
public enum ShownWords {
    /// Ten lines, and six hundred characters; nothing that is quoted, which may be a third person's.
    public static func beginning(of text: String) -> String {
        let own = text.split(separator: "\n", omittingEmptySubsequences: false).filter {
            !ASCII.trimmed($0).hasPrefix(">")
        }
        return shown(own.joined(separator: "\n"), lines: 10, characters: 600)
    }
    /// In a list of many: enough to know it again.
    public static func inList(_ text: String) -> String {
        shown(text, lines: 4, characters: 280, namesHosts: true)
    }
    /// All that anybody needs to know their own words again.
    public static func whole(_ text: String) -> String { shown(text, lines: 200, characters: 8_000) }

    static func shown(_ text: String, lines most: Int, characters: Int, namesHosts: Bool = false) -> String {
        var lines: [String] = []
        var left = characters
        var isCut = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = ASCII.trimmed(line)
            if line.isEmpty, lines.last?.isEmpty ?? true { continue }
            guard lines.count < most, left > 0 else {
                isCut = true
                break
            }
            let bare = withoutLinks(line, namesHosts: namesHosts)
            if bare.unicodeScalars.count > left { isCut = true }
            let piece = String(String.UnicodeScalarView(bare.unicodeScalars.prefix(left)))
            left -= piece.unicodeScalars.count
            lines.append(piece)
        }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines.joined(separator: "\n") + (isCut ? " …" : "")
    }

    /// Whatever a mail program would make a link of.
    private static func withoutLinks(_ line: String, namesHosts: Bool) -> String {
        line.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
            let lower = ASCII.lowered(word)
            let isLink =
                lower.contains("://") || lower.contains("www.") || lower.contains("mailto:") || isAddress(lower)
                || lower.contains("](") || isHost(lower)
            guard isLink else { return String(word) }
            // Where it leads helps to judge it; a dot that is none keeps programs from making a link of it.
            let host = namesHosts && lower.contains("://") ? Links.host(of: String(lower.drop { $0 != "h" })) : ""
            return host.isEmpty || host.utf8.count > 60 ? "[link]" : "[link to \(host.replacing(".", with: "·"))]"
        }.joined(separator: " ")
    }

    /// "@jane" is a name.
    private static func isAddress(_ word: String) -> Bool {
        word.firstIndex(of: "@").map { $0 != word.startIndex && word[$0...].contains(".") } ?? false
    }

    /// "evil.example/path": programs guess a link from a name with a slash behind it.
    private static func isHost(_ word: String) -> Bool {
        guard let slash = word.firstIndex(of: "/"), let dot = word.firstIndex(of: ".") else { return false }
        return dot < slash && dot > word.startIndex
    }
}
