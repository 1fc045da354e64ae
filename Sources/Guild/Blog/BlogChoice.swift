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

        public var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
        public var first: Int64 { Month.seconds(year, month) }
        public var next: Int64 { month == 12 ? Month.seconds(year + 1, 1) : Month.seconds(year, month + 1) }

        private static func seconds(_ year: Int, _ month: Int) -> Int64 {
            Int64(CalendarDay(year: year, month: month, day: 1).daysSince1970) * 86_400
        }
    }
}
