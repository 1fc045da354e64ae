/// What an answer to a digest is about.
public enum DigestQuestion: String, Sendable, CaseIterable {
    /// "Which thread is this for?", where it quotes nothing.
    case whichThread = "choice"

    var traits: Question.Traits {
        switch self {
        case .whichThread: Question.Traits(holdsMail: true, showsMail: true, cap: .ofTheirOwn)
        }
    }
}
