/// Requests about how a group fares.
public enum HealthCommand: Sendable, Equatable {
    case show(String)

    var group: String {
        switch self {
        case .show(let name): name
        }
    }
}

public enum HealthSaid: Sendable, Equatable {
    case sent(GroupID)
    case notForYou(GroupID)
}
