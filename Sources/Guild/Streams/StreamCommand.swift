/// Requests about what happens, what one keeps, and who names or follows whom.
public enum StreamCommand: Sendable, Equatable {
    case stream(StreamScope)
    /// A contribution's number, or nil for what the mail answers.
    case keep(Int64?)
    case letGo(Int64?)
    case kept
    case mentions
    case followers

    public var number: Int64? {
        switch self {
        case .keep(let number), .letGo(let number): number
        case .stream, .kept, .mentions, .followers: nil
        }
    }

    public var handle: String? { if case .stream(.person(let handle)) = self { handle } else { nil } }
}

/// What such a request came to.
public enum StreamSaid: Sendable, Equatable {
    /// `since`: seconds since 1970; nil: what is newest.
    case stream(StreamScope, since: Int64?)
    case keeps(ContributionID)
    case letsGo(ContributionID)
    case kept
    case mentions
    case followers
}
