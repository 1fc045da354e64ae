import GRDB
import Guild
import Mail

/// By whom and when a situation is asked for.
struct Occasion {
    var author: MailAddress?
    var authenticity: Authenticity
    /// Whoever has said that the mail is theirs.
    var confirmed: PersonID?
    var now: Int64
    /// Whether a token is ours for a person's epoch.
    var vouches: (TokenClaim, _ epoch: Int64) -> Bool
}

extension Snapshot {
    /// What deciding `intent` needs to know. `vouches` tells whether a token is ours for a person's epoch.
    public func situation(
        for intent: Intent, author: MailAddress?, authenticity: Authenticity = .passed, now: Int64 = 0,
        confirmed: PersonID? = nil, limits: Limits = Limits(),
        vouches: @escaping (TokenClaim, _ epoch: Int64) -> Bool
    ) throws -> Situation {
        var situation = Situation()
        let occasion = Occasion(
            author: author, authenticity: authenticity, confirmed: confirmed, now: now, vouches: vouches)
        if let author { situation.author = try person(address: author.key) }
        if let confirmed { situation.confirmed = try person(id: confirmed) }
        switch intent {
        case .forum(let intent): try read(intent, occasion, into: &situation)
        case .blog(.write(let group, _)): situation.group = try self.group(name: group)
        case .wiki(let intent): try read(intent, occasion, into: &situation)
        case .resources(let intent): try read(intent, into: &situation)
        case .polls(.open(let name, _)): situation.group = try group(name: name)
        case .chat(let intent): try read(intent, occasion, into: &situation)
        case .prompts(.keep(let name, _)): situation.group = try group(name: name)
        case .events(let intent): try read(intent, occasion, into: &situation)
        case .membership(let intent): try read(intent, occasion, into: &situation)
        case .requests(let intent): try read(intent, occasion, into: &situation)
        case .digests(let intent): try read(intent, occasion, into: &situation)
        case .questions(let intent): try read(intent, occasion, into: &situation)
        case .reactions(let intent): try read(intent, occasion, into: &situation)
        case .inquiries(let intent): try read(intent, occasion, into: &situation)
        case .messages(let intent): try read(intent, occasion, into: &situation)
        case .experts(let intent): try read(intent, occasion, into: &situation)
        case .delivery(let intent): try read(intent, occasion, into: &situation)
        case .hold, .reject, .disregard: break
        }
        let post = intent.postToRead
        try readDesk(for: intent, occasion, into: &situation)
        if let group = situation.group {
            if case .forum(.writeToFacilitators) = intent { situation.wish = try wish(of: group.id)?.words }
            situation.prefixes = [group.prefix, group.title].filter { !$0.isEmpty }
            if let person = situation.author { situation.membership = try membership(of: person.id, in: group.id) }
            if let person = situation.tokenPerson {
                situation.tokenMembership = try membership(of: person.id, in: group.id)
            }
            if let person = situation.confirmed {
                situation.confirmedMembership = try membership(of: person.id, in: group.id)
            }
            if let person = situation.confirmed ?? situation.tokenPerson ?? situation.author {
                situation.standing.measures = try measures(of: person.id, in: group.id, now: now)
            }
            if let id = intent.post?.messageID { situation.taken = try taken(id, in: group.id) }
        }
        if post != nil, let person = situation.tokenPersonOwnsFrom ? situation.tokenPerson : situation.author {
            situation.isFirstPost =
                try db.number("SELECT 1 FROM contribution WHERE authorID = ? LIMIT 1", [person.id.rawValue]) == nil
            // Longer mails are none, unless they answer several things.
            if situation.digest != nil || post?.text.utf8.count ?? 0 <= TypedReaction.longest {
                situation.signsGiven = try signsGiven(by: person.id)
            }
        }
        try readWhomToAsk(intent, author, authenticity, now, into: &situation)
        if let author { situation.isAddressNew = try isNew(author.key, now: now) }
        // A button's answer without words is no post: it is neither braked nor counted.
        let isEdit = if case .wiki = intent { true } else { false }
        if let post, !post.isEmpty || isEdit, let author, let group = situation.group {
            let person =
                situation.confirmed ?? (situation.tokenPersonOwnsFrom ? situation.tokenPerson : situation.author)
            situation.brake = try brake(
                for: author.key, person?.id, in: group.id, thread: situation.parent?.topic, now: now)
            if let person { situation.standing = try standing(of: person.id, in: group.id, post, now: now) }
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

    func read(_ claim: TokenClaim, _ occasion: Occasion, into situation: inout Situation) throws {
        guard let person = try person(id: claim.person) else { return }
        situation.tokenPerson = person
        situation.tokenIsGenuine = occasion.vouches(claim, person.epoch)
        if let author = occasion.author {
            situation.tokenPersonOwnsFrom =
                try db.number(
                    "SELECT 1 FROM address WHERE key = ? AND personID = ? AND verifiedAt IS NOT NULL",
                    [author.key, person.id.rawValue]) != nil
        }
    }
}

extension Intent {
    /// What its author means for others to read.
    fileprivate var postToRead: Post? {
        switch self {
        case .forum(.writeToFacilitators), .forum(.recall), .requests, .inquiries, .messages, .chat: nil
        case .forum, .blog, .wiki, .resources, .prompts, .polls, .events, .digests, .membership, .questions, .reactions,
            .experts,
            .delivery, .hold,
            .reject,
            .disregard:
            post
        }
    }
}
