import Mail

/// What is known of how a thread stands.
public struct OutcomeKnowledge: Sendable {
    /// A topic of the forum; nil: something else, which has no outcome.
    public var topic: ContributionID?
    /// Whoever began it.
    public var asker: PersonID?
    /// What was settled, as long as nobody has replied since.
    public var outcome: Outcome?
    /// The post that is marked as the answer.
    public var answer: ContributionID?
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

/// What such a word came to.
public enum OutcomeSaid: Sendable, Equatable {
    case closed(ContributionID)
    case marked(ContributionID)
    case unmarked(ContributionID)
    /// They may not say so there; it was posted as it is.
    case onlyPosted(ContributionID)
    /// They may not say so there, and a word alone is nothing to post.
    case mayNot(ContributionID)
    /// What is marked is the post that answers, by a reply to it.
    case whichPost(ContributionID)
    case noWords(ContributionID)
    /// There is no outcome to take.
    case notClosed(ContributionID)
    /// The page is protected.
    case protected(ContributionID, title: String)
    /// The page would be too long.
    case pageFull(ContributionID, title: String)

    public var about: ContributionID {
        switch self {
        case .closed(let id), .marked(let id), .unmarked(let id), .onlyPosted(let id), .mayNot(let id),
            .whichPost(let id), .noWords(let id), .notClosed(let id), .protected(let id, _), .pageFull(let id, _):
            id
        }
    }
}

/// What becomes of such a mail.
public enum OutcomeReason: String, Sendable, CaseIterable {
    case closed
    case marked = "answerMarked"
    case notDone = "outcomeNotDone"
    case onPage = "outcomeOnPage"

    var sentence: String {
        switch self {
        case .closed: "says what a thread came to"
        case .marked: "says which post answered a question, or that it did not"
        case .notDone: "says how a thread stands, and could not be carried out; its author heard why"
        case .onPage: "puts what a thread came to on a page of the wiki"
        }
    }
}
