/// What became of a month's figures.
public enum HealthReason: String, Sendable, CaseIterable {
    case sent = "healthSent"
    case silent = "groupSilent"
    case granting = "grantShown"
    case quoteShown
    case quoteRefused

    var sentence: String {
        switch self {
        case .quoteShown: "somebody was shown what of theirs is to be quoted to the sponsors of a group"
        case .quoteRefused: "would rather not be quoted to the sponsors of a group"
        case .granting: "granted a wish of a group, and was shown how everybody will read it"
        case .silent: "nobody has said anything in a group for long, and who can do something about it was told"
        case .sent: "how a group fared in a month was sent to whoever sponsors it"
        }
    }
}
