import Mail

/// Answers of whoever was asked because they may know.
extension Deciding {
    /// Nil: it is something to say to everybody.
    func answerAsked(_ post: Post, by actor: Actor) -> Decision? {
        guard let person = actor.person, let membership = actor.membership, let topic = situation.parent?.topic else {
            return nil
        }
        func said(_ said: ExpertSaid, _ reason: ExpertReason, _ effects: [Effect] = []) -> Decision {
            told(.experts(said), .experts(reason), isDone: reason != .notPassed, post, actor, effects)
        }
        if let handle = ExpertWords.successor(in: post.saidAlone) {
            let isFacilitator = membership.roles.contains(.facilitator)
            guard situation.experts.ask != nil || isFacilitator, situation.experts.isOpenQuestion,
                situation.experts.asked < ExpertHour.most
            else {
                return said(.notPassed(topic), .notPassed)
            }
            guard let successor = situation.experts.successor, successor.id != person.id else {
                return said(.nobody(topic, handle: handle), .notPassed)
            }
            let settled = situation.experts.ask.map { [Effect.experts(.settle($0, as: .passed))] } ?? []
            return said(
                .passed(topic, name: successor.name), .passed,
                settled + [.experts(.ask(successor.id, about: topic, tags: []))])
        }
        guard let ask = situation.experts.ask, circumstances.chosen != .post else { return nil }
        func declined() -> Decision { said(.declined(topic), .declined, [.experts(.settle(ask, as: .declined))]) }
        if circumstances.chosen == .command { return declined() }
        return ExpertWords.refuses(post.saidAlone, names: [person.name]) == .whole ? declined() : nil
    }

    /// Whoever is asked alone may answer us alone, and would not like to be read by everybody: what may be no answer is shown
    /// back. Nil: it is one.
    func showBack(_ post: Post, by actor: Actor) -> Decision? {
        guard situation.experts.ask != nil, circumstances.chosen == nil, post.attachments.isEmpty,
            let person = actor.person,
            ExpertWords.isShort(post) || ExpertWords.refuses(post.saidAlone, names: [person.name]) == .begins
        else { return nil }
        return askWhich(person, actor)
    }
}
