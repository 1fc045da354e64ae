/// What a mail to the reply address of a digest wants.
public enum DigestIntent: Sendable, Equatable {
    case answer(TokenClaim, QuotingReply)

    var post: Post {
        switch self {
        case .answer(_, let reply): reply.post
        }
    }

    var name: String {
        switch self {
        case .answer: "answer a digest"
        }
    }
}
