/// Requests of those who look after a group, about one of its threads.
public enum ThreadCommand: Sendable, Equatable {
    /// Stands first in the list of its group.
    case pin(Int64, Bool)
    /// Takes no more replies.
    case lock(Int64, Bool)
    /// A reply and what answers it become a thread of their own.
    case split(Int64, title: String)
    /// The first becomes part of the second.
    case merge(Int64, into: Int64)
    /// Into another group, by its name.
    case move(Int64, to: String)

    public var number: Int64 {
        switch self {
        case .pin(let number, _), .lock(let number, _), .split(let number, _), .merge(let number, _),
            .move(let number, _):
            number
        }
    }

    /// The other thread that it speaks of.
    public var other: Int64? { if case .merge(_, let number) = self { number } else { nil } }

    /// So many threads of a group stand first at most.
    public static let mostPinned = 5
}

/// What such a request came to.
public enum ThreadSaid: Sendable, Equatable {
    case pinned(ContributionID, Bool)
    case locked(ContributionID, Bool)
    /// It is so already.
    case isSo(ContributionID)
    case tooManyPinned(ContributionID)
    case split(ContributionID)
    /// Nothing answers it, and it begins its thread.
    case begins(ContributionID)
    case merged(ContributionID)
    /// It is no plain thread: a page, an event, an entry, a thing of the directory or a poll.
    case notPlain(ContributionID)
    case twoGroups(ContributionID)
    case moved(ContributionID)
    /// More people could read it than when it was written.
    case showsMore(ContributionID, to: GroupID)
    /// The same mail stands there already.
    case isThere(ContributionID, in: GroupID)
    case notWriter(GroupID)
    /// A line above has changed what this one speaks of.
    case oneAtATime(ContributionID)
    /// To the author of what was moved, split or merged.
    case yours(ContributionID, ThreadChange, by: String)
}

/// What was done with somebody's thread.
public enum ThreadChange: String, Sendable, CaseIterable {
    case split, merged, moved
}

/// What shall be done with a thread. Whoever began it hears by whom, unless it was themselves.
public enum ThreadEffect: Sendable {
    case pin(ContributionID, Bool)
    case lock(ContributionID, Bool)
    case split(ContributionID, title: String, by: PersonID)
    case merge(ContributionID, into: ContributionID, by: PersonID)
    case move(ContributionID, to: GroupID, by: PersonID)
}

/// A thread as it stands, for whoever looks after its group.
public struct ThreadState: Sendable, Equatable {
    public var isPinned = false
    public var isLocked = false
    /// People wrote it, and it is nothing else.
    public var isPlain = true
    /// How many of its group stand first.
    public var pinned = 0
    /// Groups that nobody reads who does not read this thread.
    public var noWider: Set<GroupID> = []
    /// Groups in which one of its mails stands already.
    public var copies: Set<GroupID> = []

    public init() {}
}
