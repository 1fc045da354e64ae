import Guild
import Logging
import Mail
import Store

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
    /// The archive's public root.
    public let site: SiteBase
    /// How long before an event those who come are reminded: seconds.
    public let reminders: [Int64]
    /// Where the host is told what only they can mend.
    let host: MailAddress?
    /// Letters that a day allows; 0: any number.
    let dayLimit: Int
    var logger: Logger?
    let caution: Caution

    public init(
        store: Store, rules: ReadingRules, keys: TokenKeys, hold: Int64, surroundings: Surroundings,
        zone: String = "UTC", site: SiteBase = SiteBase(""), reminders: [Int64] = [86_400, 3_600],
        host: MailAddress? = nil, dayLimit: Int = 0,
        caution: Caution = Caution(), logger: Logger? = nil
    ) {
        self.caution = caution
        self.host = host
        self.dayLimit = dayLimit
        self.reminders = reminders
        self.zone = zone
        self.site = site
        self.logger = logger
        self.store = store
        self.rules = rules
        self.keys = keys
        self.hold = hold
        self.surroundings = surroundings
    }

    /// Pure: bytes to intents.
    public func read(
        _ bytes: [UInt8], key: String, size: Int? = nil, arrivedAt: Int64, isSuspicious: Bool = false
    ) -> ReadMail {
        Faults.taste(.reading, bytes)
        var envelope = Envelope(reading: bytes, size: size, by: rules)
        envelope.isSuspicious = isSuspicious
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
            try mails.map { mail in
                try withInHand(mail.key, in: baseline, isOne: mails.count == 1) {
                    Faults.taste(.deciding, mail.bytes)
                    return try carry(mail, from: baseline, in: transaction, isUncertain: isUncertain)
                }
            }
        }
        Faults.pass(.committed)
        return carried
    }

    /// How the logbook names a mail.
    func subject(of key: String, in baseline: Baseline) -> String {
        "\(baseline.mailbox)/\(baseline.uidValidity)/\(key)"
    }

    func leavesAlone(_ kind: Logbook.Kind, _ key: String, in baseline: Baseline) -> Bool {
        caution.leavesAlone(kind, subject(of: key, in: baseline))
    }

    /// Says in the logbook that a mail is read or decided while `body` runs.
    func withInHand<T>(_ key: String, in baseline: Baseline, isOne: Bool, _ body: () throws -> T) rethrows -> T {
        try caution.logbook.during(.mail, subject(of: key, in: baseline), isOne: isOne, body)
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
            guard trouble.isOfOneThing else { throw error }
            logger?.error(
                "mail held, because it could not be carried",
                metadata: ["key": "\(mail.key)", "why": "\(trouble.sentence)"])
            try transaction.savepoint {
                carried = try hold(mail, because: .street(.ourFailure), from: baseline, in: transaction)
            }
        }
        return carried
    }

    func carryWhole(
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
        var applying = applying(arrival, now, isUncertain: isUncertain)
        var isNew = false
        for (recipient, intent) in mail.intents {
            let name = recipient.text
            let outcome: CarriedOutcome
            // A copy that nobody vouches for must not stand in the way of the genuine one.
            let mark = mail.envelope.authenticity == .passed ? "" : mail.envelope.authenticity == .failed ? "!" : "?"
            if try transaction.actsFirst(mail.envelope.fingerprint, for: name + mark) {
                isNew = true
                applying.recipient = name
                let decision = try decide(
                    intent, by: mail.envelope.caller, arrivedAt: mail.arrivedAt, now: now, in: transaction)
                Faults.pass(.decided)
                let contribution = try carryOut(decision, by: mail.envelope.author, &applying, in: transaction)
                outcome = CarriedOutcome(
                    recipient: name, disposition: decision.disposition, reason: decision.reason,
                    contribution: contribution)
                if decision.filing == .problem { filing = .problem }
            } else {
                outcome = CarriedOutcome(recipient: name, disposition: .discarded, reason: .street(.duplicate))
            }
            try transaction.record(
                outcome.disposition, outcome.reason, of: arrival, for: name, contribution: outcome.contribution,
                now: now)
            outcomes.append(outcome)
        }
        // The words of a private message are in one place, and the mail that brought them is not it.
        let isPrivate =
            mail.intents.allSatisfy { if case .messages = $0.intent { true } else { false } }
            && outcomes.allSatisfy { $0.disposition != .held }
        if isPrivate {
            try transaction.dropMail(of: arrival)
        } else if isNew {
            try transaction.keep(mail.bytes, of: arrival)
        }
        if isNew { try hear(mail, now: now, in: transaction) }
        if filing != .done { try transaction.setFiling(filing, of: arrival) }
        return CarriedMail(key: mail.key, filing: filing, outcomes: outcomes)
    }

    /// What was decided happens: its effects, and what waited for an answer goes its way. Every door comes through here; a
    /// question closes once, so an answer that was held itself ends like any other.
    func carryOut(
        _ decision: Decision, by answerer: MailAddress?, _ applying: inout Applying, in transaction: Transaction
    ) throws -> ContributionID? {
        let contribution = try transaction.apply(decision.effects, &applying)
        for case .questions(.settle(let question, let settled)) in decision.effects {
            // What is said to a preview may quote it, or say what is different.
            try transaction.note(amendment: applying.mail, to: question)
            try settle(question, as: settled, by: answerer, now: applying.now, in: transaction)
        }
        return contribution
    }

    /// What a mail shows beside its words: that its author's address works, and whether anybody judges mail here.
    private func hear(_ mail: ReadMail, now: Int64, in transaction: Transaction) throws {
        guard let author = mail.envelope.author, mail.envelope.automatic == nil else { return }
        switch mail.envelope.authenticity {
        case .passed:
            try transaction.hearFrom(author.key, arrivedAt: mail.arrivedAt, now: now)
            try transaction.noteJudgement(isGenuine: true, by: "", now: now)
        case .unknown:
            guard try transaction.snapshot.person(address: author.key) != nil else { return }
            let servers = rules.server.authservIDs.joined(separator: " ")
            try transaction.noteJudgement(
                isGenuine: false, by: servers.isEmpty ? "the receiving server" : servers, now: now)
        case .failed: break
        }
    }

    /// What a page's button does, by whoever holds its token. No letter of it can be answered by mail, since there was none.
    func carry(_ intent: Intent) async throws(StoreError) -> CarriedOutcome {
        let now = surroundings.now()
        return try await store.write { try press(intent, by: .bearer, now, in: $0) }
    }

    /// The same by somebody who is signed in. Nil: they have no address.
    func carry(_ intent: Intent, as person: PersonID) async throws(StoreError) -> CarriedOutcome? {
        let now = surroundings.now()
        return try await store.write { transaction in
            guard
                let address = try transaction.snapshot.primaryAddress(of: person).flatMap({ MailAddress(address: $0) })
            else { return nil }
            return try press(intent, by: .signedIn(address), now, in: transaction)
        }
    }

    private func press(
        _ intent: Intent, by caller: Caller, _ now: Int64, in transaction: Transaction
    ) throws -> CarriedOutcome {
        let decision = try decide(intent, by: caller, arrivedAt: now, now: now, in: transaction)
        var applying = applying(ArrivalID(0), now)
        let contribution = try carryOut(decision, by: caller.author, &applying, in: transaction)
        return CarriedOutcome(
            recipient: "", disposition: decision.disposition, reason: decision.reason, contribution: contribution)
    }

    func applying(_ arrival: ArrivalID, _ now: Int64, isUncertain: Bool = false) -> Applying {
        var applying = Applying(arrival: arrival, now: now, hold: hold, isUncertain: isUncertain)
        applying.keyID = keys.current
        applying.limits = rules.most
        applying.zones = surroundings.zones
        return applying
    }

    func decide(
        _ intent: Intent, by caller: Caller, arrivedAt: Int64, now: Int64, isReleased: Bool = false,
        confirmed: PersonID? = nil, chosen: Circumstances.Chosen? = nil, in transaction: Transaction
    ) throws -> Decision {
        let situation = try transaction.snapshot.situation(
            for: intent, author: caller.author, authenticity: caller.authenticity, now: now,
            confirmed: confirmed, limits: rules.most, vouches: { keys.vouches(for: $0, epoch: $1) })
        var circumstances = Circumstances(
            now: now, chance: surroundings.chance(20), ours: rules.ours, isReleased: isReleased,
            arrivedAt: isReleased || confirmed != nil ? arrivedAt : nil, receivedAt: arrivedAt,
            mostQuestions: rules.mostQuestions,
            zones: surroundings.zones, zone: zone, chosen: chosen, limits: rules.most, host: host)
        circumstances.site = site
        return Guild.decide(intent, by: caller, in: situation, under: circumstances)
    }

    /// Holds a mail that cannot even be fetched: what little is known of it is recorded, so that it blocks nothing.
    public func holdUnfetchable(_ listed: ListedMail, header: [UInt8], from baseline: Baseline) async throws(StoreError)
        -> CarriedMail
    {
        let mail = read(
            header, key: listed.key, size: listed.size, arrivedAt: min(listed.arrivedAt, surroundings.now()))
        let now = surroundings.now()
        return try await store.write { transaction in
            try transaction.note(
                .spoilt, why: "number \(listed.key) of the mailbox, \(listed.size) octets", now: now)
            return try hold(mail, because: .street(.ourFailure), from: baseline, in: transaction)
        }
    }

    /// Holds a mail that ended the process twice. Nothing of it is looked at: its bytes are kept for the host.
    func holdUnread(
        _ listed: ListedMail, bytes: [UInt8], from baseline: Baseline
    ) async throws(StoreError) -> CarriedMail {
        var envelope = Envelope(reading: [], size: listed.size, by: rules)
        envelope.fingerprint = Fingerprint(bytes: ContentHash.of(bytes.isEmpty ? Array(listed.key.utf8) : bytes))
        let now = surroundings.now()
        let mail = ReadMail(
            key: listed.key, bytes: bytes, arrivedAt: min(listed.arrivedAt, now), envelope: envelope, intents: [])
        return try await store.write { transaction in
            try transaction.note(.aside, why: "a mail of \(listed.size) octets, which is held unread", now: now)
            return try hold(mail, because: .street(.ourFailure), from: baseline, in: transaction)
        }
    }

    func hold(
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

    func arrival(of mail: ReadMail, from baseline: Baseline) -> NewArrival {
        let message = mail.envelope.message
        return NewArrival(
            mailbox: baseline.mailbox, uidValidity: baseline.uidValidity, key: mail.key,
            fingerprint: mail.envelope.fingerprint, messageID: message.messageID, author: message.from.first?.key ?? "",
            subject: TokenScrub.clean(String(message.subject.prefix(500))), size: mail.envelope.size,
            arrivedAt: mail.arrivedAt,
            raw: mail.bytes)
    }
}
