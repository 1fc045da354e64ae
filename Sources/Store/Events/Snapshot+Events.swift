import Foundation
import GRDB
import Guild
import Mail

/// An event as it is kept.
struct StoredEvent {
    var place: Situation.ThreadPlace
    var uid: String
    var sequence: Int
    var keyID: UInt8
    var details: EventDetails
    var isCancelled: Bool
    var why: String
    var author: PersonID?
    var foreign: ForeignEvent?
}

extension Snapshot {
    func storedEvent(_ id: ContributionID) throws -> StoredEvent? {
        guard
            let row = try db.row(
                """
                SELECT e.uid, e.sequence, e.keyID, e.details, e.cancelledAt IS NOT NULL, e.why, c.authorID, e.foreignUID,
                    e.foreignSequence, e.foreignStamp, c.title, c.text, e.groupID
                FROM event e JOIN contribution c ON c.id = e.id WHERE e.id = ?
                """, [id.rawValue])
        else { return nil }
        guard var details = EventDetails(stored: row[3]) else {
            throw StoreError.broken("event \(id) cannot be read")
        }
        details.title = row[10]
        details.text = row[11]
        return StoredEvent(
            place: Situation.ThreadPlace(id: id, topic: id, group: GroupID(row[12]), title: row[10]), uid: row[0],
            sequence: row[1], keyID: UInt8(row[2] as Int64), details: details, isCancelled: row[4], why: row[5],
            author: (row[6] as Int64?).map { PersonID($0) },
            foreign: (row[7] as String?).map { ForeignEvent(uid: $0, sequence: row[8], stamp: row[9]) })
    }

    func occurrences(of id: ContributionID) throws -> [Occurrence] {
        try db.rows(
            """
            SELECT id, date, start, finish, zone, startsAt, endsAt, place, isCancelled, isChanged FROM occurrence
            WHERE eventID = ? ORDER BY startsAt
            """, [id.rawValue]
        ).map(Snapshot.occurrence)
    }

    static func occurrence(_ row: Row) -> Occurrence {
        let none = WallTime(seconds: 0)
        return Occurrence(
            id: OccurrenceID(row[0]), key: row[1],
            times: EventTimes(
                start: WallTime(row[2] as String) ?? none, end: WallTime(row[3] as String) ?? none, zone: row[4]),
            startsAt: row[5], endsAt: row[6], place: row[7], isCancelled: row[8], isChanged: row[9])
    }

    /// What deciding about an event needs, as one person has answered it.
    func eventSituation(_ id: ContributionID, for person: PersonID?, now: Int64) throws -> EventSituation? {
        guard let event = try storedEvent(id) else { return nil }
        var situation = EventSituation(
            place: event.place, sequence: event.sequence, details: event.details, isCancelled: event.isCancelled,
            author: event.author, foreign: event.foreign, occurrences: try occurrences(of: id))
        if let person {
            for row in try db.rows(
                """
                SELECT date, answer, guests, isWaiting, sequence, stamp, answeredAt FROM rsvp
                WHERE eventID = ? AND personID = ?
                """, [id.rawValue, person.rawValue])
            {
                situation.answers[row[0]] = EventAnswer(
                    answer: Attending(rawValue: row[1]) ?? .maybe, guests: row[2], isWaiting: row[3],
                    sequence: row[4], stamp: row[5], since: row[3] ? row[6] : nil)
            }
            situation.isInvited =
                try db.number(
                    "SELECT 1 FROM invited WHERE eventID = ? AND personID = ?", [id.rawValue, person.rawValue]) != nil
        }
        guard event.details.seats != nil else { return situation }
        for row in try db.rows("SELECT date, seats FROM headcount WHERE eventID = ?", [id.rawValue]) {
            situation.taken[row[0]] = row[1]
        }
        // Whoever holds no seat frees none, unless they look after the event.
        let isKeeper = try person.map { try looksAfter(event, $0) } ?? true
        guard isKeeper || situation.answers.values.contains(where: { $0.answer == .yes && !$0.isWaiting }) else {
            return situation
        }
        for row in try db.rows(
            """
            SELECT date, personID, guests FROM (
                SELECT r.date, r.personID, r.guests, r.answeredAt,
                    row_number() OVER (PARTITION BY r.date ORDER BY r.answeredAt, r.personID) AS place
                FROM occurrence o JOIN rsvp r INDEXED BY rsvp_waiting ON r.eventID = o.eventID AND r.date = o.date
                WHERE o.eventID = ?1 AND o.endsAt > ?2 AND o.isCancelled = 0 AND r.isWaiting = 1)
            WHERE place <= ?3 ORDER BY date, place
            """, [id.rawValue, now, isKeeper ? 2_000 : 200])
        {
            situation.waiting[row[0], default: []].append(Party(person: PersonID(row[1]), guests: row[2]))
        }
        return situation
    }

    private func looksAfter(_ event: StoredEvent, _ person: PersonID) throws -> Bool {
        try event.author == person
            || membership(of: person, in: event.place.group)?.roles.contains(.facilitator) ?? false
    }

    /// The event that a calendar's answer names.
    func event(uid: String) throws -> ContributionID? {
        try db.number("SELECT id FROM event WHERE uid = ?", [uid]).map { ContributionID($0) }
    }

    /// The event that follows an entry in a facilitator's own calendar.
    func event(following uid: String, in group: GroupID) throws -> ContributionID? {
        try db.number("SELECT id FROM event WHERE groupID = ? AND foreignUID = ?", [group.rawValue, uid]).map {
            ContributionID($0)
        }
    }

    /// Whom we invited to an event at one of these addresses.
    func invitee(of event: ContributionID, at addresses: [String]) throws -> Person? {
        for address in addresses.prefix(20) {
            guard let key = MailAddress(address: address)?.key else { continue }
            if let id = try db.number(
                "SELECT personID FROM invited WHERE eventID = ? AND addressKey = ?", [event.rawValue, key])
            {
                return try person(id: PersonID(id))
            }
        }
        return nil
    }

    func rosterSituation(_ id: OccurrenceID) throws -> RosterSituation? {
        guard
            let row = try db.row(
                "SELECT eventID, roster FROM occurrence WHERE id = ? AND roster IS NOT NULL", [id.rawValue]),
            let place = try place(of: ContributionID(row[0]))
        else { return nil }
        let ids = Audience.people(row[1])
        var roster = RosterSituation(occurrence: id, event: place, people: try ids.compactMap { try person(id: $0) })
        guard roster.people.count == ids.count else { return nil }
        roster.members = try db.rows(
            """
            SELECT p.id, p.handle, p.name, p.epoch, p.receipts, p.zone FROM membership m JOIN person p ON p.id = m.personID
            WHERE m.groupID = ? ORDER BY p.id LIMIT 5000
            """, [place.group.rawValue]
        ).map(Snapshot.person)
        return roster
    }
}
