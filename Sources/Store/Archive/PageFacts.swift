import Foundation
import GRDB
import Guild
import Mail
import Synchronization

// MARK: What pages show

public struct TopicLine: Sendable {
    public var id: ContributionID
    public var group: String
    public var groupTitle: String
    public var title: String
    public var author: String
    public var replies: Int
    public var lastAt: Int64
    public var lastAuthor: String
    /// What it came to was the last that was said.
    public var isSettled = false
    /// A post is marked as the answer.
    public var isAnswered = false
    /// It stands first.
    public var isPinned = false
}

public struct GroupCard: Sendable {
    public var group: Group
    public var members: Int
    public var topics: Int
    public var contributions: Int
}

public struct RoleHolder: Sendable {
    public var role: Role
    public var name: String
    public var handle: String
}

public struct HomePage: Sendable {
    public var groups: [GroupCard]
    /// Private messages that its reader has not read.
    public var unread: [MessageFacts] = []
    public var topics: [TopicLine]
    public var page: Int
    public var hasMore: Bool
}

public struct GroupPage: Sendable {
    public var card: GroupCard
    public var people: [RoleHolder]
    /// The next few.
    public var upcoming: [EventFacts]
    /// Its blog has entries.
    public var hasBlog: Bool
    /// Its wiki has pages.
    public var hasPages: Bool
    /// Its directory has things.
    public var hasResources: Bool
    public var topics: [TopicLine]
    public var page: Int
    public var hasMore: Bool
}

public struct PostView: Sendable {
    public var id: ContributionID
    public var parent: ContributionID?
    public var author: String
    public var handle: String?
    /// A reply's own, where it is about something else.
    public var subject: String = ""
    public var fragment: SafeHTML
    public var rest: String
    public var sentAt: Int64
    public var attachments: [AttachmentFacts]
    public var editedAt: Int64?
    public var isDeleted: Bool
    /// Not its author's doing: what was said of it.
    public var hiddenAs: FlagReason?
    /// Signs that readers gave it.
    public var reactions: [ReactionCount] = []
    /// How many keep it; who, nobody sees.
    public var keptBy = 0
    /// It says what the thread came to.
    public var isOutcome = false
    public var opening = ""
}

/// A thread of another group that the same mail began.
public struct OtherTopic: Sendable {
    public var id: ContributionID
    public var group: String
    public var groupTitle: String
}

public struct ThreadPage: Sendable {
    public var group: Group
    public var topic: ContributionID
    public var title: String
    /// What the thread is about, where that takes place somewhere.
    public var event: EventView?
    /// It is an entry of the group's blog with what was said of it.
    public var entry: EntryFacts?
    public var elsewhere: [OtherTopic] = []
    /// Nobody from outside reads it, though its group be public.
    public var isForMembers = false
    /// It takes no more replies.
    public var isLocked = false
    /// It is what was said of a thing of the directory, which has a page of its own.
    public var isResource = false
    /// What it came to, while nobody has replied since.
    public var outcome: PostView?
    /// The post that answered it.
    public var answer: PostView?
    /// What it asks to choose, and how that stands.
    public var poll: Poll?
    public var pollResult: PollResult?
    public var posts: [PostView]
    public var total: Int
    public var page: Int
    public var pages: Int
}

public struct FeedEntry: Sendable {
    public var id: ContributionID
    public var group: String
    public var groupTitle: String
    public var title: String
    public var isTopic: Bool
    /// It says what its thread came to.
    public var isOutcome = false
    public var author: String
    public var fragment: SafeHTML
    public var postedAt: Int64

    /// What it is, before its thread's title.
    public var mark: String { isTopic ? "" : isOutcome ? "Settled: " : "Re: " }
}

/// A page of what was found.
public struct SearchPage: Sendable {
    public var hits: [SearchHit]
    public var hasMore: Bool
    /// The same with a word mended, where nothing was found.
    public var suggestion: SearchWords?

    public init(hits: [SearchHit], hasMore: Bool, suggestion: SearchWords? = nil) {
        self.hits = hits
        self.hasMore = hasMore
        self.suggestion = suggestion
    }
}

public struct SearchHit: Sendable {
    public var id: ContributionID
    public var group: String
    public var groupTitle: String
    public var title: String
    public var author: String
    public var sentAt: Int64
    /// Plain text; hits between U+0002 and U+0003.
    public var excerpt: String
    /// Where it stands, if not in the post.
    public var file: FoundFile?
    public var isOutcome = false
    public var isAnswer = false

    /// What it is, before its title.
    public var mark: String { isOutcome ? "Settled: " : isAnswer ? "Answer: " : "" }
}

public struct PersonPage: Sendable {
    public var name: String
    public var handle: String
    public var about: String
    public var expertise: [String] = []
    public var roles: [(group: String, title: String, role: Role)]
    public var contributions: [FeedEntry]
    public var page: Int
    public var hasMore: Bool
}

public struct Download: Sendable {
    public var filename: String
    public var type: String
    public var hash: [UInt8]
    public var bytes: [UInt8]
}

extension Download {
    /// A text file as strangers get it; any other as it is.
    public func veiled(but ours: OurAddresses) -> Download {
        guard type.hasPrefix("text/") else { return self }
        let halves = type.split(separator: ";", maxSplits: 1)
        let charset = halves.last?.split(separator: "\"").dropFirst().first.map(String.init)
        guard let bytes = Veil.file(bytes, charset: charset, but: ours) else { return self }
        return Download(
            filename: filename, type: "\(halves[0]); charset=utf-8", hash: ContentHash.of(bytes), bytes: bytes)
    }
}
