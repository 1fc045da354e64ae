import Guild
import Mail

/// Letters about events, most with an entry for the reader's calendar.
extension Composer {
    func compose(
        _ letter: EventLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        let about = try known(facts.events.event, "the event")
        switch letter {
        case .notice(let notice):
            // From, Reply-To, the text's address and each prepared answer in the HTML.
            let template = Composer.template(of: notice)
            return try form(
                event(notice, about, facts, moment, holes), template,
                template == "event" ? [.event: 2, .leave: 3] : [.event: 5], moment, holes)
        case .roster(let occurrence):
            return try form(roster(occurrence, facts, moment, holes), "roster", [.roster: 3], moment, holes)
        case .followUp(_, let words, _, let toThoseWhoCame):
            return try form(
                followUp(words, toThoseWhoCame: toThoseWhoCame, facts, moment, holes), "follow-up",
                [.event: 1, .leave: 3], moment, holes)
        }
    }

    /// What only says how an answer was understood is two lines.
    private static func template(of notice: EventNotice) -> String {
        notice.purpose == .confirmed ? "answer-noted" : "event"
    }

    func event(
        _ letter: EventNotice, _ event: EventFacts, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
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
        values["flagLink"] = ours.mailto(name, subject: "flag")
        values["leaveAddress"] = written(leave)
        values["leaveLink"] = ours.mailto(leave)
        values["because"] = because(letter, event)
        values["hasText"] =
            !event.details.text.isEmpty
            && (isInvitation || letter.purpose == .noted || letter.purpose == .invitation
                || letter.changed.contains(.words))
        values["text"] = event.details.text
        values["fragment"] = PlainFragment.html(event.details.text)
        let template = Composer.template(of: letter)
        draft.text = Wrapping.wrapped(templates.text(template, values))
        draft.html = templates.html(template, values)
        draft.calendar = calendar(letter, event, moment)
        return draft
    }

    private func answerSubject(_ word: String, _ event: EventFacts) -> String {
        guard let date = event.date, event.details.recurrence != nil else { return word }
        return "\(word) \(date.times.start.day.text)"
    }

    private func calendar(_ letter: EventNotice, _ event: EventFacts, _ moment: Moment) -> CalendarForm? {
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
        case .reminder, .waitlisted, .noRoom, .confirmed: return nil
        }
    }

    private func subject(_ letter: EventNotice, _ event: EventFacts) -> String {
        let title = event.details.title
        let day = event.times.start.date
        let short = "\(title), \(day.day) \(CivilDate.months[day.month - 1])"
        switch letter.purpose {
        case .invitation, .noted: return short
        case .confirmed: return "Re: \(short)"
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

    private func heading(_ letter: EventNotice) -> String? {
        switch letter.purpose {
        case .cancellation: "Called off"
        case .change where letter.changed.contains(.time): "New time"
        case .change: "Changed"
        case .reminder: "Reminder"
        case .invitation, .announced, .noted, .confirmed, .waitlisted, .noRoom, .promoted, .late, .timeKept: nil
        }
    }

    /// The first sentence: what this letter is about.
    private func lead(_ letter: EventNotice, _ event: EventFacts, _ moment: Moment) -> String {
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
        case .confirmed:
            switch letter.answer {
            case .yes: return "Noted: you are coming\(guests)."
            case .maybe: return "Noted: perhaps you are coming\(guests)."
            case .no, nil: return "Noted: you are not coming."
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

    private func because(_ letter: EventNotice, _ event: EventFacts) -> String {
        switch letter.purpose {
        case .invitation: "you follow \(event.group.title) post by post"
        case .announced: "you announced it"
        case .change, .cancellation: "you were invited to it"
        case .reminder: "you answered \(letter.answer == .maybe ? "maybe" : "yes")"
        case .noted, .confirmed, .waitlisted, .noRoom, .promoted, .late, .timeKept: "you answered an invitation"
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
