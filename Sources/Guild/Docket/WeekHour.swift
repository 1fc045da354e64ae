/// What the clock brings to whoever looks after groups, one letter about all of them, once a week where there is something: introductions and questions that
/// nobody has answered, and long threads that have come to rest.
public struct WeekHour: Sendable, Equatable {
    public var person: PersonID
    /// Empty: the community's.
    public var zone: String
    public var hour: Int
    public var lastAt: Int64?
    public var found: Week
    public var nudges: Nudges

    public init(person: PersonID, zone: String, hour: Int, lastAt: Int64?, found: Week, nudges: Nudges) {
        self.person = person
        self.zone = zone
        self.hour = hour
        self.lastAt = lastAt
        self.found = found
        self.nudges = nudges
    }

    /// So long a thread has to be, and to have been quiet, before it is offered for closing.
    public static let longThread = 8
    public static let rest: Int64 = 14 * 86_400
    /// What has rested longer is let rest.
    public static let longestRest: Int64 = 60 * 86_400
    /// People answer by themselves.
    public static let patience: Int64 = 2 * 86_400
    public static let longestPatience: Int64 = 28 * 86_400
    /// At the beginning of a week: on its third day where something else came on the first two.
    private static let beginning: Int64 = 3 * 86_400 - 3_600
    static let sinceLast: Int64 = 4 * 86_400

    /// Whether it is worth looking at their groups.
    public func mayBeDue(at dial: Dial) -> Bool {
        dial.isTheirs(hour, in: zone) && lastAt.map { $0 <= dial.now - WeekHour.sinceLast } ?? true
            && dial.next(hour: hour, weekday: 1, after: dial.now - WeekHour.beginning, in: zone) <= dial.now
            && nudges.allowsOne(at: dial.now)
    }

    func decision(at dial: Dial) -> Decision? {
        guard mayBeDue(at: dial), !found.isEmpty else { return nil }
        return Decision(.accepted, .docket(.weekSent), [.docket(.sendWeek(person, found))])
    }
}

/// What may need somebody, in all groups that they look after.
public struct Week: Sendable, Equatable {
    public var introductions: [ContributionID]
    public var questions: [ContributionID]
    public var resting: [ContributionID]

    public init(
        introductions: [ContributionID] = [], questions: [ContributionID] = [], resting: [ContributionID] = []
    ) {
        self.introductions = introductions
        self.questions = questions
        self.resting = resting
    }

    public var isEmpty: Bool { introductions.isEmpty && questions.isEmpty && resting.isEmpty }
}

/// What such a letter says.
public struct WeekFacts: Sendable {
    public var introductions: [PostFacts] = []
    public var questions: [PostFacts] = []
    public var resting: [Resting] = []

    /// The groups that they look after; where there is one, letters name it.
    public var groups: [Group] = []

    public init() {}

    public struct Resting: Sendable {
        public var post: PostFacts
        /// Who said what, a line each.
        public var said: [(author: String, words: String)]

        public init(post: PostFacts, said: [(author: String, words: String)]) {
            self.post = post
            self.said = said
        }
    }
}
