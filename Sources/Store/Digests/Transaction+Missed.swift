import Foundation
import GRDB
import Guild

/// Posts that should have reached somebody and did not: each is kept until a digest has told it. Whatever becomes of
/// memberships, pauses and cadences meanwhile, a post is owed here at most once, and never beside an interval that holds it.
extension Transaction {
    /// What a delivery that failed, or may not leave, would have told.
    func miss(_ delivery: DeliveryID, now: Int64) throws {
        guard let row = try db.row("SELECT personID, recipe FROM delivery WHERE id = ?", [delivery.rawValue]),
            let person: Int64 = row[0]
        else { return }
        if let recipe = (row[1] as Data?).flatMap({ DigestRecipe(encoded: [UInt8]($0)) }) {
            for piece in recipe.pieces { try miss(piece: piece, person) }
        } else {
            // A private message that did not arrive waits with those that are told once a day.
            try db.run(
                """
                UPDATE privateCopy SET toldAt = NULL WHERE personID = ?2 AND readAt IS NULL AND messageID = (
                    SELECT CAST(substr(l.purpose, 9) AS INTEGER) FROM delivery d JOIN letter l ON l.id = d.letterID
                    WHERE d.id = ?1 AND l.kind = 'private')
                """, [delivery.rawValue, person])
            try db.run(
                """
                DELETE FROM told WHERE personID = ?2 AND contributionID = (SELECT l.contributionID FROM delivery d
                    JOIN letter l ON l.id = d.letterID WHERE d.id = ?1 AND l.kind = 'personal-alert')
                """, [delivery.rawValue, person])
            try db.run(
                """
                INSERT OR IGNORE INTO missed (personID, contributionID, because)
                SELECT ?2, c.id, 'failed' FROM delivery d JOIN letter l ON l.id = d.letterID
                    JOIN contribution c ON c.id = l.contributionID
                WHERE d.id = ?1 AND c.deletedAt IS NULL AND (l.kind IN ('alert', 'personal-alert')
                        OR l.purpose = 'invitation')
                    AND EXISTS (SELECT 1 FROM membership m WHERE m.personID = ?2 AND m.groupID = c.groupID
                        AND (m.cadence <> 'none' OR l.kind = 'personal-alert'))
                    AND NOT EXISTS (SELECT 1 FROM owed o WHERE o.personID = ?2 AND o.groupID = c.groupID
                        AND o.afterID < c.id AND (o.throughID IS NULL OR o.throughID >= c.id))
                """, [delivery.rawValue, person])
        }
        try db.run(
            """
            UPDATE person SET missedSince = coalesce(missedSince, ?1), dailyAt = coalesce(dailyAt, -1),
                weeklyAt = coalesce(weeklyAt, -1)
            WHERE id = ?2 AND EXISTS (SELECT 1 FROM missed WHERE personID = ?2 AND because = 'failed')
            """, [now, person])
    }

    /// The posts that a part of a digest showed.
    private func miss(piece: Int64, _ person: Int64) throws {
        try db.run(
            """
            INSERT OR IGNORE INTO missed (personID, contributionID, because)
            SELECT ?2, c.id, 'failed' FROM piece p JOIN contribution c ON c.topicID = p.topicID
            WHERE p.id = ?1 AND c.id > p.afterID AND c.id <= p.throughID AND c.deletedAt IS NULL AND c.authorID IS NOT ?2
                AND (p.posts IS NULL OR c.id IN (SELECT value FROM json_each(p.posts)))
                AND EXISTS (SELECT 1 FROM membership m WHERE m.personID = ?2 AND m.groupID = c.groupID)
                AND NOT EXISTS (SELECT 1 FROM told t WHERE t.personID = ?2 AND t.contributionID = c.id)
                AND NOT EXISTS (SELECT 1 FROM owed o WHERE o.personID = ?2 AND o.groupID = c.groupID
                    AND o.afterID < c.id AND (o.throughID IS NULL OR o.throughID >= c.id))
            """, [piece, person])
    }

    /// A post did not fit into a day: these people hear of it in their next digest.
    /// `because`: the provider's day, or the person's own.
    func miss(_ post: Int64, by people: [PersonID], because: String = "overflow") throws {
        let ids = Transaction.list(people)
        try db.run(
            """
            INSERT OR IGNORE INTO missed (personID, contributionID, because)
            SELECT j.value, ?2, ?3 FROM json_each(?1) j
            """, [ids, post, because])
        try db.run(
            """
            UPDATE person SET dailyAt = coalesce(dailyAt, -1), weeklyAt = coalesce(weeklyAt, -1)
            WHERE id IN (SELECT value FROM json_each(?))
            """, [ids])
    }

    /// A digest has told it: the letters about it that could not go need not go any more, nor be sent again by hand.
    func forgetMissed(_ posts: [ContributionID], by person: PersonID) throws {
        guard !posts.isEmpty else { return }
        try db.run(
            "DELETE FROM missed WHERE personID = ? AND contributionID IN (SELECT value FROM json_each(?))",
            [person.rawValue, Transaction.list(posts)])
        try db.run(
            """
            UPDATE delivery SET state = 'dropped', detail = 'told in a digest since'
            WHERE personID = ?1 AND state = 'suppressed' AND letterID IN (SELECT l.id FROM letter l
                JOIN json_each(?2) j ON l.contributionID = j.value WHERE l.kind IN ('alert', 'personal-alert')
                    OR l.purpose = 'invitation')
            """, [person.rawValue, Transaction.list(posts)])
        try settleMissedSince(of: person)
    }

    private func settleMissedSince(of person: PersonID) throws {
        try db.run(
            """
            UPDATE person SET missedSince = NULL
            WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM missed WHERE personID = ?1 AND because = 'failed')
            """, [person.rawValue])
    }

    /// It goes out once more: what it tells is not missed any more.
    func forgetMissed(through delivery: DeliveryID) throws {
        guard let row = try db.row("SELECT personID, recipe FROM delivery WHERE id = ?", [delivery.rawValue]),
            let person: Int64 = row[0]
        else { return }
        if let recipe = (row[1] as Data?).flatMap({ DigestRecipe(encoded: [UInt8]($0)) }) {
            for piece in recipe.pieces {
                try db.run(
                    """
                    DELETE FROM missed WHERE personID = ?2 AND contributionID IN (SELECT c.id FROM piece p
                        JOIN contribution c ON c.topicID = p.topicID WHERE p.id = ?1 AND c.id > p.afterID
                            AND c.id <= p.throughID
                            AND (p.posts IS NULL OR c.id IN (SELECT value FROM json_each(p.posts))))
                    """, [piece, person])
            }
        } else {
            try db.run(
                """
                DELETE FROM missed WHERE personID = ?2 AND contributionID = (SELECT l.contributionID FROM delivery d
                    JOIN letter l ON l.id = d.letterID WHERE d.id = ?1)
                """, [delivery.rawValue, person])
        }
        try settleMissedSince(of: PersonID(person))
    }

    /// As an argument for json_each.
    static func list<ID: Identifier>(_ ids: [ID]) -> String {
        "[" + ids.map { String($0.rawValue) }.joined(separator: ",") + "]"
    }

    /// What nobody can be told any more: posts that are gone, groups that were left.
    func sweepMissed() throws {
        try db.run(
            """
            DELETE FROM missed WHERE EXISTS (SELECT 1 FROM contribution c WHERE c.id = missed.contributionID
                AND (c.deletedAt IS NOT NULL OR NOT EXISTS (
                    SELECT 1 FROM readable v WHERE v.groupID = c.groupID AND v.reader IN (c.openTo, missed.personID))))
            """, [])
        try db.run(
            """
            UPDATE person SET missedSince = NULL WHERE missedSince IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM missed WHERE personID = person.id AND because = 'failed')
            """, [])
    }

    /// They want nothing of this group any more.
    func forgetMissed(of group: GroupID, by person: PersonID) throws {
        try db.run(
            """
            DELETE FROM missed WHERE personID = ? AND contributionID IN (SELECT m.contributionID FROM missed m
                JOIN contribution c ON c.id = m.contributionID WHERE m.personID = ?1 AND c.groupID = ?2)
            """, [person.rawValue, group.rawValue])
        try settleMissedSince(of: person)
    }
}

extension Snapshot {
    /// What somebody missed and may be told now, by group; what failed only when letters arrive again.
    func missed(by people: String) throws -> [PersonID: [DueDigest.Missed]] {
        var found: [PersonID: [DueDigest.Missed]] = [:]
        for row in try db.rows(
            """
            SELECT personID, groupID, id, because, kind IN ('page', 'resource', 'outcome') FROM (
                SELECT x.personID, c.groupID, c.id, x.because, c.kind, g.title,
                    row_number() OVER (PARTITION BY x.personID ORDER BY g.title, g.id, c.id) AS place
                FROM json_each(?1) j JOIN missed x ON x.personID = j.value
                    JOIN contribution c ON c.id = x.contributionID
                    JOIN practiceGroup g ON g.id = c.groupID
                    LEFT JOIN membership m ON m.groupID = g.id AND m.personID = x.personID
                WHERE c.deletedAt IS NULL AND m.pausedUntil IS NULL
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, x.personID))
                    AND (x.because <> 'failed'
                        OR NOT EXISTS (SELECT 1 FROM letterbox b WHERE b.personID = x.personID AND b.isTroubled)))
            WHERE place <= 3000 ORDER BY personID, place
            """, [people])
        {
            let person = PersonID(row[0])
            let group = GroupID(row[1])
            if found[person]?.last?.group != group { found[person, default: []].append(DueDigest.Missed(group: group)) }
            let last = (found[person]?.count ?? 1) - 1
            found[person]?[last].posts.append(ContributionID(row[2]))
            if row[3] as String == "failed" { found[person]?[last].hasFailed = true }
            // A new page, and what is new in the directory, always come so.
            if row[4] as Bool { continue }
            found[person]?[last].isQuiet = false
            if row[3] as String == "busy" { found[person]?[last].isBusy = true }
        }
        return found
    }
}
