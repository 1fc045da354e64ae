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
        if !circumstances.isReleased, let obstacle = obstacle(to: actor, in: group), group.posting == .facilitators {
            return obstacle
        }
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
        if words <= Deciding.longestAside, Deciding.onlyAsks(said) { return inquire(by: actor) }
        guard words >= Deciding.shortestIntroduction else {
            return told(
                .membership(.introductionTooShort(group.id)), .membership(.introductionUnread), isDone: false, post,
                actor)
        }
        return waits(post, by: actor, in: group)
    }

    /// Every sentence of it is a question; a name below is no sentence.
    private static func onlyAsks(_ text: String) -> Bool {
        let lines = text.split(separator: "\n").map { ASCII.trimmed($0) }.filter {
            !$0.isEmpty && !SignatureWords.isName($0) && !Greeting.isAll(of: $0)
        }
        let all = lines.joined(separator: " ")
        guard all.hasSuffix("?") else { return false }
        return !all.dropLast().contains { ".!".contains($0) }
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
        guard said.split(whereSeparator: \.isWhitespace).count <= Deciding.longestAside,
            let wished = wish(in: post, by: actor, at: .group)
        else { return nil }
        // Beside other sentences it is not all that they say; and nobody leaves by what may mean something else.
        let sentences = said.split { ".!?\n".contains($0) }.filter { $0.contains(where: \.isLetter) }
        let isAll = sentences.allSatisfy { sentence in
            SignatureWords.isName(ASCII.trimmed(sentence)) || CommandReading.isCourtesy(ASCII.trimmed(sentence))
                || sentence.elementsEqual(sentences[0])
        }
        if case .command(.membership) = wished.line.reading, !wished.isCertain { return nil }
        return wished.isCertain || (isAll && !said.contains("?")) ? [wished.line] : nil
    }

    private func finish(
        _ post: Post, by actor: Actor, _ membership: Membership, in group: Group
    ) -> Decision {
        if situation.standing.measures.contains(.ban) { return rejected(.measures(.banned), actor) }
        guard membership.mayPost || circumstances.isReleased else {
            return held(.forum(.readerPosted), actor, amendments: amendments)
        }
        guard let person = actor.person else { return withoutActor() }
        let said = amendments.isEmpty ? post : post.saying(amendments)
        // What is decided about them meanwhile, and words that nobody has looked at yet.
        if let kept = isKept(said, by: actor, amendments: amendments) { return kept }
        if situation.taken?.author == person.id { return Decision(.discarded, .street(.duplicate)) }
        var post = said
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
        let said = SignatureWords.without(words.text, keepsFirst: true)
        let all = WishFolding.words(of: said)
        let first = PlainAnswer.word(all.first ?? "")
        // "Yes, but …", "No, the town is Espoo": neither a word of yes or no, nor the text anew.
        let isAnswer = first != .unclear || TypedReaction.isCourtesy(said, names: [])
        switch words.wideAnswer {
        case .yes, .mine: return settled(.yes(claims: false))
        case .no where all.count < Deciding.shortestIntroduction:
            return Decision(.accepted, .questions(.turnedDown), [.questions(.settle(question.id, as: .no))])
        case .no, .unclear: break
        }
        // A signature below a prepared "yes".
        if PlainAnswer(text: "", subject: words.subject) == .yes, !said.contains(where: { ".!?".contains($0) }),
            said.split(separator: "\n").allSatisfy({ $0.utf8.count <= 60 }), ReplyMarks.strip(words.subject).marks == 0
        {
            return settled(.yes(claims: false))
        }
        let text = Scrub.words(said, ours: circumstances.ours)
        guard !isAnswer, all.count >= Deciding.shortestIntroduction, !Deciding.onlyAsks(text) else {
            return unclear(question)
        }
        guard question.rounds < 6 else { return Decision(.held, .questions(.stillUnclear)) }
        return settled(.amended(text))
    }
}
