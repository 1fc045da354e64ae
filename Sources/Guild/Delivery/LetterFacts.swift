import Mail

/// Everything a letter says, read from the model in one snapshot just before it is composed.
public struct LetterFacts: Sendable {
    public var letter: Letter
    public var group: Group?
    public var contribution: ContributionFacts?
    /// The mail that a refusal or a receipt answers.
    public var arrival: ArrivalFacts?
    /// The groups that anybody may know of, for help.
    public var groups: [Group] = []
    /// So many others are in the archive.
    public var moreGroups = 0
    public var question: Question?
    /// The person that a note to facilitators is about.
    public var aboutName: String?
    /// What each line of a command mail came to.
    public var results: [ResultFacts] = []
    public var welcome: WelcomeFacts?
    /// What its author chooses between.
    public var choices: [PostFacts] = []
    /// The mail that waits is marked as spam or lay in the junk folder, and nobody vouches for its author.
    public var isDoubtful = false
    /// The group takes posts from outside, or asks about them.
    public var letsGuestsAsk = false
    /// Why an author's mail waits, and how much of it.
    public var waits: Reason?
    public var waiting = 0
    /// Whom a question is about or whose word it is: a name, and where others may see it an address.
    public var candidate: MailAddress?
    /// Whoever left was the last to look after the group.
    public var leavesNobody = false
    /// The one word that may be a request.
    public var word: String?
    public var event: EventFacts?
    public var roster: [ExpectedFacts] = []
    /// Whom the letter is for, where it is for one person.
    public var recipientName: String?
    public var recipientAddress: String?
    /// Their time zone; empty: the community's.
    /// What it lets its recipient do; nil: nothing, or it was written before this was kept.
    public var prepared: PreparedID?
    public var recipientZone = ""

    /// What the host is told.
    public var obstacles: [ObstacleFacts] = []
    /// The group's alerts are a digest today: there are more letters than a day allows.
    public var isOverflow = false
    /// The server's words about an address that fails.
    public var failureWords: String?

    public init(letter: Letter) { self.letter = letter }
}

/// Something at the provider that stood in the way, or does.
public struct ObstacleFacts: Sendable, Equatable {
    public var obstacle: Obstacle
    /// The server's own words, or the arithmetic; one line.
    public var why: String
    public var firstAt: Int64
    public var lastAt: Int64
    public var count: Int
    /// Nil: it still does.
    public var endedAt: Int64?

    public init(_ obstacle: Obstacle, why: String, firstAt: Int64, lastAt: Int64, count: Int, endedAt: Int64?) {
        self.obstacle = obstacle
        self.why = why
        self.firstAt = firstAt
        self.lastAt = lastAt
        self.count = count
        self.endedAt = endedAt
    }
}

/// An event as letters, pages and calendars show it.
public struct EventFacts: Sendable {
    public var id: ContributionID
    public var uid: String
    public var sequence: Int
    /// The key of its organiser addresses.
    public var keyID: UInt8
    public var details: EventDetails
    public var group: Group
    /// When anything about it was last set: seconds since 1970.
    public var changedAt: Int64 = 0
    public var isCancelled: Bool
    /// Why it is off, or empty.
    public var why: String
    public var authorName: String
    public var authorHandle: String?
    public var messageID: MessageID
    public var occurrences: [Occurrence]
    /// The one that is spoken of.
    public var date: Occurrence?
    public var materials: [MaterialFacts] = []
    /// Of the date, or of all.
    public var counts = EventCounts()
    /// Their place in the row, from 1; nil: they do not wait.
    public var waiting: Int?

    public init(
        id: ContributionID, uid: String, sequence: Int, keyID: UInt8, details: EventDetails, group: Group,
        isCancelled: Bool, why: String, authorName: String, authorHandle: String?, messageID: MessageID,
        occurrences: [Occurrence]
    ) {
        self.id = id
        self.uid = uid
        self.sequence = sequence
        self.keyID = keyID
        self.details = details
        self.group = group
        self.isCancelled = isCancelled
        self.why = why
        self.authorName = authorName
        self.authorHandle = authorHandle
        self.messageID = messageID
        self.occurrences = occurrences
    }

    /// When it is: the date's own time, or the series' first.
    public var times: EventTimes {
        if let date { return date.times }
        return details.recurrence == nil ? occurrences.first?.times ?? details.times : details.times
    }

    public var place: String { date?.place ?? details.place }
}

/// Answers, counted.
public struct EventCounts: Sendable, Equatable {
    public var yes = 0
    public var maybe = 0
    public var no = 0
    /// Those who said yes, with those they bring.
    public var seats = 0
    public var waiting = 0

    public init() {}
}

/// A file or a link that somebody gave to an event.
public struct MaterialFacts: Sendable, Equatable {
    public enum What: Sendable, Equatable {
        case file(ContributionID, position: Int, filename: String, size: Int)
        case link(String)
    }
    public var what: What
    public var author: String

    public init(_ what: What, author: String) {
        self.what = what
        self.author = author
    }
}

/// Somebody on a roster.
public struct ExpectedFacts: Sendable, Equatable {
    public var name: String
    public var answer: Attending
    public var guests: Int

    public init(name: String, answer: Attending, guests: Int) {
        self.name = name
        self.answer = answer
        self.guests = guests
    }
}

/// What a line of a command mail came to, with what the answer shows.
public struct ResultFacts: Sendable {
    public var result: CommandResult
    /// Groups it names or lists, with the reader's place in each.
    public var groups: [GroupFacts] = []
    public var people: [PersonFacts] = []
    public var posts: [PostFacts] = []
    /// More were found than are shown.
    public var hasMore = false
    /// A handle, a tag, a thread's title: what the change is about.
    public var name: String?
    public var contribution: ContributionFacts?
    public var settings: SettingsFacts?
    public var why: WhyFacts?
    public var events: [EventFacts] = []
    /// For a facilitator: what waits for them, and whose letters come back.
    public var waiting: [WaitingFacts] = []
    public var failing: [FailingFacts] = []

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
    public var addresses: [(address: String, isPrimary: Bool)]
    /// What they follow beside their groups: "@jane daily".
    public var follows: [(what: String, cadence: Cadence)]
    public var muted: [String]
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
    case group(String)
    case personal(Because, about: String)
    /// A letter of ours about something they did; its kind.
    case service(String)
    /// None of the letters we still know of.
    case unknown
}

/// What a new member is greeted with.
public struct WelcomeFacts: Sendable {
    /// The facilitators' own words, or empty.
    public var text: String
    public var people: [PersonFacts]
    public var threads: [PostFacts]

    public init(text: String, people: [PersonFacts], threads: [PostFacts]) {
        self.text = text
        self.people = people
        self.threads = threads
    }
}

public struct ContributionFacts: Sendable {
    public var id: ContributionID
    public var topic: ContributionID
    public var isTopic: Bool
    public var title: String
    public var authorName: String
    public var authorHandle: String?
    public var text: String
    public var fragment: String
    public var messageID: MessageID
    /// Message-IDs from the topic down to the parent.
    public var ancestors: [MessageID]
    public var sentAt: Int64
    public var attachments: [AttachmentFacts]

    public init(
        id: ContributionID, topic: ContributionID, isTopic: Bool, title: String, authorName: String,
        authorHandle: String?,
        text: String, fragment: String, messageID: MessageID, ancestors: [MessageID], sentAt: Int64,
        attachments: [AttachmentFacts]
    ) {
        self.id = id
        self.topic = topic
        self.isTopic = isTopic
        self.title = title
        self.authorName = authorName
        self.authorHandle = authorHandle
        self.text = text
        self.fragment = fragment
        self.messageID = messageID
        self.ancestors = ancestors
        self.sentAt = sentAt
        self.attachments = attachments
    }
}

public struct AttachmentFacts: Sendable {
    public var position: Int
    public var filename: String
    public var type: String
    public var size: Int
    /// Empty where the archive link goes out instead.
    public var bytes: [UInt8]
    /// Why it does not travel; nil: it may.
    public var danger: DangerousFile?

    public init(
        position: Int, filename: String, type: String, size: Int, bytes: [UInt8], danger: DangerousFile? = nil
    ) {
        self.danger = danger
        self.position = position
        self.filename = filename
        self.type = type
        self.size = size
        self.bytes = bytes
    }
}

public struct ArrivalFacts: Sendable {
    public var subject: String
    public var arrivedAt: Int64
    public var messageID: MessageID?
    public var raw: [UInt8]
    /// Octets of the whole mail.
    public var size: Int

    /// Its subject, for people.
    public var title: String { subject.isEmpty ? "(no subject)" : subject }

    public init(subject: String, arrivedAt: Int64, messageID: MessageID?, raw: [UInt8], size: Int = 0) {
        self.size = size
        self.subject = subject
        self.arrivedAt = arrivedAt
        self.messageID = messageID
        self.raw = raw
    }
}
