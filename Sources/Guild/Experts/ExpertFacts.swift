/// What deciding about an answer to such a letter needs to know.
public struct ExpertKnowledge: Sendable {
    /// The author was asked about this thread, and has not answered.
    public var ask: AskID?
    /// How many were.
    public var asked = 0
    /// Nobody has answered it.
    public var isOpenQuestion = false
    /// Whom it shall be handed to: of the group, and not its asker.
    public var successor: Person?

    public init() {}
}

/// What a letter of the kind says.
public struct ExpertFacts: Sendable {
    /// The question, as it was posted.
    public var post: ContributionFacts?
    /// What it has in common with what its reader knows.
    public var tags: [String] = []

    public init() {}
}
