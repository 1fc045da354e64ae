import CCalendar

/// How an event repeats: a rule, dates taken out and dates put in.
///
/// Expanded by libical. Dates are wall times in the event's zone, or moments in UTC where `Z` was written; the caller
/// has made them all wall times. Source: RFC 5545 §3.3.10 (RECUR), §3.8.5.
public struct Recurrence: Sendable, Hashable {
    /// The value of an RRULE: "FREQ=WEEKLY;COUNT=8".
    public var rule: String
    public var excluded: [WallTime]
    public var added: [WallTime]

    /// Nil where the rule is no rule, or finer than a day.
    public init?(rule: String, excluded: [WallTime] = [], added: [WallTime] = []) {
        guard rule.utf8.count <= 500, rule.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
            gp_calendar_rule_is_good(rule) != 0
        else { return nil }
        self.rule = rule
        self.excluded = excluded
        self.added = added
    }

    /// The first `most` starts of a series that begins at `start`, from the day `first` up to `end`; `start` is one of them
    /// unless it was taken out. `zone`: an IANA name.
    public func starts(
        from start: WallTime, zone: String, onOrAfter first: WallTime, until end: WallTime, most: Int
    ) -> [WallTime] {
        let first = WallTime(seconds: first.midnight, isDay: start.isDay)
        var found: Set<WallTime> = start >= first ? [start] : []
        withUnsafeTemporaryAllocation(
            of: (
                Int8, Int8, Int8, Int8, Int8, Int8, Int8, Int8, Int8, Int8,
                Int8, Int8, Int8, Int8, Int8, Int8, Int8, Int8, Int8, Int8
            ).self, capacity: most
        ) { buffer in
            let count = gp_calendar_expand(
                start.text, zone, rule, first.text, end.text, buffer.baseAddress, most)
            for index in 0..<count {
                let text = withUnsafeBytes(of: buffer[index]) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
                if let time = WallTime(text) { found.insert(time) }
            }
        }
        found.formUnion(added.filter { $0 >= first && $0 <= end && $0.isDay == start.isDay })
        found.subtract(excluded)
        return Array(found.sorted().prefix(most))
    }
}

/// What the system's zone database says, as iCalendar needs it.
public enum CalendarZone {
    /// The VTIMEZONE component, LF lines, unfolded; nil for UTC and for what is no zone.
    public static func definition(of zone: String, from year: Int) -> String? {
        guard zone != "UTC", let text = gp_calendar_zone(zone, Int32(clamping: year)) else { return nil }
        defer { gp_calendar_release(text) }
        return String(cString: text).replacing("\r\n", with: "\n").replacing("\n ", with: "")
    }

    /// The IANA name behind what calendar programs write as a TZID: itself, its end behind a vendor's prefix, or
    /// Windows' name for it. `knows`: is that a zone of the database? Nil where none of them is.
    public static func name(of identifier: String, knows: (String) -> Bool) -> String? {
        let plain = ASCII.trimmed(identifier.filter { $0 != "\"" })
        guard !plain.isEmpty, plain.utf8.count <= 120, !plain.contains("/."), !plain.contains("//") else { return nil }
        if knows(plain) { return plain }
        if ["utc", "gmt", "z", "etc/utc", "etc/gmt", "coordinated universal time"].contains(ASCII.lowered(plain)) {
            return "UTC"
        }
        // "/mozilla.org/20070129_1/Europe/Berlin", "/freeassociation.sourceforge.net/Tzfile/America/Kentucky/Louisville".
        let pieces = plain.split(separator: "/")
        for count in [3, 2] where pieces.count > count {
            let end = pieces.suffix(count).joined(separator: "/")
            if knows(end) { return end }
        }
        return windows(plain)
    }

    /// "W. Europe Standard Time", also as the older "(GMT+01.00) Amsterdam / Berlin" programs do not: those have no
    /// table, and are matched by their offset.
    private static func windows(_ name: String) -> String? {
        guard let text = gp_calendar_windows_zone(name) else { return nil }
        defer { gp_calendar_release(text) }
        return String(cString: text)
    }
}
