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

/// Whether a subject is about something else.
extension Subject {
    /// It shares no word of four letters with any of `others`, and no two neighbouring signs of a script that writes without
    /// spaces. In doubt it is the same: where it says too little to tell, or nothing at all.
    static func isNew(_ subject: String, after others: [String]) -> Bool {
        let own = terms(bare(subject))
        guard !own.isEmpty, !others.isEmpty else { return false }
        return others.allSatisfy { other in
            let theirs = terms(bare(other))
            // A title of short words alone: any word of it tells.
            if theirs.isEmpty { return terms(bare(subject), from: 1).isDisjoint(with: terms(bare(other), from: 1)) }
            return own.isDisjoint(with: theirs)
        }
    }

    /// A subject that is the whole of a mail: without "(eom)".
    public static func words(of subject: String) -> String {
        let text = ASCII.trimmed(subject)
        for mark in ends where text.utf8.count > mark.utf8.count && ASCII.lowered(text).hasSuffix(mark) {
            return ASCII.trimmed(text.dropLast(mark.count))
        }
        return text
    }

    private static let ends = [
        "(eom)", "[eom]", "<eom>", "*eom*", " eom", "(eot)", "(nt)", "(no text)", "(k.t.)", "(o.t.)", "(kein text)",
        "(sans texte)",
        "(sin texto)", "(senza testo)",
    ]

    /// Without reply marks, tags in brackets, and what it says it was before: "(was: …)".
    private static func bare(_ subject: String) -> String {
        var text = withoutReplyMarks(subject)
        while text.hasPrefix("["), let close = text.firstIndex(of: "]") {
            let rest = withoutReplyMarks(String(text[text.index(after: close)...]))
            if rest.isEmpty { break }
            text = rest
        }
        if let open = text.lastIndex(where: { $0 == "(" || $0 == "[" }), open > text.startIndex {
            let word = text[text.index(after: open)...].prefix { $0.isLetter }.lowercased()
            if before.contains(word) { text = String(text[..<open]) }
        }
        return nothing.contains(text.lowercased().filter { $0.isLetter }) ? "" : text
    }

    private static let before: Set<String> = [
        "was", "war", "were", "früher", "vorher", "ehemals", "ex", "était", "etait", "avant", "era", "antes", "prima",
        "fue", "previously", "formerly", "prev", "før", "tidigare", "eerder", "było", "dříve", "bylo", "oli", "eski",
    ]
    /// What programs write where nobody wrote anything, letters only.
    private static let nothing: Set<String> = [
        "nosubject", "none", "keinbetreff", "ohnebetreff", "sansobjet", "sinasunto", "senzaoggetto", "nessunoggetto",
        "semassunto", "geenonderwerp", "ingetämne", "ingenämne", "intetemne", "ingenemne", "beztematu",
        "bezpředmětu", "eiaihetta", "konuyok", "无主题", "無主題", "無題", "件名なし", "제목없음", "безтемы",
    ]

    /// Words of at least `least` letters, and pairs of ideographs.
    private static func terms(_ text: String, from least: Int = 4) -> Set<String> {
        var found: Set<String> = []
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).prefix(60) {
            let scalars = Array(word.unicodeScalars)
            if scalars.contains(where: isIdeograph) {
                for pair in zip(scalars, scalars.dropFirst()) where isIdeograph(pair.0) && isIdeograph(pair.1) {
                    found.insert(String(String.UnicodeScalarView([pair.0, pair.1])))
                }
            } else if scalars.count >= least {
                found.insert(String(word))
            }
        }
        return found
    }

    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isKanaOrHan || (0xAC00...0xD7AF).contains(scalar.value) || (0x0E00...0x0E7F).contains(scalar.value)
    }
}
