import Mail

/// Who wants to be in a group, or out of it.
public enum MembershipIntent: Sendable, Equatable {
    case join(group: String)
    case leaveByToken(TokenClaim)
    case leaveByAuthor(group: String)

    var name: String {
        switch self {
        case .join: "join a group"
        case .leaveByToken, .leaveByAuthor: "leave a group"
        }
    }
}

/// What shall be done about a membership.
public enum MembershipEffect: Sendable {
    /// A new member, made known here if need be, and their welcome.
    case join(MailAddress, PersonID?, GroupID)
    case end(PersonID, GroupID, goodbye: Goodbye = .plain, language: WishLanguage? = nil)
    /// Undoes leaving: the roles and alerts of then.
    case comeBack(PersonID, GroupID)
    case setWelcome(GroupID, String)
    /// They have had the letter of that day.
    case noteStep(PersonID, Int)
}

/// The letter that whoever leaves gets.
public enum Goodbye: Sendable, Equatable {
    /// None: another letter tells it.
    case none
    case plain
    /// A letter of ours was called spam, and this one says what came of it.
    case afterComplaint
}
