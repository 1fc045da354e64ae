import Guild
import Logging
import Mail
import Store

/// A mail read and judged, nothing decided: arrows 2 to 4, without the store.
public struct ReadMail: Sendable {
    public var key: String
    public var bytes: [UInt8]
    public var arrivedAt: Int64
    public var envelope: Envelope
    public var intents: [(recipient: OurName, intent: Intent)]
}

/// What became of a mail, for filing.
public struct CarriedMail: Sendable {
    public var key: String
    public var filing: Filing
    public var outcomes: [CarriedOutcome]
}

public struct CarriedOutcome: Sendable {
    public var recipient: String
    public var disposition: Disposition
    public var reason: Reason
    public var contribution: ContributionID?
}

/// The one way from a mail to a change of the model. Mail, web forms and the clock all come through here.
public struct Street: Sendable {
    public let store: Store
    public let rules: ReadingRules
    public let keys: TokenKeys
    /// Seconds that bulk letters wait, so that their author can withdraw them.
    public let hold: Int64
    public let surroundings: Surroundings
    /// The community's own time zone.
    public let zone: String
    var logger: Logger?

    public init(
        store: Store, rules: ReadingRules, keys: TokenKeys, hold: Int64, surroundings: Surroundings,
        zone: String = "UTC", logger: Logger? = nil
    ) {
        self.zone = zone
        self.logger = logger
        self.store = store
        self.rules = rules
        self.keys = keys
        self.hold = hold
        self.surroundings = surroundings
    }

    /// Pure: bytes to intents.
    public func read(_ bytes: [UInt8], key: String, size: Int? = nil, arrivedAt: Int64) -> ReadMail {
        let envelope = Envelope(reading: bytes, size: size, by: rules)
        Faults.pass(.parsed)
        Faults.pass(.judged)
        let intents = envelope.intents(by: rules)
        Faults.pass(.intended)
        return ReadMail(key: key, bytes: bytes, arrivedAt: arrivedAt, envelope: envelope, intents: intents)
    }

    /// Carries mails in one transaction, a savepoint each. When this returns they may be filed; when it throws,
    /// nothing happened to any of them.
    public func carry(
        _ mails: [ReadMail], from baseline: Baseline, isUncertain: Bool = false
    ) async throws(StoreError) -> [CarriedMail] {
        let carried = try await store.write { transaction in
            try mails.map { try carry($0, from: baseline, in: transaction, isUncertain: isUncertain) }
        }
        Faults.pass(.committed)
        return carried
    }

    /// One bad mail never spoils its neighbours: what cannot be carried is kept and held for the host.
    func carry(
        _ mail: ReadMail, from baseline: Baseline, in transaction: Transaction, isUncertain: Bool = false
    ) throws -> CarriedMail {
        var carried = CarriedMail(key: mail.key, filing: .done, outcomes: [])
        do {
            try transaction.savepoint {
                carried = try carryWhole(mail, from: baseline, isUncertain: isUncertain, in: transaction)
            }
        } catch {
            let trouble = StoreError.sorted(error)
            switch trouble {
            case .disk, .busy, .missing, .newer: throw error
            case .refused, .broken: break
            }
            logger?.error(
                "mail held, because it could not be carried",
                metadata: ["key": "\(mail.key)", "why": "\(trouble.sentence)"])
            try transaction.savepoint {
                carried = try hold(mail, because: .ourFailure, from: baseline, in: transaction)
            }
        }
        return carried
    }

    private func carryWhole(
        _ mail: ReadMail, from baseline: Baseline, isUncertain: Bool, in transaction: Transaction
    ) throws -> CarriedMail {
        let now = surroundings.now()
        guard let arrival = try transaction.record(arrival(of: mail, from: baseline), filing: .done, now: now) else {
            // The round after a crash: recorded, but not filed.
            let filing = try transaction.snapshot.filings(
                of: [mail.key], mailbox: baseline.mailbox, uidValidity: baseline.uidValidity)[mail.key]
            return CarriedMail(key: mail.key, filing: filing ?? .done, outcomes: [])
        }
        var outcomes: [CarriedOutcome] = []
        var filing = Filing.done
        var applying = Applying(arrival: arrival, now: now, hold: hold, isUncertain: isUncertain)
        var isNew = false
        for (recipient, intent) in mail.intents {
            let name = recipient.text
            let outcome: CarriedOutcome
            // A copy that nobody vouches for must not stand in the way of the genuine one.
            let mark = mail.envelope.authenticity == .passed ? "" : mail.envelope.authenticity == .failed ? "!" : "?"
            if try transaction.actsFirst(mail.envelope.fingerprint, for: name + mark) {
                isNew = true
                applying.recipient = name
                let decision = try decide(intent, of: mail, now: now, in: transaction)
                Faults.pass(.decided)
                let contribution = try transaction.apply(decision.effects, &applying)
                for case .settle(let question, let settled) in decision.effects {
                    try settle(question, as: settled, by: mail.envelope.author, now: now, in: transaction)
                }
                outcome = CarriedOutcome(
                    recipient: name, disposition: decision.disposition, reason: decision.reason,
                    contribution: contribution)
                if decision.filing == .problem { filing = .problem }
            } else {
                outcome = CarriedOutcome(recipient: name, disposition: .discarded, reason: .duplicate)
            }
            try transaction.record(
                outcome.disposition, outcome.reason, of: arrival, for: name, contribution: outcome.contribution,
                now: now)
            outcomes.append(outcome)
        }
        if isNew { try transaction.keep(mail.bytes, of: arrival) }
        if filing != .done { try transaction.setFiling(filing, of: arrival) }
        return CarriedMail(key: mail.key, filing: filing, outcomes: outcomes)
    }

    /// A page's button, pressed: the token is all there is to know of who pressed it. No letter of it can be answered by
    /// mail, since there was none.
    func carry(_ intent: Intent) async throws(StoreError) -> CarriedOutcome {
        let now = surroundings.now()
        return try await store.write { transaction in
            let mail = ReadMail(
                key: "", bytes: [], arrivedAt: now, envelope: Envelope(reading: [], by: rules), intents: [])
            let decision = try decide(intent, of: mail, now: now, in: transaction)
            var applying = Applying(arrival: ArrivalID(0), now: now, hold: hold)
            let contribution = try transaction.apply(decision.effects, &applying)
            return CarriedOutcome(
                recipient: "", disposition: decision.disposition, reason: decision.reason, contribution: contribution)
        }
    }

    private func decide(
        _ intent: Intent, of mail: ReadMail, now: Int64, isReleased: Bool = false, confirmed: PersonID? = nil,
        chosen: Circumstances.Chosen? = nil, in transaction: Transaction
    ) throws -> Decision {
        let situation = try transaction.snapshot.situation(
            for: intent, author: mail.envelope.author, authenticity: mail.envelope.authenticity, now: now,
            confirmed: confirmed, vouches: { keys.vouches(for: $0, epoch: $1) })
        let circumstances = Circumstances(
            now: now, chance: surroundings.chance(20), ours: rules.ours, isReleased: isReleased,
            arrivedAt: isReleased || confirmed != nil ? mail.arrivedAt : nil, mostQuestions: rules.mostQuestions,
            zones: surroundings.zones, zone: zone, chosen: chosen)
        return Guild.decide(intent, on: mail.envelope, in: situation, under: circumstances)
    }

    /// Holds a mail that cannot even be fetched: what little is known of it is recorded, so that it blocks nothing.
    public func holdUnfetchable(_ listed: ListedMail, header: [UInt8], from baseline: Baseline) async throws(StoreError)
        -> CarriedMail
    {
        let mail = read(
            header, key: listed.key, size: listed.size, arrivedAt: min(listed.arrivedAt, surroundings.now()))
        return try await store.write { try hold(mail, because: .ourFailure, from: baseline, in: $0) }
    }

    private func hold(
        _ mail: ReadMail, because reason: Reason, from baseline: Baseline, in transaction: Transaction
    ) throws -> CarriedMail {
        let now = surroundings.now()
        if let arrival = try transaction.record(arrival(of: mail, from: baseline), filing: .problem, now: now) {
            try transaction.keep(mail.bytes, of: arrival)
            try transaction.record(.held, reason, of: arrival, for: "", contribution: nil, now: now)
        }
        return CarriedMail(
            key: mail.key, filing: .problem,
            outcomes: [CarriedOutcome(recipient: "", disposition: .held, reason: reason)])
    }

    private func arrival(of mail: ReadMail, from baseline: Baseline) -> NewArrival {
        let message = mail.envelope.message
        return NewArrival(
            mailbox: baseline.mailbox, uidValidity: baseline.uidValidity, key: mail.key,
            fingerprint: mail.envelope.fingerprint, messageID: message.messageID, author: message.from.first?.key ?? "",
            subject: TokenScrub.clean(String(message.subject.prefix(500))), size: mail.envelope.size,
            arrivedAt: mail.arrivedAt,
            raw: mail.bytes)
    }

    // MARK: Held mail goes on

    /// A question has its answer: what waited goes its way as of its arrival, or is discarded and the facilitators hear.
    private func settle(
        _ id: QuestionID, as settled: Settled, by answerer: MailAddress?, now: Int64, in transaction: Transaction
    ) throws {
        guard let question = try transaction.snapshot.question(id) else { return }
        for beside in try transaction.besides(question) + [id] {
            try settleOne(beside, as: settled, by: answerer, now: now, in: transaction)
        }
    }

    private func settleOne(
        _ id: QuestionID, as settled: Settled, by answerer: MailAddress?, now: Int64, in transaction: Transaction
    ) throws {
        guard let question = try transaction.snapshot.question(id), question.state == .open,
            try transaction.close(id, as: settled)
        else { return }
        var applying = Applying(arrival: question.arrival, now: now, hold: hold)
        guard question.kind.holdsMail else {
            return try conclude(question, as: settled, by: answerer, now, applying, in: transaction)
        }
        let arrivedAt = try transaction.snapshot.arrivedAt(question.arrival) ?? now
        switch settled {
        case .declined: break  // only of questions that hold no mail
        case .no where question.kind != .authorship:
            try transaction.record(
                .discarded, .turnedDown, of: question.arrival, for: question.recipient, contribution: nil, now: now)
        case .no:
            try transaction.record(
                .discarded, .disowned, of: question.arrival, for: question.recipient, contribution: nil, now: now)
            guard question.kind == .authorship,
                let group = try transaction.snapshot.group(ofHeld: question.recipient)
            else { return }
            try transaction.note(
                .disowned, to: group.id, about: question.person, arrivedAt: arrivedAt, count: 1, applying)
        case .yes, .chosen:
            let claims = settled == .yes(claims: true)
            guard let raw = try transaction.snapshot.raw(of: question.arrival) else { return }
            let mail = read(raw, key: "", arrivedAt: arrivedAt).vouchedFor(rules)
            let person = try confirmed(question, mail, claims: claims, now: now, in: transaction)
            if let person,
                try carryHeld(
                    mail, question.recipient, confirmed: person, isReleased: false, chosen: question.chosen(settled),
                    now, &applying, in: transaction) != nil
            {
                return
            }
            // Its author said yes, and it is read otherwise than then: the host has to look, and nothing is deleted.
            try transaction.record(
                .held, .ourFailure, of: question.arrival, for: question.recipient, contribution: nil, now: now)
        }
    }

    /// A question that stands for itself: somebody becomes a member, or an address somebody's.
    private func conclude(
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
            try transaction.tell(person, .addressConfirmed(address.address), applying)
        default: break  // a no leaves everything as it is
        }
    }

    /// Whose mail it is now: the person asked, or one who joins with this answer.
    private func confirmed(
        _ question: Question, _ mail: ReadMail, claims: Bool, now: Int64, in transaction: Transaction
    ) throws -> PersonID? {
        switch question.kind {
        case .authorship:
            if claims, let person = question.person, let address = question.claimable,
                try transaction.snapshot.person(address: address.key) == nil
            {
                try transaction.add(address, to: person, isPrimary: false, now: now)
            }
            return question.person
        case .choice, .command, .approval, .invitation, .address: return question.person
        case .optIn:
            // Known from now on; whether they become a member is decided by the mail that waited.
            guard let author = mail.envelope.author, let id = question.group else { return nil }
            return try transaction.person(for: author, joining: id, now: now).id
        case .joining:
            guard let author = mail.envelope.author, let id = question.group else { return nil }
            let person = try transaction.person(for: author, joining: id, now: now)
            try transaction.join(author, person.id, id, Applying(arrival: question.arrival, now: now, hold: hold))
            return person.id
        }
    }

    /// Carries a held mail for one of our addresses, as if it had just been read. Nil: it is not for that address.
    @discardableResult
    private func carryHeld(
        _ mail: ReadMail, _ recipient: String, confirmed: PersonID?, isReleased: Bool,
        chosen: Circumstances.Chosen? = nil, _ now: Int64,
        _ applying: inout Applying, in transaction: Transaction
    ) throws -> CarriedOutcome? {
        guard let intent = mail.intents.first(where: { $0.recipient.text == recipient })?.intent else { return nil }
        applying.recipient = recipient
        let decision = try decide(
            intent, of: mail, now: now, isReleased: isReleased,
            confirmed: confirmed, chosen: chosen, in: transaction)
        if isReleased { try transaction.closeQuestions(about: applying.arrival, for: recipient) }
        let contribution = try transaction.apply(decision.effects, &applying)
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
        let hold = hold
        try await store.write { transaction in
            let applying = Applying(arrival: ArrivalID(0), now: now, hold: hold)
            try transaction.endPauses(now: now)
            try transaction.expireQuestions(askedBefore: now - Int64(patience.questionDays) * 86_400, applying)
            try transaction.dropUnconfirmed(arrivedBefore: now - Int64(patience.doubtfulDays) * 86_400, now: now)
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
            var applying = Applying(arrival: arrival, now: now, hold: hold)
            var outcomes: [CarriedOutcome] = []
            for (recipient, _) in mail.intents
            where held.contains(where: { $0.recipient == recipient.text || $0.recipient.isEmpty }) {
                if let outcome = try carryHeld(
                    mail, recipient.text, confirmed: nil, isReleased: true, now, &applying, in: transaction)
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
    fileprivate func chosen(_ settled: Settled) -> Circumstances.Chosen? {
        guard case .chosen(let number) = settled else { return nil }
        switch kind {
        case .choice: return choices.indices.contains(number - 1) ? .contribution(choices[number - 1]) : nil
        case .command: return number == 1 ? .command : .post
        case .authorship, .joining, .optIn, .approval, .invitation, .address: return nil
        }
    }
}

extension ReadMail {
    /// The mail, now that somebody vouches for it: a spam filter's word and a guess of ours hold it no more.
    fileprivate func vouchedFor(_ rules: ReadingRules) -> ReadMail {
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
