import Mail

/// Works out when words and calendars mean, with the zone database at hand. Pure.
struct EventReader {
    let now: Int64
    /// Of whoever names none.
    let zone: String
    let zones: Zones
    let ours: OurAddresses

    private var today: CalendarDay { zones.day(at: now, in: zone) }

    // MARK: Words

    func read(_ lines: EventLines, into reading: inout EventReading, needsTime: Bool) {
        if let when = lines.fields[.when] {
            reading.problem = nil
            switch times(when, choice: lines.fields[.choice].flatMap { Int($0) }, &reading.notes) {
            case .success(let times): reading.details.times = times
            case .failure(let trouble): reading.problem = trouble.problem
            }
        } else if needsTime {
            reading.problem = .noTime
        }
        readRest(lines, into: &reading)
    }

    /// Everything but the time.
    func readRest(_ lines: EventLines, into reading: inout EventReading) {
        if let place = lines.fields[.place] { reading.details.place = place }
        if let seats = lines.fields[.seats] {
            let digits = seats.prefix { $0.isNumber }
            if let number = Int(digits), (1...100_000).contains(number) {
                reading.details.seats = number
            } else if ["no limit", "unlimited", "-", "any", "none"].contains(seats.lowercased()) {
                reading.details.seats = nil
            } else {
                reading.problem = reading.problem ?? .unreadableSeats(seats)
            }
        }
        guard reading.problem == nil else { return }
        let times = reading.details.times
        if let repeats = lines.fields[.repeats] {
            guard let recurrence = RepeatsReading.recurrence(repeats, times, zones) else {
                reading.problem = .unreadableRepeats(repeats)
                return
            }
            reading.details.recurrence = recurrence
        }
        if let by = lines.fields[.answerBy] {
            guard let deadline = deadline(by, before: times) else {
                reading.problem = .unreadableDeadline(by)
                return
            }
            reading.details.answerBy = deadline
        }
    }

    /// What people write who mean a place's clock, summer or winter.
    private static let abbreviations = [
        "CET": "Europe/Berlin", "CEST": "Europe/Berlin", "MEZ": "Europe/Berlin", "MESZ": "Europe/Berlin",
        "EET": "Europe/Helsinki", "EEST": "Europe/Helsinki", "WET": "Europe/Lisbon", "UK": "Europe/London",
        "ET": "America/New_York", "EST": "America/New_York", "EDT": "America/New_York", "PT": "America/Los_Angeles",
        "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles", "CDT": "America/Chicago", "MDT": "America/Denver",
        "JST": "Asia/Tokyo", "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney",
    ]

    struct Trouble: Error { var problem: EventProblem }

    func times(_ text: String, choice: Int?, _ notes: inout [EventNote]) -> Result<EventTimes, Trouble> {
        func no(_ problem: EventProblem) -> Result<EventTimes, Trouble> { .failure(Trouble(problem: problem)) }
        guard let when = WhenReading(text) else { return no(.unreadableTime(text)) }
        var zone = self.zone
        if let written = when.zone {
            if let meant = EventReader.abbreviations[written] {
                zone = meant
                notes.append(.zoneMeant(written: written, taken: meant))
            } else {
                let known = CalendarZone.name(of: CommandReading.place(written), knows: zones.knows)
                guard let known, written.contains("/") || known == "UTC" else { return no(.noZone(written)) }
                zone = known
            }
        }
        var chosen = choice
        var start: WallTime
        switch day(when.from, &chosen, &notes) {
        case .success(let day): start = day
        case .failure(let trouble): return no(trouble.problem)
        }
        var end: WallTime?
        if let to = when.to, to.hasDate {
            var side = to
            side.year = to.year ?? start.date.year
            var none: [EventNote] = []
            switch day(side, &chosen, &none) {
            case .success(let day): end = day
            case .failure(let trouble): return no(trouble.problem)
            }
        }
        let isAllDay = when.from.minutes == nil && when.to?.minutes == nil
        if isAllDay {
            start.isDay = true
            let last = end ?? start
            let times = EventTimes(
                start: start, end: WallTime(seconds: last.seconds, isDay: true).adding(days: 1), zone: zone)
            if times.length <= 0 { return no(.endsFirst) }
            if zones.moment(of: times.end, in: zone) <= now { return no(.past(start)) }
            return .success(times)
        }
        guard let minutes = when.from.minutes else { return no(.unreadableTime(text)) }
        let first = WallTime(seconds: start.seconds + Int64(minutes) * 60)
        var last: WallTime
        if let minutes = when.to?.minutes {
            last = WallTime(seconds: (end ?? start).seconds + Int64(minutes) * 60)
            // "22:00–01:00" ends on the next day.
            if end == nil, last <= first { last = last.adding(days: 1) }
        } else if let length = when.length {
            last = WallTime(seconds: first.seconds + Int64(length) * 60)
        } else {
            last = WallTime(seconds: first.seconds + 3_600)
            notes.append(.hourTaken)
        }
        if last <= first { return no(.endsFirst) }
        let times = EventTimes(start: first, end: last, zone: zone)
        if let problem = clockProblem(times, chosen) { return no(problem) }
        if times.startsAt(zones) <= now { return no(.past(first)) }
        if when.zone == nil { notes.append(.zoneTaken(zone)) }
        // No wall time names the second of two, so that one is told in UTC.
        let moments = zones.moments(of: first, in: zone)
        if moments.count > 1, choice == 2 {
            let ends = max(times.endsAt(zones), moments[1] + 60)
            return .success(
                EventTimes(start: WallTime(seconds: moments[1]), end: WallTime(seconds: ends), zone: "UTC"))
        }
        return .success(times)
    }

    /// A time that the clocks leave out, or show twice.
    private func clockProblem(_ times: EventTimes, _ choice: Int?) -> EventProblem? {
        for time in [times.start, times.end] {
            let moments = zones.moments(of: time, in: times.zone)
            if moments.isEmpty { return .noSuchTime(time, zone: times.zone) }
            if moments.count > 1, time == times.start, choice == nil { return .twice(time, zone: times.zone) }
        }
        return nil
    }

    private func day(
        _ side: WhenReading.Side, _ choice: inout Int?, _ notes: inout [EventNote]
    ) -> Result<WallTime, Trouble> {
        func no(_ problem: EventProblem) -> Result<WallTime, Trouble> { .failure(Trouble(problem: problem)) }
        func wall(_ day: Int, _ month: Int, _ year: Int) -> WallTime? {
            guard WhenReading.years.contains(year), (1...12).contains(month),
                (1...CivilDate.days(in: month, of: year)).contains(day)
            else { return nil }
            return WallTime(year: year, month: month, day: day)
        }
        func coming(_ day: Int, _ month: Int) -> Int {
            (month, day) < (today.month, today.day) ? today.year + 1 : today.year
        }
        var dayOfMonth = side.day, month = side.month
        if let either = side.either {
            let years = [
                side.year ?? coming(either.first, either.second), side.year ?? coming(either.second, either.first),
            ]
            guard let one = wall(either.first, either.second, years[0]),
                let two = wall(either.second, either.first, years[1])
            else { return no(.unreadableTime("\(either.first)/\(either.second)")) }
            // A weekday beside it may tell, and nobody announces what is over.
            let midnight = Int64(today.daysSince1970) * 86_400
            let fitting = [one, two].filter {
                (side.weekday == nil || $0.date.weekday == side.weekday) && $0.seconds >= midnight
            }
            if fitting.count == 1 {
                return .success(fitting[0])
            }
            guard let number = choice, (1...2).contains(number) else { return no(.eitherDate([one, two])) }
            choice = nil
            (dayOfMonth, month) = number == 1 ? (either.first, either.second) : (either.second, either.first)
        }
        guard let dayOfMonth, let month else { return no(.unreadableTime("")) }
        let year = side.year ?? coming(dayOfMonth, month)
        guard let found = wall(dayOfMonth, month, year) else {
            return no(.unreadableTime("\(dayOfMonth)/\(month)/\(year)"))
        }
        if let weekday = side.weekday, weekday != found.date.weekday {
            return no(.otherWeekday(written: weekday, date: found))
        }
        if side.year == nil { notes.append(.yearTaken(year)) }
        return .success(found)
    }

    /// The end of that day, or the time it names; before the event begins.
    private func deadline(_ text: String, before times: EventTimes) -> Int64? {
        guard let when = WhenReading(text) else { return nil }
        var none: [EventNote] = []
        var choice: Int?
        var side = when.from
        if side.year == nil, side.either == nil, side.day != nil, side.month != nil {
            // The last such day before the event.
            let year = times.start.date.year
            side.year = (side.month!, side.day!) <= (times.start.date.month, times.start.date.day) ? year : year - 1
        }
        guard case .success(let day) = day(side, &choice, &none) else { return nil }
        let time = WallTime(seconds: day.seconds + Int64(side.minutes ?? 1_439) * 60)
        let moment = min(zones.moment(of: time, in: times.zone), times.startsAt(zones))
        return moment > now ? moment : nil
    }
}

/// "weekly until 28 January 2027", "every 2 weeks, 8 times", "monthly".
enum RepeatsReading {
    static func recurrence(_ text: String, _ times: EventTimes, _ zones: Zones) -> Recurrence? {
        let lower = text.lowercased()
        let words = lower.split { $0.isWhitespace || ",;.".contains($0) }.map(String.init)
        guard let unit = words.lazy.compactMap(unit).first, text.utf8.count <= 120 else { return nil }
        var rule = "FREQ=\(unit.0)"
        var interval = unit.1
        if let every = words.firstIndex(where: { ["every", "alle", "tous", "toutes", "cada", "ogni"].contains($0) }),
            every + 1 < words.count
        {
            let word = words[every + 1]
            if let number = Int(word) ?? RepeatsReading.numbers[word] {
                interval = number
            } else if RepeatsReading.unit(word) == nil, WhenWords.weekday(word) == nil {
                return nil  // "every full moon"
            }
        }
        guard (1...60).contains(interval) else { return nil }
        if interval > 1 { rule += ";INTERVAL=\(interval)" }
        if let count = count(words) {
            rule += ";COUNT=\(count)"
        } else if let hit = ["until ", "till ", "bis ", "jusqu'au ", "hasta "].lazy.compactMap({
            lower.firstRange(of: $0)
        }).first {
            guard let when = WhenReading(String(text[hit.upperBound...])), let day = when.from.day,
                let month = when.from.month, (1...12).contains(month)
            else { return nil }
            let start = times.start.date
            let year = when.from.year ?? ((month, day) < (start.month, start.day) ? start.year + 1 : start.year)
            guard (1...CivilDate.days(in: month, of: year)).contains(day) else { return nil }
            let last = WallTime(year: year, month: month, day: day)
            guard last >= WallTime(seconds: times.start.midnight) else { return nil }
            // With a zone the rule ends at a moment in UTC (RFC 5545 §3.3.10).
            rule +=
                ";UNTIL="
                + (times.isAllDay
                    ? WallTime(seconds: last.seconds, isDay: true).text
                    : Occurrence.moment(zones.moment(of: WallTime(seconds: last.seconds + 86_399), in: times.zone)))
        }
        return Recurrence(rule: rule)
    }

    private static let numbers = [
        "other": 2, "second": 2, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "third": 3,
        "fourth": 4,
        "zwei": 2, "drei": 3, "vier": 4, "zweite": 2, "deux": 2, "trois": 3, "dos": 2, "tres": 3, "due": 2, "tre": 3,
    ]

    private static func unit(_ word: String) -> (String, Int)? {
        switch word {
        case "day", "days", "daily", "täglich", "tage", "jours", "días": ("DAILY", 1)
        case "week", "weeks", "weekly", "wöchentlich", "wochen", "woche", "semaines", "semaine", "semanas",
            "hebdomadaire":
            ("WEEKLY", 1)
        case "fortnight", "fortnightly", "biweekly": ("WEEKLY", 2)
        case "month", "months", "monthly", "monatlich", "monate", "monat", "mois", "mensuel", "meses": ("MONTHLY", 1)
        case "year", "years", "yearly", "annually", "jährlich": ("YEARLY", 1)
        default: nil
        }
    }

    private static func count(_ words: [String]) -> Int? {
        for (index, word) in words.enumerated() where ["times", "mal", "fois", "veces", "volte"].contains(word) {
            if index > 0, let number = Int(words[index - 1]), (1...500).contains(number) { return number }
        }
        return nil
    }
}
