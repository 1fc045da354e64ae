import Mail

/// Prose to the community's own address, and what is said about it further on.
extension Deciding {
    /// To one desk: that of the group it is about, else the host's.
    func inquire(by actor: Actor) -> Decision {
        let known = situation.inquiries
        guard
            Caps.opensInquiry(
                isKnown: actor.person != nil, ofAddress: known.ofAddress, ofDomain: known.ofDomain,
                ofStrangers: known.ofStrangers)
        else { return Decision(.held, .limits(.tooMany)) }
        var inquiry = NewInquiry(person: actor.person?.id, address: actor.address)
        inquiry.address = MailAddress(name: actor.person?.name ?? actor.address.name, address: actor.address.address)!
        if actor.person != nil, let group = known.group {
            inquiry.group = group.id
        } else if let host = circumstances.host {
            inquiry.host = host
        } else {
            return Decision(
                .held, .inquiries(.nobodyThere),
                [.answer(.waiting(.inquiries(.nobodyThere), group: nil), to: actor.address, person: actor.person?.id)])
        }
        let told = CommandResult(asked: "", said: .inquiries(.passedOn(inquiry.group)))
        return Decision(
            .accepted, .inquiries(.inquired),
            [.inquiries(.open(inquiry)), .report([told], to: actor.address, person: actor.person?.id)])
    }

    /// What either side writes goes to the other.
    func answerInquiry(_ claim: TokenClaim, _ post: Post) -> Decision {
        if caller.authenticity == .failed { return Decision(.held, .street(.failedAuthentication)) }
        guard let inquiry = situation.inquiries.inquiry, situation.tokenIsGenuine else {
            guard let actor = actor(token: nil) else { return withoutActor() }
            return rejected(.street(.deadLink), actor)
        }
        guard let side = side(of: inquiry, claim) else {
            guard caller.authenticity == .passed, let address = caller.author else { return withoutActor() }
            return rejected(.questions(.wrongMailbox), Actor(address: address, person: situation.author))
        }
        guard !post.isEmpty else { return rejected(.forum(.nothingNew), side.actor) }
        guard inquiry.today < Inquiry.mostInDay else { return Decision(.held, .limits(.tooMany)) }
        let name = side.actor.person?.name ?? side.actor.address.name
        return Decision(
            .accepted, .inquiries(.passedThrough),
            [
                .inquiries(
                    .passOn(
                        inquiry.id, author: name.contains("@") ? "" : name, toAsker: side.isDesk,
                        by: side.actor.person?.id))
            ])
    }

    /// Who writes: whoever asked, or somebody at the desk. Nil: neither.
    private func side(of inquiry: Inquiry, _ claim: TokenClaim) -> (actor: Actor, isDesk: Bool)? {
        if claim.person.rawValue > 0 {
            guard let actor = actor(token: claim), let person = actor.person, person.id == claim.person else {
                return nil
            }
            if person.id == inquiry.person { return (actor, false) }
            let looksAfter = situation.tokenMembership?.roles.contains(.facilitator) ?? false
            return inquiry.group != nil && looksAfter ? (actor, true) : nil
        }
        // Somebody who is not known here, or the host: by the address that was written to.
        guard caller.authenticity == .passed || circumstances.isReleased, let address = caller.author else {
            return nil
        }
        if address.key == inquiry.hostKey { return (Actor(address: address), true) }
        return inquiry.person == nil && address.key == inquiry.address.key ? (Actor(address: address), false) : nil
    }
}
