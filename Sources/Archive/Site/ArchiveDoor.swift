import Guild
import Mail
import Store

/// What the archive asks of the gateway: it never writes itself, and holds no keys.
public struct ArchiveDoor: Sendable {
    /// What a way out would do, for the page that asks; nil: the link is not ours, or dead.
    public var wayOut: @Sendable (TokenClaim) async throws -> WayOut?
    /// Does it, as a mail to its address would. False: the link is dead.
    public var takeWayOut: @Sendable (TokenClaim) async throws -> Bool
    /// A letter with a way in, if the address is somebody's. Says nothing either way, and takes the same time. False: too
    /// many wait just now.
    public var askToSignIn: @Sendable (_ address: String, _ target: String) -> Bool
    /// Whom a link would let in; nil: it is used, too old or not ours.
    public var offer: @Sendable (TokenClaim) async throws -> String?
    /// Uses the link up: what the cookie shall hold, and the page that was asked for. `device`: what the session is called.
    public var signIn: @Sendable (TokenClaim, _ device: String) async throws -> (secret: String, target: String)?
    public var visitor: @Sendable (_ secret: String) async throws -> Visitor?
    public var signOut: @Sendable (_ secret: String) async throws -> Void
    /// A member's answer to an event, in words. False: it cannot be noted.
    public var answerEvent: @Sendable (PersonID, ContributionID, _ words: String) async throws -> Bool
    /// A member's change to a page. Nil: they have no address.
    public var savePage: @Sendable (PersonID, PageForm) async throws -> Reason?
    /// A member's private message into a conversation, or to somebody. False: a mail tells them why it was not sent.
    public var writeMessage: @Sendable (PersonID, ConversationID, _ text: String, _ files: [Part]) async throws -> Bool
    public var beginMessage:
        @Sendable (PersonID, _ handle: String, _ subject: String, _ text: String, _ files: [Part]) async throws -> Bool
    /// What they have seen: through that message.
    public var readMessages: @Sendable (PersonID, ConversationID, PrivateID) async throws -> Void
    /// A member's line in a group's chat; a change of one, empty to take it away; and what they have seen. Nil: they have no address.
    public var sayInChat: @Sendable (PersonID, _ group: String, _ text: String) async throws -> Reason?
    public var changeChatLine: @Sendable (PersonID, ChatLineID, _ text: String) async throws -> Reason?
    public var seenInChat: @Sendable (PersonID, _ group: String, ChatLineID) async throws -> Void
    /// Whose feed it is.
    public var feedReader: @Sendable (TokenClaim) async throws -> Viewer?
    /// Makes a page, by its path, where an end of the process would be put down to it. False: it was put aside.
    public var makePage: @Sendable (_ path: String, _ make: () async throws -> Void) async throws -> Bool

    public init(
        wayOut: @escaping @Sendable (TokenClaim) async throws -> WayOut?,
        takeWayOut: @escaping @Sendable (TokenClaim) async throws -> Bool,
        askToSignIn: @escaping @Sendable (String, String) -> Bool,
        offer: @escaping @Sendable (TokenClaim) async throws -> String?,
        signIn: @escaping @Sendable (TokenClaim, String) async throws -> (secret: String, target: String)?,
        visitor: @escaping @Sendable (String) async throws -> Visitor?,
        signOut: @escaping @Sendable (String) async throws -> Void,
        answerEvent: @escaping @Sendable (PersonID, ContributionID, String) async throws -> Bool,
        savePage: @escaping @Sendable (PersonID, PageForm) async throws -> Reason?,
        writeMessage:
            @escaping @Sendable (PersonID, ConversationID, _ text: String, _ files: [Part]) async throws -> Bool,
        beginMessage:
            @escaping @Sendable (
                PersonID, _ handle: String, _ subject: String, _ text: String, _ files: [Part]
            ) async throws -> Bool,
        readMessages: @escaping @Sendable (PersonID, ConversationID, PrivateID) async throws -> Void,
        sayInChat: @escaping @Sendable (PersonID, _ group: String, _ text: String) async throws -> Reason?,
        changeChatLine: @escaping @Sendable (PersonID, ChatLineID, _ text: String) async throws -> Reason?,
        seenInChat: @escaping @Sendable (PersonID, _ group: String, ChatLineID) async throws -> Void,
        feedReader: @escaping @Sendable (TokenClaim) async throws -> Viewer?,
        makePage: @escaping @Sendable (String, () async throws -> Void) async throws -> Bool
    ) {
        self.makePage = makePage
        self.wayOut = wayOut
        self.takeWayOut = takeWayOut
        self.askToSignIn = askToSignIn
        self.offer = offer
        self.signIn = signIn
        self.visitor = visitor
        self.signOut = signOut
        self.answerEvent = answerEvent
        self.savePage = savePage
        self.writeMessage = writeMessage
        self.beginMessage = beginMessage
        self.readMessages = readMessages
        self.sayInChat = sayInChat
        self.changeChatLine = changeChatLine
        self.seenInChat = seenInChat
        self.feedReader = feedReader
    }
}

/// What a way out ends.
public enum WayOut: Sendable, Equatable {
    case group(title: String)
    case thread(title: String)
    case digests
}

/// Who reads the archive.
public struct Visitor: Sendable, Equatable {
    public var viewer: Viewer
    /// What the page calls a member.
    public var name: String
    /// The NAME in the link of their own feed.
    public var feed: String

    public init(viewer: Viewer, name: String, feed: String) {
        self.viewer = viewer
        self.name = name
        self.feed = feed
    }

    public static let stranger = Visitor(viewer: .stranger, name: "", feed: "")
}
