/// Why something of a mail is no entry.
public struct ResourceRefusal: Sendable, Equatable {
    public enum Why: Sendable, Equatable {
        case dangerous(DangerousFile)
        case empty
        /// It leads nowhere, into a private network, or holds a password.
        case unusableLink
        case tooMany
        /// It was taken out of sight here.
        case hidden
        /// A newsletter's own: a way out, its view in a browser; a card that programs add.
        case furniture
        /// It stands among the words.
        case picture
    }

    public var name: String
    public var why: Why

    public init(name: String, why: Why) {
        self.name = name
        self.why = why
    }
}
