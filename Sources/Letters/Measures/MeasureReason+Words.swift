import Guild

extension MeasureReason {
    /// Nil: no author is written to about it.
    func explained(in place: Explanation.Place) -> Explanation? {
        switch self {
        case .moderated:
            Explanation(why: "the people who look after \(place.here) read your posts before they go out", whatNow: "")
        case .unusual:
            Explanation(
                why: "it has links, and you have not written for long, or have written the same to several groups",
                whatNow: "")
        case .banned:
            Explanation(
                why: "those who look after \(place.here) have decided that you do not write to it for now",
                whatNow:
                    "To ask somebody else about it, send \(place.community) a mail that begins with appeal: and your reasons."
            )
        case .newcomer:
            Explanation(
                why: "it is your first post in \(place.here), and somebody looks at those before they go out",
                whatNow: "")
        case .keptBack:
            Explanation(
                why: "somebody there thinks that another person may be using your mail account",
                whatNow: "")
        }
    }
}
