import GRDB
import Synchronization

/// A moment in which nothing had changed who is to hear what. What was read beside the writer since then still holds while
/// the same moment lasts, and need not be read again.
public struct Stillness: Sendable, Equatable {
    /// Of this process, told by ``Store/write(stirs:_:)``.
    var own: UInt64
    /// Other processes' commits, by SQLite's data_version of the writer's connection.
    var others: Int64
}

extension Store {
    /// Once it is committed, and before anybody else can write: who sees the count sees the change.
    func stir(after db: Database) {
        db.afterNextTransaction { [weak self] _ in self?.stirrings.add(1, ordering: .sequentiallyConsistent) }
    }

    /// To be asked for before the snapshot is begun, and compared in the transaction. `others`: as of a transaction that
    /// had ended by then.
    public func stillness(others: Int64) -> Stillness {
        Stillness(own: stirrings.load(ordering: .sequentiallyConsistent), others: others)
    }
}

extension Transaction {
    /// Moves whenever another process has committed.
    public var others: Int64 { get throws { try db.number("PRAGMA data_version") ?? 0 } }
}
