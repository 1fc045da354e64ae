/// What the clock brings to a group in which nobody has said anything for long: three ideas for those who look after it, and, when that
/// came to nothing, a word to the directors. What goes out by itself, joining, and signs are no talk.
public struct SilenceHour: Sendable, Equatable {
    public var group: GroupID
    /// Empty: the community's.
    public var zone: String
    /// When somebody last said something: seconds since 1970.
    public var lastAt: Int64
    /// How many days of this silence have been told of; 0: none.
    public var told: Int
    public var facilitators: [PersonID]
    public var directors: [PersonID]

    public init(
        group: GroupID, zone: String, lastAt: Int64, told: Int, facilitators: [PersonID], directors: [PersonID]
    ) {
        self.group = group
        self.zone = zone
        self.lastAt = lastAt
        self.told = told
        self.facilitators = facilitators
        self.directors = directors
    }

    /// Days of silence after which those who look after the group, and then directors, hear of it; directors once more.
    public static let first = 60
    public static let second = 90
    public static let third = 104

    /// The last step that is reached.
    private func step(at now: Int64) -> Int {
        let days = Int((now - lastAt) / 86_400)
        return [SilenceHour.third, SilenceHour.second, SilenceHour.first].first { days >= $0 } ?? 0
    }

    func decision(at dial: Dial) -> Decision? {
        let step = step(at: dial.now)
        guard step > told, dial.isTheirs(9, in: zone) else { return nil }
        let people = step == SilenceHour.first ? facilitators : directors
        return Decision(
            .accepted, .health(.silent),
            [.health(.noteSilence(group, since: lastAt, step: step))]
                + people.map { .write($0, .health(.silence(group, days: step))) })
    }
}

/// What a letter about it says.
public struct SilenceFacts: Sendable {
    /// It was asked what it needs.
    public var wasAsked = false
    /// The last that was talked about.
    public var last: PostFacts?
    public var facilitators: [String] = []

    public init() {}
}
