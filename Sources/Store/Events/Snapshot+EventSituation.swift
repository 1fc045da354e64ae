import GRDB
import Guild
import Mail

extension Snapshot {
    /// The event that an answer is about: the one that its calendar names, or the one whose address it came to.
    func readEvent(
        _ claim: TokenClaim?, _ reply: EventReply, _ author: MailAddress?, _ authenticity: Authenticity,
        _ confirmed: PersonID?, _ now: Int64, into situation: inout Situation,
        _ vouches: (TokenClaim, Int64) -> Bool
    ) throws {
        if let claim { try read(claim, author, into: &situation, vouches) }
        var id = try reply.calendar?.items.lazy.compactMap { try event(uid: $0.uid) }.first
        id = id ?? reply.event
        if id == nil, let claim, situation.tokenIsGenuine { id = ContributionID(claim.thing) }
        guard let id else { return }
        if let calendar = reply.calendar {
            let named = calendar.items.flatMap(\.attendees).map(\.address) + (author.map { [$0.address] } ?? [])
            situation.invitee = try invitee(of: id, at: named)
            let delegates = calendar.items.flatMap(\.attendees).compactMap(\.delegatedTo)
            if let address = delegates.first.flatMap({ MailAddress(address: $0) }),
                let delegate = try person(address: address.key), let place = try place(of: id),
                try membership(of: delegate.id, in: place.group) != nil
            {
                situation.delegate = delegate
            }
        }
        // Whoever answers: the author where they are known, else the owner of the address that was used.
        let byToken = situation.tokenIsGenuine ? situation.tokenPerson : situation.invitee
        let known = authenticity == .passed ? situation.author : situation.tokenPersonOwnsFrom ? byToken : nil
        situation.event = try eventSituation(id, for: confirmed ?? (known ?? byToken)?.id, now: now)
        if let event = situation.event { situation.group = try group(id: event.place.group) }
        if let invitee = situation.invitee, let group = situation.group {
            situation.inviteeMembership = try membership(of: invitee.id, in: group.id)
        }
    }
}
