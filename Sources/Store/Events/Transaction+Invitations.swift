import Foundation
import GRDB
import Guild
import Mail

/// Who has an event in their calendar, and the letters that keep it right there.
extension Transaction {
    /// Everybody to whom a calendar entry was ever sent (RFC 5546 §3.2.2): also whoever never answered has it pencilled in.
    func tellInvited(
        of id: ContributionID, _ purpose: EventNotice.Purpose, date: String? = nil, words: String = "",
        changed: Set<EventAspect> = [], _ applying: inout Applying
    ) throws {
        // Who has an entry, or means to come without one; and may still see the group.
        let people = try db.rows(
            """
            SELECT i.personID, coalesce(
                    (SELECT answer FROM rsvp WHERE eventID = ?1 AND date = ?2 AND personID = i.personID),
                    (SELECT answer FROM rsvp WHERE eventID = ?1 AND date = '' AND personID = i.personID), '')
            FROM (SELECT personID FROM invited WHERE eventID = ?1
                    UNION SELECT personID FROM rsvp WHERE eventID = ?1 AND answer <> 'no') i
                JOIN event e ON e.id = ?1 JOIN practiceGroup g ON g.id = e.groupID
            WHERE EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, i.personID))
            ORDER BY i.personID
            """, [id.rawValue, date ?? ""]
        ).map { (PersonID($0[0]), Attending(rawValue: $0[1])) }
        // A calendar shows the answer that the entry holds, so each gets it with their own.
        try writeByAnswer(people, about: id, applying) { zone, answer in
            .events(
                .notice(
                    EventNotice(
                        purpose, id, date: date, zone: zone, words: words, changed: changed, answer: answer)))
        }
        // They have it from us; what its author wrote with it goes to the others.
        applying.reached.formUnion(people.map(\.0))
    }

    func writeByAnswer(
        _ people: [(PersonID, Attending?)], about id: ContributionID, _ applying: Applying,
        _ letter: (_ zone: String, Attending?) -> Letter
    ) throws {
        for answer in Attending.allCases.map(Optional.some) + [nil] {
            try writeByZone(
                people.filter { $0.1 == answer }.map(\.0), about: id, sendAfter: applying.now, applying
            ) { letter($0, answer) }
        }
    }

    /// One letter for each time zone of its readers: it tells the time as their walls show it.
    func writeByZone(
        _ people: [PersonID], about id: ContributionID, sendAfter: Int64, _ applying: Applying,
        _ letter: (_ zone: String) -> Letter
    ) throws {
        guard !people.isEmpty else { return }
        var zones: [String: [PersonID]] = [:]
        let ids = Transaction.list(people)
        for row in try db.rows(
            "SELECT p.id, p.zone FROM json_each(?) j JOIN person p ON p.id = j.value ORDER BY p.id", [ids])
        {
            zones[row[1], default: []].append(PersonID(row[0]))
        }
        for (zone, people) in zones.sorted(by: { $0.key < $1.key }) {
            try insert(
                letter(zone), contribution: id, isBulk: true, sendAfter: sendAfter, people: people, applying)
        }
    }

    /// A letter to one person; one that carries a calendar entry is remembered.
    func write(to person: PersonID, _ letter: Letter, _ applying: Applying) throws {
        var letter = letter
        if case .events(.notice(var about)) = letter {
            if about.zone.isEmpty { about.zone = try snapshot.zone(of: person) }
            letter = .events(.notice(about))
            if about.invites { try noteInvited(person, to: about.event) }
        }
        guard let address = try snapshot.primaryAddress(of: person) else { return }
        try insert(
            letter, contribution: letter.event ?? letter.carried, isBulk: false, sendAfter: applying.now,
            directAddress: address, directPerson: person, applying)
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
        guard case .events(.notice(let about)) = letter, about.invites else { return }
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
        try write(to: person, .events(.notice(EventNotice(.timeKept, event, words: words))), applying)
    }

    // MARK: Invitations that have not left

    /// Nobody is invited to what is off.
    func dropInvitations(to id: ContributionID, _ applying: inout Applying) throws {
        for letter in try waitingInvitations(to: id) {
            // They have heard of nothing, so there is nothing to take back.
            applying.reached.formUnion(letter.people)
            if letter.expanded == 0 {
                try db.run("DELETE FROM letter WHERE id = ?", [letter.id])
            } else {
                try db.run("UPDATE letter SET state = 'expanded' WHERE id = ?", [letter.id])
            }
        }
    }

    /// Whoever is not invited yet will be to the event as it is now. Whom a delivery is made out for hears of the change.
    func renewInvitations(to id: ContributionID, _ applying: inout Applying) throws {
        for letter in try waitingInvitations(to: id) {
            applying.reached.formUnion(letter.people)
            guard letter.isComposed else { continue }
            if letter.expanded == 0 {
                try db.run(
                    "UPDATE letter SET state = 'waiting', bytes = NULL, holes = NULL, calendar = NULL WHERE id = ?",
                    [letter.id])
            } else {
                try db.run(
                    """
                    INSERT INTO letter (kind, purpose, about, contributionID, isBulk, state, createdAt, sendAfter, audienceID,
                        exceptPersonID, exceptAudiences, isUncertain, people, exceptPeople, expanded)
                    SELECT kind, purpose, about, contributionID, isBulk, 'waiting', createdAt, sendAfter, audienceID, exceptPersonID,
                        exceptAudiences, isUncertain, people, exceptPeople, expanded FROM letter WHERE id = ?
                    """, [letter.id])
                try db.run("UPDATE letter SET state = 'expanded' WHERE id = ?", [letter.id])
            }
        }
    }

    private func waitingInvitations(
        to id: ContributionID
    ) throws -> [(id: Int64, isComposed: Bool, expanded: Int, people: [PersonID])] {
        try db.rows(
            """
            SELECT id, state = 'composed', expanded, coalesce(people, x'') FROM letter WHERE contributionID = ? AND state IN ('waiting', 'composed')
                AND directAddress IS NULL AND purpose = 'invitation'
            """, [id.rawValue]
        ).map { ($0[0], $0[1], $0[2], Array(Audience.people($0[3]).dropFirst($0[2]))) }
    }
}

extension EventNotice {
    /// It carries an entry for the reader's calendar.
    public var carriesCalendar: Bool {
        switch purpose {
        case .invitation, .announced, .change, .cancellation, .noted, .timeKept, .promoted, .late: true
        case .reminder, .confirmed, .waitlisted, .noRoom: false
        }
    }

    /// From then on its reader has the event in their calendar.
    public var invites: Bool {
        switch purpose {
        case .invitation, .announced, .noted, .promoted, .late: true
        case .change, .cancellation, .timeKept, .reminder, .confirmed, .waitlisted, .noRoom: false
        }
    }
}

extension Letter {
    var event: ContributionID? { if case .events(.notice(let about)) = self { about.event } else { nil } }
}
