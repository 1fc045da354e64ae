import Mail

/// Something that takes place: a contribution of the kind `event` with a time.
///
/// Made from a facilitator's mail by `EventReading`; kept by the store; shown by letters, pages and calendars.
public struct EventDetails: Sendable, Equatable {
    public var title: String
    public var times: EventTimes
    /// Where, in the facilitator's words; may be a link.
    public var place: String
    /// Nil: as many as come.
    public var seats: Int?
    /// Answers are asked for until then: seconds since 1970.
    public var answerBy: Int64?
    public var recurrence: Recurrence?
    /// The facilitator's words about it.
    public var text: String

    public init(
        title: String, times: EventTimes, place: String = "", seats: Int? = nil, answerBy: Int64? = nil,
        recurrence: Recurrence? = nil, text: String = ""
    ) {
        self.title = title
        self.times = times
        self.place = place
        self.seats = seats
        self.answerBy = answerBy
        self.recurrence = recurrence
        self.text = text
    }
}

/// From when to when, on the wall of one place. The end is not part of it: a day of its own ends on the next.
public struct EventTimes: Sendable, Hashable {
    public var start: WallTime
    public var end: WallTime
    /// An IANA name, or "UTC".
    public var zone: String

    public init(start: WallTime, end: WallTime, zone: String) {
        self.start = start
        self.end = end
        self.zone = zone
    }

    public var isAllDay: Bool { start.isDay }
    public var length: Int64 { end.seconds - start.seconds }

    /// The same length, from another start.
    public func moved(to start: WallTime) -> EventTimes {
        EventTimes(start: start, end: WallTime(seconds: start.seconds + length, isDay: start.isDay), zone: zone)
    }

    func inZone(_ zone: String) -> EventTimes { EventTimes(start: start, end: end, zone: zone) }

    /// Seconds since 1970.
    public func startsAt(_ zones: Zones) -> Int64 { zones.moment(of: start, in: zone) }
    /// By the clock: an event that crosses a change of the clocks is an hour longer or shorter.
    public func endsAt(_ zones: Zones) -> Int64 { zones.moment(of: end, in: zone) }
}

/// One date of an event. A single event has one.
public struct Occurrence: Sendable, Equatable {
    public var id: OccurrenceID
    /// Names it in calendars (RECURRENCE-ID, RFC 5545 §3.8.4.4): the start it was meant to have, in UTC, or its day.
    /// Empty for a single event.
    public var key: String
    public var times: EventTimes
    public var startsAt: Int64
    public var endsAt: Int64
    /// Where, if elsewhere than the series.
    public var place: String?
    public var isCancelled: Bool
    /// Its time or place is not the series' own.
    public var isChanged: Bool

    public init(
        id: OccurrenceID, key: String, times: EventTimes, startsAt: Int64, endsAt: Int64, place: String? = nil,
        isCancelled: Bool = false, isChanged: Bool = false
    ) {
        self.id = id
        self.key = key
        self.times = times
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.place = place
        self.isCancelled = isCancelled
        self.isChanged = isChanged
    }

    /// The start it was meant to have, on the wall of its series' zone; nil for a single event.
    public static func start(named key: String, in zone: String, _ zones: Zones) -> WallTime? {
        guard let named = WallTime(key) else { return nil }
        return key.hasSuffix("Z") ? zones.wall(at: named.seconds, in: zone) : named
    }

    /// The name that calendars give the date that starts then.
    public static func key(of start: WallTime, in zone: String, _ zones: Zones) -> String {
        start.isDay ? start.text : moment(zones.moment(of: start, in: zone))
    }

    /// A moment in iCalendar's basic form: "20261203T150000Z".
    public static func moment(_ seconds: Int64) -> String { WallTime(seconds: seconds).text + "Z" }
}

extension Array<Occurrence> {
    /// Those that are not over, nor called off.
    public func coming(_ now: Int64) -> [Occurrence] { filter { $0.endsAt > now && !$0.isCancelled } }
}

extension EventDetails {
    /// How many dates of a series are known at a time, and how far ahead they are looked for, in days.
    public static let mostDates = 200
    public static let horizon = 550

    /// Its dates from today up to the horizon, as the series has them: the key of each, and its times. A single event has
    /// its one, also when it is over.
    public func dates(now: Int64, _ zones: Zones) -> [(key: String, times: EventTimes)] {
        guard let recurrence else { return [("", times)] }
        let today = zones.day(at: now, in: times.zone)
        let last = max(times.start.midnight, Int64(today.daysSince1970) * 86_400)
        let end = WallTime(seconds: last + Int64(EventDetails.horizon) * 86_400, isDay: times.isAllDay)
        // One that began before today may not be over yet.
        let first = WallTime(seconds: Int64(today.daysSince1970) * 86_400 - max(0, times.length))
        return recurrence.starts(
            from: times.start, zone: times.zone, onOrAfter: first, until: end, most: EventDetails.mostDates
        ).lazy.map { (Occurrence.key(of: $0, in: times.zone, zones), times.moved(to: $0)) }
            .filter { $0.1.endsAt(zones) > now }
    }
}

/// What somebody answers to an invitation.
public enum Attending: String, Sendable, CaseIterable {
    case yes, maybe, no

    /// RFC 5545 §3.2.12.
    public init?(status: String) {
        switch status {
        case "ACCEPTED": self = .yes
        case "TENTATIVE": self = .maybe
        // A delegate answers for themselves.
        case "DECLINED", "DELEGATED": self = .no
        default: return nil
        }
    }

    public var status: String {
        switch self {
        case .yes: "ACCEPTED"
        case .maybe: "TENTATIVE"
        case .no: "DECLINED"
        }
    }
}
