import Mail

/// Requests in plain words.
public struct CommandMail: Sendable, Equatable {
    /// None: a letter to us, whose answer is help.
    public var lines: [RequestLine]
    /// Where none was found: what may hold a wish in its author's own words.
    public var words: Words?
    /// Where none was found: all that it says, if that is more than a word or two.
    public var prose: String?
    /// What the mail answers, nearest first.
    public var answers: [MessageID]

    public struct Words: Sendable, Equatable {
        public var subject: String
        public var text: String

        public init(subject: String, text: String) {
            self.subject = subject
            self.text = text
        }
    }

    public init(lines: [RequestLine], words: Words? = nil, prose: String? = nil, answers: [MessageID] = []) {
        self.prose = prose
        self.lines = lines
        self.words = words
        self.answers = answers
    }
}

extension CommandMail {
    /// Kind words, which need no answer.
    var isThanks: Bool {
        guard let words else { return false }
        let said = words.text.isEmpty ? words.subject : words.text
        guard said.utf8.count <= 160, !said.contains("?") else { return false }
        let folded = WishFolding.words(of: said)
        return folded.count <= 14 && !CommandMail.thanks.isDisjoint(with: folded.prefix(3))
            && !folded.contains { CommandMail.buts.contains($0) }
    }

    private static let thanks: Set<String> = [
        "thanks", "thank", "thx", "danke", "dank", "merci", "gracias", "grazie", "obrigado", "obrigada", "bedankt",
        "tack",
        "tak", "takk", "dziekuje", "dekuji", "kiitos", "tesekkurler",
    ]
    private static let buts: Set<String> = [
        "but", "aber", "mais", "pero", "ma", "mas", "maar", "men", "ale", "no", "not", "nicht", "pas", "non", "nao",
        "niet",
    ]

    /// Something said to people: more than a word or two, or a question.
    static func prose(subject: String, text: String) -> String? {
        let said = text.split(separator: "\n").filter { !CommandReading.isCourtesy($0) }.joined(separator: "\n")
        let all = said.isEmpty ? subject : said
        let words = all.split(whereSeparator: \.isWhitespace)
        let isLong = words.count >= 4 || all.unicodeScalars.count { $0.value >= 0x3000 } >= 8
        guard isLong || (words.count >= 2 && all.contains("?")) else { return nil }
        return text.isEmpty ? subject : text
    }
}
