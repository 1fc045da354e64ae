/// What those who look after a group are asked about it.
public enum TriageQuestion: String, Sendable, CaseIterable {
    /// "May this stand?", to each facilitator but its author.
    case flagged

    var traits: Question.Traits { Question.Traits(asksFacilitators: true, cap: .ofTheirOwn) }
}
