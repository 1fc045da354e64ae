/// What an answer to a question of ours comes to, or its want.
public enum QuestionReason: String, Sendable, CaseIterable {
    case confirmed, turnedDown, disowned, askedAgain, alreadyAnswered, approved, declined, shown, willBePosted,
        passedOn, stillUnclear, notFacilitator, tooLate, wrongMailbox, wordNeeded, neverConfirmed, unanswered

    var sentence: String {
        switch self {
        case .confirmed: "answered a question of ours with yes; the mail that waited went its way"
        case .turnedDown: "answered a question of ours with no"
        case .disowned: "its author says that they did not write it"
        case .askedAgain: "answered a question of ours with neither yes nor no, and was asked once more"
        case .alreadyAnswered: "answers a question that is settled"
        case .approved: "is a facilitator's yes to a new member or a held mail"
        case .declined: "is a facilitator's no to a new member or a held mail"
        case .shown: "asked for the words of a mail that waits, and was shown them"
        case .willBePosted: "says that a waiting mail is theirs; they were shown its words, and it is posted soon"
        case .passedOn: "was meant for one member, to whom it was passed on; it is deleted here"
        case .stillUnclear: "answered a question of ours twice with neither yes nor no"
        case .notFacilitator: "answers for a group that its author does not look after"
        case .tooLate: "answers a question about a mail that waits no more"
        case .wrongMailbox: "answers a question that was put to somebody's other address"
        case .wordNeeded: "answers a question of ours with a sign; a word is needed"
        case .neverConfirmed: "nobody confirmed it in time"
        case .unanswered: "questions about waiting mail were not answered in time; the facilitators heard of it"
        }
    }
}
