import Mail

/// "Fri 9:00", "tomorrow", "nächsten Montag, 8 Uhr": days by how near they are, as people name them who mean the next one.
/// Says the same with a date, for `WhenReading`.
enum NearDay {
    /// Nil: it names no such day. A weekday that is today is today first, and in a week where that is over.
    static func dated(_ text: String, now: Int64, zone: String, zones: Zones) -> [String]? {
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
        while let first = words.first, before.contains(plain(first)) { words.removeFirst() }
        guard let first = words.first else { return nil }
        let today = Int64(zones.day(at: now, in: zone).daysSince1970)
        let name = plain(first)
        var days: [Int64]
        if let ahead = near[name] {
            days = [today + ahead]
        } else if let weekday = WhenWords.weekday(name), !words.dropFirst().contains(where: namesDay) {
            let ahead = Int64((weekday - WallTime(seconds: today * 86_400).date.weekday + 7) % 7)
            days = [today + ahead, today + ahead + 7]
        } else {
            return nil
        }
        let rest = words.dropFirst().filter { !["at", "um", "à", "a", "alle", "las"].contains(plain($0)) }
        return days.map { day in
            let date = WallTime(seconds: day * 86_400).day.text
            return ([date] + rest).joined(separator: " ")
        }
    }

    private static func plain(_ word: String) -> String { word.lowercased().filter { $0.isLetter } }

    /// With a day of the month it is no weekday alone.
    private static func namesDay(_ word: String) -> Bool {
        if word.contains("-") || word.contains("/") { return true }
        if WhenWords.month(word.lowercased()) != nil { return true }
        let digits = word.prefix { $0.isNumber }
        let tail = word.dropFirst(digits.count).lowercased()
        return !digits.isEmpty && [".", "st", "nd", "rd", "th", "de"].contains(tail)
    }

    private static let near: [String: Int64] = [
        "today": 0, "heute": 0, "aujourdhui": 0, "hoy": 0, "oggi": 0, "tomorrow": 1, "morgen": 1, "demain": 1,
        "mañana": 1,
        "domani": 1,
    ]
    private static let before: Set<String> = [
        "on", "next", "this", "am", "nächsten", "kommenden", "le", "prochain", "el", "próximo", "il", "prossimo", "den",
    ]
}
