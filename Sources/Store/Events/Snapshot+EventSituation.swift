import GRDB
import Guild
import Mail

extension Snapshot {
    func read(_ intent: EventIntent, _ occasion: Occasion, into situation: inout Situation) throws {
        switch intent {
        case .announce(let name, let announcement):
            situation.group = try group(name: name)
            if let group = situation.group, let foreign = announcement.foreign,
                let event = try event(following: foreign.uid, in: group.id)
            {
                situation.events.event = try eventSituation(event, for: nil, now: occasion.now)
            }
        case .answer(let claim, let reply): try readEvent(claim, reply, occasion, into: &situation)
        case .takeRoster(let claim, let reply):
            try read(claim, occasion, into: &situation)
            guard situation.tokenIsGenuine, var roster = try rosterSituation(OccurrenceID(claim.thing)) else { return }
            for who in RosterWords(reply, names: roster.people.map(\.name)).others {
                guard let address = MailReading.addresses(who, limit: 1).first else { continue }
                roster.owners[address.key] = try person(address: address.key)
            }
            situation.events.roster = roster
            situation.group = try group(id: roster.event.group)
        }
    }

    /// The event that an answer is about: the one that its calendar names, or the one whose address it came to.
    private func readEvent(
        _ claim: TokenClaim?, _ reply: EventReply, _ occasion: Occasion, into situation: inout Situation
    ) throws {
        if let claim { try read(claim, occasion, into: &situation) }
        var id = try reply.calendar?.items.lazy.compactMap { try event(uid: $0.uid) }.first
        id = id ?? reply.event
        if id == nil, let claim, situation.tokenIsGenuine { id = ContributionID(claim.thing) }
        guard let id else { return }
        if let calendar = reply.calendar {
            let named =
                calendar.items.flatMap(\.attendees).map(\.address) + (occasion.author.map { [$0.address] } ?? [])
            situation.events.invitee = try invitee(of: id, at: named)
            let delegates = calendar.items.flatMap(\.attendees).compactMap(\.delegatedTo)
            if let address = delegates.first.flatMap({ MailAddress(address: $0) }),
                let delegate = try person(address: address.key), let place = try place(of: id),
                try membership(of: delegate.id, in: place.group) != nil
            {
                situation.events.delegate = delegate
            }
        }
        // Whoever answers: the author where they are known, else the owner of the address that was used.
        let byToken = situation.tokenIsGenuine ? situation.tokenPerson : situation.events.invitee
        let known = occasion.authenticity == .passed ? situation.author : situation.tokenPersonOwnsFrom ? byToken : nil
        situation.events.event = try eventSituation(
            id, for: occasion.confirmed ?? (known ?? byToken)?.id, now: occasion.now)
        if let event = situation.events.event {
            situation.group = try group(id: event.place.group)
            if reply.calendar == nil { situation.subjects = try subjects(ofThread: event.place.topic) }
        }
        if let invitee = situation.events.invitee, let group = situation.group {
            situation.events.inviteeMembership = try membership(of: invitee.id, in: group.id)
        }
    }
}
