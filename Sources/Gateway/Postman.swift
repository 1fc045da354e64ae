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
    private let perHour: Int
    private let attachmentLimit: Int
    private let tally: Tally
    private let logger: Logger
    private let surroundings: Surroundings

    private nonisolated let bell = Doorbell()
    private var queue: ArraySlice<ClaimedDelivery> = []
    private var settlements: [(delivery: DeliveryID, as: Settlement)] = []
    private var forms: [LetterID: StoredForm] = [:]
    private var pieces: [Int64: DigestPiece] = [:]
    private let digests: DigestSplice
    private var idle: [CheckedContinuation<[ClaimedDelivery]?, Never>] = []
    private var busy = 0
    private var pause = SenderPause()
    private var closing = false
    /// Accepted in the current hour window, for the sending limit: counted from the store now and then.
    private var allowance: (count: Int, at: Int64)?

    /// Letters handed to one connection at a time.
    private static let batch = 32
    /// Claimed and not yet settled, at most: the bound on what a kill can repeat.
    private static let inFlight = 768

    public init(
        store: Store, composer: Composer, splice: Splice, transports: [any MailTransport], schedule: RetrySchedule,
        perHour: Int, attachmentLimit: Int, tally: Tally, logger: Logger, surroundings: Surroundings
    ) {
        self.store = store
        self.composer = composer
        digests = DigestSplice(composer, keys: splice.keys)
        self.splice = splice
        self.transports = transports
        self.schedule = schedule
        self.perHour = perHour
        self.attachmentLimit = attachmentLimit
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
        let settling = settlements
        settlements = []
        let room = now < pause.until || closing ? 0 : Postman.inFlight - queue.count - busy
        // Bulk in large helpings; a personal answer never waits for room.
        let personalOnly = room < Postman.inFlight / 3
        let rests = now < pause.until || closing
        let wanted = rests ? 0 : min(personalOnly ? 32 : room, await allowed(now))
        guard wanted > 0 || !settling.isEmpty else { return composed }
        do {
            let (claimed, more) = try await store.write { transaction in
                try transaction.settle(settling, now: now)
                var more = false
                for letter in try transaction.snapshot.unexpandedLetters(limit: 1) where wanted > 0 && !personalOnly {
                    _ = try transaction.expand(letter, limit: 2_000, now: now)
                    more = true
                }
                let claimed = try transaction.claim(limit: wanted, now: now, personalOnly: personalOnly)
                return (claimed, more || (claimed.count == wanted && wanted > 0))
            }
            if !settling.isEmpty { Faults.pass(.settled) }
            allowance?.count -= claimed.count
            let personal = claimed.filter { !$0.isBulk }
            queue = ArraySlice(personal + queue + claimed.filter(\.isBulk))
            dispatch()
            return composed || (more && queue.count < Postman.inFlight / 2)
        } catch {
            // Outcomes are kept here until the store takes them: letters out are never forgotten.
            settlements = settling + settlements
            logger.error("outbox cannot be written", metadata: ["why": "\(error.sentence)"])
            try? await Task.sleep(for: .seconds(2))
            return false
        }
    }

    /// Freezes letters whose time has come. True when there may be more.
    private func compose(_ now: Int64) async -> Bool {
        do {
            let limit = attachmentLimit
            let waiting = try await store.read { snapshot in
                try snapshot.waitingLetters(now: now, limit: 16).map { letter in
                    (
                        letter,
                        try snapshot.facts(
                            for: letter.letter, recipient: letter.recipient, address: letter.address,
                            attachmentLimit: limit, now: now)
                    )
                }
            }
            guard !waiting.isEmpty else { return false }
            var frozen: [(LetterID, LetterForm, UInt8, Int?)] = []
            var failed: [(LetterID, String)] = []
            for (letter, facts) in waiting {
                guard let facts else {
                    failed.append((letter.id, "what it was about is gone"))
                    continue
                }
                do throws(Composer.Failure) {
                    let moment = Composer.Moment(now: now, nonce: surroundings.chance(28))
                    // An event's organiser addresses never change, whatever keys come later.
                    let keyID =
                        facts.event.flatMap { splice.keys.has($0.keyID) ? $0.keyID : nil } ?? splice.keys.current
                    frozen.append((letter.id, try composer.compose(facts, at: moment), keyID, facts.event?.sequence))
                } catch {
                    failed.append((letter.id, "\(error)"))
                }
            }
            let done = frozen, broken = failed
            try await store.write { transaction in
                for (id, form, keyID, sequence) in done {
                    try transaction.freeze(id, form, keyID: keyID, eventSequence: sequence, now: now)
                }
                for (id, why) in broken { try transaction.fail(id, why: why) }
            }
            for (id, why) in broken {
                logger.error("letter cannot be composed", metadata: ["letter": "\(id)", "why": "\(why)"])
            }
            return true
        } catch {
            logger.error("outbox cannot be read", metadata: ["why": "\(error.sentence)"])
            return false
        }
    }

    /// How many letters the hourly limit still allows. Counted from the store now and then; claims count at once.
    private func allowed(_ now: Int64) async -> Int {
        guard perHour > 0 else { return .max }
        if allowance.map({ now - $0.at >= 30 }) ?? true {
            let sent = (try? await store.read { try $0.deliveredSince(now - 3_600) }) ?? perHour
            allowance = (perHour - sent - queue.count - busy - settlements.count, now)
        }
        return max(0, allowance?.count ?? 0)
    }

    private func secondsUntilDue() async -> Int {
        let now = surroundings.now()
        if !settlements.isEmpty { return 0 }
        if now < pause.until { return Int(min(60, pause.until - now)) }
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
                report(batch, batch.map { _ in .notTried("the store cannot be read: \(error.sentence)") })
                continue
            }
            let letters = await Postman.letters(batch, of: materials, splice, digests)
            Faults.pass(.spliced)
            var offered = await transport.submit(letters.compactMap { $0 })[...]
            Faults.pass(.submitted)
            report(
                batch,
                letters.map { letter in
                    letter == nil
                        ? .refused("the letter, or the key it was written with, is gone") : offered.removeFirst()
                })
        }
    }

    private func next() async -> [ClaimedDelivery]? {
        if !queue.isEmpty { return take() }
        if closing { return nil }
        return await withCheckedContinuation { idle.append($0) }
    }

    private func take() -> [ClaimedDelivery] {
        // Shared fairly while little is left, so that no connection stands idle.
        let count = min(Postman.batch, max(1, (queue.count + transports.count - 1) / transports.count))
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
        settlements += queue.map { ($0.id, Settlement.released(until: 0)) }
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
        if forms.count >= 16 { forms.removeAll() }
        forms[letter] = stored
        return stored
    }

    private func report(_ batch: [ClaimedDelivery], _ outcomes: [SubmissionOutcome]) {
        let now = surroundings.now()
        busy -= batch.count
        for (delivery, outcome) in zip(batch, outcomes) {
            switch outcome {
            case .accepted:
                pause.noteSuccess()
                tally.add("letters_delivered")
            case .refused(let why):
                tally.add("letters_refused")
                logger.notice("letter refused", metadata: ["delivery": "\(delivery.id)", "why": "\(why)"])
            case .deferred(let why):
                tally.add("letters_deferred")
                logger.info("letter deferred", metadata: ["delivery": "\(delivery.id)", "why": "\(why)"])
            case .unknown(let why):
                tally.add("letters_unknown")
                logger.warning("letter's fate unknown", metadata: ["delivery": "\(delivery.id)", "why": "\(why)"])
            case .senderRefused(let why):
                if now >= pause.until {
                    logger.error("the relay refuses us; sending pauses", metadata: ["why": "\(why)"])
                }
                pause.note(refusal: why, now: now)
            case .notTried(let why):
                if now >= pause.until { logger.warning("no relay; sending pauses", metadata: ["why": "\(why)"]) }
                pause.note(noConnection: why, now: now)
            }
            var settlement = schedule.settlement(
                of: outcome, attempt: delivery.attempt, queuedAt: delivery.queuedAt, now: now)
            if case .released = settlement { settlement = .released(until: max(now, pause.until)) }
            settlements.append((delivery.id, settlement))
        }
        if now < pause.until, !queue.isEmpty {
            // Nothing more is offered while we rest.
            settlements += queue.map { ($0.id, Settlement.released(until: pause.until)) }
            queue = []
        }
        tally.set("sender_paused", now < pause.until ? 1 : 0)
        // A turn when a third of the claims have come back, or when nothing is left to do.
        if settlements.count >= Postman.inFlight / 3 || queue.isEmpty { bell.ring() }
    }

    // MARK: Beginning and end

    /// What was in flight at the last stop goes back into the queue, before anything else is sent.
    private func reclaim() async -> Bool {
        do {
            let count = try await store.write { try $0.reclaimActive() }
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
    public var resting: String? { surroundings.now() < pause.until ? pause.why : nil }
}
