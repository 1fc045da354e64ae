/// Whether what comes too often goes on.
public enum LimitQuestion: String, Sendable, CaseIterable {
    /// "May they go on?", to each facilitator, about an author whose mail waits for the brake's or a limit's sake.
    case goOn

    var traits: Question.Traits {
        switch self {
        // Once an author.
        case .goOn: Question.Traits(asksFacilitators: true, showsMail: true, cap: .none)
        }
    }
}

/// What the answer came to, by the author whose mail waited: it is posted, or thrown away.
public enum LimitSaid: Sendable, Equatable {
    case goesOn(String)
    case isStopped(String)
}
