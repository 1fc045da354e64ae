import GRDB
import Guild
import Mail

extension Snapshot {
    func read(_ intent: ForumIntent, _ occasion: Occasion, into situation: inout Situation) throws {
        switch intent {
        case .post(let name, let post, let beside):
            situation.group = try group(name: name)
            if let beside { situation.besideGroup = try self.group(beside: beside, situation.group, occasion) }
            guard let group = situation.group else { return }
            situation.facilitators = try facilitators(of: group.id).count
            try join(post, to: group, occasion, &situation)
            try readThread(of: post, occasion, &situation)
            if situation.parent == nil, situation.author != nil, occasion.authenticity == .passed,
                AskingWords.ask(title: Subject.title(post.subject, prefixes: []), text: post.text)
            {
                situation.experts.known = try knownAlready(title: post.subject, text: post.text, in: group.id)
            }
        case .reply(let claim, let post):
            try read(claim, occasion, into: &situation)
            situation.parent =
                situation.tokenIsGenuine
                ? try place(of: ContributionID(claim.thing)) : try place(answering: post.answers, in: nil)
            if let parent = situation.parent { situation.group = try group(id: parent.group) }
            try readThread(of: post, occasion, &situation)
        case .perhaps(let intent):
            try read(intent, occasion, into: &situation)
            if let author = occasion.author {
                situation.facilitatorsAsked = try questionsAsked(.forum(.release), of: author, now: occasion.now)
            }
        case .recall(let name, let post):
            situation.group = try group(name: name)
            guard let group = situation.group, let author = situation.author, let title = post.recalledTitle else {
                return
            }
            situation.parent = try ownPost(titled: title, by: author.id, in: group, now: occasion.now)
            situation.facilitators = try facilitators(of: group.id).count
            if let author = occasion.author {
                let today = try toFacilitators(author, now: occasion.now)
                situation.counts.toFacilitators = try today.address + recalls(by: author, now: occasion.now)
            }
        case .writeToFacilitators(let name, _):
            situation.group = try group(name: name)
            guard let group = situation.group else { return }
            situation.facilitators = try facilitators(of: group.id).count
            if let author = occasion.author {
                let today = try toFacilitators(author, now: occasion.now)
                situation.counts.toFacilitators = today.address
                situation.counts.domainToFacilitators = today.domain
            }
        }
    }

    /// What tells whether it is about something else, or only an answer to an invitation.
    func readThread(of post: Post, _ occasion: Occasion, _ situation: inout Situation) throws {
        guard let parent = situation.parent else { return }
        let byToken = situation.tokenIsGenuine && situation.tokenPersonOwnsFrom ? situation.tokenPerson : nil
        let author = (occasion.confirmed ?? situation.author?.id) ?? byToken?.id
        situation.subjects = try subjects(ofThread: parent.topic)
        if let author {
            situation.wasMentioned =
                try db.number(
                    "SELECT 1 FROM told WHERE personID = ? AND contributionID = ? AND because = 'mentionElsewhere'",
                    [author.rawValue, parent.id.rawValue]) != nil
            situation.wasOfferedTopic =
                try db.number(
                    "SELECT 1 FROM contribution WHERE topicID = ? AND authorID = ? AND topicID <> id AND title <> '' LIMIT 1",
                    [parent.topic.rawValue, author.rawValue]) != nil
        }
        try readResource(
            of: parent, ResourceReply.keys(of: post.text, post.attachments), by: author, into: &situation.resources)
        try readAsked(of: parent, post, by: author, now: occasion.now, into: &situation.experts)
        if let handle = post.noted { situation.noteTo = try person(handle: self.handle(now: handle)) }
        try readPoll(of: parent, by: author, into: &situation.polls)
        if post.maySettle { try readOutcome(of: parent, page: post.pageForOutcome, into: &situation.outcomes) }
        guard post.text.utf8.count <= 4_000,
            let row = try db.row(
                """
                SELECT p.text FROM event e JOIN contribution p ON p.id = ?2 WHERE e.id = ?1
                """, [parent.topic.rawValue, parent.id.rawValue])
        else { return }
        situation.events.thread = try eventSituation(parent.topic, for: author, now: occasion.now)
        situation.events.answersInvitation = parent.id == parent.topic || RsvpWords.isAll(of: row[0])
    }

    /// What it is called, was called, and what stands in it is called.
    func subjects(ofThread topic: ContributionID) throws -> [String] {
        try db.rows(
            """
            SELECT DISTINCT title FROM contribution WHERE topicID = ?1 AND title <> ''
            UNION SELECT title FROM formerTitle WHERE contributionID = ?1
            UNION SELECT h.title FROM hidden h JOIN contribution c ON c.id = h.contributionID WHERE c.topicID = ?1 LIMIT 50
            """, [topic.rawValue]
        ).map { $0[0] }
    }

    /// The rules by which a mail without a token finds its thread, in this order: an id that is known in the group; Outlook's
    /// conversation; the subject alone. The last two only for authors we believe, and they hear where it went.
    private func join(
        _ post: Post, to group: Group, _ occasion: Occasion, _ situation: inout Situation
    ) throws {
        situation.parent = try place(answering: post.answers, in: group.id)
        guard situation.parent == nil, occasion.authenticity == .passed, let author = situation.author else { return }
        situation.parent =
            try place(inConversation: post, of: group, now: occasion.now)
            ?? place(ofTitle: post.subject, in: group, hadBy: author.id, now: occasion.now)
        situation.isJoinedBySubject = situation.parent != nil
    }

    /// The group of the thread that the same mail reaches by a reply address. Reply-all to a digest: the words go where the
    /// digest's answer goes.
    private func group(beside claim: TokenClaim, _ group: Group?, _ occasion: Occasion) throws -> GroupID? {
        guard let person = try person(id: claim.person), occasion.vouches(claim, person.epoch) else { return nil }
        if claim.purpose == .reply || claim.purpose == .event {
            return try place(of: ContributionID(claim.thing))?.group
        }
        guard claim.purpose == .digest, let group else { return nil }
        let digest = try sentDigest(DeliveryID(claim.thing), to: person.id, for: person.id, now: occasion.now)
        return digest?.items.contains { $0.group.id == group.id } ?? false ? group.id : nil
    }
}
