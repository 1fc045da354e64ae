/// What the clock brings to a group in which nobody has said anything for long: three ideas for those who look after it, and, when that
/// came to nothing, a word to the directors. What goes out by itself, joining, and signs are no talk.
public struct SilenceHour: Sendable, Equatable {
    public var group: GroupID
    /// Empty: the community's.
    public var zone: String
    /// When somebody last said something: seconds since 1970.
    public var lastAt: Int64
    /// After so many days of it somebody hears.
    public var first: Int
    /// Months that do not count.
    public var quiet: QuietMonths?
    /// How many days of this silence have been told of; 0: none.
    public var told: Int
    /// When that was.
    public var toldAt: Int64?
    public var facilitators: [PersonID]
    public var directors: [PersonID]

    public init(
        group: GroupID, zone: String, lastAt: Int64, first: Int = SilenceHour.first, quiet: QuietMonths? = nil,
        told: Int, toldAt: Int64?,
        facilitators: [PersonID],
        directors: [PersonID]
    ) {
        self.group = group
        self.zone = zone
        self.lastAt = lastAt
        self.first = first
        self.quiet = quiet
        self.told = told
        self.toldAt = toldAt
        self.facilitators = facilitators
        self.directors = directors
    }

    /// Days of silence after which those who look after the group, and then directors, hear of it; directors once more.
    public static let first = 60
    public static let second = 90
    public static let third = 104
    /// Then directors are offered to close it.
    public static let last = 120

    func decision(at dial: Dial) -> Decision? {
        let days = quiet?.daysOutside(from: lastAt, to: dial.now) ?? Int((dial.now - lastAt) / 86_400)
        // One after the other, each so long after the one before as it says, also where nobody was told for years. What was told
        // is kept by the common days, whatever a group has said since.
        let steps = [SilenceHour.first, SilenceHour.second, SilenceHour.third, SilenceHour.last]
        guard let step = steps.first(where: { $0 > told }), days >= step + first - SilenceHour.first,
            dial.isTheirs(9, in: zone),
            toldAt.map({ dial.now - $0 >= Int64(step - told) * 86_400 - 3_600 }) ?? true
        else { return nil }
        let isFirst = step == SilenceHour.first
        return Decision(
            .accepted, .health(.silent),
            [.health(.noteSilence(group, since: lastAt, step: step))]
                + (isFirst ? facilitators : directors).map {
                    .write(
                        $0,
                        .health(
                            .silence(group, days: days, isForDirector: !isFirst, isLast: step == steps.last)))
                })
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
