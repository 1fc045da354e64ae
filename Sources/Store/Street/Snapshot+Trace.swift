import GRDB
import Guild
import Mail

/// Everything recorded about one mail, for `guildpost trace`.
public struct ArrivalTrace: Sendable, Codable {
    public var arrival: Int64
    public var mailbox: String
    public var key: String
    public var messageID: String?
    public var author: String
    public var subject: String
    public var size: Int
    public var arrivedAt: Int64
    public var readAt: Int64
    public var filing: String
    public var outcomes: [OutcomeTrace]
}

public struct OutcomeTrace: Sendable, Codable {
    public var recipient: String
    public var disposition: String
    public var reason: String
    public var contribution: Int64?
    public var at: Int64
    /// A question to its supposed author: open, yes, no or expired.
    public var question: String?
    public var askedAt: Int64?
    /// Letters that it caused, by delivery state.
    public var deliveries: [String: Int]
}

/// A line of `guildpost held list`.
public struct HeldListing: Sendable, Codable {
    public var arrival: Int64
    public var recipient: String
    public var reason: String
    public var author: String
    public var subject: String
    public var arrivedAt: Int64
}

extension Snapshot {
    /// By Message-ID (with or without brackets), or by an author's or recipient's address. Newest first.
    public func trace(_ what: String, limit: Int) throws -> [ArrivalTrace] {
        let id = MessageID(what)?.text ?? what
        let rows = try db.rows(
            """
            SELECT a.id, m.name, a.key, a.messageID, a.author, a.subject, a.size, a.arrivedAt, a.readAt, a.filing
            FROM arrival a JOIN mailbox m ON m.id = a.mailboxID
            WHERE a.id IN (SELECT id FROM arrival WHERE messageID = ?1 UNION SELECT id FROM arrival WHERE author = ?2
                UNION SELECT arrivalID FROM contribution WHERE messageID = ?1 AND arrivalID IS NOT NULL)
            ORDER BY a.id DESC LIMIT ?3
            """, [id, MailAddress(address: what)?.key ?? ASCII.lowered(what), limit])
        return try rows.map { row in
            let outcomes = try db.rows(
                "SELECT recipient, disposition, reason, contributionID, at FROM outcome WHERE arrivalID = ? ORDER BY id",
                [row[0] as Int64])
            return ArrivalTrace(
                arrival: row[0], mailbox: row[1], key: row[2], messageID: row[3], author: row[4], subject: row[5],
                size: row[6], arrivedAt: row[7], readAt: row[8], filing: row[9],
                outcomes: try outcomes.map { outcome in
                    let contribution: Int64? = outcome[3]
                    var deliveries: [String: Int] = [:]
                    if let contribution {
                        for count in try db.rows(
                            """
                            SELECT d.state, count(*) FROM letter l JOIN delivery d ON d.letterID = l.id
                            WHERE l.contributionID = ? GROUP BY d.state
                            """, [contribution])
                        {
                            deliveries[count[0]] = count[1]
                        }
                    }
                    let question = try db.row(
                        "SELECT state, askedAt FROM question WHERE arrivalID = ? AND recipient = ?",
                        [row[0] as Int64, outcome[0] as String])
                    return OutcomeTrace(
                        recipient: outcome[0], disposition: outcome[1], reason: outcome[2], contribution: contribution,
                        at: outcome[4], question: question?[0], askedAt: question?[1], deliveries: deliveries)
                })
        }
    }

    /// The letters sent to an address, newest first: the other half of `trace ADDRESS`.
    public func deliveries(to address: String, limit: Int) throws -> [DeliveryListing] {
        try db.rows(
            """
            SELECT d.id, d.state, l.kind, d.address, coalesce(t.title, ''), d.attempts, d.queuedAt, d.nextAt, d.settledAt, d.detail
            FROM delivery d JOIN letter l ON l.id = d.letterID
                LEFT JOIN contribution c ON c.id = l.contributionID LEFT JOIN contribution t ON t.id = c.topicID
            WHERE d.address = ? ORDER BY d.id DESC LIMIT ?
            """, [address, limit]
        ).map {
            DeliveryListing(
                id: $0[0], state: $0[1], letter: $0[2], address: $0[3], subject: $0[4], attempts: $0[5],
                queuedAt: $0[6], nextAt: $0[7], settledAt: $0[8], detail: $0[9])
        }
    }

    public func held() throws -> [HeldListing] {
        try db.rows(
            """
            SELECT a.id, o.recipient, o.reason, a.author, a.subject, a.arrivedAt
            FROM outcome o JOIN arrival a ON a.id = o.arrivalID WHERE o.disposition = 'held' ORDER BY o.id
            """
        ).map {
            HeldListing(
                arrival: $0[0], recipient: $0[1], reason: $0[2], author: $0[3], subject: $0[4], arrivedAt: $0[5])
        }
    }

    public func contributionCount() throws -> Int { Int(try db.number("SELECT count(*) FROM contribution") ?? 0) }
}

extension Transaction {
    /// After a restore: whatever the backup had not settled may have gone out since. It waits for the host.
    public func holdUncertain(now: Int64) throws -> Int {
        try db.run(
            "UPDATE delivery SET state = 'held', detail = 'restored from a backup: it may have been sent' WHERE state IN ('queued', 'active', 'deferred')",
            [])
        let held = db.changesCount
        // Nothing is sent before the host has looked, so nothing need wait for its time to be looked at.
        try db.run(
            "UPDATE letter SET isUncertain = 1, sendAfter = min(sendAfter, ?) WHERE state IN ('waiting', 'composed')",
            [now])
        // Numbers given out since the backup are in people's letters: tokens and permalinks of theirs must lead nowhere
        // rather than to another post.
        for table in ["contribution", "delivery", "question", "piece", "signIn", "privateMessage", "conversation"] {
            try db.run(
                "INSERT INTO sqlite_sequence (name, seq) SELECT ?1, 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)",
                [table])
            try db.run("UPDATE sqlite_sequence SET seq = seq + 1000000 WHERE name = ?", [table])
        }
        return held
    }
}
