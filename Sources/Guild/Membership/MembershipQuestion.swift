/// Whether somebody becomes a member.
public enum MembershipQuestion: String, Sendable, CaseIterable {
    /// "Would you like to join?", to a genuine author who is not a member.
    case joining
    /// "Did you ask to join?", to an address that nobody vouches for.
    case optIn
    /// "May they join?", to each facilitator.
    case approval
    /// "Would you like to join?", on a facilitator's word.
    case invitation
    /// "Shall the others read this about you?", to whoever wrote it.
    case introduction

    var traits: Question.Traits {
        switch self {
        case .joining, .optIn: Question.Traits(holdsMail: true)
        // One mail asks to join several groups; facilitators read it, and a large provider is no reason to refuse, nor is
        // the day on which everybody comes.
        case .approval: Question.Traits(asksFacilitators: true, cap: .ofTheirOwn)
        case .invitation: Question.Traits()
        case .introduction: Question.Traits(holdsMail: true, showsMail: true, isPreview: true, cap: .ofTheirOwn)
        }
    }
}
