/// Requests about a group's blog.
public enum BlogCommand: Sendable, Equatable {
    /// How often it comes, apart from the group's forum.
    case set(String, Cadence)
    /// Entries of one's own that are not out.
    case drafts

    var needsSettledAddress: Bool {
        switch self {
        case .set: true
        case .drafts: false
        }
    }

    /// The group it names.
    var group: String? {
        switch self {
        case .set(let name, _): name
        case .drafts: nil
        }
    }
}

/// What such a request came to.
public enum BlogSaid: Sendable, Equatable {
    case drafts
    /// The draft of a month is published or dropped already, or nothing is left of it.
    case roundUpOver
    case roundUpDropped(title: String)
    case roundUpMostlyGone(left: Int, of: Int)
    case roundUpUnread(title: String)
}

public enum BlogTrouble: Sendable, Equatable {
    /// An entry whose author wants no comments; they got the words.
    case takesNoComments(title: String)
}
