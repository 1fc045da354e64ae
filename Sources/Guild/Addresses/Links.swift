import Mail

/// Links in somebody's words.
public enum Links {
    /// http and https, each once, at most twenty; sentence punctuation behind one is not part of it. Quoted lines' are not
    /// theirs.
    public static func found(in text: String) -> [String] {
        var found: [String] = []
        guard marks.occur(in: text) else { return found }
        for line in text.split(separator: "\n") where !line.hasPrefix(">") && line.contains("://") {
            for word in line.split(whereSeparator: { $0.isWhitespace || "<>\"".contains($0) }) {
                guard let start = word.firstRange(of: "http")?.lowerBound else { continue }
                var link = word[start...]
                while let last = link.last, ".,;:!?)]'*_".contains(last) { link.removeLast() }
                guard link.hasPrefix("https://") || link.hasPrefix("http://"), link.utf8.count < 1_000,
                    !found.contains(String(link)), found.count < 20
                else { continue }
                found.append(String(link))
            }
        }
        return found
    }

    private static let marks = Phrases(["://"])

    /// What a link is called where nobody has named it: "example.org".
    public static func host(of link: String) -> String {
        let rest = link.firstRange(of: "://").map { link[$0.upperBound...] } ?? link[...]
        let host = rest.prefix { !"/?#".contains($0) }
        return host.isEmpty ? link : String(host.split(separator: "@").last ?? host)
    }
}
