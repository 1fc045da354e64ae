import Foundation
import GRDB
import Guild
import Mail

/// A line of `guildpost outbox list`.
public struct DeliveryListing: Sendable, Codable {
    public var id: Int64
    public var state: String
    public var letter: String
    public var address: String
    public var subject: String
    public var attempts: Int
    public var queuedAt: Int64
    public var nextAt: Int64
    public var settledAt: Int64?
    public var detail: String
}

extension Snapshot {
    /// Deliveries in a state (nil: everything unsettled), newest first.
    public func deliveryListing(state: String?, id: Int64? = nil, limit: Int) throws -> [DeliveryListing] {
        try db.rows(
            """
            SELECT d.id, d.state, l.kind, d.address, coalesce(t.title, ''), d.attempts, d.queuedAt, d.nextAt, d.settledAt, d.detail
            FROM delivery d JOIN letter l ON l.id = d.letterID
                LEFT JOIN contribution c ON c.id = l.contributionID LEFT JOIN contribution t ON t.id = c.topicID
            WHERE (?1 IS NULL OR d.state = ?1) AND (?2 IS NULL OR d.id = ?2)
                AND (?1 IS NOT NULL OR ?2 IS NOT NULL OR d.state NOT IN ('delivered', 'dropped'))
            ORDER BY d.id DESC LIMIT ?3
            """, [state, id, limit]
        ).map {
            DeliveryListing(
                id: $0[0], state: $0[1], letter: $0[2], address: $0[3], subject: $0[4], attempts: $0[5],
                queuedAt: $0[6], nextAt: $0[7], settledAt: $0[8], detail: $0[9])
        }
    }

    public func claimed(_ id: DeliveryID) throws -> ClaimedDelivery? {
        try db.row(
            "SELECT id, letterID, personID, address, epoch, attempts, queuedAt, recipe FROM delivery WHERE id = ?",
            [id.rawValue]
        ).map {
            ClaimedDelivery(
                id: DeliveryID($0[0]), letter: LetterID($0[1]), person: ($0[2] as Int64?).map { PersonID($0) },
                address: $0[3], epoch: $0[4], attempt: $0[5], queuedAt: $0[6], lane: .personal, claimedAt: 0,
                recipe: recipe($0[7]))
        }
    }

    /// After a restore they wait for the host: they may have gone out already.
    public func heldDeliveries() throws -> Int {
        Int(try db.number("SELECT count(*) FROM delivery WHERE state = 'held'") ?? 0)
    }

    /// Letters that could not be composed, with the reason.
    public func failedLetters() throws -> [(id: Int64, kind: String, why: String)] {
        try db.rows("SELECT id, kind, coalesce(why, '') FROM letter WHERE state = 'failed' ORDER BY id").map {
            ($0[0], $0[1], $0[2])
        }
    }
}

extension Transaction {
    /// The host's word: send again now. By id, or all of a state. Returns how many.
    public func requeue(id: Int64?, state: String?, now: Int64) throws -> Int {
        for row in try db.rows(
            """
            SELECT id FROM delivery WHERE (?1 IS NULL OR id = ?1) AND (?2 IS NULL OR state = ?2)
                AND (?1 IS NOT NULL OR ?2 IS NOT NULL) AND state IN ('refused', 'expired', 'bounced', 'suppressed')
            """, [id, state])
        {
            try forgetMissed(through: DeliveryID(row[0]))
        }
        try db.run(
            """
            UPDATE delivery SET state = 'queued', nextAt = ?3, settledAt = NULL,
                queuedAt = CASE WHEN settledAt IS NULL THEN queuedAt ELSE ?3 END,
                attempts = CASE WHEN settledAt IS NULL THEN attempts ELSE 0 END
            WHERE (?1 IS NULL OR id = ?1) AND (?2 IS NULL OR state = ?2) AND (?1 IS NOT NULL OR ?2 IS NOT NULL)
                AND state NOT IN ('active', 'delivered', 'dropped')
            """, [id, state, now])
        var changed = db.changesCount
        if id == nil, state == "failed" {
            try db.run("UPDATE letter SET state = 'waiting', why = NULL WHERE state = 'failed'", [])
            changed += db.changesCount
        }
        return changed
    }

    /// The host's word: never send. Returns how many.
    public func drop(id: Int64?, state: String?, now: Int64) throws -> Int {
        try db.run(
            """
            UPDATE delivery SET state = 'dropped', settledAt = ?3
            WHERE (?1 IS NULL OR id = ?1) AND (?2 IS NULL OR state = ?2) AND (?1 IS NOT NULL OR ?2 IS NOT NULL)
                AND state NOT IN ('active', 'delivered', 'dropped')
            """, [id, state, now])
        return db.changesCount
    }
}
