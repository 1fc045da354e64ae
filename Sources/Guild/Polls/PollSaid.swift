/// What an answer to a poll came to.
public enum PollSaid: Sendable, Equatable {
    /// It was begun.
    case opened(ContributionID)
    /// Which option. `isMore`: they said more, which nobody reads.
    case voted(ContributionID, Int, isMore: Bool)
    case takenBack(ContributionID)
    /// Those that fit.
    case unclear(ContributionID, [Int])
    case over(ContributionID)
    /// Members who were there when it began are asked.
    case notAsked(ContributionID)

    public var about: ContributionID {
        switch self {
        case .opened(let id), .voted(let id, _, _), .takenBack(let id), .unclear(let id, _), .over(let id),
            .notAsked(let id):
            id
        }
    }
}
