import GRDB
import Guild
import Mail

/// Streams, from the log of what was done. What a reader may not see is left out in SQL; what was done to one thing is one
/// line.
extension Snapshot {
    /// So much of the log is looked at for one page: a busy day of a large group.
    private static let mostActs = 600

    /// The newest first. `viewer`: nil: a stranger. `since`: seconds since 1970.
    func stream(_ scope: StreamScope, for viewer: PersonID?, since: Int64 = 0, limit: Int) throws -> [StreamLine] {
        // Mostly each act is about another thing; only where there is much about few is more of the log looked at.
        let few = try acts(in: scope, for: viewer, since: since, most: limit * 2)
        let lines = try lines(of: few, for: viewer, limit: limit)
        guard lines.count < limit, few.count == limit * 2, limit * 2 < Snapshot.mostActs else { return lines }
        let more = try acts(in: scope, for: viewer, since: since, most: Snapshot.mostActs)
        return try self.lines(of: more, for: viewer, limit: limit)
    }

    /// What others did to what somebody keeps, and no digest has told them.
    public func newInKept(of person: PersonID) throws -> [StreamLine] {
        let rows = try db.rows(
            """
            SELECT \(Snapshot.columns) FROM favourite f JOIN contribution k ON k.id = f.contributionID
                JOIN contribution x ON x.topicID = k.topicID
                JOIN activity a INDEXED BY activity_contribution ON a.contributionID = x.id
                \(Snapshot.joins)
            WHERE f.personID = ?1 AND a.id > f.toldThrough AND a.personID IS NOT ?1 AND \(Snapshot.visible)
            ORDER BY a.id DESC LIMIT ?3
            """, [person.rawValue, 0, Snapshot.mostActs])
        return try lines(of: rows, for: person, limit: 5)
    }

    private func lines(of rows: [Row], for viewer: PersonID?, limit: Int) throws -> [StreamLine] {
        var seen: Set<Int64> = []
        let rows = rows.filter { seen.insert($0[0]).inserted }
        var lines: [ContributionID: StreamLine] = [:]
        var order: [ContributionID] = []
        for row in rows {
            guard let act = Snapshot.act(row[2]) else { continue }
            let topic = ContributionID(row[4])
            if lines[topic] == nil {
                lines[topic] = StreamLine(
                    id: topic, title: row[5], group: row[6], groupTitle: row[7], lastAt: row[1])
                order.append(topic)
            }
            lines[topic]?.add(act, by: row[3], at: row[1])
        }
        let shown = Array(order.prefix(limit))
        let helped = try helped(by: shown)
        let named = try viewer.map { try topics(naming: $0, of: shown) } ?? []
        return shown.compactMap { id in
            guard var line = lines[id] else { return nil }
            line.helped = helped[id] ?? 0
            line.namesReader = named.contains(id)
            return line
        }
    }

    /// How many people each thread has helped.
    private func helped(by topics: [ContributionID]) throws -> [ContributionID: Int] {
        let rows = try db.rows(
            """
            SELECT c.topicID, count(DISTINCT r.personID) FROM json_each(?) j JOIN contribution c ON c.topicID = j.value
                JOIN reaction r ON r.contributionID = c.id
            WHERE c.deletedAt IS NULL AND r.sign NOT LIKE '_/5' GROUP BY c.topicID
            """, [Transaction.list(topics)])
        return Dictionary(uniqueKeysWithValues: rows.map { (ContributionID($0[0]), $0[1]) })
    }

    private func topics(naming person: PersonID, of topics: [ContributionID]) throws -> Set<ContributionID> {
        Set(
            try db.rows(
                """
                SELECT DISTINCT c.topicID FROM mention m JOIN contribution c ON c.id = m.contributionID
                WHERE m.personID = ? AND c.deletedAt IS NULL AND c.topicID IN (SELECT value FROM json_each(?))
                """, [person.rawValue, Transaction.list(topics)]
            ).map { ContributionID($0[0]) })
    }

    private static func act(_ kind: String) -> StreamLine.Act? {
        switch kind {
        case "posted", "madePage", "gaveResource", "askedAll": .began
        case "replied": .answered
        case "edited", "changed": .changed
        case "announced": .announced
        case "published": .published
        case "cancelled": .cancelled
        case "closed": .settled
        default: nil
        }
    }

    private static let columns: SQL = """
        a.id, a.at, a.kind, CASE WHEN a.personID IS NULL AND a.kind IN ('changed', 'cancelled') THEN ''
            ELSE coalesce(who.name, c.authorName) END, c.topicID, t.title, g.name, g.title
        """
    private static let joins: SQL = """
        JOIN contribution c ON c.id = a.contributionID AND c.deletedAt IS NULL
            JOIN contribution t ON t.id = c.topicID AND t.deletedAt IS NULL
            JOIN practiceGroup g ON g.id = c.groupID LEFT JOIN person who ON who.id = a.personID
        """
    private static let visible: SQL = """
        EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?1)) AND a.at >= ?2
        """

    private func acts(in scope: StreamScope, for viewer: PersonID?, since: Int64, most: Int) throws -> [Row] {
        let reader = viewer?.rawValue
        switch scope {
        case .community:
            // One's own groups; a stranger's are all that anybody may read.
            return try db.rows(
                """
                SELECT \(Snapshot.columns) FROM activity a \(Snapshot.joins)
                WHERE \(Snapshot.visible) AND (?1 IS NULL OR EXISTS (SELECT 1 FROM membership m
                    WHERE m.groupID = g.id AND m.personID = ?1))
                ORDER BY a.id DESC LIMIT ?3
                """, [reader, since, most])
        case .group(let name):
            return try db.rows(
                """
                SELECT \(Snapshot.columns) FROM practiceGroup n JOIN activity a INDEXED BY activity_group ON a.groupID = n.id
                    \(Snapshot.joins)
                WHERE n.name = ?4 AND \(Snapshot.visible) ORDER BY a.id DESC LIMIT ?3
                """, [reader, since, most, name])
        case .person(let handle):
            return try db.rows(
                """
                SELECT \(Snapshot.columns) FROM person p JOIN activity a INDEXED BY activity_person ON a.personID = p.id
                    \(Snapshot.joins)
                WHERE p.handle = ?4 AND \(Snapshot.visible) ORDER BY a.id DESC LIMIT ?3
                """, [reader, since, most, try self.handle(now: handle)])
        case .tag(let tag):
            return try db.rows(
                """
                SELECT \(Snapshot.columns)
                FROM (SELECT contributionID FROM tag WHERE tag = ?4 ORDER BY contributionID DESC LIMIT ?3) w
                    JOIN activity a INDEXED BY activity_contribution ON a.contributionID = w.contributionID
                    \(Snapshot.joins)
                WHERE \(Snapshot.visible) ORDER BY a.id DESC LIMIT ?3
                """, [reader, since, most, tag])
        case .kept:
            return try db.rows(
                """
                SELECT \(Snapshot.columns)
                FROM (SELECT DISTINCT k.topicID FROM favourite f JOIN contribution k ON k.id = f.contributionID
                        WHERE f.personID = ?1) w
                    JOIN contribution x ON x.topicID = w.topicID
                    JOIN activity a INDEXED BY activity_contribution ON a.contributionID = x.id
                    \(Snapshot.joins)
                WHERE \(Snapshot.visible) ORDER BY a.id DESC LIMIT ?3
                """, [reader, since, most])
        }
    }

    /// Those whose hour has come: whoever wants a stream by mail and has an address.
    func streamHours(at dial: Dial) throws -> [StreamHour] {
        try db.rows(
            """
            SELECT p.id, a.address, p.name, p.zone, p.digestHour, p.streamCadence, p.streamAt
            FROM person p INDEXED BY person_stream JOIN address a ON a.personID = p.id AND a.isPrimary = 1
            WHERE p.streamCadence IS NOT NULL AND p.streamDueAt <= ? AND p.pausedUntil IS NULL
            ORDER BY p.streamDueAt LIMIT 50
            """, [dial.now]
        ).compactMap { row in
            let person = PersonID(row[0])
            return try MailAddress(name: row[2], address: row[1]).map {
                StreamHour(
                    person: person, address: $0, zone: row[3], hour: row[4], isWeekly: row[5] as String == "weekly",
                    lastAt: row[6],
                    hasNews: !(try stream(.community, for: person, since: row[6], limit: 1).isEmpty))
            }
        }
    }
}
