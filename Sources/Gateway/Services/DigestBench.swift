import Guild
import Letters
import Mail
import Store

/// What one run has looked up and rendered: each interval is read once and each piece written once, however many members
/// share it.
final class DigestBench: @unchecked Sendable {
    // One round at a time uses it: what is read and rendered in it is written before the next begins.
    let composer: Composer
    let ceiling: ContributionID
    let now: Int64
    private let chance: @Sendable (Int) -> String

    struct Interval: Hashable {
        var group: GroupID
        var after: ContributionID
        var through: ContributionID
    }
    /// What makes a part the same for several members.
    enum Key: Hashable, Sendable {
        case head(CalendarDay, DigestOccasion)
        case heading(DigestPlan.Heading, Interval?, more: Int)
        /// Where single posts are told the interval alone does not say which.
        case item(DigestTopic.Key, [ContributionID])
        case colleague(String, tag: String)
        case thanks([Thanks])
        case kept([StreamLine])
        case helpful([Thanks])
        case foot(isMadeUp: Bool)

        var isKept: Bool { if case .kept = self { true } else { false } }
        var isThanks: Bool { if case .thanks = self { true } else { false } }
    }
    private var intervals: [Interval: (topics: [DigestTopic], more: Int)] = [:]
    private var posts: [[ContributionID]: (topics: [DigestTopic], more: Int)] = [:]
    private var groups: [GroupID: Group] = [:]
    private var mostHelpful: [GroupID: [Thanks]] = [:]
    /// Written, by their numbers.
    private var pieces: [Key: Int64] = [:]
    private var rendered: [Key: Rendered] = [:]
    /// What was met and left alone, and the host has not heard of.
    private var asides: [String] = []
    private struct Rendered {
        var piece: DigestPiece
        var topic: DigestTopic?
        /// Of the posts it shows, as they were when it was rendered.
        var standing: PostsStanding?
    }
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
        rendered.removeAll()
        if intervals.count > 2_000 { intervals.removeAll() }
        if posts.count > 2_000 { posts.removeAll() }
        if pieces.count > 50_000 { pieces.removeAll() }
    }

    /// What a member is told. Nil: what they are owed has ended the process twice, and is left alone.
    func plan(for member: DueDigest, _ snapshot: Snapshot) throws -> DigestPlan? {
        let subject = "person \(member.person)"
        guard !leavesAlone(subject) else { return nil }
        return try caution.logbook.during(.digest, subject, isOne: isOne) {
            var groups: [(group: GroupID, topics: [DigestTopic])] = []
            for owed in member.owed {
                let through = min(owed.through ?? ceiling, ceiling)
                guard through > owed.after else { continue }
                groups.append((owed.group, try interval(owed.group, owed.after, through, snapshot).topics))
            }
            for missed in member.missed { groups.append((missed.group, try self.missed(missed, snapshot).topics)) }
            let following = try member.follows.flatMap {
                try snapshot.digestTopics(followed: $0, by: member.person, through: ceiling)
            }
            return DigestPlan(for: member.reader, groups: groups, following: following)
        }
    }

    /// The host hears of it when it is met.
    private func leavesAlone(_ subject: String) -> Bool {
        guard caution.leavesAlone(.digest, subject) else { return false }
        if caution.isNews(.digest, subject) { asides.append("digest, \(subject)") }
        return true
    }

    func takeAsides() -> [String] {
        defer { asides = [] }
        return asides
    }

    private var moment: Composer.Moment { Composer.Moment(now: now, nonce: chance(28)) }

    func interval(
        _ group: GroupID, _ after: ContributionID, _ through: ContributionID, _ snapshot: Snapshot
    ) throws -> (topics: [DigestTopic], more: Int) {
        let key = Interval(group: group, after: after, through: through)
        if let known = intervals[key] { return known }
        let found = try snapshot.digestTopics(in: group, after: after, through: through)
        intervals[key] = found
        return found
    }

    /// After a day with too many letters a whole group has missed the same posts.
    func missed(
        _ missed: DueDigest.Missed, _ snapshot: Snapshot
    ) throws -> (topics: [DigestTopic], more: Int) {
        if let known = posts[missed.posts] { return known }
        let told = missed.posts.filter { $0 <= ceiling }
        let found = try snapshot.digestTopics(of: told, in: missed.group)
        posts[missed.posts] = found
        return found
    }

    private func group(_ id: GroupID, _ snapshot: Snapshot) throws -> Group? {
        if let known = groups[id] { return known }
        let found = try snapshot.group(id: id)
        groups[id] = found
        return found
    }

    private func piece(
        _ key: Key, showing topic: DigestTopic? = nil, standing: PostsStanding? = nil,
        _ render: () throws -> Composer.Piece
    ) rethrows -> Key {
        guard pieces[key] == nil, rendered[key] == nil else { return key }
        let made = try render()
        rendered[key] = Rendered(
            piece: DigestPiece(text: made.text, html: made.html), topic: topic, standing: standing)
        return key
    }

    /// The numbers of written parts. Nil: one of them shows posts that are not as they were; it is read anew.
    func numbers(of keys: [Key], _ transaction: Transaction) throws -> [Int64]? {
        var numbers: [Int64] = []
        for key in keys {
            if let known = pieces[key] {
                numbers.append(known)
                continue
            }
            guard let made = rendered[key] else { return nil }
            if let topic = made.topic, let standing = made.standing {
                guard try transaction.snapshot.standing(of: topic.posts.map(\.id)) == standing else {
                    intervals.removeAll()
                    posts.removeAll()
                    rendered[key] = nil
                    return nil
                }
            }
            let id = try transaction.add(
                made.piece, showing: made.topic.map { ($0.key, $0.posts.map(\.id)) }, now: now)
            pieces[key] = id
            numbers.append(id)
        }
        return numbers
    }

    func head(_ day: CalendarDay, _ occasion: DigestOccasion) -> Key {
        piece(.head(day, occasion)) { composer.digestHead(moment, on: day, occasion) }
    }

    func foot(isMadeUp: Bool) throws -> Key {
        try piece(.foot(isMadeUp: isMadeUp)) { try composer.digestFoot(moment, isMadeUp: isMadeUp) }
    }

    /// Nil: it has ended the process twice, and is left out.
    func item(_ topic: DigestTopic, _ snapshot: Snapshot) throws -> Key? {
        let subject = "item \(topic.posts.first.map { "\($0.id)" } ?? "")–\(topic.posts.last.map { "\($0.id)" } ?? "")"
        guard !leavesAlone(subject) else { return nil }
        let ids = topic.posts.map(\.id)
        let key = Key.item(topic.key, ids)
        guard pieces[key] == nil, rendered[key] == nil else { return key }
        return try piece(key, showing: topic, standing: try snapshot.standing(of: ids)) {
            try caution.logbook.during(.digest, subject, isOne: isOne) {
                Faults.taste(.digest, Array(topic.title.utf8))
                return try composer.digestItem(topic, moment)
            }
        }
    }

    func colleague(_ person: PersonFacts, tag: String) -> Key {
        piece(.colleague(person.handle, tag: tag)) { composer.digestColleague(person, tag: tag, moment) }
    }

    func thanks(_ thanks: [Thanks]) -> Key {
        piece(.thanks(thanks)) { composer.digestThanks(thanks, moment) }
    }

    /// Of a week, of all of a reader's groups; each group is looked at once for all who get a digest.
    func helpful(in groups: [GroupID], _ snapshot: Snapshot) throws -> Key? {
        var found: [Thanks] = []
        for group in groups.prefix(50) {
            if mostHelpful[group] == nil { mostHelpful[group] = try snapshot.mostHelpful(in: group, now: now) }
            found += mostHelpful[group] ?? []
        }
        let best = Array(found.sorted { ($0.people, $0.id) > ($1.people, $1.id) }.prefix(3))
        return best.isEmpty ? nil : piece(.helpful(best)) { composer.digestHelpful(best, moment) }
    }

    func kept(_ lines: [StreamLine]) -> Key {
        piece(.kept(lines)) { composer.digestKept(lines, moment) }
    }

    func heading(
        _ heading: DigestPlan.Heading, _ member: DueDigest, _ snapshot: Snapshot
    ) throws -> Key {
        guard case .group(let id) = heading else {
            return piece(.heading(heading, nil, more: 0)) {
                composer.digestHeading(heading, group: nil, more: 0, newMembers: [], moment)
            }
        }
        var more = 0
        for missed in member.missed where missed.group == id { more += try self.missed(missed, snapshot).more }
        guard let first = member.owed.first(where: { $0.group == id }) else {
            return try piece(.heading(heading, nil, more: more)) {
                composer.digestHeading(
                    heading, group: try group(id, snapshot), more: more, newMembers: [], moment)
            }
        }
        let through = min(first.through ?? ceiling, ceiling)
        more += try interval(id, first.after, through, snapshot).more
        let key = Interval(group: id, after: first.after, through: through)
        return try piece(.heading(heading, key, more: more)) {
            composer.digestHeading(
                heading, group: try group(id, snapshot), more: more,
                newMembers: try snapshot.newMembers(of: id, after: first.after, limit: 12), moment)
        }
    }

    /// The groups that a digest speaks of, in its order.
    func titles(of plan: DigestPlan, _ snapshot: Snapshot) throws -> [String] {
        var seen: [GroupID] = []
        for topic in plan.topics where !seen.contains(topic.group) { seen.append(topic.group) }
        return try seen.compactMap { try group($0, snapshot)?.title }
    }
}
