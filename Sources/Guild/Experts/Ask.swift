public struct AskID: Identifier {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// How somebody who was asked stands to it.
public enum AskState: String, Sendable, CaseIterable {
    case open, declined, silent, passed, answered
}

/// What shall be done about asking.
public enum ExpertEffect: Sendable {
    case ask(PersonID, about: ContributionID, tags: [String])
    case settle(AskID, as: AskState)
}
