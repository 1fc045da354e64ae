/// Whether a word is a request.
public enum RequestQuestion: String, Sendable, CaseIterable {
    /// "A request, or something to say?", about one word.
    case orPost = "command"

    var traits: Question.Traits {
        switch self {
        case .orPost: Question.Traits(holdsMail: true, cap: .ofTheirOwn)
        }
    }
}
