import Foundation
import GRDB
import Guild
import Mail

/// What the effects of one mail share.
public struct Applying: Sendable {
    public var arrival: ArrivalID
    /// Which of our addresses the decision is about.
    public var recipient = ""
    /// Seconds since 1970.
    public var now: Int64
    /// Bulk letters leave this many seconds later, so that their author can still withdraw them.
    public var hold: Int64
    public var limits = Limits()
    /// The key whose tokens an event made now will have for ever.
    public var keyID: UInt8 = 0
    public var zones: Zones = .utc
    /// Recovering from a backup: letters may have gone out already and wait for the host.
    public var isUncertain: Bool
    /// Audiences that this mail has reached by a letter about another group, and people by letters of their own.
    var audiences: [Int64] = []
    var reached: Set<PersonID> = []
    /// What this mail's author has been told already: one letter for each reason, however many addresses it had.
    var answered: Set<String> = []

    /// The mail that it is about; nil: the clock's turn, or a page.
    public var mail: ArrivalID? { arrival.rawValue > 0 ? arrival : nil }

    public init(arrival: ArrivalID, now: Int64, hold: Int64, isUncertain: Bool = false) {
        self.arrival = arrival
        self.now = now
        self.hold = hold
        self.isUncertain = isUncertain
    }
}

extension Transaction {
    /// Carries out a decision's effects. Returns the contribution that came of it.
    public func apply(_ effects: [Effect], _ applying: inout Applying) throws -> ContributionID? {
        var made: ContributionID?
        var last: ContributionID?
        for effect in effects {
            var contribution: ContributionID?
            switch effect {
            case .forum(.contribute(let new)):
                // An answer to a digest is several posts: who heard of one has not heard of the next.
                if made != nil {
                    applying.audiences = []
                    applying.reached = []
                }
                contribution = try contribute(new, &applying)
            case .forum(let effect): try apply(effect, to: last, applying)
            case .blog(let effect): contribution = try apply(effect, &applying)
            case .wiki(let effect): contribution = try apply(effect, &applying)
            case .resources(let effect): contribution = try apply(effect, &applying)
            case .outcomes(let effect): try apply(effect, now: applying.now)
            case .experts(let effect): try apply(effect, applying)
            case .polls(let effect): contribution = try apply(effect, &applying)
            case .chat(let effect): contribution = try apply(effect, &applying)
            case .prompts(let effect): contribution = try apply(effect, &applying)
            case .roles(let effect): try apply(effect, now: applying.now)
            case .health(let effect): try apply(effect, applying)
            case .groups(let effect): try apply(effect, &applying)
            case .events(let effect): contribution = try apply(effect, &applying)
            case .membership(let effect): try apply(effect, &applying)
            case .settings(let effect): try apply(effect, now: applying.now)
            case .questions(let effect): try apply(effect, applying)
            case .inquiries(let effect): try apply(effect, applying)
            case .messages(let effect): try apply(effect, applying)
            case .triage(let effect): try apply(effect, applying)
            case .measures(let effect): try apply(effect, applying)
            case .docket(let effect): try apply(effect, applying)
            case .streams(let effect): try apply(effect, now: applying.now)
            case .reactions(let effect): try apply(effect, now: applying.now)
            case .delivery(.noteBounce(let delivery, let report)): try noteBounce(delivery, report, applying)
            case .answer(let answer, let address, let person):
                try self.answer(answer, to: address, person: person, &applying)
            case .report(let results, let address, let person):
                try report(results, to: address, person: person, applying)
            case .tell(let said, let address, let person): try tell(said, to: address, person: person, applying)
            case .write(let person, let letter): try write(to: person, letter, applying)
            }
            last = contribution ?? last
            made = made ?? contribution
        }
        return made
    }

    // MARK: Letters to one person

    func writeTo(_ person: PersonID, _ letter: Letter, _ applying: Applying) throws {
        guard let address = try snapshot.primaryAddress(of: person) else { return }
        try insertDirect(letter, to: address, person: person, applying)
    }

    func insertDirect(
        _ letter: Letter, to address: String, person: PersonID?, question: QuestionID? = nil,
        contribution: ContributionID? = nil, _ applying: Applying
    ) throws {
        try insert(
            letter, contribution: contribution ?? letter.carried, isBulk: false, sendAfter: applying.now,
            directAddress: address,
            directPerson: person, question: question, applying)
    }

    private func answer(
        _ answer: Answer, to address: MailAddress, person: PersonID?, _ applying: inout Applying
    ) throws {
        let letter: Letter
        let reason: String
        switch answer {
        case .refusal(let why, let group, let withText):
            letter = .street(.refusal(why, arrival: applying.arrival, group: group, withText: withText))
            reason = why.rawValue
        case .waiting(let why, let group):
            letter = .street(.waiting(why, arrival: applying.arrival, group: group))
            reason = why.rawValue
        case .goodbye(let group):
            letter = .membership(.goodbye(group))
            reason = "goodbye"
        case .help:
            letter = .requests(.help(answering: applying.mail))
            reason = "help"
        }
        guard applying.answered.insert(reason).inserted else { return }
        if case .help = answer {
            let today = try answers("help", to: address, now: applying.now)
            guard Caps.sendsHelp(isKnown: person != nil, today: today) else { return }
            return try insertDirect(letter, to: address.address, person: person, applying)
        }
        let carriesText = if case .refusal(_, _, true) = answer { true } else { false }
        try db.run(
            "INSERT OR IGNORE INTO notice (addressKey, reason, day) VALUES (?, ?, ?)",
            [address.key, reason, applying.now / 86_400])
        let isFirst = db.changesCount > 0
        let today = carriesText ? try answers("refusal", to: address, now: applying.now) : 0
        guard
            Caps.answers(
                carriesText: carriesText, isKnown: person != nil, isFirst: isFirst, today: today,
                limits: applying.limits)
        else { return }
        try insertDirect(letter, to: address.address, person: person, applying)
    }

    /// What was asked is carried out in any case.
    private func report(
        _ results: [CommandResult], to address: MailAddress, person: PersonID?, _ applying: Applying
    ) throws {
        let today = try answers("results", to: address, now: applying.now)
        guard Caps.reports(results, today: today, limits: applying.limits) else { return }
        try insertDirect(
            .requests(.results(results, answering: applying.mail)), to: address.address,
            person: person, contribution: results.first?.said.about, applying)
    }

    /// What another's mail, or the clock, has to say to somebody. An appeal to the host goes once a day.
    private func tell(
        _ said: CommandResult.Said, to address: MailAddress, person: PersonID?, _ applying: Applying
    ) throws {
        if case .measures(.nobodyElse(let group, let about, _, _, _)) = said {
            try db.run(
                "INSERT OR IGNORE INTO notice (addressKey, reason, day) VALUES (?, 'appeal', ?)",
                ["\(group) \(about)", applying.now / 86_400])
            guard db.changesCount > 0 else { return }
        }
        guard try answers("results", to: address, now: applying.now) < Caps.mostTold else { return }
        try insertDirect(
            .requests(.results([CommandResult(asked: "", said: said)])), to: address.address, person: person, applying)
    }

    private func answers(_ kind: String, to address: MailAddress, now: Int64) throws -> Int {
        Int(
            try db.number(
                """
                SELECT count(*) FROM letter INDEXED BY letter_direct
                WHERE directAddress = ? AND createdAt > ? AND kind = ?
                """, [address.address, now - 86_400, kind]) ?? 0)
    }

    func insert(
        _ letter: Letter, contribution: ContributionID?, isBulk: Bool, sendAfter: Int64, audience: Int64? = nil,
        exceptPerson: PersonID? = nil, exceptAudiences: [Int64] = [], people: [PersonID]? = nil,
        exceptPeople: [PersonID] = [], directAddress: String? = nil,
        directPerson: PersonID? = nil, question: QuestionID? = nil, _ applying: Applying
    ) throws {
        if let directPerson { try prepare(for: letter, to: directPerson, now: applying.now) }
        try db.run(
            """
            INSERT INTO letter (kind, purpose, about, contributionID, isBulk, state, createdAt, sendAfter, audienceID, exceptPersonID,
                exceptAudiences, directAddress, directPersonID, isUncertain, questionID, people, exceptPeople)
            VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                letter.kind, letter.purpose, try letter.stored, contribution?.rawValue, isBulk ? 1 : 0, applying.now,
                applying.isUncertain ? applying.now : sendAfter, audience,
                exceptPerson?.rawValue, "[" + exceptAudiences.map(String.init).joined(separator: ",") + "]",
                directAddress, directPerson?.rawValue, applying.isUncertain ? 1 : 0, question?.rawValue,
                people.map { Audience.blob($0) }, exceptPeople.isEmpty ? nil : Audience.blob(exceptPeople),
            ])
    }
}
