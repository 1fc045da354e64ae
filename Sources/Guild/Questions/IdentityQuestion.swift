/// Who wrote, and whose an address is.
public enum IdentityQuestion: String, Sendable, CaseIterable {
    /// "Did you write this?", where nobody vouches for its author. Its words are shown when they ask for them.
    case authorship
    /// "Whose words are these?", where the receiving server vouches for an author who is not known as the one whose
    /// personal address was used. Its words are shown.
    case whose
    /// "Is this address yours too?", to that address.
    case address
    /// To each other address of somebody: one is new, and can be undone.
    case newAddress

    var traits: Question.Traits {
        switch self {
        case .authorship: Question.Traits(holdsMail: true)
        case .whose: Question.Traits(holdsMail: true, showsMail: true)
        case .address: Question.Traits()
        // Those told are a person's own addresses.
        case .newAddress: Question.Traits(cap: .none)
        }
    }
}
