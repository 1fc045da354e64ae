/// Requests about events.
public enum EventCommand: Sendable, Equatable {
    /// What is to come; nil: in every group that one may see.
    case list(String?)

    /// The group it names.
    var group: String? {
        switch self {
        case .list(let name): name
        }
    }
}

/// What a request or an answer about an event came to.
public enum EventSaid: Sendable, Equatable {
    case list(GroupID?)
    case calledOff(ContributionID)
    /// Who came; how many of the list, and who besides.
    case rosterTaken(OccurrenceID, came: [String], others: [String], wrote: Bool)
    /// Another time, as somebody's calendar asked for; or not.
    case timeMoved(String)
    case timeKept(String)
}

public enum EventTrouble: Sendable, Equatable {
    /// A roster's answer that names nobody on it.
    case unreadableRoster([String], count: Int)
    /// No date of the event is on that day.
    case noSuchDate(String)
    /// Posted; the event is as it was.
    case unchanged(ContributionID)
    /// Posted; they are not counted.
    case noAnswerRead(ContributionID)
}
