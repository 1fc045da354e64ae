/// Requests about what should not stand.
public enum TriageCommand: Sendable, Equatable {
    case flag(Int64, FlagReason, words: String)
    /// These are facilitators'.
    case hide(Int64, FlagReason, words: String)
    case show(Int64)

    var isFacilitators: Bool { if case .flag = self { false } else { true } }

    var number: Int64 {
        switch self {
        case .flag(let number, _, _), .hide(let number, _, _), .show(let number): number
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
    /// To its author. `words`: a facilitator's; nil: it was only reported.
    case yoursIsHidden(ContributionID, FlagReason, words: String?)
    case yoursIsShown(ContributionID)
    case mended(ContributionID)
    /// To its author alone, from somebody who looks after the group.
    case note(ContributionID, words: String, by: String)
    case noted(ContributionID, name: String)
    case notNoted
    /// To the host: nobody looks after the group, or nobody has looked for a week.
    case nobodyLooks(ContributionID, FlagReason)
}
