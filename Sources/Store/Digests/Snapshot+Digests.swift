import Foundation
import GRDB
import Guild
import Mail

/// What is in digests, and what came of them.
extension Snapshot {
    // MARK: What is in an interval

    public static let topicsInADigest = 30
    static let thingsInADigest = 12

    /// The threads of a group with something new in an interval, the oldest first; at most the thirty newest of them.
    public func digestTopics(
        in group: GroupID, after: ContributionID, through: ContributionID
    ) throws -> (topics: [DigestTopic], more: Int) {
        let rows = try db.rows(
            """
            SELECT \(Snapshot.postColumns)
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
            SELECT \(Snapshot.postColumns)
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
        // What is new in the directory stands below what is talked about, and does not crowd it out.
        let things = Set(rows.filter { $0[7] }.map { $0[1] as Int64 }).filter { posts[$0]?.count == 1 }
        let talk = order.filter { !things.contains($0) }.prefix(Snapshot.topicsInADigest)
        let new = order.filter { things.contains($0) }.prefix(
            min(Snapshot.thingsInADigest, Snapshot.topicsInADigest - talk.count))
        let shown = talk.reversed() + new.reversed()
        let topics = try shown.compactMap { topic -> DigestTopic? in
            let key = DigestTopic.Key(topic: ContributionID(topic), after: after, through: through)
            return try self.topic(key, in: group, posts[topic] ?? [])
        }
        return (topics, order.count - shown.count)
    }

    /// Of a post `c` and what it answers, `r`, in the order of `post`. A reply's own subject stands before its words.
    private static let postColumns: SQL = """
        c.id, c.topicID, c.authorID, c.authorName,
        CASE WHEN c.kind = 'outcome' THEN 'Settled: ' WHEN c.topicID <> c.id AND c.title <> '' THEN c.title || ': ' ELSE '' END
            || substr(c.text, 1, 2000),
        c.sentAt, r.authorID, c.kind = 'resource', c.kind = 'outcome'
        """

    private static func post(_ row: Row) -> DigestTopic.Post {
        let text: String = row[4]
        var post = DigestTopic.Post(
            id: ContributionID(row[0]), author: (row[2] as Int64?).map { PersonID($0) }, authorName: row[3],
            parentAuthor: (row[6] as Int64?).map { PersonID($0) }, mentions: Mentions(in: text).handles,
            opening: Excerpt.opening(text), sentAt: row[5])
        post.isOutcome = row[8]
        return post
    }

    private func topic(
        _ key: DigestTopic.Key, in group: GroupID, _ posts: [DigestTopic.Post]
    ) throws -> DigestTopic? {
        guard
            let row = try db.row(
                """
                SELECT c.title, t.asks AND t.answeredAt IS NULL AND c.deletedAt IS NULL, c.kind,
                    EXISTS (SELECT 1 FROM livingAnswer a WHERE a.topicID = c.id)
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
        if row[3] { topic.isOpenQuestion = false }
        if kind == "poll", try poll(key.topic).map({ !$0.isOver }) ?? false {
            topic.thing = "A poll: answer with one letter"
        }
        if kind == "resource" {
            topic.isOpenQuestion = false
            if let thing = try whereabouts(of: key.topic) {
                topic.thing = [thing.place, thing.kind].filter { !$0.isEmpty }.joined(separator: " · ")
                // Words beside it there may be none.
                if topic.posts.count > 1 { topic.posts.removeAll { $0.id == key.topic && $0.opening.isEmpty } }
            }
        }
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
        case "search":
            rows = try db.rows(
                """
                SELECT \(Snapshot.postColumns), c.groupID
                FROM json_each(?1) j JOIN contribution c ON c.id = j.value LEFT JOIN contribution r ON r.id = c.parentID
                    JOIN practiceGroup g ON g.id = c.groupID
                WHERE c.id <= ?3 AND c.authorID IS NOT ?2
                    AND NOT EXISTS (SELECT 1 FROM membership i WHERE i.groupID = g.id AND i.personID = ?2
                        AND i.cadence = 'immediate')
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?2)) ORDER BY c.id
                """, [Transaction.list(try found(follow, for: person)), person.rawValue, through.rawValue])
        case "topic":
            rows = try db.rows(
                """
                SELECT \(Snapshot.postColumns), c.groupID
                FROM contribution c LEFT JOIN contribution r ON r.id = c.parentID JOIN practiceGroup g ON g.id = c.groupID
                WHERE c.topicID = CAST(?1 AS INTEGER) AND c.id > ?3 AND c.id <= ?4 AND c.deletedAt IS NULL
                    AND NOT EXISTS (SELECT 1 FROM membership i WHERE i.groupID = g.id AND i.personID = ?2
                        AND i.cadence = 'immediate')
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?2)) ORDER BY c.id LIMIT 100
                """, arguments)
        case "person":
            rows = try db.rows(
                """
                SELECT \(Snapshot.postColumns), c.groupID
                FROM contribution c LEFT JOIN contribution r ON r.id = c.parentID JOIN practiceGroup g ON g.id = c.groupID
                WHERE c.authorID = CAST(?1 AS INTEGER) AND c.id > ?3 AND c.id <= ?4 AND c.deletedAt IS NULL
                    AND NOT EXISTS (SELECT 1 FROM membership i WHERE i.groupID = g.id AND i.personID = ?2
                        AND i.cadence = 'immediate')
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?2)) ORDER BY c.id LIMIT 30
                """, arguments)
        case "blog":
            rows = try db.rows(
                """
                SELECT \(Snapshot.postColumns), c.groupID
                FROM contribution c JOIN entry e ON e.id = c.topicID LEFT JOIN contribution r ON r.id = c.parentID
                    JOIN practiceGroup g ON g.id = c.groupID
                WHERE e.groupID = CAST(?1 AS INTEGER) AND c.id > ?3 AND c.id <= ?4 AND c.deletedAt IS NULL
                    AND EXISTS (SELECT 1 FROM membership m WHERE m.groupID = g.id AND m.personID = ?2
                        AND m.pausedUntil IS NULL)
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?2)) ORDER BY c.id LIMIT 30
                """, arguments)
        default:
            rows = try db.rows(
                """
                SELECT \(Snapshot.postColumns), c.groupID
                FROM tag t JOIN contribution c ON c.id = t.contributionID LEFT JOIN contribution r ON r.id = c.parentID
                    JOIN practiceGroup g ON g.id = c.groupID
                WHERE t.tag = ?1 AND t.contributionID > ?3 AND t.contributionID <= ?4 AND c.deletedAt IS NULL
                    AND NOT EXISTS (SELECT 1 FROM membership i WHERE i.groupID = g.id AND i.personID = ?2
                        AND i.cadence = 'immediate')
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?2)) ORDER BY c.id LIMIT 30
                """, arguments)
        }
        if follow.kind == "topic" {
            guard let first = rows.first else { return [] }
            let key = DigestTopic.Key(topic: ContributionID(first[1]), after: follow.after, through: through)
            return try topic(key, in: GroupID(first[9]), rows.map(Snapshot.post)).map { [$0] } ?? []
        }
        // One post at a time: the rest of its thread was not asked for.
        return try rows.compactMap { row in
            let id = ContributionID(row[0])
            let key = DigestTopic.Key(
                topic: ContributionID(row[1]), after: ContributionID(id.rawValue - 1), through: id)
            return try topic(key, in: GroupID(row[9]), [Snapshot.post(row)])
        }
    }

    private func found(_ follow: DueDigest.Follow, for person: PersonID) throws -> [ContributionID] {
        var search = SearchWords(follow.target)
        search.newerThan = follow.after
        return try hits(search, for: person.rawValue, limit: 30).map(\.id)
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
    /// `keys`: of what the answer may put in the place of something.
    func sentDigest(
        _ delivery: DeliveryID, to person: PersonID, for reader: PersonID, keys: [String] = [], now: Int64
    ) throws -> SentDigest? {
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
            try readResource(of: place, keys, by: reader, into: &items[items.count - 1].resources)
            try readOutcome(of: place, page: nil, into: &items[items.count - 1].outcomes)
            try readPoll(of: place, by: reader, into: &items[items.count - 1].polls)
        }
        return SentDigest(items: items, text: Snapshot.words(text, "plain") + "\n" + Snapshot.words(html, "html"))
    }

    private static func words(_ bytes: [UInt8], _ kind: String) -> String {
        let header = "Content-Type: text/\(kind); charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        return Message(reading: Array(header.utf8) + bytes).body().text
    }
}
