import Guild

extension ForumReason {
    /// Nil: no author is written to about it.
    func explained(in place: Explanation.Place) -> Explanation? {
        switch self {
        case .nothingNew:
            Explanation(
                why: "we found no words of yours in it",
                whatNow:
                    "Please send it again with your words in the mail itself, above or between the lines that it quotes."
            )
        case .threadGone:
            Explanation(
                why: "what you answered is no longer there",
                whatNow:
                    "If you would like to take the matter up again, write to the group's address: that starts a new topic."
            )
        case .threadLocked:
            Explanation(
                why: "the people who look after \(place.here) have closed that thread to replies",
                whatNow:
                    "Readers still find it in the archive. If you would like to say more about it, write to the group's address: that starts a new topic."
            )
        case .readerPosted:
            Explanation(
                why: "you follow \(place.here) as a reader, and readers' first words are looked at before they go out",
                whatNow: "")
        case .facilitatorsOnly:
            Explanation(
                why: "in \(place.here) the facilitators look at every post before it goes out",
                whatNow: "")
        case .stranger:
            Explanation(
                why: "you are not a member of \(place.here), or not under this address",
                whatNow: "")
        case .posted, .replied, .sentToFacilitators, .muted, .noFacilitator, .awaitsGuest, .perhapsAPerson: nil
        }
    }
}
