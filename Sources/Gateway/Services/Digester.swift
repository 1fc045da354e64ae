import Guild
import Letters
import Logging
import Mail
import Store

/// Writes the digests whose hour has come. What each member is owed is read and put together beside the writer; queued and
/// noted, where nothing of it has changed since, in one transaction: a stop at any point loses nothing and tells nothing
/// twice.
public struct Digester: Sendable {
    let store: Store
    let composer: Composer
    let surroundings: Surroundings
    let keyID: UInt8
    let hold: Int64
    let caution: Caution
    let logger: Logger

    /// Members in one transaction: intake waits no longer than this takes.
    let chunk: Int

    public init(
        store: Store, composer: Composer, surroundings: Surroundings, keyID: UInt8, hold: Int64,
        caution: Caution = Caution(), chunk: Int = 400, logger: Logger
    ) {
        self.chunk = chunk
        self.caution = caution
        self.store = store
        self.composer = composer
        self.surroundings = surroundings
        self.keyID = keyID
        self.hold = hold
        self.logger = logger
    }

    /// Everything that is due now. Returns how many digests were queued; `onQueued` is called while it goes on, so that
    /// the first leave before the last are written. `room`: how many still fit into today; the rest is written when there
    /// is room again, with what is new by then.
    @discardableResult
    public func run(room: Int = .max, onQueued: @Sendable () -> Void = {}) async throws(StoreError) -> Int {
        let now = surroundings.now()
        var isSetting = true
        while isSetting {
            isSetting = try await store.write { transaction in
                try transaction.setDigestTimes(limit: 2_000) { zone, hour, from in
                    times(zone: zone, hour: hour, after: from.map { $0 - 1 } ?? now)
                } > 0
            }
        }
        let hold = hold
        let ceiling = try await store.read { try $0.digestCeiling(now: now, hold: hold) }
        let bench = DigestBench(
            composer: composer, ceiling: ceiling, now: now, chance: surroundings.chance, caution: caution)
        var queued = 0
        var fruitless = 0
        var others: Int64?
        while queued < room, fruitless < 3 {
            let limit = min(caution.isCareful ? 1 : chunk, room - queued)
            let round = try await inTurn(bench, limit, since: others)
            others = round.others
            if round.written > 0 { Faults.pass(.digestsQueued) }
            queued += round.written
            if round.written > 0 { onQueued() }
            // What has changed meanwhile is put together anew.
            if round.looked < limit, round.stale == 0 { break }
            fruitless = round.stale == round.looked ? fruitless + 1 : 0
        }
        if queued > 0 { logger.info("digests queued", metadata: ["count": "\(queued)"]) }
        return queued
    }

    private struct Round {
        var looked: Int
        var written: Int
        var stale: Int
        /// What other processes had written by the end of it.
        var others: Int64
    }

    private func inTurn(_ bench: DigestBench, _ limit: Int, since others: Int64?) async throws(StoreError) -> Round {
        do {
            return try await caution.turn { try await round(bench, limit, since: others) }
        } catch {
            throw StoreError.sorted(error)
        }
    }

    private func round(_ bench: DigestBench, _ limit: Int, since others: Int64?) async throws(StoreError) -> Round {
        let before = others.map { store.stillness(others: $0) }
        let prepared = try await store.read { snapshot in
            bench.begin(isOne: limit == 1)
            return try snapshot.digestsDue(now: bench.now, limit: limit).map { try self.prepare($0, bench, snapshot) }
        }
        // The next round reads what this one has written: to itself it is no news.
        return try await store.write(stirs: { _ in false }) { transaction in
            for why in bench.takeAsides() { try transaction.note(.aside, why: why, now: bench.now) }
            // Read again only where somebody else has written since.
            let others = try transaction.others
            let changed =
                before == self.store.stillness(others: others)
                ? nil : Set(try transaction.snapshot.digestsDue(now: bench.now, limit: limit))
            var ready: [ReadyDigest] = []
            for digest in prepared where changed?.contains(digest.due) ?? true {
                guard let recipe = try self.recipe(of: digest, bench, transaction) else { continue }
                if digest.content?.pieces.contains(where: \.isThanks) ?? false {
                    try transaction.noteThanked(digest.due.person)
                }
                if digest.content?.pieces.contains(where: \.isKept) ?? false {
                    try transaction.noteKeptTold(digest.due.person)
                }
                ready.append(
                    ReadyDigest(due: digest.due, recipe: recipe, dailyAt: digest.dailyAt, weeklyAt: digest.weeklyAt))
            }
            try transaction.queue(ready, through: bench.ceiling, now: bench.now)
            let written = ready.count { $0.recipe != nil }
            if written > 0 { Faults.pass(.digestsReady) }
            return Round(looked: prepared.count, written: written, stale: prepared.count - ready.count, others: others)
        }
    }

    /// A member's digest, its parts rendered.
    private struct Prepared: Sendable {
        var due: DueDigest
        /// Nil: there is nothing to tell.
        var content: (subject: String, pieces: [DigestBench.Key])?
        var dailyAt: Int64
        var weeklyAt: Int64
    }

    private func prepare(_ member: DueDigest, _ bench: DigestBench, _ snapshot: Snapshot) throws -> Prepared {
        let (daily, weekly) = times(zone: member.zone, hour: member.hour, after: bench.now)
        return Prepared(
            due: member, content: try content(for: member, bench, snapshot), dailyAt: daily, weeklyAt: weekly)
    }

    /// Nil: a part of it has changed since it was rendered. A recipe of nil: there is nothing to tell.
    private func recipe(
        of digest: Prepared, _ bench: DigestBench, _ transaction: Transaction
    ) throws -> DigestRecipe?? {
        guard let content = digest.content else { return .some(nil) }
        guard let pieces = try bench.numbers(of: content.pieces, transaction) else { return nil }
        return DigestRecipe(
            keyID: keyID, subject: content.subject, pieces: pieces, isMadeUp: !digest.due.wantsDigests,
            name: digest.due.name)
    }

    /// The next morning, and the next Monday morning, where they live.
    private func times(zone: String, hour: Int, after now: Int64) -> (daily: Int64, weekly: Int64) {
        let zone = surroundings.zones.known(zone, or: composer.zone)
        return (
            surroundings.zones.next(hour: hour, after: now, in: zone),
            surroundings.zones.next(hour: hour, weekday: 1, after: now, in: zone)
        )
    }

    private func content(
        for member: DueDigest, _ bench: DigestBench, _ snapshot: Snapshot
    ) throws -> (subject: String, pieces: [DigestBench.Key])? {
        guard member.address != nil, let plan = try bench.plan(for: member, snapshot), plan.posts > 0 else {
            return nil
        }
        var pieces = [bench.head(day(of: member, bench.now), member.occasion)]
        for section in plan.sections {
            pieces.append(try bench.heading(section.heading, member, snapshot))
            for topic in section.topics {
                if let item = try bench.item(topic, snapshot) { pieces.append(item) }
            }
        }
        let thanks = try snapshot.thanks(to: member.person, now: bench.now)
        if !thanks.isEmpty { pieces.append(bench.thanks(thanks)) }
        let kept = try snapshot.newInKept(of: member.person)
        if !kept.isEmpty { pieces.append(bench.kept(kept)) }
        if member.isWeekly, let helpful = try bench.helpful(in: member.owed.map(\.group), snapshot) {
            pieces.append(helpful)
        }
        if let colleague = try colleague(for: member, bench, snapshot) { pieces.append(colleague) }
        pieces.append(try bench.foot(isMadeUp: !member.wantsDigests))
        let titles = try bench.titles(of: plan, snapshot)
        return (composer.digestSubject(posts: plan.posts, groups: titles), pieces)
    }

    private func day(of member: DueDigest, _ now: Int64) -> CalendarDay {
        let zone = surroundings.zones.known(member.zone, or: composer.zone)
        return surroundings.zones.day(at: now, in: zone)
    }

    /// About once in four weeks, on a Monday, for those who told what they know.
    private func colleague(
        for member: DueDigest, _ bench: DigestBench, _ snapshot: Snapshot
    ) throws -> DigestBench.Key? {
        let week = bench.now / 604_800
        guard member.isWeekly, !member.reader.expertise.isEmpty, (member.person.rawValue + week) % 4 == 0,
            let found = try snapshot.colleague(of: member.person, turn: week / 4)
        else { return nil }
        return bench.colleague(found.person, tag: found.tag)
    }
}
