import Guild
import Letters
import Logging
import Mail
import Store

/// Letters whose time has come are written, once.
extension Postman {
    /// Freezes letters whose time has come. True when there may be more.
    func compose(_ now: Int64) async -> Bool {
        do {
            let isCareful = caution.isCareful
            return try await caution.turn { try await composeSome(now, limit: isCareful ? 1 : 16) }
        } catch {
            logger.error("outbox cannot be read", metadata: ["why": "\(error.plain)"])
            return false
        }
    }

    func composeSome(_ now: Int64, limit: Int) async throws(StoreError) -> Bool {
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

    struct Composed {
        var form: LetterForm
        var keyID: UInt8
        var sequence: Int?
    }

    struct NotComposed: Error, CustomStringConvertible { var description: String }

    func compose(
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
        let keyID = facts.events.event.flatMap { splice.keys.has($0.keyID) ? $0.keyID : nil } ?? splice.keys.current
        do {
            let form = try caution.logbook.during(.letter, "\(letter.id)", isOne: isOne) {
                Faults.taste(.composing, Array((facts.forum.contribution?.title ?? facts.arrival?.subject ?? "").utf8))
                return try composer.compose(facts, at: moment)
            }
            return Composed(form: form, keyID: keyID, sequence: facts.events.event?.sequence)
        } catch {
            throw NotComposed(description: "\(error)")
        }
    }

    /// Writes out the next recipients of a letter to many; or, where they do not all fit into what a day allows, has the
    /// letter told in digests. Returns why, when that begins.
    nonisolated static func open(
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
}
