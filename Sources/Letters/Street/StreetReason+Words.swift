import Guild

extension StreetReason {
    /// Nil: no author is written to about it.
    func explained(in place: Explanation.Place) -> Explanation? {
        switch self {
        case .noSuchGroup, .noSuchRoom:
            Explanation(
                why: "there is no such address here",
                whatNow:
                    place.near.map { "Did you mean \($0)? Please send it there." }
                    ?? "Please look at the address again. The word groups, sent to \(place.community), brings a list of the groups."
            )
        case .deadLink:
            Explanation(
                why: "the reply address is not valid, perhaps because it was shortened or has been withdrawn",
                whatNow: "Please answer a newer mail of the thread, or write to the group's address.")
        case .notYetHere:
            Explanation(
                why: "this address is not in use here yet",
                whatNow: "To reach the group, write to its own address, the part before the dot.")
        case .recalled:
            Explanation(
                why: "a mail that has gone out cannot be called back",
                whatNow:
                    "To take a post of yours out of the archive, answer its receipt with the single word delete, or write to the group's facilitators; they will help."
            )
        case .encrypted:
            Explanation(
                why: "it is encrypted, and we cannot read it",
                whatNow: "Please send it again without encryption: what goes to a group is read by all of it.")
        case .otherAddress:
            Explanation(
                why: "it came with a personal reply address that is not yours, as far as we know",
                whatNow: "")
        case .unverifiedAuthor, .failedAuthentication, .unknownSender, .severalAuthors, .noAuthor, .markedSpam,
            .seemsAutomatic, .automatic, .ourOwnLetter, .otherList, .duplicate, .inJunk, .tokenWon, .notForUs,
            .throughList, .droppedByHost, .ourFailure:
            nil
        }
    }
}
