/// Requests about who does what in a group.
public enum RoleCommand: Sendable, Equatable {
    /// `group`: where more than one is looked after.
    case appoint(handle: String, Role, group: String?)
    case dismiss(handle: String, Role, group: String?)
    /// One's own part: to write, or only to read.
    case become(Role, group: String?)
    /// To look after the whole community.
    case direct(handle: String)

    public var handle: String? {
        switch self {
        case .appoint(let handle, _, _), .dismiss(let handle, _, _), .direct(let handle): handle
        case .become: nil
        }
    }

    var group: String? {
        switch self {
        case .appoint(_, _, let group), .dismiss(_, _, let group), .become(_, let group): group
        case .direct: nil
        }
    }

    /// What is given by word of somebody else; the others are a member's own.
    static let given: Set<Role> = [.sponsor, .facilitator, .expert]
}

/// What such a request came to.
public enum RoleSaid: Sendable, Equatable {
    /// They were asked, and hold it from their yes.
    case asked(GroupID, name: String, Role)
    case holdsItAlready(GroupID, name: String, Role)
    case holdsItNot(GroupID, name: String, Role)
    case noMember(GroupID, name: String)
    /// Whoever asks is asked once whether they mean it.
    case confirmFirst(GroupID, name: String, Role)
    /// Two in one mail: the second was not done.
    case oneAtATime(GroupID)
    /// They had said yes, and whoever asked them may not give it any more.
    case cameToNothing(GroupID)
    /// Nobody would look after the group.
    case lastOne(GroupID)
    /// A facilitator is another facilitator's colleague.
    case colleague(GroupID, name: String)
    case became(GroupID, Role)
    /// They look after it, or sponsor it, or are its expert: that is ended by `dismiss`.
    case hasPart(GroupID)
    /// Who writes here is for those who look after it to say.
    case askThem(GroupID)
    // To others than whoever asks.
    case granted(GroupID, name: String, Role)
    case refused(GroupID, name: String, Role)
    case yours(GroupID, Role)
    case yoursEnded(GroupID, Role, by: String)
    case ended(GroupID, name: String, Role)
    /// To directors: nobody looks after the group since that person left. With who may: their handles.
    case orphaned(GroupID, name: String, likely: [String])
    /// The same: their letters come back.
    case unreachable(GroupID, name: String, likely: [String])
    /// Of the whole community.
    case directing(Directing, name: String)

    /// How far it is with somebody who is to be a director.
    public enum Directing: String, Sendable, CaseIterable {
        case asked, already, onlyDirectors, granted, refused, yours, cameToNothing
    }
}

/// What shall be done about a part.
public enum RoleEffect: Sendable {
    case grant(PersonID, Role, GroupID)
    case end(PersonID, Role, GroupID)
}
