/// What is asked about a group itself.
public enum GroupQuestion: String, Sendable, CaseIterable {
    /// "Do you mean it?", to whoever closes it.
    case closing
    /// "Will you go on in that group?", to a member of one that ends. Which ended stands in `amendments`.
    case goingOn

    var traits: Question.Traits { Question.Traits(cap: .ofTheirOwn) }
}
