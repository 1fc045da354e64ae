import Mail

/// The draft of a month, in answer to its letter: trimmed by leaving lines out of the quote, and out by one word.
extension Deciding {
    func answerRoundUp(_ claim: TokenClaim, _ post: Post) -> Decision {
        guard let actor = actor(token: claim), let person = actor.person, person.id == claim.person else {
            return withoutActor()
        }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        guard actor.membership?.roles.contains(.facilitator) ?? false else { return notMember(of: group, actor) }
        guard let roundUp = situation.roundUp, roundUp.state == .open else {
            return told(.blog(.roundUpOver), .blog(.roundUpAnswered), isDone: true, post, actor)
        }
        let title = roundUp.title(of: group.title)
        switch RoundUpReply(post, roundUp) {
        case .drop:
            return told(
                .blog(.roundUpDropped(title: title)), .blog(.roundUpAnswered), isDone: true, post, actor,
                [.blog(.endRoundUp(roundUp.id, .dropped))])
        case .mostlyGone(let left):
            return told(
                .blog(.roundUpMostlyGone(left: left, of: roundUp.items.count)), .blog(.roundUpUnread), isDone: false,
                post, actor)
        case .unread:
            return told(.blog(.roundUpUnread(title: title)), .blog(.roundUpUnread), isDone: false, post, actor)
        case .publish(let items):
            guard !items.isEmpty else {
                return told(.blog(.roundUpOver), .blog(.roundUpAnswered), isDone: true, post, actor)
            }
            let text = RoundUp.text(items, at: circumstances.site)
            var entry = post
            entry.attachments = []
            var decision = publish(entry, EntryDetails(title: title, text: text), by: actor, in: group)
            decision.effects.append(.blog(.endRoundUp(roundUp.id, .published)))
            return decision
        }
    }
}
