import Mail

/// When something is, for people.
public enum EventWords {
    /// "Thursday, 3 December 2026, 15:00–16:30 (Europe/London)".
    public static func when(_ times: EventTimes) -> String {
        if times.isAllDay {
            let last = times.end.adding(days: -1)
            if last <= times.start { return "\(day(times.start)), all day" }
            return "\(day(times.start)) to \(day(last))"
        }
        return "\(day(times.start)), \(span(times)) (\(times.zone))"
    }

    /// The same on another wall; nil where that shows nothing else.
    public static func when(_ times: EventTimes, in zone: String, _ zones: Zones) -> String? {
        guard !times.isAllDay, zone != times.zone, zones.knows(zone) else { return nil }
        let there = EventTimes(
            start: zones.wall(at: times.startsAt(zones), in: zone), end: zones.wall(at: times.endsAt(zones), in: zone),
            zone: zone)
        if there.start == times.start { return nil }
        return there.start.midnight == times.start.midnight ? "\(span(there)) (\(zone))" : when(there)
    }

    /// "15:00–16:30", "22:00 to Friday, 4 December 2026, 01:00".
    private static func span(_ times: EventTimes) -> String {
        let end = times.end
        if end.midnight == times.start.midnight || end.seconds - times.start.midnight == 86_400 {
            return "\(clock(times.start))–\(clock(end))"
        }
        return "\(clock(times.start)) to \(day(end)), \(clock(end))"
    }

    /// "15:00".
    public static func shortClock(_ time: WallTime) -> String { clock(time) }

    private static func clock(_ time: WallTime) -> String {
        let date = time.date
        return "\(CivilDate.two(date.hour)):\(CivilDate.two(date.minute))"
    }

    /// "Thursday, 3 December 2026".
    public static func day(_ time: WallTime) -> String {
        let date = time.date
        return "\(CivilDate.weekdays[date.weekday]), \(date.day) \(CivilDate.months[date.month - 1]) \(date.year)"
    }

    /// "Thursday, 3 December 2026, 15:00", on the wall there.
    public static func moment(_ seconds: Int64, in zone: String, _ zones: Zones) -> String {
        let wall = zones.wall(at: seconds, in: zone)
        let isEndOfDay = wall.clock >= 86_340
        return isEndOfDay ? day(wall) : "\(day(wall)), \(clock(wall)) (\(zone))"
    }

    /// "every week, 8 times", "every 2 weeks on Monday and Thursday, until 28 January 2027". Rarer rules: "on several dates".
    public static func repeats(_ recurrence: Recurrence, _ times: EventTimes, _ zones: Zones) -> String {
        var parts: [String: String] = [:]
        for part in recurrence.rule.split(separator: ";") {
            let halves = part.split(separator: "=", maxSplits: 1)
            if halves.count == 2 { parts[String(halves[0])] = String(halves[1]) }
        }
        let units = ["DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"]
        let plain: Set<String> = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY"]
        guard let unit = units[parts["FREQ"] ?? ""], parts.keys.allSatisfy(plain.contains), recurrence.added.isEmpty
        else {
            return "on several dates"
        }
        let interval = Int(parts["INTERVAL"] ?? "1") ?? 1
        var words = interval == 1 ? "every \(unit)" : "every \(interval) \(unit)s"
        if let days = parts["BYDAY"] {
            let names = days.split(separator: ",").compactMap { codes.firstIndex(of: String($0)) }.map {
                CivilDate.weekdays[$0]
            }
            guard names.count == days.split(separator: ",").count, unit == "week" else { return "on several dates" }
            let isOwn = names == [CivilDate.weekdays[times.start.date.weekday]]
            if !isOwn {
                words +=
                    " on "
                    + (names.count < 2
                        ? names.joined() : names.dropLast().joined(separator: ", ") + " and " + names.last!)
            }
        }
        if let count = parts["COUNT"] { words += ", \(count) times" }
        if let until = parts["UNTIL"].flatMap({ text in
            WallTime(text).map { text.hasSuffix("Z") ? zones.wall(at: $0.seconds, in: times.zone) : $0 }
        }) {
            let date = until.date
            words += ", until \(date.day) \(CivilDate.months[date.month - 1]) \(date.year)"
        }
        return words
    }

    private static let codes = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]
}
