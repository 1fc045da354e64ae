/// Whether an entry goes out as it stands.
public enum BlogQuestion: String, Sendable, CaseIterable {
    /// "Shall it go out like this?", to its author; while it is open, the entry is a draft of theirs.
    case preview = "entry"

    var traits: Question.Traits {
        switch self {
        case .preview: Question.Traits(holdsMail: true, showsMail: true, isPreview: true, cap: .ofTheirOwn)
        }
    }
}
