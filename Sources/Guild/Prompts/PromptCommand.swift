public enum PromptSaid: Sendable, Equatable {
    /// It is kept; how many texts, and when the first goes out.
    case kept(title: String, count: Int, at: Int64, isWeekly: Bool)
    case list
    case ideas
    case moved(title: String, to: Int64)
    case changed(title: String)
    case dropped(title: String)
    /// To whoever kept it: somebody else ended it.
    case droppedBy(title: String, name: String)
    /// We could not tell what is meant.
    case unread(title: String, at: Int64)
    case gone
    /// The group is being asked what it needs; what was answered comes then.
    case needsAsked(GroupID, until: Int64)
    /// It was asked before, and is asked once.
    case needsAskedBefore(GroupID, until: Int64)
    case needsNoted(GroupID)
    case needsOver(GroupID)
}

/// Requests about prompts.
public enum PromptCommand: Sendable, Equatable {
    case list
    case ideas
    case drop(Int64)
    /// Ask a group what it needs.
    case needs(String)

    /// The group it names.
    var group: String? { if case .needs(let name) = self { name } else { nil } }
}
