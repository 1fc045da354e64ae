import Guild

extension InquiryReason {
    /// Nil: no author is written to about it.
    func explained(in place: Explanation.Place) -> Explanation? {
        switch self {
        case .nobodyThere: Explanation(why: "a person has to read it", whatNow: "")
        case .inquired, .passedThrough, .handedOn: nil
        }
    }
}
