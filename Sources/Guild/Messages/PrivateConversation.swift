import Mail

/// Private messages: words between people, in tables of their own that nothing public can reach.
public struct ConversationID: Identifier {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

public struct PrivateID: Identifier {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

public struct PrivateConversation: Sendable, Equatable {
    public var id: ConversationID
    public var subject: String
    /// Who is in it now.
    public var people: [Person]

    public init(id: ConversationID, subject: String, people: [Person]) {
        self.id = id
        self.subject = subject
        self.people = people
    }

    public static let mostPeople = 20
    /// Conversations that one member begins in a day, and messages that they write.
    public static let mostBegun = 5
    public static let mostWritten = 200
    /// A new member's first ones wait so long, or until something of theirs was posted.
    public static let settled: Int64 = 7 * 86_400
    /// So many different people's reports within so long keep somebody from beginning any.
    public static let mostReports = 3
    public static let reportsCount: Int64 = 90 * 86_400
    /// How long messages are kept, and how long before their end whoever has them hears of it.
    public static let kept: Int64 = 365 * 86_400
    public static let warned: Int64 = 14 * 86_400
}

/// From whom somebody takes private messages.
public enum MessagePolicy: String, Sendable, CaseIterable {
    /// Everybody in a group of theirs.
    case everybody
    /// Those to whom they have written.
    case known
    case nobody
}

/// Whether private messages come by mail.
public enum MessageCadence: String, Sendable, CaseIterable {
    case immediate, daily
    /// They are read on the web.
    case none
}

/// A message to be kept and carried.
public struct NewPrivateMessage: Sendable {
    public var author: PersonID
    public var authorName: String
    public var text: String
    /// As it was written, where an address of its author's was replaced: until they have said whether to give it.
    public var original: String?
    public var files: [PrivateFile]
    public var messageID: MessageID

    public init(
        author: PersonID, authorName: String, text: String, original: String?, files: [PrivateFile],
        messageID: MessageID
    ) {
        self.author = author
        self.authorName = authorName
        self.text = text
        self.original = original
        self.files = files
        self.messageID = messageID
    }
}

public struct PrivateFile: Sendable, Equatable {
    public var name: String
    public var type: String
    public var bytes: [UInt8]

    public init(name: String, type: String, bytes: [UInt8]) {
        self.name = name
        self.type = type
        self.bytes = bytes
    }
}

/// What deciding about a private message needs to know.
public struct MessageSituation: Sendable {
    /// By the handle that was written: whom its author may begin with. Others are not told apart.
    public var reachable: [String: Person] = [:]
    /// Of the handles, the author's own.
    public var own: Set<String> = []
    /// Keys of the author's addresses.
    public var addresses: Set<String> = []
    public var begun = 0
    public var written = 0
    public var isSettled = false
    public var isReported = false
    /// The author's last words in the conversation, of the last two minutes.
    public var justWritten: String?
    /// Somebody is in the conversation whom the author has not blocked.
    public var hasReaders = true
    /// The message that the mail answers, and its conversation as it is now.
    public var answered: PrivateID?
    public var conversation: PrivateConversation?
    /// Its author's last message with an address taken out, as they wrote it.
    public var withAddress: String?

    public init() {}
}
