/// A date, or a date with a time, as a clock on some wall shows it: no zone.
///
/// Made from iCalendar's basic form and from people's words; a `Zones` (in Guild) turns it into a moment.
/// Source: RFC 5545 §3.3.4 (DATE), §3.3.5 (DATE-TIME, form 1).
public struct WallTime: Sendable, Hashable, Comparable {
    /// Seconds since 1970 if that wall were in Greenwich.
    public var seconds: Int64
    /// A whole day: midnight stands for it.
    public var isDay: Bool

    public init(seconds: Int64, isDay: Bool = false) {
        self.seconds = seconds
        self.isDay = isDay
    }

    public init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, isDay: Bool = false) {
        let days = Int64(CivilDate.days(year: year, month: month, day: day))
        self.init(seconds: days * 86_400 + Int64(hour * 3_600 + minute * 60), isDay: isDay)
    }

    /// "20261203T150000", "20261203"; a "Z" behind it is passed over. Nil for what is no date.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count, bytes[range].allSatisfy(ASCII.isDigit) else { return nil }
            return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        guard let year = number(0..<4), let month = number(4..<6), let day = number(6..<8),
            (1970...9000).contains(year),
            (1...12).contains(month), (1...CivilDate.days(in: month, of: year)).contains(day)
        else { return nil }
        if bytes.count == 8 {
            self.init(year: year, month: month, day: day, isDay: true)
            return
        }
        guard bytes.count >= 15, bytes[8] == UInt8(ascii: "T"), let hour = number(9..<11), let minute = number(11..<13),
            let second = number(13..<15), hour < 24, minute < 60, second <= 60
        else { return nil }
        self.init(year: year, month: month, day: day, hour: hour, minute: minute)
        seconds += Int64(min(second, 59))
    }

    public static func < (a: WallTime, b: WallTime) -> Bool { a.seconds < b.seconds }

    public var date: CivilDate { CivilDate(seconds) }
    /// The midnight before.
    public var midnight: Int64 { seconds - ((seconds % 86_400) + 86_400) % 86_400 }
    public var clock: Int64 { seconds - midnight }

    /// The basic form.
    public var text: String {
        let date = date
        let day = String(date.year) + CivilDate.two(date.month) + CivilDate.two(date.day)
        guard !isDay else { return day }
        return day + "T" + CivilDate.two(date.hour) + CivilDate.two(date.minute) + CivilDate.two(date.second)
    }

    /// The same clock, some days on.
    public func adding(days: Int) -> WallTime { WallTime(seconds: seconds + Int64(days) * 86_400, isDay: isDay) }
}
