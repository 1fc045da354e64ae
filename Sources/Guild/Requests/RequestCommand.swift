/// Requests that ask, and change nothing.
public enum RequestCommand: Sendable, Equatable {
    case help
    case groups
    case search(SearchWords)
    case why

    var isSaidAlone: Bool {
        switch self {
        case .search: false
        case .help, .groups, .why: true
        }
    }
}

/// What such a request came to.
public enum RequestSaid: Sendable, Equatable {
    case help
    case groups
    case search(SearchWords)
    /// About the letter with this Message-ID.
    case why(String?)
}
