/// What the clock brings in the first week of a month to whoever looks after a group in which something came of the last.
public struct RoundUpHour: Sendable, Equatable {
    public var person: PersonID
    public var group: GroupID
    public var month: BlogChoice.Month
    /// Empty: the community's.
    public var zone: String
    public var hour: Int
    /// How much came of it.
    public var items: Int
    /// The last one of another group went to them then.
    public var lastAt: Int64?

    public init(
        person: PersonID, group: GroupID, month: BlogChoice.Month, zone: String, hour: Int, items: Int, lastAt: Int64?
    ) {
        self.person = person
        self.group = group
        self.month = month
        self.zone = zone
        self.hour = hour
        self.items = items
        self.lastAt = lastAt
    }

    func decision(at dial: Dial) -> Decision? {
        // Of several groups one a day.
        guard items >= RoundUp.fewest, dial.isTheirs(hour, in: zone),
            dial.isAnotherDay(than: lastAt)
        else { return nil }
        return Decision(.accepted, .blog(.roundUpSent), [.blog(.sendRoundUp(person, group, month))])
    }
}
