import GRDB
import Guild
import Mail

/// What falls due by the clock: reminders, and the question who came.
extension Transaction {
    /// `reminders`: how long before, in seconds. Returns how many letters were left.
    @discardableResult
    public func remind(_ reminders: [Int64], _ applying: Applying) throws -> Int {
        guard let longest = reminders.max() else { return 0 }
        let now = applying.now
        var count = 0
        for row in try db.rows(
            """
            SELECT o.id, o.eventID, o.date, o.startsAt, o.setAt FROM occurrence o JOIN event e ON e.id = o.eventID
            WHERE o.startsAt > ?1 AND o.startsAt <= ?2 AND o.isCancelled = 0 AND e.cancelledAt IS NULL
            ORDER BY o.startsAt LIMIT 500
            """, [now, now + longest])
        {
            let id: Int64 = row[0], starts: Int64 = row[3], set: Int64 = row[4]
            // Of several that have fallen due while nobody was there the last one is enough.
            var due: Int64?
            for before in reminders.sorted(by: >) where starts - before <= now {
                try db.run("INSERT OR IGNORE INTO reminded (occurrenceID, before) VALUES (?, ?)", [id, before])
                if db.changesCount > 0, starts - before > set { due = before }
            }
            guard due != nil else { continue }
            let event = ContributionID(row[1])
            let people = try expected(OccurrenceID(id))
            let date: String? = (row[2] as String).isEmpty ? nil : row[2]
            try writeByAnswer(people.map { ($0.id, $0.answer) }, about: event, applying) { zone, answer in
                .event(EventLetter(.reminder, event, date: date, zone: zone, answer: answer))
            }
            count += people.count
        }
        return count
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

    /// Events that are over: whoever looks after them gets the list of those who were expected, and the series goes on.
    @discardableResult
    public func askWhoCame(_ applying: Applying) throws -> Int {
        let rows = try db.rows(
            """
            SELECT o.id, o.eventID, o.isCancelled, e.groupID, c.authorID FROM occurrence o INDEXED BY occurrence_ends
                JOIN event e ON e.id = o.eventID JOIN contribution c ON c.id = e.id
            WHERE o.roster IS NULL AND o.endsAt <= ? ORDER BY o.endsAt LIMIT 200
            """, [applying.now])
        for row in rows {
            let id = OccurrenceID(row[0]), event = ContributionID(row[1])
            let people = row[2] ? [] : try expected(id)
            try db.run(
                "UPDATE occurrence SET roster = ? WHERE id = ?", [Audience.blob(people.map(\.id)), id.rawValue])
            try extendDates(of: event, applying)
            try touch(GroupID(row[3]))  // pages tell what is to come from what was
            guard !people.isEmpty else { continue }
            for facilitator in try snapshot.keepers(
                of: GroupID(row[3]), author: (row[4] as Int64?).map { PersonID($0) })
            {
                try write(to: facilitator, .roster(id), applying)
            }
        }
        return rows.count
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
