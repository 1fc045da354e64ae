import Guild

extension EventReason {
    /// Nil: no author is written to about it.
    func explained(in place: Explanation.Place) -> Explanation? {
        switch self {
        case .over:
            Explanation(
                why: "what it answers is over, or has been called off",
                whatNow:
                    "The page of the event says more. Words for the group reach its thread, or the group's own address."
            )
        case .announcementWaits:
            Explanation(
                why: "in \(place.here) the facilitators look at every event before it is announced",
                whatNow: "")
        case .otherTimeProposed:
            Explanation(
                why: "your calendar asks for another time, which is for the facilitators to say; your answer is noted",
                whatNow: "")
        case .announced, .changed, .cancelled, .attendingNoted, .rosterTaken, .reminded, .askedWhoCame, .previewed,
            .unclear, .staleAnswer, .noSuchEvent:
            nil
        }
    }
}
