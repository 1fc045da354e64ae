/// A letter to somebody who may know.
public enum ExpertLetter: Sendable, Equatable {
    case ask(AskID, about: ContributionID)

    var kind: String {
        switch self {
        case .ask: "expert-ask"
        }
    }

    public var question: ContributionID {
        switch self {
        case .ask(_, let topic): topic
        }
    }
}
