import Foundation
import GRDB
import Guild
import Mail

/// A member whose digest is due, and what they are owed.
public struct DueDigest: Sendable {
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

    public struct Owed: Sendable {
        public var group: GroupID
        public var after: ContributionID
        /// Nil: up to what is there now.
        public var through: ContributionID?
    }

    /// Of one group.
    public struct Missed: Sendable {
        public var group: GroupID
        public var posts: [ContributionID] = []
        /// Letters came back; else a day had too many.
        public var hasFailed = false
    }

    public struct Follow: Sendable {
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

    // MARK: What is in an interval

    public static let topicsInADigest = 30

    /// The threads of a group with something new in an interval, the oldest first; at most the thirty newest of them.
    public func digestTopics(
        in group: GroupID, after: ContributionID, through: ContributionID
    ) throws -> (topics: [DigestTopic], more: Int) {
        let rows = try db.rows(
            """
            SELECT c.id, c.topicID, c.authorID, c.authorName, substr(c.text, 1, 2000), c.sentAt, r.authorID
            FROM contribution c LEFT JOIN contribution r ON r.id = c.parentID
            WHERE c.id > ?2 AND c.id <= ?3 AND +c.groupID = ?1 AND c.deletedAt IS NULL ORDER BY c.id DESC LIMIT 5000
            """, [group.rawValue, after.rawValue, through.rawValue])
        return try topics(of: rows, in: group, after: after, through: through)
    }

    /// The threads of single posts of a group, as above.
    public func digestTopics(
        of posts: [ContributionID], in group: GroupID
    ) throws -> (topics: [DigestTopic], more: Int) {
        guard let first = posts.first, let last = posts.last else { return ([], 0) }
        let rows = try db.rows(
            """
            SELECT c.id, c.topicID, c.authorID, c.authorName, substr(c.text, 1, 2000), c.sentAt, r.authorID
            FROM json_each(?1) j JOIN contribution c ON c.id = j.value LEFT JOIN contribution r ON r.id = c.parentID
            WHERE c.deletedAt IS NULL ORDER BY c.id DESC
            """, [Transaction.list(posts)])
        return try topics(of: rows, in: group, after: ContributionID(first.rawValue - 1), through: last)
    }

    private func topics(
        of rows: [Row], in group: GroupID, after: ContributionID, through: ContributionID
    ) throws -> (topics: [DigestTopic], more: Int) {
        var order: [Int64] = []
        var posts: [Int64: [DigestTopic.Post]] = [:]
        for row in rows {
            let topic: Int64 = row[1]
            if posts[topic] == nil { order.append(topic) }
            posts[topic, default: []].insert(Snapshot.post(row), at: 0)
        }
        let shown = order.prefix(Snapshot.topicsInADigest).reversed()
        let topics = try shown.compactMap { topic -> DigestTopic? in
            let key = DigestTopic.Key(topic: ContributionID(topic), after: after, through: through)
            return try self.topic(key, in: group, posts[topic] ?? [])
        }
        return (topics, order.count - shown.count)
    }

    private static func post(_ row: Row) -> DigestTopic.Post {
        let text: String = row[4]
        return DigestTopic.Post(
            id: ContributionID(row[0]), author: (row[2] as Int64?).map { PersonID($0) }, authorName: row[3],
            parentAuthor: (row[6] as Int64?).map { PersonID($0) }, mentions: Mentions(in: text).handles,
            opening: Excerpt.opening(text), sentAt: row[5])
    }

    private func topic(
        _ key: DigestTopic.Key, in group: GroupID, _ posts: [DigestTopic.Post]
    ) throws -> DigestTopic? {
        guard
            let row = try db.row(
                """
                SELECT c.title, t.replies = 0 AND c.deletedAt IS NULL AND instr(c.title || c.text, '?') > 0, c.kind
                FROM contribution c JOIN topic t ON t.id = c.id WHERE c.id = ?
                """, [key.topic.rawValue])
        else { return nil }
        let title: String = row[0]
        let tags = try db.rows("SELECT tag FROM tag WHERE contributionID = ?", [key.topic.rawValue])
        var words = Set(title.split { !$0.isLetter && !$0.isNumber }.map { CommandReading.tag(String($0)) })
        words.formUnion(tags.map { $0[0] as String })
        let kind: String = row[2]
        var topic = DigestTopic(
            key: key, group: group, title: title, posts: posts, words: words,
            isOpenQuestion: (row[1] as Bool) && posts.contains { $0.id == key.topic })
        topic.isEntry = kind == "entry"
        if kind == "event", posts.contains(where: { $0.id == key.topic }),
            let event = try eventFacts(key.topic, withMaterials: false), !event.isCancelled
        {
            topic.event = DigestTopic.Event(times: event.times, place: event.place)
        }
        return topic
    }

    /// What somebody follows beside their groups, post by post, as far as they may see it.
    public func digestTopics(
        followed follow: DueDigest.Follow, by person: PersonID, through: ContributionID
    ) throws -> [DigestTopic] {
        let arguments: StatementArguments = [follow.target, person.rawValue, follow.after.rawValue, through.rawValue]
        let rows: [Row]
        switch follow.kind {
        case "topic":
            rows = try db.rows(
                """
                SELECT c.id, c.topicID, c.authorID, c.authorName, substr(c.text, 1, 2000), c.sentAt, r.authorID, c.groupID
                FROM contribution c LEFT JOIN contribution r ON r.id = c.parentID JOIN practiceGroup g ON g.id = c.groupID
                WHERE c.topicID = CAST(?1 AS INTEGER) AND c.id > ?3 AND c.id <= ?4 AND c.deletedAt IS NULL
                    AND NOT EXISTS (SELECT 1 FROM membership i WHERE i.groupID = g.id AND i.personID = ?2
                        AND i.cadence = 'immediate')
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, ?2)) ORDER BY c.id LIMIT 100
                """, arguments)
        case "person":
            rows = try db.rows(
                """
                SELECT c.id, c.topicID, c.authorID, c.authorName, substr(c.text, 1, 2000), c.sentAt, r.authorID, c.groupID
                FROM contribution c LEFT JOIN contribution r ON r.id = c.parentID JOIN practiceGroup g ON g.id = c.groupID
                WHERE c.authorID = CAST(?1 AS INTEGER) AND c.id > ?3 AND c.id <= ?4 AND c.deletedAt IS NULL
                    AND NOT EXISTS (SELECT 1 FROM membership i WHERE i.groupID = g.id AND i.personID = ?2
                        AND i.cadence = 'immediate')
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, ?2)) ORDER BY c.id LIMIT 30
                """, arguments)
        case "blog":
            rows = try db.rows(
                """
                SELECT c.id, c.topicID, c.authorID, c.authorName, substr(c.text, 1, 2000), c.sentAt, r.authorID, c.groupID
                FROM contribution c JOIN entry e ON e.id = c.topicID LEFT JOIN contribution r ON r.id = c.parentID
                    JOIN practiceGroup g ON g.id = c.groupID
                WHERE e.groupID = CAST(?1 AS INTEGER) AND c.id > ?3 AND c.id <= ?4 AND c.deletedAt IS NULL
                    AND EXISTS (SELECT 1 FROM membership m WHERE m.groupID = g.id AND m.personID = ?2
                        AND m.pausedUntil IS NULL)
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, ?2)) ORDER BY c.id LIMIT 30
                """, arguments)
        default:
            rows = try db.rows(
                """
                SELECT c.id, c.topicID, c.authorID, c.authorName, substr(c.text, 1, 2000), c.sentAt, r.authorID, c.groupID
                FROM tag t JOIN contribution c ON c.id = t.contributionID LEFT JOIN contribution r ON r.id = c.parentID
                    JOIN practiceGroup g ON g.id = c.groupID
                WHERE t.tag = ?1 AND t.contributionID > ?3 AND t.contributionID <= ?4 AND c.deletedAt IS NULL
                    AND NOT EXISTS (SELECT 1 FROM membership i WHERE i.groupID = g.id AND i.personID = ?2
                        AND i.cadence = 'immediate')
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, ?2)) ORDER BY c.id LIMIT 30
                """, arguments)
        }
        if follow.kind == "topic" {
            guard let first = rows.first else { return [] }
            let key = DigestTopic.Key(topic: ContributionID(first[1]), after: follow.after, through: through)
            return try topic(key, in: GroupID(first[7]), rows.map(Snapshot.post)).map { [$0] } ?? []
        }
        // One post at a time: the rest of its thread was not asked for.
        return try rows.compactMap { row in
            let id = ContributionID(row[0])
            let key = DigestTopic.Key(
                topic: ContributionID(row[1]), after: ContributionID(id.rawValue - 1), through: id)
            return try topic(key, in: GroupID(row[7]), [Snapshot.post(row)])
        }
    }

    /// Who joined a group while an interval lasted; names, the oldest first.
    public func newMembers(of group: GroupID, after: ContributionID, limit: Int) throws -> [String] {
        guard
            let since = try db.number(
                "SELECT postedAt FROM contribution WHERE id <= ? ORDER BY id DESC LIMIT 1", [after.rawValue])
        else { return [] }
        return try db.rows(
            """
            SELECT p.name FROM membership m JOIN person p ON p.id = m.personID
            WHERE m.groupID = ? AND m.since > ? ORDER BY m.since, p.id LIMIT ?
            """, [group.rawValue, since, limit]
        ).map { $0[0] }
    }

    /// A colleague who named something that the reader named too, in a group of theirs; another one each time.
    public func colleague(of person: PersonID, turn: Int64) throws -> (tag: String, person: PersonFacts)? {
        let rows = try db.rows(
            """
            SELECT DISTINCT e.tag, p.name, p.handle, p.about FROM expertise mine
                JOIN expertise e ON e.tag = mine.tag AND e.personID <> mine.personID JOIN person p ON p.id = e.personID
            WHERE mine.personID = ?1 AND EXISTS (SELECT 1 FROM membership a JOIN membership b ON b.groupID = a.groupID
                WHERE a.personID = ?1 AND b.personID = p.id) ORDER BY e.tag, p.handle LIMIT 50
            """, [person.rawValue])
        guard !rows.isEmpty else { return nil }
        let row = rows[Int(turn % Int64(rows.count))]
        return (row[0], PersonFacts(name: row[1], handle: row[2], about: row[3]))
    }

    // MARK: Pieces

    public func digestPieces(_ ids: [Int64]) throws -> [Int64: DigestPiece] {
        var found: [Int64: DigestPiece] = [:]
        for id in ids where found[id] == nil {
            guard let row = try db.row("SELECT text, textHoles, html, htmlHoles FROM piece WHERE id = ?", [id]) else {
                continue
            }
            found[id] = DigestPiece(
                text: LetterForm(
                    bytes: [UInt8](row[0] as Data), holes: LetterForm.decodedHoles([UInt8](row[1] as Data))),
                html: LetterForm(
                    bytes: [UInt8](row[2] as Data), holes: LetterForm.decodedHoles([UInt8](row[3] as Data))))
        }
        return found
    }

    /// A digest as it went to one person, for their answer.
    /// `reader`: who answers it, whose places in the groups count; a digest may be forwarded.
    func sentDigest(_ delivery: DeliveryID, to person: PersonID, for reader: PersonID, now: Int64) throws -> SentDigest?
    {
        guard
            let row = try db.row(
                "SELECT recipe FROM delivery WHERE id = ? AND personID = ? AND recipe IS NOT NULL",
                [delivery.rawValue, person.rawValue]),
            let recipe = DigestRecipe(encoded: [UInt8](row[0] as Data))
        else { return nil }
        var items: [SentDigest.Item] = []
        var text: [UInt8] = [], html: [UInt8] = []
        for id in recipe.pieces {
            guard
                let piece = try db.row("SELECT topicID, afterID, throughID, text, html FROM piece WHERE id = ?", [id])
            else { continue }
            text += [UInt8](piece[3] as Data)
            html += [UInt8](piece[4] as Data)
            guard let topic: Int64 = piece[0] else { continue }
            let posts = try db.rows(
                "SELECT id FROM contribution WHERE topicID = ? AND id > ? AND id <= ? ORDER BY id",
                [topic, piece[1] as Int64, piece[2] as Int64]
            ).map { ContributionID($0[0]) }
            guard let place = try place(of: posts.last ?? ContributionID(topic)), let group = try group(id: place.group)
            else { continue }
            items.append(
                SentDigest.Item(
                    place: place, group: group, membership: try membership(of: reader, in: group.id), posts: posts,
                    event: posts.contains(place.topic) ? try eventSituation(place.topic, for: reader, now: now) : nil))
        }
        return SentDigest(items: items, text: Snapshot.words(text, "plain") + "\n" + Snapshot.words(html, "html"))
    }

    private static func words(_ bytes: [UInt8], _ kind: String) -> String {
        let header = "Content-Type: text/\(kind); charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        return Message(reading: Array(header.utf8) + bytes).body().text
    }
}
