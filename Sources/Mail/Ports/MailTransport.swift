/// Where letters go: one connection to a relay, or a Maildir. A port; the implementations are in `Wire`.
public protocol MailTransport: Sendable {
    /// Hands the letters over one by one, in order. The answer has one outcome for each letter, in order.
    func submit(_ letters: [OutgoingLetter]) async -> [SubmissionOutcome]
    /// Connects and logs in, and says what the other side can do. For `guildpost check`.
    func probe() async throws(TransportError) -> [String]
    func close() async
}

/// One letter, one recipient, one return path.
public struct OutgoingLetter: Sendable {
    public var returnPath: String
    public var recipient: String
    public var bytes: [UInt8]

    public init(returnPath: String, recipient: String, bytes: [UInt8]) {
        self.returnPath = returnPath
        self.recipient = recipient
        self.bytes = bytes
    }
}

/// What became of one letter. Data, not an error: every case is recorded as it is.
/// Source: RFC 5321 §4.2 (reply codes), §4.5.4 (retrying).
public enum SubmissionOutcome: Sendable, Equatable {
    /// The relay has taken responsibility.
    case accepted(String)
    /// 4xx for this recipient or content: try again later.
    case deferred(String)
    /// 5xx for this recipient: do not try again.
    case refused(String)
    /// 5xx for the content, or a letter that cannot be sent at all: it says nothing of the recipient.
    case letterRefused(String)
    /// The connection ended after the final dot and before its reply.
    case unknown(String)
    /// The relay refused *us* (login, quota, MAIL FROM): nobody's bounce; the sender pauses.
    case senderRefused(String)
    /// Never offered: no connection, or it broke before this letter's turn.
    case notTried(String)
}

public enum TransportError: Error, Sendable, Equatable {
    case unreachable(String)
    case login(String)
    case insecure(String)
    case protocolBroken(String)

    public var sentence: String {
        switch self {
        case .unreachable(let why), .login(let why), .insecure(let why), .protocolBroken(let why): why
        }
    }
}
