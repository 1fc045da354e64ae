import Mail

/// What machines say of our letters.
extension Deciding {
    func decide(_ intent: DeliveryIntent) -> Decision {
        switch intent {
        case .complain(let claim): return complain(claim)
        case .noteBounce(let claim, let report):
            // A report without a genuine token settles nothing: anybody can write one.
            guard situation.tokenIsGenuine else { return Decision(.discarded, .street(.automatic)) }
            return Decision(
                .accepted, .delivery(.bounceNoted), [.delivery(.noteBounce(DeliveryID(claim.thing), report))])
        }
    }

    private func complain(_ claim: TokenClaim) -> Decision {
        guard situation.tokenIsGenuine, caller.authenticity != .failed else {
            return Decision(.discarded, .delivery(.complaint))
        }
        if claim.purpose != .leave { return act(claim, Post(subject: "", text: "")) }
        guard let person = situation.tokenPerson, situation.tokenMembership != nil else {
            return Decision(.accepted, .membership(.alreadyLeft))
        }
        // Their program may have said so without them: one letter tells what came of it, and no other follows.
        return Decision(
            .accepted, .delivery(.complaintNoted),
            [.membership(.end(person.id, GroupID(claim.thing), goodbye: .afterComplaint))])
    }
}
