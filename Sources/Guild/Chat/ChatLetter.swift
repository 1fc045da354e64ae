/// A letter about a chat: lines of a sitting, after one and through another.
public enum ChatLetter: Sendable, Equatable {
    case lines(SittingID, after: ChatLineID, through: ChatLineID)

    var kind: String {
        switch self {
        case .lines: "chat"
        }
    }
}

/// What such a letter says.
public struct ChatFacts: Sendable {
    public var lines: [ChatLine] = []
    public var startedAt: Int64 = 0
    /// Who can read the sitting when it is over.
    public var isForMembers = true

    public init() {}
}
