/// What the clock brings to whoever follows a page or has written in it: what others changed since they last looked.
public struct WatchHour: Sendable, Equatable {
    public var person: PersonID
    /// Empty: the community's.
    public var zone: String
    public var hour: Int
    public var page: ContributionID
    /// The last revision that they know.
    public var from: Int
    public var to: Int
    public var cadence: Cadence
    /// Seconds since 1970.
    public var changedAt: Int64
    /// When they last heard of this page, or began to follow it; 0: neither.
    public var heardAt: Int64

    public init(
        person: PersonID, zone: String, hour: Int, page: ContributionID, from: Int, to: Int,
        cadence: Cadence, changedAt: Int64, heardAt: Int64
    ) {
        self.person = person
        self.zone = zone
        self.hour = hour
        self.page = page
        self.from = from
        self.to = to
        self.cadence = cadence
        self.changedAt = changedAt
        self.heardAt = heardAt
    }

    /// Whoever changes a page often changes it again within some minutes.
    static let settling: Int64 = 10 * 60
    /// So many letters of pages a person gets in a day; the rest come with the next day's changes.
    public static let most = 5

    public func isDue(at dial: Dial) -> Bool {
        guard from < to else { return false }
        switch cadence {
        case .immediate: return changedAt <= dial.now - WatchHour.settling
        case .daily: return heardAt < dial.now - WatchHour.hour && isTheirHour(dial)
        case .weekly: return heardAt < dial.now - 7 * 86_400 + WatchHour.hour && isTheirHour(dial)
        case .none: return false
        }
    }

    /// Theirs lasts an hour; nothing comes twice in it.
    private static let hour: Int64 = 3_600

    private func isTheirHour(_ dial: Dial) -> Bool { dial.isTheirs(hour, in: zone) }

    func decision(at dial: Dial) -> Decision? {
        guard isDue(at: dial) else { return nil }
        return Decision(
            .accepted, .wiki(.changesTold),
            [
                .write(person, .wiki(.changed(page, from: from, to: to))),
                .wiki(.noteTold(page, to, person)),
            ])
    }
}
