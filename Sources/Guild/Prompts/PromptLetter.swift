/// A letter about a prompt: the day before, to whoever it goes out for.
public enum PromptLetter: Sendable, Equatable {
    case tomorrow(PromptID)
    /// What do you need? To each member.
    case needs(GroupID)
    /// What was answered, to those who look after the group.
    case needsGathered(GroupID)

    var kind: String {
        switch self {
        case .tomorrow: "prompt"
        case .needs: "needs"
        case .needsGathered: "needs-gathered"
        }
    }
}
