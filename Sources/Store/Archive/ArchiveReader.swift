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
    private let store: Store
    private let watch: VersionWatch

    private let clock: @Sendable () -> Int64

    /// `now`: seconds since 1970; what is past and what is to come hangs on it.
    public init(_ store: Store, now: @escaping @Sendable () -> Int64) {
        self.store = store
        clock = now
        watch = VersionWatch(path: store.pool.path)
    }

    /// The groups' page versions, at most 20 ms old. Changes made by other processes count too.
    public func versions() -> ArchiveVersions { watch.current() }

    var now: Int64 { clock() }

    func read<T: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T {
        try await store.pool.read { db in try store.speaking { try body(Snapshot(db: db)) } }
    }
}
