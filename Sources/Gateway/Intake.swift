import Guild
import Logging
import Mail
import Store

/// Takes mail from one folder through the street, and files it after the commit.
///
/// While one batch is being committed the next is fetched and read; batches are bounded in octets, so memory does
/// not grow with the mailbox.
public struct Intake: Sendable {
    let source: any MailSource
    let street: Street
    let tally: Tally
    let logger: Logger
    /// Called after every commit that may have left letters.
    let onCarried: @Sendable () -> Void
    let pollSeconds: Int
    /// Handle mail that arrived from this time on, when the host said so (seconds since 1970).
    let since: Int64?

    private let stumbles = Stumbles()

    static let batchOctets = 4_000_000
    static let batchMails = 150

    public init(
        source: any MailSource, street: Street, tally: Tally, logger: Logger, pollSeconds: Int, since: Int64? = nil,
        onCarried: @escaping @Sendable () -> Void
    ) {
        self.source = source
        self.street = street
        self.tally = tally
        self.logger = logger
        self.pollSeconds = pollSeconds
        self.since = since
        self.onCarried = onCarried
    }

    /// Watches the folder until `stop` says so. Reconnects with growing pauses.
    public func watch(until stop: StopSignal) async {
        var failures = 0
        while !stop.isRaised {
            do {
                var round = try await open()
                tally.set("intake_connected", 1)
                try await street.store.write { [now = street.surroundings.now()] in _ = try $0.end(.mailbox, now: now) }
                while !stop.isRaised {
                    _ = try await drain(&round, until: stop)
                    failures = 0  // connecting alone proves nothing
                    if stop.isRaised { break }
                    try await source.wait(seconds: pollSeconds)
                }
            } catch {
                tally.set("intake_connected", 0)
                guard !stop.isRaised else { break }
                failures += 1
                let pause = Intake.pause(after: error, failures: failures)
                if case SourceError.login(let why) = error {
                    let now = street.surroundings.now()
                    try? await street.store.write { try $0.note(.mailbox, why: why, now: now) }
                }
                logger.warning(
                    "mailbox unreachable",
                    metadata: ["why": "\(error.plain)", "again_in_seconds": "\(pause)"])
                await stop.wait(seconds: pause)
            }
        }
        await source.close()
    }

    /// Handles everything that waits, once. Returns how many mails were carried.
    public func drainOnce() async throws -> Int {
        var round = try await open()
        let count = try await drain(&round, until: StopSignal())
        await source.close()
        return count
    }

    // MARK: Rounds

    struct Round {
        var baseline: Baseline
        /// The last key listed on this connection.
        var cursor: String?
    }

    private func open() async throws -> Round {
        let state = try await source.open()
        let since = since
        let now = street.surroundings.now()
        let baseline = try await street.store.write { try $0.baseline(of: state, now: now, since: since) }
        logger.info(
            "mailbox open", metadata: ["mailbox": "\(state.name)", "uidvalidity": "\(state.uidValidity)"])
        return Round(baseline: baseline, cursor: baseline.afterKey)
    }

    private func drain(_ round: inout Round, until stop: StopSignal) async throws -> Int {
        var total = 0
        while !stop.isRaised {
            let listed = try await source.list(after: round.cursor, limit: 1_000)
            guard let last = listed.last else { break }
            round.cursor = last.key
            let since = round.baseline.since
            // Above the key where we began everything is new; without such a key only the time tells.
            let ours = round.baseline.afterKey != nil ? listed : listed.filter { $0.arrivedAt >= since }
            total += try await carry(try await unrecorded(ours, round.baseline), round.baseline, until: stop)
        }
        return total
    }

    /// Files what an earlier round recorded and could not file; returns the rest.
    private func unrecorded(_ listed: [ListedMail], _ baseline: Baseline) async throws -> [ListedMail] {
        let keys = listed.map(\.key)
        let known = try await street.store.read {
            try $0.filings(of: keys, mailbox: baseline.mailbox, uidValidity: baseline.uidValidity)
        }
        guard !known.isEmpty else { return listed }
        for filing in Filing.allCases { try await file(known.filter { $0.value == filing }.map(\.key), as: filing) }
        return listed.filter { known[$0.key] == nil }
    }

    /// Files what is recorded. A server that refuses (a missing folder, a full one) stops nothing: the mail stays where
    /// it is, and the next connection files it.
    private func file(_ keys: [String], as filing: Filing) async throws {
        _ = try await Intake.file(keys, as: filing, in: source, logger)
    }

    static func file(
        _ keys: [String], as filing: Filing, in source: any MailSource, _ logger: Logger
    ) async throws -> Bool {
        guard !keys.isEmpty else { return true }
        do {
            try await source.file(keys, as: filing)
            return true
        } catch .refused(let why) {
            logger.error("mail cannot be filed", metadata: ["count": "\(keys.count)", "why": "\(why)"])
            return false
        }
    }

    private func carry(_ listed: [ListedMail], _ baseline: Baseline, until stop: StopSignal) async throws -> Int {
        var batches = batches(of: listed)[...]
        guard let first = batches.popFirst() else { return 0 }
        var count = 0
        var ahead = Task { try await fetch(first, baseline) }
        // Three things at once: a batch is fetched, the one before it committed, the one before that filed.
        var behind: Task<Void, any Error>?
        while true {
            let mails = try await ahead.value
            let next = stop.isRaised ? nil : batches.popFirst()
            if let next { ahead = Task { try await fetch(next, baseline) } }
            let carried = try await street.carry(mails, from: baseline)
            count += carried.count
            note(carried)
            onCarried()
            try await behind?.value
            behind = Task {
                for filing in Filing.allCases {
                    try await file(carried.filter { $0.filing == filing }.map(\.key), as: filing)
                }
                Faults.pass(.filed)
            }
            if next == nil {
                try await behind?.value
                return count
            }
        }
    }

    private func batches(of listed: [ListedMail]) -> [[ListedMail]] {
        Intake.batches(of: listed, largest: street.rules.largestMail)
    }

    /// Bounded in octets as well as in number.
    static func batches(of listed: [ListedMail], largest: Int) -> [[ListedMail]] {
        var batches: [[ListedMail]] = []
        var batch: [ListedMail] = []
        var octets = 0
        for mail in listed {
            let size = min(mail.size, largest)
            if !batch.isEmpty, octets + size > Intake.batchOctets || batch.count == Intake.batchMails {
                batches.append(batch)
                batch = []
                octets = 0
            }
            batch.append(mail)
            octets += size
        }
        if !batch.isEmpty { batches.append(batch) }
        return batches
    }

    /// Fetches a batch and reads it: arrows 1 to 4. Of an oversized mail only the header is fetched.
    private func fetch(_ batch: [ListedMail], _ baseline: Baseline) async throws -> [ReadMail] {
        let limit = street.rules.largestMail
        let small = batch.filter { $0.size <= limit && !stumbles.isHopeless($0.key) }
        var fetched: [FetchedMail] = []
        // After a failure one by one, so that the mail that causes it is known.
        for group in stumbles.isCareful ? small.map({ [$0] }) : [small] {
            stumbles.begin(group.map(\.key))
            fetched += try await source.fetch(group.map(\.key))
            stumbles.end()
        }
        for mail in batch where mail.size > limit {
            if let header = try await source.fetchHeader(mail.key) { fetched.append(header) }
        }
        Faults.pass(.fetched)
        let listed = Dictionary(batch.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        for mail in batch where stumbles.isHopeless(mail.key) { try await giveUp(on: mail, baseline) }
        return fetched.map { mail in
            let known = listed[mail.key]
            return street.read(
                mail.bytes, key: mail.key, size: known.map { max($0.size, mail.bytes.count) },
                arrivedAt: known.map { min($0.arrivedAt, street.surroundings.now()) } ?? street.surroundings.now())
        }
    }

    /// A mail that broke the connection twice is recorded from its header alone and held for the host: it must not
    /// keep all others waiting.
    private func giveUp(on mail: ListedMail, _ baseline: Baseline) async throws {
        let header = try? await source.fetchHeader(mail.key)
        let carried = try await street.holdUnfetchable(mail, header: header?.bytes ?? [], from: baseline)
        stumbles.forget(mail.key)
        logger.error("mail cannot be fetched and is held", metadata: ["key": "\(mail.key)"])
        try await file([carried.key], as: carried.filing)
    }

    private func note(_ carried: [CarriedMail]) {
        for mail in carried {
            for outcome in mail.outcomes {
                tally.add("mails_\(outcome.disposition.rawValue)")
                logger.debug(
                    "mail carried",
                    metadata: [
                        "key": "\(mail.key)", "outcome": "\(outcome.disposition.rawValue)",
                        "reason": "\(outcome.reason.rawValue)",
                    ])
            }
        }
        if !carried.isEmpty { logger.info("mail carried", metadata: ["count": "\(carried.count)"]) }
    }

    // MARK: Trouble

    /// Seconds to wait, with jitter: a second at first, five minutes at most; long at once where only the host
    /// can help.
    private static func pause(after error: any Error, failures: Int) -> Int {
        var base: Int
        switch error {
        case SourceError.login, SourceError.insecure, SourceError.folder: base = min(300, 30 * failures)
        default: base = min(300, 1 << min(failures - 1, 9))
        }
        // Who asks us to stay away is left alone for as long as they ask.
        if let wish = BackOff(in: error.plain) { base = max(base, wish.seconds(failures: failures)) }
        return base + Int.random(in: 0...max(1, base / 4))
    }
}
