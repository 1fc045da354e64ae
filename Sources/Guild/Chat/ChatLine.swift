import Mail

/// A line of a chat as it is read.
public struct ChatLine: Sendable, Equatable {
    public var id: ChatLineID
    /// Rises with every line, and with every change of one.
    public var change: Int64
    public var author: String
    public var handle: String?
    public var text: String
    public var at: Int64
    public var isByMail: Bool
    public var isEdited: Bool
    /// Its words are gone.
    public var isRemoved: Bool

    public init(
        id: ChatLineID, change: Int64, author: String, handle: String?, text: String, at: Int64, isByMail: Bool,
        isEdited: Bool, isRemoved: Bool
    ) {
        self.id = id
        self.change = change
        self.author = author
        self.handle = handle
        self.text = text
        self.at = at
        self.isByMail = isByMail
        self.isEdited = isEdited
        self.isRemoved = isRemoved
    }
}

/// The rules of a chat.
public enum Chat {
    /// More is a topic.
    public static let longest = 1_000
    /// A sitting ends after so long without a word.
    public static let quiet: Int64 = 3 * 3_600
    /// Lines that somebody may write within a minute.
    static let mostAMinute = 20
    /// A line may be changed for so long.
    static let changeable: Int64 = 300
    /// A letter comes after so long without a word, or with so many lines; one within so long, so many a day.
    public static let pause: Int64 = 300
    public static let mostUntold = 20
    public static let between: Int64 = 1_800
    public static let mostLetters = 6
    /// A sitting's thread is kept for so long.
    public static let kept: Int64 = 365 * 86_400
}

extension NewContribution {
    /// A sitting that is over, in the name of whoever began it.
    public static func sitting(
        _ text: String, titled title: String, in group: GroupID, by author: PersonID?, named name: String,
        messageID: MessageID, at now: Int64
    ) -> NewContribution {
        var new = NewContribution(
            kind: .chat, group: group, parent: nil, author: author, authorName: name, title: title, text: text,
            rest: "",
            fragment: PlainFragment.html(text), attachments: [], messageID: messageID, sentAt: now)
        new.isForMembers = true
        return new
    }
}

/// How much of a group's chat comes by mail.
public enum ChatCadence: String, Sendable, CaseIterable {
    /// As if one took part in every sitting.
    case follow
    /// What was said stands in digests, once it is over.
    case daily
    case none
}

/// What deciding about a chat needs to know.
public struct ChatSituation: Sendable {
    /// Lines of the author's within the last minute.
    public var recent = 0
    /// The mail was said already.
    public var isSaid = false
    /// The line that is to be changed, if it is the author's own.
    public var own: (id: ChatLineID, at: Int64)?

    public init() {}
}
