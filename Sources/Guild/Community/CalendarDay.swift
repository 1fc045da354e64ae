import Mail

/// A date without a time or a zone.
public struct CalendarDay: Sendable, Hashable, Comparable {
    public var year: Int
    public var month: Int
    public var day: Int

    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// "2027-01-10". Nil where there is no such day.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
            let valid = CalendarDay(valid: year, month, day)
        else { return nil }
        self = valid
    }

    /// Nil where there is no such day.
    init?(valid year: Int, _ month: Int, _ day: Int) {
        guard (1970...9999).contains(year), (1...12).contains(month),
            (1...CivilDate.days(in: month, of: year)).contains(day)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    public var text: String { "\(year)-\(CivilDate.two(month))-\(CivilDate.two(day))" }

    public init(daysSince1970 days: Int) {
        let date = CivilDate(Int64(days) * 86_400)
        self.init(year: date.year, month: date.month, day: date.day)
    }

    public var daysSince1970: Int { CivilDate.days(year: year, month: month, day: day) }
}

extension WallTime {
    public var day: CalendarDay { CalendarDay(daysSince1970: Int(midnight / 86_400)) }
}
