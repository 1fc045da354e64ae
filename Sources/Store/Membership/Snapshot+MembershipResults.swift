import GRDB
import Guild
import Mail

/// What answers about groups and their members show.
extension Snapshot {
    func read(_ said: MembershipSaid, for person: PersonID?, into facts: inout ResultFacts) throws {
        switch said {
        case .who(let group):
            facts.groups = try groupFacts(for: person).filter { $0.group.id == group }
            let isMember = facts.groups.first?.membership != nil
            (facts.people, facts.hasMore) = try members(of: group, all: isMember)
        case .people(let topic): facts.people = try whoKnows(about: topic, for: person)
        case .joined(let id), .alreadyIn(let id), .awaitsApproval(let id), .invited(let id, _, _, _),
            .welcomeSaved(let id), .backIn(let id), .introductionTooShort(let id):
            facts.groups = try groupFacts(of: [id], for: person)
        case .left(let ids): facts.groups = try groupFacts(of: ids, for: person)
        case .docket(let group):
            facts.groups = try groupFacts(of: [group], for: person)
            facts.waiting = try waiting(in: group, for: person)
            facts.failing = try failing(in: facts.groups.first?.group.name ?? "")
        case .letIn, .turnedAway: break
        }
    }

    /// Whose letters come back.
    func failing(in group: String) throws -> [FailingFacts] {
        try failingAddresses(group: group).prefix(50).map {
            FailingFacts(name: $0.name, handle: $0.handle, since: $0.since, isSuppressed: $0.suppressedAt != nil)
        }
    }

    /// Of those that are still there.
    func groupFacts(of ids: [GroupID], for person: PersonID?) throws -> [GroupFacts] {
        try ids.compactMap { try oneGroup($0, for: person) }
    }

    private func oneGroup(_ id: GroupID, for person: PersonID?) throws -> GroupFacts? {
        guard let group = try group(id: id) else { return nil }
        let row = try person.flatMap {
            try db.row("SELECT since FROM membership WHERE groupID = ? AND personID = ?", [id.rawValue, $0.rawValue])
        }
        let members = try db.number("SELECT count(*) FROM membership WHERE groupID = ?", [id.rawValue]) ?? 0
        return GroupFacts(
            group: group, members: Int(members), membership: try person.flatMap { try membership(of: $0, in: id) },
            since: row?[0])
    }

    /// Public groups, and their own.
    func groupFacts(for person: PersonID?) throws -> [GroupFacts] {
        try groups().compactMap { try oneGroup($0.id, for: person) }.filter {
            $0.group.visibility == .public || $0.membership != nil
        }
    }

    /// To outsiders only those who hold a role that others turn to.
    func members(of group: GroupID, all: Bool) throws -> ([PersonFacts], Bool) {
        let rows = try db.rows(
            """
            SELECT p.name, p.handle, p.about, p.id,
                (SELECT group_concat(role, ' ') FROM role r WHERE r.groupID = m.groupID AND r.personID = p.id) AS roles
            FROM membership m JOIN person p ON p.id = m.personID
            WHERE m.groupID = ?1 AND (?2 OR EXISTS (SELECT 1 FROM role r WHERE r.groupID = m.groupID AND r.personID = p.id
                AND r.role IN ('sponsor', 'facilitator', 'expert')))
            ORDER BY NOT EXISTS (SELECT 1 FROM role r WHERE r.groupID = m.groupID AND r.personID = p.id
                AND r.role IN ('sponsor', 'facilitator', 'expert')), p.name LIMIT 101
            """, [group.rawValue, all ? 1 : 0])
        return (try rows.prefix(100).map(personFacts), rows.count > 100)
    }

    private func personFacts(_ row: Row) throws -> PersonFacts {
        let tags = try db.rows("SELECT tag FROM expertise WHERE personID = ? ORDER BY tag", [row[3] as Int64])
        let roles = (row[4] as String? ?? "").split(separator: " ").compactMap { Role(rawValue: String($0)) }
        return PersonFacts(
            name: row[0], handle: row[1], roles: roles, about: row[2], expertise: tags.map { $0[0] })
    }

    /// Who names the topic among what they know, or wrote most about it, in groups that the asker may see.
    private func whoKnows(about topic: String, for person: PersonID?) throws -> [PersonFacts] {
        let tag = CommandReading.tag(topic.hasPrefix("#") ? String(topic.dropFirst()) : topic)
        let match = SearchQuery(topic)?.match
        var ids = try db.rows(
            """
            SELECT e.personID FROM (SELECT personID FROM expertise WHERE tag = ?1 OR '-' || tag || '-' LIKE '%-' || ?1 || '-%'
                UNION SELECT id FROM person WHERE about <> '' AND ?3 <> '' AND instr(lower(about), ?3) > 0) e
            WHERE EXISTS (
                SELECT 1 FROM membership m JOIN practiceGroup g ON g.id = m.groupID WHERE m.personID = e.personID
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, ?2))) LIMIT 20
            """, [tag, person?.rawValue, topic.lowercased()]
        ).map { $0[0] as Int64 }
        if let match {
            let writers = try db.rows(
                """
                SELECT c.authorID, count(*) FROM (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT 500) s
                    JOIN contribution c ON c.id = s.rowid JOIN practiceGroup g ON g.id = c.groupID
                WHERE c.authorID IS NOT NULL AND c.deletedAt IS NULL AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?2))
                GROUP BY c.authorID ORDER BY count(*) DESC LIMIT 10
                """, [match, person?.rawValue])
            for row in writers where !ids.contains(row[0]) { ids.append(row[0]) }
        }
        return try ids.prefix(20).compactMap { id in
            try db.row("SELECT name, handle, about, id, NULL FROM person WHERE id = ?", [id]).map(personFacts)
        }
    }
}
