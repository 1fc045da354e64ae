/// What became of a month's figures.
public enum HealthReason: String, Sendable, CaseIterable {
    case sent = "healthSent"
    case silent = "groupSilent"

    var sentence: String {
        switch self {
        case .silent: "nobody has said anything in a group for long, and who can do something about it was told"
        case .sent: "how a group fared in a month was sent to whoever sponsors it"
        }
    }
}
