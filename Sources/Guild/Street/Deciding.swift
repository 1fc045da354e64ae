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
        if let decision = afterItsEnd(intent) { return decision }
        switch intent {
        case .forum(let intent): return decide(intent)
        case .blog(let intent): return decide(intent)
        case .wiki(let intent): return decide(intent)
        case .resources(let intent): return decide(intent)
        case .prompts(.keep(_, let post)): return keepPrompt(post)
        case .polls(.open(_, let post)): return openPoll(post)
        case .chat(let intent): return decide(intent)
        case .events(let intent): return decide(intent)
        case .membership(let intent): return decide(intent)
        case .requests(let intent): return decide(intent)
        case .digests(.answer(let claim, let reply)): return answerDigest(claim, reply)
        case .questions(.confirm(_, let words)): return confirm(words)
        case .reactions(let reaction): return react(reaction)
        case .inquiries(.answer(let claim, let post)): return answerInquiry(claim, post)
        case .messages(let intent): return decide(intent)
        case .experts(let intent): return decide(intent)
        case .delivery(let intent): return decide(intent)
        case .hold(.street(.throughList)) where situation.author == nil:
            // What strangers say on another list is none of ours.
            return Decision(.discarded, .street(.otherList))
        case .hold(let reason): return Decision(.held, reason)
        case .reject(let reason):
            guard let actor = actor(token: nil) else { return withoutActor() }
            return rejected(reason, actor)
        case .disregard(.street(.notForUs)) where caller.authenticity == .passed && situation.author != nil:
            // A group in Bcc, on a server that notes nowhere for whom it took the mail: a member's words are not lost.
            return Decision(.held, .street(.notForUs))
        case .disregard(let reason): return Decision(.discarded, reason)
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
        if caller.authenticity == .failed { return Decision(.held, .street(.failedAuthentication)) }
        if let author = situation.author, let address = caller.author {
            return ask(.identity(.authorship), author.id, address, reason: .street(.unverifiedAuthor))
        }
        if situation.tokenIsGenuine, situation.tokenPerson != nil, !situation.tokenPersonOwnsFrom {
            return askOwner(vouched: false)
        }
        return Decision(.held, .street(.unknownSender))
    }

    func rejected(_ reason: Reason, _ actor: Actor) -> Decision {
        let answer = Answer.refusal(
            reason, group: publicGroup(for: actor.membership),
            withText: reason != .limits(.tooLarge) && reason != .questions(.wrongMailbox))
        return Decision(.rejected, reason, [.answer(answer, to: actor.address, person: actor.person?.id)])
    }

    /// By whose clock somebody writes to a group: their own, else its, else the community's.
    func zone(of actor: Actor, in group: Group) -> String {
        let zones = circumstances.zones
        return zones.known(actor.person?.zone ?? "", or: zones.known(group.zone, or: circumstances.zone))
    }

    /// What came of a mail is said to its author; what was not done comes back to them.
    func told(
        _ said: CommandResult.Said, _ reason: Reason, isDone: Bool, _ post: Post, _ actor: Actor,
        _ effects: [Effect] = []
    ) -> Decision {
        let result = CommandResult(asked: isDone ? "" : post.asked, said: said)
        return Decision(
            isDone ? .accepted : .rejected, reason,
            effects + [.report([result], to: actor.address, person: actor.person?.id)])
    }

    /// It waits for a facilitator: each is asked, and its author told.
    func held(_ reason: Reason, _ actor: Actor, amendments: String = "") -> Decision {
        let answer = Answer.waiting(reason, group: publicGroup(for: actor.membership))
        var effects: [Effect] = [.answer(answer, to: actor.address, person: actor.person?.id)]
        if let group = situation.group {
            var question = NewQuestion.release(
                actor.address, named: actor.person?.name ?? actor.address.name, actor.person?.id, in: group.id)
            question.amendments = amendments
            effects.append(.questions(.ask(question)))
        }
        return Decision(.held, reason, effects)
    }
}
