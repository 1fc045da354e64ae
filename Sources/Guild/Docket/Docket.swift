public struct DocketID: Identifier {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// One numbered letter to somebody who looks after groups: everything that waits for a word of theirs. Its numbers mean what
/// they meant when it was written, however late they are answered.
public struct Docket: Sendable {
    public var id: DocketID
    /// Seconds since 1970.
    public var madeAt: Int64
    public var lines: [Line]

    public init(id: DocketID, madeAt: Int64, lines: [Line]) {
        self.id = id
        self.madeAt = madeAt
        self.lines = lines
    }

    public struct Line: Sendable {
        public var number: Int
        public var question: Question
        /// Whoever answers looks after its group, and it is not their own matter.
        public var mayDecide: Bool
        /// A program wrote: it is not written to.
        public var isMachines: Bool

        public init(number: Int, question: Question, mayDecide: Bool, isMachines: Bool) {
            self.number = number
            self.question = question
            self.mayDecide = mayDecide
            self.isMachines = isMachines
        }
    }

    /// Older numbers are shown back before they are carried out.
    static let freshDays: Int64 = 14

    func isOld(at now: Int64) -> Bool { madeAt < now - Docket.freshDays * 86_400 }
}

/// How somebody who looks after groups hears what waits. Unless they say otherwise the first few of a day come at once, each
/// as a letter of its own, and the rest in the docket of the next morning.
public enum DocketCadence: String, Sendable, CaseIterable {
    case immediate, daily, weekly

    /// At once, in a day, as letters of their own.
    static let mostAtOnce = 3

    /// Whether what waits is worth a letter of its own. `isUrgent`: somebody may be harmed while it waits.
    public static func writesAtOnce(_ cadence: DocketCadence?, isUrgent: Bool, today: Int) -> Bool {
        switch cadence {
        case .immediate: true
        case nil: today < mostAtOnce * (isUrgent ? 2 : 1)
        case .daily, .weekly: isUrgent && today < mostAtOnce
        }
    }
}

/// What shall be done about what waits.
public enum DocketEffect: Sendable {
    case send(PersonID)
    /// What their groups may need.
    case sendWeek(PersonID, Week)
    /// Others see that somebody looks at it: for a day.
    case claim(QuestionID, by: PersonID)
    /// Not in this person's dockets until then.
    case rest(QuestionID, PersonID, until: Int64)
}

/// What the clock brings to whoever looks after groups.
public struct DocketHour: Sendable, Equatable {
    public var person: PersonID
    /// Empty: the community's.
    public var zone: String
    public var hour: Int
    public var cadence: DocketCadence?
    public var lastAt: Int64?
    /// When the first of what no docket has shown them yet began to wait.
    public var firstNewAt: Int64?

    public init(
        person: PersonID, zone: String, hour: Int, cadence: DocketCadence?, lastAt: Int64?, firstNewAt: Int64?
    ) {
        self.person = person
        self.zone = zone
        self.hour = hour
        self.cadence = cadence
        self.lastAt = lastAt
        self.firstNewAt = firstNewAt
    }

    /// The next morning where there is something new; once a week where the same still waits.
    func decision(at dial: Dial) -> Decision? {
        let from: Int64
        if let firstNewAt {
            from = max(firstNewAt, lastAt ?? 0)
        } else if let lastAt {
            from = lastAt + 6 * 86_400
        } else {
            return nil
        }
        let due: Int64
        switch cadence {
        // What had a letter of its own is in no docket of theirs; what had none still reaches them.
        case .immediate where firstNewAt == nil: return nil
        case .weekly: due = dial.next(hour: hour, weekday: 1, after: from, in: zone)
        case .daily, .immediate, nil: due = dial.next(hour: hour, after: from, in: zone)
        }
        return due <= dial.now ? Decision(.accepted, .docket(.sent), [.docket(.send(person))]) : nil
    }
}

/// What waits, as one letter.
public enum DocketLetter: Sendable, Equatable {
    case list(DocketID)
    /// What their groups may need, once a week.
    case week(Week)

    var kind: String {
        switch self {
        case .list: "docket"
        case .week: "week"
        }
    }
}
