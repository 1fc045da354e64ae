import Mail

/// Subjects and titles.
public enum Subject {
    private static let replyMarks: Set<String> = [
        "re", "aw", "antw", "antwort", "sv", "vs", "ref", "rif", "r", "odp", "ynt", "vá", "re^2", "回复", "回覆", "答复",
        "답장",
        "отв", "ответ", "fwd", "fw", "wg", "tr", "rv", "enc", "i", "vl", "vb", "doorst", "pd", "转发", "轉寄",
    ]

    /// "Re: AW: [Teachers] Rubrics" → "[Teachers] Rubrics".
    public static func withoutReplyMarks(_ subject: String) -> String {
        var text = ASCII.trimmed(subject)
        for _ in 0..<10 {
            guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }),
                text[..<colon].utf8.count <= 12
            else { break }
            var mark = ASCII.lowered(ASCII.trimmed(text[..<colon]))
            if let bracket = mark.firstIndex(of: "[") { mark = String(mark[..<bracket]) }  // Re[2]:
            if let paren = mark.firstIndex(of: "(") { mark = String(mark[..<paren]) }
            guard replyMarks.contains(mark) else { break }
            text = ASCII.trimmed(text[text.index(after: colon)...])
        }
        return text
    }

    /// A thread's title: no reply marks, none of our prefixes, at most 200 characters, never empty.
    public static func title(_ subject: String, prefixes: [String]) -> String {
        var text = withoutReplyMarks(subject)
        for _ in 0..<4 {
            guard text.hasPrefix("["), let close = text.firstIndex(of: "]") else { break }
            let inner = text[text.index(after: text.startIndex)..<close]
            guard prefixes.contains(where: { ASCII.same($0, inner) }) else { break }
            text = withoutReplyMarks(String(text[text.index(after: close)...]))
        }
        if text.isEmpty { return "(no subject)" }
        return text.unicodeScalars.count > 200
            ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(199))) + "…" : text
    }
}
