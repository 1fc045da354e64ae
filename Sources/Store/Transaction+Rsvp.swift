import GRDB
import Guild
import Mail

/// Answers to invitations, and who came.
extension Transaction {
    func attend(
        _ event: ContributionID, _ person: PersonID, date: String, _ answer: EventAnswer, _ applying: Applying
    ) throws {
        let id = event.rawValue
        // An answer for all dates is newer than those for one.
        if date.isEmpty {
            try db.run(
                """
                DELETE FROM rsvp WHERE eventID = ?1 AND personID = ?2 AND date <> '' AND EXISTS (
                    SELECT 1 FROM occurrence o WHERE o.eventID = ?1 AND o.date = rsvp.date AND o.endsAt > ?3)
                """, [id, person.rawValue, applying.now])
        }
        try db.run("DELETE FROM rsvp WHERE eventID = ? AND date = ? AND personID = ?", [id, date, person.rawValue])
        try db.run(
            """
            INSERT INTO rsvp (eventID, date, personID, answer, guests, isWaiting, sequence, stamp, answeredAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id, date, person.rawValue, answer.answer.rawValue, answer.guests, answer.isWaiting ? 1 : 0,
                answer.sequence, answer.stamp, answer.since ?? applying.now,
            ])
    }

    func promote(_ event: ContributionID, _ person: PersonID, date: String) throws {
        guard
            let row = try db.row(
                """
                SELECT answer, guests, sequence, stamp, answeredAt FROM rsvp
                WHERE eventID = ? AND date = ? AND personID = ? AND isWaiting = 1
                """, [event.rawValue, date, person.rawValue])
        else { return }
        try db.run(
            "DELETE FROM rsvp WHERE eventID = ? AND date = ? AND personID = ?",
            [event.rawValue, date, person.rawValue])
        try db.run(
            """
            INSERT INTO rsvp (eventID, date, personID, answer, guests, isWaiting, sequence, stamp, answeredAt)
            VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?)
            """,
            [
                event.rawValue, date, person.rawValue, row[0] as String, row[1] as Int, row[2] as Int?,
                row[3] as String, row[4] as Int64,
            ])
    }

    func takeRoster(_ id: OccurrenceID, came: [PersonID], others: [String], _ applying: Applying) throws {
        guard
            let row = try db.row(
                "SELECT e.groupID, e.id FROM occurrence o JOIN event e ON e.id = o.eventID WHERE o.id = ?",
                [id.rawValue])
        else { return }
        try db.run("DELETE FROM attendance WHERE occurrenceID = ?", [id.rawValue])
        for person in came {
            try db.run(
                "INSERT INTO attendance (occurrenceID, personID, name) SELECT ?, id, name FROM person WHERE id = ?",
                [id.rawValue, person.rawValue])
        }
        for name in others {
            try db.run("INSERT INTO attendance (occurrenceID, name) VALUES (?, ?)", [id.rawValue, name])
        }
        try db.run("UPDATE occurrence SET attendedAt = ? WHERE id = ?", [applying.now, id.rawValue])
        try record("attended", by: nil, in: GroupID(row[0]), contribution: ContributionID(row[1]), now: applying.now)
        try touch(GroupID(row[0]))
    }

    func followUp(_ id: OccurrenceID, words: String, by author: PersonID, toThoseWhoCame: Bool, _ applying: Applying)
        throws
    {
        guard let event = try db.number("SELECT eventID FROM occurrence WHERE id = ?", [id.rawValue]) else { return }
        // Missed it: said yes or maybe, and did not come. Who said no knew.
        let people =
            toThoseWhoCame
            ? try db.rows(
                "SELECT DISTINCT personID FROM attendance WHERE occurrenceID = ? AND personID IS NOT NULL ORDER BY personID",
                [id.rawValue])
            : try db.rows(
                """
                SELECT r.personID FROM occurrence o JOIN rsvp r ON r.eventID = o.eventID AND r.date IN (o.date, '')
                WHERE o.id = ?1 AND r.answer <> 'no' AND r.isWaiting = 0
                    AND (r.date = o.date OR NOT EXISTS (SELECT 1 FROM rsvp x
                        WHERE x.eventID = o.eventID AND x.date = o.date AND x.personID = r.personID))
                    AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.occurrenceID = ?1 AND a.personID = r.personID)
                ORDER BY r.personID
                """, [id.rawValue])
        let readers = try people.map { PersonID($0[0]) }.filter { try mayStillSee(ContributionID(event), $0) }
        try writeByZone(
            readers, about: ContributionID(event), isBulk: true, sendAfter: applying.now,
            applying
        ) { _ in .followUp(id, words: words, by: author, toThoseWhoCame: toThoseWhoCame) }
    }

    /// The group is open to all, or they are in it.
    private func mayStillSee(_ event: ContributionID, _ person: PersonID) throws -> Bool {
        try db.number(
            """
            SELECT 1 FROM event e JOIN practiceGroup g ON g.id = e.groupID WHERE e.id = ?1 AND (g.visibility = 'public'
                OR EXISTS (SELECT 1 FROM membership m WHERE m.groupID = g.id AND m.personID = ?2))
            """, [event.rawValue, person.rawValue]) != nil
    }

    /// Whoever leaves a group comes to none of its events: their seats are free.
    func withdrawAnswers(of person: PersonID, in group: GroupID, _ applying: Applying) throws {
        let events = try db.rows(
            """
            SELECT DISTINCT r.eventID FROM rsvp r JOIN event e ON e.id = r.eventID
            WHERE r.personID = ?1 AND e.groupID = ?2 AND EXISTS (
                SELECT 1 FROM occurrence o WHERE o.eventID = e.id AND o.endsAt > ?3)
            """, [person.rawValue, group.rawValue, applying.now]
        ).map { ContributionID($0[0]) }
        for event in events {
            try db.run(
                """
                DELETE FROM rsvp WHERE eventID = ?1 AND personID = ?2 AND NOT EXISTS (
                    SELECT 1 FROM occurrence o WHERE o.eventID = ?1 AND o.date = rsvp.date AND o.endsAt <= ?3)
                """, [event.rawValue, person.rawValue, applying.now])
            guard let situation = try snapshot.eventSituation(event, for: nil, now: applying.now) else { continue }
            for effect in situation.promotions(now: applying.now) {
                switch effect {
                case .promote(let event, let person, let date): try promote(event, person, date: date)
                case .write(let person, let letter): try write(to: person, letter, applying)
                default: break
                }
            }
        }
    }
}
