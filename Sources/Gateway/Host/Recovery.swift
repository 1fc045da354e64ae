import Guild
import Mail
import Store

/// `guildpost recover`, after a backup was restored: what the backup had not seen is read again from the folders
/// where handled mail lies, and nothing is sent whose fate is unknown.
public struct Recovery: Sendable {
    public struct Result: Sendable, Codable {
        /// Deliveries that the backup had not settled, or had not seen; they wait for the host.
        public var heldDeliveries = 0
        public var mailsRead = 0
        /// Mails that the backup had not seen, carried again.
        public var mailsCarried = 0
        public var contributions = 0
    }

    let installation: Installation
    /// Called with mails read so far.
    let progress: @Sendable (Int) -> Void

    public init(_ installation: Installation, progress: @escaping @Sendable (Int) -> Void) {
        self.installation = installation
        self.progress = progress
    }

    public func run() async throws -> Result {
        let lock = try installation.state.lock()
        defer { withExtendedLifetime(lock) {} }
        var result = Result()
        let now = installation.surroundings.now()
        result.heldDeliveries = try await installation.store.write { try $0.holdUncertain(now: now) }
        for filing in Filing.allCases {
            guard let source = installation.source().filed(as: filing) else { continue }
            try await recover(from: source, into: &result)
            await source.close()
        }
        // Every letter that waits for the host is there to be looked at: composed, and for each of its recipients.
        await installation.postman(tally: Tally(), transports: []).drainOnce()
        result.heldDeliveries = try await installation.store.read { try $0.heldDeliveries() }
        return result
    }

    private func recover(from source: any MailSource, into result: inout Result) async throws {
        let street = installation.street
        let state: MailboxState
        do { state = try await source.open() } catch { throw Installation.Problem(error.sentence) }
        let now = installation.surroundings.now()
        let baseline = try await street.store.write { try $0.baseline(of: state, now: now, since: 0) }
        var cursor: String?
        while true {
            let listed = try await source.list(after: cursor, limit: 50)
            guard let last = listed.last else { return }
            cursor = last.key
            let arrivedAt = Dictionary(listed.map { ($0.key, $0.arrivedAt) }, uniquingKeysWith: { first, _ in first })
            let fits = listed.filter { $0.size <= street.rules.largestMail }
            var unseen: [ReadMail] = []
            for batch in Intake.batches(of: fits, largest: street.rules.largestMail) {
                unseen = []
                for mail in try await source.fetch(batch.map(\.key)) {
                    let read = street.read(mail.bytes, key: mail.key, arrivedAt: min(arrivedAt[mail.key] ?? now, now))
                    let fingerprint = read.envelope.fingerprint
                    if try await !street.store.read({ try $0.knows(fingerprint) }) { unseen.append(read) }
                }
                result.mailsRead += batch.count
                let carried = try await street.carry(unseen, from: baseline, isUncertain: true)
                result.mailsCarried += carried.count
                result.contributions += carried.reduce(0) { $0 + $1.outcomes.filter { $0.contribution != nil }.count }
                progress(result.mailsRead)
            }
        }
    }
}
