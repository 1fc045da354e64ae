import Guild

extension LimitReason {
    /// Nil: no author is written to about it.
    func explained(in place: Explanation.Place) -> Explanation? {
        switch self {
        case .tooLarge:
            Explanation(
                why: "it is larger than \(place.limitMB) MB",
                whatNow: "Please send it with smaller files, or with a link to them.")
        case .tooManyGroups:
            Explanation(
                why: "it was sent to too many groups at once",
                whatNow: "Please choose the one or two groups that it concerns most, and send it again to those.")
        case .tooMany:
            Explanation(
                why: "more has come from you than usually comes in so short a time",
                whatNow: "")
        case .dangerousFile:
            Explanation(
                why: "it has a file of a kind that is looked at before it goes out",
                whatNow: "")
        case .braked, .noRoom: nil
        }
    }
}
