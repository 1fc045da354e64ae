import Mail

public struct NewContribution: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case topic, reply, event, entry, page, resource, outcome, poll, chat
    }

    public var kind: Kind
    public var group: GroupID
    public var parent: Situation.ThreadPlace?
    /// Nil: somebody from outside, in a group that anyone may post to.
    public var author: PersonID?
    public var authorName: String
    /// Its thread's.
    public var title: String
    /// A reply's own, where it is about something else.
    public var subject: String?
    public var text: String
    public var rest: String
    public var fragment: String
    public var document: Document?
    public var attachments: [Part]
    public var messageID: MessageID
    /// The author's own Message-ID when `messageID` had to be ours.
    public var replacedID: MessageID?
    /// The root of Outlook's conversation.
    public var conversation: String?
    public var sentAt: Int64
    public var mentions = Mentions(in: "")
    public var likeness = Likeness(of: "")
    /// Keys of addresses that had the mail directly.
    public var alsoTo: [String] = []
    /// Of a mail that makes several things: which of them it is, from 0. The first stands for the mail.
    public var ordinal = 0
    public var isFurther: Bool { ordinal > 0 }
    /// It was kept for this day: those who ask it answer it.
    public var isPrompt = false
    /// It says who its author is: only members of its group read it, and what is said to it.
    public var isIntroduction = false
    /// Only members of its group read it.
    public var isForMembers = false
    /// It wants an answer.
    public var asks: Bool {
        kind == .topic && !isPrompt && !isIntroduction && AskingWords.ask(title: title, text: text)
    }
}

extension NewContribution.Kind {
    /// What the activity log calls it.
    public var activity: String {
        switch self {
        case .topic: "posted"
        case .reply: "replied"
        case .event: "announced"
        case .entry: "published"
        case .page: "madePage"
        case .resource: "gaveResource"
        case .outcome: "closed"
        case .poll: "askedAll"
        case .chat: "talked"
        }
    }

    /// Nobody gets a letter about one: it stands in the next digest.
    public var comesInDigests: Bool { [.page, .resource, .outcome, .chat].contains(self) }
}
