/// What becomes of mail whose author a measure concerns.
public enum MeasureReason: String, Sendable, CaseIterable {
    case moderated, banned
    case unusual = "unusualPost"
    case keptBack
    case newcomer

    var sentence: String {
        switch self {
        case .moderated: "waits, as those who look after the group look at its author's posts first"
        case .banned: "its author may not write to the group for now"
        case .unusual: "links after a year of silence, or the same link in several groups: a facilitator looks first"
        case .newcomer: "is its author's first post in a group where a facilitator looks at those"
        case .keptBack: "waits, as somebody else may be using its author's account"
        }
    }
}
