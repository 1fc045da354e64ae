import Guild
import Mail

extension Html {
    mutating func time(_ seconds: Int64) {
        let date = ArchiveDate(seconds)
        put("<time datetime=\"\(date.machine)\">\(date.people)</time>")
    }

    /// Of the day that goes on.
    mutating func clock(_ seconds: Int64) {
        let date = ArchiveDate(seconds)
        put("<time datetime=\"\(date.machine)\">\(date.clock) UTC</time>")
    }
}

/// Dates for pages and feeds, in UTC.
struct ArchiveDate {
    private let date: CivilDate

    /// Clamped to the years that RFC 3339 can write.
    init(_ seconds: Int64) { date = CivilDate(max(0, min(seconds, 253_402_300_799))) }

    /// RFC 3339.
    var machine: String {
        "\(date.year)-\(two(date.month))-\(two(date.day))T\(two(date.hour)):\(two(date.minute)):\(two(date.second))Z"
    }

    /// "23 November 2026, 09:30 UTC".
    var people: String {
        return "\(date.day) \(CivilDate.months[date.month - 1]) \(date.year), \(two(date.hour)):\(two(date.minute)) UTC"
    }

    /// "09:30".
    var clock: String { "\(two(date.hour)):\(two(date.minute))" }

    private func two(_ number: Int) -> String { CivilDate.two(number) }
}
