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
