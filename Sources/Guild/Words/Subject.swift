import Mail

/// Subjects and titles.
public enum Subject {
    /// "Re: AW: [Teachers] Rubrics" → "[Teachers] Rubrics".
    public static func withoutReplyMarks(_ subject: String) -> String { ReplyMarks.strip(subject).subject }

    /// What stands for an empty subject.
    public static let none = "(no subject)"

    /// A thread's title: no reply marks, none of our prefixes, at most 200 characters, never empty.
    public static func title(_ subject: String, prefixes: [String]) -> String {
        var text = withoutReplyMarks(subject)
        for _ in 0..<4 {
            guard text.hasPrefix("["), let close = text.firstIndex(of: "]") else { break }
            let inner = text[text.index(after: text.startIndex)..<close]
            guard prefixes.contains(where: { ASCII.same($0, inner) }) else { break }
            text = withoutReplyMarks(String(text[text.index(after: close)...]))
        }
        if text.isEmpty { return none }
        return text.unicodeScalars.count > 200
            ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(199))) + "…" : text
    }
}
