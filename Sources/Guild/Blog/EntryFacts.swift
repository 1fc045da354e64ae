/// What letters about entries say.
public struct BlogFacts: Sendable {
    /// The entry that somebody answered.
    public var entry: PostFacts?
    /// A facilitator looks at it before it goes out.
    public var waits = false

    /// The draft of a month.
    public var roundUp: RoundUp?

    public init() {}
}

/// What letters and pages say of an entry beside its words.
public struct EntryFacts: Sendable, Equatable {
    public var excerpt: String
    public var tags: [String]
    public var takesComments: Bool

    public init(excerpt: String, tags: [String], takesComments: Bool) {
        self.excerpt = excerpt
        self.tags = tags
        self.takesComments = takesComments
    }
}
