import Guild

/// A page being written. Text goes through `text`, which escapes; only our own markup and stored fragments go
/// through `raw`.
struct Html {
    private(set) var out: String = ""

    init(reserving bytes: Int = 16_000) { out.reserveCapacity(bytes) }

    mutating func raw(_ markup: String) { out += markup }
    mutating func text(_ words: String) { out += PlainFragment.escaped(words) }
    mutating func link(_ url: SiteURL, _ words: String, class name: String? = nil) {
        out += "<a href=\""
        text(url.path)
        out += "\""
        if let name { out += " class=\"\(name)\"" }
        out += ">"
        text(words)
        out += "</a>"
    }

    mutating func time(_ seconds: Int64) {
        let date = ArchiveDate(seconds)
        out += "<time datetime=\"\(date.machine)\">\(date.people)</time>"
    }
}

/// Dates for pages and feeds, in UTC.
struct ArchiveDate {
    let year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int

    init(_ seconds: Int64) {
        // The civil date of a day number (Howard Hinnant's algorithm).
        let seconds = max(0, min(Int(seconds), 253_402_300_799))
        let z = seconds / 86_400 + 719_468
        let era = z / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shifted + 2) / 5 + 1
        month = shifted < 10 ? shifted + 3 : shifted - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        hour = seconds / 3600 % 24
        minute = seconds / 60 % 60
        second = seconds % 60
    }

    /// RFC 3339.
    var machine: String { "\(year)-\(two(month))-\(two(day))T\(two(hour)):\(two(minute)):\(two(second))Z" }

    /// "23 November 2026, 09:30 UTC".
    var people: String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        return "\(day) \(months[month - 1]) \(year), \(two(hour)):\(two(minute)) UTC"
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
