/// What deciding about a report needs to know of the thing, and of whoever reports it.
public struct TriageSituation: Sendable {
    /// By others, whose reports count; by reason.
    public var counted: [FlagReason: Int] = [:]
    /// The same of all reports.
    public var said: [FlagReason: Int] = [:]
    /// They have reported it before.
    public var isFlagged = false
    public var isHidden = false
    /// A facilitator has seen it, and lets it stand.
    public var isCleared = false
    /// The facilitators are asked about it now.
    public var isAsked = false
    /// Its author has a role in the group.
    public var isByOfficer = false
    public var isByFacilitator = false
    /// Things of its author's that reports alone have hidden, within a week.
    public var hiddenOfAuthor = 0
    /// Facilitators other than its author.
    public var facilitators = 0
    /// Whoever reports has been a member for two weeks, and has written something.
    public var isSettled = false

    public init() {}

    /// Three hide a thing.
    public static let mostFlags = 3
    public static let daysToSettle: Int64 = 14
    public static let mostHiddenOfAuthor = 2
    public static let daysUndecided: Int64 = 7

    /// One more report hides it until somebody has looked.
    func hides(_ reason: FlagReason) -> Bool {
        guard !isHidden, !isCleared, isSettled else { return false }
        if reason == .privateData { return true }
        return counted.values.reduce(1, +) >= TriageSituation.mostFlags && !isByOfficer
            && hiddenOfAuthor < TriageSituation.mostHiddenOfAuthor
    }

    /// What most say of it.
    func commonest(with reason: FlagReason? = nil) -> FlagReason {
        // Reports that hide nothing still say what is wrong.
        var counts = counted.isEmpty ? said : counted
        if let reason { counts[reason, default: 0] += 1 }
        guard !counts.isEmpty else { return .other }
        return FlagReason.allCases.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? .other
    }
}

/// What shall be done about a report.
public enum TriageEffect: Sendable {
    case flag(ContributionID, PersonID, FlagReason, words: String, counts: Bool)
    /// `words`: of the facilitator who decides; nil: by reports alone.
    case hide(ContributionID, FlagReason, words: String?)
    /// It may stand, and reports hide it no more.
    case clear(ContributionID)
    /// Nobody has looked for a week.
    case showAgain(ContributionID)
    /// New words of its author's for what is hidden.
    case mend(ContributionID, text: String, fragment: String)
    case drop(ContributionID)
}

/// What the clock brings to what is hidden.
public enum TriageHour: Sendable, Equatable {
    case undecided(ContributionID, FlagReason, since: Int64)

    func decision(at dial: Dial) -> Decision? {
        guard case .undecided(let id, let reason, let since) = self, reason != .privateData,
            since < dial.now - TriageSituation.daysUndecided * 86_400
        else { return nil }
        var effects: [Effect] = [.triage(.showAgain(id))]
        if let host = dial.host {
            effects.append(.tell(.triage(.nobodyLooks(id, reason)), to: host, person: nil))
        }
        return Decision(.accepted, .triage(.shownAgain), effects)
    }
}
