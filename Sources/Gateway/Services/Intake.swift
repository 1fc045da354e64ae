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
    /// Looks mail through for viruses, where the host has one; and whether mail waits while it does not answer.
    let scanner: VirusScanner?
    let holdsWithoutScanner: Bool
    /// Handle mail that arrived from this time on, when the host said so (seconds since 1970).
    let since: Int64?

    private let stumbles = Stumbles()

    static let batchOctets = 4_000_000
    static let batchMails = 150

    public init(
        source: any MailSource, street: Street, tally: Tally, logger: Logger, pollSeconds: Int, since: Int64? = nil,
        scanner: VirusScanner? = nil, holdsWithoutScanner: Bool = false, onCarried: @escaping @Sendable () -> Void
    ) {
        self.source = source
        self.street = street
        self.tally = tally
        self.logger = logger
        self.pollSeconds = pollSeconds
        self.since = since
        self.scanner = scanner
        self.holdsWithoutScanner = holdsWithoutScanner
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
                    tally.setTrouble("intake", nil)
                    if stop.isRaised { break }
                    try await source.wait(seconds: pollSeconds)
                }
            } catch {
                tally.set("intake_connected", 0)
                guard !stop.isRaised else { break }
                failures += 1
                let pause = Intake.pause(after: error, failures: failures)
                tally.setTrouble("intake", error.plain)
                if case SourceError.login(let why) = error {
                    let now = street.surroundings.now()
                    try? await street.store.write { try $0.note(.mailbox, why: why, now: now) }
                }
                logger.warning(
                    error is StoreError ? "mail cannot be recorded" : "mailbox unreachable",
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
        /// Mails that were there and did not come, by how often: the others go first.
        var again: [(mail: ListedMail, tries: Int)] = []
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
            total += try await carry(try await unrecorded(ours, round.baseline), &round, until: stop)
        }
        if !stop.isRaised { total += try await tryAgain(&round) }
        return total
    }

    /// Files what an earlier round recorded and could not file; returns the rest.
    private func unrecorded(_ listed: [ListedMail], _ baseline: Baseline) async throws -> [ListedMail] {
        let keys = listed.map(\.key)
        let known = try await street.store.read {
            try $0.filings(of: keys, mailbox: baseline.mailbox, uidValidity: baseline.uidValidity)
        }
        guard !known.isEmpty else { return listed }
        for filing in Filing.allCases {
            try await file(known.filter { $0.value == filing }.map(\.key), as: filing, baseline)
        }
        return listed.filter { known[$0.key] == nil }
    }

    /// Files what is recorded. A server that refuses (a missing folder, a full one) stops nothing: the mail stays where
    /// it is, and the next connection files it.
    private func file(_ keys: [String], as filing: Filing, _ baseline: Baseline) async throws {
        _ = try await Intake.file(keys, as: filing, in: source, baseline, logger)
    }

    private func file(_ carried: [CarriedMail], _ baseline: Baseline) async throws {
        guard !carried.isEmpty else { return }
        for filing in Filing.allCases {
            try await file(carried.filter { $0.filing == filing }.map(\.key), as: filing, baseline)
        }
        Faults.pass(.filed)
    }

    static func file(
        _ keys: [String], as filing: Filing, in source: any MailSource, _ baseline: Baseline, _ logger: Logger
    ) async throws -> Bool {
        guard !keys.isEmpty else { return true }
        do {
            try await source.file(keys, as: filing, uidValidity: baseline.uidValidity)
            return true
        } catch .refused(let why) {
            logger.error("mail cannot be filed", metadata: ["count": "\(keys.count)", "why": "\(why)"])
            return false
        }
    }

    /// Three things at once: a batch is fetched, the one before it committed, the one before that filed. After an unclean
    /// end one mail at a time, and nothing beside it.
    private func carry(_ listed: [ListedMail], _ round: inout Round, until stop: StopSignal) async throws -> Int {
        let baseline = round.baseline
        let (hopeless, rest) = parted(listed, baseline)
        for mail in hopeless { try await holdUnread(mail, baseline) }
        var waiting = rest[...]
        if street.caution.isCareful {
            var count = 0
            while street.caution.isCareful, !stop.isRaised, let mail = waiting.popFirst() {
                count += try await street.caution.turn {
                    let fetched = try await fetch([mail], baseline)
                    round.again += fetched.absent.map { ($0, 1) }
                    let carried = try await commit(fetched.mails, baseline)
                    try await file(carried, baseline)
                    return carried.count
                }
            }
            return waiting.isEmpty || stop.isRaised
                ? count : try await count + carry(Array(waiting), &round, until: stop)
        }
        var batches = batches(of: Array(waiting))[...]
        guard let first = batches.popFirst() else { return 0 }
        var count = 0
        var fetched = try await fetch(first, baseline)
        var committed: [CarriedMail] = []
        while true {
            round.again += fetched.absent.map { ($0, 1) }
            let next = stop.isRaised ? nil : batches.popFirst()
            let before = committed
            async let ahead = fetch(next ?? [], baseline)
            async let behind: Void = file(before, baseline)
            let carried = try await commit(fetched.mails, baseline)
            count += carried.count
            try await behind
            committed = carried
            fetched = try await ahead
            if next == nil {
                try await file(committed, baseline)
                return count
            }
        }
    }

    /// Those that ended the process twice, and the others.
    private func parted(_ listed: [ListedMail], _ baseline: Baseline) -> (hopeless: [ListedMail], rest: [ListedMail]) {
        var hopeless: [ListedMail] = [], rest: [ListedMail] = []
        for mail in listed {
            if [.mail, .fetch].contains(where: { street.leavesAlone($0, mail.key, in: baseline) }) {
                hopeless.append(mail)
            } else {
                rest.append(mail)
            }
        }
        return (hopeless, rest)
    }

    private func commit(_ mails: [ReadMail], _ baseline: Baseline) async throws -> [CarriedMail] {
        guard !mails.isEmpty else { return [] }
        let carried = try await street.carry(mails, from: baseline)
        note(carried)
        onCarried()
        // At once, not at the clock's next turn: the next mail may be as large.
        if mails.reduce(0, { $0 + $1.bytes.count }) > Intake.batchOctets / 2 { MailReading.giveBackMemory() }
        try await street.caution.clear(
            .mail, carried.map { street.subject(of: $0.key, in: baseline) }, in: street.store)
        return carried
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

    // MARK: Fetching

    struct Fetched {
        var mails: [ReadMail] = []
        /// They are in the folder, and the server did not hand them out.
        var absent: [ListedMail] = []
    }

    /// Fetches a batch and reads it: arrows 1 to 4. Of an oversized mail only the header is fetched.
    private func fetch(_ batch: [ListedMail], _ baseline: Baseline) async throws -> Fetched {
        guard !batch.isEmpty else { return Fetched() }
        let limit = street.rules.largestMail
        var fetched = try await get(batch.filter { $0.size <= limit }, baseline)
        for mail in batch where mail.size > limit {
            if let header = try await source.fetchHeader(mail.key) { fetched.append(header) }
        }
        Faults.pass(.fetched)
        let listed = Dictionary(batch.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        var mails: [ReadMail] = []
        for mail in fetched {
            // A server that sends what nobody asked for is not listened to.
            guard let known = listed[mail.key] else { continue }
            let isSuspicious = await isSuspicious(mail)
            let read = street.withInHand(mail.key, in: baseline, isOne: batch.count == 1) {
                street.read(
                    mail.bytes, key: mail.key, size: max(known.size, mail.bytes.count),
                    arrivedAt: min(known.arrivedAt, street.surroundings.now()), isSuspicious: isSuspicious)
            }
            mails.append(read)
        }
        let there = Set(mails.map(\.key))
        let absent = batch.filter { !there.contains($0.key) }
        guard !absent.isEmpty else { return Fetched(mails: mails) }
        let gone = try await source.missing(among: absent.map(\.key))
        return Fetched(mails: mails, absent: absent.filter { !gone.contains($0.key) })
    }

    private func isSuspicious(_ mail: FetchedMail) async -> Bool {
        guard let scanner else { return false }
        switch await scanner.look(at: mail.bytes) {
        case .clean: return false
        case .found(let what):
            logger.warning(
                "the scanner found something; the mail is held", metadata: ["key": "\(mail.key)", "what": "\(what)"])
            return true
        case .silent(let why):
            logger.error(
                holdsWithoutScanner ? "mail is held, since nothing looked through it" : "mail passes unscanned",
                metadata: ["key": "\(mail.key)", "why": "\(why)"])
            return holdsWithoutScanner
        }
    }

    /// All at once; after trouble one by one, so that the mail that causes it is known.
    private func get(_ small: [ListedMail], _ baseline: Baseline) async throws -> [FetchedMail] {
        guard !small.isEmpty else { return [] }
        var fetched: [FetchedMail] = []
        for group in stumbles.isCareful ? small.map({ [$0] }) : [small] {
            fetched += try await get(keys: group.map(\.key), baseline)
        }
        let came = Set(fetched.map(\.key))
        let absent = small.filter { !came.contains($0.key) }
        guard small.count > 1, !stumbles.isCareful else { return fetched }
        for mail in absent { fetched += try await get(keys: [mail.key], baseline) }
        return fetched
    }

    private func get(keys: [String], _ baseline: Baseline) async throws -> [FetchedMail] {
        let kept = keys.filter { !stumbles.isHopeless($0) }
        guard let first = kept.first else { return [] }
        stumbles.begin(kept)
        let fetched = try await street.caution.logbook.during(
            .fetch, street.subject(of: first, in: baseline), isOne: kept.count == 1
        ) {
            try await source.fetch(kept)
        }
        stumbles.end()
        return fetched
    }

    /// When all others have gone, those that did not come are asked for once more; then they are held. A mail that broke the
    /// connection twice is among them: it must not keep all others waiting.
    private func tryAgain(_ round: inout Round) async throws -> Int {
        var count = 0
        while let (mail, tries) = round.again.popLast() {
            let fetched =
                stumbles.isHopeless(mail.key) ? Fetched(absent: [mail]) : try await fetch([mail], round.baseline)
            if !fetched.mails.isEmpty {
                let carried = try await commit(fetched.mails, round.baseline)
                try await file(carried, round.baseline)
                count += carried.count
            } else if !fetched.absent.isEmpty, tries + 1 >= 2 {
                try await giveUp(on: mail, round.baseline)
                count += 1
            }
        }
        return count
    }

    /// Recorded from its header alone and held for the host.
    private func giveUp(on mail: ListedMail, _ baseline: Baseline) async throws {
        let header = try? await source.fetchHeader(mail.key)
        let carried = try await street.holdUnfetchable(mail, header: header?.bytes ?? [], from: baseline)
        stumbles.forget(mail.key)
        logger.error("mail cannot be fetched and is held", metadata: ["key": "\(mail.key)"])
        try await file([carried], baseline)
    }

    /// It ended the process twice: nobody reads it again.
    private func holdUnread(_ mail: ListedMail, _ baseline: Baseline) async throws {
        let subject = street.subject(of: mail.key, in: baseline)
        let isFetchable = !street.leavesAlone(.fetch, mail.key, in: baseline) && mail.size <= street.rules.largestMail
        let bytes = isFetchable ? (try await source.fetch([mail.key]).first?.bytes ?? []) : []
        let carried = try await street.holdUnread(mail, bytes: bytes, from: baseline)
        logger.error("mail ended the process twice and is held unread", metadata: ["key": "\(mail.key)"])
        for kind in [Logbook.Kind.mail, .fetch] {
            try await street.caution.clear(kind, [subject], in: street.store)
        }
        try await file([carried], baseline)
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
