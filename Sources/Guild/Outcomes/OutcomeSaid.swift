/// What such a word came to.
public enum OutcomeSaid: Sendable, Equatable {
    case closed(ContributionID)
    case marked(ContributionID)
    case unmarked(ContributionID)
    /// They may not say so there; it was posted as it is.
    case onlyPosted(ContributionID)
    /// They may not say so there, and a word alone is nothing to post.
    case mayNot(ContributionID)
    /// What is marked is the post that answers, by a reply to it.
    case whichPost(ContributionID)
    case noWords(ContributionID)
    /// There is no outcome to take.
    case notClosed(ContributionID)
    /// Only members read it, and a page may have more readers.
    case forMembers(ContributionID)
    /// The page is protected.
    case protected(ContributionID, title: String)
    /// The page would be too long.
    case pageFull(ContributionID, title: String)

    public var about: ContributionID {
        switch self {
        case .closed(let id), .marked(let id), .unmarked(let id), .onlyPosted(let id), .mayNot(let id),
            .whichPost(let id), .noWords(let id), .notClosed(let id), .forMembers(let id), .protected(let id, _),
            .pageFull(let id, _):
            id
        }
    }
}
