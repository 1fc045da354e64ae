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
}

/// Requests about prompts.
public enum PromptCommand: Sendable, Equatable {
    case list
    case ideas
    case drop(Int64)
}
