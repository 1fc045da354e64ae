import Guild

extension QuestionReason {
    /// Nil: no author is written to about it.
    func explained(in place: Explanation.Place) -> Explanation? {
        switch self {
        case .tooLate:
            Explanation(
                why:
                    "the mail that it is about waits no more: it was settled by somebody else, or deleted after some weeks",
                whatNow: "If it still matters, please send that mail once more.")
        case .wrongMailbox:
            Explanation(
                why: "it answers a question that we put to another address",
                whatNow: "Please answer from the address that our question came to.")
        case .wordNeeded:
            Explanation(
                why: "a sign is not enough here",
                whatNow: "Please answer the mail once more with a word, such as yes or no.")
        case .confirmed, .turnedDown, .disowned, .askedAgain, .alreadyAnswered, .approved, .declined, .shown,
            .willBePosted, .passedOn, .stillUnclear, .notFacilitator, .neverConfirmed, .unanswered:
            nil
        }
    }
}
