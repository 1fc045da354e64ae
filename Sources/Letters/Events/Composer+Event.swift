import Guild
import Mail

/// Letters about events, most with an entry for the reader's calendar.
extension Composer {
    func event(
        _ letter: EventLetter, _ event: EventFacts, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    )
        -> Draft
    {
        let name = self.name(.event, event.id.rawValue, holes)
        let leave = self.name(.leave, event.group.id.rawValue, holes)
        let isOne = facts.recipientAddress != nil
        let isInvitation = letter.purpose == .invitation && !isOne
        var draft = Draft()
        // Equal to the organiser in the calendar, or programs show no buttons.
        let own = MailAddress(name: event.group.title, address: ours.address(for: name))!
        draft.add("From", .address(MailAddress(name: event.group.title, address: ours.from(name, by: profile))!))
        if let address = facts.recipientAddress, let to = MailAddress(name: facts.recipientName ?? "", address: address)
        {
            draft.add("To", .address(to))
        } else {
            draft.add(
                "To", .address(MailAddress(name: event.group.title, address: ours.address(for: event.group.name))!))
        }
        draft.add("Reply-To", .address(own))
        draft.add("Date", .structured(MailDate.text(moment.now)))
        // The first one is the contribution itself, so that threads hold together.
        if isInvitation {
            draft.add("Message-ID", .ids([event.messageID]))
        } else {
            draft.add("Message-ID", .structured("<\(moment.nonce.prefix(20))@\(ours.domain)>"))
            draft.add("In-Reply-To", .ids([event.messageID]))
        }
        var references = isInvitation ? [] : [event.messageID]
        if ours.style == .single { references.append(ours.reference(for: name)) }
        draft.add("References", .ids(references))
        let prefix = event.group.prefix.isEmpty ? "" : "[\(event.group.prefix)] "
        draft.add("Subject", .text(prefix + subject(letter, event)))
        addListFields(event.group, wayOut: leave, to: &draft)
        draft.add("Archived-At", .structured("<\(site(.permalink(event.id)))>"))
        draft.add("Auto-Submitted", .structured("auto-generated"))
        addQuietening(&draft, holes)

        var values = values(of: event, in: letter.zone, now: moment.now)
        values["lead"] = lead(letter, event, moment)
        values.set("words", letter.words.replacing("\n", with: "\n    "))
        values.set("wordsFragment", letter.words.isEmpty ? nil : PlainFragment.html(letter.words))
        values.set("heading", heading(letter))
        let asks = !event.isCancelled && ![.cancellation, .timeKept].contains(letter.purpose)
        values["isAsking"] = asks && letter.answer == nil
        values["isAnswered"] = asks && letter.answer != nil
        values["isForAuthor"] = letter.purpose == .announced
        values["answerAddress"] = written(name)
        values["yesLink"] = ours.mailto(name, subject: answerSubject("yes", event))
        values["maybeLink"] = ours.mailto(name, subject: answerSubject("maybe", event))
        values["noLink"] = ours.mailto(name, subject: answerSubject("no", event))
        values["leaveAddress"] = written(leave)
        values["leaveLink"] = ours.mailto(leave)
        values["because"] = because(letter, event)
        values["hasText"] =
            !event.details.text.isEmpty
            && (isInvitation || letter.purpose == .noted || letter.purpose == .invitation
                || letter.changed.contains(.words))
        values["text"] = event.details.text
        values["fragment"] = PlainFragment.html(event.details.text)
        draft.text = Wrapping.wrapped(templates.text("event", values))
        draft.html = templates.html("event", values)
        draft.calendar = calendar(letter, event, moment)
        return draft
    }

    private func answerSubject(_ word: String, _ event: EventFacts) -> String {
        guard let date = event.date, event.details.recurrence != nil else { return word }
        return "\(word) \(date.times.start.day.text)"
    }

    private func calendar(_ letter: EventLetter, _ event: EventFacts, _ moment: Moment) -> CalendarForm? {
        let writer = EventCalendar(zones: zones, now: moment.now, url: { site(.permalink($0)) })
        switch letter.purpose {
        case .invitation, .announced: return writer.request(event)
        case .change:
            return event.isCancelled
                ? writer.cancel(event, words: event.why) : writer.request(event, answer: letter.answer)
        case .noted: return writer.request(event, answer: letter.answer)
        case .cancellation: return writer.cancel(event, words: letter.words)
        case .timeKept: return writer.declineCounter(event, words: letter.words)
        // Whoever gets post once a day may have no entry yet, and from now on hears of every change.
        case .promoted, .late:
            let isOver = event.isCancelled || event.times.endsAt(zones) <= moment.now
            return isOver ? nil : writer.request(event, answer: letter.answer)
        case .reminder, .waitlisted, .noRoom: return nil
        }
    }

    private func subject(_ letter: EventLetter, _ event: EventFacts) -> String {
        let title = event.details.title
        let day = event.times.start.date
        let short = "\(title), \(day.day) \(CivilDate.months[day.month - 1])"
        switch letter.purpose {
        case .invitation, .noted: return short
        case .announced: return "Announced: \(title)"
        case .change: return letter.changed.contains(.time) ? "New time: \(short)" : "Changed: \(short)"
        case .cancellation: return "Called off: \(short)"
        case .reminder: return "Reminder: \(short)"
        case .waitlisted: return "You are on the list: \(title)"
        case .noRoom: return "No more seats: \(title)"
        case .promoted: return "A seat for you: \(title)"
        case .late: return "Your answer: \(title)"
        case .timeKept: return "Re: \(title)"
        }
    }

    private func heading(_ letter: EventLetter) -> String? {
        switch letter.purpose {
        case .cancellation: "Called off"
        case .change where letter.changed.contains(.time): "New time"
        case .change: "Changed"
        case .reminder: "Reminder"
        case .invitation, .announced, .noted, .waitlisted, .noRoom, .promoted, .late, .timeKept: nil
        }
    }

    /// The first sentence: what this letter is about.
    private func lead(_ letter: EventLetter, _ event: EventFacts, _ moment: Moment) -> String {
        let group = event.group.title, who = event.authorName
        let guests =
            letter.guests == 0 ? "" : letter.guests == 1 ? ", with one guest" : ", with \(letter.guests) guests"
        switch letter.purpose {
        case .invitation: return "\(who) invites you, as a member of \(group)."
        case .announced:
            return
                "Your event is announced in \(group). To change it, reply with the lines that are new, as in \"When: …\" or \"Where: …\". To call it off, reply with the word cancel and a reason. Everybody who was invited is told."
        case .change:
            let names = EventAspect.allCases.filter(letter.changed.contains).map(\.name)
            let what = names.isEmpty ? "Something" : "The \(list(names))"
            var words = "\(what) \(names.count > 1 ? "have" : "has") changed."
            if letter.changed.contains(.time) {
                words +=
                    letter.answer == nil
                    ? ""
                    : " What you answered before still counts; if the new time does not suit you, answer once more."
            }
            return words
        case .cancellation:
            return event.date != nil && event.details.recurrence != nil
                ? "This date is called off; the others stay." : "This is called off."
        case .reminder:
            return letter.answer == .maybe ? "You said that you might come." : "You said that you would come."
        case .noted:
            switch letter.answer {
            case .yes: return "You are counted\(guests). Here is the entry for your calendar."
            case .maybe: return "We have noted that you may come. Here is the entry for your calendar."
            case .no, nil: return "Here is the event as it stands now, for your calendar."
            }
        case .waitlisted:
            let place = event.waiting.map { ", as number \($0)" } ?? ""
            return
                "All seats are taken, so you are on the list of those who wait\(place). When a seat becomes free we write to you. If you do not want to wait, answer no."
        case .noRoom:
            return
                "You have your seat\(guests), but there is none left for more. What you had before stays as it was."
        case .promoted:
            if event.date == nil, event.details.recurrence != nil {
                return
                    "Seats have become free on dates of it for which you waited, and they are yours\(guests). If you cannot come any more, please answer no, so that the next can."
            }
            return
                "A seat has become free, and it is yours\(guests). If you cannot come any more, please answer no, so that the next can."
        case .late:
            if event.isCancelled { return "This has been called off, so nobody is counted any more." }
            if event.times.endsAt(zones) <= moment.now { return "This is over, so nobody is counted any more." }
            return
                "Your answer came after the day it was asked for. It is noted; please ask \(who) whether there is still room."
        case .timeKept: return "Your calendar asked for another time. The time stays as it is."
        }
    }

    private func because(_ letter: EventLetter, _ event: EventFacts) -> String {
        switch letter.purpose {
        case .invitation: "you follow \(event.group.title) post by post"
        case .announced: "you announced it"
        case .change, .cancellation: "you were invited to it"
        case .reminder: "you answered \(letter.answer == .maybe ? "maybe" : "yes")"
        case .noted, .waitlisted, .noRoom, .promoted, .late, .timeKept: "you answered an invitation"
        }
    }

    /// What every letter about an event shows of it.
    func values(of event: EventFacts, in zone: String, now: Int64) -> Values {
        var values = common(event.group)
        let times = event.times, details = event.details
        let here = zones.known(zone, or: self.zone)
        values["title"] = details.title
        values["url"] = site(.permalink(event.id))
        values["author"] = event.authorName
        values.set("handle", event.authorHandle)
        values["when"] = EventWords.when(times)
        values.set("whenHere", EventWords.when(times, in: here, zones))
        values.set("place", event.place)
        values["placeFragment"] = PlainFragment.inline(event.place)
        values.set("seats", details.seats.map(String.init))
        values.set(
            "answerBy",
            details.answerBy.flatMap { $0 > now ? $0 : nil }.map { EventWords.moment($0, in: times.zone, zones) })
        if let recurrence = details.recurrence, event.date == nil {
            values.set("repeats", EventWords.repeats(recurrence, details.times, zones))
            let next = event.occurrences.coming(now)
            values["dates"] = next.prefix(5).map { date in
                let place = date.place.map { ", \($0)" } ?? ""
                return Values(values: ["date": EventWords.when(date.times) + place])
            }
            values.set("moreDates", next.count > 5 ? "\(next.count - 5)" : nil)
        }
        values["hasMaterials"] = !event.materials.isEmpty
        values["materials"] = event.materials.map { material in
            switch material.what {
            case .file(let id, let position, let filename, let size):
                Values(values: [
                    "name": "\(filename) (\(FileSize.text(size)))",
                    "link": site(.attachment(id, position: position, filename: filename)), "by": material.author,
                ])
            case .link(let link): Values(values: ["name": Links.host(of: link), "link": link, "by": material.author])
            }
        }
        values["isCancelled"] = event.isCancelled
        values.set("why", event.why)
        return values
    }

    // MARK: Before it goes out

    /// How we read an announcement, or what we could not; to whoever wrote it.
    func preview(
        _ question: Question, _ arrival: ArrivalFacts, _ facts: LetterFacts, _ moment: Moment, _ values: inout Values
    ) -> String {
        let message = Message(reading: arrival.raw)
        let announcement = Announcement(
            post: Post(message, limits: ReadingLimits(), ours: ours), calendar: message.calendar)
        let zone = zones.known(facts.recipientZone, or: self.zone)
        let prefixes = [facts.group?.prefix, facts.group?.title, facts.group?.name].compactMap { $0 }
        let before = facts.event?.details
        let reading = EventReading(
            announcement, amendments: question.amendments,
            title: before?.title ?? Subject.title(arrival.subject, prefixes: prefixes.filter { !$0.isEmpty }),
            before: before, now: moment.now, zone: before?.times.zone ?? zone, zones: zones, ours: ours)
        values["isChange"] = before != nil
        values["title"] = reading.details.title.isEmpty ? "(no title)" : reading.details.title
        if let problem = reading.problem {
            values["problem"] = words(for: problem)
            if case .eitherDate(let dates) = problem {
                values["choices"] = dates.enumerated().map {
                    Values(values: ["number": "\($0 + 1)", "choice": EventWords.day($1)])
                }
            }
            if case .twice(let time, let zone) = problem {
                values["choices"] = ["the first", "the second"].enumerated().map {
                    let moment = zones.moments(of: time, in: zone).dropFirst($0).first ?? 0
                    let utc = zones.wall(at: moment, in: "UTC").date
                    let clock = "\(CivilDate.two(utc.hour)):\(CivilDate.two(utc.minute)) UTC"
                    return Values(values: ["number": "\($0 + 1)", "choice": "\($1), \(clock)"])
                }
            }
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

    private func words(for note: EventNote) -> String {
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
        guard let event = facts.event, let item = CalendarAnswer(message, message.judgement)?.items.first else {
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
        values.set("comment", item.comment.map { Scrub.clean(String($0.prefix(1_000)), ours: ours) })
    }

    // MARK: Afterwards

    func roster(_ occurrence: OccurrenceID, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders) -> Draft {
        let event = facts.event!
        let name = self.name(.roster, occurrence.rawValue, holes)
        var values = values(of: event, in: facts.recipientZone, now: moment.now)
        values["count"] = "\(facts.roster.count)"
        values["people"] = facts.roster.enumerated().map { index, person in
            var detail = person.answer == .maybe ? "maybe" : ""
            if person.guests > 0 {
                detail +=
                    (detail.isEmpty ? "" : ", ") + "with \(person.guests) \(person.guests == 1 ? "guest" : "guests")"
            }
            var one = Values(values: ["number": "\(index + 1)", "name": person.name])
            one.set("detail", detail)
            return one
        }
        values["cameLabel"] = RosterWords.came
        values["missedLabel"] = RosterWords.missed
        values["answerAddress"] = written(name)
        values["allLink"] = ours.mailto(name, subject: "all")
        var draft = service("roster", "Who came? \(event.details.title)", values, to: facts, moment, isReply: false)
        answered(at: name, &draft)
        return draft
    }

    func followUp(
        _ words: String, toThoseWhoCame: Bool, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) -> Draft {
        let event = facts.event!
        let leave = self.name(.leave, event.group.id.rawValue, holes)
        let name = self.name(.event, event.id.rawValue, holes)
        var values = values(of: event, in: "", now: moment.now)
        values["words"] = words
        values["fragment"] = PlainFragment.html(words)
        values["came"] = toThoseWhoCame
        values["leaveAddress"] = written(leave)
        values["leaveLink"] = ours.mailto(leave)
        var draft = Draft()
        draft.add(
            "From",
            .address(
                MailAddress(
                    name: "\(event.authorName) (\(event.group.title))",
                    address: ours.from(event.group.name, by: profile))!))
        draft.add("To", .address(MailAddress(name: event.group.title, address: ours.address(for: event.group.name))!))
        draft.add("Reply-To", .address(MailAddress(name: event.group.title, address: ours.address(for: name))!))
        draft.add("Date", .structured(MailDate.text(moment.now)))
        draft.add("Message-ID", .structured("<\(moment.nonce.prefix(20))@\(ours.domain)>"))
        draft.add("In-Reply-To", .ids([event.messageID]))
        var references = [event.messageID]
        if ours.style == .single { references.append(ours.reference(for: name)) }
        draft.add("References", .ids(references))
        let prefix = event.group.prefix.isEmpty ? "" : "[\(event.group.prefix)] "
        draft.add("Subject", .text("\(prefix)After: \(event.details.title)"))
        addListFields(event.group, wayOut: leave, to: &draft)
        draft.add("Archived-At", .structured("<\(site(.permalink(event.id)))>"))
        addQuietening(&draft, holes)
        draft.text = Wrapping.wrapped(templates.text("follow-up", values))
        draft.html = templates.html("follow-up", values)
        return draft
    }
}

extension EventAspect {
    /// In "The … has changed".
    var name: String {
        switch self {
        case .time: "time"
        case .place: "place"
        case .seats: "number of seats"
        case .deadline: "day for answers"
        case .words: "description"
        case .title: "title"
        }
    }
}
