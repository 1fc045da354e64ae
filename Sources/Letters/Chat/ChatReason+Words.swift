import Guild

extension ChatReason {
    func explained(in place: Explanation.Place) -> Explanation? {
        switch self {
        case .tooLong:
            Explanation(
                why: "it is long for a chat, where people read along",
                whatNow: "Please send it to the group itself, as a topic, or say it in fewer words.")
        case .tooFast:
            Explanation(
                why: "so many lines of one person came within a minute",
                whatNow: "Please wait a little, and send it again.")
        case .said, .changed, .notYours, .tooLate, .ended, .told, .forgotten: nil
        }
    }
}
