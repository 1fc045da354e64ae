import Mail

/// What a mail, or a page's button, wants of events.
public enum EventIntent: Sendable, Equatable {
    /// To a group's events address: something that shall take place, or news of it from a facilitator's calendar.
    case announce(group: String, Announcement)
    /// To the organiser's address of an event, or a calendar's answer that names one of ours.
    case answer(TokenClaim?, EventReply)
    /// To the reply address of a roster: who came.
    case takeRoster(TokenClaim, QuotingReply)

    /// Its words.
    public var post: Post {
        switch self {
        case .announce(_, let announcement): announcement.post
        case .answer(_, let reply): reply.post
        case .takeRoster(_, let reply): reply.post
        }
    }

    /// For people: what it would do.
    var name: String {
        switch self {
        case .announce: "announce an event"
        case .answer: "answer an invitation"
        case .takeRoster: "say who came to an event"
        }
    }

    /// The question that deciding it may lead to. `isBelieved`: it is its author's.
    public func mayAsk(isBelieved: Bool) -> Question.Kind? {
        switch self {
        case .announce: isBelieved ? .events(.preview) : nil
        // A button is counted, and asks nothing.
        case .answer(_, let reply)
        where reply.calendar == nil && (reply.post.mayHoldWish || AnswerWords.isOff(in: reply.post.text)):
            isBelieved ? .requests(.orPost) : nil
        case .answer(_, let reply): isBelieved && reply.calendar?.method != .reply ? .events(.preview) : nil
        case .takeRoster: nil
        }
    }
}

extension Deciding {
    func decide(_ intent: EventIntent) -> Decision {
        switch intent {
        case .announce(_, let announcement): announce(announcement)
        case .answer(let claim, let reply): answerEvent(claim, reply)
        case .takeRoster(let claim, let reply): takeRoster(claim, reply)
        }
    }
}
