import Mail

/// What a mail, or a form, wants with a private message.
public enum MessageIntent: Sendable, Equatable {
    /// To somebody's own address for private messages; `with`: others whom it names.
    case begin(handle: String, MessageReading, Post)
    /// To the personal address of one.
    case answer(TokenClaim, Post)
    /// From the inbox: into a conversation.
    case write(ConversationID, Post)

    public var post: Post {
        switch self {
        case .begin(_, _, let post), .answer(_, let post), .write(_, let post): post
        }
    }

    var name: String {
        switch self {
        case .begin: "begin a private conversation"
        case .answer, .write: "write a private message"
        }
    }
}

/// A first message: whom it names beside its address, and its words.
public struct MessageReading: Sendable, Equatable {
    public var with: [String]
    public var text: String

    /// "With: omar, @li" above the words.
    public init(_ text: String) {
        with = []
        self.text = text
        guard let lead = LeadLine(text), let colon = lead.line.firstIndex(of: ":"),
            ["with", "mit", "avec", "con", "also to", "and"].contains(lead.line[..<colon].lowercased())
        else { return }
        let names = lead.line[lead.line.index(after: colon)...].split { ",; \t".contains($0) }
        guard !names.isEmpty, names.count <= 60 else { return }
        with = names.map { LeadLine.handle($0.hasPrefix("@") ? $0.dropFirst() : $0) }.filter { !$0.isEmpty }
        self.text = ASCII.trimmed(lead.below)
    }
}

/// What shall be done about private messages.
public enum MessageEffect: Sendable {
    case begin(subject: String, people: [PersonID], NewPrivateMessage)
    case write(ConversationID, NewPrivateMessage)
    /// They see what comes after.
    case add(ConversationID, [PersonID])
    /// As it was written: its author gives their address.
    case giveAddress(ConversationID, PersonID, text: String, MessageID)
    case leave(ConversationID, PersonID)
    case mute(ConversationID, PersonID, Bool)
    case block(PersonID, PersonID, Bool)
    /// Of a message that somebody got, and of its author's before it, so many in all: to those who may do something about it.
    case report(PrivateID, last: Int, by: PersonID, words: String)
    /// One's own last words in it, on everybody's side.
    case deleteLast(ConversationID, PersonID)
    case warn(PersonID, through: Int64)
    /// What was not mailed at once.
    case tellUnread(PersonID)
}
