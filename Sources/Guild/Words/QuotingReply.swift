import Mail

/// An answer to a letter that is a list, before anybody knows to which line: what its author wrote, and what they quote.
public struct QuotingReply: Sendable, Equatable {
    /// The mail as a post: its subject, files, ids; and all new words together.
    public var post: Post
    public var passages: [ReplyPassage]
    /// The new words with the addresses that are in them: for reading, never to be shown.
    public var words: String

    public init(post: Post, passages: [ReplyPassage], words: String = "") {
        self.words = words
        self.post = post
        self.passages = passages
    }
}
