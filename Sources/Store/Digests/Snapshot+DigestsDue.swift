import Foundation
import GRDB
import Guild
import Mail

/// A member whose digest is due, and what they are owed.
public struct DueDigest: Sendable, Hashable {
    public var person: PersonID
    public var name: String
    public var address: String?
    public var epoch: Int64
    public var zone: String
    public var hour: Int
    /// Their week begins too.
    public var isWeekly: Bool
    public var reader: DigestReader
    public var owed: [Owed]
    public var follows: [Follow]
    /// Posts that should have reached them at once.
    public var missed: [Missed]
    /// Letters to them came back since then.
    public var missedSince: Int64?
    /// They get digests by their own wish.
    public var wantsDigests: Bool

    /// Why this one is written.
    public var occasion: DigestOccasion {
        if let missedSince, missed.contains(where: \.hasFailed) { return .catchUp(since: missedSince) }
        if missed.allSatisfy(\.isQuiet) { return .settings }
        return missed.contains { $0.isBusy } ? .busy : .overflow
    }

    public struct Owed: Sendable, Hashable {
        public var group: GroupID
        public var after: ContributionID
        /// Nil: up to what is there now.
        public var through: ContributionID?
    }

    /// Of one group.
    public struct Missed: Sendable, Hashable {
        public var group: GroupID
        public var posts: [ContributionID] = []
        /// Letters came back; else a day had too many.
        public var hasFailed = false
        /// Their own day had too many.
        public var isBusy = false
        /// Nothing but new pages, which never come at once.
        public var isQuiet = true
    }

    public struct Follow: Sendable, Hashable {
        public var kind: String
        public var target: String
        public var after: ContributionID
    }
}

/// A digest that is ready: its recipe, or nil where there was nothing to tell.
public struct ReadyDigest: Sendable {
    public var due: DueDigest
    public var recipe: DigestRecipe?
    public var dailyAt: Int64
    public var weeklyAt: Int64

    public init(due: DueDigest, recipe: DigestRecipe?, dailyAt: Int64, weeklyAt: Int64) {
        self.due = due
        self.recipe = recipe
        self.dailyAt = dailyAt
        self.weeklyAt = weeklyAt
    }
}

/// A frozen part of digests.
public struct DigestPiece: Sendable {
    public var text: LetterForm
    public var html: LetterForm

    public init(text: LetterForm, html: LetterForm) {
        self.text = text
        self.html = html
    }
}

/// Whether posts are as they were.
public struct PostsStanding: Sendable, Equatable {
    /// Not removed.
    var alive: Int
    /// Earlier texts of them.
    var versions: Int
    /// Of the events among them.
    var changes: Int
}

extension Snapshot {
    /// The newest contribution that no author can withdraw any more.
    public func digestCeiling(now: Int64, hold: Int64) throws -> ContributionID {
        let last = try db.number("SELECT max(id) FROM contribution") ?? 0
        // The newest are looked at one by one: few are within the hold.
        var ceiling = last
        for row in try db.rows("SELECT id, postedAt FROM contribution ORDER BY id DESC LIMIT 1000") {
            let postedAt: Int64 = row[1]
            // Posted by a clock that was ahead: it is as old as it will ever be.
            if postedAt > now + 86_400 { continue }
            guard postedAt + hold > now else { break }
            ceiling = (row[0] as Int64) - 1
        }
        return ContributionID(ceiling)
    }

    /// Those whose hour has come, the longest due first; at most `limit`.
    public func digestsDue(now: Int64, limit: Int) throws -> [DueDigest] {
        let rows = try db.rows(
            """
            SELECT p.id, p.name, a.address, p.epoch, p.zone, p.digestHour, p.weeklyAt, p.handle, p.missedSince,
                EXISTS (SELECT 1 FROM membership m WHERE m.personID = p.id AND m.cadence IN ('daily', 'weekly'))
                    OR EXISTS (SELECT 1 FROM follow f WHERE f.personID = p.id AND f.cadence <> 'immediate')
            FROM person p INDEXED BY person_daily
                LEFT JOIN letterbox a ON a.personID = p.id AND NOT a.isSuppressed
            WHERE p.dailyAt IS NOT NULL AND p.dailyAt <= ?1 AND p.dailyAt > 0 AND p.pausedUntil IS NULL
                -- The last one has not left yet: the next tells all the more.
                AND NOT EXISTS (SELECT 1 FROM delivery d INDEXED BY delivery_digest WHERE d.personID = p.id
                    AND d.recipe IS NOT NULL AND d.state IN ('queued', 'deferred', 'active'))
            ORDER BY p.dailyAt LIMIT ?2
            """, [now, limit]
        )
        // One question of each kind for all of them.
        let people = "[" + rows.map { String($0[0] as Int64) }.joined(separator: ",") + "]"
        let owed = try owed(people, now: now)
        let follows = try follows(people, now: now)
        let missed = try missed(by: people)
        var since: [PersonID: Int64] = [:]
        for row in rows {
            let id = PersonID(row[0])
            let first = owed[id]?.map(\.after.rawValue).min() ?? 0
            since[id] = min(first, follows[id]?.map(\.after.rawValue).min() ?? first)
        }
        let readers = try readers(people, since: since)
        return rows.map { row in
            let id = PersonID(row[0])
            let weeklyAt: Int64 = row[6] ?? 0
            var reader = readers[id] ?? DigestReader(person: id, handle: "")
            reader.handle = row[7]
            return DueDigest(
                person: id, name: row[1], address: row[2], epoch: row[3], zone: row[4], hour: row[5],
                isWeekly: weeklyAt <= now, reader: reader, owed: owed[id] ?? [], follows: follows[id] ?? [],
                missed: missed[id] ?? [], missedSince: row[8], wantsDigests: row[9])
        }
    }

    /// `people`: their numbers, as JSON.
    private func owed(_ people: String, now: Int64) throws -> [PersonID: [DueDigest.Owed]] {
        var owed: [PersonID: [DueDigest.Owed]] = [:]
        for row in try db.rows(
            """
            SELECT o.personID, o.groupID, o.afterID, o.throughID FROM json_each(?1) j
                JOIN person p ON p.id = j.value
                JOIN owed o ON o.personID = p.id
                JOIN membership m ON m.groupID = o.groupID AND m.personID = o.personID
                JOIN practiceGroup g ON g.id = o.groupID
            WHERE m.pausedUntil IS NULL AND (o.throughID IS NOT NULL OR m.cadence = 'daily'
                OR (m.cadence = 'weekly' AND coalesce(p.weeklyAt, 0) <= ?2))
            ORDER BY g.title, o.afterID
            """, [people, now])
        {
            owed[PersonID(row[0]), default: []].append(
                DueDigest.Owed(
                    group: GroupID(row[1]), after: ContributionID(row[2]),
                    through: (row[3] as Int64?).map { ContributionID($0) }))
        }
        return owed
    }

    private func follows(_ people: String, now: Int64) throws -> [PersonID: [DueDigest.Follow]] {
        var follows: [PersonID: [DueDigest.Follow]] = [:]
        for row in try db.rows(
            """
            SELECT f.personID, f.kind, f.target, f.afterID FROM json_each(?1) j
                JOIN person p ON p.id = j.value JOIN follow f ON f.personID = p.id
            WHERE f.cadence = 'daily' OR (f.cadence = 'weekly' AND coalesce(p.weeklyAt, 0) <= ?2)
            ORDER BY f.kind, f.target
            """, [people, now])
        {
            follows[PersonID(row[0]), default: []].append(
                DueDigest.Follow(kind: row[1], target: row[2], after: ContributionID(row[3])))
        }
        return follows
    }

    /// What makes their digests their own. `since`: what they were told before that does not matter.
    private func readers(_ people: String, since: [PersonID: Int64]) throws -> [PersonID: DigestReader] {
        var readers = Dictionary(
            uniqueKeysWithValues: since.keys.map { ($0, DigestReader(person: $0, handle: "")) })
        for row in try db.rows(
            "SELECT e.personID, e.tag FROM json_each(?) j JOIN expertise e ON e.personID = j.value", [people])
        {
            readers[PersonID(row[0])]?.expertise.insert(row[1])
        }
        for row in try db.rows(
            "SELECT m.personID, m.topicID FROM json_each(?) j JOIN mute m ON m.personID = j.value", [people])
        {
            readers[PersonID(row[0])]?.muted.insert(ContributionID(row[1]))
        }
        for row in try db.rows(
            """
            SELECT m.personID, m.groupID FROM json_each(?) j JOIN membership m ON m.personID = j.value
            WHERE m.blogCadence IS NOT NULL
            """, [people])
        {
            readers[PersonID(row[0])]?.blogsApart.insert(GroupID(row[1]))
        }
        let pairs = since.map { "[\($0.key.rawValue),\($0.value)]" }.joined(separator: ",")
        for row in try db.rows(
            """
            SELECT t.personID, t.contributionID FROM json_each(?) j
                JOIN told t ON t.personID = j.value ->> 0 AND t.contributionID > j.value ->> 1
            """, ["[\(pairs)]"])
        {
            readers[PersonID(row[0])]?.told.insert(ContributionID(row[1]))
        }
        return readers
    }

    /// As they are: read once before a part of a digest is rendered, and once before it is written.
    public func standing(of posts: [ContributionID]) throws -> PostsStanding {
        let ids = Transaction.list(posts)
        let row = try db.row(
            """
            SELECT (SELECT count(*) FROM json_each(?1) j JOIN contribution c ON c.id = j.value WHERE c.deletedAt IS NULL),
                (SELECT count(*) FROM json_each(?1) j JOIN version v ON v.contributionID = j.value),
                (SELECT total(e.sequence) FROM json_each(?1) j JOIN event e ON e.id = j.value)
            """, [ids])
        return PostsStanding(alive: row?[0] ?? 0, versions: row?[1] ?? 0, changes: row?[2] ?? 0)
    }
}
