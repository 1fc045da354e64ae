import Guild
import Mail
import Store

/// Held mail goes on: by an answer, by the clock, by the host's word.
extension Street {
    /// A question has its answer: what waited goes its way as of its arrival, or is discarded and the facilitators hear.
    func settle(
        _ id: QuestionID, as settled: Settled, by answerer: MailAddress?, now: Int64, in transaction: Transaction
    ) throws {
        guard let question = try transaction.snapshot.question(id) else { return }
        for beside in try transaction.besides(question) + [id] {
            try settleOne(beside, as: settled, by: answerer, now: now, in: transaction)
        }
    }

    func settleOne(
        _ id: QuestionID, as settled: Settled, by answerer: MailAddress?, now: Int64, in transaction: Transaction
    ) throws {
        guard let question = try transaction.snapshot.question(id), question.state == .open,
            try transaction.close(id, as: settled)
        else { return }
        var applying = applying(question.arrival, now)
        guard question.kind.holdsMail else {
            return try conclude(question, as: settled, by: answerer, now, applying, in: transaction)
        }
        let arrivedAt = try transaction.snapshot.arrivedAt(question.arrival) ?? now
        switch settled {
        case .declined(let words) where question.kind == .otherTime:
            try transaction.record(
                .accepted, .attendingNoted, of: question.arrival, for: question.recipient, contribution: nil, now: now)
            try transaction.keepTime(of: question, words: words, applying)
        case .declined(let words):
            try transaction.record(
                .discarded, .turnedDown, of: question.arrival, for: question.recipient, contribution: nil, now: now)
            try transaction.tellAuthor(of: question, words: words, applying)
        case .whose(.forMe):
            try passOn(question, applying, in: transaction)
        case .whose(.forGroup):
            try askGuest(question, applying, in: transaction)
        case .yes where question.kind == .guest:
            guard let raw = try transaction.snapshot.raw(of: question.arrival) else { return }
            let mail = read(raw, key: "", arrivedAt: arrivedAt).vouchedFor(rules)
            try carryHeld(
                mail, question.recipient, confirmed: nil, isReleased: false, chosen: .asGuest, now, &applying,
                in: transaction)
        case .yes where question.kind == .release || question.kind == .otherTime:
            guard let raw = try transaction.snapshot.raw(of: question.arrival) else { return }
            let mail = read(raw, key: "", arrivedAt: arrivedAt).vouchedFor(rules)
            try carryHeld(
                mail, question.recipient, confirmed: nil, isReleased: true, now, &applying, in: transaction)
        case .no where question.kind != .authorship && question.kind != .whose:
            try transaction.record(
                .discarded, .turnedDown, of: question.arrival, for: question.recipient, contribution: nil, now: now)
            if question.kind == .guest { try transaction.dropMail(of: question.arrival) }
        case .no:
            try transaction.record(
                .discarded, .disowned, of: question.arrival, for: question.recipient, contribution: nil, now: now)
            try transaction.dropMail(of: question.arrival)
            guard let group = try transaction.snapshot.group(ofHeld: question.recipient)
            else { return }
            try transaction.note(
                .disowned, to: group.id, about: question.person, arrivedAt: arrivedAt, count: 1, applying)
        case .yes, .chosen, .amended, .whose:
            guard let raw = try transaction.snapshot.raw(of: question.arrival) else { return }
            let mail = read(raw, key: "", arrivedAt: arrivedAt).vouchedFor(rules)
            let person = try confirmed(question, mail, now: now, in: transaction)
            if settled == .whose(.mineAndAddress), let person, let address = question.claimable {
                try askForAddress(address, of: person, applying, in: transaction)
            }
            // A facilitator let it through before its author was asked what it means.
            let wasReleased =
                try question.kind == .event
                && transaction.snapshot.wasReleased(question.arrival, for: question.recipient)
            if let person,
                try carryHeld(
                    mail, question.recipient, confirmed: person, isReleased: wasReleased,
                    chosen: question.chosen(settled),
                    now, &applying, in: transaction) != nil
            {
                return
            }
            // Its author said yes, and it is read otherwise than then: the host has to look, and nothing is deleted.
            try transaction.record(
                .held, .ourFailure, of: question.arrival, for: question.recipient, contribution: nil, now: now)
        }
    }

    /// The words were meant for whoever was asked: they get them, and nobody else does.
    private func passOn(_ question: Question, _ applying: Applying, in transaction: Transaction) throws {
        guard let person = question.person, let author = question.claimable,
            let raw = try transaction.snapshot.raw(of: question.arrival),
            let address = try transaction.snapshot.address(key: question.addressKey)
        else { return }
        let named = Message(reading: raw).from.first.flatMap { MailAddress(name: $0.name, address: author.address) }
        try transaction.passOn(question.arrival, from: named ?? author, to: person, at: address, applying)
        try transaction.record(
            .accepted, .passedOn, of: question.arrival, for: question.recipient, contribution: nil, now: applying.now)
    }

    /// Only their author can say that words may be posted under their name.
    private func askGuest(_ question: Question, _ applying: Applying, in transaction: Transaction) throws {
        guard let author = question.claimable else { return }
        let group = try transaction.snapshot.group(ofHeld: question.recipient)
        let asked = NewQuestion(
            kind: .guest, person: nil, address: author, group: group?.visibility == .public ? group?.id : nil,
            claimable: nil)
        try carryOutAside(Decision(.held, .awaitsGuest, [.ask(asked)]), for: question, applying, in: transaction)
        try transaction.record(
            .held, .awaitsGuest, of: question.arrival, for: question.recipient, contribution: nil, now: applying.now)
    }

    /// It is theirs once it has said so itself.
    private func askForAddress(
        _ address: MailAddress, of person: PersonID, _ applying: Applying, in transaction: Transaction
    ) throws {
        guard try transaction.snapshot.person(address: address.key) == nil else { return }
        let asked = NewQuestion(kind: .address, person: person, address: address, group: nil, claimable: address)
        try carryOutAside(Decision(.accepted, .commanded, [.ask(asked)]), for: nil, applying, in: transaction)
    }

    private func carryOutAside(
        _ decision: Decision, for question: Question?, _ applying: Applying, in transaction: Transaction
    ) throws {
        var aside = applying
        aside.recipient = question?.recipient ?? ""
        _ = try carryOut(decision, by: nil, &aside, in: transaction)
    }

    /// A question that stands for itself: somebody becomes a member, or an address somebody's.
    func conclude(
        _ question: Question, as settled: Settled, by answerer: MailAddress?, _ now: Int64, _ applying: Applying,
        in transaction: Transaction
    ) throws {
        switch (question.kind, settled) {
        case (.approval, .yes):
            guard let candidate = question.candidate, let group = question.group else { return }
            try transaction.join(candidate, nil, group, applying)
        case (.approval, .declined(let words)):
            guard let candidate = question.candidate, let group = question.group else { return }
            try transaction.decline(candidate, group, words: words, applying)
        case (.invitation, .yes):
            // Deciding has seen that the answer is from the address that was asked.
            guard let group = question.group, let answerer else { return }
            try transaction.join(answerer, nil, group, applying)
        case (.address, .yes):
            guard let person = question.person, let address = question.claimable,
                try transaction.snapshot.person(address: address.key) == nil
            else { return }
            try transaction.add(address, to: person, isPrimary: false, now: now)
            try transaction.tellOtherAddresses(of: person, about: address, applying)
            try transaction.tell(person, .addressConfirmed(address.address), applying)
        case (.newAddress, .no):
            guard let person = question.person, let address = question.claimable else { return }
            try transaction.undo(address, of: person, keeping: question.addressKey, applying)
        case (.goOn, .yes):
            guard let author = question.candidate, let group = question.group else { return }
            try transaction.letGoOn(author.key, in: group, now: now)
        case (.goOn, .declined):
            guard let author = question.candidate, let group = question.group else { return }
            _ = try transaction.throwAway(author.key, in: group, now: now)
        default: break  // a no leaves everything as it is
        }
    }

    /// Whose mail it is now: the person asked, or one who joins with this answer.
    func confirmed(
        _ question: Question, _ mail: ReadMail, now: Int64, in transaction: Transaction
    ) throws -> PersonID? {
        switch question.kind {
        case .guest: return nil
        case .authorship, .whose, .choice, .command, .event, .approval, .release, .otherTime, .invitation, .address,
            .newAddress, .goOn:
            return question.person
        case .optIn:
            // Known from now on; whether they become a member is decided by the mail that waited.
            guard let author = mail.envelope.author, let id = question.group else { return nil }
            return try transaction.person(for: author, joining: id, now: now).id
        case .joining:
            guard let author = mail.envelope.author, let id = question.group else { return nil }
            let person = try transaction.person(for: author, joining: id, now: now)
            try transaction.join(author, person.id, id, applying(question.arrival, now))
            return person.id
        }
    }

    /// Carries a held mail for one of our addresses, as if it had just been read. Nil: it is not for that address.
    @discardableResult
    func carryHeld(
        _ mail: ReadMail, _ recipient: String, confirmed: PersonID?, isReleased: Bool,
        chosen: Circumstances.Chosen? = nil, _ now: Int64,
        _ applying: inout Applying, in transaction: Transaction
    ) throws -> CarriedOutcome? {
        guard let intent = mail.intents.first(where: { $0.recipient.text == recipient })?.intent else { return nil }
        applying.recipient = recipient
        let decision = try decide(
            intent, by: mail.envelope.caller, arrivedAt: mail.arrivedAt, now: now, isReleased: isReleased,
            confirmed: confirmed, chosen: chosen, in: transaction)
        if isReleased { try transaction.closeQuestions(about: applying.arrival, for: recipient) }
        let contribution = try carryOut(decision, by: mail.envelope.author, &applying, in: transaction)
        try transaction.record(
            decision.disposition, decision.reason, of: applying.arrival, for: recipient, contribution: contribution,
            now: now)
        return CarriedOutcome(
            recipient: recipient, disposition: decision.disposition, reason: decision.reason,
            contribution: contribution)
    }

    /// The clock's turn: questions that nobody answered are over, and doubtful mail is deleted in the end.
    public func keepTime(_ patience: Patience) async throws(StoreError) {
        let now = surroundings.now()
        try await store.write { transaction in
            let applying = applying(ArrivalID(0), now)
            try transaction.undoFuture(now: now)
            try transaction.endPauses(now: now)
            try transaction.probeAddresses(applying)
            try transaction.endOverflow(limit: dayLimit, now: now)
            if let host { try transaction.tellHost(host, applying) }
            try transaction.expireQuestions(askedBefore: now - Int64(patience.questionDays) * 86_400, applying)
            try transaction.remind(reminders, applying)
            try transaction.askWhoCame(applying)
            try transaction.dropUnconfirmed(arrivedBefore: now - Int64(patience.doubtfulDays) * 86_400, now: now)
            for question in try transaction.dueConfirmations(now: now) {
                try settle(question, as: .yes(claims: false), by: nil, now: now, in: transaction)
            }
        }
        try await letGoOn()
    }

    /// What waited of an author goes its way once a facilitator has said so: some at a time, so that nobody else waits.
    private func letGoOn() async throws(StoreError) {
        var more = true
        while more {
            let now = surroundings.now()
            more = try await store.write { transaction in
                var left = 100
                for (author, group) in try transaction.snapshot.released(now: now) where left > 0 {
                    for (arrival, recipient) in try transaction.snapshot.waitingMail(of: author, in: group, limit: left)
                    {
                        left -= 1
                        try release(arrival, for: recipient, now: now, in: transaction)
                    }
                }
                return left == 0
            }
        }
    }

    private func release(_ arrival: ArrivalID, for recipient: String, now: Int64, in transaction: Transaction) throws {
        guard let raw = try transaction.snapshot.raw(of: arrival) else {
            return try transaction.record(
                .discarded, .neverConfirmed, of: arrival, for: recipient, contribution: nil, now: now)
        }
        let mail = read(raw, key: "", arrivedAt: try transaction.snapshot.arrivedAt(arrival) ?? now).vouchedFor(rules)
        var applying = applying(arrival, now)
        if try carryHeld(
            mail, recipient, confirmed: nil, isReleased: true, now, &applying, in: transaction) == nil
        {
            try transaction.record(.held, .ourFailure, of: arrival, for: recipient, contribution: nil, now: now)
        }
    }

    // MARK: The host's word on held mail

    /// Lets a held mail through as of its arrival. Its author and role are not asked again.
    public func release(_ arrival: ArrivalID) throws(StoreError) -> [CarriedOutcome] {
        try store.writeNow { transaction in
            guard let raw = try transaction.snapshot.raw(of: arrival) else { return [] }
            let now = surroundings.now()
            let mail = read(raw, key: "", arrivedAt: try transaction.snapshot.arrivedAt(arrival) ?? now).vouchedFor(
                rules)
            let held = try transaction.snapshot.held().filter { $0.arrival == arrival.rawValue }
            var applying = applying(arrival, now)
            var outcomes: [CarriedOutcome] = []
            for (recipient, _) in mail.intents
            where held.contains(where: { $0.recipient == recipient.text || $0.recipient.isEmpty }) {
                if let outcome = try carryHeld(
                    mail, recipient.text, confirmed: nil, isReleased: true,
                    chosen: try transaction.snapshot.amendments(to: arrival, for: recipient.text).map {
                        .event(amendments: $0, isConfirmed: true)
                    }, now, &applying, in: transaction)
                {
                    outcomes.append(outcome)
                }
            }
            // What Guildpost had failed on was held for no address in particular.
            if let outcome = outcomes.first, held.contains(where: { $0.recipient.isEmpty }), outcome.recipient != "" {
                try transaction.record(
                    outcome.disposition, outcome.reason, of: arrival, for: "", contribution: outcome.contribution,
                    now: now)
            }
            return outcomes
        }
    }

    public func dropHeld(_ arrival: ArrivalID) throws(StoreError) -> Int {
        try store.writeNow { transaction in
            let held = try transaction.snapshot.held().filter { $0.arrival == arrival.rawValue }
            for line in held {
                try transaction.closeQuestions(about: arrival, for: line.recipient)
                try transaction.record(
                    .discarded, .droppedByHost, of: arrival, for: line.recipient, contribution: nil,
                    now: surroundings.now())
            }
            return held.count
        }
    }
}

extension Question {
    /// What an answer chooses.
    func chosen(_ settled: Settled) -> Circumstances.Chosen? {
        if kind == .event {
            switch settled {
            case .yes: return .event(amendments: amendments, isConfirmed: true)
            case .amended(let words):
                return .event(amendments: EventLines.joined(amendments, words), isConfirmed: false)
            case .no, .declined, .chosen, .whose: return nil
            }
        }
        guard case .chosen(let number) = settled else { return nil }
        switch kind {
        case .choice: return choices.indices.contains(number - 1) ? .contribution(choices[number - 1]) : nil
        case .command: return number == 1 ? .command : .post
        case .authorship, .whose, .guest, .newAddress, .goOn, .joining, .optIn, .approval, .release, .invitation,
            .address,
            .event, .otherTime:
            return nil
        }
    }
}

extension ReadMail {
    /// The mail, now that somebody vouches for it: a spam filter's word and a guess of ours hold it no more.
    func vouchedFor(_ rules: ReadingRules) -> ReadMail {
        var mail = self
        mail.envelope.spam = nil
        if envelope.automatic == .autoReplySubject { mail.envelope.automatic = nil }
        if envelope.judgement.report?.isGuess == true {
            mail.envelope.judgement.report = nil
            mail.envelope.judgement.kind = .post
        }
        mail.intents = mail.envelope.intents(by: rules)
        return mail
    }
}
