/// Requests about what should not stand.
public enum TriageCommand: Sendable, Equatable {
    case flag(Int64, FlagReason, words: String)
    /// By a facilitator.
    case hide(Int64, FlagReason)
    case show(Int64)

    var number: Int64 {
        switch self {
        case .flag(let number, _, _), .hide(let number, _), .show(let number): number
        }
    }
}

/// What such a request came to.
public enum TriageSaid: Sendable, Equatable {
    /// `isHidden`: until the facilitators have looked at it.
    case flagged(ContributionID, isHidden: Bool)
    case flaggedBefore(ContributionID)
    case own(ContributionID)
    case hidden(ContributionID, FlagReason)
    case shown(ContributionID)
    /// To its author.
    case yoursIsHidden(ContributionID, FlagReason)
    case yoursIsShown(ContributionID)
    case mended(ContributionID)
    /// To the host: nobody looks after the group, or nobody has looked for a week.
    case nobodyLooks(ContributionID, FlagReason)
}

public enum TriageQuestion: String, Sendable, CaseIterable {
    /// "May this stand?", to each facilitator but its author.
    case flagged

    var traits: Question.Traits { Question.Traits(asksFacilitators: true, cap: .ofTheirOwn) }
}

/// What becomes of a report.
public enum TriageReason: String, Sendable, CaseIterable {
    case flagged
    case lost = "flagLost"
    case noThing = "flagOfNothing"
    case decided = "flagDecided"
    case shownAgain

    var sentence: String {
        switch self {
        case .flagged: "reports a post to those who look after its group"
        case .lost: "reports a post, and nobody can be believed to have written it"
        case .noThing: "reports something, and does not say which post"
        case .decided: "is a facilitator's word about a post that was reported"
        case .shownAgain: "was hidden for a week without a facilitator's word, and stands again"
        }
    }
}
