/// A letter that carries what was written through us.
public enum InquiryLetter: Sendable, Equatable {
    /// To the desk: the mail that asks. `isHandedOn`: others were silent.
    case asked(InquiryID, arrival: ArrivalID, isHandedOn: Bool)
    /// To the one who asked, or to the desk; `isCopy`: to the others at the desk, so that nobody answers twice.
    case words(InquiryID, arrival: ArrivalID, author: String, toAsker: Bool, isCopy: Bool)

    var kind: String {
        switch self {
        case .asked: "inquiry"
        case .words: "inquiry"
        }
    }

    public var inquiry: InquiryID {
        switch self {
        case .asked(let id, _, _), .words(let id, _, _, _, _): id
        }
    }

    public var arrival: ArrivalID {
        switch self {
        case .asked(_, let arrival, _), .words(_, let arrival, _, _, _): arrival
        }
    }
}

/// What a letter about an inquiry says.
public struct InquiryFacts: Sendable {
    public var inquiry: Inquiry?
    public var askerName = ""
    public var askerHandle: String?

    public init() {}
}

/// What became of such a mail, for its author.
public enum InquirySaid: Sendable, Equatable {
    /// To those who look after a group; nil: to the host.
    case passedOn(GroupID?)
}
