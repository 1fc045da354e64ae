/// What becomes of announcements and answers.
public enum EventReason: String, Sendable, CaseIterable {
    case announced, attendingNoted, rosterTaken, reminded, askedWhoCame, previewed, announcementWaits,
        otherTimeProposed, staleAnswer, noSuchEvent
    case changed = "eventChanged"
    case cancelled = "eventCancelled"
    case unclear = "eventUnclear"
    case over = "eventOver"

    var sentence: String {
        switch self {
        case .announced: "announced an event"
        case .changed: "changed an event; everybody who was invited is told"
        case .cancelled: "called an event off, or one date of it; everybody who was invited is told"
        case .attendingNoted: "answered an invitation"
        case .rosterTaken: "said who came to an event"
        case .reminded: "a date was near; those who come were reminded"
        case .askedWhoCame: "a date was over; whoever looks after it was asked who came"
        case .previewed: "announces an event; its author was shown how it will look, and has to say yes"
        case .unclear: "announces or changes an event, and something in it was not clear; its author was asked"
        case .announcementWaits: "announces an event, which waits for a facilitator"
        case .otherTimeProposed: "asks for another time of an event; the facilitators were asked"
        case .over: "answers an invitation to something that is over or was called off"
        case .staleAnswer: "is older than an answer of the same person that came before it"
        case .noSuchEvent: "answers an invitation that is not ours"
        }
    }
}
