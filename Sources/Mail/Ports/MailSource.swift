/// Where mail comes from: one folder of a mailbox. A port: IMAP and Maildir are behind it in `Wire`.
///
/// Fetching changes nothing; only `file` does, and it is called after the commit that recorded the mail.
/// Owned by the intake, which calls it from one place at a time.
public protocol MailSource: Sendable {
    /// Connects (again) and says which folder this is now.
    func open() async throws(SourceError) -> MailboxState
    /// Mails after `key` (nil: from the start) that are still in the folder, oldest first, at most `limit`.
    func list(after key: String?, limit: Int) async throws(SourceError) -> [ListedMail]
    /// Whole mails. One that has vanished meanwhile, or that the server does not hand out, is absent from the answer:
    /// `missing` tells one from the other.
    func fetch(_ keys: [String]) async throws(SourceError) -> [FetchedMail]
    /// Those of the keys that are not in the folder any more.
    func missing(among keys: [String]) async throws(SourceError) -> Set<String>
    /// Only the header of a mail too large to fetch.
    func fetchHeader(_ key: String) async throws(SourceError) -> FetchedMail?
    /// `uidValidity`: of the listing that the keys are from. In a folder that has been numbered anew they mean other mails,
    /// and nothing is filed.
    func file(_ keys: [String], as filing: Filing, uidValidity: UInt32) async throws(SourceError)
    /// Returns when mail may have arrived, after `seconds`, or when `wake` was called.
    func wait(seconds: Int) async throws(SourceError)
    /// Ends a `wait` early. Callable from anywhere.
    func wake()
    func close() async
    /// Mails already filed, for `guildpost recover`: the same calls on the folder where `filing` puts them.
    func filed(as filing: Filing) -> (any MailSource)?
}

public struct MailboxState: Sendable, Equatable {
    /// Names the folder across restarts: "imap://user@host/INBOX".
    public var name: String
    /// RFC 3501 §2.3.1.1; 0 for a Maildir.
    public var uidValidity: UInt32
    /// The key of the last mail there, nil when there is none: where "from now on" begins.
    public var lastKey: String?

    public init(name: String, uidValidity: UInt32, lastKey: String?) {
        self.name = name
        self.uidValidity = uidValidity
        self.lastKey = lastKey
    }
}

public struct ListedMail: Sendable, Equatable {
    /// The UID (IMAP) or unique name (Maildir).
    public var key: String
    /// Octets.
    public var size: Int
    /// When the server received it, seconds since 1970; `.max` where it does not say.
    public var arrivedAt: Int64

    public init(key: String, size: Int, arrivedAt: Int64) {
        self.key = key
        self.size = size
        self.arrivedAt = arrivedAt
    }
}

public struct FetchedMail: Sendable {
    public var key: String
    public var bytes: [UInt8]

    public init(key: String, bytes: [UInt8]) {
        self.key = key
        self.bytes = bytes
    }
}

/// Where a mail goes once its outcome is recorded.
public enum Filing: String, Sendable, CaseIterable {
    case done
    case problem
}

/// One case, one reaction.
public enum SourceError: Error, Sendable, Equatable {
    /// Connect again after a pause.
    case disconnected(String)
    /// The server understood and said no; the connection stays: go on with something else.
    case refused(String)
    /// Our credentials are refused: say so and pause long.
    case login(String)
    /// TLS or certificate: say so and pause long.
    case insecure(String)
    /// The folder is missing or forbids what we need: say so and pause long.
    case folder(String)

    public var sentence: String {
        switch self {
        case .disconnected(let why), .refused(let why), .login(let why), .insecure(let why), .folder(let why): why
        }
    }
}
