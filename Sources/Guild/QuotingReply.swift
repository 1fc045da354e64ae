import Mail

/// An answer to a letter that is a list, before anybody knows to which line: what its author wrote, and what they quote.
public struct QuotingReply: Sendable, Equatable {
    /// The mail as a post: its subject, files, ids; and all new words together.
    public var post: Post
    public var passages: [ReplyPassage]

    public init(post: Post, passages: [ReplyPassage]) {
        self.post = post
        self.passages = passages
    }
}
