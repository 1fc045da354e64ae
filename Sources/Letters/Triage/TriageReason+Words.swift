import Guild

extension TriageReason {
    /// Nil: no author is written to about it.
    var explained: Explanation? {
        switch self {
        case .noThing:
            Explanation(
                why: "it reports something, and we cannot tell which post",
                whatNow:
                    "Reply to the mail of the post, and begin with the word flag: and the reason. Nobody else got your words."
            )
        case .flagged, .lost, .decided, .shownAgain, .noted, .notNoted: nil
        }
    }
}
