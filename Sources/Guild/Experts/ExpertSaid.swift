/// What an answer to such a letter came to, where it was not one.
public enum ExpertSaid: Sendable, Equatable {
    case declined(ContributionID)
    case passed(ContributionID, name: String)
    /// Nobody of the group has that handle, or it is whoever asked.
    case nobody(ContributionID, handle: String)
    /// They were not asked, or three were.
    case notPassed(ContributionID)

    public var about: ContributionID {
        switch self {
        case .declined(let id), .passed(let id, _), .nobody(let id, _), .notPassed(let id): id
        }
    }
}
