import Mail

public struct PromptText: Sendable, Equatable {
    public var title: String
    public var text: String

    public init(title: String, text: String) {
        self.title = title
        self.text = text
    }

    /// The conversation that it begins.
    public func topic(
        in group: GroupID, by author: PersonID, named name: String, messageID: MessageID, at now: Int64
    ) -> NewContribution {
        var new = NewContribution(
            kind: .topic, group: group, author: author, authorName: name, title: title, text: text, rest: "",
            fragment: PlainFragment.html(text), attachments: [], messageID: messageID, sentAt: now)
        new.mentions = Mentions(in: text)
        new.likeness = Likeness(of: text)
        new.isPrompt = true
        return new
    }
}
