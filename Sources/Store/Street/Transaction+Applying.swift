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
            switch effect {
            case .contribute(let new):
                // An answer to a digest is several posts: who heard of one has not heard of the next.
                if made != nil {
                    applying.audiences = []
                    applying.reached = []
                }
                last = try contribute(new, &applying)
                made = made ?? last
            case .receipt(let person):
                guard let last else { continue }
                guard let address = try snapshot.primaryAddress(of: person) else { continue }
                try insertDirect(.receipt(last), to: address, person: person, contribution: last, applying)
            case .endMembership(let person, let group, let goodbye):
                guard try endMembership(of: person, in: group, now: applying.now, ofOwnAccord: true) else { continue }
                try withdrawAnswers(of: person, in: group, &applying)
                switch goodbye {
                case .none: break
                case .plain: try writeTo(person, .goodbye(group), applying)
                case .afterComplaint: try writeTo(person, .goodbye(group, afterComplaint: true), applying)
                }
            case .answer(let answer, let address, let person):
                try self.answer(answer, to: address, person: person, &applying)
            case .passToFacilitators(let group, let author, _):
                try passToFacilitators(of: group, from: author, applying)
            case .ask(let question): try ask(question, applying)
            case .askAgain(let question): try askAgain(question, applying)
            case .show(let question, let thenPost): try show(question, thenPost: thenPost, applying)
            case .noteFlood(let group): try noteFlood(to: group, applying)
            case .settle: break  // the street's: it reads the held mail again
            case .join(let address, let person, let group): try join(address, person, group, applying)
            case .comeBack(let person, let group): try comeBack(person, group, now: applying.now)
            case .change(let person, let change): try make(change, of: person, now: applying.now)
            case .setWelcome(let group, let text):
                try db.run("UPDATE practiceGroup SET welcome = ? WHERE id = ?", [text, group.rawValue])
            case .withdraw(let contribution): try withdraw(contribution)
            case .delete(let contribution): try delete(contribution, now: applying.now)
            case .edit(let contribution, let text, let fragment):
                try edit(contribution, text: text, fragment: fragment, now: applying.now)
            case .report(let results, let address, let person):
                try report(results, to: address, person: person, applying)
            case .events(let effect):
                guard let contribution = try apply(effect, &applying) else { continue }
                last = contribution
                made = made ?? contribution
            case .blog(let effect):
                guard let contribution = try apply(effect, &applying) else { continue }
                last = contribution
                made = made ?? contribution
            case .react(let contribution, let person, let sign):
                try react(contribution, person, sign: sign, now: applying.now)
            case .endPause(let person, let until): try endPause(of: person, at: until, now: applying.now)
            case .endQuestion(let question): try endQuestion(question)
            case .markNoted(let outcome): try markNoted(outcome: outcome)
            case .noteWaiting(let group, let count, let since):
                try note(.unconfirmed, to: group, about: nil, arrivedAt: since, count: count, applying)
            case .lapse(let arrival, let recipient): try lapse(arrival, recipient: recipient, now: applying.now)
            case .write(let person, let letter): try write(to: person, letter, applying)
            case .noteBounce(let delivery, let report):
                try noteBounce(delivery, report, applying)
            }
        }
        return made
    }

    // MARK: Contributions

    func contribute(
        _ new: NewContribution, alerting: Bool = true, _ applying: inout Applying
    ) throws -> ContributionID {
        // Never used before, not even by what a restored backup has not seen.
        let id = try 1 + (db.number("SELECT seq FROM sqlite_sequence WHERE name = 'contribution'") ?? 0)
        let topic = new.parent?.topic.rawValue ?? id
        try db.run(
            """
            INSERT INTO contribution (id, groupID, kind, topicID, parentID, authorID, authorName, title, text, rest, fragment,
                fragmentVersion, messageID, replacedID, arrivalID, sentAt, postedAt, likeness)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id, new.group.rawValue, new.kind.rawValue, topic, new.parent?.id.rawValue, new.author?.rawValue,
                new.authorName, new.parent == nil ? new.title : "", new.text, new.rest, new.fragment,
                PlainFragment.version, new.messageID.text, new.replacedID?.text, applying.arrival.rawValue, new.sentAt,
                applying.now, new.likeness.encoded.blob,
            ])
        try countPost(in: new.group, now: applying.now)
        if new.parent == nil {
            try db.run(
                "INSERT INTO topic (id, groupID, replies, lastID, lastAt) VALUES (?, ?, 0, ?, ?)",
                [id, new.group.rawValue, id, applying.now])
        } else {
            try db.run(
                "UPDATE topic SET replies = replies + 1, lastID = ?, lastAt = ? WHERE id = ?",
                [id, applying.now, topic])
        }
        for (position, part) in new.attachments.prefix(100).enumerated() {
            let hash = Data(ContentHash.of(part.bytes))
            try db.run("INSERT OR IGNORE INTO blob (hash, bytes) VALUES (?, ?)", [hash, part.bytes.blob])
            try db.run(
                """
                INSERT INTO attachment (contributionID, position, filename, type, size, hash, danger)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    id, position, part.filename ?? "part-\(position + 1)", storedType(of: part), part.bytes.count, hash,
                    DangerousFile(name: part.filename, bytes: part.bytes)?.rawValue,
                ])
        }
        let made = ContributionID(id)
        try record(
            new.kind.activity, by: new.author, in: new.group,
            contribution: made,
            now: applying.now)
        for tag in new.mentions.tags {
            try db.run("INSERT OR IGNORE INTO tag (contributionID, tag) VALUES (?, ?)", [id, tag])
        }
        if alerting { try alert(new, made, topic: ContributionID(topic), &applying) }
        return made
    }

    private func storedType(of part: Part) -> String {
        guard part.type.hasPrefix("text/"), let charset = part.charset,
            charset.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x22 })
        else { return part.type }
        return "\(part.type); charset=\"\(charset.prefix(40))\""
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
            letter, contribution: contribution, isBulk: false, sendAfter: applying.now, directAddress: address,
            directPerson: person, question: question, applying)
    }

    private func answer(
        _ answer: Answer, to address: MailAddress, person: PersonID?, _ applying: inout Applying
    ) throws {
        let letter: Letter
        let reason: String
        switch answer {
        case .refusal(let why, let group, let withText):
            letter = .refusal(why, arrival: applying.arrival, group: group, withText: withText)
            reason = why.rawValue
        case .waiting(let why, let group):
            letter = .waiting(why, arrival: applying.arrival, group: group)
            reason = why.rawValue
        case .goodbye(let group):
            letter = .goodbye(group)
            reason = "goodbye"
        case .help:
            letter = .help
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
        try insertDirect(.results(results), to: address.address, person: person, applying)
    }

    private func answers(_ kind: String, to address: MailAddress, now: Int64) throws -> Int {
        Int(
            try db.number(
                """
                SELECT count(*) FROM letter INDEXED BY letter_direct
                WHERE directAddress = ? AND createdAt > ? AND kind = ?
                """, [address.address, now - 86_400, kind]) ?? 0)
    }

    private func passToFacilitators(of group: GroupID, from author: MailAddress, _ applying: Applying) throws {
        for facilitator in try snapshot.facilitators(of: group) {
            try writeTo(
                facilitator,
                .toFacilitators(
                    group, arrival: applying.arrival, authorName: author.name, authorAddress: author.address), applying)
        }
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
