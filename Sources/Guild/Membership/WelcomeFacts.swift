import Mail

/// What a new member is greeted with.
public struct WelcomeFacts: Sendable {
    /// The facilitators' own words, or empty.
    public var text: String
    public var people: [PersonFacts]
    public var threads: [PostFacts]

    public init(text: String, people: [PersonFacts], threads: [PostFacts]) {
        self.text = text
        self.people = people
        self.threads = threads
    }
}
