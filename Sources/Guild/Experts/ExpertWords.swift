import Mail

/// What somebody says who was asked because they may know.
public enum ExpertWords {
    public enum Refusal: Sendable, Equatable {
        /// It is nothing else.
        case whole
        /// It begins as one, and goes on.
        case begins
    }

    /// An answer has so many words, or is shown back before it is posted.
    public static let leastWords = 12

    /// `names`: of whoever answers, which may stand below.
    static func refuses(_ text: String, names: [String]) -> Refusal? {
        let said = SignatureWords.without(text, keepsFirst: true)
        let words = WishFolding.words(of: said)
        let alone = words.filter { !TypedReaction.isCourtesy($0, names: names) && !apologies.contains($0) }
        if wholly.contains(alone.joined(separator: " ")) { return .whole }
        if let answer = RsvpWords.read(text), answer.answer == .no { return answer.rest.isEmpty ? .whole : .begins }
        guard let first = words.first else { return nil }
        return beginnings.contains(first) || beginnings.contains(words.prefix(2).joined(separator: " ")) ? .begins : nil
    }

    static func isShort(_ post: Post) -> Bool { count(post.text) < leastWords }

    /// Words; of a script without blanks, half its letters.
    public static func count(_ text: String) -> Int {
        var words = 0, wide = 0
        for word in text.split(whereSeparator: \.isWhitespace).prefix(200) {
            let letters = word.unicodeScalars.count { $0.value > 0x2E80 && $0.properties.isAlphabetic }
            if letters > 0 {
                wide += letters
            } else if word.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) {
                words += 1
            }
        }
        return words + wide / 2
    }

    /// "pass to @omar", and nothing else but courtesy.
    public static func successor(in text: String) -> String? {
        guard let lead = LeadLine(text) else { return nil }
        let words = lead.line.split(separator: " ")
        guard words.count == 3, words[0].lowercased() == "pass", words[1].lowercased() == "to", words[2].hasPrefix("@"),
            lead.below.split(separator: "\n").map({ ASCII.trimmed($0) }).allSatisfy({ $0.isEmpty || isBeside($0) })
        else { return nil }
        return LeadLine.handle(words[2].drop { $0 == "@" })
    }

    /// Thanks, or a name below.
    private static func isBeside(_ line: String) -> Bool {
        TypedReaction.isCourtesy(line) || line.split(separator: " ").count <= 2 && line.utf8.count <= 30
    }

    private static let wholly: Set<String> = [
        "can't", "cannot", "i can't", "i cannot", "pass", "i don't know", "don't know", "not me", "i can't answer",
        "i can't help",
    ]
    private static let apologies: Set<String> = [
        "sorry", "unfortunately", "i'm", "afraid", "now", "right", "week", "today",
    ]

    private static let beginnings: Set<String> = [
        "sorry", "unfortunately", "i can't", "i cannot", "i'm afraid", "i don't", "leider", "tut mir", "kann ich",
        "désolé",
        "désolée", "malheureusement", "je ne", "lo siento", "por desgracia", "lamentablemente", "no puedo",
        "mi dispiace",
        "purtroppo", "desculpe", "infelizmente", "helaas", "het spijt", "tyvärr", "beklager", "desværre",
        "valitettavasti",
        "niestety", "przepraszam", "bohužel", "üzgünüm", "maalesef", "к сожалению", "извините", "на жаль", "вибачте",
    ]
}

extension Post {
    /// Whom it would hand a question to.
    public var successor: String? { ExpertWords.successor(in: saidAlone) }
}
