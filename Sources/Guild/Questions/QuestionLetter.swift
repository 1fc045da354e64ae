/// A letter that asks, or tells what came of asking.
public enum QuestionLetter: Sendable, Equatable {
    case asked(QuestionID)
    /// To each facilitator: what became of a mail that waited.
    case note(Note, group: GroupID, person: PersonID?, arrivedAt: Int64, count: Int)
    /// To whoever was asked whether they wrote it, and asked back: the words. `thenPost`: they are posted soon.
    case shown(QuestionID, thenPost: Bool)
    /// To whoever said that it was meant for them: somebody's words, which are nowhere else then.
    case passedOn(ArrivalID, authorName: String, authorAddress: String)

    public enum Note: String, Sendable, CaseIterable {
        /// Its author says that they did not write it.
        case disowned
        /// Nobody confirmed it in time; it will be deleted.
        case unconfirmed
        /// More mail to the facilitators came than is passed on.
        case flood
    }

    var kind: String {
        switch self {
        case .asked: "question"
        case .note: "note"
        case .shown: "shown"
        case .passedOn: "passed-on"
        }
    }
}

/// What an answer came to, for whoever gave it.
public enum QuestionSaid: Sendable, Equatable {
    /// Another facilitator was quicker; about whom.
    case answeredBefore(String)
}
