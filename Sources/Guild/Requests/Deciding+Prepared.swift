import Mail

/// Mails to the address of one prepared action, and replies that are nothing but a request.
extension Deciding {
    func decide(_ intent: RequestIntent) -> Decision {
        switch intent {
        case .command(let mail): command(mail)
        case .act(let claim, let post): act(claim, post)
        }
    }

    /// A mail to the address of one prepared action.
    func act(_ claim: TokenClaim, _ post: Post) -> Decision {
        switch claim.purpose {
        case .mute: return change(.mute(ContributionID(claim.thing)), reason: .forum(.muted))
        // The way out of a digest that made up for letters, to somebody who has none by their own wish.
        case .stopDigests where claim.thing == TokenClaim.everything:
            return change(.cadence(nil, .none), reason: .digests(.stopped))
        case .stopDigests: return change(.stopDigests, reason: .digests(.stopped))
        case .prepared, .own, .rejoin:
            guard situation.tokenIsGenuine, let prepared = situation.prepared, !prepared.isOver(at: circumstances.now)
            else { return deadLink() }
            return act(prepared, claim, post)
        // None of these is read as a prepared mail.
        case .digest, .reply, .leave, .confirm, .bounce, .signIn, .feed, .event, .roster, .inquiry, .message:
            return Decision(.discarded, .street(.automatic))
        }
    }

    private func act(_ prepared: Prepared, _ claim: TokenClaim, _ post: Post) -> Decision {
        switch prepared.action {
        case .own: changeOwn(prepared.thing, claim, post)
        case .rejoin: comesBack(post)
        case .docket: answerDocket(claim, post)
        case .prompt: answerPrompt(claim, post)
        case .introduce: introduce(claim, post)
        case .roundUp: answerRoundUp(claim, post)
        case .needs: answerNeeds(claim, post)
        case .quoting: answerQuoting(prepared.thing, claim, post)
        }
    }

    /// An empty mail, or one that says so. Whatever else they write is for people.
    private func comesBack(_ post: Post) -> Decision {
        let words = WishFolding.words(of: SignatureWords.without(post.text, keepsFirst: true))
        if words.isEmpty || AnswerWords.begins(words, AnswerWords.back) {
            return rejoin()
        }
        guard let actor = actor(token: nil) else { return withoutActor() }
        let mail = CommandMail(lines: [], words: .init(subject: "", text: post.text))
        return mail.isThanks ? Decision(.accepted, .requests(.thanked)) : inquire(by: actor)
    }

    /// What the token's person prepared; whoever holds the address may send it.
    private func change(_ change: Change, reason: Reason) -> Decision {
        guard situation.tokenIsGenuine, let person = situation.tokenPerson else { return deadLink() }
        guard caller.authenticity != .failed else { return Decision(.held, .street(.failedAuthentication)) }
        return Decision(.accepted, reason, [.settings(.change(person.id, change))])
    }

    /// An answer to a receipt: "cancel", "delete", or "edit" with the new words below.
    private func changeOwn(_ number: Int64, _ claim: TokenClaim, _ post: Post) -> Decision {
        guard let actor = actor(token: claim), let person = actor.person else { return withoutActor() }
        var lines = post.text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let first = lines.first, ASCII.trimmed(first).isEmpty { lines.removeFirst() }
        let head = lines.popFirst().map { ASCII.trimmed($0) } ?? ReplyMarks.strip(post.subject).subject
        // "Please delete it.", "edit: the new words"
        let plain = CommandReading.plain(head)
        // "1. answers it" is no item of a list.
        let lead = LeadLine(post.saidAlone)?.line ?? ""
        switch KnownAlready.chosen(lead, of: situation.experts.known) {
        case .this(let known)?:
            if let own = situation.desk.posts[number], let done = answeredBefore(known, own, post, by: actor) {
                return done
            }
        case .which?:
            let result = CommandResult(
                asked: String(lead.prefix(120)), said: .trouble(.misused(usage: "1 answers it")))
            return Decision(.accepted, .requests(.commanded), [.report([result], to: actor.address, person: person.id)])
        case nil: break
        }
        let verb = plain.prefix { $0.isLetter }.lowercased()
        let beside = ASCII.trimmed(plain.drop { $0.isLetter }.drop { ":,.!-– ".contains($0) })
        // "Delete it, please", and nothing else: "delete my account" is another matter.
        let others = beside.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
        let isShort =
            !plain.hasSuffix("?") && others.allSatisfy { Deciding.besideOwn.contains($0) || $0 == "\(number)" }
        let isAlone = beside.isEmpty
        let hasColon = plain.dropFirst(verb.count).first == ":"
        let command: ForumCommand
        switch verb {
        case "cancel" where isShort, "withdraw" where isShort, "stornieren" where isShort, "annuler" where isShort:
            command = .cancel(number)
        case "delete" where isShort, "remove" where isShort, "löschen" where isShort, "supprimer" where isShort:
            command = .delete(number)
        case "topic" where isShort, "thema" where isShort, "sujet" where isShort, "tema" where isShort:
            command = .topic(number)
        case "edit" where isAlone || hasColon, "change" where isAlone:
            let text = ([beside] + lines.map(String.init)).joined(separator: "\n")
            command = .edit(number, text: ASCII.trimmed(text))
        default:
            if let meant = Deciding.ownWish(post.text, number) {
                command = meant
                break
            }
            let result = CommandResult(
                asked: String(head.prefix(120)), said: .trouble(.misused(usage: "cancel, delete, topic, or edit")))
            return Decision(.accepted, .requests(.commanded), [.report([result], to: actor.address, person: person.id)])
        }
        guard let own = situation.desk.posts[number], !own.isDeleted else {
            return rejected(.forum(.threadGone), actor)
        }
        let way = self.own(command, own, person)
        let result = CommandResult(asked: String(head.prefix(120)), said: way.said)
        return Decision(
            .accepted, .requests(.commanded), way.effects + [.report([result], to: actor.address, person: person.id)])
    }

    /// "Oops, my number is in it. Please delete it!", in anybody's words.
    private static func ownWish(_ text: String, _ number: Int64) -> ForumCommand? {
        let said = SignatureWords.without(text, keepsFirst: true)
        let words = WishFolding.words(of: said)
        guard !words.isEmpty, words.count <= 30, !said.contains("?"), AnswerWords.denials.isDisjoint(with: words),
            AnswerWords.accounts.isDisjoint(with: words)
        else { return nil }
        if AnswerWords.begins(words, AnswerWords.removing) { return .delete(number) }
        if AnswerWords.begins(words, AnswerWords.withdrawing) { return .cancel(number) }
        return AnswerWords.begins(words, AnswerWords.topics) ? .topic(number) : nil
    }

    static let besideOwn: Set<String> = [
        "it", "this", "that", "post", "mail", "message", "the", "my", "please", "bitte", "again", "thanks", "thank",
        "you",
    ]

    // MARK: One word as a reply

    /// What a reply that is nothing but a word of ours means; nil: it is something to say. "+1" and "thanks" are.
    func loneWord(_ post: Post, by actor: Actor) -> Decision? {
        guard post.attachments.isEmpty, circumstances.chosen != .post, let person = actor.person else { return nil }
        // In a thread, or under a digest: a new topic that is one word is asked about.
        let isAnswer = situation.parent != nil || situation.digest != nil
        if isAnswer, let command = CommandReading.lone(post.text) {
            return carryOut(
                [RequestLine(asked: post.asked, reading: .command(command))], answers: post.answers, by: actor)
        }
        // "Join us!" names no group.
        let asked = CommandReading.mayBeCommand(post).flatMap { $0.allSatisfy(namesWhatIsHere) ? $0 : nil }
        let wished = asked == nil ? wish(in: post, by: actor) : nil
        guard let lines = asked ?? wished.map({ [$0.line] }) else { return nil }
        if let wished, wished.isCertain { return carryOut(lines, answers: post.answers, by: actor) }
        if circumstances.chosen == .command { return carryOut(lines, answers: post.answers, by: actor) }
        return askWhich(person, actor)
    }

    /// A request, or words for all? Nil: who has been asked often today means what they write.
    func askWhich(_ person: Person, _ actor: Actor) -> Decision? {
        guard situation.asked.allows(.requests(.orPost), mostAtAll: circumstances.mostQuestions) else { return nil }
        return ask(.requests(.orPost), person.id, actor.address, reason: .requests(.commandOrPost))
    }

    /// A request that names a group is one only where the group is there.
    func namesWhatIsHere(_ line: RequestLine) -> Bool {
        guard case .command(let command) = line.reading else { return false }
        return command.group.map { situation.desk.group($0) != nil } ?? true
    }
}
