import Mail

/// Requests in plain words.
public struct CommandMail: Sendable, Equatable {
    /// None: a letter to us, whose answer is help.
    public var lines: [RequestLine]
    /// Where none was found: what may hold a wish in its author's own words.
    public var words: Words?
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

    public init(lines: [RequestLine], words: Words? = nil, answers: [MessageID] = []) {
        self.lines = lines
        self.words = words
        self.answers = answers
    }
}
