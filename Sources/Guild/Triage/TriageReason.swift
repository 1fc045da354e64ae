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
