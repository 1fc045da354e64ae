import Mail

/// What letters about being a member say.
public struct MembershipFacts: Sendable {
    public var welcome: WelcomeFacts?
    /// Whoever left was the last to look after the group.
    public var leavesNobody = false
    /// A conversation for somebody new.
    public var thread: PostFacts?

    public init() {}
}

/// What a new member is greeted with.
public struct WelcomeFacts: Sendable {
    /// The facilitators' own words, or empty.
    public var text: String
    public var people: [PersonFacts]
    public var threads: [PostFacts]
    /// Two who know about what they know about.
    public var alike: [PersonFacts] = []
    /// They have been welcomed to another group today.
    public var isFurther = false

    public init(text: String, people: [PersonFacts], threads: [PostFacts]) {
        self.text = text
        self.people = people
        self.threads = threads
    }
}
