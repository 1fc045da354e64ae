/// A server asks us to come back later: how long we stay away at least.
///
/// Made from the words of a refusal to connect, to log in or to go on; consumed by whoever connects again. Source: RFC
/// 5530 §3 ([UNAVAILABLE], [LIMIT]), RFC 9051's BYE, RFC 5321 §3.8 (421), and what providers say besides.
public enum BackOff: Sendable, Equatable {
    /// It has enough of us.
    case busy
    /// It is not well itself.
    case unavailable

    public init?(in text: String) {
        let text = ASCII.lowered(text.prefix(1_000))
        func says(_ phrases: [String]) -> Bool { phrases.contains { text.contains($0) } }
        if says([
            "[throttled]", "[limit]", "[overquota]", "too many", "rate limit", "throttl", "concurrent connections",
            "connection limit", "bandwidth", "4.7.28", "421 4.7.0", "lockout", "try again later",
        ]) {
            self = .busy
        } else if says(["[unavailable]", "[inuse]", "[serverbug]", "temporar", "421", "unavailable"]) {
            self = .unavailable
        } else {
            return nil
        }
    }

    /// The pause before try number `failures`, at least.
    public func seconds(failures: Int) -> Int {
        switch self {
        case .busy: min(3_600, 60 << min(max(failures - 1, 0), 6))
        case .unavailable: min(600, 15 << min(max(failures - 1, 0), 6))
        }
    }
}
