/// What becomes of an answer to a docket.
public enum DocketReason: String, Sendable, CaseIterable {
    case answered = "docketAnswered"
    case sent = "docketSent"
    case oldNumbers
    case weekSent

    var sentence: String {
        switch self {
        case .answered: "answers a docket: each of its words was carried out, or its author heard why not"
        case .sent: "what waits was sent to somebody who looks after the group"
        case .weekSent: "what a group may need was sent to somebody who looks after it"
        case .oldNumbers: "answers a docket of weeks ago; its numbers were shown back first"
        }
    }
}

/// What is asked about an answer to a docket.
public enum DocketQuestion: String, Sendable, CaseIterable {
    /// "You mean these?", of numbers that are weeks old.
    case oldNumbers

    var traits: Question.Traits { Question.Traits(holdsMail: true, showsMail: true, cap: .ofTheirOwn) }
}

/// What an answer to a docket came to, beside what its words do.
public enum DocketSaid: Sendable, Equatable {
    /// How much waits; the docket itself is on its way where there is anything.
    case waiting(Int)
    case noNumber(Int)
    /// Somebody was quicker: about whom, and in the log by whom, when and what.
    case decidedBefore(QuestionID, name: String)
    case claimed([Int])
    case later([Int], until: Int64)
    case asked(name: String)
    case cannotAsk(name: String)
    /// To the author of what waits.
    case question(QuestionID, GroupID, words: String)
    case dropped(name: String)
    /// A word that says nothing about such a thing; those that do.
    case wrongWord(Int, words: [String])
    /// Lines that were not read.
    case unread([String])
    case nothingRead
    /// Two words about one thing.
    case twice(Int)
}
