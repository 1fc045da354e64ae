/// What is known of how a thread stands.
public struct OutcomeKnowledge: Sendable {
    /// A topic of the forum; nil: something else, which has no outcome.
    public var topic: ContributionID?
    /// Whoever began it.
    public var asker: PersonID?
    /// What was settled, as long as nobody has replied since.
    public var outcome: Outcome?
    /// Several posts stand in what is answered: nobody can say which of them answered.
    public var isOneOfSeveral = false
    /// What is said in it is for members of its group.
    public var isForMembers = false
    /// The page that the outcome shall stand on.
    public var page: PageState?

    public init() {}
}

/// What a thread came to.
public struct Outcome: Sendable, Equatable {
    public var id: ContributionID
    public var author: PersonID?
    public var authorName: String
    public var text: String
    /// Seconds since 1970.
    public var at: Int64

    public init(id: ContributionID, author: PersonID?, authorName: String, text: String, at: Int64) {
        self.id = id
        self.author = author
        self.authorName = authorName
        self.text = text
        self.at = at
    }
}

/// What shall be done about how a thread stands. What was settled is a contribution like any other.
public enum OutcomeEffect: Sendable {
    case mark(ContributionID, answersTopic: ContributionID, by: PersonID)
    case unmark(ContributionID)
}
