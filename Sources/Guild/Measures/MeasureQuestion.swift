/// What those who look after a group are asked about a measure.
public enum MeasureQuestion: String, Sendable, CaseIterable {
    /// "May this end?", to each facilitator but whoever decided it.
    case appeal

    var traits: Question.Traits { Question.Traits(asksFacilitators: true, showsMail: true, cap: .ofTheirOwn) }
}
