import Foundation
import GRDB
import Guild
import Mail

/// Signing in to the archive by mail: requests, and the sessions that come of them.
extension Transaction {
    static let requestsInAnHour: Int64 = 3
    static let requestsInADay: Int64 = 8
    /// Of everybody together.
    static let allRequestsInAnHour: Int64 = 200

    /// A letter with a link to whoever owns the address. False where nobody does, or they asked too often: the page says
    /// the same either way.
    public func askToSignIn(_ address: MailAddress, target: String, now: Int64) throws -> Bool {
        guard let person = try snapshot.person(address: address.key) else { return false }
        let asked = try db.number(
            "SELECT count(*) FROM signIn WHERE personID = ? AND createdAt > ?", [person.id.rawValue, now - 3_600])
        let today = try db.number(
            "SELECT count(*) FROM signIn WHERE personID = ? AND createdAt > ?", [person.id.rawValue, now - 86_400])
        let all = try db.number("SELECT count(*) FROM signIn WHERE createdAt > ?", [now - 3_600])
        guard asked ?? 0 < Transaction.requestsInAnHour, today ?? 0 < Transaction.requestsInADay,
            all ?? 0 < Transaction.allRequestsInAnHour
        else { return false }
        try db.run(
            "INSERT INTO signIn (personID, target, createdAt) VALUES (?, ?, ?)", [person.id.rawValue, target, now])
        let request = db.lastInsertedRowID
        let stored = try db.row("SELECT address FROM address WHERE key = ?", [address.key])
        try insertDirect(
            .signIn(request), to: stored?[0] ?? address.address, person: person.id,
            Applying(arrival: ArrivalID(0), now: now, hold: 0))
        return true
    }

    /// Uses a request up. Nil where it was used, is too old, or is somebody else's.
    public func openSession(
        _ request: Int64, of person: PersonID, hash: [UInt8], on device: String, now: Int64, lasting seconds: Int64
    ) throws -> String? {
        guard let target = try snapshot.signInRequest(request, of: person, now: now) else { return nil }
        try db.run("UPDATE signIn SET usedAt = ? WHERE id = ?", [now, request])
        try db.run(
            """
            INSERT INTO session (hash, personID, epoch, number, device, createdAt, expiresAt)
            SELECT ?1, id, epoch, ?6, ?5, ?3, ?4 FROM person WHERE id = ?2
            """, [hash.blob, person.rawValue, now, now + seconds, device, request])
        return target
    }

    public func closeSession(_ hash: [UInt8]) throws {
        try db.run("DELETE FROM session WHERE hash = ?", [hash.blob])
    }

    /// Nil: every one of theirs.
    func closeSessions(of person: PersonID, _ number: Int64?) throws {
        try db.run(
            "DELETE FROM session WHERE personID = ?1 AND number = coalesce(?2, number)", [person.rawValue, number])
    }

    func tidySessions(now: Int64) throws {
        try db.run("DELETE FROM session WHERE expiresAt < ?", [now])
        try db.run("DELETE FROM signIn WHERE createdAt < ?", [now - 7 * 86_400])
    }
}

extension Snapshot {
    /// The page a fresh request asked for; an hour is enough to read a letter.
    public func signInRequest(_ request: Int64, of person: PersonID, now: Int64) throws -> String? {
        try db.row(
            "SELECT target FROM signIn WHERE id = ? AND personID = ? AND usedAt IS NULL AND createdAt > ?",
            [request, person.rawValue, now - 3_600])?[0]
    }

    /// Whose session it is. Ended by time, by signing out, and by `new links`.
    public func session(_ hash: [UInt8], now: Int64) throws -> Person? {
        try db.row(
            """
            SELECT p.id, p.handle, p.name, p.epoch, p.receipts, p.zone FROM session s JOIN person p ON p.id = s.personID
            WHERE s.hash = ? AND s.epoch = p.epoch AND s.expiresAt > ?
            """, [hash.blob, now]
        ).map(Snapshot.person)
    }
}
