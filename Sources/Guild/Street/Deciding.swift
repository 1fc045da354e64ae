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
        case .events(let intent): return decide(intent)
        case .blog(let intent): return decide(intent)
        case .react(let reaction): return react(reaction)
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

    func rejected(_ reason: Reason, _ actor: Actor) -> Decision {
        let answer = Answer.refusal(
            reason, group: publicGroup(for: actor.membership), withText: reason != .tooLarge && reason != .wrongMailbox)
        return Decision(.rejected, reason, [.answer(answer, to: actor.address, person: actor.person?.id)])
    }

    /// It waits for a facilitator: each is asked, and its author told.
    func held(_ reason: Reason, _ actor: Actor, amendments: String = "") -> Decision {
        let answer = Answer.waiting(reason, group: publicGroup(for: actor.membership))
        var effects: [Effect] = [.answer(answer, to: actor.address, person: actor.person?.id)]
        if let group = situation.group {
            var question = NewQuestion.release(
                actor.address, named: actor.person?.name ?? actor.address.name, actor.person?.id, in: group.id)
            question.amendments = amendments
            effects.append(.ask(question))
        }
        return Decision(.held, reason, effects)
    }
}
