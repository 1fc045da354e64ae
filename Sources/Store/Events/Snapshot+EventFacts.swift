import GRDB
import Guild
import Mail

/// What letters and pages show of events.
extension Snapshot {
    func read(_ said: EventSaid, for person: PersonID?, _ now: Int64, into facts: inout ResultFacts) throws {
        switch said {
        case .list(let group): facts.events = try upcoming(in: group, for: person, now: now, limit: 20)
        case .calledOff(let id): facts.name = try place(of: id)?.title
        case .rosterTaken(let id, _, _, _): facts.events = try rosterFacts(id).map { [$0.0] } ?? []
        case .timeMoved, .timeKept: break
        }
    }

    func read(_ trouble: EventTrouble, into facts: inout ResultFacts) throws {
        switch trouble {
        case .unchanged(let id), .noAnswerRead(let id):
            facts.events = try eventFacts(id, withMaterials: false).map { [$0] } ?? []
        case .unreadableRoster, .noSuchDate: break
        }
    }

    func read(_ letter: EventLetter, for recipient: PersonID?, into facts: inout LetterFacts) throws -> Bool {
        switch letter {
        case .notice(let notice):
            facts.events.event = try eventFacts(notice.event, date: notice.date, for: recipient)
        case .roster(let id):
            guard let found = try rosterFacts(id) else { return false }
            (facts.events.event, facts.events.roster) = found
        case .followUp(let id, _, let author, _):
            // Signed by whoever wrote it, who need not have announced the event.
            guard var found = try rosterFacts(id)?.0, let author = try self.person(id: author) else { return false }
            (found.authorName, found.authorHandle) = (author.name, author.handle)
            facts.events.event = found
        }
        facts.group = facts.events.event?.group
        return true
    }

    static let mostMaterials = 30

    /// `date`: the one it is about. `reader`: whose place in the row of those who wait is told.
    func eventFacts(
        _ id: ContributionID, date: String? = nil, for reader: PersonID? = nil, withMaterials: Bool = true
    ) throws -> EventFacts? {
        guard let event = try storedEvent(id), let group = try group(id: event.place.group),
            let row = try db.row(
                """
                SELECT c.authorName, p.handle, c.messageID FROM contribution c LEFT JOIN person p ON p.id = c.authorID
                WHERE c.id = ?
                """, [id.rawValue]), let message = MessageID(row[2] as String)
        else { return nil }
        var facts = EventFacts(
            id: id, uid: event.uid, sequence: event.sequence, keyID: event.keyID, details: event.details, group: group,
            isCancelled: event.isCancelled, why: event.why, authorName: row[0], authorHandle: row[1],
            messageID: message, occurrences: try occurrences(of: id))
        facts.changedAt =
            try db.number(
                """
                SELECT max(c.postedAt, coalesce(c.editedAt, 0), coalesce(e.cancelledAt, 0),
                    coalesce((SELECT max(setAt) FROM occurrence WHERE eventID = e.id), 0))
                FROM event e JOIN contribution c ON c.id = e.id WHERE e.id = ?
                """, [id.rawValue]) ?? 0
        if let date { facts.date = facts.occurrences.first { $0.key == date } }
        facts.counts = try counts(of: id, date: date ?? "")
        if let reader {
            let before = try db.number(
                """
                SELECT count(*) FROM rsvp r JOIN rsvp mine ON mine.eventID = r.eventID AND mine.date = r.date
                WHERE mine.eventID = ?1 AND mine.date = ?2 AND mine.personID = ?3 AND mine.isWaiting = 1 AND r.isWaiting = 1
                    AND (r.answeredAt, r.personID) <= (mine.answeredAt, mine.personID)
                """, [id.rawValue, date ?? "", reader.rawValue])
            if let before, before > 0 { facts.waiting = Int(before) }
        }
        if withMaterials { facts.materials = try materials(of: id) }
        return facts
    }

    /// Of a series' one date: those who answered for it, and those who answered for all and not for it.
    func counts(of id: ContributionID, date: String) throws -> EventCounts {
        var counts = EventCounts()
        func add(_ row: Row) {
            counts.yes += row[0] as Int
            counts.maybe += row[1] as Int
            counts.no += row[2] as Int
            counts.seats += row[3] as Int
            counts.waiting += row[4] as Int
        }
        if let row = try db.row(
            "SELECT yes, maybe, no, seats, waiting FROM headcount WHERE eventID = ? AND date = ?", [id.rawValue, date])
        {
            add(row)
        }
        guard !date.isEmpty else { return counts }
        if let row = try db.row(
            """
            SELECT coalesce(sum(answer = 'yes' AND NOT isWaiting), 0), coalesce(sum(answer = 'maybe'), 0),
                coalesce(sum(answer = 'no'), 0), coalesce(sum((answer = 'yes' AND NOT isWaiting) * (1 + guests)), 0),
                coalesce(sum(isWaiting), 0)
            FROM rsvp r WHERE eventID = ?1 AND date = '' AND NOT EXISTS (
                SELECT 1 FROM rsvp x WHERE x.eventID = ?1 AND x.date = ?2 AND x.personID = r.personID)
            """, [id.rawValue, date])
        {
            add(row)
        }
        return counts
    }

    /// Files and links in the event's thread, the oldest first.
    func materials(of id: ContributionID) throws -> [MaterialFacts] {
        var found: [MaterialFacts] = []
        for row in try db.rows(
            """
            SELECT c.id, c.authorName, c.text FROM contribution c WHERE c.topicID = ? AND c.deletedAt IS NULL
                AND (instr(c.text, '://') > 0 OR EXISTS (SELECT 1 FROM attachment a WHERE a.contributionID = c.id))
            ORDER BY c.id LIMIT 100
            """, [id.rawValue])
        {
            let author: String = row[1]
            for file in try db.rows(
                "SELECT position, filename, size FROM attachment WHERE contributionID = ? ORDER BY position",
                [row[0] as Int64])
            {
                found.append(
                    MaterialFacts(
                        .file(ContributionID(row[0]), position: file[0], filename: file[1], size: file[2]),
                        author: author))
            }
            for link in Links.found(in: row[2] as String)
            where !found.contains(where: { $0.what == .link(link) }) {
                found.append(MaterialFacts(.link(link), author: author))
            }
            if found.count >= Snapshot.mostMaterials { break }
        }
        return Array(found.prefix(Snapshot.mostMaterials))
    }

    func rosterFacts(_ id: OccurrenceID) throws -> (EventFacts, [ExpectedFacts])? {
        guard
            let row = try db.row(
                "SELECT eventID, date, coalesce(roster, x'') FROM occurrence WHERE id = ?", [id.rawValue]),
            var event = try eventFacts(ContributionID(row[0]), date: row[1])
        else { return nil }
        event.date = event.occurrences.first { $0.id == id }
        let date: String = row[1]
        let expected = try Audience.people(row[2]).map { person -> ExpectedFacts in
            let answer = try db.row(
                """
                SELECT answer, guests FROM rsvp WHERE eventID = ? AND personID = ? AND date IN (?, '') ORDER BY date DESC
                """, [row[0] as Int64, person.rawValue, date])
            return ExpectedFacts(
                name: try self.person(id: person)?.name ?? "Somebody",
                answer: answer.flatMap { Attending(rawValue: $0[0]) } ?? .yes, guests: answer?[1] ?? 0)
        }
        return (event, expected)
    }

    /// The event that a held mail is about, where it changes one.
    func event(ofMail recipient: String, _ arrival: ArrivalFacts?) throws -> EventFacts? {
        if case .token(let claim) = OurName(recipient), claim.purpose == .event {
            return try eventFacts(ContributionID(claim.thing), withMaterials: false)
        }
        guard let raw = arrival?.raw, let calendar = Message(reading: raw).calendar,
            let uid = calendar.components.first?.uid
        else { return nil }
        if let id = try event(uid: uid) { return try eventFacts(id, withMaterials: false) }
        guard case .group(let name, _) = OurName(recipient), let group = try group(name: name),
            let id = try event(following: uid, in: group.id)
        else { return nil }
        return try eventFacts(id, withMaterials: false)
    }

    /// What is to come in the groups that somebody may see, the next first; of a series its next date. `isInside`: for the group
    /// itself.
    func upcoming(
        in group: GroupID?, for person: PersonID?, now: Int64, limit: Int, isInside: Bool = false
    ) throws -> [EventFacts] {
        try db.rows(
            """
            SELECT e.id, o.date, min(o.startsAt) FROM occurrence o JOIN event e ON e.id = o.eventID
                JOIN practiceGroup g ON g.id = e.groupID JOIN contribution c ON c.id = e.id
            WHERE o.endsAt > ?1 AND o.isCancelled = 0 AND e.cancelledAt IS NULL AND c.deletedAt IS NULL
                AND (?2 IS NULL OR e.groupID = ?2) AND (?5 OR EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, ?3)))
            GROUP BY e.id ORDER BY min(o.startsAt) LIMIT ?4
            """, [now, group?.rawValue, person?.rawValue, limit, isInside ? 1 : 0]
        ).compactMap { try eventFacts(ContributionID($0[0]), date: $0[1], withMaterials: false) }
    }
}

/// A line of `guildpost event list`.
public struct EventListing: Sendable, Codable {
    public var id: Int64
    public var group: String
    public var title: String
    public var when: String
    public var startsAt: Int64
    public var yes: Int
    public var maybe: Int
    public var no: Int
    public var waiting: Int
}

extension Snapshot {
    /// Of every group, for the host.
    public func eventListing(group name: String?, now: Int64) throws -> [EventListing] {
        try db.rows(
            """
            SELECT e.id, o.date, min(o.startsAt) FROM occurrence o JOIN event e ON e.id = o.eventID
                JOIN practiceGroup g ON g.id = e.groupID
            WHERE o.endsAt > ?1 AND o.isCancelled = 0 AND e.cancelledAt IS NULL AND (?2 IS NULL OR g.name = ?2)
            GROUP BY e.id ORDER BY min(o.startsAt) LIMIT 1000
            """, [now, name]
        ).compactMap { row in
            guard let facts = try eventFacts(ContributionID(row[0]), date: row[1], withMaterials: false) else {
                return nil
            }
            let counts = facts.counts
            return EventListing(
                id: facts.id.rawValue, group: facts.group.name, title: facts.details.title,
                when: EventWords.when(facts.times), startsAt: row[2], yes: counts.yes, maybe: counts.maybe,
                no: counts.no, waiting: counts.waiting)
        }
    }
}
