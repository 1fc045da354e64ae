/// Whether an event goes out as it stands.
public enum EventQuestion: String, Sendable, CaseIterable {
    /// "Shall it go out like this?", or what is unclear in it, to whoever announces or changes it.
    case preview = "event"
    /// "Shall it be then?", to each facilitator, about another time that somebody's calendar asks for.
    case otherTime

    var traits: Question.Traits {
        switch self {
        case .preview: Question.Traits(holdsMail: true, showsMail: true, isPreview: true, cap: .ofTheirOwn)
        case .otherTime: Question.Traits(asksFacilitators: true, holdsMail: true, showsMail: true)
        }
    }
}
