import Mail

/// Answers to a digest: several threads, one mail.
extension Deciding {
    func answerDigest(_ claim: TokenClaim, _ reply: QuotingReply) -> Decision {
        if isByAnotherAddress { return askOwner(vouched: true) }
        guard let actor = actor(token: claim) else { return withoutActor() }
        guard let digest = situation.digest, !digest.items.isEmpty else {
            return rejected(situation.tokenIsGenuine ? .forum(.threadGone) : .street(.deadLink), actor)
        }
        var found = DigestAnswers(reply.passages, to: digest, ours: circumstances.ours)
        // Files without words still are an answer.
        if found.answers.isEmpty, found.general.isEmpty, reply.post.attachments.isEmpty {
            return rejected(.forum(.nothingNew), actor)
        }
        if found.answers.isEmpty {
            let isAnswer = digest.items.count == 1 && digest.items[0].event != nil
            if digest.items.count > 1, circumstances.chosen == nil, let person = actor.person,
                TypedReaction(reply.post) != nil
            {
                let result = CommandResult(asked: reply.post.asked, said: .reactions(.whichThing))
                return Decision(
                    .discarded, .reactions(.ofManyThings), [.report([result], to: actor.address, person: person.id)])
            }
            if !isAnswer, let word = loneWord(reply.post, by: actor) { return word }
            guard let item = chosenItem(digest) else {
                return ask(digest, actor)
            }
            found.answers = [(item, found.general)]
        } else {
            // A greeting before the first answer, a name behind the last: each stays where it was.
            if !found.opening.isEmpty { found.answers[0].text = found.opening + "\n\n" + found.answers[0].text }
            if !found.closing.isEmpty {
                // A name below a yes is nothing to post.
                let last = found.answers.lastIndex { digest.items[$0.item].event == nil }
                let isName = found.closing.utf8.count <= 60
                if let end = last ?? (isName ? nil : found.answers.count - 1) {
                    found.answers[end].text += "\n\n" + found.closing
                }
            }
        }
        return contribute(found.answers, reply.post, to: digest, by: actor)
    }

    private func chosenItem(_ digest: SentDigest) -> Int? {
        if case .contribution(let id) = circumstances.chosen {
            return digest.items.firstIndex { $0.place.id == id }
        }
        return digest.items.count == 1 ? 0 : nil
    }

    private func ask(_ digest: SentDigest, _ actor: Actor) -> Decision {
        guard let person = actor.person,
            situation.asked.allows(.digests(.whichThread), mostAtAll: circumstances.mostQuestions)
        else {
            return Decision(.held, .digests(.whichThread))
        }
        var question = NewQuestion(
            kind: .digests(.whichThread), person: person.id, address: actor.address, group: nil, claimable: nil)
        question.choices = digest.items.filter(\.isVisible).map(\.place.id)
        return Decision(.held, .digests(.whichThread), [.questions(.ask(question))])
    }

    /// All or nothing: where one of the groups has the answer wait, the whole mail waits.
    private func contribute(
        _ answers: [(item: Int, text: String)], _ post: Post, to digest: SentDigest, by actor: Actor
    ) -> Decision {
        var effects: [Effect] = []
        for (index, answer) in answers.enumerated() {
            let item = digest.items[answer.item]
            guard item.isVisible else { return rejected(.forum(.threadGone), actor) }
            var place = self
            place.situation.group = item.group
            place.situation.standing = item.standing
            place.situation.taken = index == 0 ? situation.taken : nil
            place.situation.isFirstPost = index == 0 && situation.isFirstPost
            var member = actor
            member.membership = item.membership
            var one = post.saying(Scrub.words(answer.text, ours: circumstances.ours))
            if index > 0 {
                // One mail, several posts: each needs an id of its own.
                one.messageID = MessageID("\(circumstances.chance)\(index)@\(circumstances.ours.domain)")
                one.attachments = []
            }
            // "yes" under an event is an answer to its invitation.
            if let event = item.event, let person = actor.person, item.membership != nil,
                let words = RsvpWords.read(one.text)
            {
                let decision = place.answer(words, one, event, by: member, person)
                guard decision.disposition == .accepted else { return decision }
                effects += decision.effects
                continue
            }
            place.situation.parent = item.place
            if let person = member.person, let flag = FlagWords(one), let membership = item.membership {
                effects += place.flagged(flag, item.place, membership, one, by: person, at: member.address)
                continue
            }
            if let person = member.person, case .streams(let command)? = CommandReading.lone(one.text) {
                place.situation.desk.answered = item.place
                let way = place.carryOut(command, by: person)
                let result = CommandResult(asked: one.asked, said: way.said)
                effects += way.effects + [.report([result], to: member.address, person: person.id)]
                continue
            }
            place.situation.events.thread = item.event
            place.situation.resources = item.resources
            place.situation.outcomes = item.outcomes
            place.situation.outcomes.isOneOfSeveral = item.posts.count > 2
            place.situation.polls = item.polls
            let decision =
                place.note(one, by: member) ?? place.answerPoll(one, by: member) ?? place.aboutResource(one, by: member)
                ?? place.settle(
                    one, by: member) ?? place.react(one, by: member)
                ?? place.contribute(one, by: member, parent: item.place)
            // A word that does nothing there keeps the others from nobody.
            switch decision.reason {
            case .outcomes, .experts, .polls, .triage: break
            default: guard decision.disposition == .accepted else { return decision }
            }
            effects += decision.effects
        }
        return Decision(.accepted, .digests(.answered), Deciding.withOneReport(effects))
    }

    /// One mail is answered by one letter.
    private static func withOneReport(_ effects: [Effect]) -> [Effect] {
        var all: [CommandResult] = []
        var last: Effect?
        let others = effects.filter { effect in
            guard case .report(let results, let address, let person) = effect else { return true }
            all += results
            last = .report(all, to: address, person: person)
            return false
        }
        return others + (last.map { [$0] } ?? [])
    }
}
