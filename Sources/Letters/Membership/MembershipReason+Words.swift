import Guild

extension MembershipReason {
    /// Nil: no author is written to about it.
    func explained(in place: Explanation.Place) -> Explanation? {
        switch self {
        case .notMember:
            Explanation(
                why: "you are not a member of \(place.here), or not under this address",
                whatNow: "If you are a member under another address, send it again from that one."
                    + (place.join.map {
                        " If you would like to join, write to this address; an empty mail will do: \($0)"
                    }
                        ?? " If you would like to join, write to the group's facilitators; they will be glad to hear from you.")
            )
        case .invitationOnly:
            Explanation(
                why: "\(place.here) invites its members",
                whatNow: "You can write to the people who look after the group; they will be glad to hear from you.")
        case .joined, .alreadyMember, .askedFacilitators, .awaitsOptIn, .invited, .left, .alreadyLeft, .pauseOver,
            .threadShown, .amountAsked, .introduced, .introductionShown, .introductionUnread:
            nil
        }
    }
}
