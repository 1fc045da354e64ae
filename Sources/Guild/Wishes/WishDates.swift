import Mail

/// The day that a wish names: "until 6 January", "back on Monday", "for two weeks". In any of the languages.
struct WishDates {
    let sentence: Sentence
    let today: CalendarDay

    private struct Found {
        var at: Int
        var day: CalendarDay
        /// What names a day outdoes what names a month or a length.
        var rank: Int
    }

    /// Nil: none is named, or none that can be told.
    var until: CalendarDay? {
        var found: [Found] = []
        var at = 0
        while at < sentence.words.count {
            if let (day, length, rank) = date(at) {
                found.append(Found(at: at, day: day, rank: rank))
                at += length
            } else {
                at += 1
            }
        }
        guard !found.isEmpty else { return nil }
        // "From 1 December to 6 January": the end is what is asked; behind "until" it is surest.
        let ends = ranges("until").map(\.upperBound)
        if let told = found.first(where: { date in ends.contains { date.at - $0 >= 0 && date.at - $0 <= 2 } }) {
            return told.day
        }
        let best = found.map(\.rank).max()
        return found.last { $0.rank == best }?.day
    }

    private func ranges(_ kind: String) -> [Range<Int>] {
        sentence.matches.filter { $0.phrase.isOf == .date && $0.phrase.kind == kind }.map(\.range)
    }

    /// A phrase of the tables that begins here.
    private func phrase(_ at: Int, _ prefix: String) -> (value: String, length: Int)? {
        sentence.matches.filter {
            $0.phrase.isOf == .date && $0.range.lowerBound == at && $0.phrase.kind.hasPrefix(prefix)
        }.max { $0.range.count < $1.range.count }.map {
            (String($0.phrase.kind.dropFirst(prefix.count)), $0.range.count)
        }
    }

    private func month(_ at: Int) -> (Int, Int)? {
        phrase(at, "month.").flatMap { found in Int(found.value).map { ($0, found.length) } }
    }

    /// "6", "6th", "06", "1er", "6º".
    private func number(_ at: Int) -> (value: Int, isOrdinal: Bool)? {
        guard sentence.words.indices.contains(at) else { return nil }
        let word = sentence.words[at]
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count <= 4, let value = Int(digits) else { return nil }
        let rest = word.dropFirst(digits.count)
        guard rest.isEmpty || WishDates.ordinals.contains(String(rest)) else { return nil }
        return (value, !rest.isEmpty || sentence.ordinalMarks.contains(at))
    }

    private static let ordinals: Set<String> = [
        "st", "nd", "rd", "th", "er", "o", "a", "e", "de", "ste", "de", "ª", "º", "go", "eg",
    ]

    private func date(_ at: Int) -> (CalendarDay, length: Int, rank: Int)? {
        if let found = numeric(at) ?? named(at) { return (found.0, found.1, 3) }
        if let (length, words) = span(at) { return (shifted(length), words, 2) }
        if let found = relative(at) { return (found.0, found.1, 2) }
        if let (month, words) = month(at), !isDoubtfulMonth(at) {
            return (next(month: month, day: 1), words, 1)
        }
        return nil
    }

    /// "2027-01-06", "6.1.2027", "6/1".
    private func numeric(_ at: Int) -> (CalendarDay, Int)? {
        guard let a = number(at), let b = number(at + 1), sentence.isJoined(at, at + 1) else { return nil }
        if a.value >= 1_000, let c = number(at + 2), sentence.isJoined(at + 1, at + 2) {
            guard WhenReading.years.contains(a.value) else { return nil }
            return CalendarDay(valid: a.value, b.value, c.value).map { ($0, 3) }
        }
        var year: Int?
        var length = 2
        if let c = number(at + 2), sentence.isJoined(at + 1, at + 2), c.value >= 2_000 || (20...99).contains(c.value) {
            year = c.value < 100 ? 2_000 + c.value : c.value
            length = 3
        }
        guard
            let (day, month) = (1...12).contains(b.value)
                ? (a.value, b.value)
                : (1...12).contains(a.value) ? (b.value, a.value) : nil, (1...31).contains(day)
        else { return nil }
        if let year {
            guard WhenReading.years.contains(year) else { return nil }
            return CalendarDay(valid: year, month, day).map { ($0, length) }
        }
        return (next(month: month, day: day), length)
    }

    /// "6 January", "January 6th", "6 de enero", "the 6th".
    private func named(_ at: Int) -> (CalendarDay, Int)? {
        if let day = number(at), (1...31).contains(day.value) {
            for gap in 1...2 where sentence.words.indices.contains(at + gap) {
                if gap == 2, !WishDates.between.contains(sentence.words[at + 1]) { break }
                if let (month, words) = month(at + gap) { return withYear(month, day.value, at, gap + words) }
            }
            if day.isOrdinal, at > 0 || sentence.words.count > 1 {
                return (nextDay(day.value), 1)
            }
        }
        if let (month, words) = month(at), let day = number(at + words), (1...31).contains(day.value),
            !(phrase(at + words + 1, "unit.") != nil)
        {
            return withYear(month, day.value, at, words + 1)
        }
        return nil
    }

    private static let between: Set<String> = ["of", "de", "di", "do", "the", "den", "d"]

    private func withYear(_ month: Int, _ day: Int, _ at: Int, _ length: Int) -> (CalendarDay, Int) {
        var length = length
        if let year = number(at + length), (2_000...2_199).contains(year.value),
            let exact = CalendarDay(valid: year.value, month, day)
        {
            length += 1
            return (exact, length)
        }
        return (next(month: month, day: day), length)
    }

    private enum Length {
        case days(Int), months(Int)
    }

    /// "two weeks", "a month", "14 days".
    private func span(_ at: Int) -> (Length, Int)? {
        var count = 1
        var length = 0
        if let number = number(at), !number.isOrdinal {
            (count, length) = (number.value, 1)
        } else if let found = phrase(at, "number."), let value = Int(found.value) {
            (count, length) = (value, found.length)
        }
        guard let unit = phrase(at + length, "unit."), count > 0, count < 400 else { return nil }
        // A unit alone is a length only where something says so: "for a week" has its number.
        guard length > 0 || sentence.concepts.contains("pause") else { return nil }
        switch unit.value {
        case "day": return (.days(count), length + unit.length)
        case "week": return (.days(7 * count), length + unit.length)
        case "fortnight": return (.days(14 * count), length + unit.length)
        case "month": return (.months(count), length + unit.length)
        case "year": return (.months(12 * count), length + unit.length)
        default: return nil
        }
    }

    private func shifted(_ length: Length) -> CalendarDay {
        switch length {
        case .days(let count): return CalendarDay(daysSince1970: today.daysSince1970 + count)
        case .months(let count):
            let months = today.year * 12 + today.month - 1 + count
            let (year, month) = (months / 12, months % 12 + 1)
            return CalendarDay(year: year, month: month, day: min(today.day, CivilDate.days(in: month, of: year)))
        }
    }

    /// "tomorrow", "next week", "Monday", "New Year", "end of January".
    private func relative(_ at: Int) -> (CalendarDay, Int)? {
        func later(_ days: Int) -> CalendarDay { CalendarDay(daysSince1970: today.daysSince1970 + days) }
        if let end = phrase(at, "end"), let (month, words) = month(at + end.length) ?? month(at + end.length + 1) {
            let first = next(month: month, day: 1)
            return (
                CalendarDay(
                    year: first.year, month: first.month, day: CivilDate.days(in: first.month, of: first.year)),
                end.length + words
            )
        }
        if let middle = phrase(at, "mid"), let (month, words) = month(at + middle.length) {
            return (next(month: month, day: 15), middle.length + words)
        }
        if let found = phrase(at, "weekday."), let weekday = Int(found.value), found.length > 1 || !isShort(at) {
            let now = (today.daysSince1970 + 3) % 7 + 1  // 1970-01-01 was a Thursday
            return (later((weekday - now + 6) % 7 + 1), found.length)
        }
        for (kind, day) in [
            ("tomorrow", later(1)), ("dayafter", later(2)), ("newyear", next(month: 1, day: 1)),
            ("christmas", next(month: 12, day: 25)),
        ] {
            if let found = phrase(at, kind), found.value.isEmpty { return (day, found.length) }
        }
        if let found = phrase(at, "next.") {
            switch found.value {
            case "week": return (later(7 - (today.daysSince1970 + 3) % 7), found.length)
            case "month": return (shifted(.months(1)).firstOfMonth, found.length)
            case "year": return (CalendarDay(year: today.year + 1, month: 1, day: 1), found.length)
            default: break
            }
        }
        return nil
    }

    /// "may", "mar", "sat": words of their own.
    private func isShort(_ at: Int) -> Bool { sentence.words[at].utf8.count <= 3 }

    private func isDoubtfulMonth(_ at: Int) -> Bool {
        guard isShort(at) else { return false }
        return !ranges("until").contains { at - $0.upperBound == 0 }
    }

    /// From today on.
    private func next(month: Int, day: Int) -> CalendarDay {
        let this = CalendarDay(
            year: today.year, month: month, day: min(day, CivilDate.days(in: month, of: today.year)))
        return this > today ? this : CalendarDay(year: today.year + 1, month: month, day: this.day)
    }

    private func nextDay(_ day: Int) -> CalendarDay {
        let month = day > today.day ? today.month : today.month % 12 + 1
        return next(month: month, day: day)
    }
}

extension CalendarDay {
    fileprivate var firstOfMonth: CalendarDay { CalendarDay(year: year, month: month, day: 1) }
}
