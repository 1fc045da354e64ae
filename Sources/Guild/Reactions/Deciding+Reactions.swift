import Mail

/// Signs that people give to posts: by a button, by a lone word, by a request.
extension Deciding {
    /// Whoever is not believed is not asked: a sign is not worth a question.
    func react(_ reaction: ReactionIntent) -> Decision {
        guard let actor = actor(token: reaction.claim), let person = actor.person, actor.membership != nil,
            let parent = situation.parent
        else { return Decision(.discarded, .reactions(.lost)) }
        return Decision(
            .accepted, .reactions(.reacted), [.reactions(.add(parent.id, person.id, sign: reaction.sign))])
    }

    /// "Thanks!" goes to nobody: it is counted for what it answers. Nil: it is something to say. Under an event, and of
    /// one's own, typed words are.
    func react(_ post: Post, by actor: Actor) -> Decision? {
        guard circumstances.chosen != .post, let parent = situation.parent,
            situation.events.thread == nil || post.text.isEmpty, let person = actor.person, actor.membership != nil,
            parent.author != person.id,
            let reaction = TypedReaction(post, names: [parent.authorName, person.name, actor.address.name]),
            let said = way(reaction, to: parent, by: person)
        else { return nil }
        var decision = Decision(.accepted, .reactions(.rated), said.effects)
        // Who knows it by now wants no mail about each.
        if situation.signsGiven < Deciding.signsToTellOf || person.receipts || reaction == .takenBack {
            let result = CommandResult(asked: post.asked, said: said.said)
            decision.effects.append(.report([result], to: actor.address, person: person.id))
        }
        return decision
    }

    private static let signsToTellOf = 3

    /// A lone sign of somebody whom nobody vouches for.
    func isLostSign(_ post: Post) -> Bool {
        let isAnswer = situation.parent != nil || !post.answers.isEmpty || ReplyMarks.strip(post.subject).marks > 0
        return circumstances.chosen == nil && isAnswer && situation.events.thread == nil
            && TypedReaction(post, names: [situation.parent?.authorName, caller.author?.name].compactMap { $0 }) != nil
    }

    private func way(_ reaction: TypedReaction, to place: Situation.ThreadPlace, by person: Person) -> Way? {
        switch reaction {
        case .helpful(let sign):
            return Way(
                said: .reactions(.helpful(place.id, sign: sign)),
                effects: [.reactions(.rate(place.id, person.id, sign: sign))])
        case .stars(let number):
            // "4/5" about a post may be an answer to it.
            guard place.takesStars else { return nil }
            return Way(
                said: .reactions(.stars(place.id, number)),
                effects: [.reactions(.rate(place.id, person.id, sign: "\(number)/5"))])
        case .takenBack:
            return Way(
                said: .reactions(.takenBack(place.id)), effects: [.reactions(.takeBack(place.id, person.id))])
        }
    }

    func carryOut(_ command: ReactionCommand, by person: Person) -> Way {
        guard let post = situation.desk.posts[command.number], !post.isDeleted else {
            return trouble(.noPost(command.number))
        }
        guard post.author != person.id else { return Way(said: .reactions(.own(post.place.id))) }
        guard situation.desk.place(in: post.place.group) != nil else { return trouble(.notIn(post.place.group)) }
        let reaction: TypedReaction =
            switch command {
            case .helpful: .helpful(sign: TypedReaction.thumb)
            case .unrate: .takenBack
            }
        return way(reaction, to: post.place, by: person) ?? trouble(.noPost(command.number))
    }
}
