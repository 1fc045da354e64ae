/// What letters about letters say.
public struct DeliveryFacts: Sendable {
    /// What the host is told.
    public var obstacles: [ObstacleFacts] = []
    /// The server's words about an address that fails.
    public var failureWords: String?

    public init() {}
}

/// Something at the provider that stood in the way, or does.
public struct ObstacleFacts: Sendable, Equatable {
    public var obstacle: Obstacle
    /// The server's own words, or the arithmetic; one line.
    public var why: String
    public var firstAt: Int64
    public var lastAt: Int64
    public var count: Int
    /// Nil: it still does.
    public var endedAt: Int64?

    public init(_ obstacle: Obstacle, why: String, firstAt: Int64, lastAt: Int64, count: Int, endedAt: Int64?) {
        self.obstacle = obstacle
        self.why = why
        self.firstAt = firstAt
        self.lastAt = lastAt
        self.count = count
        self.endedAt = endedAt
    }
}
