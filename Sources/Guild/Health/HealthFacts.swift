/// What a letter about it says.
public struct HealthFacts: Sendable {
    public var figures: HealthFigures?
    /// The same month of the year before, where there was any talk.
    public var yearAgo: HealthFigures?
    /// Posts of each of the last months, the oldest first.
    public var months: [(month: BlogChoice.Month, posts: Int)] = []

    /// What those who look after it wish, and whose word it is.
    public var wish: (words: String, by: String)?

    public var quotation: Quotation?
    public var thanks: [Giver] = []

    public init() {}
}
