import Mail

/// When something is to be, in a person's words: "Thu 3 December 2026, 15:00–16:30 Europe/London".
///
/// Total, and never guesses: what can be read in two ways, or in none, is said so. The zone of a text that names none is
/// its reader's to choose. English, German, French, Spanish and Italian names of days and months.
public struct WhenReading: Sendable, Equatable {
    public var from = Side()
    /// Nil: it says only when it begins.
    public var to: Side?
    /// As it is written; the zone database has the last word.
    public var zone: String?
    /// Minutes.
    public var length: Int?

    /// One end of it.
    public struct Side: Sendable, Equatable {
        public var year: Int?
        public var month: Int?
        public var day: Int?
        /// 0 is Sunday.
        public var weekday: Int?
        /// Minutes after midnight.
        public var minutes: Int?
        /// "03/12": both numbers, where either may be the month.
        public var either: Pair?

        public struct Pair: Sendable, Equatable {
            public var first: Int
            public var second: Int
        }

        var hasDate: Bool { day != nil || month != nil || either != nil }
    }

    /// Nil where no date can be made out.
    public init?(_ text: String) {
        guard text.utf8.count <= 300 else { return nil }
        var words = WhenWords(text)
        guard words.read(), !words.sides.isEmpty, words.sides.count <= 2 else { return nil }
        zone = words.zone
        length = words.length
        from = words.sides[0].side
        to = words.sides.count == 2 ? words.sides[1].side : nil
        guard settle(words.sides) else { return nil }
        // Nobody's meeting: and what reckons with days need not fear such years.
        guard [from, to].allSatisfy({ side in side?.year.map(WhenReading.years.contains) ?? true }) else { return nil }
    }

    static let years = 1970...2200

    /// Numbers that stand alone are days or hours by what is beside them: "3–5 December", "3–4:30pm".
    private mutating func settle(_ sides: [WhenWords.Piece]) -> Bool {
        let meridiems = sides.map(\.meridiem)
        for (index, piece) in sides.enumerated() {
            guard let number = piece.number else { continue }
            var side = index == 0 ? from : to!
            let other = index == 0 ? to : from
            let isHour = meridiems.contains { $0 != nil } || (other?.minutes != nil && side.hasDate)
            if side.month != nil, side.day == nil, side.minutes == nil || piece.numberIsFirst {
                side.day = number
            } else if side.minutes == nil, isHour, number <= 24 {
                side.minutes = number * 60
            } else if !side.hasDate, other?.month != nil {
                side.day = number
            } else {
                return false  // "at 3": in the night, or in the afternoon?
            }
            if index == 0 { from = side } else { to = side }
        }
        apply(meridiems)
        // "3–5 December 2026": what the first lacks stands behind the second.
        if var end = to {
            if from.month == nil, from.day != nil {
                from.month = end.month
                from.year = from.year ?? end.year
            } else if from.year == nil {
                from.year = end.year
            }
            if end.day != nil, end.month == nil { end.month = from.month }
            if end.month != nil, end.day != nil, end.year == nil { end.year = from.year }
            to = end
        }
        guard from.hasDate, from.either != nil || (from.day != nil && from.month != nil) else { return false }
        if let end = to, end.minutes == nil, end.day == nil, end.either == nil { return false }
        return true
    }

    private mutating func apply(_ meridiems: [Bool?]) {
        func hours(_ minutes: Int, _ isAfternoon: Bool) -> Int { minutes % 720 + (isAfternoon ? 720 : 0) }
        if let isAfternoon = meridiems[0], let minutes = from.minutes { from.minutes = hours(minutes, isAfternoon) }
        guard meridiems.count == 2, let isAfternoon = meridiems[1], let end = to?.minutes else { return }
        to?.minutes = hours(end, isAfternoon)
        // "3–4:30pm" is in the afternoon, "11–1pm" begins in the morning.
        if meridiems[0] == nil, let minutes = from.minutes, minutes < 780 {
            let same = hours(minutes, isAfternoon)
            from.minutes = same < to!.minutes! ? same : hours(minutes, !isAfternoon)
        }
    }
}

/// The words of a time, one after another.
struct WhenWords {
    /// One side of the dash, with what is not settled yet.
    struct Piece {
        var side = WhenReading.Side()
        /// A number that may be a day or an hour.
        var number: Int?
        var numberIsFirst = false
        /// true: pm.
        var meridiem: Bool?
        var isEmpty: Bool { side == WhenReading.Side() && number == nil && meridiem == nil }
    }

    var sides: [Piece] = []
    var zone: String?
    var length: Int?
    private var words: [String]
    /// Names that are no month's and no weekday's.
    private var unknown: [String] = []
    private var piece = Piece()

    init(_ text: String) {
        var plain = ""
        for character in text {
            switch character {
            case "–", "—", "‑", "−": plain += " - "
            case ",", ";", "(", ")", "*": plain += " "
            default: plain.append(character)
            }
        }
        words = plain.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// False where something stands that cannot be part of a time.
    mutating func read() -> Bool {
        var at = 0
        while at < words.count {
            let word = words[at]
            let next = at + 1 < words.count ? words[at + 1].lowercased() : ""
            at += 1
            let lower = word.lowercased()
            if lower == "-" || WhenWords.until.contains(lower) {
                guard !piece.isEmpty else { continue }
                sides.append(piece)
                piece = Piece()
                if sides.count > 2 { return false }
                continue
            }
            if lower == "for" || lower == "dauer", let number = Int(next.prefix { $0.isNumber }) {
                let unit = next.drop { $0.isNumber }
                let behind = at + 1 < words.count ? words[at + 1].lowercased() : ""
                if let minutes = WhenWords.minutes(number, String(unit)) {
                    length = minutes
                    at += 1
                    continue
                }
                if let minutes = WhenWords.minutes(number, behind) {
                    length = minutes
                    at += 2
                    continue
                }
            }
            if !read(word, lower, next) { return false }
        }
        if !piece.isEmpty { sides.append(piece) }
        return true
    }

    private static let until: Set<String> = ["to", "until", "till", "bis", "à", "au", "hasta", "al", "alle", "fino"]

    static func minutes(_ number: Int, _ unit: String) -> Int? {
        guard (1...1_000).contains(number) else { return nil }
        switch unit {
        case "h", "hour", "hours", "hrs", "std", "stunde", "stunden", "heures", "horas", "ore": return number * 60
        case "m", "min", "mins", "minute", "minutes", "minuten", "minutos", "minuti": return number
        default: return nil
        }
    }

    private mutating func read(_ word: String, _ lower: String, _ next: String) -> Bool {
        if let first = word.first, first.isNumber { return readNumber(lower, next) }
        if word.contains("/"), word.first?.isLetter ?? false {
            zone = word
            return true
        }
        var plain = lower
        while let last = plain.last, ".:".contains(last) { plain.removeLast() }
        if let meridiem = WhenWords.meridiem(plain) {
            piece.meridiem = meridiem
            return true
        }
        if plain == "noon" || plain == "midday" || plain == "mittag" {
            piece.side.minutes = 720
            return true
        }
        // "Mar" is March, and not mardi.
        if let month = WhenWords.month(plain) {
            piece.side.month = month
            return true
        }
        if let day = WhenWords.weekday(plain) {
            piece.side.weekday = piece.side.weekday ?? day
            return true
        }
        if ["utc", "gmt", "z"].contains(plain) {
            zone = "UTC"
            return true
        }
        // "CET", "PST": an abbreviation that means other things elsewhere.
        if (2...5).contains(word.count), word.allSatisfy({ $0.isUppercase && $0.isASCII }) {
            zone = zone ?? word
        } else if plain == "time" || plain == "zeit" {
            // "New York time": whose we do not know, and must not take another for it.
            if zone == nil, !unknown.isEmpty { zone = unknown.joined(separator: " ") }
        } else if word.first?.isUppercase ?? false {
            unknown.append(word)
        }
        return true
    }

    private mutating func readNumber(_ word: String, _ next: String) -> Bool {
        // "15:00-16:30", "3-5": a dash inside; not "2026-12-03".
        let dashed = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        if dashed.count == 3, dashed[0].count == 4 { return readISO(dashed) }
        if dashed.count == 2, !dashed[0].isEmpty, !dashed[1].isEmpty {
            guard readNumber(dashed[0], "-") else { return false }
            sides.append(piece)
            piece = Piece()
            return readNumber(dashed[1], next)
        }
        if word.contains("/") { return readSlashed(word) }
        if word.contains(":") || word.contains("h") && !word.hasSuffix("th") {
            return readClock(word.replacing("h", with: ":"))
        }
        if word.contains(".") { return readDotted(word, next) }
        var digits = word.prefix { $0.isNumber }
        let tail = word.dropFirst(digits.count)
        guard digits.count <= 4, let number = Int(digits) else { return false }
        digits = ""
        switch tail {
        case "am", "pm", "a.m.", "p.m.":
            guard (1...12).contains(number) else { return false }
            piece.side.minutes = number * 60
            piece.meridiem = WhenWords.meridiem(String(tail.filter { $0 != "." }))
            return true
        case "st", "nd", "rd", "th", "er", "º", "°":
            guard (1...31).contains(number) else { return false }
            piece.side.day = number
            return true
        case "": break
        default: return false
        }
        if number > 1_900 {
            piece.side.year = number
            return true
        }
        if WhenWords.meridiem(next.filter { $0 != "." }) != nil || ["uhr", "o'clock", "heures", "h"].contains(next) {
            guard number <= 24 else { return false }
            piece.side.minutes = number * 60
            return true
        }
        if piece.side.day == nil, WhenWords.month(next) != nil || (piece.side.month != nil && piece.number == nil) {
            guard (1...31).contains(number) else { return false }
            piece.side.day = number
            return true
        }
        guard piece.number == nil else { return false }
        piece.number = number
        piece.numberIsFirst = piece.side.minutes == nil
        return true
    }

    /// "2026-12-03", also with "T15:00" behind it.
    private mutating func readISO(_ parts: [String]) -> Bool {
        let halves = parts[2].split(separator: "t", maxSplits: 1)
        guard let year = Int(parts[0]), let month = Int(parts[1]), let day = halves.first.flatMap({ Int($0) }) else {
            return false
        }
        (piece.side.year, piece.side.month, piece.side.day) = (year, month, day)
        return halves.count < 2 || readClock(String(halves[1].prefix(5)))
    }

    /// "03/12/2026": whichever number can be no month is the day.
    private mutating func readSlashed(_ word: String) -> Bool {
        let numbers = word.split(separator: "/").map { Int($0) }
        guard numbers.count == 2 || numbers.count == 3, let first = numbers[0], let second = numbers[1] else {
            return false
        }
        if numbers.count == 3 {
            guard let third = numbers[2] else { return false }
            if first > 31 {  // 2026/12/03
                (piece.side.year, piece.side.month, piece.side.day) = (first, second, third)
                return true
            }
            piece.side.year = third < 100 ? 2_000 + third : third
        }
        guard (1...31).contains(first), (1...31).contains(second), first <= 12 || second <= 12 else { return false }
        if first > 12 || first == second {
            (piece.side.day, piece.side.month) = (first, second)
        } else if second > 12 {
            (piece.side.day, piece.side.month) = (second, first)
        } else {
            piece.side.either = .init(first: first, second: second)
        }
        return true
    }

    /// "3.12.2026" is a date, "15.30" a time.
    private mutating func readDotted(_ word: String, _ next: String) -> Bool {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let numbers = parts.filter { !$0.isEmpty }.map { Int($0) }
        guard !numbers.contains(where: { $0 == nil }), (1...3).contains(numbers.count) else { return false }
        let values = numbers.compactMap { $0 }
        if values.count == 1 {  // "3. Dezember"
            piece.side.day = values[0]
            return (1...31).contains(values[0])
        }
        if values.count == 2, !word.hasSuffix("."), piece.side.hasDate || parts[1].count == 2 && values[1] > 12 {
            return readClock(parts.joined(separator: ":"))
        }
        guard (1...31).contains(values[0]), (1...12).contains(values[1]) else { return false }
        (piece.side.day, piece.side.month) = (values[0], values[1])
        if values.count == 3 { piece.side.year = values[2] < 100 ? 2_000 + values[2] : values[2] }
        return true
    }

    private mutating func readClock(_ word: String) -> Bool {
        var text = word
        for (mark, isAfternoon) in [("am", false), ("pm", true)] where text.hasSuffix(mark) {
            piece.meridiem = isAfternoon
            text.removeLast(2)
        }
        let parts = text.split(separator: ":").map { Int($0) }
        guard (1...3).contains(parts.count), let hour = parts[0], (0...24).contains(hour) else { return false }
        let minute = parts.count > 1 ? parts[1] ?? 99 : 0
        guard (0..<60).contains(minute), hour < 24 || minute == 0 else { return false }
        piece.side.minutes = hour * 60 + minute
        return true
    }

    static func meridiem(_ word: String) -> Bool? { word == "am" ? false : word == "pm" ? true : nil }

    /// Whole, or its first letters: "thu", "thurs", "do", "jeu".
    static func weekday(_ word: String) -> Int? { index(of: word, in: weekdays, least: 2) }
    static func month(_ word: String) -> Int? {
        if word == "may" || word == "mai" { return 5 }
        return index(of: word.filter { $0 != "." }, in: months, least: 3).map { $0 + 1 }
    }

    private static func index(of word: String, in names: [[String]], least: Int) -> Int? {
        guard word.count >= least else { return nil }
        for (index, all) in names.enumerated() where all.contains(word) { return index }
        guard word.count >= 3 else { return nil }
        let found = names.indices.filter { names[$0].contains { $0.hasPrefix(word) } }
        return found.count == 1 ? found[0] : nil
    }

    private static let weekdays = [
        ["sunday", "sonntag", "so", "dimanche", "domingo", "domenica"],
        ["monday", "montag", "mo", "lundi", "lunes", "lunedì"],
        ["tuesday", "dienstag", "di", "mardi", "martes", "martedì"],
        ["wednesday", "mittwoch", "mi", "mercredi", "miércoles", "mercoledì"],
        ["thursday", "donnerstag", "do", "jeudi", "jueves", "giovedì"],
        ["friday", "freitag", "fr", "vendredi", "viernes", "venerdì"],
        ["saturday", "samstag", "sonnabend", "sa", "samedi", "sábado", "sabato"],
    ]
    private static let months = [
        ["january", "januar", "jänner", "janvier", "enero", "gennaio"],
        ["february", "februar", "février", "febrero", "febbraio"],
        ["march", "märz", "mars", "marzo"],
        ["april", "avril", "abril", "aprile"],
        ["may", "mai", "mayo", "maggio"],
        ["june", "juni", "juin", "junio", "giugno"],
        ["july", "juli", "juillet", "julio", "luglio"],
        ["august", "août", "agosto"],
        ["september", "septembre", "septiembre", "settembre", "sept"],
        ["october", "oktober", "octobre", "octubre", "ottobre"],
        ["november", "novembre", "noviembre"],
        ["december", "dezember", "décembre", "diciembre", "dicembre"],
    ]
}
