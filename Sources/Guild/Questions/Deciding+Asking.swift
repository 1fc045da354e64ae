import Mail

/// What we ask people, and what their answers do.
extension Deciding {
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
        case .entry: return confirmEntry(question, words)
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
    func confirmAuthorship(_ question: Question, _ words: ReplyWords) -> Decision {
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
    func sayWhose(_ question: Question, _ words: ReplyWords) -> Decision {
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

    func isTheirs(_ question: Question) -> Bool {
        switch question.kind {
        case .address, .optIn, .invitation, .guest: caller.author?.key == question.addressKey
        case .approval, .release, .otherTime, .goOn, .newAddress: situation.tokenPersonOwnsFrom
        case .authorship, .whose, .joining, .choice, .command, .event, .entry:
            question.person == nil ? caller.author?.key == question.addressKey : situation.tokenPersonOwnsFrom
        }
    }

    /// A facilitator's answer; the first one counts.
    func approve(_ question: Question, _ words: ReplyWords) -> Decision {
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
}
