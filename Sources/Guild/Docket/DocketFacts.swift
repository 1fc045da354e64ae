/// What a docket says.
public struct DocketFacts: Sendable {
    public var lines: [Line] = []
    /// More waits than one letter holds.
    public var more = 0
    /// Mails that nobody has said are theirs, by group.
    public var unconfirmed: [(group: String, count: Int)] = []
    /// Topics of a few days that nobody has answered.
    public var unanswered: [PostFacts] = []
    public var failing: [FailingFacts] = []

    /// What a group may need.
    public var week = WeekFacts()

    public init() {}

    public struct Line: Sendable {
        public var number: Int
        public var question: Question
        public var group: String
        public var subject: String
        /// The first words of what waits; empty further down in a long docket.
        public var opening: String
        public var flagged: FlaggedFacts?
        /// The mail is marked as spam.
        public var isDoubtful: Bool
        /// Somebody else looks at it.
        public var claimedBy: String?
        /// What somebody asks to be looked at again.
        public var decided: LoggedFacts?

        public init(
            number: Int, question: Question, group: String, subject: String, opening: String,
            flagged: FlaggedFacts? = nil, isDoubtful: Bool = false, claimedBy: String? = nil
        ) {
            self.number = number
            self.question = question
            self.group = group
            self.subject = subject
            self.opening = opening
            self.flagged = flagged
            self.isDoubtful = isDoubtful
            self.claimedBy = claimedBy
        }
    }
}
