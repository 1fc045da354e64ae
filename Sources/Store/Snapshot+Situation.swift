import GRDB
import Guild
import Mail

extension Snapshot {
    /// What deciding `intent` needs to know. `vouches` tells whether a token is ours for a person's epoch.
    public func situation(
        for intent: Intent, author: MailAddress?, authenticity: Authenticity = .passed, now: Int64 = 0,
        confirmed: PersonID? = nil, vouches: (TokenClaim, _ epoch: Int64) -> Bool
    ) throws -> Situation {
        var situation = Situation()
        if let author { situation.author = try person(address: author.key) }
        var post: Post?
        switch intent {
        case .post(let group, let content, let beside):
            post = content
            if let beside, let person = try person(id: beside.person), vouches(beside, person.epoch) {
                situation.besideGroup = try place(of: ContributionID(beside.thing))?.group
            }
            situation.group = try self.group(name: group)
            if let group = situation.group {
                situation.parent = try place(answering: content.answers, in: group.id)
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
                situation.facilitators = Int(
                    try db.number(
                        "SELECT count(*) FROM role WHERE groupID = ? AND role = 'facilitator'", [group.id.rawValue])
                        ?? 0)
            }
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
            // A question to somebody who is not known here names no person.
            if claim.person.rawValue == 0, situation.question?.person == nil {
                situation.tokenIsGenuine = vouches(claim, 0)
            }
        case .help, .hold, .reject, .disregard:
            break
        }
        if let confirmed { situation.confirmed = try person(id: confirmed) }
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
        try readWhomToAsk(author, authenticity, now, into: &situation)
        return situation
    }

    /// Only where somebody may have to be asked: the author at their own address, or the token's owner at theirs.
    private func readWhomToAsk(
        _ author: MailAddress?, _ authenticity: Authenticity, _ now: Int64, into situation: inout Situation
    ) throws {
        guard authenticity != .failed, let author else { return }
        if let owner = situation.tokenPerson, situation.tokenIsGenuine, !situation.tokenPersonOwnsFrom,
            situation.author == nil, let address = try primaryAddress(of: owner.id)
        {
            situation.tokenAddress = MailAddress(name: owner.name, address: address)
        }
        let asksAuthor =
            (authenticity == .unknown && situation.author != nil)
            || (situation.group?.strangers == .invite && situation.membership == nil)
        if let address = situation.tokenAddress ?? (asksAuthor ? author : nil) {
            let isAuthorship = situation.tokenAddress != nil || (authenticity == .unknown && situation.confirmed == nil)
            situation.asked = try asked(isAuthorship ? .authorship : .joining, address, now: now)
        }
    }

    private func read(
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

    func place(of id: ContributionID) throws -> Situation.ThreadPlace? {
        try db.row(
            """
            SELECT c.id, c.topicID, c.groupID, t.title FROM contribution c JOIN contribution t ON t.id = c.topicID
            WHERE c.id = ?
            """, [id.rawValue]
        ).map(Snapshot.place)
    }

    /// The nearest of the answered mails that is a contribution here.
    private func place(answering ids: [MessageID], in group: GroupID?) throws -> Situation.ThreadPlace? {
        for id in ids {
            let row = try db.row(
                """
                SELECT c.id, c.topicID, c.groupID, t.title FROM contribution c JOIN contribution t ON t.id = c.topicID
                WHERE (c.messageID = ?1 OR c.replacedID = ?1) AND (?2 IS NULL OR c.groupID = ?2) ORDER BY c.id LIMIT 1
                """, [id.text, group?.rawValue])
            if let row { return Snapshot.place(row) }
        }
        return nil
    }

    private static func place(_ row: Row) -> Situation.ThreadPlace {
        Situation.ThreadPlace(
            id: ContributionID(row[0]), topic: ContributionID(row[1]), group: GroupID(row[2]), title: row[3])
    }

    private func taken(_ id: MessageID, in group: GroupID) throws -> Situation.Taken? {
        try db.row(
            "SELECT id, authorID, text FROM contribution WHERE groupID = ? AND messageID = ?",
            [group.rawValue, id.text]
        ).map {
            Situation.Taken(id: ContributionID($0[0]), author: ($0[1] as Int64?).map { PersonID($0) }, text: $0[2])
        }
    }
}
