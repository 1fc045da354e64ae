import Mail

/// What a mail to a group's blog wants.
public enum BlogIntent: Sendable, Equatable {
    case write(group: String, Post)

    public var post: Post {
        switch self {
        case .write(_, let post): post
        }
    }

    var name: String {
        switch self {
        case .write: "write an entry for a group's blog"
        }
    }

    public var group: String {
        switch self {
        case .write(let group, _): group
        }
    }
}

/// What shall be done about an entry.
public enum BlogEffect: Sendable {
    case publish(NewContribution, EntryDetails)
    /// Words to an entry that takes no comments go to its author.
    case passOn(ContributionID, to: PersonID, from: MailAddress)
    case sendRoundUp(PersonID, GroupID, BlogChoice.Month)
    case endRoundUp(RoundUpID, RoundUp.State)
}

/// A letter about an entry.
public enum BlogLetter: Sendable, Equatable {
    /// To its author: somebody answered an entry that takes no comments.
    case words(ContributionID, arrival: ArrivalID, authorName: String, authorAddress: String)
    /// A month of the group, as a draft.
    case roundUp(RoundUpID)

    var kind: String {
        switch self {
        case .words: "entry-words"
        case .roundUp: "round-up"
        }
    }
}

/// What the clock brings to a blog: an entry whose time has come. Late, where nobody was there; once, in any case.
public enum BlogHour: Sendable, Equatable {
    case due(QuestionID, at: Int64)
    case roundUp(RoundUpHour)

    func decision(at dial: Dial) -> Decision? {
        switch self {
        case .roundUp(let hour): hour.decision(at: dial)
        case .due(let question, let at):
            at <= dial.now
                ? Decision(.accepted, .blog(.published), [.questions(.settle(question, as: .yes(claims: false)))]) : nil
        }
    }
}

/// An entry of somebody's own that is not out: a draft, or one that waits for its time.
public struct EntryDraft: Sendable, Equatable {
    public var question: QuestionID
    public var title: String
    /// When it goes out; nil: when its author says so.
    public var dueAt: Int64?
    public var group: GroupID?
    public var since: Int64

    public init(question: QuestionID, title: String, dueAt: Int64?, group: GroupID?, since: Int64) {
        self.question = question
        self.title = title
        self.dueAt = dueAt
        self.group = group
        self.since = since
    }
}
