import Mail

/// Events that facilitators announce, change and call off.
extension Deciding {
    /// To a group's events address.
    func announce(_ announcement: Announcement) -> Decision {
        guard let actor = actor(token: nil) else {
            return caller.automatic == nil ? withoutActor() : Decision(.held, .street(.unverifiedAuthor))
        }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        if isHidden(group, from: actor) { return notThere(actor) }
        let isFacilitator = actor.membership?.roles.contains(.facilitator) ?? false
        // A calendar program's invitation is a facilitator's word, and nobody else's.
        if caller.automatic != nil, !isFacilitator { return Decision(.discarded, .street(.automatic)) }
        guard actor.membership != nil else { return notMember(of: group, actor) }
        if let kept = isKept(announcement.post, by: actor) { return kept }
        if let event = situation.events.event, let foreign = announcement.foreign {
            return follow(announcement, foreign, event, by: actor)
        }
        if announcement.calendar?.method == "CANCEL" { return Decision(.discarded, .events(.noSuchEvent)) }
        guard isFacilitator || circumstances.isReleased else { return held(.events(.announcementWaits), actor) }
        let reading = read(announcement, by: actor, in: group)
        if reading.problem != nil { return askAboutEvent(actor, group, .events(.unclear)) }
        let isAtOnce =
            group.announcing == .atOnce && caller.authenticity == .passed && reading.notes.isEmpty
            || circumstances.isReleased
        guard isAtOnce || isPreviewConfirmed else { return askAboutEvent(actor, group, .events(.previewed)) }
        if let taken = situation.taken, taken.author == actor.person?.id {
            return Decision(.discarded, .street(.duplicate))
        }
        var post = announcement.post.saying(reading.details.text)
        post.rest = ""
        let contribution = newContribution(
            .event, post, by: actor, in: group, parent: nil, title: reading.details.title)
        let new = NewEvent(
            uid: "\(circumstances.chance)@\(circumstances.ours.domain)", details: reading.details,
            exceptions: reading.exceptions, foreign: announcement.foreign)
        return Decision(.accepted, .events(.announced), [.events(.announce(contribution, new))])
    }

    private func read(
        _ announcement: Announcement, by actor: Actor, in group: Group, before: EventDetails? = nil
    ) -> EventReading {
        // Their own, the group's, the community's: what they see before it goes out names it.
        let zone = zone(of: actor, in: group)
        return EventReading(
            announcement, amendments: amendments, title: title(of: announcement.post, in: group), before: before,
            now: circumstances.now, zone: before?.times.zone ?? zone, zones: circumstances.zones,
            ours: circumstances.ours)
    }

    /// Shows its author how we read it, or what we could not. Their answer comes back with the same mail.
    private func askAboutEvent(_ actor: Actor, _ group: Group, _ reason: Reason) -> Decision {
        guard let person = actor.person,
            situation.asked.allows(.events(.preview), mostAtAll: circumstances.mostQuestions)
        else {
            return Decision(.held, reason)
        }
        var question = NewQuestion(
            kind: .events(.preview), person: person.id, address: actor.address, group: group.id, claimable: nil)
        question.amendments = amendments
        return Decision(.held, reason, [.questions(.ask(question))])
    }

    /// An answer to that: yes, no, the number of one of two readings, or lines that say it better.
    func confirmEvent(_ question: Question, _ words: ReplyWords) -> Decision {
        func settled(_ settled: Settled) -> Decision {
            Decision(.accepted, .questions(.confirmed), [.questions(.settle(question.id, as: settled))])
        }
        if let number = words.number(upTo: 2) { return settled(.amended(EventLines.choice(number))) }
        let first = words.text.split(separator: "\n").first { !$0.allSatisfy(\.isWhitespace) }.map(String.init) ?? ""
        let lines = EventLines(announcing: words.text)
        if !lines.fields.isEmpty || (WhenReading(first) != nil && words.answer == .unclear) {
            return settled(.amended(words.text))
        }
        switch words.wideAnswer {
        case .yes, .mine: return settled(.yes(claims: false))
        case .no: return Decision(.accepted, .questions(.turnedDown), [.questions(.settle(question.id, as: .no))])
        case .unclear:
            guard question.rounds < 6 else { return Decision(.held, .questions(.stillUnclear)) }
            return Decision(.accepted, .questions(.askedAgain), [.questions(.askAgain(question.id))])
        }
    }

    // MARK: Changes

    /// Whatever takes something away, or uses a role, wants the server's word for it or a fresh confirmation.
    private var isWhollyBelieved: Bool {
        caller.authenticity == .passed || situation.confirmed != nil || circumstances.isReleased
    }

    /// News from the facilitator's own calendar.
    private func follow(
        _ announcement: Announcement, _ foreign: ForeignEvent, _ event: EventSituation, by actor: Actor
    ) -> Decision {
        guard let group = situation.group, let calendar = announcement.calendar, mayChange(event, actor) else {
            return Decision(.discarded, .street(.automatic))
        }
        if event.isCancelled { return rejected(.events(.over), actor) }
        if let known = event.foreign, !foreign.isNewer(than: known) {
            return Decision(.discarded, .events(.staleAnswer))
        }
        let component = calendar.components.first { !$0.isTask }
        if calendar.method == "CANCEL" || component?.status == "CANCELLED" {
            let words = Scrub.words(component?.comment ?? "", ours: circumstances.ours)
            guard let named = component?.recurrenceID, event.isSeries else {
                return cancel(event, nil, words: words, nil, by: actor)
            }
            guard let date = occurrence(of: event, named: named) else {
                return Decision(.discarded, .events(.noSuchEvent))
            }
            return cancel(event, date.key, words: words, nil, by: actor)
        }
        let reading = read(announcement, by: actor, in: group, before: event.details)
        if reading.problem != nil { return askAboutEvent(actor, group, .events(.unclear)) }
        return change(event, to: reading, foreign: foreign, words: "", nil, by: actor)
    }

    /// Its facilitators, and the member who announced it.
    func mayChange(_ event: EventSituation, _ actor: Actor) -> Bool {
        guard let membership = actor.membership else { return false }
        return membership.roles.contains(.facilitator) || (event.author != nil && event.author == actor.person?.id)
    }

    /// A facilitator's answer to an announcement that begins with "When:" or "cancel"; nil: it is something to say.
    func changeByWords(_ post: Post, _ event: EventSituation, by actor: Actor) -> Decision? {
        guard mayChange(event, actor), let group = situation.group else { return nil }
        let isCancel = CancelWords(post.text)
        guard isCancel != nil || EventLines(changing: post.text) != nil else { return nil }
        guard isWhollyBelieved else {
            guard let person = actor.person else { return withoutActor() }
            return ask(.identity(.authorship), person.id, actor.address, reason: .street(.unverifiedAuthor))
        }
        if event.isCancelled { return rejected(.events(.over), actor) }
        if let words = isCancel?.asOfSeries(event.isSeries) {
            guard let day = words.date else {
                return cancel(event, nil, words: clean(words.reason), post, by: actor)
            }
            guard event.isSeries, let date = occurrence(of: event, on: day) else { return noSuchDate(post, actor) }
            return cancel(event, date.key, words: clean(words.reason), post, by: actor)
        }
        var lines = EventLines(changing: post.text)!
        lines.amend(by: amendments)
        if let named = lines.fields[.date], event.isSeries, !EventLines.meansAll(named) {
            guard let day = WhenReading(named), let date = occurrence(of: event, on: day) else {
                return noSuchDate(post, actor)
            }
            var one = event.details
            one.times = date.times
            one.place = date.place ?? one.place
            one.recurrence = nil
            let reading = read(Announcement(post: post, calendar: nil), by: actor, in: group, before: one)
            if reading.problem != nil { return askAboutEvent(actor, group, .events(.unclear)) }
            var changed = reading
            changed.details = event.details
            changed.exceptions = [
                EventException(
                    start: meant(date, in: event), times: reading.details.times,
                    place: reading.details.place == event.details.place ? nil : reading.details.place)
            ]
            return change(event, to: changed, foreign: nil, words: clean(lines.rest), post, by: actor)
        }
        let reading = read(Announcement(post: post, calendar: nil), by: actor, in: group, before: event.details)
        if reading.problem != nil { return askAboutEvent(actor, group, .events(.unclear)) }
        return change(event, to: reading, foreign: nil, words: clean(lines.rest), post, by: actor)
    }

    private func clean(_ words: String) -> String { Scrub.words(String(words.prefix(1_000)), ours: circumstances.ours) }

    func noSuchDate(_ post: Post, _ actor: Actor) -> Decision {
        let line = post.text.split(separator: "\n").first.map { String($0.prefix(120)) } ?? ""
        let result = CommandResult(asked: line, said: .trouble(.events(.noSuchDate(line))))
        return Decision(
            .accepted, .requests(.commanded), [.report([result], to: actor.address, person: actor.person?.id)])
    }

    /// The date of an event that is on a day, those to come first; nil where the words may mean two of them.
    func occurrence(of event: EventSituation, on day: WhenReading) -> Occurrence? {
        let side = day.from
        func matches(_ date: Occurrence) -> Bool {
            let wall = date.times.start.date
            let days: [(Int, Int)] =
                side.either.map { [($0.first, $0.second), ($0.second, $0.first)] }
                ?? [(side.day ?? 0, side.month ?? 0)]
            return days.contains { $0 == (wall.day, wall.month) } && (side.year ?? wall.year) == wall.year
        }
        let found = event.occurrences.filter(matches)
        let coming = found.coming(circumstances.now)
        if let either = side.either, either.first != either.second,
            Set(coming.map(\.times.start.date.month)).count > 1
        {
            return nil
        }
        return coming.first ?? found.first
    }

    private func change(
        _ event: EventSituation, to reading: EventReading, foreign: ForeignEvent?, words: String, _ post: Post?,
        by actor: Actor
    ) -> Decision {
        var what: Set<EventAspect> = []
        let old = event.details, new = reading.details
        let exceptions = reading.exceptions.filter { isNew($0, in: event, to: new) }
        if old.times != new.times || old.recurrence != new.recurrence { what.insert(.time) }
        for exception in exceptions {
            let known = self.known(exception, in: event)
            if exception.times == nil || exception.times != known?.times || known?.isCancelled ?? true {
                what.insert(.time)
            }
            if exception.times != nil, exception.place != known?.place { what.insert(.place) }
        }
        if old.place != new.place { what.insert(.place) }
        if old.seats != new.seats { what.insert(.seats) }
        if old.answerBy != new.answerBy { what.insert(.deadline) }
        if old.text != new.text { what.insert(.words) }
        if old.title != new.title { what.insert(.title) }
        var effects: [Effect] = [
            .events(
                .change(
                    EventChange(
                        event: event.id, details: old == new ? nil : new, exceptions: exceptions, foreign: foreign,
                        what: what, words: words)))
        ]
        if old.seats != new.seats {
            var now = event
            now.details.seats = new.seats
            // By the dates as they are called until then.
            effects = now.promotions(now: circumstances.now) + effects
        }
        // In the thread everybody sees it, those with digests too.
        if let post { effects += inThread(of: event.place, post, by: actor) }
        return Decision(.accepted, .events(.changed), effects)
    }

    private func known(_ exception: EventException, in event: EventSituation) -> Occurrence? {
        guard event.isSeries else { return event.occurrences.first }
        let key = Occurrence.key(of: exception.start, in: event.details.times.zone, circumstances.zones)
        return event.occurrences.first { $0.key == key }
    }

    /// A calendar sends with every update what is different on single dates; most of it is known.
    private func isNew(_ exception: EventException, in event: EventSituation, to new: EventDetails) -> Bool {
        guard new.times == event.details.times, new.recurrence == event.details.recurrence,
            let known = known(exception, in: event)
        else { return true }
        guard let times = exception.times else { return !known.isCancelled }
        return known.isCancelled || known.times != times || known.place != exception.place
    }

    private func cancel(
        _ event: EventSituation, _ date: String?, words: String, _ post: Post?, by actor: Actor
    ) -> Decision {
        var effects: [Effect] = [.events(.cancel(event.id, date: date, words: words))]
        if let post { effects += inThread(of: event.place, post, by: actor) }
        return Decision(.accepted, .events(.cancelled), effects)
    }
}

/// "cancel", "Cancelled: the room is flooded", "cancel 10 December: ill".
struct CancelWords {
    var reason: String
    /// One date of a series.
    var date: WhenReading?

    init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let head = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }) else { return nil }
        let line = ASCII.trimmed(lines[head])
        let verb = line.prefix { $0.isLetter }.lowercased()
        guard CancelWords.verbs.contains(verb), line.utf8.count <= 300 else { return nil }
        let rest = line.dropFirst(verb.count)
        let below = ASCII.trimmed(lines[(head + 1)...].joined(separator: "\n"))
        let mark = rest.firstIndex { ":.,!–-".contains($0) && $0 != "." } ?? rest.firstIndex(of: ".")
        let named = ASCII.trimmed(rest[..<(mark ?? rest.endIndex)])
        if named.isEmpty {
            reason = ASCII.trimmed(rest.drop { ":.,!–- ".contains($0) })
        } else if let day = CancelWords.day(rest) {
            date = day.reading
            reason = day.reason
        } else {
            return nil  // "Cancelled flights are a nuisance"
        }
        if !below.isEmpty { reason = reason.isEmpty ? below : reason + "\n\n" + below }
    }

    /// Of a series "cancel: 6 January" means that date, and not the reason.
    func asOfSeries(_ isSeries: Bool) -> CancelWords {
        guard isSeries, date == nil, let day = CancelWords.day(reason[...]) else { return self }
        var words = self
        (words.date, words.reason) = day
        return words
    }

    /// "10 December 2026: ill", "2026-12-10", "10 December - it is a holiday".
    private static func day(_ rest: Substring) -> (reading: WhenReading, reason: String)? {
        for mark in [":", " - ", " – ", " — ", ",", "\n"] {
            let halves = rest.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
            guard let reading = WhenReading(ASCII.trimmed(halves[0])), reading.from.minutes == nil, reading.to == nil
            else { continue }
            return (reading, halves.count > 1 ? ASCII.trimmed(halves[1]) : "")
        }
        return nil
    }

    private static let verbs: Set<String> = [
        "cancel", "cancelled", "canceled", "absage", "abgesagt", "annulé", "annuler", "cancelado", "cancelada",
        "annullato",
    ]
}
