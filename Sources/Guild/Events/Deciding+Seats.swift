/// An answer takes its seats, or its place in the row of those who wait.
extension Deciding {
    /// Notes an answer, and tells its author what they cannot see. `byWords`: whoever presses a button sees that it was
    /// pressed; whoever writes hears how they were understood.
    func attend(
        _ wanted: EventAnswer, _ date: String?, _ event: inout EventSituation, _ person: Person, byWords: Bool = false
    ) -> [Effect] {
        if isOver(event, date) { return [tell(.late, event, date, wanted, person)] }
        let isNew = event.answers[date ?? ""].map { $0.answer != wanted.answer || $0.guests != wanted.guests } ?? true
        var effects: [Effect] = []
        var told: EventNotice.Purpose?
        // Where seats are counted a series is answered date by date.
        let keys =
            event.isSeries && event.details.seats != nil && date == nil
            ? [""] + event.occurrences.coming(circumstances.now).map(\.key) : [date ?? ""]
        var freed: [String] = []
        for key in keys {
            var new = wanted
            let before = event.answers[key]
            let isCounted = event.details.seats != nil && (key != "" || !event.isSeries)
            if isCounted, let seats = event.details.seats, new.answer == .yes {
                let others = (event.taken[key] ?? 0) - (before?.seats ?? 0)
                if others + 1 + new.guests > seats {
                    if let before, before.seats > 0 {
                        new.guests = before.guests
                        told = .noRoom
                    } else {
                        new.isWaiting = true
                        // Whoever keeps waiting keeps their place in the row.
                        new.since = before?.since
                        if !(before?.isWaiting ?? false) { told = told ?? .waitlisted }
                    }
                }
            }
            effects.append(.events(.attend(event.id, person.id, date: key, new)))
            event.answers[key] = new
            guard isCounted else { continue }
            event.taken[key, default: 0] += new.seats - (before?.seats ?? 0)
            event.waiting[key]?.removeAll { $0.person == person.id }
            if new.seats < before?.seats ?? 0 { freed.append(key) }
        }
        if !freed.isEmpty { effects += event.promotions(of: freed, now: circumstances.now) }
        let isLate = event.details.answerBy.map { $0 < circumstances.now } ?? false
        if let told {
            effects.append(tell(told, event, date, wanted, person))
        } else if isLate, isNew, wanted.answer != .no {
            effects.append(tell(.late, event, date, wanted, person))
        } else if !event.isInvited, wanted.answer != .no {
            // The entry for a calendar that has none yet.
            effects.append(tell(.noted, event, nil, wanted, person))
        } else if byWords, isNew {
            effects.append(tell(.confirmed, event, date, wanted, person))
        }
        return effects
    }

    private func tell(
        _ purpose: EventNotice.Purpose, _ event: EventSituation, _ date: String?, _ answer: EventAnswer,
        _ person: Person
    ) -> Effect {
        let notice = EventNotice(
            purpose, event.id, date: date, zone: person.zone, answer: answer.answer,
            guests: event.answers[date ?? ""]?.guests ?? answer.guests)
        return .write(person.id, .events(.notice(notice)))
    }
}

extension EventSituation {
    /// Seats have become free: the next are told, and can decline. `keys`: on these dates alone.
    ///
    /// Whoever gets one on several dates gets one letter.
    public func promotions(of keys: [String]? = nil, now: Int64) -> [Effect] {
        let dates = occurrences.coming(now).map(\.key).filter { keys?.contains($0) ?? true }
        var order: [PersonID] = []
        var found: [PersonID: (dates: [String], guests: Int)] = [:]
        for key in dates {
            guard let waiting = waiting[key] else { continue }
            // Without a limit everybody has a seat.
            let parties = details.seats.map { Seating.promoted(waiting, free: $0 - (taken[key] ?? 0)) } ?? waiting
            for party in parties {
                if found[party.person] == nil { order.append(party.person) }
                found[party.person, default: ([], party.guests)].dates.append(key)
            }
        }
        return order.flatMap { person -> [Effect] in
            let (dates, guests) = found[person]!
            let isOne = dates.count == 1 && dates[0] != ""
            let letter = EventNotice(.promoted, id, date: isOne ? dates[0] : nil, answer: .yes, guests: guests)
            return dates.map { .events(.promote(id, person, date: $0)) } + [.write(person, .events(.notice(letter)))]
        }
    }
}
