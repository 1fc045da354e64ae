/// What becomes of a question that waits for somebody who knows.
public enum ExpertReason: String, Sendable, CaseIterable {
    case asked = "expertAsked"
    case silent = "expertSilent"
    case declined = "expertDeclined"
    case passed = "expertPassed"
    case notPassed = "expertNotPassed"
    case away = "expertAway"

    var sentence: String {
        switch self {
        case .asked: "a question without an answer was put to somebody who may know"
        case .silent: "whoever was asked has said nothing for three days"
        case .declined: "says that they cannot answer what they were asked"
        case .passed: "hands a question on to somebody else"
        case .away: "says that whoever was asked is away; the question goes on to the next"
        case .notPassed: "would hand a question on, and could not; its author heard why"
        }
    }
}
