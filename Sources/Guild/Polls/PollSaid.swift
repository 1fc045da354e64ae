/// What an answer to a poll came to.
public enum PollSaid: Sendable, Equatable {
    /// It was begun, with these.
    case opened(title: String, options: [String], until: Int64, isSecret: Bool)
    /// `isMore`: they said more, which nobody reads.
    case voted(ContributionID, option: String, until: Int64, isMore: Bool)
    case takenBack(ContributionID)
    case unclear(ContributionID, fits: [String])
    case over(ContributionID)
    /// Members who were there when it began are asked.
    case notAsked(ContributionID)

    public var about: ContributionID? {
        switch self {
        case .voted(let id, _, _, _), .takenBack(let id), .unclear(let id, _), .over(let id), .notAsked(let id): id
        case .opened: nil
        }
    }
}
