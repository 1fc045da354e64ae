import Mail

/// Leaving a group.
extension Deciding {
    func decide(_ intent: MembershipIntent) -> Decision {
        switch intent {
        case .join(let group): join(group)
        case .leaveByToken(let claim): leave(by: claim)
        case .leaveByAuthor: leaveAsAuthor()
        }
    }

    /// Leaving must always work: a genuine token suffices, from any address.
    private func leave(by claim: TokenClaim) -> Decision {
        guard caller.authenticity != .failed else { return Decision(.held, .street(.failedAuthentication)) }
        guard situation.tokenIsGenuine else {
            guard let actor = actor(token: nil) else { return withoutActor() }
            return rejected(.street(.deadLink), actor)
        }
        guard let person = situation.tokenPerson, situation.tokenMembership != nil else {
            return Decision(.accepted, .membership(.alreadyLeft))
        }
        return goodbye(person.id, GroupID(claim.thing))
    }

    private func leaveAsAuthor() -> Decision {
        guard let actor = actor(token: nil) else { return withoutActor() }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        if isHidden(group, from: actor) { return notThere(actor) }
        guard let person = actor.person, actor.membership != nil else {
            return Decision(.accepted, .membership(.alreadyLeft))
        }
        return goodbye(person.id, group.id)
    }

    func goodbye(_ person: PersonID, _ group: GroupID) -> Decision {
        // The address of the last letter is the person's own, not whoever pressed the link.
        Decision(.accepted, .membership(.left), [.membership(.end(person, group))])
    }
}
