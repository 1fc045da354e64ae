/// What becomes of a sign.
public enum ReactionReason: String, Sendable, CaseIterable {
    case reacted
    case lost = "reactionLost"

    var sentence: String {
        switch self {
        case .reacted: "gave a sign to a post, by a mail program's button"
        case .lost: "is a sign given to nothing that is here, or by nobody we can believe"
        }
    }
}
