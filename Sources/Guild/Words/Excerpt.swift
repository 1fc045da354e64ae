import Mail

/// The beginning of somebody's words, for lists: one line.
public enum Excerpt {
    /// The first words that are not a greeting's line or a quote; at most `limit` characters, cut at a space.
    public static func opening(_ text: String, limit: Int = 160) -> String {
        var kept: [Substring] = []
        for line in text.split(separator: "\n") where !line.hasPrefix(">") {
            let words = line.split(whereSeparator: \.isWhitespace)
            if words.isEmpty || (kept.isEmpty && words.count <= 3 && line.hasSuffix(",")) { continue }
            kept += words
            if kept.count > 40 { break }
        }
        return line(kept.joined(separator: " "), limit: limit)
    }

    /// The first lines that fit into so many octets; of a longer first line its beginning.
    public static func beginning(of text: String, octets: Int) -> String {
        guard text.utf8.count > octets else { return text }
        var bytes = Array(text.utf8.prefix(octets))
        if let end = bytes.lastIndex(of: ASCII.lf) {
            bytes.removeSubrange(end...)
        } else if let end = bytes.lastIndex(of: ASCII.space) {
            bytes.removeSubrange(end...)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// White space folded, cut at a space.
    public static func line(_ text: String, limit: Int = 160) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        var out = ""
        for word in words {
            if out.unicodeScalars.count + 1 + word.unicodeScalars.count > limit {
                return out.isEmpty ? String(word.prefix(limit)) + "…" : out + " …"
            }
            out += out.isEmpty ? word : " " + word
        }
        return out
    }
}
