import Mail

/// What one mail wants of one of our addresses. Exactly one for each; holding and disregarding are intents too.
public enum Intent: Sendable, Equatable {
    /// To a group's address: a reply where the references lead to a thread, else a new topic. `beside`: the same
    /// mail also reached this reply address; when that is a thread of this group, it is posted there alone.
    case post(group: String, Post, beside: TokenClaim? = nil)
    /// To a reply address.
    case reply(TokenClaim, Post)
    case leave(Leave)
    case writeToFacilitators(group: String, Post)
    /// To the community's own address.
    case command(CommandMail)
    case join(group: String)
    /// A prepared mail that does one thing: mute a thread, come back to a group, stop digests, change one's own post.
    case act(TokenClaim, Post)
    /// To the reply address of a digest.
    case answerDigest(TokenClaim, QuotingReply)
    /// To the address of a question of ours.
    case confirm(TokenClaim, ReplyWords)
    case events(EventIntent)
    case blog(BlogIntent)
    case react(ReactionIntent)
    /// A provider passes on that somebody called our letter spam (RFC 5965): the claim is that letter's way out.
    case complain(TokenClaim)
    /// A report on one of our deliveries.
    case noteBounce(TokenClaim, Report)
    case hold(Reason)
    case reject(Reason)
    case disregard(Reason)

    public enum Leave: Sendable, Equatable {
        case byToken(TokenClaim)
        case byAuthor(group: String)
    }

    /// What a delivery report says (RFC 3464 §2.3).
    public struct Report: Sendable, Equatable {
        /// It was given up; false: it is only late.
        public var isFailure: Bool
        /// "5.1.1 …", for people.
        public var detail: String
        public var refusal: Refusal

        public init(isFailure: Bool, detail: String, refusal: Refusal = .refused) {
            self.isFailure = isFailure
            self.detail = detail
            self.refusal = refusal
        }
    }
}

extension Intent {
    /// What its author wrote; nil where there is nothing that would be shown to anybody.
    public var post: Post? {
        switch self {
        case .post(_, let post, _), .reply(_, let post), .writeToFacilitators(_, let post), .act(_, let post): post
        case .answerDigest(_, let reply): reply.post
        case .events(let intent): intent.post
        case .blog(let intent): intent.post
        case .leave, .command, .react, .join, .confirm, .complain, .noteBounce, .hold, .reject, .disregard: nil
        }
    }

    /// For people: what it would do.
    public var name: String {
        switch self {
        case .post: "post to a group"
        case .reply: "reply by a personal address"
        case .leave: "leave a group"
        case .writeToFacilitators: "write to the facilitators"
        case .command: "ask for something in plain words"
        case .join: "join a group"
        case .act: "do one prepared thing"
        case .answerDigest: "answer a digest"
        case .confirm: "answer a question of ours"
        case .events(let intent): intent.name
        case .blog(let intent): intent.name
        case .react: "give a sign to a post"
        case .complain: "complain about a letter"
        case .noteBounce: "report on a delivery"
        case .hold: "wait for somebody"
        case .reject: "be refused"
        case .disregard: "be disregarded"
        }
    }
}
