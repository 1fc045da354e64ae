extension Deciding {
    func carryOut(_ command: HealthCommand, by person: Person) -> Way {
        guard let group = situation.desk.group(command.group) else { return noGroup(command.group) }
        let roles = situation.desk.place(in: group.id)?.membership.roles ?? []
        if case .wish(_, let words) = command {
            guard roles.contains(.facilitator) else { return trouble(.notFacilitator(group.id)) }
            let clean = Scrub.words(words, ours: circumstances.ours)
            return Way(
                said: .health(.wished(group.id, words: clean)),
                effects: [.health(.wish(group.id, by: person.id, words: clean))])
        }
        guard !roles.isDisjoint(with: [.facilitator, .sponsor]) || situation.desk.isDirector else {
            return Way(said: .health(.notForYou(group.id)))
        }
        if case .table = command { return Way(said: .health(.table(group.id))) }
        let today = CalendarDay(daysSince1970: Int(circumstances.now / 86_400))
        guard let month = BlogChoice.Month(of: today)?.previous else { return noGroup(command.group) }
        return Way(said: .health(.sent(group.id)), effects: [.write(person.id, .health(.month(group.id, month)))])
    }

    /// An answer to the letter that shows what is to be quoted: whatever is not plainly a yes is a no.
    func answerQuoting(_ id: Int64, _ claim: TokenClaim, _ post: Post) -> Decision {
        guard let actor = actor(token: claim), let person = actor.person, person.id == claim.person else {
            return withoutActor()
        }
        if let lines = loneRequest(in: post, by: actor) { return carryOut(lines, answers: post.answers, by: actor) }
        let text = SignatureWords.without(post.text, keepsFirst: true)
        if ReplyWords(text: text, subject: "").answer == .yes || TypedReaction.isCourtesy(text, names: [person.name]) {
            return Decision(.accepted, .requests(.thanked))
        }
        return told(.health(.notQuoted), .health(.quoteRefused), isDone: true, post, actor, [.health(.refuseQuote(id))])
    }
}
