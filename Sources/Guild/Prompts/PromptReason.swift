/// What becomes of prompts.
public enum PromptReason: String, Sendable, CaseIterable {
    case kept = "promptKept"
    case noTime = "promptWithoutTime"
    case past = "promptIsPast"
    case noWords = "promptWithoutWords"
    case tooMany = "promptsTooMany"
    case notYours = "promptNotYours"
    case shown = "promptShown"
    case posted = "promptPosted"
    case skipped = "promptSkipped"
    case changed = "promptChanged"
    case unread = "promptUnread"
    case needsAnswered, needsLate, needsGathered

    var sentence: String {
        switch self {
        case .kept: "is kept, to begin a conversation when its time has come"
        case .noTime: "says at no time that we can read when it shall go out"
        case .past: "would go out at a time that is over"
        case .noWords: "has no words to begin a conversation with"
        case .tooMany: "has more texts than are kept at a time"
        case .notYours: "is for those who look after the group"
        case .shown: "goes out tomorrow, and its author was shown it"
        case .posted: "began a conversation, for whoever looks after the group"
        case .skipped: "did not go out, since the group has been talking"
        case .changed: "says what shall become of what is kept"
        case .needsAnswered: "says what its author needs, for those who look after the group"
        case .needsLate: "says what its author needs, and that is asked no more"
        case .needsGathered: "what people need was sent to those who look after the group"
        case .unread: "says something of what is kept that was not clear; it waits"
        }
    }
}
