import Guild
import Mail
import Store

/// Held mail goes on: by an answer, by the clock, by the host's word.
extension Street {
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
        if case .messages = decision.reason { try transaction.dropMail(of: applying.arrival) }
        return CarriedOutcome(
            recipient: recipient, disposition: decision.disposition, reason: decision.reason,
            contribution: contribution)
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
                        .previewed(amendments: $0, isConfirmed: true)
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
                    .discarded, .street(.droppedByHost), of: arrival, for: line.recipient, contribution: nil,
                    now: surroundings.now())
            }
            return held.count
        }
    }
}

extension ReadMail {
    /// The mail, now that somebody vouches for it: a spam filter's word and a guess of ours hold it no more.
    func vouchedFor(_ rules: ReadingRules) -> ReadMail {
        var mail = self
        if mail.envelope.passedOn != nil { mail.envelope.automatic = nil }
        mail.envelope.spam = nil
        if envelope.automatic == .autoReplySubject || envelope.automatic == .autoReplyBody {
            mail.envelope.automatic = nil
        }
        if envelope.judgement.report?.isGuess == true {
            mail.envelope.judgement.report = nil
            mail.envelope.judgement.kind = .post
        }
        mail.intents = mail.envelope.intents(by: rules)
        return mail
    }
}
