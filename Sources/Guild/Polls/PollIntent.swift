import Mail

/// What a mail that begins with "Poll:" wants.
public enum PollIntent: Sendable, Equatable {
    case open(group: String, Post)

    public var post: Post {
        switch self {
        case .open(_, let post): post
        }
    }

    var name: String {
        switch self {
        case .open: "ask the group to choose"
        }
    }
}

/// What shall be done about a poll.
public enum PollEffect: Sendable {
    /// `resultID`: the Message-ID of what it will come to.
    case open(NewContribution, options: [String], until: Int64, isSecret: Bool, resultID: MessageID)
    /// Nil: their answer is taken back.
    case vote(ContributionID, PersonID, Int?)
    /// It is over: what it came to stands in its thread, and whoever answered gets a letter.
    case end(ContributionID)
}
