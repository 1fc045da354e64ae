import Mail

/// What is asked for in plain words, or by a prepared mail.
public enum RequestIntent: Sendable, Equatable {
    /// To the community's own address.
    case command(CommandMail)
    /// A prepared mail that does one thing: mute a thread, come back to a group, stop digests, change one's own post.
    case act(TokenClaim, Post)

    var post: Post? {
        switch self {
        case .command: nil
        case .act(_, let post): post
        }
    }

    var name: String {
        switch self {
        case .command: "ask for something in plain words"
        case .act: "do one prepared thing"
        }
    }
}
