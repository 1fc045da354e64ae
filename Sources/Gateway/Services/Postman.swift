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
    private let store: Store
    private let composer: Composer
    private let splice: Splice
    private let transports: [any MailTransport]
    private let schedule: RetrySchedule
    private let pace: Pace
    /// The relay gives letters Message-IDs of its own, which its replies tell.
    private let learnsAliases: Bool
    /// When a group's alerts go on that were too many for a day.
    private let morning: @Sendable (Int64) -> Int64
    private let attachmentLimit: Int
    private let limits: Limits
    private let tally: Tally
    private let logger: Logger
    private let surroundings: Surroundings
    private let caution: Caution

    private nonisolated let bell = Doorbell()
    private var queue: ArraySlice<ClaimedDelivery> = []
    private var settlements: [(delivery: DeliveryID, as: Settlement)] = []
    private var forms: [LetterID: StoredForm] = [:]
    private static let mostFormOctets = 8_000_000
    private var pieces: [Int64: DigestPiece] = [:]
    private let digests: DigestSplice
    private var idle: [CheckedContinuation<[ClaimedDelivery]?, Never>] = []
    private var busy = 0
    private var pause = SenderPause()
    private var closing = false
    /// What has left in the last day: read once from the store, then counted as letters are claimed.
    private var sent: SentCount?
    /// Obstacles of sending that the store knows of as standing, those met since the last turn, and the one we rest for.
    private var standing: Set<Obstacle> = []
    private var met: [(obstacle: Obstacle, why: String)] = []
    private var restsFor: Obstacle?
    /// How often we have begun to rest: only a letter offered after that shows that it may end.
    private var rests = 0
    private var isProven = false
    /// Connections that stay away because the relay has enough, and how often that was so.
    private var parked = 0
    private var parkings = 0
    /// Letters whose words or From may be what a server refuses: their other copies wait, so that they stop nobody else.
    private var flagged: Set<LetterID> = []

    /// Letters handed to one connection at a time: few where each takes long, so that an answer to somebody soon has its
    /// turn and a kill repeats little.
    private var batch = 4
    private static let largestBatch = 32
    /// Claimed and not yet settled, at most: the bound on what a kill can repeat.
    private var inFlight: Int { batch * transports.count * (batch < Postman.largestBatch ? 2 : 12) }

    /// A batch should take about a second.
    private func learn(from batch: Int, in duration: Duration) {
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

    /// Composes, settles, expands and claims. True when another turn would find work at once.
    private func turn() async -> Bool {
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
            let (claimed, more, overflow) = try await store.write { transaction in
                try transaction.settle(settling, now: now)
                for (obstacle, why) in noted { try transaction.note(obstacle, why: why, now: now) }
                for obstacle in ended { try transaction.end(obstacle, now: now) }
                for letter in putOff { try transaction.putOff(letter, until: now + 3_600) }
                var more = false
                var overflow: String?
                if opens, let crowd = try transaction.snapshot.nextCrowd(now: now) {
                    overflow = try Postman.open(
                        crowd, pace, sent: sentInDay, until: morning(now), now: now, in: transaction)
                    more = true
                }
                let claimed = try transaction.claim(limit: wanted, bulk: bulk, now: now)
                return (claimed, more || (claimed.count == wanted && wanted > 0), overflow)
            }
            if !settling.isEmpty { Faults.pass(.settled) }
            met.removeFirst(noted.count)
            standing.formUnion(noted.map(\.obstacle).filter(Obstacle.ofSending.contains))
            standing.subtract(ended)
            if let overflow {
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

    /// Freezes letters whose time has come. True when there may be more.
    private func compose(_ now: Int64) async -> Bool {
        do {
            let isCareful = caution.isCareful
            return try await caution.turn { try await composeSome(now, limit: isCareful ? 1 : 16) }
        } catch {
            logger.error("outbox cannot be read", metadata: ["why": "\(error.plain)"])
            return false
        }
    }

    private func composeSome(_ now: Int64, limit: Int) async throws(StoreError) -> Bool {
        // What the host is told of a refusal is told as it is when it can be sent.
        let waits = now < pause.until || restsFor != nil
        let attachmentLimit = attachmentLimit, caution = caution, limits = limits
        let waiting = try await store.read { snapshot in
            let letters = try snapshot.waitingLetters(now: now, withoutHostNotice: waits, limit: limit)
            return try letters.map { letter -> (WaitingLetter, LetterFacts?) in
                guard let about = letter.letter, !caution.leavesAlone(.letter, "\(letter.id)") else {
                    return (letter, nil)
                }
                return try caution.logbook.during(.letter, "\(letter.id)", isOne: letters.count == 1) {
                    let facts = try snapshot.facts(
                        for: about, recipient: letter.recipient, address: letter.address,
                        attachmentLimit: attachmentLimit, limits: limits, now: now)
                    return (letter, facts)
                }
            }
        }
        guard !waiting.isEmpty else { return false }
        var frozen: [(LetterID, Composed)] = []
        var failed: [(LetterID, String)] = []
        for (letter, facts) in waiting {
            do throws(NotComposed) {
                try frozen.append((letter.id, compose(letter, facts, isOne: waiting.count == 1, now)))
            } catch {
                failed.append((letter.id, error.description))
            }
        }
        let done = frozen, broken = failed
        let asides = broken.filter { caution.leavesAlone(.letter, "\($0.0)") }.map { "letter \($0.0)" }
        try await store.write { transaction in
            for (id, made) in done {
                try transaction.freeze(id, made.form, keyID: made.keyID, eventSequence: made.sequence, now: now)
            }
            for (id, why) in broken { try transaction.fail(id, why: why) }
            if !asides.isEmpty { try transaction.note(.aside, why: asides.joined(separator: ", "), now: now) }
        }
        try await caution.clear(.letter, done.map { "\($0.0)" }, in: store)
        for (id, why) in broken {
            logger.error("letter cannot be composed", metadata: ["letter": "\(id)", "why": "\(why)"])
        }
        return true
    }

    private struct Composed {
        var form: LetterForm
        var keyID: UInt8
        var sequence: Int?
    }

    private struct NotComposed: Error, CustomStringConvertible { var description: String }

    private func compose(
        _ letter: WaitingLetter, _ facts: LetterFacts?, isOne: Bool, _ now: Int64
    ) throws(NotComposed) -> Composed {
        guard !caution.leavesAlone(.letter, "\(letter.id)") else {
            throw NotComposed(description: "Guildpost ended twice while it was composed")
        }
        guard letter.letter != nil else {
            throw NotComposed(description: "this version of Guildpost cannot read what it is about")
        }
        guard let facts else { throw NotComposed(description: "what it was about is gone") }
        let moment = Composer.Moment(now: now, nonce: surroundings.chance(28))
        // An event's organiser addresses never change, whatever keys come later.
        let keyID = facts.event.flatMap { splice.keys.has($0.keyID) ? $0.keyID : nil } ?? splice.keys.current
        do {
            let form = try caution.logbook.during(.letter, "\(letter.id)", isOne: isOne) {
                Faults.taste(.composing, Array((facts.contribution?.title ?? facts.arrival?.subject ?? "").utf8))
                return try composer.compose(facts, at: moment)
            }
            return Composed(form: form, keyID: keyID, sequence: facts.event?.sequence)
        } catch {
            throw NotComposed(description: "\(error)")
        }
    }

    /// Writes out the next recipients of a letter to many; or, where they do not all fit into what a day allows, has the
    /// letter told in digests. Returns why, when that begins.
    private nonisolated static func open(
        _ crowd: CrowdLetter, _ pace: Pace, sent: Int, until: Int64, now: Int64, in transaction: Transaction
    ) throws -> String? {
        guard pace.perDay > 0, crowd.isAlert, crowd.isUntouched else {
            _ = try transaction.expand(crowd.id, limit: 2_000, now: now)
            return nil
        }
        let recipients = try transaction.readers(of: crowd.id)
        let waiting = try transaction.snapshot.bulkWaiting(now: now)
        // Digests have their share: half of what is there for bulk, where they need it.
        let others = waiting.queued + min(waiting.digests, (pace.perDay - pace.reserve) / 2)
        if !crowd.isInOverflow, pace.fits(recipients: recipients, waiting: others, sent: sent) {
            _ = try transaction.expand(crowd.id, limit: 2_000, now: now)
            return nil
        }
        try transaction.turnIntoDigest(
            crowd.id, until: crowd.isInOverflow ? nil : until, limit: pace.perDay, now: now)
        guard !crowd.isInOverflow else { return nil }
        let why =
            "\(crowd.group): \(recipients) letters for one post. per_day is \(pace.perDay); \(pace.reserve) of them are kept for answers, \(sent) went in the last 24 hours, \(others) wait or are due as digests. Its posts come as a digest until \(MailDate.day(until))."
        try transaction.note(.overflow, why: why, now: now)
        return why
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
    private func lookForCure(_ now: Int64) async {
        guard let obstacle = restsFor, met.isEmpty, let open = try? await store.read({ try $0.obstacles() }),
            !open.contains(where: { $0.obstacle == obstacle })
        else { return }
        goOn()
    }

    private func goOn() {
        if pause.why != nil { logger.notice("sending goes on") }
        pause.noteSuccess()
        restsFor = nil
        isProven = true
        tally.set("sender_paused", 0)
    }

    private func secondsUntilDue() async -> Int {
        let now = surroundings.now()
        if !settlements.isEmpty { return 0 }
        if now < pause.until { return Int(min(5, pause.until - now)) }
        let due: Int64?
        do { due = try await store.read { try $0.nextDue() } } catch { return 5 }
        guard let due else { return 60 }
        // Something due that was not claimed waits for connections or for the hourly limit: they ring.
        return due <= now ? (busy > 0 ? 1 : 5) : Int(min(60, due - now))
    }

    // MARK: Workers

    private func work(with transport: any MailTransport) async {
        while let batch = await next() {
            let materials: [Material?]
            do {
                materials = try await self.materials(batch)
            } catch {
                // A disk that cannot be read just now is nobody's refusal.
                report(
                    batch, batch.map { _ in .notTried("the store cannot be read: \(error.sentence)") }, since: rests)
                continue
            }
            let letters = await Postman.letters(batch, of: materials, splice, digests)
            Faults.pass(.spliced)
            let before = rests
            let begun = ContinuousClock.now
            var offered = await transport.submit(letters.compactMap { $0 })[...]
            learn(from: batch.count, in: ContinuousClock.now - begun)
            Faults.pass(.submitted)
            if let seconds = parking(offered) {
                giveBack(batch[...])
                busy -= batch.count
                bell.ring()
                await park(seconds)
                continue
            }
            report(
                batch,
                letters.map { letter in
                    letter == nil
                        ? .letterRefused("the letter, or the key it was written with, is gone") : offered.removeFirst()
                }, since: before)
        }
    }

    /// The relay has enough connections without this one: how long it stays away. The last one rests with all.
    private func parking(_ outcomes: ArraySlice<SubmissionOutcome>) -> Int? {
        guard parked < transports.count - 1, case .notTried(let why) = outcomes.first, BackOff(in: why) == .busy,
            outcomes.count(where: { if case .notTried = $0 { true } else { false } }) == outcomes.count
        else { return nil }
        parkings += 1
        let seconds = BackOff.busy.seconds(failures: parkings)
        logger.notice(
            "fewer connections, as the relay asks",
            metadata: ["why": "\(why)", "again_in_seconds": "\(seconds)"])
        return seconds
    }

    private func park(_ seconds: Int) async {
        parked += 1
        defer { parked -= 1 }
        let end = ContinuousClock.now + .seconds(seconds)
        while !closing, ContinuousClock.now < end { try? await Task.sleep(for: .milliseconds(200)) }
    }

    private func next() async -> [ClaimedDelivery]? {
        if !queue.isEmpty { return take() }
        if closing { return nil }
        return await withCheckedContinuation { idle.append($0) }
    }

    private func take() -> [ClaimedDelivery] {
        // Shared fairly while little is left, so that no connection stands idle.
        let count = min(batch, max(1, (queue.count + transports.count - 1) / transports.count))
        let batch = Array(queue.prefix(count))
        queue.removeFirst(batch.count)
        busy += batch.count
        return batch
    }

    private func dispatch() {
        while !queue.isEmpty, let waiting = idle.popLast() { waiting.resume(returning: take()) }
    }

    private func close() {
        closing = true
        giveBack(queue)
        queue = []
        for waiting in idle { waiting.resume(returning: nil) }
        idle = []
    }

    /// What a delivery's letter is made of; nil where it may not go out any more: it was dropped.
    private enum Material: Sendable {
        case form(StoredForm)
        case digest(DigestRecipe, [(text: LetterForm, html: LetterForm)])
    }

    private func materials(_ batch: [ClaimedDelivery]) async throws(StoreError) -> [Material?] {
        var materials: [Material?] = []
        materials.reserveCapacity(batch.count)
        for delivery in batch {
            if let recipe = delivery.recipe {
                materials.append(.digest(recipe, try await pieces(of: recipe)))
            } else {
                materials.append(try await form(of: delivery.letter).map { .form($0) })
            }
        }
        return materials
    }

    /// Beside the postman, not in it: the connections' letters are made at the same time. Nil also where a key is gone.
    private nonisolated static func letters(
        _ batch: [ClaimedDelivery], of materials: [Material?], _ splice: Splice, _ digests: DigestSplice
    ) async -> [OutgoingLetter?] {
        zip(batch, materials).map { delivery, material in
            let recipient = Splice.Recipient(
                delivery: delivery.id, person: delivery.person, address: delivery.address, epoch: delivery.epoch)
            switch material {
            case nil: return nil
            case .form(let stored):
                let subject = Splice.Subject(
                    contribution: stored.contribution, group: stored.group, question: stored.question,
                    keyID: stored.keyID)
                return splice.letter(stored.form, about: subject, to: recipient)
            case .digest(let recipe, let pieces):
                return digests.letter(recipe, pieces: pieces, queuedAt: delivery.queuedAt, to: recipient)
            }
        }
    }

    private func pieces(of recipe: DigestRecipe) async throws(StoreError) -> [(text: LetterForm, html: LetterForm)] {
        if recipe.pieces.contains(where: { pieces[$0] == nil }) {
            // A run's pieces are few; what is left of earlier ones must not pile up.
            if pieces.count > 4_000 { pieces.removeAll() }
            let missing = recipe.pieces.filter { pieces[$0] == nil }
            pieces.merge(try await store.read { try $0.digestPieces(missing) }) { _, new in new }
        }
        return recipe.pieces.compactMap { pieces[$0].map { ($0.text, $0.html) } }
    }

    private func form(of letter: LetterID) async throws(StoreError) -> StoredForm? {
        if let known = forms[letter] { return known }
        guard let stored = try await store.read({ try $0.form(of: letter) }) else { return nil }
        // A few letters are on their way at any time; large ones must not pile up.
        let octets = forms.values.reduce(stored.form.bytes.count) { $0 + $1.form.bytes.count }
        if forms.count >= 16 || octets > Postman.mostFormOctets { forms.removeAll() }
        forms[letter] = stored
        return stored
    }

    /// `since`: how many rests had begun when the batch was offered.
    private func report(_ batch: [ClaimedDelivery], _ outcomes: [SubmissionOutcome], since: Int) {
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
    private func giveBack(_ claimed: ArraySlice<ClaimedDelivery>) {
        for delivery in claimed {
            settlements.append((delivery.id, .released(until: closing ? 0 : pause.until)))
            sent?.takeBack(1, from: delivery.claimedAt)
        }
    }

    /// The relay refused us: nobody's bounce. The host hears of it.
    private func rest(because why: String, _ now: Int64) {
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
    private func reclaim() async -> Bool {
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

    private func settleFinally() async {
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
