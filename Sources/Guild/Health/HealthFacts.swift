/// What a letter about it says.
public struct HealthFacts: Sendable {
    public var figures: HealthFigures?
    /// The same month of the year before, where there was any talk.
    public var yearAgo: HealthFigures?
    /// Posts of each of the last months, the oldest first.
    public var months: [(month: BlogChoice.Month, posts: Int)] = []

    public init() {}
}
