import Mail

/// What it came to, or how it stands.
public struct PollResult: Sendable, Equatable {
    /// Of each option.
    public var counts: [Int]
    /// How many could have answered.
    public var voters: Int

    public init(counts: [Int], voters: Int) {
        self.counts = counts
        self.voters = voters
    }

    public var answers: Int { counts.reduce(0, +) }

    /// The most first; "Four: 5". One line each.
    public func lines(_ options: [String]) -> [String] {
        zip(options, counts).enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map {
            "\($0.element.0): \($0.element.1)"
        } + ["\(answers) of \(voters) answered."]
    }
}

extension NewContribution {
    /// What a poll came to, in its thread.
    public static func result(
        _ text: String, of poll: Situation.ThreadPlace, by author: PersonID?, named name: String,
        messageID: MessageID, at now: Int64
    ) -> NewContribution {
        NewContribution(
            kind: .outcome, group: poll.group, parent: poll, author: author, authorName: name, title: poll.title,
            text: text, rest: "", fragment: PlainFragment.html(text), attachments: [], messageID: messageID, sentAt: now
        )
    }
}
