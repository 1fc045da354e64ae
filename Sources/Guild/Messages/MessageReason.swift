/// What becomes of a mail to somebody in private.
public enum MessageReason: String, Sendable, CaseIterable {
    case sent = "messageSent"
    case notSent = "messageNotSent"
    case notBelieved = "messageNotBelieved"
    case word = "messageWord"
    case told = "messagesTold"
    case ending = "messagesEnding"

    var sentence: String {
        switch self {
        case .sent: "went to one or several members in private"
        case .notSent: "was a private message that could not be sent; its author knows why"
        case .notBelieved: "was for somebody in private, and nobody vouches for its author: nothing was sent or asked"
        case .word: "said something about a private conversation"
        case .told: "somebody was told which private messages wait for them"
        case .ending: "somebody was told which private messages will soon be deleted"
        }
    }
}
