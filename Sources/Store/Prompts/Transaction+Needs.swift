import GRDB
import Guild

extension Transaction {
    /// Whoever takes part and wants letters; a pause is a pause.
    func askNeeds(of group: GroupID, until: Int64, _ applying: Applying) throws {
        let people = try db.rows(
            """
            SELECT p.id FROM membership m JOIN person p ON p.id = m.personID AND p.pausedUntil IS NULL
            WHERE m.groupID = ? AND m.pausedUntil IS NULL AND m.cadence <> 'none' ORDER BY p.id
            """, [group.rawValue]
        ).map { PersonID($0[0]) }
        try db.run(
            "INSERT OR IGNORE INTO needs (groupID, until, asked) VALUES (?, ?, ?)",
            [group.rawValue, until, people.count])
        for person in people { try writeTo(person, .prompts(.needs(group)), applying) }
    }

    func gatherNeeds(of group: GroupID, _ applying: Applying) throws {
        try db.run("UPDATE needs SET gatheredAt = ? WHERE groupID = ?", [applying.now, group.rawValue])
        for person in try snapshot.facilitators(of: group) {
            try writeTo(person, .prompts(.needsGathered(group)), applying)
        }
    }

    /// The answers, the mails that they came in, and the letters that carried them on.
    func tidyNeeds(now: Int64) throws {
        let old = try db.rows(
            """
            SELECT a.id, a.arrivalID, a.groupID FROM needsAnswer a JOIN needs n ON n.groupID = a.groupID
            WHERE n.gatheredAt < ? LIMIT 500
            """, [now - Needs.kept])
        guard !old.isEmpty else { return }
        for row in old {
            try dropMail(of: row[1] as Int64?)
            try db.run("DELETE FROM needsAnswer WHERE id = ?", [row[0] as Int64])
        }
        try db.run(
            """
            UPDATE letter SET bytes = NULL, holes = NULL WHERE kind = 'needs-gathered' AND bytes IS NOT NULL
                AND state IN ('expanded', 'failed') AND createdAt < ?
            """, [now - Needs.kept + 86_400])
        try noteForgotten()
    }
}
