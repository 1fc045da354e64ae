import Foundation
import GRDB
import Guild

/// Days on which a group's letters do not fit into what the provider allows: its alerts are a digest until the next
/// morning, for everybody who follows it post by post.
extension Transaction {
    /// How many people a letter to many is for.
    public func readers(of letter: LetterID) throws -> Int {
        try crowd(of: letter, limit: .max)?.people.count ?? 0
    }

    /// Takes a letter to many back before any of it has left, and owes it to each of its readers in their next digest.
    /// `until`: when alerts go on; nil: that was settled by an earlier letter.
    public func turnIntoDigest(_ letter: LetterID, until: Int64?, limit: Int, now: Int64) throws {
        guard
            let row = try db.row(
                """
                SELECT l.contributionID, c.groupID FROM letter l JOIN contribution c ON c.id = l.contributionID
                WHERE l.id = ? AND l.state = 'composed' AND l.expanded = 0
                """, [letter.rawValue]), let crowd = try crowd(of: letter, limit: .max)
        else { return }
        try miss(row[0], by: crowd.people)
        if let until {
            try db.run(
                "UPDATE practiceGroup SET digestsUntil = ?, digestsLimit = ? WHERE id = ?",
                [until, limit, row[1] as Int64])
        }
        try db.run(
            "UPDATE letter SET state = 'expanded', why = 'told in digests: a day had more letters than per_day' WHERE id = ?",
            [letter.rawValue])
    }

    /// The clock's turn: what has lasted long enough is over. From then on every post goes out at once again. `limit`: the day's limit as it is now; a higher one
    /// than then ends it before the morning.
    public func endOverflow(limit: Int, now: Int64) throws {
        try db.run(
            """
            UPDATE practiceGroup SET digestsUntil = NULL, digestsLimit = NULL
            WHERE digestsUntil IS NOT NULL AND (digestsUntil <= ?1 OR ?2 = 0 OR digestsLimit < ?2)
            """, [now, limit])
        if try db.number("SELECT 1 FROM practiceGroup WHERE digestsUntil IS NOT NULL LIMIT 1") == nil {
            try end(.overflow, now: now)
        }
        // What was said once, and nothing has repeated for three days.
        try db.run(
            """
            UPDATE obstacle SET endedAt = ?1 WHERE endedAt IS NULL AND lastAt < ?1 - 3 * 86400
                AND kind IN ('content', 'quota', 'identity', 'spoilt')
            """, [now])
    }
}

/// A letter to many, before its recipients are written out.
public struct CrowdLetter: Sendable {
    public var id: LetterID
    /// Nothing of it has been handed out.
    public var isUntouched: Bool
    public var group: String
    /// Its group's alerts are digests for now.
    public var isInOverflow: Bool
    /// It may be told in a digest instead.
    public var isAlert: Bool
}

extension Snapshot {
    /// The next letter whose audience is not wholly expanded.
    public func nextCrowd(now: Int64) throws -> CrowdLetter? {
        try db.row(
            """
            SELECT l.id, l.expanded = 0, coalesce(g.title, ''), coalesce(g.digestsUntil > ?, 0), l.kind = 'alert'
            FROM letter l INDEXED BY letter_open LEFT JOIN contribution c ON c.id = l.contributionID LEFT JOIN practiceGroup g ON g.id = c.groupID
            WHERE l.state IN ('waiting', 'composed') AND l.state = 'composed' ORDER BY l.isBulk, l.sendAfter, l.id LIMIT 1
            """, [now]
        ).map {
            CrowdLetter(
                id: LetterID($0[0]), isUntouched: $0[1], group: $0[2], isInOverflow: $0[3], isAlert: $0[4])
        }
    }

    func isInOverflow(_ group: GroupID, now: Int64) throws -> Bool {
        try db.number("SELECT 1 FROM practiceGroup WHERE id = ? AND digestsUntil > ?", [group.rawValue, now]) != nil
    }

    /// What waits beside the letters for people: alerts and digests queued, and digests that fall due within a day.
    public func bulkWaiting(now: Int64) throws -> (queued: Int, digests: Int) {
        (
            Int(
                try db.number(
                    "SELECT count(*) FROM delivery WHERE state IN ('queued', 'deferred') AND lane > 0") ?? 0),
            Int(
                try db.number(
                    "SELECT count(*) FROM person WHERE dailyAt IS NOT NULL AND dailyAt > 0 AND dailyAt <= ?",
                    [now + 86_400]) ?? 0)
        )
    }

    /// What left in the last day, by second: for limits.
    public func sentByTime(since: Int64) throws -> [(at: Int64, count: Int)] {
        try db.rows(
            """
            SELECT settledAt, count(*) FROM delivery
            WHERE settledAt >= ? AND state IN ('delivered', 'bounced', 'unknown', 'refused') GROUP BY settledAt
            ORDER BY settledAt
            """, [since]
        ).map { ($0[0], $0[1]) }
    }
}
