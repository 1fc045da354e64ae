import Guild
import Mail
import Store

/// `guildpost replay`: stored mail read once more, to show what today's reading finds otherwise than the one of then.
/// Reads a snapshot; writes and sends nothing.
public struct Replay: Sendable {
    public struct Difference: Sendable, Codable {
        public var arrival: Int64
        public var recipient: String
        public var subject: String
        public var author: String
        /// "words", or "kind".
        public var what: String
        public var then: String
        public var now: String
    }

    public struct Result: Sendable, Codable {
        public var mails = 0
        public var differences: [Difference] = []
    }

    let installation: Installation
    /// Called with mails read so far.
    let progress: @Sendable (Int) -> Void

    public init(_ installation: Installation, progress: @escaping @Sendable (Int) -> Void) {
        self.installation = installation
        self.progress = progress
    }

    /// `since`: seconds since 1970.
    public func run(since: Int64, limit: Int = .max) throws -> Result {
        var result = Result()
        var after = ArrivalID(0)
        while result.mails < limit {
            let chunk = try installation.store.readNow { try $0.storedMail(after: after, since: since, limit: 50) }
            guard let last = chunk.last else { return result }
            after = last.arrival
            for mail in chunk {
                compare(mail, &result)
                result.mails += 1
            }
            progress(result.mails)
        }
        return result
    }

    private func compare(_ stored: StoredMail, _ result: inout Result) {
        let read = installation.street.read(stored.raw, key: "", size: stored.size, arrivedAt: stored.arrivedAt)
        for (recipient, intent) in read.intents {
            guard let outcome = stored.outcomes.first(where: { $0.recipient == recipient.text }) else { continue }
            func differ(_ what: String, _ then: String, _ now: String) {
                result.differences.append(
                    Difference(
                        arrival: stored.arrival.rawValue, recipient: recipient.text, subject: stored.subject,
                        author: stored.author, what: what, then: then, now: now))
            }
            switch intent {
            case .forum, .requests(.act):
                guard let post = intent.post else { return }
                if let text = outcome.text, text != post.text {
                    differ("words", text, post.text)
                } else if Replay.byReading.contains(outcome.reason) {
                    differ("kind", outcome.reason.sentence, "it reads as a person's words")
                }
            case .hold(let reason), .disregard(let reason):
                if reason != outcome.reason, outcome.text != nil || Replay.byReading.contains(outcome.reason) {
                    differ("kind", outcome.reason.sentence, reason.sentence)
                }
            case .membership, .requests(.command), .events, .blog, .wiki, .resources, .prompts, .polls, .chat,
                .reactions,
                .inquiries, .messages, .experts,
                .digests,
                .questions,
                .delivery, .reject:
                break
            }
        }
    }

    /// Reasons that reading alone gives.
    private static let byReading: Set<Reason> = [
        .street(.automatic), .street(.ourOwnLetter), .street(.otherList), .street(.noAuthor), .street(.notForUs),
        .street(.throughList),
        .street(.markedSpam), .street(.seemsAutomatic), .street(.severalAuthors),
        .delivery(.complaint),
        .events(.noSuchEvent), .delivery(.bounceNoted),
    ]
}
