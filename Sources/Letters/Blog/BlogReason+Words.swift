import Guild

extension BlogReason {
    /// Nil: no author is written to about it.
    func explained(in place: Explanation.Place) -> Explanation? {
        switch self {
        case .waits:
            Explanation(
                why: "in \(place.here) a facilitator looks at it before it goes out in the blog",
                whatNow: "")
        case .published, .previewed, .unclear, .scheduled, .roundUpSent, .roundUpAnswered, .roundUpUnread: nil
        }
    }
}
