/// What becomes of a mail that people read.
public enum InquiryReason: String, Sendable, CaseIterable {
    case inquired, passedThrough, handedOn, nobodyThere

    var sentence: String {
        switch self {
        case .inquired: "asked nothing of the program, and was passed on to people who read it"
        case .passedThrough: "was passed on to whom it answers"
        case .handedOn: "had no answer for three days, so the next desk heard of it"
        case .nobodyThere: "asked nothing of the program, and there is nobody to pass it on to but the host's docket"
        }
    }
}
