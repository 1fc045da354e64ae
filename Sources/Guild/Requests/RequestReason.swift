/// What becomes of requests in plain words.
public enum RequestReason: String, Sendable, CaseIterable {
    case helpSent, commanded, commandOrPost, thanked

    var sentence: String {
        switch self {
        case .helpSent: "asked for help, or said too little to be understood"
        case .thanked: "said thanks, which needs no answer"
        case .commanded: "was a request in plain words"
        case .commandOrPost: "is one word that may be a request or a post; its author was asked which"
        }
    }
}
