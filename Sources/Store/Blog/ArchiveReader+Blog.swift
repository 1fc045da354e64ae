import GRDB
import Guild
import Mail

/// A page of a group's blog.
public struct BlogPage: Sendable {
    public var group: Group
    public var entries: [EntryCard]
    /// Months that have entries, "2026-11", the newest first, with how many.
    public var months: [(month: String, count: Int)]
    public var tags: [(tag: String, count: Int)]
    public var choice: BlogChoice
    public var page: Int
    public var hasMore: Bool
}

/// An entry in a list.
public struct EntryCard: Sendable {
    public var id: ContributionID
    public var title: String
    public var author: String
    public var handle: String?
    public var excerpt: String
    public var tags: [String]
    public var comments: Int
    public var publishedAt: Int64
}

extension ArchiveReader {
    public static let entriesOnAPage = 20

    public func blog(_ name: String, _ choice: BlogChoice, for viewer: Viewer, page: Int) async throws -> BlogPage? {
        try await read { snapshot in
            guard let card = try snapshot.cards(for: viewer, name: name).first else { return nil }
            let group = card.group.id.rawValue
            let size = ArchiveReader.entriesOnAPage
            var (from, to) = (Int64(0), Int64.max)
            var tag: String?
            switch choice {
            case .all: break
            case .month(let month): (from, to) = (month.first, month.next)
            case .tag(let name): tag = name
            }
            let rows = try snapshot.db.rows(
                """
                SELECT e.id, c.title, c.authorName, p.handle, e.excerpt, substr(c.text, 1, 2000), t.replies, e.publishedAt
                FROM entry e INDEXED BY entry_group JOIN contribution c ON c.id = e.id JOIN topic t ON t.id = e.id
                    LEFT JOIN person p ON p.id = c.authorID
                WHERE e.groupID = ?1 AND e.publishedAt >= ?2 AND e.publishedAt < ?3 AND c.deletedAt IS NULL
                    AND (?4 IS NULL OR EXISTS (SELECT 1 FROM tag x WHERE x.contributionID = e.id AND x.tag = ?4))
                ORDER BY e.publishedAt DESC, e.id DESC LIMIT ?5 OFFSET ?6
                """, [group, from, to, tag, size + 1, (page - 1) * size])
            let entries = try rows.prefix(size).map { row in
                let excerpt: String = row[4]
                return EntryCard(
                    id: ContributionID(row[0]), title: row[1], author: row[2], handle: row[3],
                    excerpt: excerpt.isEmpty ? Excerpt.opening(row[5]) : excerpt,
                    tags: try snapshot.tags(of: ContributionID(row[0])), comments: row[6], publishedAt: row[7])
            }
            let months = try snapshot.db.rows(
                """
                SELECT strftime('%Y-%m', e.publishedAt, 'unixepoch') AS month, count(*) FROM entry e
                    JOIN contribution c ON c.id = e.id
                WHERE e.groupID = ? AND c.deletedAt IS NULL GROUP BY month ORDER BY month DESC LIMIT 240
                """, [group])
            let tags = try snapshot.db.rows(
                """
                SELECT x.tag, count(*) FROM entry e JOIN contribution c ON c.id = e.id
                    JOIN tag x ON x.contributionID = e.id
                WHERE e.groupID = ? AND c.deletedAt IS NULL GROUP BY x.tag ORDER BY count(*) DESC, x.tag LIMIT 40
                """, [group])
            return BlogPage(
                group: card.group, entries: entries, months: months.map { ($0[0], $0[1]) },
                tags: tags.map { ($0[0], $0[1]) }, choice: choice, page: page, hasMore: rows.count > size)
        }
    }

    /// The newest entries, for readers of feeds.
    public func blogFeed(of name: String, for viewer: Viewer) async throws -> (group: Group, entries: [FeedEntry])? {
        try await read { snapshot in
            guard let card = try snapshot.cards(for: viewer, name: name).first else { return nil }
            let entries = try snapshot.db.rows(
                """
                SELECT c.id, g.name, g.title, c.title, c.kind, c.authorName, c.text, c.fragment, c.fragmentVersion, e.publishedAt
                FROM entry e JOIN contribution c ON c.id = e.id JOIN practiceGroup g ON g.id = e.groupID
                WHERE e.groupID = ? AND c.deletedAt IS NULL ORDER BY e.publishedAt DESC LIMIT 30
                """, [card.group.id.rawValue]
            ).map { snapshot.entry($0) }
            return (card.group, entries)
        }
    }
}
