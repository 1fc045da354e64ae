import Guild
import Logging
import Mail
import Store
import Wire

/// Looks after the rest of the mailbox every few minutes: mail in the junk folder, our own copies in the Sent folder, and
/// how full it is. Nothing here keeps mail from being handled: trouble is logged once, and tried again later.
public struct Upkeep: Sendable {
    let installation: Installation
    let onCarried: @Sendable () -> Void

    public init(_ installation: Installation, onCarried: @escaping @Sendable () -> Void) {
        self.installation = installation
        self.onCarried = onCarried
    }

    private var mail: Configuration.MailIn { installation.configuration.mailIn }

    public func run(until stop: StopSignal) async {
        guard mail.kind == .imap, mail.upkeepSeconds > 0 else {
            while !stop.isRaised { await stop.wait(seconds: 3_600) }
            return
        }
        var failures = 0
        while !stop.isRaised {
            do {
                try await turn()
                failures = 0
            } catch {
                failures += 1
                // Told once: the mailbox's own trouble is told by whoever reads it.
                if failures == 1 {
                    installation.logger.warning(
                        "the mailbox's other folders cannot be looked after", metadata: ["why": "\(error.plain)"])
                }
            }
            await stop.wait(seconds: mail.upkeepSeconds << min(failures, 5))
        }
    }

    /// One look around. Trouble with one of them keeps nothing from the others; the first is told.
    public func turn() async throws {
        let upkeep = ImapUpkeep(endpoint: mail.server.endpoint, credential: mail.server.credentialSource)
        var trouble: (any Error)?
        func attempt(_ work: () async throws -> Void) async {
            do { try await work() } catch { trouble = trouble ?? error }
        }
        let findings = try await upkeep.open()
        await attempt { try await measure(findings) }
        if mail.purgesSent, let sent = findings.sent, sent != mail.folder,
            installation.profile.keeps(.makesSentCopies)
        {
            await attempt { try await purge(sent, findings, upkeep) }
        }
        await upkeep.close()
        if mail.watchesJunk, let junk = findings.junk, junk != mail.folder {
            await attempt { try await read(junk) }
        }
        if let trouble { throw trouble }
    }

    /// Full mailboxes bounce everything; the host hears of it before.
    private func measure(_ findings: ImapUpkeep.Findings) async throws(StoreError) {
        guard let used = findings.used, let room = findings.room else { return }
        let now = installation.surroundings.now()
        let percent = Upkeep.percent(used, of: room)
        let isNew = try await installation.store.write { transaction in
            guard percent >= Upkeep.nearlyFull else {
                try transaction.end(.space, now: now)
                return false
            }
            let isNew = try !transaction.snapshot.obstacles().contains { $0.obstacle == .space }
            if isNew { try transaction.note(.space, why: Upkeep.words(used: used, room: room), now: now) }
            return isNew
        }
        if isNew {
            installation.logger.error(
                "the mailbox is nearly full", metadata: ["why": "\(Upkeep.words(used: used, room: room))"])
        }
    }

    static let nearlyFull = 90

    /// "4.6 GB of 5.0 GB are used (92 %)".
    static func words(used: Int, room: Int) -> String {
        func size(_ kilobytes: Int) -> String {
            let unit = kilobytes >= 1_000_000 ? (1_000_000, "GB") : kilobytes >= 1_000 ? (1_000, "MB") : (1, "KB")
            let tenths = kilobytes % unit.0 * 10 / unit.0
            return unit.0 == 1 ? "\(kilobytes) KB" : "\(kilobytes / unit.0).\(tenths) \(unit.1)"
        }
        return "\(size(used)) of \(size(room)) are used (\(percent(used, of: room)) %)"
    }

    /// A server's numbers may be anything.
    static func percent(_ used: Int, of room: Int) -> Int {
        room > 0 ? Int(min(999, max(0, Double(used) / Double(room) * 100))) : 0
    }

    /// Only what bears a token of ours goes: the mailbox may be somebody's own as well.
    private func purge(
        _ sent: String, _ findings: ImapUpkeep.Findings, _ upkeep: ImapUpkeep
    ) async throws(SourceError) {
        let keys = installation.keys
        var after: UInt32 = 0
        var total = 0
        while let turn = try await upkeep.purge(
            sent, after: after, field: Envelope.deliveryField, into: findings.trash,
            isOurs: { value in
                guard case .token(let claim) = OurName(value), claim.purpose == .bounce else { return false }
                return keys.vouches(for: claim, epoch: 0)
            }), total < 5_000
        {
            after = turn.through
            total += turn.removed
        }
        if total > 0 {
            installation.logger.info(
                "copies of our letters removed", metadata: ["folder": "\(sent)", "count": "\(total)"])
        }
    }

    private func read(_ junk: String) async throws {
        let source = ImapSource(
            endpoint: mail.server.endpoint, credential: mail.server.credentialSource, folder: junk,
            filing: mail.filing, largestMail: installation.configuration.limits.largestMailMB * 1_000_000)
        do {
            try await read(from: source)
        } catch {
            await source.close()
            throw error
        }
        await source.close()
    }

    private func read(from source: ImapSource) async throws {
        let street = installation.street
        let state = try await source.open()
        let now = installation.surroundings.now()
        let baseline = try await street.store.write { try $0.baseline(of: state, now: now, since: nil) }
        installation.logger.debug("the junk folder is looked through", metadata: ["mailbox": "\(state.name)"])
        var cursor = baseline.afterKey
        var isWhole = true
        while true {
            let listed = try await source.list(after: cursor, limit: 200)
            guard let last = listed.last else { return }
            let new = listed.filter {
                // What ended the process twice stays where it lies.
                (baseline.afterKey != nil || $0.arrivedAt >= baseline.since)
                    && !street.leavesAlone(.mail, $0.key, in: baseline)
            }
            let arrivedAt = Dictionary(new.map { ($0.key, $0.arrivedAt) }, uniquingKeysWith: { first, _ in first })
            let limit = street.rules.largestMail
            for mail in new where mail.size > limit {
                // Its author may be anybody: from the header alone it is counted.
                guard let header = try await source.fetchHeader(mail.key) else { continue }
                let read = street.read(
                    header.bytes, key: mail.key, size: mail.size, arrivedAt: min(mail.arrivedAt, now))
                try await street.store.write { try street.countJunk(read, from: baseline, in: $0) }
            }
            let small = new.filter { $0.size <= limit }
            for batch in street.caution.isCareful ? small.map({ [$0] }) : Intake.batches(of: small, largest: limit) {
                let mails = try await source.fetch(batch.map(\.key)).map { mail in
                    street.withInHand(mail.key, in: baseline, isOne: batch.count == 1) {
                        street.read(mail.bytes, key: mail.key, arrivedAt: min(arrivedAt[mail.key] ?? now, now))
                    }
                }
                let carried = try await street.carryJunk(mails, from: baseline)
                if !carried.isEmpty { onCarried() }
                for filing in Filing.allCases {
                    let keys = carried.filter { $0.filing == filing }.map(\.key)
                    let isFiled = try await Intake.file(keys, as: filing, in: source, baseline, installation.logger)
                    isWhole = isWhole && isFiled
                }
            }
            // What was counted stays in the folder, and is not looked at again.
            cursor = last.key
            // What could not be filed is met again the next time, and only filed.
            guard isWhole else { continue }
            var seen = baseline
            seen.afterKey = cursor
            try await street.store.write { [seen] in try $0.advance(seen) }
        }
    }
}

extension Error {
    /// The sentence of one of our own errors.
    var plain: String {
        switch self {
        case let error as SourceError: error.sentence
        case let error as StoreError: error.sentence
        default: "\(self)"
        }
    }
}
