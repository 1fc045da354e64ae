/// What an edit means.
public enum WikiQuestion: String, Sendable, CaseIterable {
    /// There is such a page already; it is an edit or words about the page; much would go; both wrote at one place.
    case edit = "page"

    var traits: Question.Traits {
        switch self {
        case .edit: Question.Traits(holdsMail: true, showsMail: true, isPreview: true, cap: .ofTheirOwn)
        }
    }
}
