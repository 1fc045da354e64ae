/// A letter about how a group fared in a month.
public enum HealthLetter: Sendable, Equatable {
    case month(GroupID, BlogChoice.Month)
    /// Nobody has said anything for so many days.
    case silence(GroupID, days: Int, isForDirector: Bool, isLast: Bool)

    /// To whoever is to be quoted.
    case quoting(Int64)

    var kind: String {
        switch self {
        case .month: "health"
        case .silence: "silence"
        case .quoting: "quoting"
        }
    }
}
