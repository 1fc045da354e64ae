/// A letter about being a member.
public enum MembershipLetter: Sendable, Equatable {
    case welcome(GroupID)
    case goodbye(GroupID, afterComplaint: Bool? = nil, language: WishLanguage? = nil)
    /// A facilitator said no.
    case declined(GroupID, words: String)

    var kind: String {
        switch self {
        case .welcome: "welcome"
        case .goodbye: "goodbye"
        case .declined: "declined"
        }
    }
}
