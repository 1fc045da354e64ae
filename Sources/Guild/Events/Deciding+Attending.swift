import Mail

/// Answers to invitations: by a calendar's button, a word, a prepared mail or a page, all equal.
extension Deciding {
    func answerEvent(_ claim: TokenClaim?, _ reply: EventReply) -> Decision {
        if caller.authenticity == .failed { return Decision(.held, .street(.failedAuthentication)) }
        guard let event = situation.events.event else { return withoutEvent(reply) }
        if reply.calendar == nil, let flag = flag(reply.post, token: claim, on: event.place) { return flag }
        let believed = actor(token: claim).flatMap { $0.person == nil ? nil : $0 }
        guard let actor = believed ?? attendee(reply) else {
            // Whose button it was their owner can tell, and claim the address with one word.
            if isByAnotherAddress { return askOwner(vouched: true) }
            return reply.calendar == nil ? withoutActor() : Decision(.held, .street(.otherAddress))
        }
        if believed == nil, actor.membership == nil { return Decision(.held, .street(.otherAddress)) }
        if let group = situation.group, isHidden(group, from: actor) { return notThere(actor) }
        guard let person = actor.person, actor.membership != nil else {
            return rejected(.membership(.notMember), actor)
        }
        if let calendar = reply.calendar {
            guard believed != nil else {
                // Their answer alone: whoever else may have written it neither speaks for them nor is written to.
                return calendar.method == .reply && !isOver(event, nil)
                    ? answer(calendar, nil, event, by: actor, person) : Decision(.held, .street(.otherAddress))
            }
            switch calendar.method {
            case .reply: return answer(calendar, reply.post, event, by: actor, person)
            case .counter: return proposeTime(calendar, reply.post, event, by: actor, person)
            case .refresh:
                let mine = event.answers[""]
                let notice = EventNotice(
                    .noted, event.id, zone: person.zone, answer: mine?.answer, guests: mine?.guests ?? 0)
                return Decision(.accepted, .events(.attendingNoted), [.write(person.id, .events(.notice(notice)))])
            }
        }
        var post = reply.post
        if SignatureWords.without(post.text).isEmpty { post = post.saying("") }
        if let change = changeByWords(post, event, by: actor) { return change }
        if let off = callsOff(post, event, by: actor, person) { return off }
        guard let words = RsvpWords.read(reply.post.text, subject: reply.post.subject) else {
            if let wish = groupOrEvent(post, event, by: actor, person) { return wish }
            return say(post.isEmpty ? reply.post : post, event, by: actor, person)
        }
        // Their logo is no material.
        post.attachments.removeAll { $0.type.hasPrefix("image/") && $0.contentID != nil }
        return answer(words, post, event, by: actor, person)
    }

    private func withoutEvent(_ reply: EventReply) -> Decision {
        guard reply.calendar == nil else { return Decision(.discarded, .events(.noSuchEvent)) }
        guard let actor = actor(token: nil) else { return withoutActor() }
        return rejected(situation.tokenIsGenuine ? .forum(.threadGone) : .street(.deadLink), actor)
    }

    /// Whose answer it is where nobody vouches for its author. A calendar may answer from another address of its owner's
    /// than the one we invited: then the personal address that it writes to and the attendee that it names tell.
    private func attendee(_ reply: EventReply) -> Actor? {
        guard reply.calendar != nil, let address = caller.author else { return nil }
        if situation.tokenIsGenuine, let person = situation.tokenPerson,
            situation.tokenPersonOwnsFrom || situation.events.invitee?.id == person.id
        {
            return Actor(address: address, person: person, membership: situation.tokenMembership)
        }
        // No personal address on the way: what answers is the mailbox that we invited.
        if let invitee = situation.events.invitee, situation.author?.id == invitee.id {
            return Actor(address: address, person: invitee, membership: situation.events.inviteeMembership)
        }
        return nil
    }

    // MARK: By calendar

    /// `post`: what they wrote with it, where its author is believed.
    private func answer(
        _ calendar: CalendarAnswer, _ post: Post?, _ event: EventSituation, by actor: Actor, _ person: Person
    ) -> Decision {
        var here = event
        var effects: [Effect] = []
        var isStale = false
        var found = false
        for item in calendar.items {
            guard let attendee = item.attendee(at: caller.author.map { ASCII.lowered($0.address) }),
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
            let before = here.answers[date ?? ""]
            // A button says nothing of those whom a word before it brought along; Google writes 0 for it.
            let guests = attendee.guests > 0 ? attendee.guests : before?.guests ?? 0
            let new = EventAnswer(
                answer: answer, guests: answer == .no ? 0 : guests, isWaiting: false,
                sequence: min(item.sequence ?? event.sequence, event.sequence),
                stamp: min(item.stamp ?? arrivalStamp, arrivalStamp))
            if before?.outlives(new, arrivedAt: arrivalStamp) ?? false {
                isStale = true
                continue
            }
            if post == nil, isOver(event, date) { continue }
            effects += attend(new, date, &here, person)
            if let post, let delegate = attendee.delegatedTo, attendee.status == "DELEGATED" {
                effects += delegated(to: delegate, post, event, by: actor)
            }
        }
        guard found else { return Decision(.discarded, .events(.noSuchEvent)) }
        if let post { effects += aside(post, by: actor) }
        if effects.isEmpty, isStale { return Decision(.discarded, .events(.staleAnswer)) }
        return Decision(.accepted, .events(.attendingNoted), effects)
    }

    /// A date by what a calendar calls it: the start it was meant to have, in whatever form.
    func occurrence(of event: EventSituation, named key: String) -> Occurrence? {
        if let exact = event.occurrences.first(where: { $0.key == key }) { return exact }
        // "20261210" for a series of hours, a wall time without its zone, or the hour before the series moved.
        let zone = event.details.times.zone
        func day(_ key: String) -> Int64? { Occurrence.start(named: key, in: zone, circumstances.zones)?.midnight }
        guard let named = day(key) else { return nil }
        let sameDay = event.occurrences.filter { day($0.key) == named }
        return sameDay.count == 1 ? sameDay[0] : nil
    }

    /// When an answer without a time of its own was given: when it lay in our mailbox.
    private var arrivalStamp: String { Occurrence.moment(min(circumstances.receivedAt, circumstances.now)) }

    /// A member takes their place; of anybody else the facilitators hear.
    private func delegated(to address: String, _ post: Post, _ event: EventSituation, by actor: Actor) -> [Effect] {
        if let delegate = situation.events.delegate {
            return [.write(delegate.id, .events(.notice(EventNotice(.invitation, event.id, zone: delegate.zone))))]
        }
        guard let group = situation.group else { return [] }
        return [.forum(.passToFacilitators(group.id, author: actor.address, post))]
    }

    private func proposeTime(
        _ calendar: CalendarAnswer, _ post: Post, _ event: EventSituation, by actor: Actor, _ person: Person
    ) -> Decision {
        guard let group = situation.group, let item = calendar.items.first else {
            return Decision(.discarded, .events(.noSuchEvent))
        }
        if event.isCancelled { return rejected(.events(.over), actor) }
        if circumstances.isReleased { return agree(to: item, event, by: actor) }
        var here = event
        var effects: [Effect] = []
        // Their calendar says with it whether they would come all the same.
        let own = caller.author.map { ASCII.lowered($0.address) }
        if let attendee = item.attendee(at: own), let answer = Attending(status: attendee.status) {
            let date = item.date.flatMap { occurrence(of: event, named: $0)?.key }
            let new = EventAnswer(
                answer: answer, guests: answer == .no ? 0 : here.answers[date ?? ""]?.guests ?? 0, isWaiting: false,
                sequence: event.sequence, stamp: arrivalStamp)
            effects += attend(new, date, &here, person)
        }
        var question = NewQuestion(
            kind: .events(.otherTime), person: person.id, address: actor.address, group: group.id, claimable: nil)
        question.candidate = MailAddress(name: person.name, address: actor.address.address)
        effects.append(.questions(.ask(question)))
        effects.append(
            .answer(.waiting(.events(.otherTimeProposed), group: group.id), to: actor.address, person: person.id))
        return Decision(.held, .events(.otherTimeProposed), effects)
    }

    /// A facilitator says yes to another time.
    private func agree(to item: CalendarAnswer.Item, _ event: EventSituation, by actor: Actor) -> Decision {
        guard
            let times = EventReading.proposal(
                item, for: event.details, now: circumstances.now, zones: circumstances.zones, ours: circumstances.ours)
        else { return Decision(.held, .events(.unclear)) }
        var details: EventDetails?
        var exceptions: [EventException] = []
        if event.isSeries, let key = item.date, let date = occurrence(of: event, named: key) {
            exceptions = [EventException(start: meant(date, in: event), times: times, place: nil)]
        } else {
            details = event.details
            details?.times = times
        }
        return Decision(
            .accepted, .events(.changed),
            [
                .events(
                    .change(
                        EventChange(
                            event: event.id, details: details, exceptions: exceptions, foreign: nil, what: [.time])))
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
        if isOver(event, date) { return rejected(.events(.over), actor) }
        var here = event
        let new = EventAnswer(
            answer: words.answer, guests: words.answer == .no ? 0 : words.guests, isWaiting: false, sequence: nil,
            stamp: arrivalStamp)
        let said = post.saying(words.rest)
        // One that waited for a word of its author's may come after a button that was pressed later.
        if event.answers[date ?? ""]?.outlives(new, arrivedAt: arrivalStamp) ?? false {
            let effects = note(said, event, by: actor)
            return effects.isEmpty
                ? Decision(.discarded, .events(.staleAnswer)) : Decision(.accepted, .forum(.replied), effects)
        }
        let effects = attend(new, date, &here, person, byWords: true)
        return Decision(.accepted, .events(.attendingNoted), effects + note(said, event, by: actor))
    }

    /// Whoever may call it off, and says in words of their own that it does not take place, is asked before anybody hears.
    private func callsOff(_ post: Post, _ event: EventSituation, by actor: Actor, _ person: Person) -> Decision? {
        guard mayChange(event, actor), !event.isCancelled, circumstances.chosen != .post, post.text.utf8.count <= 700,
            AnswerWords.isOff(WishFolding.words(of: post.text))
        else { return nil }
        if circumstances.chosen == .command {
            return Decision(
                .accepted, .events(.cancelled),
                [.events(.cancel(event.id, date: nil, words: Scrub.words(post.text, ours: circumstances.ours)))])
        }
        return askWhich(person, actor)
    }

    /// Who writes to an invitation that they want to be taken off is asked what they mean: the group, or this event.
    private func groupOrEvent(
        _ post: Post, _ event: EventSituation, by actor: Actor, _ person: Person
    ) -> Decision? {
        guard let wished = wish(in: post, by: actor, at: .event) else { return nil }
        switch circumstances.chosen {
        case .command: return carryOut([wished.line], answers: post.answers, by: actor)
        case .post:
            guard case .command(.membership(.leave)) = wished.line.reading, let no = RsvpWords(text: "no", subject: "")
            else { return nil }
            return answer(no, post, event, by: actor, person)
        default: return askWhich(person, actor)
        }
    }

    /// "Ja" under an invitation, or under somebody's "leider nein", goes to nobody: it is counted. Where either says more,
    /// its author alone is asked whom it is for.
    func answerInThread(_ post: Post, by actor: Actor) -> Decision? {
        guard circumstances.chosen != .post, post.attachments.isEmpty, let event = situation.events.thread,
            let person = actor.person, actor.membership != nil, !isOver(event, nil),
            let words = RsvpWords.read(post.text)
        else { return nil }
        let isOnlyAnswer = words.rest.isEmpty
        if situation.parent?.id == event.id || isOnlyAnswer && situation.events.answersInvitation {
            return answer(words, post, event, by: actor, person)
        }
        // A sentence in a conversation is part of it.
        guard isOnlyAnswer || situation.events.answersInvitation else { return nil }
        if circumstances.chosen == .command {
            var bare = words
            bare.rest = ""
            var decision = answer(bare, post, event, by: actor, person)
            decision.effects += aside(post.saying(words.rest), by: actor)
            return decision
        }
        return askWhich(person, actor)
    }

    func isOver(_ event: EventSituation, _ date: String?) -> Bool {
        if event.isCancelled { return true }
        let dates = date.map { key in event.occurrences.filter { $0.key == key } } ?? event.occurrences
        return dates.allSatisfy { $0.endsAt <= circumstances.now || $0.isCancelled }
    }

    /// What is neither an answer nor a change is posted; where it may have been meant as one its author is told.
    private func say(_ post: Post, _ event: EventSituation, by actor: Actor, _ person: Person) -> Decision {
        var decision = contribute(post, by: actor, parent: event.place)
        guard decision.disposition == .accepted, let meant = Meant(post.text) else { return decision }
        switch meant {
        case .change where mayChange(event, actor) && !event.isCancelled:
            let result = CommandResult(asked: "", said: .trouble(.events(.unchanged(event.id))))
            decision.effects.append(.report([result], to: actor.address, person: person.id))
        case .answer where event.answers.isEmpty && !isOver(event, nil):
            let result = CommandResult(asked: "", said: .trouble(.events(.noAnswerRead(event.id))))
            decision.effects.append(.report([result], to: actor.address, person: person.id))
        case .change, .answer: break
        }
        return decision
    }

    /// What words that were read as neither may have been meant as.
    private enum Meant {
        case answer, change

        init?(_ text: String) {
            guard text.utf8.count <= 600 else { return nil }
            let words = Set(
                text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.prefix(80).map(String.init))
            if !words.isDisjoint(with: Meant.changes) {
                self = .change
            } else if !words.isDisjoint(with: Meant.answers) || text.contains("👍") {
                self = .answer
            } else {
                return nil
            }
        }

        private static let changes: Set<String> = [
            "cancel", "cancelled", "canceled", "move", "moved", "postpone", "postponed", "reschedule", "rescheduled",
            "absagen", "abgesagt", "verschieben", "verschoben", "verlegen", "verlegt", "annuler", "annulé", "reporter",
            "cancelar", "aplazar",
        ]
        private static let answers: Set<String> = [
            "yes", "no", "come", "coming", "attend", "attending", "join", "there", "can't", "can’t", "cannot", "ja",
            "nein",
            "komme", "dabei", "oui", "non", "viens", "sí", "voy", "maybe", "vielleicht",
        ]
    }

    /// What a calendar's field for a note says is meant for whoever invites, and for nobody else.
    private func aside(_ post: Post, by actor: Actor) -> [Effect] {
        guard !post.isEmpty, let group = situation.group else { return [] }
        return [.forum(.passToFacilitators(group.id, author: actor.address, post))]
    }

    /// A comment beside an answer is posted under the event; of somebody who may not post the facilitators get it.
    private func note(_ post: Post, _ event: EventSituation, by actor: Actor) -> [Effect] {
        guard !post.isEmpty, let group = situation.group else { return [] }
        if let taken = situation.taken, taken.author == actor.person?.id { return [] }
        guard isKept(post, by: actor) == nil else { return aside(post, by: actor) }
        guard obstacle(to: actor, in: group) == nil || circumstances.isReleased else { return aside(post, by: actor) }
        return inThread(of: event.place, post, by: actor)
    }

    /// A post under an event.
    func inThread(of event: Situation.ThreadPlace, _ post: Post, by actor: Actor) -> [Effect] {
        guard let group = situation.group else { return [] }
        return [
            .forum(.contribute(newContribution(.reply, post, by: actor, in: group, parent: event, title: event.title)))
        ]
    }

    /// The start that a date of an event was meant to have.
    func meant(_ date: Occurrence, in event: EventSituation) -> WallTime {
        Occurrence.start(named: date.key, in: event.details.times.zone, circumstances.zones)
            ?? event.details.times.start
    }
}
