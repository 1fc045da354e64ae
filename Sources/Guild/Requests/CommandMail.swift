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
