import Mail

/// What letters about posts say.
public struct ForumFacts: Sendable {
    public var contribution: ContributionFacts?
    /// The group's alerts are a digest today: there are more letters than a day allows.
    public var isOverflow = false

    public init() {}
}

public struct ContributionFacts: Sendable {
    public var id: ContributionID
    public var topic: ContributionID
    public var isTopic: Bool
    /// Other groups that the same mail began a topic in, where everybody may read them.
    public var elsewhere: [String] = []
    /// Its thread's.
    public var title: String
    /// A reply's own, where it is about something else.
    public var subject: String?
    /// What it answers, in a line.
    public var answered: AnsweredWords?
    public var authorName: String
    public var authorHandle: String?
    public var text: String
    public var fragment: String
    /// What it looks like, where that is more than its text.
    public var document: Document?
    public var messageID: MessageID
    /// Message-IDs from the topic down to the parent.
    public var ancestors: [MessageID]
    public var sentAt: Int64
    public var attachments: [AttachmentFacts]
    /// Of an entry of a blog.
    public var entry: EntryFacts?
    /// Who began its thread with a question that has no answer yet.
    public var asker: String?
    /// It asks the group to choose.
    public var poll: Poll?

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

/// One line of what a reply answers.
public struct AnsweredWords: Sendable, Equatable {
    public var author: String
    public var words: String

    public init(author: String, words: String) {
        self.author = author
        self.words = words
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
    /// To be shown; nil: it is no picture, or cannot be made small.
    public var small: SmallPicture?
    /// It stands in the text already.
    public var isInPlace = false
    /// Why it cannot be searched; nil: it can, or nobody would.
    public var unsearched: String?

    public init(
        position: Int, filename: String, type: String, size: Int, bytes: [UInt8], danger: DangerousFile? = nil,
        small: SmallPicture? = nil
    ) {
        self.danger = danger
        self.small = small
        self.position = position
        self.filename = filename
        self.type = type
        self.size = size
        self.bytes = bytes
    }
}

/// A file, and the contribution that it is a part of.
public struct PostFile: Sendable {
    public var post: ContributionID
    public var file: AttachmentFacts

    public init(post: ContributionID, file: AttachmentFacts) {
        self.post = post
        self.file = file
    }
}
