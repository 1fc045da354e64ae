/// Requests about how a group fares.
public enum HealthCommand: Sendable, Equatable {
    case show(String)
    /// The last twelve months as a file.
    case table(String)
    /// What those who look after a group wish from its sponsors; empty: nothing any more.
    case wish(String, words: String)

    var group: String {
        switch self {
        case .show(let name), .table(let name), .wish(let name, _): name
        }
    }
}

public enum HealthSaid: Sendable, Equatable {
    case sent(GroupID)
    case table(GroupID)
    case wished(GroupID, words: String)
    /// To whoever wished it.
    case granted(GroupID, by: String)
    case notForYou(GroupID)
    case notQuoted
}
