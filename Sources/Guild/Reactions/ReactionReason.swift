/// What becomes of a sign.
public enum ReactionReason: String, Sendable, CaseIterable {
    case reacted
    case rated
    case ofManyThings = "reactionToMany"
    case lost = "reactionLost"
    case thanksSent

    var sentence: String {
        switch self {
        case .reacted: "gave a sign to a post, by a mail program's button"
        case .rated: "was nothing but a sign, a thanks or a rating; it was counted for what it answers"
        case .ofManyThings: "was nothing but a sign, given to a mail of many things"
        case .thanksSent: "somebody heard what of theirs helped others"
        case .lost: "is a sign given to nothing that is here, or by nobody we can believe"
        }
    }
}
