/// What a letter about a reported thing says. Who reported it is in none.
public struct FlaggedFacts: Sendable {
    public var post: PostFacts?
    /// Its words, sealed or not.
    public var text = ""
    public var isHidden = false
    /// Its author has changed it since it was hidden.
    public var isMended = false
    public var reasons: [FlagReason: Int] = [:]
    public var words: [String] = []

    public init() {}
}
