import GRDB
import Guild

/// What people keep, and who is named.
extension Transaction {
    func apply(_ effect: StreamEffect, now: Int64) throws {
        switch effect {
        case .keep(let id, let person):
            try db.run(
                """
                INSERT OR IGNORE INTO favourite (personID, contributionID, at, toldThrough)
                VALUES (?, ?, ?, (SELECT coalesce(max(id), 0) FROM activity))
                """, [person.rawValue, id.rawValue, now])
        case .letGo(let id, let person):
            try db.run(
                "DELETE FROM favourite WHERE personID = ? AND contributionID = ?", [person.rawValue, id.rawValue])
        case .noteSent(let person, let next):
            try db.run("UPDATE person SET streamAt = ?, streamDueAt = ? WHERE id = ?", [now, next, person.rawValue])
        case .noteDue(let person, let next):
            try db.run("UPDATE person SET streamDueAt = ? WHERE id = ?", [next, person.rawValue])
        }
    }

    /// A digest has told them of it.
    public func noteKeptTold(_ person: PersonID) throws {
        try db.run(
            "UPDATE favourite SET toldThrough = (SELECT coalesce(max(id), 0) FROM activity) WHERE personID = ?",
            [person.rawValue])
    }

    /// Whom the words name, of those who may read them. A full name behind "@" means a member of the group, where one alone
    /// has it.
    func named(_ mentions: Mentions, in group: GroupID) throws -> [PersonID] {
        var found: [PersonID] = []
        for handle in mentions.handles {
            let byName = try mentions.names[handle].flatMap { try member(named: $0, in: group) }
            let id = try byName ?? db.number("SELECT id FROM person WHERE handle = ?", [snapshot.handle(now: handle)])
            if let id, !found.contains(PersonID(id)) { found.append(PersonID(id)) }
        }
        return found
    }

    /// "Jane Doe and": the longest beginning that is somebody's name.
    private func member(named words: [String], in group: GroupID) throws -> Int64? {
        for count in stride(from: words.count, through: 2, by: -1) {
            let rows = try db.rows(
                """
                SELECT p.id FROM person p INDEXED BY person_name JOIN membership m ON m.personID = p.id
                WHERE m.groupID = ? AND p.name = ? COLLATE NOCASE LIMIT 2
                """, [group.rawValue, words.prefix(count).joined(separator: " ")])
            if rows.count == 1 { return rows[0][0] }
        }
        return nil
    }

    func noteMention(of person: PersonID, in id: ContributionID, now: Int64) throws -> Bool {
        try db.run(
            "INSERT OR IGNORE INTO mention (contributionID, personID, at) VALUES (?, ?, ?)",
            [id.rawValue, person.rawValue, now])
        return db.changesCount > 0
    }

    /// The log keeps what streams can show: two years.
    func tidyActivity(now: Int64) throws {
        try db.run(
            "DELETE FROM activity WHERE id IN (SELECT id FROM activity WHERE at < ? ORDER BY at LIMIT 10000)",
            [now - 2 * 365 * 86_400])
    }
}
