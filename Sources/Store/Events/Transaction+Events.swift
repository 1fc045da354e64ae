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
                id.rawValue, new.group.rawValue, event.uid, Int64(applying.keyID), try details.stored,
                event.foreign?.uid, event.foreign?.sequence ?? 0, event.foreign?.stamp ?? "",
            ])
        try setDates(of: id, event.details, event.exceptions, applying)
        try alert(new, id, topic: id, &applying)
        if let author = new.author {
            try write(
                to: author, .events(.notice(EventNotice(.announced, id, zone: snapshot.zone(of: author)))), applying)
        }
        return id
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
                isChanged = ?9, isCancelled = CASE WHEN ?9 THEN 0 ELSE isCancelled END
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
        try seatEverybody(of: id, limit: event.details.seats, applying.now)
    }

    /// A series at another hour or weekday: what was said, and called off, for one date goes with it to the one that it has
    /// become.
    private func moveDates(
        of id: ContributionID, from old: EventDetails, to new: EventDetails, _ applying: Applying
    ) throws {
        guard old.recurrence != nil, new.recurrence != nil,
            old.times.start != new.times.start || old.times.zone != new.times.zone
        else { return }
        let days = (new.times.start.midnight - old.times.start.midnight) / 86_400
        func day(_ key: String, _ details: EventDetails) -> Int64? {
            Occurrence.start(named: key, in: details.times.zone, applying.zones)?.midnight
        }
        let dates = new.dates(now: applying.now, applying.zones).map(\.key)
        let byDay = Dictionary(dates.compactMap { key in day(key, new).map { ($0, key) } }) { first, _ in first }
        let coming = try db.rows(
            "SELECT date FROM occurrence WHERE eventID = ? AND endsAt > ? AND date <> '' ORDER BY startsAt",
            [id.rawValue, applying.now]
        ).map { $0[0] as String }
        var moved: [(String, String)] = []
        var used: Set<String> = []
        for key in coming {
            guard let was = day(key, old), let now = byDay[was + days * 86_400] ?? byDay[was], used.insert(now).inserted
            else { continue }
            moved.append((key, now))
        }
        // Aside first: some of the new names may be among the old ones.
        for table in [Dated.occurrence, .rsvp, .headcount] {
            for (key, now) in moved { try db.run(table.renaming, ["~" + now, id.rawValue, key]) }
            try db.run(table.clearing, [id.rawValue, applying.now])
            for (_, now) in moved { try db.run(table.renaming, [now, id.rawValue, "~" + now]) }
        }
    }

    /// Tables that speak of single dates by name.
    private enum Dated {
        case occurrence, rsvp, headcount

        var renaming: SQL {
            switch self {
            case .occurrence: "UPDATE occurrence SET date = ?1 WHERE eventID = ?2 AND date = ?3"
            case .rsvp: "UPDATE rsvp SET date = ?1 WHERE eventID = ?2 AND date = ?3"
            case .headcount: "UPDATE headcount SET date = ?1 WHERE eventID = ?2 AND date = ?3"
            }
        }
        /// What stands in the way: dates to come that the series has no more.
        var clearing: SQL {
            switch self {
            case .occurrence:
                "DELETE FROM occurrence WHERE eventID = ?1 AND endsAt > ?2 AND date <> '' AND date NOT LIKE '~%' AND roster IS NULL"
            case .rsvp:
                """
                DELETE FROM rsvp WHERE eventID = ?1 AND date <> '' AND date NOT LIKE '~%' AND ?2 > 0
                    AND NOT EXISTS (SELECT 1 FROM occurrence o WHERE o.eventID = ?1 AND o.date = rsvp.date)
                """
            case .headcount:
                """
                DELETE FROM headcount WHERE eventID = ?1 AND date <> '' AND date NOT LIKE '~%' AND ?2 > 0
                    AND NOT EXISTS (SELECT 1 FROM occurrence o WHERE o.eventID = ?1 AND o.date = headcount.date)
                """
            }
        }
    }

    /// Where seats are counted, an answer for all dates of a series stands with each of them: also with one that the series
    /// has come to since. `limit`: whoever comes too late for it waits; nil: everybody has a seat.
    private func seatEverybody(of id: ContributionID, limit: Int?, _ now: Int64) throws {
        guard let event = try snapshot.storedEvent(id), event.details.recurrence != nil, event.details.seats != nil
        else {
            return
        }
        try db.run(
            """
            INSERT INTO rsvp (eventID, date, personID, answer, guests, isWaiting, sequence, stamp, answeredAt)
            SELECT r.eventID, o.date, r.personID, r.answer, r.guests,
                r.answer = 'yes' AND sum((r.answer = 'yes') * (1 + r.guests)) OVER (
                    PARTITION BY o.date ORDER BY r.answeredAt, r.personID) > ?3,
                r.sequence, r.stamp, r.answeredAt
            FROM rsvp r JOIN occurrence o ON o.eventID = r.eventID
            WHERE r.eventID = ?1 AND r.date = '' AND o.endsAt > ?2 AND NOT EXISTS (
                SELECT 1 FROM rsvp x WHERE x.eventID = r.eventID AND x.date = o.date AND x.personID = r.personID)
            """, [id.rawValue, now, limit ?? Int.max])
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
                if details.title != old.details.title {
                    try db.run("INSERT OR IGNORE INTO formerTitle VALUES (?, ?)", [id, old.details.title])
                }
                try db.run(
                    "UPDATE contribution SET title = ?, text = ?, fragment = ?, fragmentVersion = ?, document = NULL WHERE id = ?",
                    [details.title, details.text, PlainFragment.html(details.text), PlainFragment.version, id])
            }
            var stored = details
            stored.title = ""
            stored.text = ""
            try db.run("UPDATE event SET details = ? WHERE id = ?", [try stored.stored, id])
            // A single event moves; a series has other dates.
            if details.recurrence == nil {
                try db.run("UPDATE occurrence SET isChanged = 0 WHERE eventID = ? AND date = ''", [id])
            }
            try moveDates(of: change.event, from: old.details, to: details, applying)
            try setDates(of: change.event, details, change.exceptions, applying)
            try seatEverybody(of: change.event, limit: old.details.seats == nil ? nil : details.seats, applying.now)
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
        try renewInvitations(to: change.event, &applying)
        try tellInvited(
            of: change.event, isOff ? .cancellation : .change, date: date, words: change.words, changed: change.what,
            &applying)
    }

    func cancel(_ id: ContributionID, date: String?, words: String, _ applying: inout Applying) throws {
        guard let event = try snapshot.storedEvent(id), !event.isCancelled else { return }
        try db.run("UPDATE event SET sequence = sequence + 1 WHERE id = ?", [id.rawValue])
        if let date, event.details.recurrence != nil {
            try db.run(
                "UPDATE occurrence SET isCancelled = 1 WHERE eventID = ? AND date = ?", [id.rawValue, date])
            guard db.changesCount > 0 else { throw StoreError.broken("event \(id) has no date \(date)") }
            try renewInvitations(to: id, &applying)
            try tellInvited(of: id, .cancellation, date: date, words: words, &applying)
        } else {
            try db.run(
                "UPDATE event SET cancelledAt = ?, why = ? WHERE id = ?", [applying.now, words, id.rawValue])
            try db.run(
                "UPDATE occurrence SET isCancelled = 1 WHERE eventID = ? AND endsAt > ?", [id.rawValue, applying.now])
            try dropInvitations(to: id, &applying)
            try tellInvited(of: id, .cancellation, words: words, &applying)
        }
        try record("cancelled", by: nil, in: event.place.group, contribution: id, now: applying.now)
        try touch(event.place.group)
    }

    func touch(_ group: GroupID) throws {
        try db.run("UPDATE practiceGroup SET version = version + 1 WHERE id = ?", [group.rawValue])
    }
}
