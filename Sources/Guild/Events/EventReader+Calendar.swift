import Mail

/// What a calendar says of an event, whatever program wrote it.
extension EventReader {
    /// `isChange`: of an event that is known; it may speak of single dates alone.
    func read(_ calendar: CalendarObject, into reading: inout EventReading, isChange: Bool) {
        let events = calendar.components.filter { !$0.isTask }
        let series = events.filter { $0.recurrenceID == nil }
        if isChange, series.isEmpty, !events.isEmpty {
            for one in events where reading.problem == nil { readException(one, into: &reading) }
            return
        }
        let uids = Set(series.map(\.uid))
        guard let event = series.first ?? events.first else {
            reading.problem = .noEvent
            return
        }
        if uids.count > 1 {
            reading.problem = .severalEvents(uids.count)
            return
        }
        if let summary = event.summary { reading.details.title = summary }
        reading.details.place = event.location ?? reading.details.place
        reading.details.text = event.description.map(EventReader.plain) ?? reading.details.text
        switch times(event.times, &reading.notes) {
        case .success(let times):
            reading.details.times = times
            reading.details.recurrence = nil
            readSeries(event.times, times, into: &reading)
        case .failure(let trouble): reading.problem = trouble.problem
        }
        for one in events where one.recurrenceID != nil && one.uid == event.uid && reading.problem == nil {
            readException(one, into: &reading)
        }
        if reading.problem == nil, isOver(reading.details) { reading.problem = .past(reading.details.times.start) }
    }

    /// Google's descriptions are HTML.
    private static func plain(_ text: String) -> String {
        let marks = ["<br", "<p>", "</a>", "</b>", "<ul>", "</span>", "<div"]
        guard marks.contains(where: text.lowercased().contains) else { return text }
        return ASCII.trimmed(
            String(decoding: MailReading.textFromHTML(Array(text.utf8), limit: 100_000), as: UTF8.self))
    }

    private func isOver(_ details: EventDetails) -> Bool {
        guard details.recurrence != nil else { return details.times.endsAt(zones) <= now }
        return details.dates(now: now, zones).allSatisfy { $0.times.endsAt(zones) <= now }
    }

    func times(_ written: CalendarObject.Times, _ notes: inout [EventNote]) -> Result<EventTimes, Trouble> {
        func no(_ problem: EventProblem) -> Result<EventTimes, Trouble> { .failure(Trouble(problem: problem)) }
        guard let text = written.start else { return no(.noTime) }
        guard var start = WallTime(text) else { return no(.unreadableTime(text)) }
        var zone = self.zone
        var end = written.end.flatMap { WallTime($0) }
        if start.isDay {
            if end.map({ !$0.isDay || $0 <= start }) ?? true { end = start.adding(days: 1) }
        } else if text.hasSuffix("Z") {
            // A series of moments in UTC stays there: on a wall it would wander with the clocks.
            if written.rule != nil { zone = "UTC" }
            start = zones.wall(at: start.seconds, in: zone)
            end = wall(written.end, written.endZone, in: zone)
        } else if let identifier = written.startZone {
            if let known = CalendarZone.name(of: identifier, knows: zones.knows) {
                zone = known
                let moment = zones.moment(of: start, in: known)
                if let offset = written.startOffset, zones.offset(known, moment) != offset {
                    notes.append(.zoneDiffers(known))
                }
            } else if let offset = written.startOffset {
                // A zone of some program's own: what its clock shows is known, and whose it may be.
                let moment = start.seconds - offset
                let isSame = zones.offset(zone, moment) == offset
                if !isSame, written.rule != nil { return no(.noZone(identifier)) }
                start = zones.wall(at: moment, in: zone)
                if let last = end { end = zones.wall(at: last.seconds - offset, in: zone) }
                notes.append(.zoneByClock(written: identifier, taken: zone))
            } else {
                return no(.noZone(identifier))
            }
            if let endZone = written.endZone, endZone != identifier || written.end?.hasSuffix("Z") ?? false {
                end = wall(written.end, endZone, in: zone)
            }
        } else {
            notes.append(.zoneTaken(zone))
        }
        if end == nil {
            end = WallTime(seconds: start.seconds + 3_600)
            notes.append(.hourTaken)
        }
        guard let end, end > start else { return no(.endsFirst) }
        return .success(EventTimes(start: start, end: end, zone: zone))
    }

    /// A time in a zone of its own, on the wall of another.
    private func wall(_ text: String?, _ identifier: String?, in zone: String) -> WallTime? {
        guard let text, let time = WallTime(text) else { return nil }
        if text.hasSuffix("Z") { return zones.wall(at: time.seconds, in: zone) }
        guard let identifier, let known = CalendarZone.name(of: identifier, knows: zones.knows), known != zone else {
            return time
        }
        return zones.wall(at: zones.moment(of: time, in: known), in: zone)
    }

    private func readSeries(_ written: CalendarObject.Times, _ times: EventTimes, into reading: inout EventReading) {
        guard written.rule != nil || !written.added.isEmpty else { return }
        func walls(_ list: [String]) -> [WallTime] {
            list.compactMap { text in
                guard let time = WallTime(text) else { return nil }
                // A whole day taken out of a series of hours means that day's.
                if time.isDay, !times.isAllDay { return WallTime(seconds: time.seconds + times.start.clock) }
                return text.hasSuffix("Z") ? zones.wall(at: time.seconds, in: times.zone) : time
            }
        }
        // Dates without a rule are a rule that happens once.
        guard
            let recurrence = Recurrence(
                rule: written.rule ?? "FREQ=DAILY;COUNT=1", excluded: walls(written.excluded),
                added: walls(written.added))
        else {
            reading.problem = .unreadableRepeats(written.rule ?? "")
            return
        }
        reading.details.recurrence = recurrence
    }

    /// One date of the series that is different.
    func readException(_ one: CalendarObject.Component, into reading: inout EventReading) {
        guard let key = one.recurrenceID, let named = WallTime(key) else { return }
        let zone = reading.details.times.zone
        let start = key.hasSuffix("Z") ? zones.wall(at: named.seconds, in: zone) : named
        if one.status == "CANCELLED" {
            reading.exceptions.append(EventException(start: start, times: nil, place: nil))
            return
        }
        var none: [EventNote] = []
        switch times(one.times, &none) {
        case .success(let times):
            let place = one.location.flatMap { $0 == reading.details.place ? nil : $0 }
            reading.exceptions.append(EventException(start: start, times: times, place: place))
        case .failure(let trouble): reading.problem = trouble.problem
        }
    }
}
