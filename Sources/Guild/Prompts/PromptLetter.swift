/// A letter about a prompt: the day before, to whoever it goes out for.
public enum PromptLetter: Sendable, Equatable {
    case tomorrow(PromptID)

    var kind: String {
        switch self {
        case .tomorrow: "prompt"
        }
    }
}
