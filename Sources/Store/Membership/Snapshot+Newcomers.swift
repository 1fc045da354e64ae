import GRDB
import Guild
import Mail

extension Snapshot {
    func newcomerHours(at dial: Dial) throws -> [NewcomerHour] {
        try db.rows(
            """
            SELECT n.personID, n.groupID, p.zone, p.digestHour, n.joinedAt, n.step, m.cadence,
                EXISTS (SELECT 1 FROM role r WHERE r.groupID = n.groupID AND r.personID = n.personID
                    AND r.role <> 'reader')
                    AND NOT EXISTS (SELECT 1 FROM contribution c WHERE c.authorID = n.personID)
            FROM newcomer n INDEXED BY newcomer_joined JOIN person p ON p.id = n.personID AND p.pausedUntil IS NULL
                JOIN membership m ON m.groupID = n.groupID AND m.personID = n.personID AND m.pausedUntil IS NULL
            WHERE n.joinedAt BETWEEN ?1 AND ?2 AND n.step < ?3
                AND n.groupID NOT IN (SELECT id FROM practiceGroup WHERE closedAt IS NOT NULL) LIMIT 1000
            """,
            [
                dial.now - Int64(NewcomerHour.last + NewcomerHour.slack) * 86_400,
                dial.now - Int64(NewcomerHour.third) * 86_400, NewcomerHour.last,
            ]
        ).compactMap { row in
            let person = PersonID(row[0]), group = GroupID(row[1])
            var hour = NewcomerHour(
                person: person, group: group, zone: row[2], hour: row[3], joinedAt: row[4], step: row[5],
                cadence: Cadence(rawValue: row[6]) ?? .immediate, isSilent: row[7], thread: nil, nudges: Nudges())
            // Most of the day it is not their hour.
            guard dial.isTheirs(hour.hour, in: hour.zone) else { return nil }
            hour.nudges = try nudges(to: person, since: dial.now - 7 * 86_400)
            hour.thread = try firstThread(for: person, in: group, now: dial.now)
            return hour
        }
    }

    /// What we began of ourselves.
    func nudges(to person: PersonID, since: Int64) throws -> Nudges {
        Nudges(
            times: try db.rows(
                """
                SELECT askedAt FROM expertAsk WHERE personID = ?1 AND askedAt > ?2
                UNION ALL SELECT stepAt FROM newcomer WHERE personID = ?1 AND stepAt > ?2
                UNION ALL SELECT at FROM week WHERE personID = ?1 AND at > ?2
                UNION ALL SELECT thankedAt FROM person WHERE id = ?1 AND thankedAt > ?2
                """, [person.rawValue, since]
            ).map { $0[0] })
    }

    /// A conversation of the last month that is about what they know; else the one that most took part in.
    private func firstThread(for person: PersonID, in group: GroupID, now: Int64) throws -> ContributionID? {
        let known = Set(
            try db.rows("SELECT tag FROM expertise WHERE personID = ?", [person.rawValue]).map { $0[0] as String })
        let rows = try db.rows(
            """
            SELECT t.id, c.title, t.replies FROM topic t INDEXED BY topic_recent JOIN contribution c ON c.id = t.id
                JOIN contribution l ON l.id = t.lastID
            WHERE t.groupID = ?1 AND t.lastAt > ?2 AND c.kind = 'topic' AND c.deletedAt IS NULL AND c.openTo = 0 AND l.kind <> 'outcome'
                AND NOT EXISTS (SELECT 1 FROM mute u WHERE u.personID = ?3 AND u.topicID = t.id)
            ORDER BY t.lastID DESC LIMIT 30
            """, [group.rawValue, now - 30 * 86_400, person.rawValue])
        let threads = try rows.map { row in
            let id = ContributionID(row[0])
            let overlap = known.isEmpty ? 0 : known.intersection(try words(of: id, title: row[1])).count
            return (id: id, overlap: overlap, replies: row[2] as Int)
        }
        return try threads.sorted {
            ($1.overlap, $1.replies, $1.id.rawValue) < ($0.overlap, $0.replies, $0.id.rawValue)
        }.prefix(5).first { try !isHeated($0.id) }?.id
    }
}
