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
        return missed.isEmpty ? .settings : .overflow
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
        try db.rows(
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
        ).map { row in
            let id = PersonID(row[0])
            let weeklyAt: Int64 = row[6] ?? 0
            let isWeekly = weeklyAt <= now
            let owed = try owed(id, isWeekly: isWeekly)
            let first = owed.map(\.after.rawValue).min() ?? 0
            let follows = try follows(id, isWeekly: isWeekly)
            return DueDigest(
                person: id, name: row[1], address: row[2], epoch: row[3], zone: row[4], hour: row[5],
                isWeekly: isWeekly,
                reader: try reader(id, handle: row[7], since: min(first, follows.map(\.after.rawValue).min() ?? first)),
                owed: owed, follows: follows, missed: try missed(by: id), missedSince: row[8], wantsDigests: row[9])
        }
    }

    private func owed(_ person: PersonID, isWeekly: Bool) throws -> [DueDigest.Owed] {
        try db.rows(
            """
            SELECT o.groupID, o.afterID, o.throughID FROM owed o
                JOIN membership m ON m.groupID = o.groupID AND m.personID = o.personID
                JOIN practiceGroup g ON g.id = o.groupID
            WHERE o.personID = ?1 AND m.pausedUntil IS NULL
                AND (o.throughID IS NOT NULL OR m.cadence = 'daily' OR (?2 AND m.cadence = 'weekly'))
            ORDER BY g.title, o.afterID
            """, [person.rawValue, isWeekly ? 1 : 0]
        ).map { row in
            DueDigest.Owed(
                group: GroupID(row[0]), after: ContributionID(row[1]),
                through: (row[2] as Int64?).map { ContributionID($0) })
        }
    }

    private func follows(_ person: PersonID, isWeekly: Bool) throws -> [DueDigest.Follow] {
        try db.rows(
            """
            SELECT kind, target, afterID FROM follow WHERE personID = ?1
                AND (cadence = 'daily' OR (?2 AND cadence = 'weekly')) ORDER BY kind, target
            """, [person.rawValue, isWeekly ? 1 : 0]
        ).map { DueDigest.Follow(kind: $0[0], target: $0[1], after: ContributionID($0[2])) }
    }

    private func reader(_ id: PersonID, handle: String, since: Int64) throws -> DigestReader {
        DigestReader(
            person: id, handle: handle,
            expertise: Set(try db.rows("SELECT tag FROM expertise WHERE personID = ?", [id.rawValue]).map { $0[0] }),
            muted: Set(
                try db.rows("SELECT topicID FROM mute WHERE personID = ?", [id.rawValue]).map { ContributionID($0[0]) }),
            told: Set(
                try db.rows(
                    "SELECT contributionID FROM told WHERE personID = ? AND contributionID > ?", [id.rawValue, since]
                ).map { ContributionID($0[0]) }),
            blogsApart: try blogsApart(of: id))
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
