import GRDB
import Guild
import Mail

/// What falls due by the clock: reminders, and the question who came.
extension Snapshot {
    /// Dates within the longest reminder's reach, and those that are over.
    func eventHours(at dial: Dial) throws -> [EventHour] {
        let coming = try db.rows(
            """
            SELECT o.id, o.startsAt, o.setAt, (SELECT group_concat(before, ' ') FROM reminded r WHERE r.occurrenceID = o.id)
            FROM occurrence o JOIN event e ON e.id = o.eventID
            WHERE o.startsAt > ?1 AND o.startsAt <= ?2 AND o.isCancelled = 0 AND e.cancelledAt IS NULL
            ORDER BY o.startsAt LIMIT 500
            """, [dial.now, dial.now + (dial.reminders.max() ?? 0)]
        ).map { row in
            let told: String? = row[3]
            return EventHour.coming(
                OccurrenceID(row[0]), startsAt: row[1], setAt: row[2],
                told: (told ?? "").split(separator: " ").compactMap { Int64($0) })
        }
        let over = try db.rows(
            """
            SELECT o.id, o.endsAt, o.isCancelled FROM occurrence o INDEXED BY occurrence_ends
            WHERE o.roster IS NULL AND o.endsAt <= ? ORDER BY o.endsAt LIMIT 200
            """, [dial.now]
        ).map { row in
            EventHour.begun(
                OccurrenceID(row[0]), endsAt: row[1], isCancelled: row[2],
                expected: try expected(OccurrenceID(row[0])).count)
        }
        return coming + over
    }

    /// Who said yes or maybe to a date and may still see the group.
    func expected(_ id: OccurrenceID) throws -> [(id: PersonID, answer: Attending)] {
        try db.rows(
            """
            SELECT r.personID, r.answer FROM occurrence o JOIN event e ON e.id = o.eventID
                JOIN rsvp r ON r.eventID = o.eventID AND r.date IN (o.date, '')
                    AND (r.date = o.date OR NOT EXISTS (SELECT 1 FROM rsvp x
                        WHERE x.eventID = o.eventID AND x.date = o.date AND x.personID = r.personID))
                JOIN person p ON p.id = r.personID JOIN practiceGroup g ON g.id = e.groupID
            WHERE o.id = ?1 AND r.answer <> 'no' AND r.isWaiting = 0
                AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, p.id))
            ORDER BY r.answer = 'maybe', p.name, p.id
            """, [id.rawValue]
        ).map { (PersonID($0[0]), Attending(rawValue: $0[1]) ?? .maybe) }
    }
}

extension Transaction {
    func remind(_ id: OccurrenceID, before: [Int64], isSent: Bool, _ applying: Applying) throws {
        for seconds in before {
            try db.run("INSERT OR IGNORE INTO reminded (occurrenceID, before) VALUES (?, ?)", [id.rawValue, seconds])
        }
        guard isSent, let row = try db.row("SELECT eventID, date FROM occurrence WHERE id = ?", [id.rawValue]) else {
            return
        }
        let event = ContributionID(row[0])
        let date: String? = (row[1] as String).isEmpty ? nil : row[1]
        try writeByAnswer(try snapshot.expected(id).map { ($0.id, $0.answer) }, about: event, applying) {
            zone, answer in
            .events(.notice(EventNotice(.reminder, event, date: date, zone: zone, answer: answer)))
        }
    }

    /// Whoever looks after it gets the list of those who were expected.
    func finish(_ id: OccurrenceID, askWhoCame: Bool, _ applying: Applying) throws {
        guard
            let row = try db.row(
                """
                SELECT o.eventID, e.groupID, c.authorID FROM occurrence o JOIN event e ON e.id = o.eventID
                    JOIN contribution c ON c.id = e.id
                WHERE o.id = ?
                """, [id.rawValue])
        else { return }
        let group = GroupID(row[1])
        let people = askWhoCame ? try snapshot.expected(id) : []
        try db.run("UPDATE occurrence SET roster = ? WHERE id = ?", [Audience.blob(people.map(\.id)), id.rawValue])
        try extendDates(of: ContributionID(row[0]), applying)
        try touch(group)  // pages tell what is to come from what was
        guard askWhoCame else { return }
        for facilitator in try snapshot.keepers(of: group, author: (row[2] as Int64?).map { PersonID($0) }) {
            try write(to: facilitator, .events(.roster(id)), applying)
        }
    }
}

extension Snapshot {
    /// Everybody who looks after a group.
    func facilitators(of group: GroupID) throws -> [PersonID] {
        try db.rows(
            "SELECT personID FROM role WHERE groupID = ? AND role = 'facilitator' ORDER BY personID", [group.rawValue]
        ).map { PersonID($0[0]) }
    }

    /// Who looks after an event: its author while they are a facilitator, else all of them.
    func keepers(of group: GroupID, author: PersonID?) throws -> [PersonID] {
        let all = try facilitators(of: group)
        if let author, all.contains(author) { return [author] }
        return all
    }

    func zone(of person: PersonID) throws -> String {
        try db.row("SELECT zone FROM person WHERE id = ?", [person.rawValue])?[0] ?? ""
    }
}
