import Mail

/// What a mail to a group's chat, or the live page, wants.
public enum ChatIntent: Sendable, Equatable {
    case say(group: String, Post)
    /// One's own line, within five minutes; empty words take it away, at any time.
    case change(ChatLineID, text: String)

    public var post: Post? { if case .say(_, let post) = self { post } else { nil } }

    var name: String {
        switch self {
        case .say: "say something in a chat"
        case .change: "change a line of a chat"
        }
    }
}

/// What shall be done about a chat.
public enum ChatEffect: Sendable {
    /// Into the group's sitting; the first line begins one.
    case say(NewChatLine)
    case change(ChatLineID, text: String)
    case remove(ChatLineID)
    /// A sitting is over: it becomes a thread.
    case end(SittingID, title: String)
    /// A letter with what somebody has not seen.
    case tell(SittingID, PersonID)
    /// Sittings that were kept long enough.
    case forget(before: Int64)
}

/// A line of a chat, decided and not yet said.
public struct NewChatLine: Sendable {
    public var group: GroupID
    public var author: PersonID
    public var authorName: String
    public var text: String
    public var isByMail: Bool
    /// Handles that it names.
    public var named: [String]
    /// A mail's, so that it is said once.
    public var messageID: MessageID?
    /// The thread's that its sitting becomes, should it begin one.
    public var threadID: MessageID
}
