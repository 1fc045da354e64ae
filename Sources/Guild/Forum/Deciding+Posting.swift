import Mail

/// Posts: whether they may stand where they were sent.
extension Deciding {
    func decide(_ intent: ForumIntent) -> Decision {
        switch intent {
        case .post(_, let post, _):
            // Reply-all: one post, in the thread.
            if let group = situation.group, situation.besideGroup == group.id {
                return Decision(.discarded, .street(.tokenWon))
            }
            if let flag = flag(post, token: nil) { return flag }
            guard let actor = actor(token: nil) else { return withoutActor(post) }
            if let note = note(post, by: actor) { return note }
            guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
            if !isHidden(group, from: actor) {
                if let wish = wishToJoin(post, group, by: actor) { return wish }
                if let answer = answer(post, by: actor) { return answer }
            }
            // Many begin a topic by answering any letter at hand under another subject.
            let isTopic = newSubject(of: post, in: group) != nil && !situation.isJoinedBySubject
            // What only members read is quoted to nobody else.
            var post = post
            if isTopic, situation.parent?.isForMembers ?? false { post.rest = "" }
            return contribute(post, by: actor, parent: isTopic ? nil : situation.parent)
        case .reply(let claim, let post):
            if let flag = flag(post, token: claim) { return flag }
            if isByAnotherAddress, circumstances.chosen != .asGuest, !isLostSign(post) {
                return askOwner(vouched: true)
            }
            guard let actor = actor(token: claim) else { return withoutActor(post) }
            guard let parent = situation.parent else {
                return rejected(situation.tokenIsGenuine ? .forum(.threadGone) : .street(.deadLink), actor)
            }
            if let group = situation.group, !isHidden(group, from: actor) {
                if let answer = answer(post, by: actor) { return answer }
            }
            return contribute(post, by: actor, parent: parent)
        case .writeToFacilitators(_, let post): return writeToFacilitators(post)
        case .perhaps(let intent): return weigh(intent)
        case .recall(_, let post): return recall(post)
        }
    }

    /// What is no post, though it stands in a thread: an answer to an event, what is said of a thing, a sign, a request.
    private func answer(_ post: Post, by actor: Actor) -> Decision? {
        note(post, by: actor) ?? answerInThread(post, by: actor) ?? answerPoll(post, by: actor) ?? answerAsked(
            post, by: actor) ?? aboutResource(
                post, by: actor) ?? settle(
                post, by: actor) ?? react(
                post, by: actor)
            ?? loneWord(post, by: actor) ?? showBack(post, by: actor)
    }

    /// A lone sign is not worth a question.
    private func withoutActor(_ post: Post) -> Decision {
        isLostSign(post) ? Decision(.discarded, .reactions(.lost)) : withoutActor()
    }

    /// Somebody who is not in the group asks it to let them in.
    private func wishToJoin(_ post: Post, _ group: Group, by actor: Actor) -> Decision? {
        guard actor.membership == nil, group.joining != .invitation, post.attachments.isEmpty,
            post.text.utf8.count <= 1_500
        else { return nil }
        let named = [WishReading.Named(name: group.name, title: group.title)]
        let reading = WishReading(place: .community, today: today(of: actor), groups: named)
        switch reading.verdict(subject: post.subject, text: post.text) {
        case .wish(.join): return join(group.name)
        case .doubtful(.join?) where group.joining == .approval: return join(group.name)
        case .doubtful(.join?):
            let invitation = ask(.membership(.joining), actor.person?.id, actor.address, reason: .membership(.invited))
            return invitation.effects.isEmpty ? nil : invitation
        default: return nil
        }
    }

    /// Mail cannot be called back. Its author gets what takes the post out of the archive, or keeps it from going out while it
    /// waits; those who look after the group hear of it.
    private func recall(_ post: Post) -> Decision {
        guard let actor = actor(token: nil) else { return withoutActor() }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        if isHidden(group, from: actor) { return notThere(actor) }
        var decision = rejected(.street(.recalled), actor)
        guard let person = actor.person, actor.membership != nil, let own = situation.parent else { return decision }
        decision.effects.append(.write(person.id, .forum(.receipt(own.id))))
        if situation.facilitators > 0, !isFloodToFacilitators(of: group, by: actor) {
            decision.effects.append(.forum(.passToFacilitators(group.id, author: actor.address, post)))
        }
        return decision
    }

    /// A member's words under a machine's header wait for a facilitator; never answered, and one a day for each member.
    private func weigh(_ intent: ForumIntent) -> Decision {
        if circumstances.isReleased { return decide(intent) }
        let machine = Decision(.discarded, .street(.automatic))
        guard caller.authenticity == .passed, let author = situation.author, let address = caller.author,
            let group = situation.group, situation.parent != nil, !situation.isJoinedBySubject,
            situation.membership?.mayPost ?? false, !intent.post.isEmpty, situation.facilitatorsAsked == 0
        else { return machine }
        if case .reply = intent, !situation.tokenIsGenuine || situation.tokenPerson?.id != author.id { return machine }
        return Decision(
            .held, .forum(.perhapsAPerson),
            [.questions(.ask(.release(address, named: author.name, author.id, in: group.id)))])
    }

    private func writeToFacilitators(_ post: Post) -> Decision {
        guard let actor = actor(token: nil) else { return withoutActor() }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        if isHidden(group, from: actor) { return notThere(actor) }
        guard !post.isEmpty else { return rejected(.forum(.nothingNew), actor) }
        if let sponsored = sponsored(post, by: actor, in: group) { return sponsored }
        guard situation.facilitators > 0 else { return Decision(.held, .forum(.noFacilitator)) }
        if isFloodToFacilitators(of: group, by: actor) {
            return Decision(.held, .limits(.tooMany), [.questions(.noteFlood(group.id))])
        }
        return Decision(
            .accepted, .forum(.sentToFacilitators),
            [.forum(.passToFacilitators(group.id, author: actor.address, post))])
    }

    func contribute(_ post: Post, by actor: Actor, parent: Situation.ThreadPlace?) -> Decision {
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        // By whatever way it came.
        if group.isClosed { return rejected(.groups(.closed), actor) }
        if let misplaced = MisplacedRequest(post), actor.membership != nil, let person = actor.person {
            switch circumstances.chosen {
            case .command: return carryOut([misplaced.line], answers: post.answers, by: actor)
            case nil: if let asked = askWhich(person, actor) { return asked }
            default: break
            }
        }
        if situation.standing.measures.contains(.ban), !circumstances.isReleased {
            return rejected(.measures(.banned), actor)
        }
        if let obstacle = obstacle(to: actor, in: group), !circumstances.isReleased {
            return obstacle
        }
        if let parent, parent.isLocked, !(actor.membership?.roles.contains(.facilitator) ?? false) {
            return rejected(.forum(.threadLocked), actor)
        }
        var post = post
        // Whoever was asked because they may know quotes a letter that went to them alone.
        let isAsked = parent != nil && situation.experts.ask != nil
        if isAsked { post.rest = "" }
        let subject = parent == nil || isAsked ? nil : newSubject(of: post, in: group)
        // "Room 12, not 13 (eom)": the words are in the subject.
        let isOwn = ReplyMarks.strip(post.subject).marks == 0
        if post.isEmpty, isOwn, parent == nil ? post.answers.isEmpty : subject != nil {
            let title = self.title(of: post, in: group)
            if title != Subject.none { post = post.saying(title) }
        }
        guard !post.isEmpty else { return rejected(.forum(.nothingNew), actor) }
        if let taken = situation.taken, taken.author == actor.person?.id, taken.text == post.text {
            return Decision(.discarded, .street(.duplicate))
        }
        if let waits = waits(post, by: actor, in: group) { return waits }
        if let parent, let passed = comment(post, on: parent, by: actor) { return passed }
        let title = parent?.title ?? self.title(of: post, in: group)
        var contribution = newContribution(
            parent == nil ? .topic : .reply, post, by: actor, in: group, parent: parent, title: title)
        contribution.subject = subject
        var effects: [Effect] = [.forum(.contribute(contribution))]
        let known = parent == nil && actor.person != nil ? situation.experts.known : []
        if !known.isEmpty { effects.append(.forum(.suggest(known))) }
        let offersTopic = subject != nil && !situation.wasOfferedTopic
        if let person = actor.person,
            person.receipts || situation.isFirstPost || situation.isJoinedBySubject || offersTopic
                || !known.isEmpty
        {
            effects.append(.forum(.receipt(to: person.id)))
        }
        return Decision(.accepted, parent == nil ? .forum(.posted) : .forum(.replied), effects)
    }

    func title(of post: Post, in group: Group) -> String {
        Subject.words(of: Subject.title(post.subject, prefixes: situation.prefixes + [group.name]))
    }

    /// Nil: it is about what the thread is about, or does not say.
    func newSubject(of post: Post, in group: Group) -> String? {
        guard Subject.isNew(post.subject, after: situation.subjects) else { return nil }
        let title = self.title(of: post, in: group)
        return title == Subject.none ? nil : title
    }

    func newContribution(
        _ kind: NewContribution.Kind, _ post: Post, by actor: Actor, in group: Group,
        parent: Situation.ThreadPlace?, title: String
    ) -> NewContribution {
        // Another mail under a known Message-ID gets an id of ours: nobody can pre-empt or hide a post.
        let own = MessageID("\(circumstances.chance)@\(circumstances.ours.domain)")!
        let messageID = situation.taken == nil ? post.messageID ?? own : own
        let now = circumstances.arrivedAt ?? circumstances.now
        return NewContribution(
            kind: kind, group: group.id, parent: parent, author: actor.person?.id,
            authorName: actor.person?.name ?? nameFromOutside(actor.address), title: title, text: post.text,
            rest: post.rest, fragment: post.fragment, document: post.document, attachments: post.attachments,
            messageID: messageID,
            replacedID: messageID == post.messageID ? nil : post.messageID, conversation: post.conversation?.root,
            // A clock in the future would pin its post to the top for ever.
            sentAt: min(post.sentAt.flatMap { $0 > 0 ? $0 : nil } ?? now, now),
            mentions: post.mentions, likeness: parent == nil ? post.topicLikeness : post.likeness, alsoTo: post.alsoTo)
    }

    /// A name of somebody from outside: never their address, and never mistaken for a member's of that name.
    func nameFromOutside(_ address: MailAddress) -> String {
        address.name.isEmpty || address.name.contains("@") ? "Guest" : "\(address.name) (guest)"
    }

    func obstacle(to actor: Actor, in group: Group) -> Decision? {
        let isFacilitator = actor.membership?.roles.contains(.facilitator) ?? false
        switch group.posting {
        case .anyone:
            return nil
        case .members:
            guard let membership = actor.membership else { return notMember(of: group, actor) }
            return membership.mayPost ? nil : held(.forum(.readerPosted), actor)
        case .facilitators:
            guard actor.membership != nil else { return notMember(of: group, actor) }
            return isFacilitator ? nil : held(.forum(.facilitatorsOnly), actor)
        }
    }

    /// Of a private group strangers learn nothing, not even that it is there.
    func isHidden(_ group: Group, from actor: Actor) -> Bool { group.visibility == .private && actor.membership == nil }

    func notMember(of group: Group, _ actor: Actor) -> Decision {
        if isHidden(group, from: actor) { return notThere(actor) }
        if situation.wasMentioned { return held(.forum(.stranger), actor) }
        switch group.strangers {
        case .refuse: return rejected(.membership(.notMember), actor)
        case .hold: return held(.forum(.stranger), actor)
        case .invite:
            let invitation = ask(.membership(.joining), actor.person?.id, actor.address, reason: .membership(.invited))
            return invitation.effects.isEmpty ? held(.forum(.stranger), actor) : invitation
        }
    }

    /// Answers as for a group that does not exist; the record keeps the true reason.
    func notThere(_ actor: Actor) -> Decision {
        let answer = Answer.refusal(.street(.noSuchGroup), group: nil, withText: true)
        return Decision(
            .rejected, .membership(.notMember), [.answer(answer, to: actor.address, person: actor.person?.id)])
    }
}
