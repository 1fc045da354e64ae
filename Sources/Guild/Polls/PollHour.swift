/// What the clock brings to a poll: its end.
public struct PollHour: Sendable, Equatable {
    public var poll: ContributionID
    public var until: Int64

    public init(poll: ContributionID, until: Int64) {
        self.poll = poll
        self.until = until
    }

    func decision(at dial: Dial) -> Decision? {
        until <= dial.now ? Decision(.accepted, .polls(.ended), [.polls(.end(poll))]) : nil
    }
}
