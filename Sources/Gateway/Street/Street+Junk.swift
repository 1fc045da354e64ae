import Guild
import Mail
import Store

/// Mail that the provider has put into its junk folder. What is certainly a member's or about our own letters goes its way
/// as from INBOX; what bears a known name waits for facilitators; the rest is counted and stays where it is.
extension Street {
    /// Returns what is to be filed; mail that stays in the folder is not among it.
    func carryJunk(_ mails: [ReadMail], from baseline: Baseline) async throws(StoreError) -> [CarriedMail] {
        try await store.write { transaction in
            try mails.compactMap { mail in
                switch try judgeJunk(mail, in: transaction) {
                case .genuine: return try carry(mail.withoutSpamVerdict(rules), from: baseline, in: transaction)
                case .doubtful(let person):
                    var held: CarriedMail?
                    do {
                        try transaction.savepoint {
                            held = try holdJunk(mail, of: person, from: baseline, in: transaction)
                        }
                    } catch {
                        // One bad mail never spoils its neighbours: it waits for the host.
                        held = try hold(mail, because: .street(.ourFailure), from: baseline, in: transaction)
                    }
                    return held
                case .junk:
                    try countJunk(mail, from: baseline, in: transaction)
                    return nil
                }
            }
        }
    }

    private enum JunkVerdict {
        case genuine
        case doubtful(Person)
        case junk
    }

    private func judgeJunk(_ mail: ReadMail, in transaction: Transaction) throws -> JunkVerdict {
        // A report on one of our letters; its token is checked like any other's.
        let isAboutOurs = try mail.intents.contains {
            switch $0.intent {
            case .delivery(.noteBounce), .delivery(.complain): true
            // Ways out are open from any address, wherever a provider files such mail.
            case .membership(.leaveByToken(let claim)): vouches(claim, in: transaction)
            case .requests(.act(let claim, _)):
                try vouches(claim, in: transaction) && transaction.snapshot.prepared(by: claim)?.action != .own
            default: false
            }
        }
        if isAboutOurs { return .genuine }
        guard mail.envelope.authenticity != .failed, let author = mail.envelope.author,
            let person = try transaction.snapshot.person(address: author.key)
        else { return .junk }
        if mail.envelope.authenticity == .passed { return .genuine }
        return mail.intents.contains { isWorthAsking($0.recipient, $0.intent, in: transaction) }
            ? .doubtful(person) : .junk
    }

    private func vouches(_ claim: TokenClaim, in transaction: Transaction) -> Bool {
        guard let person = try? transaction.snapshot.person(id: claim.person) else { return false }
        return keys.vouches(for: claim, epoch: person.epoch)
    }

    /// A person's words to a group: nothing else in junk is put to facilitators.
    private func isWorthAsking(_ recipient: OurName, _ intent: Intent, in transaction: Transaction) -> Bool {
        switch (intent, recipient) {
        case (.hold(.street(.markedSpam)), .group), (.forum(.post), .group),
            (.events(.announce), .group):
            true
        case (.hold(.street(.markedSpam)), .token(let claim)), (.forum(.reply(let claim, _)), .token):
            vouches(claim, in: transaction)
        default: false
        }
    }

    /// Each facilitator is asked; its author is not, since anybody may have written it.
    private func holdJunk(
        _ mail: ReadMail, of person: Person, from baseline: Baseline, in transaction: Transaction
    ) throws -> CarriedMail? {
        let now = surroundings.now()
        guard let arrival = try transaction.record(arrival(of: mail, from: baseline), filing: .problem, now: now) else {
            return CarriedMail(key: mail.key, filing: .problem, outcomes: [])
        }
        try transaction.keep(mail.bytes, of: arrival)
        var outcomes: [CarriedOutcome] = []
        for (recipient, intent) in mail.intents {
            // A mark of its own: a host who moves the mail into INBOX is obeyed there.
            guard isWorthAsking(recipient, intent, in: transaction),
                try transaction.actsFirst(mail.envelope.fingerprint, for: recipient.text + "~junk")
            else {
                try transaction.record(
                    .discarded, .street(.inJunk), of: arrival, for: recipient.text, contribution: nil, now: now)
                continue
            }
            try transaction.record(
                .held, .street(.markedSpam), of: arrival, for: recipient.text, contribution: nil, now: now)
            outcomes.append(CarriedOutcome(recipient: recipient.text, disposition: .held, reason: .street(.markedSpam)))
            guard let author = mail.envelope.author,
                let group = try transaction.snapshot.group(ofHeld: recipient.text)
            else { continue }
            var applying = applying(arrival, now)
            applying.recipient = recipient.text
            let question = NewQuestion.release(author, named: person.name, person.id, in: group.id)
            _ = try carryOut(
                Decision(.held, .street(.markedSpam), [.questions(.ask(question))]), by: author, &applying,
                in: transaction)
        }
        return CarriedMail(key: mail.key, filing: .problem, outcomes: outcomes)
    }

    /// Recorded without its bytes, left where it lies.
    func countJunk(_ mail: ReadMail, from baseline: Baseline, in transaction: Transaction) throws {
        let now = surroundings.now()
        guard let arrival = try transaction.record(arrival(of: mail, from: baseline), filing: .done, now: now) else {
            return
        }
        try transaction.record(.discarded, .street(.inJunk), of: arrival, for: "", contribution: nil, now: now)
    }
}

extension ReadMail {
    /// As if no filter had spoken: its author is vouched for by the same server.
    fileprivate func withoutSpamVerdict(_ rules: ReadingRules) -> ReadMail {
        var mail = self
        mail.envelope.spam = nil
        mail.intents = mail.envelope.intents(by: rules)
        return mail
    }
}
