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
    public var question: Question?
    /// The person that a note to facilitators is about.
    public var aboutName: String?
    /// Whom the letter is for, where it is for one person.
    public var recipientName: String?
    public var recipientAddress: String?

    public init(letter: Letter) { self.letter = letter }
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

    public init(position: Int, filename: String, type: String, size: Int, bytes: [UInt8]) {
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

    public init(subject: String, arrivedAt: Int64, messageID: MessageID?, raw: [UInt8]) {
        self.subject = subject
        self.arrivedAt = arrivedAt
        self.messageID = messageID
        self.raw = raw
    }
}
