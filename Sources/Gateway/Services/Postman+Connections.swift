import Guild
import Letters
import Logging
import Mail
import Store

/// The connections: each takes a batch, splices its letters and offers them.
extension Postman {
    func work(with transport: any MailTransport) async {
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
    func parking(_ outcomes: ArraySlice<SubmissionOutcome>) -> Int? {
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

    func park(_ seconds: Int) async {
        parked += 1
        defer { parked -= 1 }
        let end = ContinuousClock.now + .seconds(seconds)
        while !closing, ContinuousClock.now < end { try? await Task.sleep(for: .milliseconds(200)) }
    }

    func next() async -> [ClaimedDelivery]? {
        if !queue.isEmpty { return take() }
        if closing { return nil }
        return await withCheckedContinuation { idle.append($0) }
    }

    func take() -> [ClaimedDelivery] {
        // Shared fairly while little is left, so that no connection stands idle.
        let count = min(batch, max(1, (queue.count + transports.count - 1) / transports.count))
        let batch = Array(queue.prefix(count))
        queue.removeFirst(batch.count)
        busy += batch.count
        return batch
    }

    func dispatch() {
        while !queue.isEmpty, let waiting = idle.popLast() { waiting.resume(returning: take()) }
    }

    func close() {
        closing = true
        giveBack(queue)
        queue = []
        for waiting in idle { waiting.resume(returning: nil) }
        idle = []
    }

    /// What a delivery's letter is made of; nil where it may not go out any more: it was dropped.
    enum Material: Sendable {
        case form(StoredForm)
        case digest(DigestRecipe, [(text: LetterForm, html: LetterForm)])
    }

    func materials(_ batch: [ClaimedDelivery]) async throws(StoreError) -> [Material?] {
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
    nonisolated static func letters(
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

    func pieces(of recipe: DigestRecipe) async throws(StoreError) -> [(text: LetterForm, html: LetterForm)] {
        if recipe.pieces.contains(where: { pieces[$0] == nil }) {
            // A run's pieces are few; what is left of earlier ones must not pile up.
            if pieces.count > 4_000 { pieces.removeAll() }
            let missing = recipe.pieces.filter { pieces[$0] == nil }
            pieces.merge(try await store.read { try $0.digestPieces(missing) }) { _, new in new }
        }
        return recipe.pieces.compactMap { pieces[$0].map { ($0.text, $0.html) } }
    }

    func form(of letter: LetterID) async throws(StoreError) -> StoredForm? {
        if let known = forms[letter] { return known }
        guard let stored = try await store.read({ try $0.form(of: letter) }) else { return nil }
        // A few letters are on their way at any time; large ones must not pile up.
        let octets = forms.values.reduce(stored.form.bytes.count) { $0 + $1.form.bytes.count }
        if forms.count >= 16 || octets > Postman.mostFormOctets { forms.removeAll() }
        forms[letter] = stored
        return stored
    }
}
