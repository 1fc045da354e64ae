import Guild
import Mail

/// What its author sees of an event before it goes out.
extension Composer {
    /// How we read an announcement, or what we could not; to whoever wrote it.
    func preview(
        _ question: Question, _ arrival: ArrivalFacts, _ facts: LetterFacts, _ moment: Moment, _ values: inout Values
    ) -> String {
        let message = Message(reading: arrival.raw)
        let announcement = Announcement(
            post: Post(message, limits: ReadingLimits(), ours: ours), calendar: message.calendar)
        let zone = zones.known(facts.recipientZone, or: self.zone)
        let prefixes = [facts.group?.prefix, facts.group?.title, facts.group?.name].compactMap { $0 }
        let before = facts.events.event?.details
        let reading = EventReading(
            announcement, amendments: question.amendments,
            title: before?.title ?? Subject.title(arrival.subject, prefixes: prefixes.filter { !$0.isEmpty }),
            before: before, now: moment.now, zone: before?.times.zone ?? zone, zones: zones, ours: ours)
        values["isChange"] = before != nil
        values["title"] = reading.details.title.isEmpty ? "(no title)" : reading.details.title
        if let problem = reading.problem {
            values["problem"] = words(for: problem)
            values["choices"] = choices(problem)
            values["hasChoices"] = values["choices"] != nil
            if case .oneDateOrAll(let time) = problem {
                let day = time.date
                values["example"] =
                    "For: \(day.day) \(CivilDate.months[day.month - 1]) \(day.year)\n\nor, for all of them:\n\n    For: all"
                return "A question about your event: \(reading.details.title)"
            }
            values["example"] =
                "When: \(EventWords.day(WallTime(seconds: moment.now + 14 * 86_400))), 15:00–16:30 \(zone)"
            return "A question about your event: \(reading.details.title)"
        }
        let details = reading.details
        values["when"] = EventWords.when(details.times)
        values.set("whenHere", EventWords.when(details.times, in: zone, zones))
        values.set("place", details.place)
        values["placeFragment"] = PlainFragment.inline(details.place)
        values.set("seats", details.seats.map(String.init))
        values.set("answerBy", details.answerBy.map { EventWords.moment($0, in: details.times.zone, zones) })
        if let recurrence = details.recurrence {
            values.set("repeats", EventWords.repeats(recurrence, details.times, zones))
            let dates = details.dates(now: moment.now, zones)
            values["dates"] = dates.prefix(5).map { Values(values: ["date": EventWords.when($0.times)]) }
            values.set("moreDates", dates.count > 5 ? "\(dates.count - 5)" : nil)
        }
        values["notes"] = reading.notes.map { Values(values: ["note": words(for: $0)]) }
        values.set("text", details.text)
        values["fragment"] = PlainFragment.html(details.text)
        return "Shall it go out like this? \(details.title)"
    }

    /// What everybody will get, as far as it can be read, for those who let it through.
    func announced(_ arrival: ArrivalFacts, _ question: Question, _ facts: LetterFacts, _ moment: Moment) -> String {
        let message = Message(reading: arrival.raw)
        let announcement = Announcement(
            post: Post(message, limits: ReadingLimits(), ours: ours), calendar: message.calendar)
        let prefixes = [facts.group?.prefix, facts.group?.title, facts.group?.name].compactMap { $0 }
        let zone = zones.known(
            facts.questions.aboutZone, or: zones.known(facts.group?.zone ?? "", or: self.zone))
        let reading = EventReading(
            announcement, amendments: question.amendments,
            title: Subject.title(arrival.subject, prefixes: prefixes.filter { !$0.isEmpty }), now: moment.now,
            zone: zone, zones: zones, ours: ours)
        guard reading.problem == nil else {
            return announcement.post.text
                + "\n\n(We cannot read when it is to be. Once you approve, we ask its author.)"
        }
        let details = reading.details
        var lines = details.title == arrival.title ? [] : [details.title, ""]
        lines.append("When: " + EventWords.when(details.times))
        if let recurrence = details.recurrence {
            lines.append("Repeats: " + EventWords.repeats(recurrence, details.times, zones))
        }
        if !details.place.isEmpty { lines.append("Where: " + details.place) }
        if let seats = details.seats { lines.append("Seats: \(seats)") }
        if !details.text.isEmpty { lines += ["", details.text] }
        let notes = reading.notes.map { note in
            if case .zoneTaken(let zone) = note {
                "No time zone is named, so it is the time in \(zone)."
            } else {
                words(for: note)
            }
        }
        if !notes.isEmpty { lines += ["", "(" + notes.joined(separator: " ") + ")"] }
        return lines.joined(separator: "\n")
    }

    /// Two readings of a date, or two times that the clocks show alike; nil where there is nothing to choose.
    func choices(_ problem: EventProblem) -> [Values]? {
        switch problem {
        case .eitherDate(let dates):
            dates.enumerated().map { Values(values: ["number": "\($0 + 1)", "choice": EventWords.day($1)]) }
        case .twice(let time, let zone):
            ["the first", "the second"].enumerated().map {
                let moment = zones.moments(of: time, in: zone).dropFirst($0).first ?? 0
                let utc = zones.wall(at: moment, in: "UTC").date
                let clock = "\(CivilDate.two(utc.hour)):\(CivilDate.two(utc.minute)) UTC"
                return Values(values: ["number": "\($0 + 1)", "choice": "\($1), \(clock)"])
            }
        default: nil
        }
    }

    func words(for note: EventNote) -> String {
        switch note {
        case .zoneTaken(let zone): "You named no time zone, so we took \(zone)."
        case .zoneDiffers(let zone):
            "Your calendar describes the clock of \(zone) otherwise than the world's zone database; we went by the zone's name."
        case .zoneByClock(let written, let taken):
            "Your calendar's zone \"\(written)\" is known to nobody else; by what its clock shows we took \(taken)."
        case .zoneMeant(let written, let taken): "We took \(written) for the time in \(taken)."
        case .hourTaken: "You named no end, so we took one hour."
        case .yearTaken(let year): "You named no year, so we took \(year)."
        }
    }

    func words(for problem: EventProblem) -> String {
        func short(_ text: String) -> String { String(text.prefix(80)) }
        switch problem {
        case .noTime: return "We could not find when it is to be."
        case .unreadableTime(let text):
            return text.isEmpty
                ? "We could not read when it is to be." : "We could not read this as a time: \(short(text))"
        case .otherWeekday(let weekday, let date):
            return
                "You wrote \(CivilDate.weekdays[weekday]), but \(date.date.day) \(CivilDate.months[date.date.month - 1]) \(date.date.year) is a \(CivilDate.weekdays[date.date.weekday])."
        case .past(let time): return "\(EventWords.day(time)) is over already, or the time on it."
        case .eitherDate: return "The date can be read in two ways. Which one do you mean?"
        case .noSuchTime(let time, let zone):
            return
                "On \(EventWords.day(time)) the clocks in \(zone) jump over \(EventWords.shortClock(time)): there is no such time that day."
        case .twice(let time, let zone):
            return
                "On \(EventWords.day(time)) the clocks in \(zone) show \(EventWords.shortClock(time)) twice. Which one do you mean?"
        case .noZone(let zone):
            return
                "We do not know the time zone \"\(short(zone))\". Zones are named by a place: Europe/Berlin, America/New_York, Asia/Kolkata."
        case .endsFirst: return "It would end before it begins."
        case .unreadableSeats(let text): return "We could not read the number of seats: \(short(text))"
        case .unreadableDeadline(let text):
            return "The day for answers has to be a date from now until the event: \(short(text))"
        case .unreadableRepeats(let text):
            return
                "We could not read how it repeats: \(short(text)). Write for example: Repeats: every 2 weeks until 28 January 2027"
        case .noEvent: return "There is no event in the calendar that came with your mail."
        case .severalEvents(let count):
            return "There are \(count) events in the calendar that came with your mail. Please send a mail for each."
        case .oneDateOrAll(let time):
            return
                "The series has a date on \(EventWords.day(time)). Is the new time for that date alone, or for the whole series?"
        case .noTitle:
            return "It has no title. The subject of your mail would be one; please send it again with a subject."
        }
    }

    /// Somebody's calendar asks for another time; to each facilitator.
    func otherTime(_ arrival: ArrivalFacts, _ facts: LetterFacts, _ values: inout Values) {
        let message = Message(reading: arrival.raw)
        guard let event = facts.events.event, let item = CalendarAnswer(message, message.judgement)?.items.first else {
            return
        }
        values["title"] = event.details.title
        values["when"] = EventWords.when(event.times)
        values["url"] = site(.permalink(event.id))
        if let times = EventReading.proposal(item, for: event.details, now: arrival.arrivedAt, zones: zones, ours: ours)
        {
            values["proposal"] = EventWords.when(times)
        } else {
            values["proposal"] = "a time that we could not read"
        }
        values.set("comment", item.comment.map { Scrub.words(String($0.prefix(1_000)), ours: ours) })
    }
}
