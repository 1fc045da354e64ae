/// What became of a month's figures.
public enum HealthReason: String, Sendable, CaseIterable {
    case sent = "healthSent"

    var sentence: String {
        switch self {
        case .sent: "how a group fared in a month was sent to whoever sponsors it"
        }
    }
}
