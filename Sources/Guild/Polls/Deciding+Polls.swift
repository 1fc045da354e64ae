import Mail

/// Asking a group to choose, and its answers.
extension Deciding {
    func openPoll(_ post: Post) -> Decision {
        guard let actor = actor(token: nil) else { return withoutActor() }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        guard let person = actor.person, actor.membership != nil else { return notMember(of: group, actor) }
        if let obstacle = obstacle(to: actor, in: group), !circumstances.isReleased { return obstacle }
        if let waits = waits(post, by: actor, in: group) { return waits }
        if let taken = situation.taken, taken.author == person.id { return Decision(.discarded, .street(.duplicate)) }
        let reading = PollReading(
            post.text, title: title(of: post, in: group), author: person.name, now: circumstances.now,
            zone: zone(of: actor, in: group), zones: circumstances.zones,
            ours: circumstances.ours)
        if let problem = reading.problem { return rejected(.polls(problem), actor) }
        let text = [reading.intro, Poll.listed(reading.options)].filter { !$0.isEmpty }.joined(separator: "\n\n")
        var contribution = newContribution(
            .poll, post.saying(text), by: actor, in: group, parent: nil, title: reading.title)
        contribution.attachments = post.attachments
        // They get the poll as the others do, and answer it like them.
        let effects: [Effect] = [
            .polls(
                .open(
                    contribution, options: reading.options, until: reading.until, isSecret: reading.isSecret,
                    resultID: MessageID("\(circumstances.chance).result@\(circumstances.ours.domain)")!))
        ]
        return Decision(.accepted, .polls(.opened), effects)
    }

    /// Whatever is said to a poll is an answer, or goes back: it is never mailed to everybody. Nil: it answers none.
    func answerPoll(_ post: Post, by actor: Actor) -> Decision? {
        guard let topic = situation.parent?.topic, situation.polls.isGone || situation.polls.poll?.id == topic else {
            return nil
        }
        guard let person = actor.person, actor.membership != nil else {
            return situation.group.map { notMember(of: $0, actor) } ?? rejected(.street(.deadLink), actor)
        }
        func said(_ said: PollSaid, _ reason: PollReason, _ effects: [Effect] = []) -> Decision {
            told(.polls(said), .polls(reason), isDone: reason != .notVoted, post, actor, effects)
        }
        guard let poll = situation.polls.poll else { return said(.over(topic), .notVoted) }
        guard !poll.isOver, poll.until > (circumstances.arrivedAt ?? circumstances.now) else {
            return said(.over(poll.id), .notVoted)
        }
        guard situation.polls.mayVote else { return said(.notAsked(poll.id), .notVoted) }
        let words = post.saidAlone
        switch PollAnswer(words, options: poll.options, names: [person.name]) {
        case .option(let index):
            let isMore = PollAnswer.saysMore(words, than: poll.options[index], names: [person.name])
            return said(
                .voted(poll.id, index, isMore: isMore), .voted,
                [.polls(.vote(poll.id, person.id, index))])
        case .takenBack: return said(.takenBack(poll.id), .voted, [.polls(.vote(poll.id, person.id, nil))])
        case .unclear(let fits):
            // "mute", "thanks": what is said everywhere is said here, too.
            if let other = react(post, by: actor) ?? loneWord(post, by: actor) { return other }
            return said(.unclear(poll.id, fits.isEmpty ? Array(poll.options.indices) : fits), .notVoted)
        }
    }
}
