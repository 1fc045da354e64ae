/// What deciding about an answer to a poll needs to know.
public struct PollKnowledge: Sendable {
    public var poll: Poll?
    /// What is answered was one, and is gone or hidden.
    public var isGone = false
    /// They were a member when it began.
    public var mayVote = false

    public init() {}
}

/// What a letter about a poll says.
public struct PollFacts: Sendable {
    public var poll: Poll?
    public var title = ""
    public var result: PollResult?

    public init() {}
}
