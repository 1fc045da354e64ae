import GRDB
import Guild
import Mail

/// What pages and calendars show of a group's events.
public struct EventsPage: Sendable {
    public var group: Group
    /// The next first; of a series its next date.
    public var upcoming: [EventFacts]
    /// The last first.
    public var past: [EventFacts]
}

/// An event at the head of its thread.
public struct EventView: Sendable {
    public var facts: EventFacts
    /// Dates that are still to come.
    public var coming: [Occurrence]
    /// Names of those who come, for members alone.
    public var attending: [String]
    /// Who came, by date; names for members alone.
    public var came: [Attendance]
    /// The reader may answer: a member, and it is not over.
    public var mayAnswer: Bool
    public var answer: Attending?
    public var guests = 0
    public var isWaiting: Bool

    public struct Attendance: Sendable {
        public var date: Occurrence
        public var count: Int
        public var names: [String]
    }
}

extension ArchiveReader {
    public static let eventsOnAPage = 50

    public func events(in name: String, for viewer: Viewer) async throws -> EventsPage? {
        try await read { snapshot in
            guard let card = try snapshot.cards(for: viewer, name: name).first else { return nil }
            let past = try snapshot.db.rows(
                """
                SELECT e.id, o.date, max(o.startsAt) FROM occurrence o JOIN event e ON e.id = o.eventID
                    JOIN contribution c ON c.id = e.id
                WHERE o.endsAt <= ? AND e.groupID = ? AND c.deletedAt IS NULL AND o.isCancelled = 0
                GROUP BY e.id ORDER BY max(o.startsAt) DESC LIMIT ?
                """, [now, card.group.id.rawValue, ArchiveReader.eventsOnAPage])
            return EventsPage(
                group: card.group,
                upcoming: try snapshot.upcoming(
                    in: card.group.id, for: viewer.person, now: now, limit: ArchiveReader.eventsOnAPage),
                past: try past.compactMap {
                    try snapshot.eventFacts(ContributionID($0[0]), date: $0[1], withMaterials: false)
                })
        }
    }

    /// Events for a calendar program: those of a group, or of all that the reader is in; from a quarter back.
    public func calendar(of name: String?, for viewer: Viewer) async throws -> (title: String?, events: [EventFacts])? {
        try await read { snapshot in
            var group: Group?
            if let name {
                guard let card = try snapshot.cards(for: viewer, name: name).first else { return nil }
                group = card.group
            }
            let since = now - 92 * 86_400
            let rows = try snapshot.db.rows(
                """
                SELECT e.id FROM event e JOIN practiceGroup g ON g.id = e.groupID JOIN contribution c ON c.id = e.id
                WHERE c.deletedAt IS NULL AND (?1 IS NULL OR g.id = ?1)
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, ?2))
                    AND (?1 IS NOT NULL OR EXISTS (SELECT 1 FROM membership m WHERE m.groupID = g.id AND m.personID = ?2))
                    AND EXISTS (SELECT 1 FROM occurrence o WHERE o.eventID = e.id AND o.endsAt > ?3)
                ORDER BY e.id DESC LIMIT 500
                """, [group?.id.rawValue, viewer.id, since])
            return (
                group?.title,
                try rows.compactMap { try snapshot.eventFacts(ContributionID($0[0]), withMaterials: false) }
            )
        }
    }
}

extension Snapshot {
    /// Nil: that thread is about no event.
    func eventView(_ id: ContributionID, for viewer: Viewer, now: Int64) throws -> EventView? {
        guard let facts = try eventFacts(id),
            try db.number("SELECT 1 FROM contribution WHERE id = ? AND deletedAt IS NULL", [id.rawValue]) != nil
        else { return nil }
        let member = try viewer.person.flatMap { try membership(of: $0, in: facts.group.id) } != nil
        let coming = facts.occurrences.coming(now)
        var view = EventView(
            facts: facts, coming: coming, attending: [], came: [],
            mayAnswer: member && !facts.isCancelled && !coming.isEmpty, answer: nil, isWaiting: false)
        if member {
            view.attending = try db.rows(
                """
                SELECT p.name FROM rsvp r JOIN person p ON p.id = r.personID
                WHERE r.eventID = ? AND r.date = '' AND r.answer = 'yes' AND r.isWaiting = 0 ORDER BY p.name LIMIT 200
                """, [id.rawValue]
            ).map { $0[0] }
        }
        if let person = viewer.person,
            let row = try db.row(
                "SELECT answer, isWaiting, guests FROM rsvp WHERE eventID = ? AND date = '' AND personID = ?",
                [id.rawValue, person.rawValue])
        {
            view.answer = Attending(rawValue: row[0])
            view.isWaiting = row[1]
            view.guests = row[2]
        }
        view.came = try facts.occurrences.compactMap { date in
            let names = try db.rows(
                "SELECT name FROM attendance WHERE occurrenceID = ? ORDER BY personID IS NULL, name", [date.id.rawValue]
            ).map { $0[0] as String }
            return names.isEmpty ? nil : .init(date: date, count: names.count, names: member ? names : [])
        }
        return view
    }
}
