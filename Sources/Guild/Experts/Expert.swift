public struct AskID: Identifier {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Somebody who may know the answer to a question, and what is known of how often they are asked.
public struct Expert: Sendable, Equatable {
    public var person: PersonID
    /// Empty: the community's.
    public var zone: String
    /// What they say they know about.
    public var expertise: Set<String>
    /// An expert of the group, as those who look after it have it.
    public var isExpert: Bool
    /// Posts of theirs that were marked as answers, in the group.
    public var answers: Int
    /// The last time we asked them anything, in any group; nil: never.
    public var lastAskedAt: Int64?
    /// Asked in vain since they last answered.
    public var inVain: Int
    /// What else we wrote to them of ourselves.
    public var nudges = Nudges()

    public init(
        person: PersonID, zone: String, expertise: Set<String>, isExpert: Bool, answers: Int, lastAskedAt: Int64?,
        inVain: Int
    ) {
        self.person = person
        self.zone = zone
        self.expertise = expertise
        self.isExpert = isExpert
        self.answers = answers
        self.lastAskedAt = lastAskedAt
        self.inVain = inVain
    }

    /// Over all groups.
    public static let rest: Int64 = 7 * 86_400
    static let mostInVain = 3

    func mayBeAsked(at now: Int64) -> Bool {
        (lastAskedAt ?? .min) <= now - Expert.rest && inVain < Expert.mostInVain && nudges.allowsOne(at: now)
    }

    /// How much speaks for asking them; 0: nothing does.
    func fits(_ words: Set<String>) -> Int {
        let overlap = expertise.intersection(words).count
        guard overlap > 0 || isExpert else { return 0 }
        return 3 * overlap + (isExpert ? 2 : 0) + min(answers, 3)
    }
}

/// How somebody who was asked stands to it.
public enum AskState: String, Sendable, CaseIterable {
    case open, declined, silent, passed, answered
}

/// What deciding about an answer to such a letter needs to know.
public struct ExpertKnowledge: Sendable {
    /// The author was asked about this thread, and has not answered.
    public var ask: AskID?
    /// How many were.
    public var asked = 0
    /// Nobody has answered it.
    public var isOpenQuestion = false
    /// Whom it shall be handed to: of the group, and not its asker.
    public var successor: Person?

    public init() {}
}

/// What shall be done about asking.
public enum ExpertEffect: Sendable {
    case ask(PersonID, about: ContributionID, tags: [String])
    case settle(AskID, as: AskState)
}

/// A letter to somebody who may know.
public enum ExpertLetter: Sendable, Equatable {
    case ask(AskID, about: ContributionID)

    var kind: String {
        switch self {
        case .ask: "expert-ask"
        }
    }

    public var question: ContributionID {
        switch self {
        case .ask(_, let topic): topic
        }
    }
}

/// What a letter of the kind says.
public struct ExpertFacts: Sendable {
    /// The question, as it was posted.
    public var post: ContributionFacts?
    /// What it has in common with what its reader knows.
    public var tags: [String] = []
    /// Somebody else said that they would know.
    public var isPassed = false

    public init() {}
}

/// What an answer to such a letter came to, where it was not one.
public enum ExpertSaid: Sendable, Equatable {
    case declined(ContributionID)
    case passed(ContributionID, name: String)
    /// Nobody of the group has that handle, or it is whoever asked.
    case nobody(ContributionID, handle: String)
    /// They were not asked, or three were.
    case notPassed(ContributionID)

    public var about: ContributionID {
        switch self {
        case .declined(let id), .passed(let id, _), .nobody(let id, _), .notPassed(let id): id
        }
    }
}
