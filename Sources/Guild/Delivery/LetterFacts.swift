import Mail

/// Everything a letter says, read from the model in one snapshot just before it is composed.
public struct LetterFacts: Sendable {
    public var letter: Letter
    public var group: Group?
    /// The mail that it answers or tells of.
    public var arrival: ArrivalFacts?
    /// Whom the letter is for, where it is for one person.
    public var recipientName: String?
    public var recipientAddress: String?
    /// Their time zone; empty: the community's.
    public var recipientZone = ""
    /// What it lets its recipient do; nil: nothing, or it was written before this was kept.
    public var prepared: PreparedID?

    public var forum = ForumFacts()
    public var blog = BlogFacts()
    public var wiki = WikiFacts()
    public var resources = ResourceFacts()
    public var experts = ExpertFacts()
    public var prompt: Prompt?
    public var health = HealthFacts()
    public var silence = SilenceFacts()
    /// What a group was asked that it needs.
    public var needs = NeedsFacts()
    public var polls = PollFacts()
    public var chat = ChatFacts()
    public var events = EventLetterFacts()
    public var membership = MembershipFacts()
    public var requests = RequestFacts()
    public var questions = QuestionFacts()
    public var inquiries = InquiryFacts()
    public var messages: [MessageFacts] = []
    public var docket = DocketFacts()
    public var delivery = DeliveryFacts()

    public init(letter: Letter) { self.letter = letter }
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
