import GRDB
import Guild
import Mail

/// A post that nobody was sent can be withdrawn for a day, the longest hold there is; later the record of what was sent
/// may be tidied away.
private let withdrawSeconds: Int64 = 86_400

extension Snapshot {
    /// What deciding `intent` needs to know. `vouches` tells whether a token is ours for a person's epoch.
    public func situation(
        for intent: Intent, author: MailAddress?, authenticity: Authenticity = .passed, now: Int64 = 0,
        confirmed: PersonID? = nil, limits: Limits = Limits(), vouches: (TokenClaim, _ epoch: Int64) -> Bool
    ) throws -> Situation {
        var situation = Situation()
        if let author { situation.author = try person(address: author.key) }
        var post: Post?
        switch intent {
        case .post(let group, let content, let beside):
            post = content
            if let beside, let person = try person(id: beside.person), vouches(beside, person.epoch) {
                if beside.purpose == .reply || beside.purpose == .event {
                    situation.besideGroup = try place(of: ContributionID(beside.thing))?.group
                }
            }
            situation.group = try self.group(name: group)
            // Reply-all to a digest: the words go where the digest's answer goes.
            if let beside, beside.purpose == .digest, let person = try person(id: beside.person),
                vouches(beside, person.epoch), let group = situation.group,
                try sentDigest(DeliveryID(beside.thing), to: person.id, for: person.id, now: now)?.items.contains(
                    where: {
                        $0.group.id == group.id
                    })
                    ?? false
            {
                situation.besideGroup = group.id
            }
            if let group = situation.group {
                situation.parent = try place(answering: content.answers, in: group.id)
                if situation.parent == nil, content.answers.isEmpty, authenticity == .passed,
                    let author = situation.author
                {
                    situation.parent = try place(ofTitle: content.subject, in: group, hadBy: author.id, now: now)
                    situation.isJoinedBySubject = situation.parent != nil
                }
            }
        case .reply(let claim, let content):
            post = content
            try read(claim, author, into: &situation, vouches)
            situation.parent =
                situation.tokenIsGenuine
                ? try place(of: ContributionID(claim.thing)) : try place(answering: content.answers, in: nil)
            if let parent = situation.parent { situation.group = try group(id: parent.group) }
        case .leave(.byToken(let claim)):
            try read(claim, author, into: &situation, vouches)
            situation.group = try group(id: GroupID(claim.thing))
        case .leave(.byAuthor(let group)), .writeToFacilitators(let group, _):
            situation.group = try self.group(name: group)
            if let group = situation.group {
                situation.facilitators = try facilitators(of: group.id).count
                if case .writeToFacilitators = intent, let author {
                    let today = try toFacilitators(author, now: now)
                    situation.counts.toFacilitators = today.address
                    situation.counts.domainToFacilitators = today.domain
                }
            }
        case .react(let reaction):
            if let claim = reaction.claim {
                try read(claim, author, into: &situation, vouches)
                if situation.tokenIsGenuine { situation.parent = try place(of: ContributionID(claim.thing)) }
            } else if let name = reaction.group, let group = try self.group(name: name) {
                situation.parent = try place(answering: reaction.answers, in: group.id)
            }
            if let parent = situation.parent { situation.group = try group(id: parent.group) }
        case .blog(let intent):
            post = intent.post
            situation.group = try self.group(name: intent.group)
        case .events(.announce(let group, let announcement)):
            post = announcement.post
            situation.group = try self.group(name: group)
            if let group = situation.group, let foreign = announcement.foreign,
                let event = try event(following: foreign.uid, in: group.id)
            {
                situation.event = try eventSituation(event, for: nil, now: now)
            }
        case .events(.answer(let claim, let reply)):
            post = reply.post
            try readEvent(claim, reply, author, authenticity, confirmed, now, into: &situation, vouches)
        case .events(.takeRoster(let claim, let reply)):
            post = reply.post
            try read(claim, author, into: &situation, vouches)
            guard situation.tokenIsGenuine, var roster = try rosterSituation(OccurrenceID(claim.thing)) else { break }
            for who in RosterWords(reply, names: roster.people.map(\.name)).others {
                guard let address = MailReading.addresses(who, limit: 1).first else { continue }
                roster.owners[address.key] = try person(address: address.key)
            }
            situation.roster = roster
            situation.group = try group(id: roster.event.group)
        case .noteBounce(let claim, _):
            try read(claim, author, into: &situation, vouches)
            // A delivery to somebody from outside names no person; the token alone must do.
            situation.tokenIsGenuine = vouches(claim, 0)
        case .complain(let claim):
            try read(claim, author, into: &situation, vouches)
            situation.group = try group(id: GroupID(claim.thing))
        case .confirm(let claim, _):
            try read(claim, author, into: &situation, vouches)
            situation.question = try question(QuestionID(claim.thing))
            if let question = situation.question, question.kind.asksFacilitators,
                let group = question.group
            {
                situation.group = try self.group(id: group)
            }
            if let question = situation.question, question.kind == .whose {
                situation.group = try self.group(ofHeld: question.recipient)
            }
            // A question to somebody who is not known here names no person.
            if claim.person.rawValue == 0, situation.question?.person == nil {
                situation.tokenIsGenuine = vouches(claim, 0)
            }
        case .join(let group):
            situation.group = try self.group(name: group)
            if let group = situation.group { situation.facilitators = try facilitators(of: group.id).count }
        case .act(let claim, _):
            try read(claim, author, into: &situation, vouches)
            situation.prepared = try prepared(by: claim)
        case .answerDigest(let claim, let reply):
            post = reply.post
            try read(claim, author, into: &situation, vouches)
            if situation.tokenIsGenuine, let person = situation.tokenPerson {
                let reader = situation.tokenPersonOwnsFrom ? person : situation.author ?? person
                situation.digest = try sentDigest(DeliveryID(claim.thing), to: person.id, for: reader.id, now: now)
            }
            // Whose second address it may be, and which post is there already, do not depend on the thread.
            if let item = situation.digest?.items.first {
                situation.tokenMembership = try membership(of: claim.person, in: item.group.id)
                if let id = reply.post.messageID {
                    for item in situation.digest?.items ?? [] where situation.taken == nil {
                        situation.taken = try taken(id, in: item.group.id)
                    }
                }
            }
        case .command(let mail):
            try situation.group = lookedFor(in: mail)
            if let group = situation.group { situation.facilitators = try facilitators(of: group.id).count }
        case .hold, .reject, .disregard: break
        }
        if let confirmed { situation.confirmed = try person(id: confirmed) }
        try readDesk(for: intent, authenticity, now, into: &situation)
        if let group = situation.group {
            situation.prefixes = [group.prefix, group.title].filter { !$0.isEmpty }
            if let person = situation.author { situation.membership = try membership(of: person.id, in: group.id) }
            if let person = situation.tokenPerson {
                situation.tokenMembership = try membership(of: person.id, in: group.id)
            }
            if let person = situation.confirmed {
                situation.confirmedMembership = try membership(of: person.id, in: group.id)
            }
            if let id = post?.messageID { situation.taken = try taken(id, in: group.id) }
        }
        if post != nil, let person = situation.tokenPersonOwnsFrom ? situation.tokenPerson : situation.author {
            situation.isFirstPost =
                try db.number("SELECT 1 FROM contribution WHERE authorID = ? LIMIT 1", [person.id.rawValue]) == nil
        }
        try readWhomToAsk(intent, author, authenticity, now, into: &situation)
        if let author { situation.isAddressNew = try isNew(author.key, now: now) }
        if post != nil, let author, let group = situation.group {
            let person =
                situation.confirmed ?? (situation.tokenPersonOwnsFrom ? situation.tokenPerson : situation.author)
            situation.brake = try brake(
                for: author.key, person?.id, in: group.id, thread: situation.parent?.topic, now: now)
            situation.counts = try counts(of: person?.id, in: group.id, limits: limits, now: now)
            if situation.brake.isOn || !situation.brake.beside.isEmpty {
                situation.counts.octetsBraked = try octetsBraked()
            }
        }
        return situation
    }

    /// It became somebody's by mail within the last day.
    private func isNew(_ key: String, now: Int64) throws -> Bool {
        try db.number(
            """
            SELECT 1 FROM address a WHERE a.key = ?1 AND a.verifiedAt > ?2 AND EXISTS (
                SELECT 1 FROM question q WHERE q.kind = 'newAddress' AND q.personID = a.personID AND q.askedAt > ?2
                    AND q.claimable = a.address)
            """, [key, now - 86_400]) != nil
    }

    /// What a mail to a group that is nothing but requests asks for.
    private static func requests(in post: Post) -> [Command] {
        if let command = CommandReading.lone(post.text) { return [command] }
        return (CommandReading.mayBeCommand(post) ?? []).compactMap {
            if case .command(let command) = $0.reading { command } else { nil }
        }
    }

    /// The one group that a mail asks to join.
    private func lookedFor(in mail: CommandMail) throws -> Group? {
        let names = mail.lines.compactMap { if case .command(.join(let name)) = $0.reading { name } else { nil } }
        return names.count == 1 ? try group(name: names[0]) : nil
    }

    /// What requests speak of; a word as a reply may be one.
    private func readDesk(
        for intent: Intent, _ authenticity: Authenticity, _ now: Int64, into situation: inout Situation
    ) throws {
        // Nothing is looked up for whoever will not be obeyed.
        guard authenticity == .passed || situation.confirmed != nil || situation.tokenPersonOwnsFrom else { return }
        let owner = situation.tokenPersonOwnsFrom ? situation.tokenPerson : situation.author
        let person = (situation.confirmed ?? owner)?.id
        switch intent {
        case .command(let mail):
            let commands = mail.lines.compactMap { if case .command(let command) = $0.reading { command } else { nil } }
            situation.desk = try desk(
                for: commands, answers: mail.answers, of: person, withdrawableAfter: now - withdrawSeconds, now: now)
        case .reply(_, let post), .post(_, let post, _):
            let commands = Snapshot.requests(in: post)
            guard !commands.isEmpty, let person else { return }
            situation.desk = try desk(
                for: commands, answers: [], of: person, withdrawableAfter: now - withdrawSeconds, now: now)
            situation.desk.writtenTo = situation.group?.id
            if let parent = situation.parent, situation.desk.groups.contains(where: { $0.id == parent.group }) {
                situation.desk.answered = parent
            }
        case .answerDigest(_, let reply):
            let commands = Snapshot.requests(in: reply.post)
            guard !commands.isEmpty, let person else { return }
            situation.desk = try desk(
                for: commands, answers: [], of: person, withdrawableAfter: now - withdrawSeconds, now: now)
        case .act:
            guard let prepared = situation.prepared else { return }
            switch prepared.action {
            case .own:
                situation.desk = try desk(
                    for: [.get(prepared.thing)], answers: [], of: person, withdrawableAfter: now - withdrawSeconds,
                    now: now)
            case .rejoin:
                situation.group = try group(id: GroupID(prepared.thing))
                situation.mayComeBack = try mayComeBack(prepared.person, to: GroupID(prepared.thing), now: now)
            }
        case .leave, .writeToFacilitators, .join, .confirm, .complain, .noteBounce, .events, .blog, .react,
            .hold, .reject, .disregard:
            break
        }
    }

    func read(
        _ claim: TokenClaim, _ author: MailAddress?, into situation: inout Situation,
        _ vouches: (TokenClaim, Int64) -> Bool
    ) throws {
        guard let person = try person(id: claim.person) else { return }
        situation.tokenPerson = person
        situation.tokenIsGenuine = vouches(claim, person.epoch)
        if let author {
            situation.tokenPersonOwnsFrom =
                try db.number(
                    "SELECT 1 FROM address WHERE key = ? AND personID = ? AND verifiedAt IS NOT NULL",
                    [author.key, person.id.rawValue]) != nil
        }
    }
}
