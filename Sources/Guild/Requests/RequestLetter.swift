/// A letter that answers requests.
public enum RequestLetter: Sendable, Equatable {
    /// `answering`: the mail that asked, where one did.
    case help(answering: ArrivalID?)
    case results([CommandResult], answering: ArrivalID? = nil)

    var kind: String {
        switch self {
        case .help: "help"
        case .results: "results"
        }
    }
}
