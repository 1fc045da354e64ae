import Mail
import Store

/// When to try again, and when to give up. Pure.
public struct RetrySchedule: Sendable {
    /// Seconds after which a letter that cannot be delivered expires.
    public var expiry: Int64

    public init(expiry: Int64) { self.expiry = expiry }

    /// Postfix's spirit: soon at first, then every few hours (RFC 5321 §4.5.4.1 asks for 30 minutes at least in the
    /// long run, and 4–5 days in all).
    static let pauses: [Int64] = [300, 900, 1_800, 3_600, 7_200, 14_400]

    public func settlement(
        of outcome: SubmissionOutcome, attempt: Int, queuedAt: Int64, now: Int64
    ) -> Settlement {
        switch outcome {
        case .accepted(let reply): return .delivered(reply)
        // Where the letter's own words or sender may be the cause it is given up in the end; a login or a quota is not it.
        case .senderRefused(let reply)
        where now - queuedAt >= expiry && [.content, .identity].contains(Refusal(reading: reply)):
            return .refused(reply, isOfLetter: true)
        // Its own words may be the cause: it is tried again less and less often, like any that was put off.
        case .senderRefused(let reply) where Refusal(reading: reply) == .content:
            return settlement(of: .deferred(reply), attempt: attempt, queuedAt: queuedAt, now: now)
        case .refused(let reply): return .refused(reply)
        case .letterRefused(let reply): return .refused(reply, isOfLetter: true)
        case .deferred(let reply):
            if now - queuedAt >= expiry { return .expired(reply) }
            return .deferred(reply, until: now + RetrySchedule.pauses[min(attempt - 1, RetrySchedule.pauses.count - 1)])
        case .unknown(let why):
            // Once more, with the same bytes and Message-ID; then it stays unknown, for the host to see.
            return attempt >= 2 ? .unknown(why) : .deferred(why, until: now + 60)
        case .senderRefused, .notTried:
            return .released(until: now)
        }
    }
}

/// How long the sender rests after trouble that is nobody's bounce.
struct SenderPause: Sendable {
    private(set) var until: Int64 = 0
    private(set) var why: String?
    private var failures = 0

    mutating func note(refusal why: String, now: Int64) { rest([60, 120, 300, 600, 1_800, 3_600], why, now) }
    mutating func note(noConnection why: String, now: Int64) {
        let wish = BackOff(in: why).map { Int64($0.seconds(failures: failures + 1)) } ?? 0
        rest([2, 5, 10, 30, 60, 120, 300], why, now, atLeast: wish)
    }

    private mutating func rest(_ steps: [Int64], _ why: String, _ now: Int64, atLeast: Int64 = 0) {
        // One trouble met by several connections at once counts once.
        guard now >= until else { return }
        until = now + max(atLeast, steps[min(failures, steps.count - 1)])
        failures += 1
        self.why = why
    }

    mutating func noteSuccess() {
        failures = 0
        until = 0
        why = nil
    }
}
