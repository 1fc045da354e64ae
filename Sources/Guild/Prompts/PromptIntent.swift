import Mail

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
    case askNeeds(GroupID, until: Int64)
    case noteNeeds(GroupID, PersonID, text: String)
    case gatherNeeds(GroupID)
}
