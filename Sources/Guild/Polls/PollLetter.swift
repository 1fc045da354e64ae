/// A letter about a poll: its result, to whoever asked or answered.
public enum PollLetter: Sendable, Equatable {
    case result(ContributionID)

    var kind: String {
        switch self {
        case .result: "poll-result"
        }
    }

    public var poll: ContributionID {
        switch self {
        case .result(let id): id
        }
    }
}
