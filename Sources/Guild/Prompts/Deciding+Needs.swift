import Mail

/// Asking a group what it needs, and its answers.
extension Deciding {
    func askNeeds(_ name: String) -> Way {
        facilitating(name) { group in
            if let asked = situation.desk.needs[group.id] {
                return Way(said: .prompts(.needsAskedBefore(group.id, until: asked.until)))
            }
            return Way(
                said: .prompts(.needsAsked(group.id, until: circumstances.now + Needs.length)),
                effects: [.prompts(.askNeeds(group.id, until: circumstances.now + Needs.length))])
        }
    }

    /// An answer to the three questions: for those who look after the group, and posted nowhere.
    func answerNeeds(_ claim: TokenClaim, _ post: Post) -> Decision {
        guard let actor = actor(token: claim), let person = actor.person, person.id == claim.person else {
            return withoutActor()
        }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        guard actor.membership != nil else { return notMember(of: group, actor) }
        if let lines = loneRequest(in: post, by: actor) { return carryOut(lines, answers: post.answers, by: actor) }
        guard let asked = situation.desk.needs[group.id], !asked.isOver else {
            return told(.prompts(.needsOver(group.id)), .prompts(.needsLate), isDone: false, post, actor)
        }
        let text = Scrub.clean(SignatureWords.without(post.text, keepsFirst: true), ours: circumstances.ours)
        if WishFolding.words(of: text).count <= 4, TypedReaction.isCourtesy(text, names: [person.name]) {
            return Decision(.accepted, .requests(.thanked))
        }
        guard !text.isEmpty else { return rejected(.forum(.nothingNew), actor) }
        return told(
            .prompts(.needsNoted(group.id)), .prompts(.needsAnswered), isDone: true, post, actor,
            [.prompts(.noteNeeds(group.id, person.id, text: String(text.prefix(Needs.longest))))])
    }
}
