/// Joining, leaving, and who is no member.
public enum MembershipReason: String, Sendable, CaseIterable {
    case joined, alreadyMember, askedFacilitators, awaitsOptIn, invited, invitationOnly, notMember, left, alreadyLeft,
        pauseOver
    case introduced
    case introductionShown
    case introductionUnread
    case threadShown = "newcomerShown"
    case amountAsked = "newcomerAsked"

    var sentence: String {
        switch self {
        case .joined: "made its author a member"
        case .alreadyMember: "asked to join a group the author is in"
        case .askedFacilitators: "asked to join; the facilitators were asked"
        case .awaitsOptIn: "asked to join from an address that nobody vouches for, and was asked back"
        case .invited: "its author is not a member and was invited to join"
        case .invitationOnly: "asked to join a group that invites its members"
        case .notMember: "the author is not a member of this group"
        case .left: "ended a membership"
        case .alreadyLeft: "asked to leave a group the author is not in"
        case .pauseOver: "somebody's pause was over"
        case .introduced: "says who its author is, and members read it"
        case .introductionShown: "says who its author is, who was shown it and has to say yes"
        case .introductionUnread: "answers a welcome with too few words to say who its author is"
        case .threadShown: "somebody who joined three days ago was shown a conversation"
        case .amountAsked: "somebody who joined three weeks ago was asked whether it is the right amount of mail"
        }
    }
}
