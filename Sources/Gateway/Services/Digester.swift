import Guild
import Letters
import Logging
import Mail
import Store

/// Writes the digests whose hour has come. The clock's own door to the street: what each member is owed is read, put
/// together, queued and noted in one transaction, so a stop at any point loses nothing and tells nothing twice.
public struct Digester: Sendable {
    let store: Store
    let composer: Composer
    let surroundings: Surroundings
    let keyID: UInt8
    let hold: Int64
    let caution: Caution
    let logger: Logger

    /// Members in one transaction: intake waits no longer than this takes.
    static let chunk = 400

    public init(
        store: Store, composer: Composer, surroundings: Surroundings, keyID: UInt8, hold: Int64,
        caution: Caution = Caution(), logger: Logger
    ) {
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
        let bench = Workbench(
            composer: composer, ceiling: ceiling, now: now, chance: surroundings.chance, caution: caution)
        var queued = 0
        while queued < room {
            let limit = min(caution.isCareful ? 1 : Digester.chunk, room - queued)
            let (looked, written) = try await inTurn { transaction in
                let done = try self.chunk(bench, limit, transaction)
                if done.written > 0 { Faults.pass(.digestsReady) }
                return done
            }
            if written > 0 { Faults.pass(.digestsQueued) }
            queued += written
            if written > 0 { onQueued() }
            if looked < limit { break }
        }
        if queued > 0 { logger.info("digests queued", metadata: ["count": "\(queued)"]) }
        return queued
    }

    private func inTurn<T: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> T
    ) async throws(StoreError) -> T {
        do {
            return try await caution.turn { try await store.write(body) }
        } catch {
            throw StoreError.sorted(error)
        }
    }

    private func chunk(_ bench: Workbench, _ limit: Int, _ transaction: Transaction) throws -> (
        looked: Int, written: Int
    ) {
        bench.begin(isOne: limit == 1)
        let due = try transaction.snapshot.digestsDue(now: bench.now, limit: limit)
        var ready: [ReadyDigest] = []
        for member in due {
            let (daily, weekly) = times(zone: member.zone, hour: member.hour, after: bench.now)
            ready.append(
                ReadyDigest(
                    due: member, recipe: try recipe(for: member, bench, transaction), dailyAt: daily, weeklyAt: weekly))
        }
        try transaction.queue(ready, through: bench.ceiling, now: bench.now)
        return (due.count, ready.count { $0.recipe != nil })
    }

    /// The next morning, and the next Monday morning, where they live.
    private func times(zone: String, hour: Int, after now: Int64) -> (daily: Int64, weekly: Int64) {
        let zone = surroundings.zones.known(zone, or: composer.zone)
        return (
            surroundings.zones.next(hour: hour, after: now, in: zone),
            surroundings.zones.next(hour: hour, weekday: 1, after: now, in: zone)
        )
    }

    /// Nil: there is nothing to tell.
    private func recipe(
        for member: DueDigest, _ bench: Workbench, _ transaction: Transaction
    ) throws -> DigestRecipe? {
        guard member.address != nil, let plan = try bench.plan(for: member, transaction), plan.posts > 0 else {
            return nil
        }
        var pieces = [try bench.head(day(of: member, bench.now), member.occasion, transaction)]
        for section in plan.sections {
            pieces.append(try bench.heading(section.heading, member, transaction))
            for topic in section.topics {
                if let item = try bench.item(topic, transaction) { pieces.append(item) }
            }
        }
        if let colleague = try colleague(for: member, bench, transaction) { pieces.append(colleague) }
        pieces.append(try bench.foot(isMadeUp: !member.wantsDigests, transaction))
        let titles = try bench.titles(of: plan, transaction)
        return DigestRecipe(
            keyID: keyID, subject: composer.digestSubject(posts: plan.posts, groups: titles), pieces: pieces,
            isMadeUp: !member.wantsDigests)
    }

    private func day(of member: DueDigest, _ now: Int64) -> CalendarDay {
        let zone = surroundings.zones.known(member.zone, or: composer.zone)
        return surroundings.zones.day(at: now, in: zone)
    }

    /// About once in four weeks, on a Monday, for those who told what they know.
    private func colleague(
        for member: DueDigest, _ bench: Workbench, _ transaction: Transaction
    ) throws -> Int64? {
        let week = bench.now / 604_800
        guard member.isWeekly, !member.reader.expertise.isEmpty, (member.person.rawValue + week) % 4 == 0,
            let found = try transaction.snapshot.colleague(of: member.person, turn: week / 4)
        else { return nil }
        return try bench.colleague(found.person, tag: found.tag, transaction)
    }
}

/// What one run has looked up and rendered: each interval is read once and each piece written once, however many members
/// share it.
private final class Workbench: @unchecked Sendable {
    // Only one transaction at a time uses it: the store has one writer.
    let composer: Composer
    let ceiling: ContributionID
    let now: Int64
    private let chance: @Sendable (Int) -> String

    private struct Interval: Hashable {
        var group: GroupID
        var after: ContributionID
        var through: ContributionID
    }
    private enum PieceKey: Hashable {
        case head(CalendarDay, DigestOccasion)
        case heading(DigestPlan.Heading, Interval?, more: Int)
        /// Where single posts are told the interval alone does not say which.
        case item(DigestTopic.Key, [ContributionID])
        case colleague(String, tag: String)
        case foot(isMadeUp: Bool)
    }
    private var intervals: [Interval: (topics: [DigestTopic], more: Int)] = [:]
    private var posts: [[ContributionID]: (topics: [DigestTopic], more: Int)] = [:]
    private var groups: [GroupID: Group] = [:]
    private var pieces: [PieceKey: Int64] = [:]
    private let caution: Caution
    /// One member at a time: what ends the process is known.
    private var isOne = false

    /// What a transaction added is known to the next: when one fails, the run ends and the bench with it.
    init(
        composer: Composer, ceiling: ContributionID, now: Int64, chance: @escaping @Sendable (Int) -> String,
        caution: Caution
    ) {
        self.caution = caution
        self.composer = composer
        self.ceiling = ceiling
        self.now = now
        self.chance = chance
    }

    /// A bound on memory: members who were away long have intervals of their own.
    func begin(isOne: Bool) {
        self.isOne = isOne
        if intervals.count > 2_000 { intervals.removeAll() }
        if posts.count > 2_000 { posts.removeAll() }
        if pieces.count > 50_000 { pieces.removeAll() }
    }

    /// What a member is told. Nil: what they are owed has ended the process twice, and is left alone.
    func plan(for member: DueDigest, _ transaction: Transaction) throws -> DigestPlan? {
        let subject = "person \(member.person)"
        guard try !leavesAlone(subject, transaction) else { return nil }
        return try caution.logbook.during(.digest, subject, isOne: isOne) {
            var groups: [(group: GroupID, topics: [DigestTopic])] = []
            for owed in member.owed {
                let through = min(owed.through ?? ceiling, ceiling)
                guard through > owed.after else { continue }
                groups.append((owed.group, try interval(owed.group, owed.after, through, transaction).topics))
            }
            for missed in member.missed { groups.append((missed.group, try self.missed(missed, transaction).topics)) }
            let following = try member.follows.flatMap {
                try transaction.snapshot.digestTopics(followed: $0, by: member.person, through: ceiling)
            }
            return DigestPlan(for: member.reader, groups: groups, following: following)
        }
    }

    /// The host hears of it when it is met.
    private func leavesAlone(_ subject: String, _ transaction: Transaction) throws -> Bool {
        guard caution.leavesAlone(.digest, subject) else { return false }
        if caution.isNews(.digest, subject) { try transaction.note(.aside, why: "digest, \(subject)", now: now) }
        return true
    }

    private var moment: Composer.Moment { Composer.Moment(now: now, nonce: chance(28)) }

    func interval(
        _ group: GroupID, _ after: ContributionID, _ through: ContributionID, _ transaction: Transaction
    ) throws -> (topics: [DigestTopic], more: Int) {
        let key = Interval(group: group, after: after, through: through)
        if let known = intervals[key] { return known }
        let found = try transaction.snapshot.digestTopics(in: group, after: after, through: through)
        intervals[key] = found
        return found
    }

    /// After a day with too many letters a whole group has missed the same posts.
    func missed(
        _ missed: DueDigest.Missed, _ transaction: Transaction
    ) throws -> (topics: [DigestTopic], more: Int) {
        if let known = posts[missed.posts] { return known }
        let told = missed.posts.filter { $0 <= ceiling }
        let found = try transaction.snapshot.digestTopics(of: told, in: missed.group)
        posts[missed.posts] = found
        return found
    }

    private func group(_ id: GroupID, _ transaction: Transaction) throws -> Group? {
        if let known = groups[id] { return known }
        let found = try transaction.snapshot.group(id: id)
        groups[id] = found
        return found
    }

    private func piece(
        _ key: PieceKey, showing topic: DigestTopic? = nil, _ transaction: Transaction,
        _ render: () throws -> Composer.Piece
    ) throws -> Int64 {
        if let known = pieces[key] { return known }
        let made = try render()
        let id = try transaction.add(
            DigestPiece(text: made.text, html: made.html), showing: topic.map { ($0.key, $0.posts.map(\.id)) }, now: now
        )
        pieces[key] = id
        return id
    }

    func head(_ day: CalendarDay, _ occasion: DigestOccasion, _ transaction: Transaction) throws -> Int64 {
        try piece(.head(day, occasion), transaction) { composer.digestHead(moment, on: day, occasion) }
    }

    func foot(isMadeUp: Bool, _ transaction: Transaction) throws -> Int64 {
        try piece(.foot(isMadeUp: isMadeUp), transaction) { try composer.digestFoot(moment, isMadeUp: isMadeUp) }
    }

    /// Nil: it has ended the process twice, and is left out.
    func item(_ topic: DigestTopic, _ transaction: Transaction) throws -> Int64? {
        let subject = "item \(topic.posts.first.map { "\($0.id)" } ?? "")–\(topic.posts.last.map { "\($0.id)" } ?? "")"
        guard try !leavesAlone(subject, transaction) else { return nil }
        return try piece(.item(topic.key, topic.posts.map(\.id)), showing: topic, transaction) {
            try caution.logbook.during(.digest, subject, isOne: isOne) {
                Faults.taste(.digest, Array(topic.title.utf8))
                return try composer.digestItem(topic, moment)
            }
        }
    }

    func colleague(_ person: PersonFacts, tag: String, _ transaction: Transaction) throws -> Int64 {
        try piece(.colleague(person.handle, tag: tag), transaction) {
            composer.digestColleague(person, tag: tag, moment)
        }
    }

    func heading(
        _ heading: DigestPlan.Heading, _ member: DueDigest, _ transaction: Transaction
    ) throws -> Int64 {
        guard case .group(let id) = heading else {
            return try piece(.heading(heading, nil, more: 0), transaction) {
                composer.digestHeading(heading, group: nil, more: 0, newMembers: [], moment)
            }
        }
        var more = 0
        for missed in member.missed where missed.group == id { more += try self.missed(missed, transaction).more }
        guard let first = member.owed.first(where: { $0.group == id }) else {
            return try piece(.heading(heading, nil, more: more), transaction) {
                composer.digestHeading(
                    heading, group: try group(id, transaction), more: more, newMembers: [], moment)
            }
        }
        let through = min(first.through ?? ceiling, ceiling)
        more += try interval(id, first.after, through, transaction).more
        let key = Interval(group: id, after: first.after, through: through)
        return try piece(.heading(heading, key, more: more), transaction) {
            composer.digestHeading(
                heading, group: try group(id, transaction), more: more,
                newMembers: try transaction.snapshot.newMembers(of: id, after: first.after, limit: 12), moment)
        }
    }

    /// The groups that a digest speaks of, in its order.
    func titles(of plan: DigestPlan, _ transaction: Transaction) throws -> [String] {
        var seen: [GroupID] = []
        for topic in plan.topics where !seen.contains(topic.group) { seen.append(topic.group) }
        return try seen.compactMap { try group($0, transaction)?.title }
    }
}
