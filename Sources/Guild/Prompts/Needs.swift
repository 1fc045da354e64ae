/// What a group needs, asked of all its members once: three standing questions, whose answers go to those who look after it.
public enum Needs {
    public static let questions = [
        "What are you trying to do, and where are you stuck?",
        "What could others learn from you?",
        "What should happen here so that you would come back?",
    ]

    /// So long answers are taken: seconds.
    public static let length: Int64 = 7 * 86_400
    /// After it is told they are kept so long.
    public static let kept: Int64 = 30 * 86_400
    static let longest = 4_000
}

/// What stands of it in a group.
public struct NeedsAsked: Sendable, Equatable {
    public var group: GroupID
    /// Seconds since 1970.
    public var until: Int64
    public var isOver: Bool

    public init(group: GroupID, until: Int64, isOver: Bool) {
        self.group = group
        self.until = until
        self.isOver = isOver
    }
}

/// What a letter about it says.
public struct NeedsFacts: Sendable {
    public var until: Int64 = 0
    public var facilitators: [String] = []
    public var answers: [(author: String, text: String)] = []
    public var asked = 0

    public init() {}
}
