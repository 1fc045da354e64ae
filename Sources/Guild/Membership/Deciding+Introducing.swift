import Mail

/// Who somebody is, in answer to their welcome: shown to them as the others will read it, and out on their yes. Only members
/// read it, also where the group is public.
extension Deciding {
    func introduce(_ claim: TokenClaim, _ post: Post) -> Decision {
        guard let actor = actor(token: claim), let person = actor.person, person.id == claim.person else {
            return withoutActor()
        }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        guard let membership = actor.membership else { return notMember(of: group, actor) }
        if isPreviewConfirmed { return finish(post, by: actor, membership, in: group) }
        // What they said to our letter has been looked at.
        if circumstances.chosen == nil, let other = otherThanIntroduction(post, person, group, actor) { return other }
        guard
            circumstances.chosen != nil
                || situation.asked.allows(.membership(.introduction), mostAtAll: circumstances.mostQuestions)
        else {
            return Decision(.held, .membership(.introductionShown))
        }
        var question = NewQuestion(
            kind: .membership(.introduction), person: person.id, address: actor.address, group: group.id,
            claimable: nil)
        question.amendments = amendments
        return Decision(.held, .membership(.introductionShown), [.questions(.ask(question))])
    }

    /// A request, a question, a word of thanks, too few words, or one whose posts wait for somebody: not shown to anybody.
    private func otherThanIntroduction(
        _ post: Post, _ person: Person, _ group: Group, _ actor: Actor
    ) -> Decision? {
        let said = SignatureWords.without(post.saidAlone, keepsFirst: true)
        if let lines = loneRequest(in: post, by: actor) {
            return carryOut(lines, answers: post.answers, by: actor)
        }
        if TypedReaction.isCourtesy(said, names: [person.name]) { return Decision(.accepted, .requests(.thanked)) }
        let words = said.split(whereSeparator: \.isWhitespace).count
        if said.hasSuffix("?"), words <= Deciding.longestAside { return inquire(by: actor) }
        guard words >= Deciding.shortestIntroduction else {
            return told(
                .membership(.introductionTooShort(group.id)), .membership(.introductionUnread), isDone: false, post,
                actor)
        }
        return waits(post, by: actor, in: group)
    }

    private static let shortestIntroduction = 5
    /// Longer ones are about whoever writes, whatever they ask at the end.
    private static let longestAside = 25

    /// "Weekly, please": it is for the machine, and never shown to anybody.
    func loneRequest(in post: Post, by actor: Actor) -> [RequestLine]? {
        guard post.attachments.isEmpty else { return nil }
        let said = SignatureWords.without(post.saidAlone, keepsFirst: true)
        if let command = CommandReading.lone(said) {
            return [RequestLine(asked: post.asked, reading: .command(command))]
        }
        if let lines = CommandReading.mayBeCommand(said), lines.allSatisfy(namesWhatIsHere) { return lines }
        guard said.split(whereSeparator: \.isWhitespace).count <= Deciding.longestAside else { return nil }
        return wish(in: post, by: actor, at: .group).map { [$0.line] }
    }

    private func finish(
        _ post: Post, by actor: Actor, _ membership: Membership, in group: Group
    ) -> Decision {
        if situation.standing.measures.contains(.ban) { return rejected(.measures(.banned), actor) }
        guard membership.mayPost || circumstances.isReleased else {
            return held(.forum(.readerPosted), actor, amendments: amendments)
        }
        guard let person = actor.person else { return withoutActor() }
        if situation.taken?.author == person.id { return Decision(.discarded, .street(.duplicate)) }
        var post = amendments.isEmpty ? post : post.saying(amendments)
        // The welcome that it answers is theirs alone.
        post.rest = ""
        var new = newContribution(
            .topic, post, by: actor, in: group, parent: nil, title: "Introducing \(person.name)")
        new.isIntroduction = true
        return Decision(
            .accepted, .membership(.introduced), [.forum(.contribute(new)), .forum(.receipt(to: person.id))])
    }

    /// What they say to the letter that shows it.
    func confirmIntroduction(_ question: Question, _ words: ReplyWords) -> Decision {
        func settled(_ settled: Settled) -> Decision {
            Decision(.accepted, .questions(.confirmed), [.questions(.settle(question.id, as: settled))])
        }
        switch words.wideAnswer {
        case .yes, .mine: return settled(.yes(claims: false))
        case .no: return Decision(.accepted, .questions(.turnedDown), [.questions(.settle(question.id, as: .no))])
        case .unclear: break
        }
        let text = Scrub.words(SignatureWords.without(words.text, keepsFirst: true), ours: circumstances.ours)
        guard text.split(whereSeparator: \.isWhitespace).count >= Deciding.shortestIntroduction, !text.hasSuffix("?")
        else { return unclear(question) }
        guard question.rounds < 6 else { return Decision(.held, .questions(.stillUnclear)) }
        return settled(.amended(text))
    }
}
