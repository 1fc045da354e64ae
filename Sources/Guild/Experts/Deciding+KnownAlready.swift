import Mail

extension Deciding {
    /// Its author says that something known already answers what they asked: that is what the thread came to.
    func answeredBefore(_ known: KnownAlready, _ own: Desk.Post, _ post: Post, by actor: Actor) -> Decision? {
        // Whoever may not write there any more closes nothing there.
        guard let person = actor.person, own.author == person.id, !own.isDeleted,
            situation.desk.place(in: own.place.group)?.membership.mayPost ?? false,
            !situation.desk.kept.contains(own.place.group),
            let group = situation.desk.groups.first(where: { $0.id == own.place.group })
        else { return nil }
        let words = post.saying("Answered before: \(known.title)\n\(circumstances.site(.permalink(known.id)))")
        var new = newContribution(.outcome, words, by: actor, in: group, parent: own.place, title: own.place.title)
        // The mail is an answer to us, and no post.
        new.messageID = MessageID("\(circumstances.chance)@\(circumstances.ours.domain)")!
        new.rest = ""
        return told(
            .outcomes(.closed(own.place.topic)), .outcomes(.closed), isDone: true, post, actor,
            [.forum(.contribute(new))])
    }
}
