/// Whether a post may stand.
public enum ForumQuestion: String, Sendable, CaseIterable {
    /// "May it be posted under your name?", to an author from outside.
    case guest
    /// "May this be posted?", to each facilitator, about a mail that waits for them.
    case release

    var traits: Question.Traits {
        switch self {
        case .guest: Question.Traits(holdsMail: true)
        case .release: Question.Traits(asksFacilitators: true, holdsMail: true, showsMail: true)
        }
    }
}
