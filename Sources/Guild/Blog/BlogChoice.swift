import Mail

/// Which entries of a blog a page shows.
public enum BlogChoice: Sendable, Equatable {
    case all
    case month(Month)
    case tag(String)

    /// "2026-11", by UTC.
    public struct Month: Sendable, Equatable {
        public var year: Int
        public var month: Int

        public init?(_ text: some StringProtocol) {
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2, let year = Int(parts[0]),
                let month = Int(parts[1]), (1970...2999).contains(year), (1...12).contains(month)
            else { return nil }
            (self.year, self.month) = (year, month)
        }

        /// That of a day.
        public init?(of day: CalendarDay) { self.init("\(day.year)-\(CivilDate.two(day.month))") }

        public var text: String { "\(year)-\(CivilDate.two(month))" }
        /// "November 2026"
        public var name: String { "\(CivilDate.months[month - 1]) \(year)" }
        /// The one before it; nil: before 1970.
        public var previous: Month? { Month(of: CalendarDay(daysSince1970: Int(first / 86_400) - 1)) }
        /// The same one of the year before.
        public var yearAgo: Month? { Month(of: CalendarDay(year: year - 1, month: month, day: 1)) }
        public var first: Int64 { Month.seconds(year, month) }
        public var next: Int64 { month == 12 ? Month.seconds(year + 1, 1) : Month.seconds(year, month + 1) }

        private static func seconds(_ year: Int, _ month: Int) -> Int64 {
            Int64(CalendarDay(year: year, month: month, day: 1).daysSince1970) * 86_400
        }
    }
}
