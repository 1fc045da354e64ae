import Mail

/// What answers to requests say.
public struct RequestFacts: Sendable {
    /// What each line of a command mail came to.
    public var results: [ResultFacts] = []
    /// For help: its reader's own groups; for strangers those that anybody may know of.
    public var groups: [Group] = []
    public var isMember = false
    public var isFacilitator = false
    /// So many others are in the archive.
    public var moreGroups = 0

    public init() {}
}

/// What a line of a command mail came to, with what the answer shows.
public struct ResultFacts: Sendable {
    public var result: CommandResult
    public var messages: [MessageFacts] = []
    /// Months of a group, the oldest first.
    public var months: [HealthFigures] = []
    /// Groups it names or lists, with the reader's place in each.
    public var groups: [GroupFacts] = []
    public var people: [PersonFacts] = []
    public var posts: [PostFacts] = []
    /// More were found than are shown.
    public var hasMore = false
    /// How they could be fewer; and what finds something where nothing was found.
    public var facets = SearchFacets()
    public var suggestion: SearchWords?
    /// A handle, a tag, a thread's title: what the change is about.
    public var name: String?
    public var contribution: ContributionFacts?
    public var settings: SettingsFacts?
    public var why: WhyFacts?
    public var events: [EventFacts] = []
    /// For a facilitator: what waits for them, and whose letters come back.
    public var waiting: [WaitingFacts] = []
    public var failing: [FailingFacts] = []
    public var drafts: [EntryDraft] = []
    public var stream: [StreamLine] = []
    public var thanks: [Thanks] = []
    /// Pages of a wiki, one page and its revisions, and two texts that are compared.
    public var pages: [PageCard] = []
    public var page: PageState?
    public var revisions: [PageRevision] = []
    public var changes: (old: String, new: String)?
    /// Things of a directory.
    /// What a thread came to.
    public var outcome: Outcome?
    /// What was asked of a group.
    public var poll: Poll?
    /// What they keep to begin conversations with, each with its group.
    public var prompts: [(prompt: Prompt, group: String)] = []
    public var resources: [Resource] = []
    /// What those who look after a group decided.
    public var log: [LoggedFacts] = []

    public init(result: CommandResult) { self.result = result }
}

/// Something that a facilitator decides by a word.
public struct WaitingFacts: Sendable, Equatable {
    public var question: QuestionID
    public var kind: Question.Kind
    /// Who wrote, or asks.
    public var name: String
    public var subject: String
    public var askedAt: Int64

    public init(question: QuestionID, kind: Question.Kind, name: String, subject: String, askedAt: Int64) {
        self.question = question
        self.kind = kind
        self.name = name
        self.subject = subject
        self.askedAt = askedAt
    }
}

/// A line of a group's log.
public struct LoggedFacts: Sendable, Equatable {
    public var at: Int64
    public var what: LogEntry.What
    public var about: String
    public var words: String
    /// Empty: they are gone.
    public var by: String

    public init(at: Int64, what: LogEntry.What, about: String, words: String, by: String) {
        self.at = at
        self.what = what
        self.about = about
        self.words = words
        self.by = by
    }
}

/// A member whose letters come back.
public struct FailingFacts: Sendable, Equatable {
    public var name: String
    public var handle: String
    public var since: Int64
    /// None go there now.
    public var isSuppressed: Bool

    public init(name: String, handle: String, since: Int64, isSuppressed: Bool) {
        self.name = name
        self.handle = handle
        self.since = since
        self.isSuppressed = isSuppressed
    }
}

public struct GroupFacts: Sendable {
    public var group: Group
    public var members: Int
    public var membership: Membership?
    public var since: Int64?

    public init(group: Group, members: Int, membership: Membership?, since: Int64?) {
        self.group = group
        self.members = members
        self.membership = membership
        self.since = since
    }
}

public struct PersonFacts: Sendable {
    public var name: String
    public var handle: String
    public var roles: [Role]
    public var about: String
    public var expertise: [String]

    public init(name: String, handle: String, roles: [Role] = [], about: String = "", expertise: [String] = []) {
        self.name = name
        self.handle = handle
        self.roles = roles
        self.about = about
        self.expertise = expertise
    }
}

/// A contribution in a list.
public struct PostFacts: Sendable {
    public var id: ContributionID
    public var title: String
    public var author: String
    public var group: Group
    public var sentAt: Int64
    /// Its opening words, or the words around a hit: one line.
    public var excerpt: String
    /// The reader may answer it.
    public var mayReply: Bool

    public init(
        id: ContributionID, title: String, author: String, group: Group, sentAt: Int64, excerpt: String,
        mayReply: Bool = true
    ) {
        self.mayReply = mayReply
        self.id = id
        self.title = title
        self.author = author
        self.group = group
        self.sentAt = sentAt
        self.excerpt = excerpt
    }
}

/// A person's own settings.
public struct SettingsFacts: Sendable {
    public var name: String
    public var handle: String
    public var about: String
    public var expertise: [String]
    /// Empty: the community's.
    public var zone: String
    public var digestHour: Int
    public var pausedUntil: Int64?
    public var receipts: Bool
    public var skipsCopies: Bool
    /// What happened in their groups comes by mail.
    public var stream: Cadence?
    /// How they hear what waits for their word; nil: the first few at once.
    public var docket: DocketCadence?
    public var addresses: [(address: String, isPrimary: Bool)]
    /// What they follow beside their groups: "@jane daily".
    public var follows: [(what: String, cadence: Cadence)]
    public var muted: [String]
    public var isCredited = true
    public var isObserved = true
    /// Where they are signed in to the archive, each with its number.
    public var sessions: [(number: Int64, device: String, since: Int64)] = []
    /// Letters in the last ninety days, by what became of them.
    public var delivered: Int
    public var lastDelivered: Int64?
    public var failed: Int
    /// What the last failure said.
    public var lastFailure: String?

    public init(
        name: String, handle: String, about: String, expertise: [String], zone: String, digestHour: Int,
        pausedUntil: Int64?, receipts: Bool, skipsCopies: Bool, addresses: [(address: String, isPrimary: Bool)],
        follows: [(what: String, cadence: Cadence)], muted: [String], delivered: Int, lastDelivered: Int64?,
        failed: Int, lastFailure: String?
    ) {
        self.name = name
        self.handle = handle
        self.about = about
        self.expertise = expertise
        self.zone = zone
        self.digestHour = digestHour
        self.pausedUntil = pausedUntil
        self.receipts = receipts
        self.skipsCopies = skipsCopies
        self.addresses = addresses
        self.follows = follows
        self.muted = muted
        self.delivered = delivered
        self.lastDelivered = lastDelivered
        self.failed = failed
        self.lastFailure = lastFailure
    }
}

/// Why a letter reached somebody.
public enum WhyFacts: Sendable {
    /// Post by post, since they set it or joined.
    case group(String, name: String)
    case personal(Because, about: String)
    /// A letter of ours about something they did; its kind.
    case service(String)
    /// None of the letters we still know of.
    case unknown
}
