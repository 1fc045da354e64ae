import Mail

/// What a mail to the address of a letter about an inquiry wants.
public enum InquiryIntent: Sendable, Equatable {
    /// To the personal address of a letter about an inquiry: from whoever asked, or from the desk.
    case answer(TokenClaim, Post)

    var post: Post {
        switch self {
        case .answer(_, let post): post
        }
    }

    var name: String {
        switch self {
        case .answer: "write to somebody through us"
        }
    }
}

/// What shall be done about inquiries.
public enum InquiryEffect: Sendable {
    case open(NewInquiry)
    /// The mail in hand, to the other side. `author`: what its author is called there.
    case passOn(InquiryID, author: String, toAsker: Bool, by: PersonID?)
    /// Nobody answered.
    case handOn(InquiryID, to: MailAddress)
}
