import Foundation
import GRDB
import Guild
import Mail

/// What a digest's turn writes: the times, the pieces, and the queue with what was told.
extension Transaction {
    /// Those who have begun to be owed something get their times. Returns how many.
    ///
    /// `times` gets their zone and hour, and the moment to count from where it is not now.
    public func setDigestTimes(
        limit: Int, _ times: (_ zone: String, _ hour: Int, _ from: Int64?) -> (daily: Int64, weekly: Int64)
    ) throws -> Int {
        let rows = try db.rows(
            """
            SELECT id, zone, digestHour, dailyAt FROM person INDEXED BY person_daily
            WHERE dailyAt IS NOT NULL AND dailyAt <= 0 LIMIT ?
            """, [limit])
        for row in rows {
            let from = -(row[3] as Int64)
            let (daily, weekly) = times(row[1], row[2], from > 1 ? from : nil)
            try db.run("UPDATE person SET dailyAt = ?, weeklyAt = ? WHERE id = ?", [daily, weekly, row[0] as Int64])
        }
        return rows.count
    }

    /// A clock that was ahead once has put things off for as long: what it made is due as if it had been made now.
    public func undoFuture(now: Int64) throws {
        let tomorrow = now + 86_400
        try db.run(
            "UPDATE person SET dailyAt = -1, weeklyAt = -1 WHERE dailyAt > ?1 + 86400 OR (dailyAt > 0 AND weeklyAt > ?1 + 8 * 86400)",
            [tomorrow])
        try db.run(
            "UPDATE letter SET sendAfter = ?1 WHERE state = 'waiting' AND sendAfter > ?2 AND createdAt > ?2",
            [now, tomorrow])
        try db.run(
            """
            UPDATE delivery SET nextAt = ?1, queuedAt = ?1
            WHERE state IN ('queued', 'deferred') AND nextAt > ?2 AND queuedAt > ?2
            """, [now, tomorrow])
    }

    public func add(
        _ piece: DigestPiece, showing shown: (key: DigestTopic.Key, posts: [ContributionID])?, now: Int64
    ) throws -> Int64 {
        let key = shown?.key
        try db.run(
            """
            INSERT INTO piece (topicID, afterID, throughID, text, textHoles, html, htmlHoles, createdAt, posts)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                key?.topic.rawValue, key?.after.rawValue ?? 0, key?.through.rawValue ?? 0, piece.text.bytes.blob,
                piece.text.encodedHoles.blob, piece.html.bytes.blob, piece.html.encodedHoles.blob, now,
                shown.map { Transaction.list($0.posts) },
            ])
        return db.lastInsertedRowID
    }

    /// Queues digests and notes what they tell, in one step: nothing is told twice, and nothing lost. One letter stands
    /// for all of them.
    public func queue(_ digests: [ReadyDigest], through ceiling: ContributionID, now: Int64) throws {
        var letter: Int64?
        for digest in digests {
            let id = digest.due.person.rawValue
            if let recipe = digest.recipe, let address = digest.due.address {
                if letter == nil { letter = try addDigestLetter(now: now) }
                try db.run(
                    """
                    INSERT OR IGNORE INTO delivery (letterID, personID, address, epoch, lane, state, queuedAt, nextAt, recipe)
                    VALUES (?1, ?2, ?3, ?4, 2, 'queued', ?5, ?5, ?6)
                    """, [letter, id, address, digest.due.epoch, now, recipe.encoded.blob])
            }
            // Without an address nothing was told: it waits until there is one.
            for owed in digest.due.owed where digest.due.address != nil {
                if let through = owed.through, through <= ceiling {
                    try db.run(
                        "DELETE FROM owed WHERE personID = ? AND groupID = ? AND afterID = ?",
                        [id, owed.group.rawValue, owed.after.rawValue])
                } else if ceiling > owed.after {
                    // Also of a closed one: what its author can still withdraw is told the next time.
                    try db.run(
                        "UPDATE owed SET afterID = ? WHERE personID = ? AND groupID = ? AND afterID = ?",
                        [ceiling.rawValue, id, owed.group.rawValue, owed.after.rawValue])
                }
            }
            for follow in digest.due.follows where ceiling > follow.after && digest.due.address != nil {
                try db.run(
                    "UPDATE follow SET afterID = ? WHERE personID = ? AND kind = ? AND target = ?",
                    [ceiling.rawValue, id, follow.kind, follow.target])
            }
            if digest.due.address != nil {
                // What came after the newest that could be told is told the next time.
                for missed in digest.due.missed {
                    try forgetMissed(missed.posts.filter { $0 <= ceiling }, by: digest.due.person)
                }
            }
            // Who is owed nothing any more is not looked at again.
            try db.run(
                """
                UPDATE person SET dailyAt = CASE WHEN EXISTS (SELECT 1 FROM owed WHERE personID = ?1)
                        OR EXISTS (SELECT 1 FROM missed WHERE personID = ?1)
                        OR EXISTS (SELECT 1 FROM follow WHERE personID = ?1 AND cadence <> 'immediate') THEN ?2 END,
                    weeklyAt = ?3 WHERE id = ?1
                """, [id, digest.dailyAt, digest.weeklyAt])
        }
    }

    private func addDigestLetter(now: Int64) throws -> Int64 {
        let about = try Letter.digest.stored
        try db.run(
            """
            INSERT INTO letter (kind, about, isBulk, state, createdAt, sendAfter) VALUES (?, ?, 1, 'expanded', ?, ?)
            """, [Letter.digest.kind, about, now, now])
        return db.lastInsertedRowID
    }
}
