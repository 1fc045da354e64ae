import Mail

/// Becoming a member, by mail.
extension Deciding {
    /// To a group's own address for joining.
    func join(_ group: String) -> Decision {
        guard let actor = actor(token: nil) else { return joinUnverified() }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        // Whoever knows a private group's address may ask where asking is the way in, and learns no more than that.
        if isHidden(group, from: actor), group.joining != .approval { return notThere(actor) }
        let way = joining(group, actor, situation.membership)
        switch way.said {
        case .groups: return rejected(.groups(.closed), actor)
        case .trouble(.keptOut): return rejected(.measures(.banned), actor)
        case .trouble(.nobodyToAsk): return reported(.held, .forum(.noFacilitator), way, "", actor)
        case .trouble: return rejected(.membership(.invitationOnly), actor)
        case .membership(.alreadyIn):
            return reported(.accepted, .membership(.alreadyMember), way, "", actor)
        case .membership(.awaitsApproval):
            return reported(.accepted, .membership(.askedFacilitators), way, "", actor)
        default: return Decision(.accepted, .membership(.joined), way.effects)
        }
    }

    private func reported(
        _ disposition: Disposition, _ reason: Reason, _ way: Way, _ asked: String, _ actor: Actor
    ) -> Decision {
        let result = CommandResult(asked: asked, said: way.said)
        return Decision(
            disposition, reason, way.effects + [.report([result], to: actor.address, person: actor.person?.id)])
    }

    struct Way {
        var said: CommandResult.Said
        var effects: [Effect] = []
        /// What of the line it answers, where that is less than all.
        var asked: String?

        init(said: CommandResult.Said, effects: [Effect] = []) {
            self.said = said
            self.effects = effects
        }
    }

    func joining(_ group: Group, _ actor: Actor, _ membership: Membership?) -> Way {
        if membership != nil { return Way(said: .membership(.alreadyIn(group.id))) }
        if group.isClosed { return Way(said: .groups(.closed(group.id))) }
        let isHere = situation.group?.id == group.id && situation.standing.measures.contains(.ban)
        if isHere || situation.desk.banned.contains(group.id) { return Way(said: .trouble(.keptOut(group.id))) }
        switch group.joining {
        case .open:
            return Way(
                said: .membership(.joined(group.id)),
                effects: [.membership(.join(actor.address, actor.person?.id, group.id))])
        case .approval:
            let isLookedAfter =
                situation.desk.lookedAfter.contains(group.id)
                || (situation.group?.id == group.id && situation.facilitators > 0)
            guard isLookedAfter, situation.asked.allows(.membership(.approval), mostAtAll: circumstances.mostQuestions)
            else {
                return Way(said: .trouble(.nobodyToAsk(group.id)))
            }
            var question = NewQuestion(
                kind: .membership(.approval), person: actor.person?.id, address: actor.address, group: group.id,
                claimable: nil)
            question.candidate = MailAddress(
                name: actor.person?.name ?? actor.address.name, address: actor.address.address)
            return Way(said: .membership(.awaitsApproval(group.id)), effects: [.questions(.ask(question))])
        case .invitation:
            return Way(said: .trouble(.invitationOnly(group.id)))
        }
    }

    /// Double opt-in: an address that nobody vouches for is asked whether it was they. Within the caps for questions,
    /// only for groups that anybody may ask to join, and with nothing of the mail in it.
    func joinUnverified() -> Decision {
        guard caller.authenticity == .unknown, situation.author == nil, let address = caller.author,
            let group = situation.group, group.visibility == .public, group.joining != .invitation
        else { return withoutActor() }
        return ask(.membership(.optIn), nil, address, reason: .membership(.awaitsOptIn))
    }

    /// Undoes leaving, by the link in the last letter.
    func rejoin() -> Decision {
        guard situation.tokenIsGenuine, let person = situation.tokenPerson, let group = situation.group else {
            return deadLink()
        }
        guard caller.authenticity != .failed else { return Decision(.held, .street(.failedAuthentication)) }
        guard situation.tokenPersonOwnsFrom, let address = caller.author else { return withoutActor() }
        guard situation.tokenMembership == nil else { return Decision(.accepted, .membership(.alreadyMember)) }
        if situation.standing.measures.contains(.ban) {
            return rejected(.measures(.banned), Actor(address: address, person: person))
        }
        // For a month, and only what they ended themselves: whoever was removed since asks like everybody else.
        guard situation.mayComeBack else {
            return rejected(.questions(.tooLate), Actor(address: address, person: person))
        }
        let result = CommandResult(asked: "", said: .membership(.backIn(group.id)))
        return Decision(
            .accepted, .membership(.joined),
            [.membership(.comeBack(person.id, group.id)), .report([result], to: address, person: person.id)])
    }

    func deadLink() -> Decision {
        guard let actor = actor(token: nil) else { return withoutActor() }
        return rejected(.street(.deadLink), actor)
    }
}
