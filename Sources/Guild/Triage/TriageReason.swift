/// What becomes of a report.
public enum TriageReason: String, Sendable, CaseIterable {
    case flagged
    case lost = "flagLost"
    case noThing = "flagOfNothing"
    case decided = "flagDecided"
    case shownAgain
    case noted = "noteSent"
    case notNoted = "noteNotSent"

    var sentence: String {
        switch self {
        case .flagged: "reports a post to those who look after its group"
        case .lost: "reports a post, and nobody can be believed to have written it"
        case .noThing: "reports something, and does not say which post"
        case .decided: "is a facilitator's word about a post that was reported"
        case .noted: "is a facilitator's word to the author of a post alone"
        case .notNoted: "would be a word to the author of a post alone, and is not; it was posted to nobody"
        case .shownAgain: "was hidden for a week without a facilitator's word, and stands again"
        }
    }
}
