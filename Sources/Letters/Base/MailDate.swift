import Mail

/// Dates as RFC 5322 §3.3 writes them, in UTC: "Mon, 23 Nov 2026 09:30:00 +0000".
public enum MailDate {
    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// For people: "Monday, 23 November 2026, 09:30 UTC".
    public static func day(_ seconds: Int64) -> String {
        let date = CivilDate(seconds)
        let time = [date.hour, date.minute].map(CivilDate.two).joined(separator: ":")
        return
            "\(CivilDate.weekdays[date.weekday]), \(date.day) \(CivilDate.months[date.month - 1]) \(date.year), \(time) UTC"
    }

    /// "23 November 2026", in UTC.
    public static func date(_ seconds: Int64) -> String {
        let date = CivilDate(seconds)
        return "\(date.day) \(CivilDate.months[date.month - 1]) \(date.year)"
    }

    public static func text(_ seconds: Int64) -> String {
        let date = CivilDate(seconds)
        let time = [date.hour, date.minute, date.second].map(CivilDate.two).joined(separator: ":")
        return "\(weekdays[date.weekday]), \(date.day) \(months[date.month - 1]) \(date.year) \(time) +0000"
    }
}

/// Octets for people: "812 bytes", "12 KB", "3.4 MB".
public enum FileSize {
    public static func text(_ octets: Int) -> String {
        if octets < 1_000 { return octets == 1 ? "1 byte" : "\(octets) bytes" }
        if octets < 1_000_000 { return "\((octets + 500) / 1_000) KB" }
        let tenths = (octets + 50_000) / 100_000
        return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
    }
}

/// A length of time for people: "1 minute", "2 hours".
enum Duration {
    static func words(_ seconds: Int64) -> String {
        func counted(_ number: Int64, _ unit: String) -> String { number == 1 ? "1 \(unit)" : "\(number) \(unit)s" }
        if seconds < 3_600 { return counted((seconds + 30) / 60, "minute") }
        return counted((seconds + 1_800) / 3_600, "hour")
    }
}
