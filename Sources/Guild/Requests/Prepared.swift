public struct PreparedID: Identifier {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// What one person may do by a letter of ours, on one occasion. The letter names it by one token purpose for all of them, so
/// that what is prepared never runs out of purposes. What stands in letters to many is no such thing: it writes no row.
public struct Prepared: Sendable, Equatable {
    public enum Action: String, Sendable, CaseIterable {
        /// Cancel, delete or edit one's own contribution.
        case own
        /// Undo leaving a group.
        case rejoin
        /// Answer one docket, by its number.
        case docket
        /// Say what shall become of something that is kept to begin a conversation with.
        case prompt
        /// Say who they are, to the members of a group.
        case introduce
        /// Say what shall become of the draft of a month.
        case roundUp
        /// Say what one needs of a group.
        case needs
        /// Say that one is not to be quoted.
        case quoting
    }

    public var action: Action
    public var person: PersonID
    /// What it is about; what that is, the action says.
    public var thing: Int64
    /// Seconds since 1970; nil: as long as its letter's key.
    public var until: Int64?
    /// It may be used once.
    public var isOnce: Bool
    public var usedAt: Int64?

    public init(
        _ action: Action, by person: PersonID, about thing: Int64, until: Int64? = nil, isOnce: Bool = false,
        usedAt: Int64? = nil
    ) {
        self.action = action
        self.person = person
        self.thing = thing
        self.until = until
        self.isOnce = isOnce
        self.usedAt = usedAt
    }

    public func isOver(at now: Int64) -> Bool { until.map { $0 < now } ?? false || isOnce && usedAt != nil }
}
