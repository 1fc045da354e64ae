/// A letter about being a member.
public enum MembershipLetter: Sendable, Equatable {
    case welcome(GroupID)
    case goodbye(GroupID, afterComplaint: Bool? = nil, language: WishLanguage? = nil)
    /// A facilitator said no.
    case declined(GroupID, words: String)
    /// The third day: a conversation to take part in.
    case firstThread(GroupID, ContributionID)
    /// The twenty-first: is it the right amount of mail?
    case rightAmount(GroupID)

    var kind: String {
        switch self {
        case .welcome: "welcome"
        case .goodbye: "goodbye"
        case .declined: "declined"
        case .firstThread: "first-thread"
        case .rightAmount: "right-amount"
        }
    }
}
