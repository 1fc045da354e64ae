/// Requests about who is in a group.
public enum MembershipCommand: Sendable, Equatable {
    case join(String)
    /// Empty: the group that is plain from where it is said.
    case leave(String)
    case leaveAll
    case who(String)
    case people(String)
    /// For facilitators: what waits for a word of theirs.
    case docket(String)
    case invite(String, lines: String)
    case welcome(String, text: String)

    var needsSettledAddress: Bool {
        switch self {
        case .invite, .welcome: true
        case .join, .leave, .leaveAll, .who, .people, .docket: false
        }
    }

    var isSaidAlone: Bool {
        switch self {
        case .people, .invite, .welcome, .docket: false
        case .join, .leave, .leaveAll, .who: true
        }
    }

    /// The group it names.
    var group: String? {
        switch self {
        case .join(let name), .who(let name), .docket(let name): name
        case .leave(let name): name.isEmpty ? nil : name
        case .leaveAll, .people, .invite, .welcome: nil
        }
    }
}

/// What such a request came to.
public enum MembershipSaid: Sendable, Equatable {
    case who(GroupID)
    case people(String)
    case joined(GroupID)
    case alreadyIn(GroupID)
    case awaitsApproval(GroupID)
    case left([GroupID])
    /// Back after leaving, as before.
    case backIn(GroupID)
    /// `unreadable`: lines without an address; `members`: how many are in already.
    case invited(GroupID, count: Int, members: Int, unreadable: [String])
    case welcomeSaved(GroupID)
    case introductionTooShort(GroupID)
    case docket(GroupID)
    /// A facilitator's answer, back to them.
    case letIn(String)
    case turnedAway(String)
}
