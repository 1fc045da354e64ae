import Mail

/// Requests in plain words.
public struct CommandMail: Sendable, Equatable {
    /// None: a letter to us, whose answer is help.
    public var lines: [RequestLine]
    /// What the mail answers, nearest first.
    public var answers: [MessageID]

    public init(lines: [RequestLine], answers: [MessageID] = []) {
        self.lines = lines
        self.answers = answers
    }
}
