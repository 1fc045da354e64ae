import Guild

extension WikiReason {
    /// Nil: no author is written to about it.
    func explained(in place: Explanation.Place) -> Explanation? {
        switch self {
        case .waits:
            Explanation(why: "in \(place.here) a facilitator looks at your change to the page first", whatNow: "")
        case .noTitle:
            Explanation(
                why: "it has no subject, and a page is called by it",
                whatNow: "Please send it again with the page's title as its subject.")
        case .tooLong:
            Explanation(
                why: "the page would be longer than \(PageReply.longestPage / 1_000) KB",
                whatNow: "Please make two pages of it; they can lead to each other: [[Title]].")
        case .made, .saved, .unchanged, .asked, .sent, .changesTold: nil
        }
    }
}
