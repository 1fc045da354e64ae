import Mail

/// What a group is asked, to be answered by one of several things.
public struct Poll: Sendable, Equatable {
    public var id: ContributionID
    public var options: [String]
    /// Seconds since 1970.
    public var until: Int64
    /// Nobody sees how it stands before its end.
    public var isSecret: Bool
    public var isOver: Bool

    public init(id: ContributionID, options: [String], until: Int64, isSecret: Bool, isOver: Bool) {
        self.id = id
        self.options = options
        self.until = until
        self.isSecret = isSecret
        self.isOver = isOver
    }

    public static let fewest = 2
    public static let most = 20
    /// Where nobody says until when.
    static let length: Int64 = 7 * 86_400

    /// "a", "b".
    public static func letter(_ index: Int) -> String { String(UnicodeScalar(UInt8(97 + index % 26))) }

    /// The options as they stand in its text.
    public static func listed(_ options: [String]) -> String {
        options.enumerated().map { "\(letter($0.offset))) \($0.element)" }.joined(separator: "\n")
    }
}

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

/// What deciding about an answer to a poll needs to know.
public struct PollKnowledge: Sendable {
    public var poll: Poll?
    /// They were a member when it began.
    public var mayVote = false
    public var vote: Int?

    public init() {}
}

/// What a mail that begins with "Poll:" wants.
public enum PollIntent: Sendable, Equatable {
    case open(group: String, Post)

    public var post: Post {
        switch self {
        case .open(_, let post): post
        }
    }

    var name: String {
        switch self {
        case .open: "ask the group to choose"
        }
    }
}

/// What shall be done about a poll.
public enum PollEffect: Sendable {
    /// `resultID`: the Message-ID of what it will come to.
    case open(NewContribution, options: [String], until: Int64, isSecret: Bool, resultID: MessageID)
    /// Nil: their answer is taken back.
    case vote(ContributionID, PersonID, Int?)
    /// It is over: what it came to stands in its thread, and whoever answered gets a letter.
    case end(ContributionID)
}

/// A letter about a poll: its result, to whoever asked or answered.
public enum PollLetter: Sendable, Equatable {
    case result(ContributionID)

    var kind: String {
        switch self {
        case .result: "poll-result"
        }
    }

    public var poll: ContributionID {
        switch self {
        case .result(let id): id
        }
    }
}

/// What a letter about a poll says.
public struct PollFacts: Sendable {
    public var poll: Poll?
    public var title = ""
    public var result: PollResult?

    public init() {}
}

/// What an answer to a poll came to.
public enum PollSaid: Sendable, Equatable {
    case voted(ContributionID, option: String, until: Int64)
    case takenBack(ContributionID)
    case unclear(ContributionID, fits: [String])
    case over(ContributionID)
    /// Members who were there when it began are asked.
    case notAsked(ContributionID)

    public var about: ContributionID {
        switch self {
        case .voted(let id, _, _), .takenBack(let id), .unclear(let id, _), .over(let id), .notAsked(let id): id
        }
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
