/// Requests about what one thinks of a post.
public enum ReactionCommand: Sendable, Equatable {
    case helpful(Int64)
    case unrate(Int64)

    var number: Int64 {
        switch self {
        case .helpful(let number), .unrate(let number): number
        }
    }
}

/// What such a request, or a typed sign, came to.
public enum ReactionSaid: Sendable, Equatable {
    case helpful(ContributionID, sign: String)
    case stars(ContributionID, Int)
    case takenBack(ContributionID)
    /// Nobody rates their own.
    case own(ContributionID)
    /// It was given to a mail of many things.
    case whichThing
    /// To an author: what of theirs helped others.
    case helped([ContributionID])
}
