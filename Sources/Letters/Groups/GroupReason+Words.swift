import Guild

extension GroupReason {
    /// Nil: no author is written to about it.
    func explained(in place: Explanation.Place) -> Explanation? {
        switch self {
        case .closed:
            Explanation(
                why: "\(place.here) has been closed",
                whatNow: "What was written there stays to read in the archive.")
        case .told: nil
        }
    }
}
