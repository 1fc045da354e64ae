import Foundation
import GRDB
import Guild
import Mail
import Synchronization

/// Who is looking. What they may not see is excluded in SQL.
public enum Viewer: Sendable, Hashable {
    case stranger
    case person(PersonID)

    var person: PersonID? { if case .person(let id) = self { id } else { nil } }
    var id: Int64? { person?.rawValue }
}

/// The archive's read-only face: every call is one snapshot, none can write.
public struct ArchiveReader: Sendable {
    let pool: DatabasePool
    private let watch: VersionWatch

    public init(_ store: Store) {
        pool = store.pool
        watch = VersionWatch(path: store.pool.path)
    }

    /// The groups' page versions, at most 20 ms old. Changes made by other processes count too.
    public func versions() -> ArchiveVersions { watch.current() }

    func read<T: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T {
        try await pool.read { try body(Snapshot(db: $0)) }
    }
}

public struct ArchiveVersions: Sendable, Equatable {
    public var groups: [String: Int64] = [:]
    /// Rises with every change in any group.
    public var community: Int64 = 0
}

/// Notices commits, this process's and others', by SQLite's data_version: one pragma, and the few version
/// numbers only when it has moved.
private final class VersionWatch: Sendable {
    private struct State {
        var connection: DatabaseQueue?
        var dataVersion: Int64 = -1
        var checkedAt = ContinuousClock.Instant.now - .seconds(1)
        var versions = ArchiveVersions()
    }
    private let path: String
    private let state = Mutex(State())

    init(path: String) { self.path = path }

    func current() -> ArchiveVersions {
        state.withLock { state in
            let now = ContinuousClock.Instant.now
            if now - state.checkedAt < .milliseconds(20) { return state.versions }
            state.checkedAt = now
            do {
                if state.connection == nil {
                    var configuration = Configuration()
                    configuration.readonly = true
                    configuration.busyMode = .timeout(2)
                    state.connection = try DatabaseQueue(path: path, configuration: configuration)
                }
                try state.connection?.unsafeReentrantRead { db in
                    let version = try db.number("PRAGMA data_version") ?? 0
                    guard version != state.dataVersion else { return }
                    state.dataVersion = version
                    var versions = ArchiveVersions()
                    for row in try db.rows("SELECT name, version FROM practiceGroup") {
                        versions.groups[row[0]] = row[1]
                        versions.community += row[1] as Int64
                    }
                    state.versions = versions
                }
            } catch {
                // Unreadable now: old pages stay until it is readable again.
                state.connection = nil
            }
            return state.versions
        }
    }
}

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
    public var topics: [TopicLine]
    public var page: Int
    public var hasMore: Bool
}

public struct GroupPage: Sendable {
    public var card: GroupCard
    public var people: [RoleHolder]
    /// The next few.
    public var upcoming: [EventFacts]
    public var topics: [TopicLine]
    public var page: Int
    public var hasMore: Bool
}

public struct PostView: Sendable {
    public var id: ContributionID
    public var parent: ContributionID?
    public var author: String
    public var handle: String?
    public var fragment: SafeHTML
    public var rest: String
    public var sentAt: Int64
    public var attachments: [AttachmentFacts]
    public var editedAt: Int64?
    public var isDeleted: Bool
}

public struct ThreadPage: Sendable {
    public var group: Group
    public var topic: ContributionID
    public var title: String
    /// What the thread is about, where that takes place somewhere.
    public var event: EventView?
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
    public var author: String
    public var fragment: SafeHTML
    public var postedAt: Int64
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
}

public struct PersonPage: Sendable {
    public var name: String
    public var handle: String
    public var about: String
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
