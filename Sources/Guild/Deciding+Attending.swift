import Mail

/// Answers to invitations: by a calendar's button, a word, a prepared mail or a page, all equal.
extension Deciding {
    func answerEvent(_ claim: TokenClaim?, _ reply: EventReply) -> Decision {
        if envelope.authenticity == .failed { return Decision(.held, .failedAuthentication) }
        guard let event = situation.event else { return withoutEvent(reply) }
        guard let actor = attendee(claim, reply) else {
            if reply.calendar == nil, isByAnotherAddress { return askOwner(vouched: true) }
            return reply.calendar == nil ? withoutActor() : Decision(.held, .otherAddress)
        }
        if let group = situation.group, isHidden(group, from: actor) { return notThere(actor) }
        guard let person = actor.person, actor.membership != nil else { return rejected(.notMember, actor) }
        if let calendar = reply.calendar {
            switch calendar.method {
            case .reply: return answer(calendar, reply.post, event, by: actor, person)
            case .counter: return proposeTime(calendar, reply.post, event, by: actor, person)
            case .refresh:
                let mine = event.answers[""]
                let letter = EventLetter(
                    .noted, event.id, zone: person.zone, answer: mine?.answer, guests: mine?.guests ?? 0)
                return Decision(.accepted, .attendingNoted, [.write(person.id, .event(letter))])
            }
        }
        if let change = changeByWords(reply.post, event, by: actor) { return change }
        guard let words = RsvpWords(text: reply.post.text, subject: reply.post.subject), reply.post.attachments.isEmpty
        else { return say(reply.post, event, by: actor) }
        return answer(words, reply.post, event, by: actor, person)
    }

    private func withoutEvent(_ reply: EventReply) -> Decision {
        guard reply.calendar == nil else { return Decision(.discarded, .noSuchEvent) }
        guard let actor = actor(token: nil) else { return withoutActor() }
        return rejected(situation.tokenIsGenuine ? .threadGone : .deadLink, actor)
    }

    /// Whose answer it is. A calendar may answer from another address of its owner's than the one we invited: then the
    /// personal address that it writes to, or the attendee that it names, tells.
    private func attendee(_ claim: TokenClaim?, _ reply: EventReply) -> Actor? {
        if let known = actor(token: claim), known.person != nil { return known }
        guard reply.calendar != nil, let address = envelope.author else { return nil }
        if situation.tokenIsGenuine, let person = situation.tokenPerson,
            situation.tokenPersonOwnsFrom || situation.invitee?.id == person.id
        {
            return Actor(address: address, person: person, membership: situation.tokenMembership)
        }
        // No personal address on the way: what answers is the mailbox that we invited.
        if let invitee = situation.invitee, situation.author?.id == invitee.id {
            return Actor(address: address, person: invitee, membership: situation.inviteeMembership)
        }
        return nil
    }

    // MARK: By calendar

    private func answer(
        _ calendar: CalendarAnswer, _ post: Post, _ event: EventSituation, by actor: Actor, _ person: Person
    ) -> Decision {
        var here = event
        var effects: [Effect] = []
        var isStale = false
        var found = false
        for item in calendar.items {
            guard let attendee = item.attendee(at: envelope.author.map { ASCII.lowered($0.address) }),
                let answer = Attending(status: attendee.status)
            else { continue }
            var date = item.date
            if let key = date, event.isSeries {
                guard let known = key == "" ? nil : occurrence(of: event, named: key) else { continue }
                date = known.key
            } else {
                date = nil
            }
            found = true
            let new = EventAnswer(
                answer: answer, guests: answer == .no ? 0 : attendee.guests, isWaiting: false,
                sequence: min(item.sequence, event.sequence),
                stamp: min(item.stamp ?? arrivalStamp, arrivalStamp))
            if here.answers[date ?? ""]?.isNewer(sequence: new.sequence, stamp: new.stamp) ?? false {
                isStale = true
                continue
            }
            effects += attend(new, date, &here, person)
            if let delegate = attendee.delegatedTo, attendee.status == "DELEGATED" {
                effects += delegated(to: delegate, post, event, by: actor)
            }
        }
        guard found else { return Decision(.discarded, .noSuchEvent) }
        if effects.isEmpty, isStale { return Decision(.discarded, .staleAnswer) }
        return Decision(.accepted, .attendingNoted, effects + note(post, event, by: actor))
    }

    /// A date by what a calendar calls it: the start it was meant to have, in whatever form.
    private func occurrence(of event: EventSituation, named key: String) -> Occurrence? {
        if let exact = event.occurrences.first(where: { $0.key == key }) { return exact }
        guard let named = WallTime(key) else { return nil }
        // "20261210" for a series of hours, or a wall time without its zone.
        return event.occurrences.first { date in
            let meant = WallTime(date.key)
            guard let meant else { return false }
            let wall = circumstances.zones.wall(at: meant.seconds, in: event.details.times.zone)
            return named.isDay ? wall.midnight == named.seconds : wall.seconds == named.seconds
        }
    }

    /// When an answer without a time of its own was given.
    private var arrivalStamp: String { Occurrence.moment(circumstances.arrivedAt ?? circumstances.now) }

    /// A member takes their place; of anybody else the facilitators hear.
    private func delegated(to address: String, _ post: Post, _ event: EventSituation, by actor: Actor) -> [Effect] {
        if let delegate = situation.delegate {
            return [.write(delegate.id, .event(EventLetter(.invitation, event.id, zone: delegate.zone)))]
        }
        guard let group = situation.group else { return [] }
        return [.passToFacilitators(group.id, author: actor.address, post)]
    }

    private func proposeTime(
        _ calendar: CalendarAnswer, _ post: Post, _ event: EventSituation, by actor: Actor, _ person: Person
    ) -> Decision {
        guard let group = situation.group, let item = calendar.items.first else {
            return Decision(.discarded, .noSuchEvent)
        }
        if event.isCancelled { return rejected(.eventOver, actor) }
        if circumstances.isReleased { return agree(to: item, event, by: actor) }
        var here = event
        var effects: [Effect] = []
        // Their calendar says with it whether they would come all the same.
        let own = envelope.author.map { ASCII.lowered($0.address) }
        if let attendee = item.attendee(at: own), let answer = Attending(status: attendee.status) {
            let date = item.date.flatMap { occurrence(of: event, named: $0)?.key }
            let new = EventAnswer(
                answer: answer, guests: 0, isWaiting: false, sequence: event.sequence, stamp: arrivalStamp)
            effects += attend(new, date, &here, person)
        }
        var question = NewQuestion(
            kind: .otherTime, person: person.id, address: actor.address, group: group.id, claimable: nil)
        question.candidate = MailAddress(name: person.name, address: actor.address.address)
        effects.append(.ask(question))
        effects.append(.answer(.waiting(.otherTimeProposed, group: group.id), to: actor.address, person: person.id))
        return Decision(.held, .otherTimeProposed, effects)
    }

    /// A facilitator says yes to another time.
    private func agree(to item: CalendarAnswer.Item, _ event: EventSituation, by actor: Actor) -> Decision {
        guard
            let times = EventReading.proposal(
                item, for: event.details, now: circumstances.now, zones: circumstances.zones, ours: circumstances.ours)
        else { return Decision(.held, .eventUnclear) }
        var details: EventDetails?
        var exceptions: [EventException] = []
        if event.isSeries, let key = item.date, let date = occurrence(of: event, named: key) {
            let named = WallTime(date.key) ?? event.details.times.start
            let start =
                date.key.hasSuffix("Z")
                ? circumstances.zones.wall(at: named.seconds, in: event.details.times.zone) : named
            exceptions = [EventException(start: start, times: times, place: nil)]
        } else {
            details = event.details
            details?.times = times
        }
        return Decision(
            .accepted, .eventChanged,
            [
                .changeEvent(
                    EventChange(event: event.id, details: details, exceptions: exceptions, foreign: nil, what: [.time]))
            ])
    }

    // MARK: By words

    func answer(
        _ words: RsvpWords, _ post: Post, _ event: EventSituation, by actor: Actor, _ person: Person
    ) -> Decision {
        var date: String?
        if let day = words.date, event.isSeries {
            guard let found = occurrence(of: event, on: day) else { return noSuchDate(post, actor) }
            date = found.key
        }
        if isOver(event, date) { return rejected(.eventOver, actor) }
        var here = event
        let new = EventAnswer(
            answer: words.answer, guests: words.answer == .no ? 0 : words.guests, isWaiting: false,
            sequence: event.sequence, stamp: arrivalStamp)
        // A mail that lay somewhere is no newer for having arrived late: its sender's clock is not believed, its order is.
        let effects = attend(new, date, &here, person)
        return Decision(.accepted, .attendingNoted, effects + note(post.saying(words.rest), event, by: actor))
    }

    private func isOver(_ event: EventSituation, _ date: String?) -> Bool {
        if event.isCancelled { return true }
        let dates = date.map { key in event.occurrences.filter { $0.key == key } } ?? event.occurrences
        return dates.allSatisfy { $0.endsAt <= circumstances.now || $0.isCancelled }
    }

    private func say(_ post: Post, _ event: EventSituation, by actor: Actor) -> Decision {
        contribute(post, by: actor, parent: event.place)
    }

    /// A comment beside an answer is posted under the event; of somebody who may not post the facilitators get it.
    private func note(_ post: Post, _ event: EventSituation, by actor: Actor) -> [Effect] {
        guard !post.text.isEmpty, let group = situation.group else { return [] }
        if let taken = situation.taken, taken.author == actor.person?.id { return [] }
        guard obstacle(to: actor, in: group) == nil || circumstances.isReleased else {
            return [.passToFacilitators(group.id, author: actor.address, post)]
        }
        return [
            .contribute(
                newContribution(.reply, post, by: actor, in: group, parent: event.place, title: event.place.title))
        ]
    }

    // MARK: Seats

    /// Notes an answer, and tells its author what they cannot see.
    private func attend(
        _ wanted: EventAnswer, _ date: String?, _ event: inout EventSituation, _ person: Person
    ) -> [Effect] {
        if isOver(event, date) { return [.write(person.id, .event(letter(.late, event, date, wanted, person)))] }
        var effects: [Effect] = []
        var told: EventLetter.Purpose?
        // Where seats are counted a series is answered date by date.
        let keys =
            event.isSeries && event.details.seats != nil && date == nil
            ? [""] + event.occurrences.filter { $0.endsAt > circumstances.now && !$0.isCancelled }.map(\.key)
            : [date ?? ""]
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
                        told = .waitlisted
                    }
                }
            }
            if before?.answer != new.answer || before?.guests != new.guests || before?.isWaiting != new.isWaiting
                || before?.stamp != new.stamp
            {
                effects.append(.attend(event.id, person.id, date: key, new))
            }
            event.answers[key] = new
            guard isCounted else { continue }
            event.taken[key, default: 0] += new.seats - (before?.seats ?? 0)
            event.waiting[key]?.removeAll { $0.person == person.id }
            if new.seats < before?.seats ?? 0 {
                effects += promotions(in: event, seats: event.details.seats, of: [key])
            }
        }
        let isLate = event.details.answerBy.map { $0 < circumstances.now } ?? false
        if let told {
            effects.append(.write(person.id, .event(letter(told, event, date, wanted, person))))
        } else if isLate, wanted.answer != .no {
            effects.append(.write(person.id, .event(letter(.late, event, date, wanted, person))))
        } else if !event.isInvited, wanted.answer != .no {
            // The entry for a calendar that has none yet.
            effects.append(.write(person.id, .event(letter(.noted, event, nil, wanted, person))))
        }
        return effects
    }

    private func letter(
        _ purpose: EventLetter.Purpose, _ event: EventSituation, _ date: String?, _ answer: EventAnswer,
        _ person: Person
    ) -> EventLetter {
        EventLetter(
            purpose, event.id, date: date, zone: person.zone, answer: answer.answer,
            guests: event.answers[date ?? ""]?.guests ?? answer.guests)
    }

    /// Seats have become free: the next are told, and can decline.
    func promotions(in event: EventSituation, seats: Int?, of keys: [String]? = nil) -> [Effect] {
        guard let seats else {
            // No limit any more: everybody has a seat.
            return event.waiting.flatMap { key, parties in parties.flatMap { promote($0, key, event) } }
        }
        return (keys ?? event.waiting.keys.sorted()).flatMap { key in
            Seating.promoted(event.waiting[key] ?? [], free: seats - (event.taken[key] ?? 0)).flatMap {
                promote($0, key, event)
            }
        }
    }

    private func promote(_ party: Party, _ key: String, _ event: EventSituation) -> [Effect] {
        [
            .promote(event.id, party.person, date: key),
            .write(
                party.person,
                .event(
                    EventLetter(
                        .promoted, event.id, date: key.isEmpty ? nil : key, answer: .yes, guests: party.guests))),
        ]
    }

    // MARK: Who came

    func takeRoster(_ claim: TokenClaim, _ reply: QuotingReply) -> Decision {
        guard situation.tokenIsGenuine, let roster = situation.roster else { return deadLink() }
        guard let actor = actor(token: claim), let person = actor.person else { return withoutActor() }
        guard actor.membership?.roles.contains(.facilitator) ?? false else { return Decision(.held, .notFacilitator) }
        let words = RosterWords(reply, count: roster.people.count)
        var effects: [Effect] = []
        var results: [CommandResult] = []
        func write(_ text: String?, toThoseWhoCame: Bool) {
            guard let text else { return }
            effects.append(
                .followUp(
                    roster.occurrence, words: Scrub.clean(text, ours: circumstances.ours),
                    toThoseWhoCame: toThoseWhoCame))
        }
        let isUnclear =
            !words.unreadable.isEmpty || (words.came == nil && words.noteToThose == nil && words.noteToMissed == nil)
        if isUnclear {
            results.append(
                CommandResult(
                    asked: "", said: .trouble(.unreadableRoster(words.unreadable, count: roster.people.count))))
        } else {
            var others: [String] = []
            var came = (words.came ?? []).map { roster.people[$0 - 1].id }
            for who in words.others {
                if let member = known(who, roster) {
                    if !came.contains(member.id) { came.append(member.id) }
                } else {
                    others.append(name(from: who))
                }
            }
            if words.came != nil { effects.append(.takeRoster(roster.occurrence, came: came, others: others)) }
            write(words.noteToThose, toThoseWhoCame: true)
            write(words.noteToMissed, toThoseWhoCame: false)
            results.append(
                CommandResult(
                    asked: "",
                    said: .rosterTaken(
                        roster.occurrence, came: came.count, others: others,
                        wrote: words.noteToThose != nil || words.noteToMissed != nil)))
        }
        // Files of it are the event's.
        if !reply.post.attachments.isEmpty, let group = situation.group, !isUnclear {
            var post = reply.post.saying(words.noteToThose ?? "Materials")
            post.attachments = reply.post.attachments
            effects.insert(
                .contribute(
                    newContribution(
                        .reply, post, by: actor, in: group, parent: roster.event, title: roster.event.title)), at: 0)
        }
        effects.append(.report(results, to: actor.address, person: person.id))
        return Decision(.accepted, isUnclear ? .commanded : .rosterTaken, effects)
    }

    /// A member, by an address or by the whole name.
    private func known(_ who: String, _ roster: RosterSituation) -> Person? {
        if let address = MailReading.addresses(who, limit: 1).first, let owner = roster.owners[address.key] {
            return owner
        }
        let named = roster.members.filter { $0.name.lowercased() == who.lowercased() || "@\($0.handle)" == who }
        return named.count == 1 ? named[0] : nil
    }

    /// Nobody's address is shown: the name before it, or what stands before the "@".
    private func name(from who: String) -> String {
        guard who.contains("@") else { return MailAddress.cleanName(who) }
        guard let address = MailReading.addresses(who, limit: 1).first else { return "Guest" }
        return address.name.isEmpty ? String(address.local) : address.name
    }
}
