/// What becomes of polls, and of answers to them.
public enum PollReason: String, Sendable, CaseIterable {
    case opened = "pollOpened"
    case fewOptions = "pollTooFewOptions"
    case manyOptions = "pollTooManyOptions"
    case badTime = "pollEndUnclear"
    case voted = "pollAnswered"
    case notVoted = "pollNotAnswered"
    case ended = "pollEnded"

    var sentence: String {
        switch self {
        case .opened: "asks the group to choose"
        case .fewOptions: "asks the group to choose, and has fewer than two things to choose from"
        case .manyOptions: "asks the group to choose, from more than can be read"
        case .badTime: "says at no time that we can read until when the group is asked"
        case .voted: "answers a poll, or takes the answer back"
        case .notVoted: "is no answer to the poll that we can read, or comes too late; its author heard why"
        case .ended: "a poll was over, and its result was told"
        }
    }
}
