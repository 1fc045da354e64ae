import GRDB
import Guild

/// Something that was in hand when the process ended uncleanly.
public struct Suspect: Sendable, Hashable, Codable {
    /// "mail", "letter", "digest", "page".
    public var kind: String
    public var subject: String

    public init(_ kind: String, _ subject: String) {
        self.kind = kind
        self.subject = subject
    }
}

extension Transaction {
    /// `wasAlone`: nothing else was in hand, so the end counts against it.
    public func noteEnd(_ suspect: Suspect, wasAlone: Bool, now: Int64) throws {
        try db.run(
            """
            INSERT INTO suspect (kind, subject, ends, lastAt) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (kind, subject) DO UPDATE SET ends = ends + ?3, lastAt = ?4
            """, [suspect.kind, suspect.subject, wasAlone ? 1 : 0, now])
    }

    public func forget(_ suspect: Suspect) throws {
        try db.run("DELETE FROM suspect WHERE kind = ? AND subject = ?", [suspect.kind, suspect.subject])
    }

    public func forgetSuspects(endsBelow ends: Int) throws {
        try db.run("DELETE FROM suspect WHERE ends < ?", [ends])
    }

    /// The host's word: what was put aside is tried again. Returns how many.
    public func tryAgain() throws -> Int {
        try db.run("DELETE FROM suspect", [])
        return db.changesCount
    }
}

extension Snapshot {
    /// With how often each was alone in hand at an unclean end.
    public func suspects(limit: Int = 10_000) throws -> [Suspect: Int] {
        var ends: [Suspect: Int] = [:]
        for row in try db.rows("SELECT kind, subject, ends FROM suspect ORDER BY lastAt DESC LIMIT ?", [limit]) {
            ends[Suspect(row[0], row[1])] = row[2]
        }
        return ends
    }
}
