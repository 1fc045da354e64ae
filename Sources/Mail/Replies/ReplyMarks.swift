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

    /// What filters put before a subject: "[EXTERNAL]", "***SPAM***", "{Spam?}". Nil: there is none, or nothing else.
    private static func withoutTag(_ text: String) -> String? {
        guard let first = text.unicodeScalars.first, "[*{(".unicodeScalars.contains(first) else { return nil }
        let low = text.prefix(40).lowercased()
        for tag in tags where low.hasPrefix(tag) {
            let rest = ASCII.trimmed(text.dropFirst(tag.count))
            return rest.isEmpty ? nil : rest
        }
        return nil
    }

    private static let tags = [
        "[external]", "[ext]", "[extern]", "[externe]", "[externo]", "[esterno]", "[external email]",
        "[external e-mail]",
        "[external sender]", "[external mail]", "[external message]", "(external)", "(ext)", "[spam]", "[spam?]",
        "***spam***", "**spam**",
        "*****spam*****", "****spam****", "{spam?}", "{spam}", "[suspected spam]", "[possible spam]", "[junk]",
        "[bulk]",
        "[marketing]", "[caution]", "[warning]", "*external*", "**external**", "***external***", "[unverified]",
        "[untrusted]",
        "[encrypted]", "[signed]", "[secure]", "[virus checked]", "{disarmed}", "[外部]", "[외부]", "[社外]",
    ]

    /// The subject without them, how many there were, and whether the nearest says "forwarded".
    public static func strip(_ subject: String) -> (subject: String, marks: Int, isForward: Bool) {
        var text = ASCII.trimmed(subject)
        var marks = 0
        var isForward = false
        var tags = 0
        while marks < 10 {
            while tags < 10, let bare = withoutTag(text) {
                text = bare
                tags += 1
            }
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
