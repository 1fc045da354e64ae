import Mail

/// Pure and synchronous: the same arguments give the same decision. Refusal is a decision, not an error.
public func decide(
    _ intent: Intent, by caller: Caller, in situation: Situation, under circumstances: Circumstances
) -> Decision {
    Deciding(caller: caller, situation: situation, circumstances: circumstances).decide(intent)
}

struct Deciding {
    let caller: Caller
    var situation: Situation
    let circumstances: Circumstances

    func decide(_ intent: Intent) -> Decision {
        switch intent {
        case .post(_, let post, _):
            // Reply-all: one post, in the thread.
            if let group = situation.group, situation.besideGroup == group.id { return Decision(.discarded, .tokenWon) }
            guard let actor = actor(token: nil) else { return withoutActor() }
            guard situation.group != nil else {
                return rejected(.noSuchGroup, actor)
            }
            if let group = situation.group, !isHidden(group, from: actor), let word = loneWord(post, by: actor) {
                return word
            }
            return contribute(post, by: actor, parent: situation.parent)
        case .reply(let claim, let post):
            if isByAnotherAddress, circumstances.chosen != .asGuest { return askOwner(vouched: true) }
            guard let actor = actor(token: claim) else { return withoutActor() }
            guard let parent = situation.parent else {
                return rejected(situation.tokenIsGenuine ? .threadGone : .deadLink, actor)
            }
            if let group = situation.group, !isHidden(group, from: actor), let word = loneWord(post, by: actor) {
                return word
            }
            return contribute(post, by: actor, parent: parent)
        case .leave(let leave):
            return self.leave(leave)
        case .writeToFacilitators(_, let post):
            guard let actor = actor(token: nil) else { return withoutActor() }
            guard let group = situation.group else { return rejected(.noSuchGroup, actor) }
            if isHidden(group, from: actor) { return notThere(actor) }
            guard !post.isEmpty else { return rejected(.nothingNew, actor) }
            guard situation.facilitators > 0 else { return Decision(.held, .noFacilitator) }
            if isFloodToFacilitators(of: group, by: actor) {
                return Decision(.held, .tooMany, [.noteFlood(group.id)])
            }
            return Decision(
                .accepted, .sentToFacilitators, [.passToFacilitators(group.id, author: actor.address, post)])
        case .command(let mail): return command(mail)
        case .join(let group): return join(group)
        case .act(let claim, let post): return act(claim, post)
        case .answerDigest(let claim, let reply): return answerDigest(claim, reply)
        case .confirm(_, let words):
            return confirm(words)
        case .announce(_, let announcement): return announce(announcement)
        case .answerEvent(let claim, let reply): return answerEvent(claim, reply)
        case .takeRoster(let claim, let reply): return takeRoster(claim, reply)
        case .complain(let claim):
            guard situation.tokenIsGenuine, caller.authenticity != .failed else {
                return Decision(.discarded, .complaint)
            }
            if claim.purpose != .leave {
                return act(claim, Post(subject: "", text: ""))
            }
            guard let person = situation.tokenPerson, situation.tokenMembership != nil else {
                return Decision(.accepted, .alreadyLeft)
            }
            // Their program may have said so without them: one letter tells what came of it, and no other follows.
            return Decision(
                .accepted, .complaintNoted, [.endMembership(person.id, GroupID(claim.thing), goodbye: .afterComplaint)])
        case .noteBounce(let claim, let report):
            // A report without a genuine token settles nothing: anybody can write one.
            guard situation.tokenIsGenuine else { return Decision(.discarded, .automatic) }
            return Decision(.accepted, .bounceNoted, [.noteBounce(DeliveryID(claim.thing), report)])
        case .hold(let reason):
            return Decision(.held, reason)
        case .reject(let reason):
            guard let actor = actor(token: nil) else { return withoutActor() }
            return rejected(reason, actor)
        case .disregard(let reason):
            return Decision(.discarded, reason)
        }
    }

    // MARK: Who acts

    /// Somebody we believe in: rung 1 (the server vouches for From) or rung 2 (a genuine token in the hands of
    /// one of its person's own addresses).
    struct Actor {
        var address: MailAddress
        var person: Person?
        var membership: Membership?
    }

    func actor(token claim: TokenClaim?) -> Actor? {
        guard let address = caller.author else { return nil }
        if let person = situation.confirmed {
            return Actor(address: address, person: person, membership: situation.confirmedMembership)
        }
        if caller.authenticity == .passed || circumstances.isReleased {
            return Actor(address: address, person: situation.author, membership: situation.membership)
        }
        if caller.authenticity == .unknown, claim != nil, situation.tokenIsGenuine, situation.tokenPersonOwnsFrom {
            return Actor(address: address, person: situation.tokenPerson, membership: situation.tokenMembership)
        }
        return nil
    }

    /// Kept for people to look at; nobody is answered who may not have written. Who is known here is asked.
    func withoutActor() -> Decision {
        if caller.authenticity == .failed { return Decision(.held, .failedAuthentication) }
        if let author = situation.author, let address = caller.author {
            return ask(.authorship, author.id, address, reason: .unverifiedAuthor)
        }
        if situation.tokenIsGenuine, situation.tokenPerson != nil, !situation.tokenPersonOwnsFrom {
            return askOwner(vouched: false)
        }
        return Decision(.held, .unknownSender)
    }

    // MARK: Asking

    /// A genuine author whom nobody knows here answers by somebody's personal address: their second address, or a
    /// letter that was forwarded.
    var isByAnotherAddress: Bool {
        caller.authenticity == .passed && situation.author == nil && situation.tokenIsGenuine
            && situation.tokenMembership != nil && !situation.tokenPersonOwnsFrom && situation.confirmed == nil
            && !circumstances.isReleased
    }

    /// Asks the owner of the token at their own address. `vouched`: the address that wrote is genuine, so it can be
    /// claimed, and its author is told that the mail waits.
    func askOwner(vouched: Bool) -> Decision {
        guard let owner = situation.tokenPerson, let address = situation.tokenAddress else {
            return Decision(.held, .otherAddress)
        }
        var decision = ask(
            vouched ? .whose : .authorship, owner.id, address, claimable: vouched ? caller.author : nil,
            reason: .otherAddress)
        if vouched, let author = caller.author {
            decision.effects.append(
                .answer(.waiting(.otherAddress, group: publicGroup(for: nil)), to: author, person: nil))
        }
        return decision
    }

    func ask(
        _ kind: Question.Kind, _ person: PersonID?, _ address: MailAddress, claimable: MailAddress? = nil,
        reason: Reason
    ) -> Decision {
        guard situation.asked.allows(kind, mostAtAll: circumstances.mostQuestions) else {
            return Decision(.held, reason)
        }
        let membership = person == situation.tokenPerson?.id ? situation.tokenMembership : situation.membership
        let question = NewQuestion(
            kind: kind, person: person, address: address, group: publicGroup(for: membership), claimable: claimable)
        return Decision(.held, reason, [.ask(question)])
    }

    /// The group as a letter may name it: a private one only to its members.
    func publicGroup(for membership: Membership?) -> GroupID? {
        guard let group = situation.group, group.visibility == .public || membership != nil else { return nil }
        return group.id
    }

    /// Holding the question's address shows that they read the mailbox we asked; From must be theirs as well, since
    /// letters are forwarded.
    func confirm(_ words: ReplyWords) -> Decision {
        if caller.authenticity == .failed { return Decision(.held, .failedAuthentication) }
        guard let question = situation.question, situation.tokenIsGenuine else {
            guard let actor = actor(token: nil) else { return Decision(.held, .unknownSender) }
            return rejected(.deadLink, actor)
        }
        guard isTheirs(question) else {
            guard caller.authenticity == .passed, let address = caller.author else {
                return Decision(.held, .otherAddress)
            }
            return rejected(.wrongMailbox, Actor(address: address))
        }
        switch question.state {
        case .open:
            if question.kind == .newAddress,
                circumstances.now - question.askedAt > Question.daysToUndo * 86_400
            {
                guard let address = caller.author else { return Decision(.held, .unknownSender) }
                return rejected(.tooLate, Actor(address: address, person: situation.tokenPerson))
            }
            // Whoever invited them may be gone by then.
            if question.kind == .invitation, circumstances.now - question.askedAt > 90 * 86_400 {
                guard let address = caller.author else { return Decision(.held, .unknownSender) }
                return rejected(.tooLate, Actor(address: address))
            }
        case .answered where question.kind.asksFacilitators:
            guard let address = caller.author, let name = question.candidate?.name else {
                return Decision(.accepted, .alreadyAnswered)
            }
            let result = CommandResult(asked: "", said: .answeredBefore(name))
            return Decision(
                .accepted, .alreadyAnswered, [.report([result], to: address, person: situation.tokenPerson?.id)])
        case .answered: return Decision(.accepted, .alreadyAnswered)
        case .gone:
            guard let address = caller.author else { return Decision(.held, .unknownSender) }
            return rejected(.tooLate, Actor(address: address, person: situation.tokenPerson))
        }
        if question.kind.asksFacilitators { return approve(question, words) }
        switch question.kind {
        case .event: return confirmEvent(question, words)
        case .whose: return sayWhose(question, words)
        case .authorship: return confirmAuthorship(question, words)
        case .newAddress:
            guard words.undoes || words.answer == .no else { return unclear(question) }
            return Decision(.accepted, .turnedDown, [.settle(question.id, as: .no)])
        default: break
        }
        if question.kind == .choice, let number = words.number(upTo: question.choices.count) {
            return Decision(.accepted, .confirmed, [.settle(question.id, as: .chosen(number))])
        }
        if question.kind == .command, words.text.lowercased().hasPrefix("post") {
            return Decision(.accepted, .confirmed, [.settle(question.id, as: .chosen(2))])
        }
        if question.kind == .command, let number = words.number(upTo: 2) {
            return Decision(.accepted, .confirmed, [.settle(question.id, as: .chosen(number))])
        }
        switch words.answer {
        case .yes where question.kind == .choice || question.kind == .command: return unclear(question)
        case .yes, .mine: return Decision(.accepted, .confirmed, [.settle(question.id, as: .yes(claims: false))])
        case .no: return Decision(.accepted, .turnedDown, [.settle(question.id, as: .no)])
        case .unclear: return unclear(question)
        }
    }

    /// Nobody vouches for the mail: whoever is asked says nothing about words they have not seen. Their yes is answered with
    /// the words, and counts a little later, unless a no comes.
    private func confirmAuthorship(_ question: Question, _ words: ReplyWords) -> Decision {
        if words.asksToSee {
            guard question.rounds < 4 else { return Decision(.held, .stillUnclear) }
            return Decision(.accepted, .shown, [.show(question.id, thenPost: false)])
        }
        switch words.answer {
        case .yes, .mine:
            if let shownAt = question.shownAt, circumstances.now - shownAt >= Question.secondsToThink {
                return Decision(.accepted, .confirmed, [.settle(question.id, as: .yes(claims: false))])
            }
            // Said twice it goes out no sooner, and nobody gets the letter twice.
            guard question.yesAt == nil else { return Decision(.accepted, .willBePosted) }
            return Decision(.accepted, .willBePosted, [.show(question.id, thenPost: true)])
        case .no: return Decision(.accepted, .disowned, [.settle(question.id, as: .no)])
        case .unclear: return unclear(question)
        }
    }

    /// They were shown who wrote, and the first words.
    private func sayWhose(_ question: Question, _ words: ReplyWords) -> Decision {
        guard let answer = words.whose else { return unclear(question) }
        switch answer {
        case .notMine: return Decision(.accepted, .disowned, [.settle(question.id, as: .no)])
        case .forGroup:
            guard letsGuestsAsk else { return unclear(question) }
            return Decision(.accepted, .confirmed, [.settle(question.id, as: .whose(.forGroup))])
        case .forMe, .mine, .mineAndAddress:
            return Decision(.accepted, .confirmed, [.settle(question.id, as: .whose(answer))])
        }
    }

    /// Somebody from outside may post here, or be let in or through by somebody.
    private var letsGuestsAsk: Bool { situation.group?.letsGuestsAsk ?? false }

    func unclear(_ question: Question) -> Decision {
        guard question.rounds < 2 else { return Decision(.held, .stillUnclear) }
        return Decision(.accepted, .askedAgain, [.askAgain(question.id)])
    }

    private func isTheirs(_ question: Question) -> Bool {
        switch question.kind {
        case .address, .optIn, .invitation, .guest: caller.author?.key == question.addressKey
        case .approval, .release, .otherTime, .goOn, .newAddress: situation.tokenPersonOwnsFrom
        case .authorship, .whose, .joining, .choice, .command, .event:
            question.person == nil ? caller.author?.key == question.addressKey : situation.tokenPersonOwnsFrom
        }
    }

    /// A facilitator's answer; the first one counts.
    private func approve(_ question: Question, _ words: ReplyWords) -> Decision {
        guard situation.tokenMembership?.roles.contains(.facilitator) ?? false else {
            return Decision(.held, .notFacilitator)
        }
        if situation.isAddressNew, let address = caller.author {
            let result = CommandResult(asked: "", said: .trouble(.addressTooNew))
            return Decision(
                .accepted, .commanded, [.report([result], to: address, person: situation.tokenPerson?.id)])
        }
        let name = question.candidate?.called ?? ""
        let (yes, no): (CommandResult.Said, CommandResult.Said) =
            switch question.kind {
            case .approval: (.letIn(name), .turnedAway(name))
            case .otherTime: (.timeMoved(name), .timeKept(name))
            case .goOn: (.goesOn(name), .isStopped(name))
            default: (.released(name), .notReleased(name))
            }
        func echo(_ said: CommandResult.Said) -> [Effect] {
            caller.author.map {
                [.report([CommandResult(asked: "", said: said)], to: $0, person: situation.tokenPerson?.id)]
            } ?? []
        }
        switch words.approval {
        case .approve:
            return Decision(
                .accepted, .approved,
                [.settle(question.id, as: .yes(claims: false))] + echo(yes))
        case .decline(let reason):
            let reason = Scrub.clean(String(reason.prefix(1_000)), ours: circumstances.ours)
            return Decision(
                .accepted, .declined,
                [.settle(question.id, as: .declined(reason))] + echo(no))
        case nil: return unclear(question)
        }
    }

    func rejected(_ reason: Reason, _ actor: Actor) -> Decision {
        let answer = Answer.refusal(
            reason, group: publicGroup(for: actor.membership), withText: reason != .tooLarge && reason != .wrongMailbox)
        return Decision(.rejected, reason, [.answer(answer, to: actor.address, person: actor.person?.id)])
    }

    /// It waits for a facilitator: each is asked, and its author told.
    func held(_ reason: Reason, _ actor: Actor) -> Decision {
        let answer = Answer.waiting(reason, group: publicGroup(for: actor.membership))
        var effects: [Effect] = [.answer(answer, to: actor.address, person: actor.person?.id)]
        if let group = situation.group {
            effects.append(
                .ask(
                    .release(
                        actor.address, named: actor.person?.name ?? actor.address.name, actor.person?.id, in: group.id))
            )
        }
        return Decision(.held, reason, effects)
    }

    // MARK: Posting

    func contribute(_ post: Post, by actor: Actor, parent: Situation.ThreadPlace?) -> Decision {
        guard let group = situation.group else { return rejected(.noSuchGroup, actor) }
        if let obstacle = obstacle(to: actor, in: group), !circumstances.isReleased {
            return obstacle
        }
        guard !post.isEmpty else { return rejected(.nothingNew, actor) }
        if let taken = situation.taken, taken.author == actor.person?.id, taken.text == post.text {
            return Decision(.discarded, .duplicate)
        }
        if let waits = waits(post, by: actor, in: group) { return waits }
        let title = parent?.title ?? self.title(of: post, in: group)
        let contribution = newContribution(
            parent == nil ? .topic : .reply, post, by: actor, in: group, parent: parent, title: title)
        var effects: [Effect] = [.contribute(contribution)]
        if let person = actor.person, person.receipts || situation.isFirstPost {
            effects.append(.receipt(to: person.id))
        }
        return Decision(.accepted, parent == nil ? .posted : .replied, effects)
    }

    func title(of post: Post, in group: Group) -> String {
        Subject.title(post.subject, prefixes: situation.prefixes + [group.name])
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
            rest: post.rest, fragment: post.fragment, attachments: post.attachments, messageID: messageID,
            replacedID: messageID == post.messageID ? nil : post.messageID,
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
            return membership.mayPost ? nil : held(.readerPosted, actor)
        case .facilitators:
            guard actor.membership != nil else { return notMember(of: group, actor) }
            return isFacilitator ? nil : held(.facilitatorsOnly, actor)
        }
    }

    /// Of a private group strangers learn nothing, not even that it is there.
    func isHidden(_ group: Group, from actor: Actor) -> Bool { group.visibility == .private && actor.membership == nil }

    func notMember(of group: Group, _ actor: Actor) -> Decision {
        if isHidden(group, from: actor) { return notThere(actor) }
        switch group.strangers {
        case .refuse: return rejected(.notMember, actor)
        case .hold: return held(.stranger, actor)
        case .invite:
            let invitation = ask(.joining, actor.person?.id, actor.address, reason: .invited)
            return invitation.effects.isEmpty ? held(.stranger, actor) : invitation
        }
    }

    /// Answers as for a group that does not exist; the record keeps the true reason.
    func notThere(_ actor: Actor) -> Decision {
        let answer = Answer.refusal(.noSuchGroup, group: nil, withText: true)
        return Decision(.rejected, .notMember, [.answer(answer, to: actor.address, person: actor.person?.id)])
    }

    // MARK: Leaving

    /// Leaving must always work: a genuine token suffices, from any address.
    func leave(_ leave: Intent.Leave) -> Decision {
        switch leave {
        case .byToken(let claim):
            guard caller.authenticity != .failed else { return Decision(.held, .failedAuthentication) }
            guard situation.tokenIsGenuine else {
                guard let actor = actor(token: nil) else { return withoutActor() }
                return rejected(.deadLink, actor)
            }
            guard let person = situation.tokenPerson, situation.tokenMembership != nil else {
                return Decision(.accepted, .alreadyLeft)
            }
            return goodbye(person.id, GroupID(claim.thing))
        case .byAuthor:
            guard let actor = actor(token: nil) else { return withoutActor() }
            guard let group = situation.group else { return rejected(.noSuchGroup, actor) }
            if isHidden(group, from: actor) { return notThere(actor) }
            guard let person = actor.person, actor.membership != nil else { return Decision(.accepted, .alreadyLeft) }
            return goodbye(person.id, group.id)
        }
    }

    func goodbye(_ person: PersonID, _ group: GroupID) -> Decision {
        // The address of the last letter is the person's own, not whoever pressed the link.
        Decision(.accepted, .left, [.endMembership(person, group)])
    }
}
