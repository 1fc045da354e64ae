import Guild
import Mail
import Store

/// `guildpost once`: drains the folder and the outbox, and returns.
public struct Once: Sendable {
    public struct Result: Sendable, Codable {
        public var mails: Int
        public var letters: Int
        /// Why letters wait, when the relay cannot be used.
        public var resting: String?
    }

    let installation: Installation

    public init(_ installation: Installation) { self.installation = installation }

    public func run(since: Int64?) async throws -> Result {
        let lock = try installation.state.lock()
        defer { withExtendedLifetime(lock) {} }
        let installation = try installation.cautious()
        WishReading.prepare()
        let tally = Tally()
        let mails: Int
        do {
            mails = try await installation.intake(tally: tally, since: since, onCarried: {}).drainOnce()
        } catch let error as SourceError {
            throw Installation.Problem("the mailbox cannot be used: \(error.sentence)")
        }
        try await installation.street.keepTime(installation.configuration.patience)
        try await installation.darkroom.workOnce()
        try await installation.readingRoom.workOnce()
        try await installation.wordsRoom.workOnce()
        let postman = installation.postman(tally: tally)
        try await installation.digester.run(room: await postman.roomForDigests())
        await postman.drainOnce()
        await installation.caution.finish(in: installation.store)
        return Result(mails: mails, letters: tally["letters_delivered"], resting: await postman.resting)
    }
}

/// What `--from` would do: every mail is carried in a transaction that is undone.
public struct Preview: Sendable {
    public struct Result: Sendable {
        public var mails = 0
        /// By what would become of them, in words.
        public var outcomes: [String: Int] = [:]
    }

    let installation: Installation

    public init(_ installation: Installation) { self.installation = installation }

    public func run(since: Int64) async throws -> Result {
        let source = installation.source(), street = installation.street
        var result = Result()
        let state: MailboxState
        do { state = try await source.open() } catch { throw Installation.Problem(error.sentence) }
        var cursor: String?
        while true {
            let listed = try await source.list(after: cursor, limit: 100)
            guard let last = listed.last else { break }
            cursor = last.key
            let wanted = listed.filter { $0.arrivedAt >= since && $0.size <= street.rules.largestMail }
            for batch in Intake.batches(of: wanted, largest: street.rules.largestMail) {
                let mails = try await source.fetch(batch.map(\.key)).map { mail in
                    street.read(mail.bytes, key: mail.key, arrivedAt: since)
                }
                result.mails += mails.count
                try installation.store.pretend { transaction in
                    let baseline = try transaction.baseline(of: state, now: since, since: since)
                    for mail in mails {
                        for outcome in try street.carry(mail, from: baseline, in: transaction).outcomes {
                            result.outcomes[
                                "\(outcome.disposition.rawValue): \(outcome.reason.sentence)", default: 0] += 1
                        }
                    }
                }
            }
        }
        await source.close()
        return result
    }
}
