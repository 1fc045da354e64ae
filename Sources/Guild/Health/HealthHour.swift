/// What the clock brings to a sponsor in the first week of a month.
public struct HealthHour: Sendable, Equatable {
    public var person: PersonID
    public var group: GroupID
    public var month: BlogChoice.Month
    /// Empty: the community's.
    public var zone: String
    public var hour: Int
    /// The last one, of any group, went to them then.
    public var lastAt: Int64?

    public init(person: PersonID, group: GroupID, month: BlogChoice.Month, zone: String, hour: Int, lastAt: Int64?) {
        self.person = person
        self.group = group
        self.month = month
        self.zone = zone
        self.hour = hour
        self.lastAt = lastAt
    }

    func decision(at dial: Dial) -> Decision? {
        // Of several groups one a day.
        guard dial.isTheirs(hour, in: zone), dial.isAnotherDay(than: lastAt) else { return nil }
        return Decision(.accepted, .health(.sent), [.health(.send(person, group, month))])
    }
}

/// What shall be done about such a letter.
public enum HealthEffect: Sendable {
    case send(PersonID, GroupID, BlogChoice.Month)
    /// Of a silence that began then, so many days have been told of.
    /// Empty words: it is none any more.
    case wish(GroupID, by: PersonID, words: String)
    case noteSilence(GroupID, since: Int64, step: Int)
    case askToQuote(ContributionID, of: PersonID, in: GroupID, BlogChoice.Month)
    case refuseQuote(Int64)
}
