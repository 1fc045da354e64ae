import Mail

/// An event as calendars read it (RFC 5545), in the messages that an organiser sends (RFC 5546 §3.2).
///
/// Pure. The organiser's and the attendee's addresses are filled in for each recipient: `CalendarForm`.
public struct EventCalendar: Sendable {
    let zones: Zones
    /// When it is written, seconds since 1970.
    let now: Int64
    /// The permalink of an event.
    let url: @Sendable (ContributionID) -> String

    public init(zones: Zones, now: Int64, url: @escaping @Sendable (ContributionID) -> String) {
        self.zones = zones
        self.now = now
        self.url = url
    }

    /// RFC 5546 §3.2.2: an invitation, or its newer version. `date`: of one date alone. `answer`: what the recipient has
    /// said already.
    public func request(_ event: EventFacts, answer: Attending? = nil) -> CalendarForm {
        let status = answer?.status ?? "NEEDS-ACTION"
        let attendee =
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=\(status);RSVP=TRUE:mailto:\(CalendarForm.attendee)"
        let people = [organizer(event), attendee]
        let zoneNames = Set([event.details.times.zone] + event.occurrences.filter(\.isChanged).map(\.times.zone))
        let zone = zoneLines(zoneNames.sorted(), from: event.times.start.date.year)
        guard let date = event.date, event.details.recurrence != nil else {
            return whole("REQUEST", zone + components(event, people: people))
        }
        return whole(
            "REQUEST", zone + component(event, date.times, [recurrenceID(date, event)] + people + confirmed))
    }

    /// RFC 5546 §3.2.5. Of one date where the facts speak of one.
    public func cancel(_ event: EventFacts, words: String) -> CalendarForm {
        let named = event.date.map { [recurrenceID($0, event)] } ?? []
        return notice("CANCEL", event, named, ["STATUS:CANCELLED"], words: words)
    }

    /// RFC 5546 §3.2.8: the time stays as it is.
    public func declineCounter(_ event: EventFacts, words: String) -> CalendarForm {
        notice("DECLINECOUNTER", event, [], [], words: words)
    }

    /// RFC 5546 §3.2.1: for whoever subscribes; nobody is invited by it. `organizer`: the address of each event's group.
    public func publish(_ events: [EventFacts], title: String, organizer: (Group) -> String) -> [UInt8] {
        var lines = ["X-WR-CALNAME:" + CalendarForm.escaped(title), "REFRESH-INTERVAL;VALUE=DURATION:PT1H"]
        let years = events.map(\.times.start.date.year)
        lines += zoneLines(
            Set(
                events.flatMap { event in
                    [event.details.times.zone] + event.occurrences.map(\.times.zone)
                }
            ).sorted(), from: years.min() ?? 2026)
        for event in events {
            let people = [
                "ORGANIZER;CN=\(CalendarForm.quoted(event.group.title)):mailto:\(organizer(event.group))"
            ]
            lines += components(event, people: people)
        }
        return whole("PUBLISH", lines).filled(organizer: "", attendee: "")
    }

    // MARK: Lines

    private func notice(
        _ method: String, _ event: EventFacts, _ before: [String], _ after: [String], words: String
    ) -> CalendarForm {
        var lines = before + [organizer(event), "ATTENDEE:mailto:\(CalendarForm.attendee)"] + after
        if !words.isEmpty { lines.append("COMMENT:" + CalendarForm.escaped(words)) }
        let zone = zoneLines([event.details.times.zone], from: event.times.start.date.year)
        return whole(method, zone + component(event, event.times, lines, isCancelled: method == "CANCEL"))
    }

    private func organizer(_ event: EventFacts) -> String {
        "ORGANIZER;CN=\(CalendarForm.quoted(event.group.title)):mailto:\(CalendarForm.organizer)"
    }

    private let confirmed = ["STATUS:CONFIRMED"]

    /// A single event; or a series, with the dates that are different.
    private func components(_ event: EventFacts, people: [String]) -> [String] {
        let status = event.isCancelled ? ["STATUS:CANCELLED"] : confirmed
        guard let recurrence = event.details.recurrence else {
            return component(
                event, event.occurrences.first?.times ?? event.details.times, people + status,
                isCancelled: event.isCancelled)
        }
        let times = event.details.times
        var rules = ["RRULE:" + recurrence.rule]
        let gone = event.occurrences.filter { $0.isCancelled && !event.isCancelled }.map { start(of: $0, event) }
        for excluded in recurrence.excluded + gone { rules.append(time("EXDATE", excluded, times.zone)) }
        for added in recurrence.added { rules.append(time("RDATE", added, times.zone)) }
        var lines = component(event, times, rules + people + status, isCancelled: event.isCancelled)
        for date in event.occurrences where date.isChanged && !date.isCancelled {
            lines += component(
                event, date.times, [recurrenceID(date, event)] + people + status, place: date.place)
        }
        return lines
    }

    private func component(
        _ event: EventFacts, _ times: EventTimes, _ others: [String], place: String? = nil, isCancelled: Bool = false
    ) -> [String] {
        var lines = [
            "BEGIN:VEVENT", "UID:\(event.uid)", "DTSTAMP:\(Occurrence.moment(now))", "SEQUENCE:\(event.sequence)",
            time("DTSTART", times.start, times.zone), time("DTEND", times.end, times.zone),
            "SUMMARY:" + CalendarForm.escaped(event.details.title),
        ]
        let place = place ?? event.place
        if !place.isEmpty { lines.append("LOCATION:" + CalendarForm.escaped(place)) }
        let words = event.details.text.isEmpty ? "" : event.details.text + "\n\n"
        lines.append("DESCRIPTION:" + CalendarForm.escaped(words + url(event.id)))
        lines.append("URL:" + url(event.id))
        lines.append("TRANSP:" + (times.isAllDay || isCancelled ? "TRANSPARENT" : "OPAQUE"))
        return lines + others + ["END:VEVENT"]
    }

    private func start(of date: Occurrence, _ event: EventFacts) -> WallTime {
        Occurrence.start(named: date.key, in: event.details.times.zone, zones) ?? date.times.start
    }

    private func recurrenceID(_ date: Occurrence, _ event: EventFacts) -> String {
        time("RECURRENCE-ID", start(of: date, event), event.details.times.zone)
    }

    private func time(_ name: String, _ time: WallTime, _ zone: String) -> String {
        if time.isDay { return "\(name);VALUE=DATE:\(time.text)" }
        return zone == "UTC" ? "\(name):\(time.text)Z" : "\(name);TZID=\(zone):\(time.text)"
    }

    private func zoneLines(_ names: [String], from year: Int) -> [String] {
        names.flatMap { name in
            CalendarZone.definition(of: name, from: year)?.split(separator: "\n").map(String.init) ?? []
        }
    }

    private func whole(_ method: String, _ lines: [String]) -> CalendarForm {
        let head = [
            "BEGIN:VCALENDAR", "PRODID:-//Guildpost//Guildpost//EN", "VERSION:2.0", "CALSCALE:GREGORIAN",
            "METHOD:\(method)",
        ]
        return CalendarForm(
            method: method, text: (head + lines + ["END:VCALENDAR"]).joined(separator: "\n") + "\n")
    }
}
