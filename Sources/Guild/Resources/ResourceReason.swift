/// What becomes of what is given to a directory, and of what is said of it.
public enum ResourceReason: String, Sendable, CaseIterable {
    case given = "resourcesGiven"
    case knownAlready = "resourcesKnown"
    case allRefused = "resourcesRefused"
    case nothingGiven = "resourcesNone"
    case waits = "resourcesWait"
    case answered = "resourceAnswered"
    case sent = "resourceSent"

    var sentence: String {
        switch self {
        case .given: "gave links or files to the group's directory"
        case .knownAlready: "gave only what the directory has already"
        case .allRefused: "gave links or files, of which none could be taken"
        case .nothingGiven: "was to give something to the directory, and holds neither a link nor a file"
        case .waits: "gives links or files, and waits for a facilitator"
        case .answered: "said something of a thing in the directory: a rating, a tag, a new version"
        case .sent: "asked for a thing of the directory, which came"
        }
    }
}
