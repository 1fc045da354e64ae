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
    /// To a group's events address: something that shall take place, or news of it from a facilitator's calendar.
    case announce(group: String, Announcement)
    /// To the organiser's address of an event, or a calendar's answer that names one of ours.
    case answerEvent(TokenClaim?, EventReply)
    /// To the reply address of a roster: who came.
    case takeRoster(TokenClaim, QuotingReply)
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
