/// What becomes of what is said in a chat.
public enum ChatReason: String, Sendable, CaseIterable {
    case said = "chatSaid"
    case changed = "chatChanged"
    case tooLong = "chatTooLong"
    case tooFast = "chatTooFast"
    case notYours = "chatNotYours"
    case tooLate = "chatTooLate"
    case ended = "chatEnded"
    case told = "chatTold"
    case forgotten = "chatForgotten"

    var sentence: String {
        switch self {
        case .said: "was said in a group's chat"
        case .changed: "changed or took away its author's line of a chat"
        case .tooLong: "is too long for a chat; its author was told how to make a topic of it"
        case .tooFast: "is more than one person may say in a chat within a minute"
        case .notYours: "would change a line of a chat that is not its author's, or not there"
        case .tooLate: "would change a line of a chat after its five minutes"
        case .ended: "a chat was over, and became a thread"
        case .told: "somebody was told what was said in a chat"
        case .forgotten: "old chats were removed"
        }
    }
}
