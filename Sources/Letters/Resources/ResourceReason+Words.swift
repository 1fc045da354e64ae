import Guild

extension ResourceReason {
    /// Nil: no author is written to about it, or another letter says it.
    func explained(in place: Explanation.Place) -> Explanation? {
        switch self {
        case .nothingGiven:
            Explanation(
                why: "there is neither a link nor a file in it",
                whatNow: "Please send it again with a link (https://…) or a file.")
        case .waits: Explanation(why: "in \(place.here) a facilitator looks at what you give first", whatNow: "")
        case .given, .knownAlready, .allRefused, .answered, .sent: nil
        }
    }
}
