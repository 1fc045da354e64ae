import Foundation
import GRDB
import Guild
import Mail

/// What the nightly hour removed.
public struct Purged: Sendable, Equatable, Codable {
    /// Bytes of mail that was refused or discarded.
    public var mails = 0
    /// Frozen letters whose words are gone from here.
    public var letters = 0
    /// Files without a post.
    public var files = 0

    public init() {}
}

/// What was deleted, withdrawn or discarded is gone from everywhere.
extension Transaction {
    /// A post's files go with it, unless another has the same.
    func dropFiles(of id: ContributionID) throws {
        let hashes = try db.rows("SELECT hash FROM attachment WHERE contributionID = ?", [id.rawValue])
        try db.run("DELETE FROM attachment WHERE contributionID = ?", [id.rawValue])
        for row in hashes {
            try db.run(
                "DELETE FROM blob WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM attachment WHERE hash = ?1)",
                [row[0] as Data])
        }
    }

    /// The mail that a post came by, unless it waits for something else it was for; its subject is words, too.
    func dropMail(of arrival: Int64?) throws {
        try db.run(
            """
            DELETE FROM rawMail WHERE arrivalID = ?1
                AND NOT EXISTS (SELECT 1 FROM outcome WHERE arrivalID = ?1 AND disposition = 'held')
            """, [arrival])
        try db.run(
            """
            UPDATE arrival SET subject = '' WHERE id = ?1
                AND NOT EXISTS (SELECT 1 FROM outcome WHERE arrivalID = ?1 AND disposition = 'held')
            """, [arrival])
    }

    /// Of a mail that somebody has thrown away or passed on.
    public func dropMail(of arrival: ArrivalID) throws {
        try dropMail(of: arrival.rawValue)
        try noteForgotten()
    }

    /// Letters that carry a post's words lose them once nothing of them is to be sent: those about its answers, too, which
    /// show a line of it, receipts that name it, and what says that its thread is closed. So do the parts of digests.
    func dropLetters(of id: ContributionID, _ arrival: Int64?) throws {
        try db.run(
            """
            UPDATE letter SET bytes = NULL, holes = NULL, calendar = NULL
            WHERE bytes IS NOT NULL AND state <> 'waiting' AND (contributionID = ?1
                    OR contributionID IN (SELECT id FROM contribution WHERE parentID = ?1)
                    OR contributionID = (SELECT topicID FROM contribution WHERE id = ?1 AND kind = 'outcome')
                    OR questionID IN (SELECT id FROM question WHERE arrivalID = ?2)
                    OR id IN (SELECT letterID FROM resourceReceipt WHERE resourceID = ?1))
                AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.letterID = letter.id
                    AND d.state IN ('queued', 'active', 'deferred', 'held', 'unknown'))
            """, [id.rawValue, arrival])
        try noteForgotten()
    }

    /// The search index still holds what was taken out of it, until its segments are merged.
    func noteForgotten() throws {
        try db.run(
            """
            INSERT INTO housekeeping (name, value) VALUES ('forgotten', 1)
            ON CONFLICT (name) DO UPDATE SET value = value + 1
            """, [])
    }

    /// One step of the nightly hour, short enough that intake does not notice. `mailBefore`: bytes of mail that was refused
    /// or discarded go when it was read before then. False in `more` when nothing is left to do.
    public func purge(mailBefore time: Int64, limit: Int = 200) throws -> (purged: Purged, more: Bool) {
        var purged = Purged()
        try db.run(
            """
            DELETE FROM rawMail WHERE arrivalID IN (
                SELECT r.arrivalID FROM rawMail r JOIN arrival a ON a.id = r.arrivalID
                WHERE a.readAt < ?1 AND EXISTS (SELECT 1 FROM outcome o WHERE o.arrivalID = a.id)
                    AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.arrivalID = a.id
                        AND NOT (o.disposition IN ('discarded', 'rejected') OR o.reason IN ('bounceNoted', 'complaintNoted')))
                LIMIT ?2)
            """, [time, limit])
        purged.mails = db.changesCount
        // Whose posts are gone, or whose mail was thrown away or passed on: nothing of theirs is to be sent any more.
        try db.run(
            """
            UPDATE letter SET bytes = NULL, holes = NULL, calendar = NULL WHERE id IN (
                SELECT l.id FROM letter l LEFT JOIN contribution c ON c.id = l.contributionID
                    LEFT JOIN question q ON q.id = l.questionID
                WHERE l.bytes IS NOT NULL AND l.state IN ('expanded', 'failed') AND (c.deletedAt IS NOT NULL
                    OR EXISTS (SELECT 1 FROM contribution p WHERE p.id = c.parentID AND p.deletedAt IS NOT NULL)
                    OR q.kind = 'flagged' AND EXISTS (SELECT 1 FROM contribution f
                        WHERE f.id = json_extract(q.choices, '$[0]') AND f.deletedAt IS NOT NULL)
                    -- They show words of many, none of whom could take theirs back.
                    OR l.kind IN ('week', 'round-up')
                    OR l.arrivalID IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rawMail r WHERE r.arrivalID = l.arrivalID)
                    OR q.id IS NOT NULL AND q.kind IN ('release', 'whose', 'authorship', 'guest', 'event', 'page', 'entry',
                            'introduction')
                        AND NOT EXISTS (SELECT 1 FROM rawMail r WHERE r.arrivalID = q.arrivalID))
                    AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.letterID = l.id
                        AND d.state IN ('queued', 'active', 'deferred', 'held', 'unknown'))
                LIMIT ?)
            """, [limit])
        purged.letters = db.changesCount
        try db.run(
            """
            DELETE FROM blob WHERE hash IN (
                SELECT hash FROM blob b WHERE NOT EXISTS (SELECT 1 FROM attachment a WHERE a.hash = b.hash) LIMIT ?)
            """, [limit])
        purged.files = db.changesCount
        return (purged, max(purged.mails, purged.letters, purged.files) == limit)
    }

    /// Parts of digests that show a post which is gone say so instead.
    public func purgePieces(_ removed: (text: LetterForm, html: LetterForm)) throws {
        try db.run(
            """
            UPDATE piece SET text = ?1, textHoles = ?2, html = ?3, htmlHoles = ?4, topicID = NULL
            WHERE topicID IS NOT NULL AND EXISTS (
                SELECT 1 FROM contribution c WHERE c.topicID = piece.topicID AND c.deletedAt IS NOT NULL
                    AND c.deletedAt >= piece.createdAt AND c.id > piece.afterID AND c.id <= piece.throughID)
            """,
            [
                removed.text.bytes.blob, removed.text.encodedHoles.blob, removed.html.bytes.blob,
                removed.html.encodedHoles.blob,
            ])
    }

    /// Merges a part of the search index. True when there is more to do. A merge leaves out what was deleted; this SQLite
    /// (3.40) has no `secure-delete` of its own for FTS5.
    public func mergeSearch(isFirst: Bool) throws -> Bool {
        guard let forgotten = try db.number("SELECT value FROM housekeeping WHERE name = 'forgotten'"), forgotten > 0
        else { return false }
        let before = try db.number("SELECT total_changes()") ?? 0
        // Negative: all segments are to become one, by and by (sqlite.org/fts5.html §6.8).
        try db.run("INSERT INTO search (search, rank) VALUES ('merge', ?)", [isFirst ? -200 : 200])
        try db.run("INSERT INTO fileSearch (fileSearch, rank) VALUES ('merge', ?)", [isFirst ? -200 : 200])
        let after = try db.number("SELECT total_changes()") ?? 0
        // One change for either that had nothing to do.
        guard after - before < 3 else { return true }
        try db.run("DELETE FROM housekeeping WHERE name = 'forgotten'", [])
        return false
    }
}

extension Snapshot {
    public var hasForgotten: Bool {
        get throws { try db.number("SELECT value FROM housekeeping WHERE name = 'forgotten'") ?? 0 > 0 }
    }
}

extension Store {
    /// Everything that the nightly hour does for what was deleted, in steps between which others write. `removed`: what a
    /// digest says in place of a post that is gone.
    @discardableResult
    public func purge(
        mailBefore time: Int64, removed: (text: LetterForm, html: LetterForm)
    ) async throws(StoreError) -> Purged {
        var total = Purged()
        var more = true
        while more {
            let step = try await write { try $0.purge(mailBefore: time) }
            total.mails += step.purged.mails
            total.letters += step.purged.letters
            total.files += step.purged.files
            more = step.more
        }
        try await write { try $0.purgePieces(removed) }
        var isFirst = true
        while try await write({ [isFirst] in try $0.mergeSearch(isFirst: isFirst) }) { isFirst = false }
        try await wipe()
        return total
    }

    /// Moves the log into the database and cuts it, so that no earlier page stands in it; once after an upgrade the whole
    /// file is written anew, since pages freed by earlier versions were not overwritten.
    func wipe() async throws(StoreError) {
        do {
            try await pool.writeWithoutTransaction { db in
                if try Int64.fetchOne(db, sql: "SELECT value FROM housekeeping WHERE name = 'unwiped'") != nil {
                    try db.execute(sql: "DELETE FROM housekeeping WHERE name = 'unwiped'")
                    try db.execute(sql: "VACUUM")
                }
                _ = try? db.checkpoint(.truncate)  // a long reader may be in the way: the next hour's turn
            }
        } catch {
            throw StoreError(error)
        }
    }
}
