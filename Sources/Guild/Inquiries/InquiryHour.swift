/// What the clock brings: inquiries that nobody has answered.
public enum InquiryHour: Sendable, Equatable {
    case silent(InquiryID, since: Int64)

    func decision(at dial: Dial) -> Decision? {
        switch self {
        case .silent(let id, let since):
            guard let host = dial.host, since < dial.now - Inquiry.patience else { return nil }
            return Decision(.accepted, .inquiries(.handedOn), [.inquiries(.handOn(id, to: host))])
        }
    }
}
