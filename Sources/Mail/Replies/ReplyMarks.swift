/// "Re:", "AW:", "Fwd:" and their kin before a subject, in many languages, with counts and brackets ("Re[2]:", "Re(3):").
public enum ReplyMarks {
    private static let answers: Set<String> = [
        "re", "aw", "antw", "antwort", "sv", "vs", "ref", "rif", "r", "odp", "ynt", "vá", "re^2", "回复", "回覆", "答复",
        "답장", "отв", "ответ", "ang", "yan", "απ", "σχετ", "חוזר", "הועבר", "رد", "bls", "res", "atb", "továbbítás",
        "vl",
        "答覆", "返信", "回信", "回", "svar",
    ]
    private static let forwards: Set<String> = [
        "fwd", "fw", "wg", "tr", "rv", "enc", "i", "vb", "doorst", "pd", "转发", "轉寄", "轉發", "转寄", "fs", "trs",
        "prosl", "πρθ", "пересл", "fwd^2", "továbbít", "переслано", "転送",
    ]

    /// The subject without them, how many there were, and whether the nearest says "forwarded".
    public static func strip(_ subject: String) -> (subject: String, marks: Int, isForward: Bool) {
        var text = ASCII.trimmed(subject)
        var marks = 0
        var isForward = false
        while marks < 10 {
            guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }), text[..<colon].utf8.count <= 24 else {
                break
            }
            var mark = ASCII.trimmed(text[..<colon]).lowercased()
            if let bracket = mark.firstIndex(of: "[") { mark = String(mark[..<bracket]) }
            if let paren = mark.firstIndex(of: "(") { mark = String(mark[..<paren]) }
            let forwards = ReplyMarks.forwards.contains(mark)
            guard forwards || answers.contains(mark) else { break }
            if marks == 0 { isForward = forwards }
            marks += 1
            text = ASCII.trimmed(text[text.index(after: colon)...])
        }
        return (text, marks, isForward)
    }
}
