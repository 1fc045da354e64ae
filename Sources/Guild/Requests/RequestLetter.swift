/// A letter that answers requests.
public enum RequestLetter: Sendable, Equatable {
    case help
    case results([CommandResult])

    var kind: String {
        switch self {
        case .help: "help"
        case .results: "results"
        }
    }
}
