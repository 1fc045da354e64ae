import Mail

public struct PromptID: Identifier {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// What a facilitator keeps to begin a conversation with, and when it goes out in their name.
public struct Prompt: Sendable, Equatable {
    public var id: PromptID
    public var group: GroupID
    public var author: PersonID
    public var authorName: String
    /// When the next goes out, seconds since 1970.
    public var nextAt: Int64
    /// Each week at that time; nil: once.
    public var weekly: Weekly?
    public var zone: String
    /// The next one first. A row of several goes out one by one; one alone that is weekly goes out again and again.
    public var texts: [PromptText]
    /// Something was said of it that we could not read: it waits until that is clear.
    public var isWaiting: Bool

    public init(
        id: PromptID, group: GroupID, author: PersonID, authorName: String, nextAt: Int64, weekly: Weekly?,
        zone: String, texts: [PromptText], isWaiting: Bool
    ) {
        self.id = id
        self.group = group
        self.author = author
        self.authorName = authorName
        self.nextAt = nextAt
        self.weekly = weekly
        self.zone = zone
        self.texts = texts
        self.isWaiting = isWaiting
    }
}

/// A time of the week.
public struct Weekly: Sendable, Equatable {
    /// 0 is Sunday.
    public var weekday: Int
    /// After midnight.
    public var minutes: Int

    public init(weekday: Int, minutes: Int) {
        self.weekday = weekday
        self.minutes = minutes
    }

    func next(after moment: Int64, in zone: String, _ zones: Zones) -> Int64 {
        let minutes = Int64(self.minutes % 60) * 60
        return zones.next(hour: self.minutes / 60, weekday: weekday, after: moment - minutes, in: zone) + minutes
    }
}

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

/// One that is to be kept.
public struct NewPrompt: Sendable {
    public var group: GroupID
    public var author: PersonID
    public var schedule: PromptReading.Schedule
    public var zone: String
    public var texts: [PromptText]
    /// Of the Message-IDs of its posts.
    public var domain: String
}

/// What a mail to a group's prompts wants.
public enum PromptIntent: Sendable, Equatable {
    case keep(group: String, Post)

    public var post: Post {
        switch self {
        case .keep(_, let post): post
        }
    }

    var name: String {
        switch self {
        case .keep: "keep something to begin a conversation with"
        }
    }
}

/// What shall be done about prompts.
public enum PromptEffect: Sendable {
    case keep(NewPrompt)
    /// The next of its texts begins a conversation; after it, it goes out at `next`, or no more.
    case post(PromptID, next: Int64?)
    /// Not now; it is still the next.
    case move(PromptID, to: Int64)
    case note(PromptID, shownFor: Int64)
    case change(PromptID, text: String)
    case wait(PromptID, Bool)
    case drop(PromptID)
}

/// A letter about a prompt: the day before, to whoever it goes out for.
public enum PromptLetter: Sendable, Equatable {
    case tomorrow(PromptID)

    var kind: String {
        switch self {
        case .tomorrow: "prompt"
        }
    }
}

public enum PromptSaid: Sendable, Equatable {
    /// It is kept; how many texts, and when the first goes out.
    case kept(title: String, count: Int, at: Int64, isWeekly: Bool)
    case list
    case ideas
    case moved(title: String, to: Int64)
    case changed(title: String)
    case dropped(title: String)
    /// We could not tell what is meant.
    case unread(title: String, at: Int64)
    case gone
}

/// Requests about prompts.
public enum PromptCommand: Sendable, Equatable {
    case list
    case ideas
    case drop(Int64)
}
