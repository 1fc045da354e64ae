import Mail

/// Leaving a group.
extension Deciding {
    /// Leaving must always work: a genuine token suffices, from any address.
    func leave(_ leave: Intent.Leave) -> Decision {
        switch leave {
        case .byToken(let claim):
            guard caller.authenticity != .failed else { return Decision(.held, .failedAuthentication) }
            guard situation.tokenIsGenuine else {
                guard let actor = actor(token: nil) else { return withoutActor() }
                return rejected(.deadLink, actor)
            }
            guard let person = situation.tokenPerson, situation.tokenMembership != nil else {
                return Decision(.accepted, .alreadyLeft)
            }
            return goodbye(person.id, GroupID(claim.thing))
        case .byAuthor:
            guard let actor = actor(token: nil) else { return withoutActor() }
            guard let group = situation.group else { return rejected(.noSuchGroup, actor) }
            if isHidden(group, from: actor) { return notThere(actor) }
            guard let person = actor.person, actor.membership != nil else { return Decision(.accepted, .alreadyLeft) }
            return goodbye(person.id, group.id)
        }
    }

    func goodbye(_ person: PersonID, _ group: GroupID) -> Decision {
        // The address of the last letter is the person's own, not whoever pressed the link.
        Decision(.accepted, .left, [.endMembership(person, group)])
    }
}
