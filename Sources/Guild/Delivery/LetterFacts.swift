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

    /// A facilitator looks at the entry before it goes out.
    public var entryWaits = false

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
