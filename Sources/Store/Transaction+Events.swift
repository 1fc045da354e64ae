import Foundation
import GRDB
import Guild
import Mail

/// Events: made, changed, called off; and who is told.
extension Transaction {
    func announce(_ new: NewContribution, _ event: NewEvent, _ applying: inout Applying) throws -> ContributionID {
        let id = try contribute(new, alerting: false, &applying)
        var details = event.details
        details.title = ""
        details.text = ""
        try db.run(
            """
            INSERT INTO event (id, groupID, uid, keyID, details, foreignUID, foreignSequence, foreignStamp)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id.rawValue, new.group.rawValue, event.uid, Int64(applying.keyID), try Transaction.json(details),
                event.foreign?.uid, event.foreign?.sequence ?? 0, event.foreign?.stamp ?? "",
            ])
        try setDates(of: id, event.details, event.exceptions, applying)
        try alert(new, id, topic: id, &applying)
        if let author = new.author {
            try write(to: author, .event(EventLetter(.announced, id, zone: snapshot.zone(of: author))), applying)
        }
        return id
    }

    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// The dates of an event as its details have them, up to the horizon. What was set for one date alone stays, where the
    /// series still has that date.
    private func setDates(
        of id: ContributionID, _ details: EventDetails, _ exceptions: [EventException], _ applying: Applying
    ) throws {
        let dates = details.dates(now: applying.now, applying.zones)
        for (date, times) in dates { try setDate(date, of: id, to: times, place: nil, isChanged: false, applying) }
        let known = Set(dates.map(\.key))
        for row in try db.rows(
            "SELECT id, date, endsAt FROM occurrence WHERE eventID = ? AND roster IS NULL", [id.rawValue])
        where !known.contains(row[1]) && (row[2] as Int64) > applying.now {
            try db.run("DELETE FROM occurrence WHERE id = ?", [row[0] as Int64])
        }
        try setExceptions(of: id, details, exceptions, applying)
    }

    private func setExceptions(
        of id: ContributionID, _ details: EventDetails, _ exceptions: [EventException], _ applying: Applying
    ) throws {
        for exception in exceptions {
            let date =
                details.recurrence == nil
                ? "" : Occurrence.key(of: exception.start, in: details.times.zone, applying.zones)
            if let times = exception.times {
                try setDate(date, of: id, to: times, place: exception.place, isChanged: true, applying)
            } else {
                try db.run(
                    "UPDATE occurrence SET isCancelled = 1, isChanged = 1 WHERE eventID = ? AND date = ?",
                    [id.rawValue, date])
            }
        }
    }

    private func setDate(
        _ date: String, of id: ContributionID, to times: EventTimes, place: String?, isChanged: Bool,
        _ applying: Applying
    ) throws {
        let starts = times.startsAt(applying.zones)
        if let row = try db.row(
            "SELECT id, startsAt, isChanged FROM occurrence WHERE eventID = ? AND date = ?", [id.rawValue, date])
        {
            // A date with a time of its own keeps it when the series moves on.
            if row[2], !isChanged { return }
            if row[1] != starts { try db.run("DELETE FROM reminded WHERE occurrenceID = ?", [row[0] as Int64]) }
        }
        try db.run(
            """
            INSERT INTO occurrence (eventID, date, start, finish, zone, startsAt, endsAt, place, isChanged, setAt)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            ON CONFLICT (eventID, date) DO UPDATE SET start = ?3, finish = ?4, zone = ?5,
                setAt = CASE WHEN startsAt = ?6 THEN setAt ELSE ?10 END, startsAt = ?6, endsAt = ?7, place = ?8,
                isChanged = ?9
            """,
            [
                id.rawValue, date, times.start.text, times.end.text, times.zone, starts,
                times.endsAt(applying.zones), place, isChanged ? 1 : 0, applying.now,
            ])
    }

    /// Series go on: dates that have come within the horizon are added.
    func extendDates(of id: ContributionID, _ applying: Applying) throws {
        guard let event = try snapshot.storedEvent(id), event.details.recurrence != nil, !event.isCancelled else {
            return
        }
        for (date, times) in event.details.dates(now: applying.now, applying.zones)
        where times.endsAt(applying.zones) > applying.now {
            guard
                try db.number("SELECT 1 FROM occurrence WHERE eventID = ? AND date = ?", [id.rawValue, date]) == nil
            else { continue }
            try setDate(date, of: id, to: times, place: nil, isChanged: false, applying)
        }
    }

    func change(_ change: EventChange, _ applying: inout Applying) throws {
        guard let old = try snapshot.storedEvent(change.event), !old.isCancelled else { return }
        let id = change.event.rawValue
        if let foreign = change.foreign {
            try db.run(
                "UPDATE event SET foreignUID = ?, foreignSequence = ?, foreignStamp = ? WHERE id = ?",
                [foreign.uid, foreign.sequence, foreign.stamp, id])
        }
        guard !change.what.isEmpty || !change.exceptions.isEmpty else { return }
        try db.run("UPDATE event SET sequence = sequence + 1 WHERE id = ?", [id])
        if let details = change.details {
            if details.text != old.details.text || details.title != old.details.title {
                try db.run(
                    "UPDATE contribution SET title = ?, text = ?, fragment = ?, fragmentVersion = ? WHERE id = ?",
                    [details.title, details.text, PlainFragment.html(details.text), PlainFragment.version, id])
            }
            var stored = details
            stored.title = ""
            stored.text = ""
            try db.run("UPDATE event SET details = ? WHERE id = ?", [try Transaction.json(stored), id])
            // A single event moves; a series has other dates.
            if details.recurrence == nil {
                try db.run("UPDATE occurrence SET isChanged = 0 WHERE eventID = ? AND date = ''", [id])
            }
            try setDates(of: change.event, details, change.exceptions, applying)
        } else {
            try setExceptions(of: change.event, old.details, change.exceptions, applying)
        }
        try record("changed", by: nil, in: old.place.group, contribution: change.event, now: applying.now)
        try touch(old.place.group)
        var date: String?
        if change.details == nil, change.exceptions.count == 1, old.details.recurrence != nil {
            date = Occurrence.key(of: change.exceptions[0].start, in: old.details.times.zone, applying.zones)
        }
        let isOff = change.details == nil && change.exceptions.first.map { $0.times == nil } ?? false
        try tellInvited(
            of: change.event, isOff ? .cancellation : .change, date: date, changed: change.what, &applying)
    }

    func cancel(_ id: ContributionID, date: String?, words: String, _ applying: inout Applying) throws {
        guard let event = try snapshot.storedEvent(id), !event.isCancelled else { return }
        try db.run("UPDATE event SET sequence = sequence + 1 WHERE id = ?", [id.rawValue])
        if let date, event.details.recurrence != nil {
            try db.run(
                "UPDATE occurrence SET isCancelled = 1 WHERE eventID = ? AND date = ?", [id.rawValue, date])
            try tellInvited(of: id, .cancellation, date: date, words: words, &applying)
        } else {
            try db.run(
                "UPDATE event SET cancelledAt = ?, why = ? WHERE id = ?", [applying.now, words, id.rawValue])
            try db.run(
                "UPDATE occurrence SET isCancelled = 1 WHERE eventID = ? AND endsAt > ?", [id.rawValue, applying.now])
            try tellInvited(of: id, .cancellation, words: words, &applying)
        }
        try record("cancelled", by: nil, in: event.place.group, contribution: id, now: applying.now)
        try touch(event.place.group)
    }

    func touch(_ group: GroupID) throws {
        try db.run("UPDATE practiceGroup SET version = version + 1 WHERE id = ?", [group.rawValue])
    }

    // MARK: Letters

    /// Everybody to whom a calendar entry was ever sent (RFC 5546 §3.2.2): also whoever never answered has it pencilled in.
    private func tellInvited(
        of id: ContributionID, _ purpose: EventLetter.Purpose, date: String? = nil, words: String = "",
        changed: Set<EventAspect> = [], _ applying: inout Applying
    ) throws {
        let people = try db.rows("SELECT personID FROM invited WHERE eventID = ? ORDER BY personID", [id.rawValue])
            .map { PersonID($0[0]) }
        try writeByZone(people, about: id, isBulk: true, sendAfter: applying.now, applying) {
            .event(EventLetter(purpose, id, date: date, zone: $0, words: words, changed: changed))
        }
        // They have it from us; what its author wrote with it goes to the others.
        applying.reached.formUnion(people)
    }

    /// One letter for each time zone of its readers: it tells the time as their walls show it.
    func writeByZone(
        _ people: [PersonID], about id: ContributionID, isBulk: Bool, sendAfter: Int64, _ applying: Applying,
        _ letter: (_ zone: String) -> Letter
    ) throws {
        guard !people.isEmpty else { return }
        var zones: [String: [PersonID]] = [:]
        let ids = "[" + people.map(\.description).joined(separator: ",") + "]"
        for row in try db.rows(
            "SELECT p.id, p.zone FROM json_each(?) j JOIN person p ON p.id = j.value ORDER BY p.id", [ids])
        {
            zones[row[1], default: []].append(PersonID(row[0]))
        }
        for (zone, people) in zones.sorted(by: { $0.key < $1.key }) {
            try insert(
                letter(zone), contribution: id, isBulk: isBulk, sendAfter: sendAfter, people: people, applying)
        }
    }

    /// A letter to one person; one that carries a calendar entry is remembered.
    func write(to person: PersonID, _ letter: Letter, _ applying: Applying) throws {
        var letter = letter
        if case .event(var about) = letter {
            if about.zone.isEmpty { about.zone = try snapshot.zone(of: person) }
            letter = .event(about)
            if about.invites { try noteInvited(person, to: about.event) }
        }
        guard let address = try snapshot.primaryAddress(of: person) else { return }
        try insert(
            letter, contribution: letter.event, isBulk: false, sendAfter: applying.now, directAddress: address,
            directPerson: person, applying)
    }

    private func noteInvited(_ person: PersonID, to event: ContributionID) throws {
        try db.run(
            """
            INSERT OR REPLACE INTO invited (eventID, personID, addressKey)
            SELECT ?, personID, key FROM address WHERE personID = ? AND isPrimary = 1
            """, [event.rawValue, person.rawValue])
    }

    /// The people of a part of a letter's audience, as the ones who have its calendar entry.
    func noteInvited(_ ids: String, by letter: Letter) throws {
        guard case .event(let about) = letter, about.invites else { return }
        try db.run(
            """
            INSERT OR REPLACE INTO invited (eventID, personID, addressKey)
            SELECT ?1, a.personID, a.key FROM json_each(?2) j JOIN address a ON a.personID = j.value AND a.isPrimary = 1
            """, [about.event.rawValue, ids])
    }

    /// A facilitator keeps the time that somebody's calendar asked to change.
    public func keepTime(of question: Question, words: String, _ applying: Applying) throws {
        guard let person = question.person, let arrival = try snapshot.raw(of: question.arrival),
            let uid = Message(reading: arrival).calendar?.components.first?.uid,
            let event = try snapshot.event(uid: uid)
        else { return }
        try write(to: person, .event(EventLetter(.timeKept, event, words: words)), applying)
    }

    // MARK: Answers

    func attend(
        _ event: ContributionID, _ person: PersonID, date: String, _ answer: EventAnswer, _ applying: Applying
    ) throws {
        let id = event.rawValue
        // An answer for all dates is newer than those for one.
        if date.isEmpty {
            try db.run("DELETE FROM rsvp WHERE eventID = ? AND personID = ? AND date <> ''", [id, person.rawValue])
        }
        // Whoever keeps waiting keeps their place in the row.
        let since = try db.number(
            "SELECT answeredAt FROM rsvp WHERE eventID = ? AND date = ? AND personID = ? AND isWaiting = 1 AND ?",
            [id, date, person.rawValue, answer.isWaiting])
        try db.run("DELETE FROM rsvp WHERE eventID = ? AND date = ? AND personID = ?", [id, date, person.rawValue])
        try db.run(
            """
            INSERT INTO rsvp (eventID, date, personID, answer, guests, isWaiting, sequence, stamp, answeredAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id, date, person.rawValue, answer.answer.rawValue, answer.guests, answer.isWaiting ? 1 : 0,
                answer.sequence, answer.stamp, since ?? applying.now,
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
                event.rawValue, date, person.rawValue, row[0] as String, row[1] as Int, row[2] as Int,
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

    func followUp(_ id: OccurrenceID, words: String, toThoseWhoCame: Bool, _ applying: Applying) throws {
        guard let event = try db.number("SELECT eventID FROM occurrence WHERE id = ?", [id.rawValue]) else { return }
        // Missed it: said yes or maybe, and did not come. Who said no knew.
        let people =
            toThoseWhoCame
            ? try db.rows(
                "SELECT DISTINCT personID FROM attendance WHERE occurrenceID = ? AND personID IS NOT NULL ORDER BY personID",
                [id.rawValue])
            : try db.rows(
                """
                SELECT r.personID FROM occurrence o JOIN rsvp r ON r.eventID = o.eventID
                    AND r.date = CASE WHEN EXISTS (SELECT 1 FROM rsvp x WHERE x.eventID = o.eventID AND x.date = o.date
                        AND x.personID = r.personID) THEN o.date ELSE '' END
                WHERE o.id = ?1 AND r.answer <> 'no'
                    AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.occurrenceID = ?1 AND a.personID = r.personID)
                ORDER BY r.personID
                """, [id.rawValue])
        try writeByZone(
            people.map { PersonID($0[0]) }, about: ContributionID(event), isBulk: true, sendAfter: applying.now,
            applying
        ) { _ in .followUp(id, words: words, toThoseWhoCame: toThoseWhoCame) }
    }
}

extension EventLetter {
    /// It carries an entry for the reader's calendar.
    public var carriesCalendar: Bool {
        switch purpose {
        case .invitation, .announced, .change, .cancellation, .noted, .timeKept: true
        case .reminder, .waitlisted, .noRoom, .promoted, .late: false
        }
    }

    /// From then on its reader has the event in their calendar.
    public var invites: Bool {
        switch purpose {
        case .invitation, .announced, .noted: true
        case .change, .cancellation, .timeKept, .reminder, .waitlisted, .noRoom, .promoted, .late: false
        }
    }
}

extension Letter {
    var event: ContributionID? { if case .event(let about) = self { about.event } else { nil } }
}
