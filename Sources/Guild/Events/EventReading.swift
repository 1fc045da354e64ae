import Mail

/// A mail to the events address of a group, before anybody has worked out when it means.
public struct Announcement: Sendable, Equatable {
    /// Its words and files; a calendar among them is left out.
    public var post: Post
    public var calendar: CalendarObject?

    public init(post: Post, calendar: CalendarObject?) {
        self.post = post
        self.calendar = calendar
        self.post.attachments.removeAll { Announcement.isCalendar($0) }
    }

    public static func isCalendar(_ part: Part) -> Bool {
        part.type == "text/calendar" || part.type == "application/ics"
            || part.filename.map { ASCII.lowered($0).hasSuffix(".ics") } ?? false
    }

    /// UID and organiser of a facilitator's own calendar entry, whose later updates are followed.
    public var foreign: ForeignEvent? {
        guard let calendar, calendar.method != nil,
            let event = calendar.components.first(where: { !$0.isTask && !$0.uid.isEmpty })
        else { return nil }
        return ForeignEvent(uid: event.uid, sequence: event.sequence ?? 0, stamp: event.stamp ?? "")
    }
}

/// An entry in somebody's own calendar.
public struct ForeignEvent: Sendable, Equatable {
    public var uid: String
    public var sequence: Int
    /// "20261203T150000Z", or empty.
    public var stamp: String

    public init(uid: String, sequence: Int, stamp: String) {
        self.uid = uid
        self.sequence = sequence
        self.stamp = stamp
    }

    /// RFC 5546 §2.1.5: by SEQUENCE, then by DTSTAMP.
    public func isNewer(than other: ForeignEvent) -> Bool {
        sequence != other.sequence ? sequence > other.sequence : stamp > other.stamp
    }
}

/// Why an event cannot be told yet: what its author is asked.
public enum EventProblem: Sendable, Equatable {
    case noTime
    case unreadableTime(String)
    /// The words name a weekday that the date has not.
    case otherWeekday(written: Int, date: WallTime)
    case past(WallTime)
    /// Two days, the first with the day before the month.
    case eitherDate([WallTime])
    /// The clocks jump over it.
    case noSuchTime(WallTime, zone: String)
    /// The clocks show it twice.
    case twice(WallTime, zone: String)
    case noZone(String)
    case endsFirst
    case unreadableSeats(String)
    case unreadableDeadline(String)
    case unreadableRepeats(String)
    case noEvent
    case severalEvents(Int)
    /// A new time for a series that has that day among its dates: is it for that one, or for all?
    case oneDateOrAll(WallTime)
    case noTitle
}

/// What we settled ourselves, and tell its author.
public enum EventNote: Sendable, Equatable {
    /// No zone was named: theirs, or the community's.
    case zoneTaken(String)
    /// Their calendar describes the zone otherwise than the zone database.
    case zoneDiffers(String)
    /// Their calendar's zone is nobody's; what it says of its clock fits this one.
    case zoneByClock(written: String, taken: String)
    /// An abbreviation, taken for the clock of a place.
    case zoneMeant(written: String, taken: String)
    case hourTaken
    case yearTaken(Int)
}

/// An event as its author's words and calendar say it.
public struct EventReading: Sendable, Equatable {
    public var details: EventDetails
    /// Dates of a series that are elsewhere, at another time, or off.
    public var exceptions: [EventException] = []
    public var notes: [EventNote] = []
    public var problem: EventProblem?

    /// `before`: what is known already, when a mail changes some of it.
    public init(
        _ announcement: Announcement, amendments: String = "", title: String, before: EventDetails? = nil,
        now: Int64, zone: String, zones: Zones, ours: OurAddresses
    ) {
        let reader = EventReader(now: now, zone: zone, zones: zones, ours: ours)
        let isInvitation = announcement.calendar?.method != nil
        var lines = EventLines(announcing: announcement.post.text)
        lines.amend(by: amendments)
        details =
            before
            ?? EventDetails(
                title: title, times: EventTimes(start: WallTime(seconds: 0), end: WallTime(seconds: 0), zone: zone))
        if let calendar = announcement.calendar {
            reader.read(calendar, into: &self, isChange: before != nil)
            // A calendar program's mail repeats the entry in prose.
            if !isInvitation, !lines.rest.isEmpty { details.text = lines.rest }
        } else if before == nil {
            details.text = lines.rest
        }
        if announcement.calendar == nil || lines.fields[.when] != nil {
            reader.read(lines, into: &self, needsTime: before == nil)
        } else {
            reader.readRest(lines, into: &self)
        }
        if let before, before.recurrence != nil, announcement.calendar == nil, problem == nil,
            lines.fields[.when] != nil, lines.fields[.date] == nil, lines.fields[.repeats] == nil,
            before.dates(now: now, zones).contains(where: {
                $0.times.start.midnight == details.times.start.midnight
            })
        {
            problem = .oneDateOrAll(details.times.start)
        }
        if details.title.isEmpty { details.title = title }
        details.title = Scrub.words(MailReading.text(details.title), ours: ours)
        details.place = Scrub.words(String(details.place.prefix(300)), ours: ours)
        details.text = Scrub.words(details.text, ours: ours)
        if details.title.isEmpty, problem == nil { problem = .noTitle }
    }
}

extension EventReading {
    /// The time that a COUNTER asks for (RFC 5546 §3.2.7); nil where it cannot be read.
    public static func proposal(
        _ item: CalendarAnswer.Item, for details: EventDetails, now: Int64, zones: Zones, ours: OurAddresses
    ) -> EventTimes? {
        let reader = EventReader(now: now, zone: details.times.zone, zones: zones, ours: ours)
        var notes: [EventNote] = []
        guard case .success(let times) = reader.times(item.times, &notes) else { return nil }
        // Some say only when it shall begin.
        return item.times.end == nil ? details.times.moved(to: times.start).inZone(times.zone) : times
    }
}

/// What is different on one date of a series.
public struct EventException: Sendable, Equatable {
    /// The start it was meant to have.
    public var start: WallTime
    /// Nil: it is off.
    public var times: EventTimes?
    public var place: String?

    public init(start: WallTime, times: EventTimes?, place: String?) {
        self.start = start
        self.times = times
        self.place = place
    }
}
