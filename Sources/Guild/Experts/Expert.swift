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
