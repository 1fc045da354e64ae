/// What a mail to the address of a question of ours wants.
public enum QuestionIntent: Sendable, Equatable {
    case confirm(TokenClaim, ReplyWords)

    var name: String {
        switch self {
        case .confirm: "answer a question of ours"
        }
    }
}

/// What shall be done about questions, and about mail that waits for their answers.
public enum QuestionEffect: Sendable {
    case ask(NewQuestion)
    /// The same question once more, to the same address; of facilitators to one alone.
    case askAgain(QuestionID, PersonID? = nil)
    /// The words that wait are sent to whoever was asked about them; `thenPost`: they said that they are theirs.
    case show(QuestionID, thenPost: Bool)
    /// The held mail goes its way, or is discarded. Carried out by the street, which reads that mail again.
    case settle(QuestionID, as: Settled)
    /// Nobody answered in time.
    case end(QuestionID)
    /// A group's facilitators have heard of a mail that nobody could be asked about.
    case markNoted(outcome: Int64)
    case noteWaiting(GroupID, count: Int, since: Int64)
    /// Mail to a group's facilitators is more than is passed on: they hear of it once a day.
    case noteFlood(GroupID)
    /// What nobody confirmed is discarded, and its bytes are deleted. The record stays.
    case lapse(ArrivalID, recipient: String)
}
