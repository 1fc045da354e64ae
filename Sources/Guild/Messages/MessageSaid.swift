import Mail

/// What became of a private message, or of a word about one, for its author.
public enum MessageSaid: Sendable, Equatable {
    /// `replaced`: an address of theirs was; `left`: files that did not go; `names`: some name their authors.
    case sent(to: [String], replaced: Bool, left: [String], namesAuthor: Bool)
    /// Nobody of that name in a group of theirs, or nobody who takes messages from them: not told apart.
    case notDelivered([String])
    case yourself
    case tooMany
    case tooManyBegun
    case tooManyWritten
    case tooNew
    case reported
    case nothingNew
    /// Everybody else has left, or is blocked by themselves.
    case nobodyLeft
    /// It begins as a report and goes on as a letter: it went to nobody.
    case unclearReport
    /// They are not in it any more.
    case notThere
    case left(String)
    case muted(String, Bool)
    case blocked(String, Bool)
    /// Of several people: whom?
    case whom
    case passedOn
    case deleted
    case nothingToGive
    case gave(to: [String])
    /// Both have been asked, each alone.
    case introducing([String])
    case cannotIntroduce
    /// All that is there, as an answer.
    case list
    case export
    case unread([PrivateID])
    case expiring(count: Int, on: CalendarDay)
    /// To those who look after a group that both are in: the words that were reported.
    case report([PrivateID], words: String)
}

/// A private message as a letter.
public enum MessageLetter: Sendable, Equatable {
    case message(PrivateID)

    var kind: String {
        switch self {
        case .message: "private"
        }
    }

    /// Where the message goes, so does its letter.
    public var purpose: String {
        switch self {
        case .message(let id): "private \(id)"
        }
    }
}

/// What such a letter says, and what a list of them does.
public struct MessageFacts: Sendable {
    public var id = PrivateID(0)
    public var conversation = ConversationID(0)
    public var subject = ""
    public var author = ""
    public var handle = ""
    public var text = ""
    public var at: Int64 = 0
    public var files: [PrivateFile] = []
    /// The others who are in it.
    public var others: [String] = []
    public var messageID: MessageID?
    public var earlier: [MessageID] = []
    /// Nothing came to its reader in this conversation before.
    public var isFirst = false
    public var isOwn = false
    public var isUnread = false

    public init() {}
}
