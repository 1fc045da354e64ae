/// What those who look after a group have decided about one person in it. Each has a reason, an end, and a way to ask
/// somebody else; none takes what the person wrote, or keeps them from leaving.
public struct Measure: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Their posts wait for a facilitator.
        case moderate
        /// The same, and what waits to go out stays: the account may be in somebody else's hands.
        case hold
        /// Out of the group, and not back until its end.
        case ban
        /// Out of the group.
        case remove

        /// How long it lasts unless somebody says otherwise: seconds; nil: it is done once.
        public var lasts: Int64? {
            switch self {
            case .moderate, .ban: 30 * 86_400
            case .hold: 7 * 86_400
            case .remove: nil
            }
        }

        var endsMembership: Bool { self == .ban || self == .remove }
    }

    public var kind: Kind
    public var person: PersonID
    public var group: GroupID
    public var by: PersonID
    /// Why, in the words that the person gets.
    public var words: String
    /// Seconds since 1970; nil: it is done once.
    public var until: Int64?

    public init(
        _ kind: Kind, _ person: PersonID, in group: GroupID, by facilitator: PersonID, words: String, until: Int64?
    ) {
        self.kind = kind
        self.person = person
        self.group = group
        by = facilitator
        self.words = words
        self.until = until
    }

    /// A year: longer is for a person to say again.
    static let longest: Int64 = 366 * 86_400
}

/// Where an author stands in the group they write to.
public struct Standing: Sendable, Equatable {
    public var measures: Set<Measure.Kind> = []
    public var isFacilitator = false
    /// Nothing of theirs stands in the group yet.
    public var isNew = false
    /// Since when they are known here, and when they last wrote: seconds since 1970.
    public var knownSince: Int64?
    public var lastPostAt: Int64?
    /// Other groups to which they have written a link of this mail within the hour.
    public var sameLinkIn = 0

    public init() {}

    static let aYear: Int64 = 365 * 86_400

    /// A stolen account looks like this: links after a year of silence, or the same link everywhere at once.
    func isUnusual(_ post: Post, at now: Int64) -> Bool {
        guard !isFacilitator, let knownSince, !Links.found(in: post.text).isEmpty else { return false }
        if sameLinkIn >= 2 { return true }
        return knownSince < now - Standing.aYear && (lastPostAt ?? 0) < now - Standing.aYear
    }
}

/// What somebody who looks after a group has decided: a line of its log.
public struct LogEntry: Sendable, Equatable {
    public enum What: String, Sendable, CaseIterable {
        case letIn, turnedAway, released, notReleased, goesOn, stopped, timeMoved, timeKept, hidden, shown
        case moderate, hold, ban, remove, lifted, upheld, appointed, dismissed
        case pinned, unpinned, locked, unlocked, split, merged, moved
        case changed, closed, reopened, kept, founded, joinedTo, introduced
    }

    public var group: GroupID
    /// Nil: they are gone.
    public var by: PersonID?
    public var what: What
    /// Whom or what it is about, as those who look after the group read it.
    public var about: String
    public var words: String
    public var person: PersonID?
    public var contribution: ContributionID?
    public var question: QuestionID?

    public init(_ what: What, in group: GroupID, by facilitator: PersonID?, about: String, words: String = "") {
        self.what = what
        self.group = group
        by = facilitator
        self.about = about
        self.words = words
    }
}

/// What shall be done about a person in a group.
public enum MeasureEffect: Sendable {
    case take(Measure)
    /// All that lasts, or holds alone. `isAppeal`: what was done once as well, and the person hears of it in any case.
    case lift(PersonID, GroupID, onlyHold: Bool, by: PersonID, isAppeal: Bool = false)
    case log(LogEntry)
}
