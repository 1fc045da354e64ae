/// What becomes of such a mail.
public enum OutcomeReason: String, Sendable, CaseIterable {
    case closed
    case marked = "answerMarked"
    case inBlog = "outcomeInBlog"
    case notDone = "outcomeNotDone"
    case onPage = "outcomeOnPage"

    var sentence: String {
        switch self {
        case .closed: "says what a thread came to"
        case .marked: "says which post answered a question, or that it did not"
        case .inBlog: "puts what a thread came to into the group's blog"
        case .notDone: "says how a thread stands, and could not be carried out; its author heard why"
        case .onPage: "puts what a thread came to on a page of the wiki"
        }
    }
}
