/// What the clock brings to what a group was asked that it needs: its end.
public struct NeedsHour: Sendable, Equatable {
    public var group: GroupID
    public var until: Int64
    /// Of the group; empty: the community's.
    public var zone: String

    public init(group: GroupID, until: Int64, zone: String) {
        self.group = group
        self.until = until
        self.zone = zone
    }

    func decision(at dial: Dial) -> Decision? {
        until <= dial.now && dial.isDay(in: zone)
            ? Decision(.accepted, .prompts(.needsGathered), [.prompts(.gatherNeeds(group))]) : nil
    }
}
