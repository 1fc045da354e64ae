/// What the clock brings to a group that is closed: a word to directors about who still writes to it.
public struct GroupHour: Sendable, Equatable {
    public var group: GroupID
    public var zone: String
    /// Mails to it since directors last heard of them, and when the first of them came.
    public var mails: Int
    public var firstAt: Int64
    public var toldAt: Int64?

    public init(group: GroupID, zone: String, mails: Int, firstAt: Int64, toldAt: Int64?) {
        self.group = group
        self.zone = zone
        self.mails = mails
        self.firstAt = firstAt
        self.toldAt = toldAt
    }

    /// A day later, and then once a month.
    func decision(at dial: Dial) -> Decision? {
        guard mails > 0, dial.now - firstAt >= Dial.nearlyADay, dial.isTheirs(9, in: zone),
            toldAt.map({ dial.now - $0 >= 30 * 86_400 - 3_600 }) ?? true
        else { return nil }
        return Decision(.accepted, .groups(.told), [.groups(.tellDirectors(group, mails: mails))])
    }
}
