import Mail

/// What a group needs, asked of all its members once: three standing questions, whose answers go to those who look after it.
public enum Needs {
    public static let questions = [
        "What are you trying to do, and where are you stuck?",
        "What could others learn from you?",
        "What should happen here so that you would come back?",
    ]

    /// So long answers are taken: seconds.
    public static let length: Int64 = 7 * 86_400
    /// After it is told they are kept so long.
    public static let kept: Int64 = 30 * 86_400
    static let longest = 4_000
}

/// What stands of it in a group.
public struct NeedsAsked: Sendable, Equatable {
    public var group: GroupID
    /// Seconds since 1970.
    public var until: Int64
    public var isOver: Bool

    public init(group: GroupID, until: Int64, isOver: Bool) {
        self.group = group
        self.until = until
        self.isOver = isOver
    }
}

/// What a letter about it says.
public struct NeedsFacts: Sendable {
    public var until: Int64 = 0
    public var facilitators: [String] = []
    public var answers: [(author: String, text: String)] = []
    public var asked = 0

    public init() {}
}

/// What the clock brings to it: its end.
public struct NeedsHour: Sendable, Equatable {
    public var group: GroupID
    public var until: Int64
    /// Of the group; empty: the community's.
    public var zone: String

    public init(group: GroupID, until: Int64, zone: String) {
        self.group = group
        self.until = until
        self.zone = zone
    }

    func decision(at dial: Dial) -> Decision? {
        until <= dial.now && dial.isDay(in: zone)
            ? Decision(.accepted, .prompts(.needsGathered), [.prompts(.gatherNeeds(group))]) : nil
    }
}

extension Deciding {
    func askNeeds(_ name: String) -> Way {
        facilitating(name) { group in
            if let asked = situation.desk.needs[group.id] {
                return Way(said: .prompts(.needsAskedBefore(group.id, until: asked.until)))
            }
            return Way(
                said: .prompts(.needsAsked(group.id, until: circumstances.now + Needs.length)),
                effects: [.prompts(.askNeeds(group.id, until: circumstances.now + Needs.length))])
        }
    }

    /// An answer to the three questions: for those who look after the group, and posted nowhere.
    func answerNeeds(_ claim: TokenClaim, _ post: Post) -> Decision {
        guard let actor = actor(token: claim), let person = actor.person, person.id == claim.person else {
            return withoutActor()
        }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        guard actor.membership != nil else { return notMember(of: group, actor) }
        if let lines = loneRequest(in: post, by: actor) { return carryOut(lines, answers: post.answers, by: actor) }
        guard let asked = situation.desk.needs[group.id], !asked.isOver else {
            return told(.prompts(.needsOver(group.id)), .prompts(.needsLate), isDone: false, post, actor)
        }
        let text = Scrub.clean(SignatureWords.without(post.text, keepsFirst: true), ours: circumstances.ours)
        if WishFolding.words(of: text).count <= 4, TypedReaction.isCourtesy(text, names: [person.name]) {
            return Decision(.accepted, .requests(.thanked))
        }
        guard !text.isEmpty else { return rejected(.forum(.nothingNew), actor) }
        return told(
            .prompts(.needsNoted(group.id)), .prompts(.needsAnswered), isDone: true, post, actor,
            [.prompts(.noteNeeds(group.id, person.id, text: String(text.prefix(Needs.longest))))])
    }
}
