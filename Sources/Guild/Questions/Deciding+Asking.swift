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
            return Decision(.held, .street(.otherAddress))
        }
        var decision = ask(
            vouched ? .identity(.whose) : .identity(.authorship), owner.id, address,
            claimable: vouched ? caller.author : nil,
            reason: .street(.otherAddress))
        if vouched, let author = caller.author {
            decision.effects.append(
                .answer(.waiting(.street(.otherAddress), group: publicGroup(for: nil)), to: author, person: nil))
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
        return Decision(.held, reason, [.questions(.ask(question))])
    }

    /// The group as a letter may name it: a private one only to its members.
    func publicGroup(for membership: Membership?) -> GroupID? {
        guard let group = situation.group, group.visibility == .public || membership != nil else { return nil }
        return group.id
    }

    /// Holding the question's address shows that they read the mailbox we asked; From must be theirs as well, since
    /// letters are forwarded.
    func confirm(_ words: ReplyWords) -> Decision {
        if caller.authenticity == .failed { return Decision(.held, .street(.failedAuthentication)) }
        guard let question = situation.question, situation.tokenIsGenuine else {
            guard let actor = actor(token: nil) else { return Decision(.held, .street(.unknownSender)) }
            return rejected(.street(.deadLink), actor)
        }
        guard isTheirs(question) else {
            guard caller.authenticity == .passed, let address = caller.author else {
                return Decision(.held, .street(.otherAddress))
            }
            return rejected(.questions(.wrongMailbox), Actor(address: address))
        }
        switch question.state {
        case .open:
            if question.kind == .identity(.newAddress),
                circumstances.now - question.askedAt > Question.daysToUndo * 86_400
            {
                guard let address = caller.author else { return Decision(.held, .street(.unknownSender)) }
                return rejected(.questions(.tooLate), Actor(address: address, person: situation.tokenPerson))
            }
            if question.kind == .roles(.appointment) || question.kind == .roles(.directing),
                circumstances.now - question.askedAt > Question.daysForPart * 86_400
            {
                guard let address = caller.author else { return Decision(.held, .street(.unknownSender)) }
                return rejected(.questions(.tooLate), Actor(address: address, person: situation.tokenPerson))
            }
            // Whoever invited them may be gone by then.
            if question.kind == .membership(.invitation), circumstances.now - question.askedAt > 90 * 86_400 {
                guard let address = caller.author else { return Decision(.held, .street(.unknownSender)) }
                return rejected(.questions(.tooLate), Actor(address: address))
            }
        case .answered where question.kind.asksFacilitators:
            guard situation.tokenMembership?.roles.contains(.facilitator) ?? false else {
                return Decision(.accepted, .questions(.alreadyAnswered))
            }
            guard let address = caller.author, let name = question.candidate?.name else {
                return Decision(.accepted, .questions(.alreadyAnswered))
            }
            let result = CommandResult(asked: "", said: .docket(.decidedBefore(question.id, name: name)))
            return Decision(
                .accepted, .questions(.alreadyAnswered),
                [.report([result], to: address, person: situation.tokenPerson?.id)])
        case .answered: return Decision(.accepted, .questions(.alreadyAnswered))
        case .gone:
            guard let address = caller.author else { return Decision(.held, .street(.unknownSender)) }
            return rejected(.questions(.tooLate), Actor(address: address, person: situation.tokenPerson))
        }
        if question.kind.asksFacilitators { return approve(question, words) }
        switch question.kind {
        case .events(.preview): return confirmEvent(question, words)
        case .blog(.preview): return confirmEntry(question, words)
        case .wiki(.edit): return confirmPage(question, words)
        case .membership(.introduction): return confirmIntroduction(question, words)
        case .identity(.whose): return sayWhose(question, words)
        case .identity(.authorship): return confirmAuthorship(question, words)
        case .identity(.newAddress):
            guard words.undoes || words.answer == .no else { return unclear(question) }
            return Decision(.accepted, .questions(.turnedDown), [.questions(.settle(question.id, as: .no))])
        default: break
        }
        if question.kind == .digests(.whichThread), let number = words.number(upTo: question.choices.count) {
            return Decision(.accepted, .questions(.confirmed), [.questions(.settle(question.id, as: .chosen(number)))])
        }
        if question.kind == .docket(.oldNumbers), words.answer == .yes {
            return Decision(.accepted, .questions(.confirmed), [.questions(.settle(question.id, as: .chosen(1)))])
        }
        if question.kind == .requests(.orPost), words.text.lowercased().hasPrefix("post") {
            return Decision(.accepted, .questions(.confirmed), [.questions(.settle(question.id, as: .chosen(2)))])
        }
        if question.kind == .requests(.orPost), words.repeatsTheWish {
            return Decision(.accepted, .questions(.confirmed), [.questions(.settle(question.id, as: .chosen(1)))])
        }
        if question.kind == .requests(.orPost), let number = words.number(upTo: 2) {
            return Decision(.accepted, .questions(.confirmed), [.questions(.settle(question.id, as: .chosen(number)))])
        }
        let answer = question.kind.takesAnyYes ? words.wideAnswer : words.answer
        switch answer {
        case .yes where question.kind == .digests(.whichThread) || question.kind == .requests(.orPost):
            return unclear(question)
        case .yes, .mine:
            return Decision(
                .accepted, .questions(.confirmed), [.questions(.settle(question.id, as: .yes(claims: false)))])
        case .no: return Decision(.accepted, .questions(.turnedDown), [.questions(.settle(question.id, as: .no))])
        case .unclear: return unclear(question)
        }
    }

    /// Nobody vouches for the mail: whoever is asked says nothing about words they have not seen. Their yes is answered with
    /// the words, and counts a little later, unless a no comes.
    func confirmAuthorship(_ question: Question, _ words: ReplyWords) -> Decision {
        if words.asksToSee {
            guard question.rounds < 4 else { return Decision(.held, .questions(.stillUnclear)) }
            return Decision(.accepted, .questions(.shown), [.questions(.show(question.id, thenPost: false))])
        }
        switch words.answer {
        case .yes, .mine:
            if let shownAt = question.shownAt, circumstances.now - shownAt >= Question.secondsToThink {
                return Decision(
                    .accepted, .questions(.confirmed), [.questions(.settle(question.id, as: .yes(claims: false)))])
            }
            // Said twice it goes out no sooner, and nobody gets the letter twice.
            guard question.yesAt == nil else { return Decision(.accepted, .questions(.willBePosted)) }
            return Decision(.accepted, .questions(.willBePosted), [.questions(.show(question.id, thenPost: true))])
        case .no: return Decision(.accepted, .questions(.disowned), [.questions(.settle(question.id, as: .no))])
        case .unclear: return unclear(question)
        }
    }

    /// They were shown who wrote, and the first words.
    func sayWhose(_ question: Question, _ words: ReplyWords) -> Decision {
        guard let answer = words.whose else { return unclear(question) }
        switch answer {
        case .notMine: return Decision(.accepted, .questions(.disowned), [.questions(.settle(question.id, as: .no))])
        case .forGroup:
            guard letsGuestsAsk else { return unclear(question) }
            return Decision(
                .accepted, .questions(.confirmed), [.questions(.settle(question.id, as: .whose(.forGroup)))])
        case .forMe, .mine, .mineAndAddress:
            return Decision(.accepted, .questions(.confirmed), [.questions(.settle(question.id, as: .whose(answer)))])
        }
    }

    /// Somebody from outside may post here, or be let in or through by somebody.
    private var letsGuestsAsk: Bool { situation.group?.letsGuestsAsk ?? false }

    func unclear(_ question: Question) -> Decision {
        guard question.rounds < question.kind.mostRounds else { return Decision(.held, .questions(.stillUnclear)) }
        // Of several who were asked, whoever did not say clearly is asked again, and nobody else.
        let who = question.kind.asksFacilitators ? situation.tokenPerson?.id : nil
        return Decision(.accepted, .questions(.askedAgain), [.questions(.askAgain(question.id, who))])
    }

    func isTheirs(_ question: Question) -> Bool {
        switch question.kind {
        case .identity(.address), .membership(.optIn), .membership(.invitation), .forum(.guest):
            caller.author?.key == question.addressKey
        case .membership(.approval), .forum(.release), .events(.otherTime), .limits(.goOn), .identity(.newAddress),
            .triage(.flagged), .measures(.appeal):
            situation.tokenPersonOwnsFrom
        case .identity(.authorship), .identity(.whose), .membership(.joining), .digests(.whichThread),
            .requests(.orPost), .events(.preview), .blog(.preview), .wiki(.edit), .docket(.oldNumbers),
            .membership(.introduction), .roles, .groups, .messages, .health:
            question.person == nil ? caller.author?.key == question.addressKey : situation.tokenPersonOwnsFrom
        }
    }

    /// A facilitator's answer; the first one counts.
    func approve(_ question: Question, _ words: ReplyWords) -> Decision {
        guard situation.tokenMembership?.roles.contains(.facilitator) ?? false else {
            return Decision(.held, .questions(.notFacilitator))
        }
        if situation.isAddressNew, let address = caller.author {
            let result = CommandResult(asked: "", said: .trouble(.addressTooNew))
            return Decision(
                .accepted, .requests(.commanded), [.report([result], to: address, person: situation.tokenPerson?.id)])
        }
        if question.kind == .triage(.flagged) { return decideFlagged(question, words) }
        guard let word = words.wideApproval else { return unclear(question) }
        let way = facilitatorsWord(question, word)
        return Decision(
            .accepted, word == .approve ? .questions(.approved) : .questions(.declined), way.effects + echo(way.said))
    }

    /// Back to whoever answered.
    func echo(_ said: CommandResult.Said) -> [Effect] {
        caller.author.map {
            [.report([CommandResult(asked: "", said: said)], to: $0, person: situation.tokenPerson?.id)]
        } ?? []
    }

    /// What a yes or a no to what waits does; noted in the group's log.
    func facilitatorsWord(_ question: Question, _ word: ReplyWords.Approval) -> Way {
        let name = question.candidate?.called ?? ""
        let (yes, no): ((CommandResult.Said, LogEntry.What), (CommandResult.Said, LogEntry.What)) =
            switch question.kind {
            case .membership(.approval):
                ((.membership(.letIn(name)), .letIn), (.membership(.turnedAway(name)), .turnedAway))
            case .events(.otherTime): ((.events(.timeMoved(name)), .timeMoved), (.events(.timeKept(name)), .timeKept))
            case .limits(.goOn): ((.limits(.goesOn(name)), .goesOn), (.limits(.isStopped(name)), .stopped))
            case .measures(.appeal):
                ((.measures(.liftedFor(name: name)), .lifted), (.measures(.upheld(name: name)), .upheld))
            default: ((.forum(.released(name)), .released), (.forum(.notReleased(name)), .notReleased))
            }
        switch word {
        case .approve:
            var effects: [Effect] = [.questions(.settle(question.id, as: .yes(claims: false)))]
            if question.kind == .measures(.appeal) {
                // Lifting notes itself.
                effects += decideAppeal(question, lifts: true, words: "")
            } else {
                effects.append(logged(question, yes.1, ""))
            }
            return Way(said: yes.0, effects: effects)
        case .decline(let reason):
            let reason = Scrub.words(String(reason.prefix(1_000)), ours: circumstances.ours)
            var effects: [Effect] = [
                .questions(.settle(question.id, as: .declined(reason))), logged(question, no.1, reason),
            ]
            if question.kind == .measures(.appeal) {
                effects += decideAppeal(question, lifts: false, words: reason)
            }
            return Way(said: no.0, effects: effects)
        }
    }

    func logged(
        _ question: Question, _ what: LogEntry.What, _ words: String, about thing: ContributionID? = nil
    ) -> Effect {
        var entry = LogEntry(
            what, in: question.group ?? GroupID(0), by: situation.tokenPerson?.id,
            about: question.candidate?.called ?? "", words: words)
        entry.person = question.person
        entry.question = question.id
        entry.contribution = thing
        return .measures(.log(entry))
    }
}
