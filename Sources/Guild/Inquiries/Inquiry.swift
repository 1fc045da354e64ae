import Mail

public struct InquiryID: Identifier {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// What somebody wrote to the community that asks nothing of the program: a human being reads it and answers. What either
/// side writes goes through an address of ours, so that neither is told the other's.
public struct Inquiry: Sendable, Equatable {
    /// Who reads it: one place, never two at once.
    public enum Desk: String, Sendable, CaseIterable {
        case facilitators, host
    }

    public var id: InquiryID
    /// Whoever asks; nil: somebody who is not known here.
    public var person: PersonID?
    /// What they are called, and where they wrote from.
    public var address: MailAddress
    /// Whose facilitators read it.
    public var group: GroupID?
    /// Where the host was written to.
    public var hostKey: String?
    /// Letters that went through it in the last day.
    public var today: Int

    /// Two programs that answer each other politely are stopped by this.
    public static let mostInDay = 20
    /// Seconds after which the next desk hears.
    public static let patience: Int64 = 3 * 86_400

    public init(
        id: InquiryID, person: PersonID?, address: MailAddress, group: GroupID?, hostKey: String?,
        today: Int = 0
    ) {
        self.id = id
        self.person = person
        self.address = address
        self.group = group
        self.hostKey = hostKey
        self.today = today
    }
}

/// One to be opened.
public struct NewInquiry: Sendable, Equatable {
    public var person: PersonID?
    public var address: MailAddress
    /// The group whose facilitators read it; nil: the host does.
    public var group: GroupID?
    public var host: MailAddress?
}

public struct InquiryKnowledge: Sendable {
    /// The group that the mail names, or the one that its author last wrote to or heard from: it has somebody who looks after
    /// it, beside the author.
    public var group: Group?
    /// Inquiries in the last day: of the author's address, of their domain, of all who are not known here.
    public var ofAddress = 0
    public var ofDomain = 0
    public var ofStrangers = 0
    /// The one that the mail answers.
    public var inquiry: Inquiry?

    public init() {}
}
