/// A sentence that the letter about a month quotes.
public struct Quotation: Sendable, Equatable {
    public var id: ContributionID
    public var words: String
    public var author: String

    public init(id: ContributionID, words: String, author: String) {
        self.id = id
        self.words = words
        self.author = author
    }
}

/// Somebody whom such a letter thanks, and one thing that they gave.
public struct Giver: Sendable, Equatable {
    public var name: String
    public var id: ContributionID
    public var title: String

    public init(name: String, id: ContributionID, title: String) {
        self.name = name
        self.id = id
        self.title = title
    }
}
