/// Why a letter about a contribution reaches somebody who does not get the group's every post.
public enum Because: String, Sendable, CaseIterable {
    case mention, reply, thread, person, tag
    /// By somebody in a group that they are not in: what they answer, a facilitator sees first.
    case mentionElsewhere
}

/// A letter about a post.
public enum ForumLetter: Sendable, Equatable {
    case alert(ContributionID)
    /// An alert for a reason of the recipient's own.
    case personalAlert(ContributionID, Because)
    case receipt(ContributionID)
    case toFacilitators(GroupID, arrival: ArrivalID, authorName: String, authorAddress: String)

    var kind: String {
        switch self {
        case .alert: "alert"
        case .personalAlert: "personal-alert"
        case .receipt: "receipt"
        case .toFacilitators: "to-facilitators"
        }
    }

    var lane: Lane {
        switch self {
        case .alert, .personalAlert: .alerts
        case .receipt, .toFacilitators: .personal
        }
    }
}
