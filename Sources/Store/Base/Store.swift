import Foundation
import GRDB
import Guild
import Synchronization

/// The database: one file, one writer.
///
/// Made by the gateway and the commands; the intake, the outbox and the archive each see their own face of it.
/// Commits are durable when they return (`synchronous = FULL`, WAL).
public final class Store: Sendable {
    let pool: DatabasePool
    private let isClosed = Mutex(false)
    /// Transactions that may have changed who is to hear what (``Stillness``).
    let stirrings = Atomic<UInt64>(0)
    /// The community's languages (``SearchLanguages``).
    let languages = Atomic<UInt32>(SearchLanguages.all.bits)
    /// What opening it has to tell the host: once, after an upgrade.
    public let notes: [String]

    /// Opens and migrates. Refuses a database from a newer version rather than guess at it.
    public convenience init(path: String, create: Bool = true) throws(StoreError) {
        try self.init(path: path, create: create, watching: nil)
    }

    /// `watching`: is told of every statement; for tests of what statements read.
    init(path: String, create: Bool = true, watching: (@Sendable (String) -> Void)?) throws(StoreError) {
        if !create {
            guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { throw .missing(path) }
            // What is there and holds nothing was something once: never taken for a new one.
            if attributes[.size] as? Int == 0 { throw .damaged(path) }
        }
        do {
            pool = try DatabasePool(path: path, configuration: Store.configuration(watching))
            if try pool.read(Schema.migrator.hasBeenSuperseded) { throw StoreError.newer(path) }
            try Schema.migrator.migrate(pool)
            if try pool.read(WordsRenewal.isWanted) { try pool.write(WordsRenewal.adopt) }
            // GRDB sets NORMAL when it turns WAL on; a mail is filed only after a commit that survives a power cut.
            // The writer's cache holds a whole batch, so that no page is written twice.
            try pool.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -8000")
            }
            notes = try Store.newNotes(pool)
            languages.store(try pool.read { try Snapshot(db: $0).languages().bits }, ordering: .relaxed)
        } catch let error as StoreError {
            throw error
        } catch {
            throw StoreError(error)
        }
    }

    private static func newNotes(_ pool: DatabasePool) throws -> [String] {
        try pool.write { db in
            guard let count = try Int.fetchOne(db, sql: "SELECT value FROM housekeeping WHERE name = 'collected'")
            else {
                return []
            }
            try db.execute(sql: "DELETE FROM housekeeping WHERE name = 'collected'")
            return count == 0 ? [] : ["\(count) files of deleted posts were still kept; they are removed now"]
        }
    }

    private static func configuration(_ watching: (@Sendable (String) -> Void)?) -> Configuration {
        var configuration = Configuration()
        configuration.maximumReaderCount = 4
        configuration.busyMode = .timeout(10)
        configuration.persistentReadOnlyConnections = true
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA cache_size = -3000;
                    PRAGMA secure_delete = ON;  -- what is deleted is overwritten, too
                    PRAGMA temp_store = MEMORY;
                    PRAGMA wal_autocheckpoint = 16000;
                    """)
            db.add(tokenizer: SearchTokenizer.self)
            if let watching {
                db.trace { if case .statement(let statement) = $0 { watching(statement.sql) } }
            }
        }
        return configuration
    }

    /// Everything inside is one transaction; when it throws, nothing happened. `stirs`: whether it may have changed who is
    /// to hear what; a transaction that only moves letters on does not (``Stillness``).
    public func write<T: Sendable>(
        stirs: @escaping @Sendable (T) -> Bool = { _ in true }, _ body: @escaping @Sendable (Transaction) throws -> T
    ) async throws(StoreError) -> T {
        do {
            return try await pool.write { db in
                let made = try self.speaking { try body(Transaction(db: db)) }
                if stirs(made) { self.stir(after: db) }
                return made
            }
        } catch {
            throw StoreError(error)
        }
    }

    /// For the commands: the same, blocking.
    public func writeNow<T>(_ body: (Transaction) throws -> T) throws(StoreError) -> T {
        do {
            return try pool.write { db in
                let made = try speaking { try body(Transaction(db: db)) }
                stir(after: db)
                return made
            }
        } catch {
            throw StoreError(error)
        }
    }

    /// Does everything in a transaction, and then nothing of it: for explaining what would happen.
    public func pretend(_ body: (Transaction) throws -> Void) throws(StoreError) {
        do {
            try pool.writeWithoutTransaction { db in
                try db.inTransaction {
                    try speaking { try body(Transaction(db: db)) }
                    return .rollback
                }
            }
        } catch {
            throw StoreError(error)
        }
    }

    /// One snapshot, blocking.
    public func readNow<T>(_ body: (Snapshot) throws -> T) throws(StoreError) -> T {
        do {
            return try pool.read { db in try speaking { try body(Snapshot(db: db)) } }
        } catch {
            throw StoreError(error)
        }
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> T) async throws(StoreError) -> T {
        do {
            return try await pool.read { db in try self.speaking { try body(Snapshot(db: db)) } }
        } catch {
            throw StoreError(error)
        }
    }

    /// A consistent copy while everything runs: one plain file, in which nothing stands that was deleted.
    public func backup(to path: String) throws(StoreError) {
        do {
            try pool.writeWithoutTransaction { db in
                let transaction = Transaction(db: db)
                var isFirst = true
                while try transaction.mergeSearch(isFirst: isFirst) { isFirst = false }
            }
            try pool.vacuum(into: path)
        } catch {
            throw StoreError(error)
        }
    }

    /// What SQLite finds wrong with the file, in its own words; nil: nothing.
    public func damage() throws(StoreError) -> String? {
        do {
            return try pool.read { db in
                let found = try String.fetchAll(db, sql: "PRAGMA quick_check(3)")
                return found == ["ok"] ? nil : found.joined(separator: "; ")
            }
        } catch {
            throw StoreError(error)
        }
    }

    /// Moves the log into the database and closes. Safe to skip: opening again does the same.
    public func close() {
        let isFirst = isClosed.withLock { closed in
            defer { closed = true }
            return !closed
        }
        guard isFirst else { return }  // a checkpoint on a closed connection would crash in SQLite
        _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try? pool.close()
    }
}

/// One case, one reaction.
public enum StoreError: Error, Sendable, Equatable {
    /// No database where the configuration says.
    case missing(String)
    /// Written by a newer Guildpost.
    case newer(String)
    /// No database any more, or a broken one.
    case damaged(String)
    /// The disk is full or failing: stop taking mail, try again later. Nothing was written.
    case disk(String)
    /// Somebody holds the database for too long: try again.
    case busy(String)
    /// A rule of the schema said no: the caller's mistake, explained.
    case refused(String)
    case broken(String)

    init(_ error: any Error) {
        guard let error = error as? DatabaseError else {
            self = (error as? StoreError) ?? .broken(String(describing: error))
            return
        }
        let text = error.message ?? error.description
        switch error.resultCode {
        case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY: self = .disk(text)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(text)
        case .SQLITE_CONSTRAINT: self = .refused(text)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(text)
        default: self = .broken(text)
        }
    }

    /// Its own thing cannot be carried out, and the next one can: no trouble of the database.
    public var isOfOneThing: Bool {
        switch self {
        case .refused, .broken: true
        case .disk, .busy, .missing, .newer, .damaged: false
        }
    }

    /// What kind of trouble an error from inside a transaction is.
    public static func sorted(_ error: any Error) -> StoreError { StoreError(error) }

    public var sentence: String {
        switch self {
        case .missing(let path): "There is no database at \(path). Run `guildpost init` first."
        case .newer(let path):
            "The database at \(path) was written by a newer Guildpost. Install that version, or restore an older backup."
        case .damaged(let what):
            "The database is damaged (\(what)). Stop Guildpost and restore a backup; then run `guildpost recover`."
        case .disk(let why):
            "The disk under the database is full or failing (\(why)). Nothing was lost; free some space."
        case .busy(let why): "Another program holds the database (\(why)). Try again in a moment."
        case .refused(let why): why
        case .broken(let why): "The database answered: \(why)"
        }
    }
}

/// A write transaction in progress. What it offers is in the files named after it: `Transaction+…`.
public struct Transaction {
    let db: Database

    /// A nested unit: when `body` throws, what it wrote is gone and the transaction goes on.
    public func savepoint(_ body: () throws -> Void) throws {
        try db.inSavepoint {
            try body()
            return .commit
        }
    }

    public var snapshot: Snapshot { Snapshot(db: db) }
}

/// A consistent view. What it offers is in the files named after it: `Snapshot+…`.
public struct Snapshot {
    let db: Database
}

extension Database {
    /// Executes a cached statement; values go in as arguments.
    func run(_ sql: SQL, _ arguments: StatementArguments) throws {
        let statement = try cachedStatement(sql: sql.text)
        try statement.execute(arguments: arguments)
    }

    func row(_ sql: SQL, _ arguments: StatementArguments = StatementArguments()) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql.text), arguments: arguments)
    }

    func rows(_ sql: SQL, _ arguments: StatementArguments = StatementArguments()) throws -> [Row] {
        try Row.fetchAll(cachedStatement(sql: sql.text), arguments: arguments)
    }

    /// For whoever stops early.
    func cursor(_ sql: SQL, _ arguments: StatementArguments) throws -> RowCursor {
        try Row.fetchCursor(cachedStatement(sql: sql.text), arguments: arguments)
    }

    func number(_ sql: SQL, _ arguments: StatementArguments = StatementArguments()) throws -> Int64? {
        try Int64.fetchOne(cachedStatement(sql: sql.text), arguments: arguments)
    }
}

extension Identifier {
    public var databaseValue: DatabaseValue { rawValue.databaseValue }
}
