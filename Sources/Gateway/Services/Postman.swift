import Guild
import Letters
import Logging
import Mail
import Store

/// Empties the outbox: composes letters, expands audiences, hands letters to the transports, settles outcomes.
///
/// One turn is one transaction: it settles what came back and claims what goes next, so the disk is asked to sync
/// once for a few hundred letters. `active` is committed before a letter is offered, its outcome after: what a
/// SIGKILL can repeat is what was accepted since the last turn.
public actor Postman {
    let store: Store
    let composer: Composer
    let splice: Splice
    let transports: [any MailTransport]
    let schedule: RetrySchedule
    let pace: Pace
    /// The relay gives letters Message-IDs of its own, which its replies tell.
    let learnsAliases: Bool
    /// When a group's alerts go on that were too many for a day.
    let morning: @Sendable (Int64) -> Int64
    let attachmentLimit: Int
    let limits: Limits
    let tally: Tally
    let logger: Logger
    let surroundings: Surroundings
    let caution: Caution

    nonisolated let bell = Doorbell()
    var queue: ArraySlice<ClaimedDelivery> = []
    var settlements: [(delivery: DeliveryID, as: Settlement)] = []
    var forms: [LetterID: StoredForm] = [:]
    static let mostFormOctets = 8_000_000
    var pieces: [Int64: DigestPiece] = [:]
    let digests: DigestSplice
    var idle: [CheckedContinuation<[ClaimedDelivery]?, Never>] = []
    var busy = 0
    var pause = SenderPause()
    var closing = false
    /// What has left in the last day: read once from the store, then counted as letters are claimed.
    var sent: SentCount?
    /// Obstacles of sending that the store knows of as standing, those met since the last turn, and the one we rest for.
    var standing: Set<Obstacle> = []
    var met: [(obstacle: Obstacle, why: String)] = []
    var restsFor: Obstacle?
    /// How often we have begun to rest: only a letter offered after that shows that it may end.
    var rests = 0
    var isProven = false
    /// Connections that stay away because the relay has enough, and how often that was so.
    var parked = 0
    var parkings = 0
    /// Letters whose words or From may be what a server refuses: their other copies wait, so that they stop nobody else.
    var flagged: Set<LetterID> = []

    /// Letters handed to one connection at a time: few where each takes long, so that an answer to somebody soon has its
    /// turn and a kill repeats little.
    var batch = 4
    static let largestBatch = 32
    /// Claimed and not yet settled, at most: the bound on what a kill can repeat.
    var inFlight: Int { batch * transports.count * (batch < Postman.largestBatch ? 2 : 12) }

    /// A batch should take about a second.
    func learn(from batch: Int, in duration: Duration) {
        if duration > .seconds(2) {
            self.batch = max(1, min(self.batch, batch) / 2)
        } else if duration < .milliseconds(500), batch >= self.batch {
            self.batch = min(Postman.largestBatch, self.batch * 2)
        }
    }

    public init(
        store: Store, composer: Composer, splice: Splice, transports: [any MailTransport], schedule: RetrySchedule,
        pace: Pace = .free, morning: @escaping @Sendable (Int64) -> Int64 = { $0 + 86_400 }, attachmentLimit: Int,
        limits: Limits = Limits(), tally: Tally, caution: Caution = Caution(), logger: Logger,
        surroundings: Surroundings
    ) {
        self.caution = caution
        self.store = store
        self.composer = composer
        digests = DigestSplice(composer, keys: splice.keys)
        self.splice = splice
        self.transports = transports
        self.schedule = schedule
        self.pace = pace
        self.morning = morning
        learnsAliases = !composer.profile.keeps(.keepsMessageID)
        self.attachmentLimit = attachmentLimit
        self.limits = limits
        self.tally = tally
        self.logger = logger
        self.surroundings = surroundings
    }

    /// There may be something to send. Callable from anywhere.
    public nonisolated func ring() { bell.ring() }

    /// Sends until `stop`, then finishes what was offered, gives back the rest, and settles.
    public func run(until stop: StopSignal) async {
        stop.onRaise { [bell] in bell.ring() }
        while await !reclaim() {
            await stop.wait(seconds: 5)
            if stop.isRaised { return }
        }
        await withTaskGroup(of: Void.self) { group in
            for transport in transports {
                group.addTask { await self.work(with: transport) }
            }
            while !stop.isRaised {
                let more = await turn()
                if more || stop.isRaised { continue }
                await bell.wait(limit: .seconds(await secondsUntilDue()))
            }
            close()
            await group.waitForAll()
        }
        await settleFinally()
        for transport in transports { await transport.close() }
    }

    /// Sends what is due now, and returns when nothing is left that could go. For `guildpost once`.
    public func drainOnce() async {
        guard await reclaim() else { return }
        await sendDue()
    }

    /// As `drainOnce`, from where the last time left off.
    func sendDue() async {
        if sent == nil, await !reclaim() { return }
        closing = false
        await withTaskGroup(of: Void.self) { group in
            for transport in transports {
                group.addTask { await self.work(with: transport) }
            }
            var quiet = 0
            while quiet < 2 {
                let more = await turn()
                let resting = pause.until > surroundings.now()
                if !more, queue.isEmpty, busy == 0, settlements.isEmpty { quiet += 1 } else { quiet = 0 }
                if resting, busy == 0 { break }
                if !more, quiet == 0 { await bell.wait(limit: .milliseconds(200)) }
            }
            close()
            await group.waitForAll()
        }
        await settleFinally()
        for transport in transports { await transport.close() }
    }

    // MARK: Turns

    /// What one transaction of it did.
    private struct Turned {
        var claimed: [ClaimedDelivery] = []
        /// A letter got its recipients.
        var opened = false
        var overflow: String?
    }

    /// Composes, settles, expands and claims. True when another turn would find work at once.
    func turn() async -> Bool {
        let now = surroundings.now()
        let composed = await compose(now)
        if now < pause.until { await lookForCure(now) }
        let settling = settlements
        settlements = []
        let isResting = now < pause.until || closing
        let room = isResting ? 0 : inFlight - queue.count - busy
        // Bulk in large helpings; a personal answer never waits for room.
        let personalOnly = room < inFlight / 3
        let wanted =
            isResting ? 0 : min(personalOnly ? 32 : room, sent?.allowance(by: pace, now: now, forBulk: false) ?? 0)
        let bulk = personalOnly ? 0 : sent?.allowance(by: pace, now: now, forBulk: true) ?? 0
        let opens = !isResting && !personalOnly
        let sentInDay = pace.perDay > 0 ? sent?.inDay(now: now) ?? 0 : 0
        if pace.perDay > 0 { tally.set("letters_in_day", sentInDay) }
        let putOff = flagged
        flagged = []
        let noted = met, ended = isProven ? standing : []
        guard wanted > 0 || opens || !settling.isEmpty || !noted.isEmpty || !putOff.isEmpty else { return composed }
        do {
            let pace = pace, morning = morning
            let stirs = settling.contains(where: \.as.stirs)
            let turned = try await store.write(stirs: { stirs || $0.opened }) { transaction in
                try transaction.settle(settling, now: now)
                for (obstacle, why) in noted { try transaction.note(obstacle, why: why, now: now) }
                for obstacle in ended { try transaction.end(obstacle, now: now) }
                for letter in putOff { try transaction.putOff(letter, until: now + 3_600) }
                var turned = Turned()
                if opens, let crowd = try transaction.snapshot.nextCrowd(now: now) {
                    turned.overflow = try Postman.open(
                        crowd, pace, sent: sentInDay, until: morning(now), now: now, in: transaction)
                    turned.opened = true
                }
                turned.claimed = try transaction.claim(limit: wanted, bulk: bulk, now: now)
                return turned
            }
            let claimed = turned.claimed
            let more = turned.opened || (claimed.count == wanted && wanted > 0)
            if !settling.isEmpty { Faults.pass(.settled) }
            met.removeFirst(noted.count)
            standing.formUnion(noted.map(\.obstacle).filter(Obstacle.ofSending.contains))
            standing.subtract(ended)
            if let overflow = turned.overflow {
                logger.notice("alerts become a digest for today", metadata: ["why": "\(overflow)"])
            }
            sent?.add(claimed.count, at: now)
            if surroundings.now() < pause.until || closing {
                // A refusal came while the store was written.
                giveBack(claimed[...])
                return composed
            }
            let personal = claimed.filter { $0.lane == .personal }
            queue = ArraySlice(personal + queue + claimed.filter { $0.lane != .personal })
            dispatch()
            return composed || (more && queue.count < inFlight / 2)
        } catch {
            // Outcomes are kept here until the store takes them: letters out are never forgotten.
            settlements = settling + settlements
            flagged.formUnion(putOff)
            logger.error("outbox cannot be written", metadata: ["why": "\(error.sentence)"])
            try? await Task.sleep(for: .seconds(2))
            return false
        }
    }

    /// How many digests still fit into today.
    public func roomForDigests() async -> Int {
        guard pace.perDay > 0 else { return .max }
        let now = surroundings.now()
        guard let waiting = try? await store.read({ try $0.bulkWaiting(now: now).queued }) else { return 0 }
        if sent == nil { _ = await reclaim() }
        let left = sent?.allowance(by: Pace(perDay: pace.perDay), now: now, forBulk: true) ?? 0
        return max(0, left - waiting)
    }

    /// While we rest the host may have mended what we rest for, and said so by a good `check` or `outbox retry`.
    func lookForCure(_ now: Int64) async {
        guard let obstacle = restsFor, met.isEmpty, let open = try? await store.read({ try $0.obstacles() }),
            !open.contains(where: { $0.obstacle == obstacle })
        else { return }
        goOn()
    }

    func goOn() {
        if pause.why != nil { logger.notice("sending goes on") }
        pause.noteSuccess()
        restsFor = nil
        isProven = true
        tally.set("sender_paused", 0)
    }

    func secondsUntilDue() async -> Int {
        let now = surroundings.now()
        if !settlements.isEmpty { return 0 }
        if now < pause.until { return Int(min(5, pause.until - now)) }
        let due: Int64?
        do { due = try await store.read { try $0.nextDue() } } catch { return 5 }
        guard let due else { return 60 }
        // Something due that was not claimed waits for connections or for the hourly limit: they ring.
        return due <= now ? (busy > 0 ? 1 : 5) : Int(min(60, due - now))
    }

    /// `since`: how many rests had begun when the batch was offered.
    func report(_ batch: [ClaimedDelivery], _ outcomes: [SubmissionOutcome], since: Int) {
        let now = surroundings.now()
        busy -= batch.count
        if busy == 0, queue.isEmpty { forms.removeAll() }
        for (delivery, outcome) in zip(batch, outcomes) {
            switch outcome {
            case .accepted:
                if since == rests, !isProven || pause.why != nil || restsFor != nil { goOn() }
                tally.add("letters_delivered")
                if parked == 0 { parkings = 0 }
            case .refused(let why), .letterRefused(let why):
                tally.add("letters_refused")
                logger.notice("letter refused", metadata: ["delivery": "\(delivery.id)", "why": "\(why)"])
            case .deferred(let why):
                tally.add("letters_deferred")
                logger.info("letter deferred", metadata: ["delivery": "\(delivery.id)", "why": "\(why)"])
            case .unknown(let why):
                tally.add("letters_unknown")
                logger.warning("letter's fate unknown", metadata: ["delivery": "\(delivery.id)", "why": "\(why)"])
            case .senderRefused(let why):
                if [.content, .identity].contains(Refusal(reading: why)) { flagged.insert(delivery.letter) }
                rest(because: why, now)
            case .notTried(let why):
                let isNew = now >= pause.until
                pause.note(noConnection: why, now: now)
                if isNew {
                    rests += 1
                    logger.warning(
                        "no relay; sending pauses",
                        metadata: ["why": "\(why)", "again_in_seconds": "\(pause.until - now)"])
                }
            }
            var settlement = schedule.settlement(
                of: outcome, attempt: delivery.attempt, queuedAt: delivery.queuedAt, now: now)
            if learnsAliases, case .delivered(let reply, _) = settlement {
                settlement = .delivered(reply, alias: RelayAlias.inReply(reply, otherThan: nil))
            }
            if case .released = settlement {
                settlement = .released(until: max(now, pause.until))
                sent?.takeBack(1, from: delivery.claimedAt)
            }
            settlements.append((delivery.id, settlement))
        }
        if now < pause.until, !queue.isEmpty {
            // Nothing more is offered while we rest.
            giveBack(queue)
            queue = []
        }
        tally.set("sender_paused", now < pause.until ? 1 : 0)
        // A turn when a third of the claims have come back, or when nothing is left to do.
        if settlements.count >= inFlight / 3 || queue.isEmpty { bell.ring() }
    }

    /// What was claimed and not offered goes back, uncounted.
    func giveBack(_ claimed: ArraySlice<ClaimedDelivery>) {
        for delivery in claimed {
            settlements.append((delivery.id, .released(until: closing ? 0 : pause.until)))
            sent?.takeBack(1, from: delivery.claimedAt)
        }
    }

    /// The relay refused us: nobody's bounce. The host hears of it.
    func rest(because why: String, _ now: Int64) {
        let obstacle = Obstacle.ofSending(why)
        tally.add("relay_refusals_\(obstacle.rawValue)")
        guard now >= pause.until else { return }
        pause.note(refusal: why, now: now)
        rests += 1
        restsFor = obstacle
        isProven = false
        met.append((obstacle, why))
        logger.error(
            "the relay refuses us; sending pauses",
            metadata: [
                "obstacle": "\(obstacle.rawValue)", "why": "\(why)", "again_in_seconds": "\(pause.until - now)",
            ])
    }

    // MARK: Beginning and end

    /// What was in flight at the last stop goes back into the queue, before anything else is sent.
    func reclaim() async -> Bool {
        do {
            let measuredAt = composer.profile.measuredAt
            let count = try await store.write { transaction in
                // What was written before we knew what the provider keeps is written anew.
                if let measuredAt { try transaction.recompose(writtenBefore: measuredAt) }
                return try transaction.reclaimActive()
            }
            let now = surroundings.now()
            let (times, open) = try await store.read {
                (try $0.sentByTime(since: now - 86_400), try $0.obstacles().map(\.obstacle))
            }
            var sent = SentCount()
            for (at, count) in times { sent.add(count, at: at) }
            self.sent = sent
            standing = Set(open).intersection(Obstacle.ofSending)
            if count > 0 {
                logger.notice("letters in flight at the last stop are sent again", metadata: ["count": "\(count)"])
            }
            return true
        } catch {
            logger.error("outbox cannot be read", metadata: ["why": "\(error.sentence)"])
            return false
        }
    }

    func settleFinally() async {
        let settling = settlements, now = surroundings.now()
        settlements = []
        guard !settling.isEmpty else { return }
        do {
            try await store.write { try $0.settle(settling, now: now) }
        } catch {
            logger.error(
                "outcomes could not be recorded", metadata: ["count": "\(settling.count)", "why": "\(error.sentence)"])
        }
    }

    /// Why the sender rests, if it does.
    public var resting: String? {
        guard surroundings.now() < pause.until, let why = pause.why else { return nil }
        return "until \(MailDate.day(pause.until)): \(why)"
    }
}
