/// What the clock does about streams.
public enum StreamReason: String, Sendable, CaseIterable {
    case sent = "streamSent"

    var sentence: String {
        switch self {
        case .sent: "what happened was sent to somebody who wants it by mail"
        }
    }
}
