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
        try put(answer, of: person, to: event, date: date, since: answer.since ?? applying.now)
    }

    /// A seat for somebody who waits.
    func promote(_ event: ContributionID, _ person: PersonID, date: String) throws {
        guard
            let row = try db.row(
                """
                SELECT answer, guests, sequence, stamp, answeredAt FROM rsvp
                WHERE eventID = ? AND date = ? AND personID = ? AND isWaiting = 1
                """, [event.rawValue, date, person.rawValue])
        else { return }
        let answer = EventAnswer(
            answer: Attending(rawValue: row[0]) ?? .yes, guests: row[1], isWaiting: false, sequence: row[2],
            stamp: row[3])
        try put(answer, of: person, to: event, date: date, since: row[4])
    }

    /// Triggers keep the count, which sees answers come and go, and never change.
    private func put(
        _ answer: EventAnswer, of person: PersonID, to event: ContributionID, date: String, since: Int64
    ) throws {
        try db.run(
            "DELETE FROM rsvp WHERE eventID = ? AND date = ? AND personID = ?",
            [event.rawValue, date, person.rawValue])
        try db.run(
            """
            INSERT INTO rsvp (eventID, date, personID, answer, guests, isWaiting, sequence, stamp, answeredAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                event.rawValue, date, person.rawValue, answer.answer.rawValue, answer.guests,
                answer.isWaiting ? 1 : 0, answer.sequence, answer.stamp, since,
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
        let came = try db.rows(
            """
            SELECT DISTINCT a.personID FROM attendance a JOIN occurrence o ON o.id = a.occurrenceID
                JOIN event e ON e.id = o.eventID JOIN practiceGroup g ON g.id = e.groupID
            WHERE a.occurrenceID = ? AND a.personID IS NOT NULL AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, a.personID))
            """, [id.rawValue]
        ).map { PersonID($0[0]) }
        // Missed it: said yes or maybe, and did not come. Who said no knew.
        let readers = toThoseWhoCame ? came : try snapshot.expected(id).map(\.id).filter { !came.contains($0) }
        try writeByZone(readers, about: ContributionID(event), sendAfter: applying.now, applying) { _ in
            .events(.followUp(id, words: words, by: author, toThoseWhoCame: toThoseWhoCame))
        }
    }

    /// Whoever leaves a group comes to none of its events: their seats are free.
    func withdrawAnswers(of person: PersonID, in group: GroupID, _ applying: inout Applying) throws {
        try db.run(
            """
            UPDATE formerMembership SET answers = coalesce((
                SELECT json_group_array(json_array(r.eventID, r.date, r.answer, r.guests, r.sequence, r.stamp, r.answeredAt))
                FROM rsvp r JOIN event e ON e.id = r.eventID WHERE r.personID = ?1 AND e.groupID = ?2), '[]')
            WHERE personID = ?1 AND groupID = ?2
            """, [person.rawValue, group.rawValue])
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
            _ = try apply(situation.promotions(now: applying.now), &applying)
        }
    }

    /// They are back: what they had answered to what is still to come counts again. Where seats are counted they take one that
    /// is free, or wait from now on.
    func restoreAnswers(_ answers: String, of person: PersonID, in group: GroupID, _ applying: inout Applying) throws {
        try db.run(
            """
            INSERT OR IGNORE INTO rsvp (eventID, date, personID, answer, guests, isWaiting, sequence, stamp, answeredAt)
            SELECT e.id, j.value ->> 1, ?1, j.value ->> 2, j.value ->> 3,
                j.value ->> 2 = 'yes' AND coalesce(json_extract(e.details, '$.seats'), 0) > 0,
                j.value ->> 4, j.value ->> 5, ?4
            FROM json_each(?3) j JOIN event e ON e.id = j.value ->> 0
            WHERE e.groupID = ?2 AND e.cancelledAt IS NULL
                AND EXISTS (SELECT 1 FROM occurrence o WHERE o.eventID = e.id AND o.endsAt > ?4)
            """, [person.rawValue, group.rawValue, answers, applying.now])
        let counted = try db.rows(
            "SELECT DISTINCT eventID FROM rsvp WHERE personID = ? AND isWaiting = 1", [person.rawValue]
        ).map { ContributionID($0[0]) }
        for event in counted {
            guard let situation = try snapshot.eventSituation(event, for: nil, now: applying.now) else { continue }
            let seats = situation.promotions(now: applying.now).filter {
                if case .events(.promote(_, person, _)) = $0 { true } else { false }
            }
            _ = try apply(seats, &applying)
        }
    }
}
