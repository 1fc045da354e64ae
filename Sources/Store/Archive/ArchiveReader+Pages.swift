import Foundation
import GRDB
import Guild
import Mail

extension ArchiveReader {
    public static let topicsOnAPage = 50
    public static let postsOnAPage = 50
    public static let hitsOnAPage = 25

    public func home(for viewer: Viewer, page: Int) async throws -> HomePage {
        try await read { snapshot in
            let groups = try snapshot.cards(for: viewer, name: nil)
            let topics = try snapshot.topics(for: viewer, group: nil, page: page)
            return HomePage(
                groups: groups, unread: page > 1 ? [] : try viewer.person.map { try snapshot.unread(by: $0) } ?? [],
                topics: topics.lines, page: page, hasMore: topics.hasMore)
        }
    }

    public func group(_ name: String, for viewer: Viewer, page: Int) async throws -> GroupPage? {
        try await read { snapshot in
            guard let card = try snapshot.cards(for: viewer, name: name).first else { return nil }
            let people = try snapshot.db.rows(
                """
                SELECT r.role, p.name, p.handle FROM role r JOIN person p ON p.id = r.personID
                WHERE r.groupID = ? AND r.role IN ('sponsor', 'facilitator', 'expert') ORDER BY p.name LIMIT 60
                """, [card.group.id.rawValue]
            ).compactMap { row in Role(rawValue: row[0]).map { RoleHolder(role: $0, name: row[1], handle: row[2]) } }
            let topics = try snapshot.topics(for: viewer, group: card.group.id, page: page)
            let upcoming =
                page > 1
                ? [] : try snapshot.upcoming(in: card.group.id, for: viewer.person, now: now, limit: 3)
            return GroupPage(
                card: card, people: people, upcoming: upcoming,
                hasBlog: try snapshot.db.number(
                    "SELECT 1 FROM entry WHERE groupID = ? LIMIT 1", [card.group.id.rawValue]) != nil,
                hasPages: try snapshot.db.number(
                    "SELECT 1 FROM page WHERE groupID = ? LIMIT 1", [card.group.id.rawValue]) != nil,
                hasResources: try snapshot.db.number(
                    "SELECT 1 FROM resource WHERE groupID = ? LIMIT 1", [card.group.id.rawValue]) != nil,
                topics: topics.lines, page: page,
                hasMore: topics.hasMore)
        }
    }

    public func thread(
        _ topic: ContributionID, in name: String, for viewer: Viewer, page: Int
    ) async throws -> ThreadPage? {
        try await read { snapshot in
            guard
                let row = try snapshot.db.row(
                    """
                    SELECT \(Snapshot.groupColumns), c.title, t.replies, c.kind = 'resource' AND c.deletedAt IS NULL,
                        c.openTo <> 0, t.lockedAt IS NOT NULL
                    FROM topic t JOIN contribution c ON c.id = t.id JOIN practiceGroup g ON g.id = t.groupID
                    WHERE t.id = ?1 AND g.name = ?2 AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?3))
                    """, [topic.rawValue, name, viewer.id])
            else { return nil }
            let more = Snapshot.groupWidth
            let total = 1 + (row[more + 1] as Int)
            let size = ArchiveReader.postsOnAPage
            let posts = try snapshot.db.rows(
                """
                SELECT c.id, c.parentID, c.authorName, p.handle, c.text, c.fragment, c.fragmentVersion, c.rest, c.sentAt,
                    c.editedAt, c.deletedAt IS NOT NULL, CASE WHEN c.id = c.topicID THEN '' ELSE c.title END,
                    CASE WHEN c.deletedAt IS NOT NULL THEN (SELECT reason FROM hidden h WHERE h.contributionID = c.id) END,
                    c.kind = 'outcome'
                FROM contribution c LEFT JOIN person p ON p.id = c.authorID
                WHERE c.topicID = ? ORDER BY c.id <> c.topicID, c.id LIMIT ? OFFSET ?
                """, [topic.rawValue, size, (page - 1) * size])
            guard !posts.isEmpty else { return nil }
            let files = try snapshot.attachments(inTopic: topic)
            let reactions = try snapshot.reactions(inTopic: topic)
            let keptBy = try snapshot.keptBy(inTopic: topic)
            func hiddenAs(_ post: Row) -> FlagReason? { (post[12] as String?).flatMap { FlagReason(rawValue: $0) } }
            let poll = page > 1 ? nil : try snapshot.poll(topic)
            return ThreadPage(
                group: Snapshot.group(row), topic: topic, title: row[more],
                event: page > 1 || hiddenAs(posts[0]) != nil
                    ? nil : try snapshot.eventView(topic, for: viewer, now: now),
                entry: try snapshot.entryFacts(topic), elsewhere: try snapshot.elsewhere(of: topic, for: viewer),
                isForMembers: row[more + 3], isLocked: row[more + 4], isResource: row[more + 2],
                outcome: page > 1 ? nil : try snapshot.outcome(of: topic).flatMap { try snapshot.glimpse(of: $0.id) },
                answer: page > 1 ? nil : try snapshot.answer(to: topic).flatMap { try snapshot.glimpse(of: $0) },
                poll: poll, pollResult: try poll.flatMap { try snapshot.standing(of: $0) },
                posts: posts.map { post in
                    let id = ContributionID(post[0])
                    return PostView(
                        id: id, parent: (post[1] as Int64?).map { ContributionID($0) }, author: post[2],
                        handle: post[3], subject: post[11],
                        fragment: snapshot.fragment(post[5], version: post[6], of: id, post[4]), rest: post[7],
                        sentAt: post[8],
                        attachments: files[id] ?? [], editedAt: post[9], isDeleted: post[10], hiddenAs: hiddenAs(post),
                        reactions: reactions[id] ?? [], keptBy: keptBy[id] ?? 0, isOutcome: post[13])
                },
                total: total, page: page, pages: (total + size - 1) / size)
        }
    }

    /// Where a permalink leads: a page of its thread; a page of the wiki, and a thing of the directory, to their own.
    public func place(
        of id: ContributionID, for viewer: Viewer
    ) async throws -> (url: SiteURL, fragment: String)? {
        try await read { snapshot in
            guard
                let row = try snapshot.db.row(
                    """
                    SELECT g.name, c.topicID, t.kind, t.title, t.deletedAt IS NULL
                    FROM contribution c JOIN practiceGroup g ON g.id = c.groupID JOIN contribution t ON t.id = c.topicID
                    WHERE c.id = ?1 AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?2))
                    """, [id.rawValue, viewer.id])
            else { return nil }
            let group: String = row[0]
            let topic = ContributionID(row[1])
            let isThere: Bool = row[4]
            if row[2] as String == "page", isThere, id == topic { return (.wikiPage(group, row[3]), "") }
            // What began the thread stands first, also where something older became part of it.
            let before =
                id == topic
                ? 0
                : try snapshot.db.number(
                    "SELECT count(*) FROM contribution WHERE topicID = ?1 AND (id < ?2 OR id = ?1) AND id <> ?2",
                    [topic.rawValue, id.rawValue])
            let page = 1 + Int(before ?? 0) / ArchiveReader.postsOnAPage
            // The first comments stand on the page of the thing.
            if row[2] as String == "resource", isThere, page == 1 {
                return (.resource(group, topic), id == topic ? "" : "#p-\(id)")
            }
            return (.thread(group, topic, page: page), "#p-\(id)")
        }
    }

    /// There is a group of that name, as far as they may know.
    public func shows(_ name: String, to viewer: Viewer) async throws -> Bool {
        try await read { try !$0.cards(for: viewer, name: name).isEmpty }
    }

    public func contribution(of message: MessageID, for viewer: Viewer) async throws -> ContributionID? {
        try await read { snapshot in
            try snapshot.db.number(
                """
                SELECT c.id FROM contribution c JOIN practiceGroup g ON g.id = c.groupID
                WHERE (c.messageID = ?1 OR c.replacedID = ?1) AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?2))
                ORDER BY c.messageID <> ?1, c.id LIMIT 1
                """, [message.text, viewer.id]
            ).map { ContributionID($0) }
        }
    }

    /// The newest contributions, of one group or of all.
    public func feed(of name: String?, for viewer: Viewer) async throws -> (group: Group?, entries: [FeedEntry])? {
        try await read { snapshot in
            var group: Group?
            if let name {
                guard let card = try snapshot.cards(for: viewer, name: name).first else { return nil }
                group = card.group
            }
            let entries = try snapshot.db.rows(
                """
                SELECT c.id, g.name, g.title, t.title, c.kind, c.authorName, c.text, c.fragment, c.fragmentVersion, c.postedAt
                FROM contribution c JOIN practiceGroup g ON g.id = c.groupID JOIN contribution t ON t.id = c.topicID
                WHERE (?1 IS NULL OR c.groupID = ?1) AND c.deletedAt IS NULL
                    AND NOT EXISTS (SELECT 1 FROM resource e WHERE e.id = c.id AND e.isFurther)
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?2))
                ORDER BY c.id DESC LIMIT 30
                """, [group?.id.rawValue, viewer.id]
            ).map { snapshot.entry($0) }
            return (group, entries)
        }
    }

    public func person(_ handle: String, for viewer: Viewer, page: Int) async throws -> PersonPage? {
        try await read { snapshot in
            guard
                let row = try snapshot.db.row(
                    "SELECT id, name, about, handle FROM person WHERE handle = ?", [snapshot.handle(now: handle)])
            else { return nil }
            let id: Int64 = row[0]
            let roles = try snapshot.db.rows(
                """
                SELECT g.name, g.title, r.role FROM role r JOIN practiceGroup g ON g.id = r.groupID
                WHERE r.personID = ?1 AND (
                    EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id
                        AND (v.reader = ?2 OR v.reader = 0 AND r.role IN ('sponsor', 'facilitator', 'expert'))))
                ORDER BY g.title, r.role
                """, [id, viewer.id])
            let size = ArchiveReader.topicsOnAPage
            let entries = try snapshot.db.rows(
                """
                SELECT c.id, g.name, g.title, t.title, c.kind, c.authorName, '', '', 0, c.postedAt
                FROM contribution c JOIN practiceGroup g ON g.id = c.groupID JOIN contribution t ON t.id = c.topicID
                WHERE c.authorID = ?1 AND c.deletedAt IS NULL AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?2))
                ORDER BY c.id DESC LIMIT ?3 OFFSET ?4
                """, [id, viewer.id, size + 1, (page - 1) * size])
            // Somebody who is only in private groups is nobody's business.
            guard !roles.isEmpty || !entries.isEmpty else { return nil }
            return PersonPage(
                name: row[1], handle: row[3], about: row[2],
                expertise: try snapshot.db.rows("SELECT tag FROM expertise WHERE personID = ? ORDER BY tag", [id])
                    .map { $0[0] },
                roles: roles.compactMap { row in Role(rawValue: row[2]).map { (row[0], row[1], $0) } },
                contributions: entries.prefix(size).map { snapshot.entry($0) }, page: page,
                hasMore: entries.count > size)
        }
    }

    public func attachment(
        of id: ContributionID, position: Int, for viewer: Viewer
    ) async throws -> Download? {
        try await read { snapshot in
            try snapshot.db.row(
                """
                SELECT a.filename, a.type, a.hash, b.bytes FROM attachment a JOIN blob b ON b.hash = a.hash
                    JOIN contribution c ON c.id = a.contributionID JOIN practiceGroup g ON g.id = c.groupID
                WHERE a.contributionID = ?1 AND a.position = ?2 AND c.deletedAt IS NULL
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?3))
                """, [id.rawValue, position, viewer.id]
            ).map {
                Download(filename: $0[0], type: $0[1], hash: [UInt8]($0[2] as Data), bytes: [UInt8]($0[3] as Data))
            }
        }
    }

    /// Nil: there is none, or it is not for them.
    public func smallPicture(of id: ContributionID, position: Int, for viewer: Viewer) async throws -> Download? {
        try await read { snapshot in
            try snapshot.db.row(
                """
                SELECT a.filename, p.hash, p.small FROM attachment a JOIN picture p ON p.hash = a.hash
                    JOIN contribution c ON c.id = a.contributionID JOIN practiceGroup g ON g.id = c.groupID
                WHERE a.contributionID = ?1 AND a.position = ?2 AND c.deletedAt IS NULL AND a.danger IS NULL
                    AND p.small IS NOT NULL
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?3))
                """, [id.rawValue, position, viewer.id]
            ).map {
                Download(
                    filename: "\($0[0] as String).jpg", type: "image/jpeg", hash: [UInt8]($0[1] as Data),
                    bytes: [UInt8]($0[2] as Data))
            }
        }
    }
}

extension Snapshot {
    func cards(for viewer: Viewer, name: String?) throws -> [GroupCard] {
        try db.rows(
            """
            SELECT \(Snapshot.groupColumns),
                (SELECT count(*) FROM membership WHERE groupID = g.id), (SELECT count(*) FROM topic WHERE groupID = g.id),
                (SELECT coalesce(sum(replies) + count(*), 0) FROM topic WHERE groupID = g.id)
            FROM practiceGroup g
            WHERE (?1 IS NULL OR g.name = ?1) AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, ?2))
            ORDER BY g.title
            """, [name, viewer.id]
        ).map {
            let more = Snapshot.groupWidth
            return GroupCard(
                group: Snapshot.group($0), members: $0[more], topics: $0[more + 1], contributions: $0[more + 2])
        }
    }

    func topics(
        for viewer: Viewer, group: GroupID?, page: Int
    ) throws -> (lines: [TopicLine], hasMore: Bool) {
        let size = group == nil ? 20 : ArchiveReader.topicsOnAPage
        // One statement for a group and one for all: each walks its own index.
        let columns: [Row]
        var pinned: [Row] = []
        if let group {
            columns = try db.rows(
                """
                SELECT \(Snapshot.topicLine)
                FROM topic t INDEXED BY topic_recent \(Snapshot.topicLineJoins)
                WHERE t.groupID = ?1 AND t.pinnedAt IS NULL AND (c.deletedAt IS NULL AND c.kind <> 'resource' OR t.replies > 0)
                    AND (c.openTo = 0 OR EXISTS (SELECT 1 FROM readable v WHERE v.groupID = ?1 AND v.reader = ?4))
                ORDER BY t.lastID DESC LIMIT ?2 OFFSET ?3
                """, [group.rawValue, size + 1, (page - 1) * size, viewer.id])
            // What stands first stands on the first page alone.
            if page == 1 {
                pinned = try db.rows(
                    """
                    SELECT \(Snapshot.topicLine)
                    FROM topic t INDEXED BY topic_pinned \(Snapshot.topicLineJoins)
                    WHERE t.groupID = ?1 AND t.pinnedAt IS NOT NULL AND (c.deletedAt IS NULL OR t.replies > 0)
                        AND (c.openTo = 0 OR EXISTS (SELECT 1 FROM readable v WHERE v.groupID = ?1 AND v.reader = ?2))
                    ORDER BY t.pinnedAt DESC LIMIT 20
                    """, [group.rawValue, viewer.id])
            }
        } else {
            columns = try db.rows(
                """
                SELECT \(Snapshot.topicLine)
                FROM topic t INDEXED BY topic_recent_anywhere \(Snapshot.topicLineJoins)
                WHERE (c.deletedAt IS NULL AND c.kind <> 'resource' OR t.replies > 0)
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?))
                ORDER BY t.lastID DESC LIMIT ? OFFSET ?
                """, [viewer.id, size + 1, (page - 1) * size])
        }
        var lines = pinned.map(Snapshot.topicLine)
        for index in lines.indices { lines[index].isPinned = true }
        lines += columns.prefix(size).map(Snapshot.topicLine)
        return (lines, columns.count > size)
    }

    private static let topicLine: SQL = """
        t.id, g.name, g.title, c.title, c.authorName, t.replies, t.lastAt, l.authorName,
        l.kind = 'outcome' AND l.deletedAt IS NULL, EXISTS (SELECT 1 FROM livingAnswer a WHERE a.topicID = t.id)
        """
    private static let topicLineJoins: SQL = """
        JOIN contribution c ON c.id = t.id JOIN contribution l ON l.id = t.lastID JOIN practiceGroup g ON g.id = t.groupID
        """

    private static func topicLine(_ row: Row) -> TopicLine {
        TopicLine(
            id: ContributionID(row[0]), group: row[1], groupTitle: row[2], title: row[3], author: row[4],
            replies: row[5], lastAt: row[6], lastAuthor: row[7], isSettled: row[8], isAnswered: row[9])
    }

    func attachments(inTopic topic: ContributionID) throws -> [ContributionID: [AttachmentFacts]] {
        var files: [ContributionID: [AttachmentFacts]] = [:]
        var placed: [ContributionID: Set<Int>] = [:]
        for row in try db.rows(
            """
            SELECT a.contributionID, a.position, a.filename, a.type, a.size, a.danger, p.width, p.height, f.outcome
            FROM contribution c JOIN attachment a ON a.contributionID = c.id LEFT JOIN picture p ON p.hash = a.hash
                LEFT JOIN fileText f ON f.hash = a.hash
            WHERE c.topicID = ? AND c.deletedAt IS NULL ORDER BY a.position
            """, [topic.rawValue])
        {
            let id = ContributionID(row[0])
            var file = AttachmentFacts(
                position: row[1], filename: row[2], type: row[3], size: row[4], bytes: [],
                danger: (row[5] as String?).flatMap { DangerousFile(rawValue: $0) },
                small: Snapshot.size(row[6], row[7]).map { SmallPicture(size: $0, bytes: []) })
            file.unsearched = (row[8] as String?).flatMap { FileOutcome(rawValue: $0)?.words }
            if file.small != nil {
                let inPlace = try placed[id] ?? Set(document(of: id)?.pictures.compactMap(\.file) ?? [])
                placed[id] = inPlace
                file.isInPlace = inPlace.contains(file.position)
            }
            files[id, default: []].append(file)
        }
        return files
    }

    /// As it was made; one that an earlier version made is made anew, from what the mail looked like where that is kept.
    func fragment(_ stored: String, version: Int64, of id: ContributionID, _ text: String) -> SafeHTML {
        SafeHTML(stored: stored, version: version) {
            guard let document = (try? document(of: id)) ?? nil, let files = try? shownFiles(of: id) else {
                return SafeHTML(plain: text)
            }
            return SafeHTML(document, by: DocumentHTML(for: .page, files: files))
        }
    }

    func entry(_ row: Row) -> FeedEntry {
        FeedEntry(
            id: ContributionID(row[0]), group: row[1], groupTitle: row[2], title: row[3],
            isTopic: !["reply", "outcome"].contains(row[4] as String), isOutcome: row[4] as String == "outcome",
            author: row[5],
            fragment: fragment(row[7], version: row[8], of: ContributionID(row[0]), row[6]),
            postedAt: row[9])
    }
}
