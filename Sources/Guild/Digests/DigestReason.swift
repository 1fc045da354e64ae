/// What becomes of an answer to a digest.
public enum DigestReason: String, Sendable, CaseIterable {
    case whichThread
    case answered = "digestAnswered"
    case stopped = "digestsStopped"

    var sentence: String {
        switch self {
        case .answered: "answered threads of a digest"
        case .stopped: "ended somebody's digests"
        case .whichThread: "answers a digest without saying which thread; its author was asked"
        }
    }
}
