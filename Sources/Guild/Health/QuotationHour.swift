/// What the clock brings to whoever is to be quoted to the sponsors of a group: they are told before, and a no is enough.
public struct QuotationHour: Sendable, Equatable {
    public var group: GroupID
    public var month: BlogChoice.Month
    public var contribution: ContributionID
    public var author: PersonID
    /// Empty: the community's.
    public var zone: String
    public var hour: Int

    public init(
        group: GroupID, month: BlogChoice.Month, contribution: ContributionID, author: PersonID, zone: String,
        hour: Int
    ) {
        self.group = group
        self.month = month
        self.contribution = contribution
        self.author = author
        self.zone = zone
        self.hour = hour
    }

    func decision(at dial: Dial) -> Decision? {
        guard dial.isTheirs(hour, in: zone) else { return nil }
        return Decision(
            .accepted, .health(.quoteShown), [.health(.askToQuote(contribution, of: author, in: group, month))])
    }
}
