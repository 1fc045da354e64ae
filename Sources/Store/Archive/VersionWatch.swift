import Foundation
import GRDB
import Guild
import Mail
import Synchronization

public struct ArchiveVersions: Sendable, Equatable {
    public var groups: [String: Int64] = [:]
    /// Rises with every change in any group.
    public var community: Int64 = 0
    /// Rises with every commit.
    public var commits: Int64 = 0
}

/// Notices commits, this process's and others', by SQLite's data_version: one pragma, and the few version
/// numbers only when it has moved.
final class VersionWatch: Sendable {
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
                    versions.commits = version
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
