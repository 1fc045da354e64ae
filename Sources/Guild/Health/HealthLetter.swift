/// A letter about how a group fared in a month.
public enum HealthLetter: Sendable, Equatable {
    case month(GroupID, BlogChoice.Month)

    var kind: String {
        switch self {
        case .month: "health"
        }
    }
}
