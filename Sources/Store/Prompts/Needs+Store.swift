import GRDB
import Guild

extension Snapshot {
    func needs(of group: GroupID) throws -> NeedsAsked? {
        try db.row("SELECT until, gatheredAt IS NOT NULL FROM needs WHERE groupID = ?", [group.rawValue]).map {
            NeedsAsked(group: group, until: $0[0], isOver: $0[1])
        }
    }

    func needsHours(at dial: Dial) throws -> [NeedsHour] {
        try db.rows(
            """
            SELECT n.groupID, n.until, g.zone FROM needs n JOIN practiceGroup g ON g.id = n.groupID
            WHERE n.gatheredAt IS NULL AND n.until <= ?
            """, [dial.now]
        ).map { NeedsHour(group: GroupID($0[0]), until: $0[1], zone: $0[2]) }
    }

    func readNeeds(of group: GroupID, into facts: inout LetterFacts) throws -> Bool {
        guard let row = try db.row("SELECT until, asked FROM needs WHERE groupID = ?", [group.rawValue]) else {
            return false
        }
        facts.group = try self.group(id: group)
        facts.needs.until = row[0]
        facts.needs.asked = row[1]
        facts.needs.facilitators = try facilitators(of: group).compactMap { try person(id: $0)?.name }
        facts.needs.answers = try db.rows(
            """
            SELECT p.name, n.text FROM needsAnswer n JOIN person p ON p.id = n.personID
            WHERE n.groupID = ? ORDER BY n.at LIMIT 500
            """, [group.rawValue]
        ).map { ($0[0], $0[1]) }
        return true
    }
}

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

    func tidyNeeds(now: Int64) throws {
        try db.run(
            """
            DELETE FROM needsAnswer WHERE EXISTS (SELECT 1 FROM needs n WHERE n.groupID = needsAnswer.groupID
                AND n.gatheredAt < ?)
            """, [now - Needs.kept])
    }
}
