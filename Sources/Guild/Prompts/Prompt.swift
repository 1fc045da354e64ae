public struct PromptID: Identifier {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// What a facilitator keeps to begin a conversation with, and when it goes out in their name.
public struct Prompt: Sendable, Equatable {
    public var id: PromptID
    public var group: GroupID
    public var author: PersonID
    public var authorName: String
    /// When the next goes out, seconds since 1970.
    public var nextAt: Int64
    /// Each week at that time; nil: once.
    public var weekly: Weekly?
    public var zone: String
    /// The next one first. A row of several goes out one by one; one alone that is weekly goes out again and again.
    public var texts: [PromptText]
    /// Something was said of it that we could not read: it waits until that is clear.
    public var isWaiting: Bool

    public init(
        id: PromptID, group: GroupID, author: PersonID, authorName: String, nextAt: Int64, weekly: Weekly?,
        zone: String, texts: [PromptText], isWaiting: Bool
    ) {
        self.id = id
        self.group = group
        self.author = author
        self.authorName = authorName
        self.nextAt = nextAt
        self.weekly = weekly
        self.zone = zone
        self.texts = texts
        self.isWaiting = isWaiting
    }
}

/// A time of the week.
public struct Weekly: Sendable, Equatable {
    /// 0 is Sunday.
    public var weekday: Int
    /// After midnight.
    public var minutes: Int

    public init(weekday: Int, minutes: Int) {
        self.weekday = weekday
        self.minutes = minutes
    }

    func next(after moment: Int64, in zone: String, _ zones: Zones) -> Int64 {
        let minutes = Int64(self.minutes % 60) * 60
        return zones.next(hour: self.minutes / 60, weekday: weekday, after: moment - minutes, in: zone) + minutes
    }
}
