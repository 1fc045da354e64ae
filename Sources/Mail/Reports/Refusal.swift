/// Why a server said no to a letter: in its SMTP reply, or in a report that came back later.
///
/// Made from a reply's or report's words by transports and the street; consumed by what keeps the score of addresses
/// and what pauses the sender. Source: RFC 3463 §3 for the codes; for the rest, what providers really answer.
public enum Refusal: String, Sendable, CaseIterable {
    /// There is no such mailbox.
    case gone
    /// The mailbox is there and full.
    case full
    /// For good, and the words say nothing more of use.
    case refused
    /// For now.
    case delayed
    /// This letter, not its recipient: its size or its form.
    case letter
    /// Us: we are not let in.
    case login
    /// Us: we have sent too much, or too fast.
    case quota
    /// Us: we may not write in this name.
    case identity
    /// Us: what we write, or where from, is taken for unwanted.
    case content

    /// Nobody's bounce: every other letter would fare the same.
    public var isOfUs: Bool {
        switch self {
        case .login, .quota, .identity, .content: true
        case .gone, .full, .refused, .delayed, .letter: false
        }
    }

    /// `text`: a reply with its code ("550 5.1.1 No such user"), or a status and the remote server's words. `isReport`: a
    /// server further on said it, which knows nothing of our own login and quota.
    public init(reading text: String, isReport: Bool = false) {
        let text = ASCII.lowered(text.prefix(1_000))
        let code = Refusal.code(text)
        func says(_ phrases: [String]) -> Bool { phrases.contains { text.contains($0) } }
        // Our provider's own words come first; a mailbox's quota is not ours.
        if says(Refusal.ownQuotaWords) {
            self = .quota
        } else if says(["5.2.2", "4.2.2"]) && !says(["5.2.252"]) {
            self = .full
        } else if says(Refusal.letterWords) {
            self = .letter
        } else if !isReport, [530, 534, 535, 538].contains(code) || says(Refusal.loginWords) {
            self = .login
        } else if says(Refusal.identityWords) {
            self = .identity
        } else if says(["mailbox", "recipient"]), says(Refusal.fullWords + ["limit exceeded", "quota"]) {
            self = .full
        } else if !isReport, says(Refusal.quotaWords) {
            self = .quota
        } else if says(Refusal.goneWords) {
            self = .gone
        } else if says(Refusal.fullWords) {
            self = .full
        } else if code == 552 {
            self = .letter
        } else if says(Refusal.contentWords) {
            self = .content
        } else if text.utf8.first == UInt8(ascii: "4") || StatusCode.enhanced(in: text)?.utf8.first == UInt8(ascii: "4")
        {
            self = .delayed
        } else {
            self = .refused
        }
    }

    private static func code(_ text: String) -> Int? {
        let digits = text.utf8.prefix(3)
        guard digits.count == 3, digits.allSatisfy(ASCII.isDigit) else { return nil }
        return Int(text.prefix(3))
    }

    // Seen at Gmail, Microsoft 365, Fastmail, iCloud, Amazon SES, Postfix, Exim and Sendmail.
    private static let loginWords = [
        "5.7.8 ", "5.7.9 ", "5.7.14", "5.7.57", "5.7.30", "5.7.139", "authentication required",
        "authentication unsuccessful", "authentication failed", "relay access denied", "relaying denied",
        "not permitted to relay", "unable to relay",
    ]
    private static let identityWords = [
        "sendasdenied", "5.2.252", "5.7.60", "5.7.26", "5.7.27", "not owned by user", "not allowed to send",
        "not authorized to send", "email address is not verified", "identities failed the check", "sender rejected",
        "sender address rejected",
    ]
    private static let ownQuotaWords = [
        "5.4.5", "5.1.90", "5.7.708", "daily user sending", "submission quota", "submissionquota", "max emails per",
        "sending limit", "sending quota",
    ]
    private static let letterWords = [
        "5.3.4", "5.2.3", "5.6.", "message size", "message too large", "message exceeds", "size limit",
    ]
    private static let quotaWords = [
        "4.7.28", "sending rate", "message rate", "rate limit", "quota exceeded", "limit exceeded", "too many messages",
        "throttl",
        "concurrent connections", "too many connections",
    ]
    private static let goneWords = [
        "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "5.4.310", "user unknown", "unknown user",
        "no such user",
        "no such mailbox", "no such recipient", "does not exist", "doesn't exist", "mailbox unavailable",
        "mailbox not found", "no mailbox here", "invalid recipient", "recipient not found", "unknown recipient",
        "account is disabled", "account has been disabled", "mailbox is disabled", "no longer available",
    ]
    private static let fullWords = ["mailbox full", "mailbox is full", "over quota", "overquota", "quota"]
    private static let contentWords = [
        "spam", "unsolicited", "blacklist", "blocklist", "block list", "blocked", "bulk mail", "5.7.0 message content",
        "content rejected", "message content", "due to content", "policy reasons", "virus", "malware", "reputation",
        "5.7.1 message", "5.7.509", "5.7.511", "5.7.512",
    ]
}
