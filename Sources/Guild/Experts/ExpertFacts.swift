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
    /// What may answer what is asked.
    public var known: [KnownAlready] = []

    public init() {}
}

/// What a letter of the kind says.
public struct ExpertFacts: Sendable {
    /// The question, as it was posted.
    public var post: ContributionFacts?
    /// What it has in common with what its reader knows.
    public var tags: [String] = []
    /// What may answer the question already; nil: it is gone, and keeps its number.
    public var known: [PostFacts?] = []

    public init() {}
}
