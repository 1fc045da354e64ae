import Foundation
import GRDB
import Guild
import Mail

/// A post whose words, or whose file's, were found.
struct Hit {
    var id: ContributionID
    /// Empty: nothing was looked for but what narrows.
    var excerpt: String
    var file: FoundFile?
    /// The piece of the file that has the words.
    var piece: Int64?
}

/// What is found, by mail and on the web alike.
extension Snapshot {
    /// Of what somebody may read, the newest first: the order stays fast however common the words are. `marks`: what stands
    /// around a word that was found.
    func hits(
        _ search: SearchWords, for reader: Int64?, marks: (String, String) = ("", ""), limit: Int, offset: Int = 0
    ) throws -> [Hit] {
        let query = SearchQuery(search.words)
        // Words that are none at all find nothing, whatever narrows them.
        guard query != nil || search.words.isEmpty, !search.isEmpty else { return [] }
        if search.sort != .new, search.files == nil, let query {
            return try sorted(query, search, for: reader, marks, limit: limit, offset: offset)
        }
        let inPosts =
            search.files != nil && query != nil
            ? [] : try posts(query, search, for: reader, marks, limit: offset + limit)
        let inFiles = try query.map { try files($0, search, for: reader, limit: offset + limit) } ?? []
        return try Snapshot.newestFirst(inPosts, inFiles).dropFirst(offset).prefix(limit).map {
            try withExcerpt($0, query, marks)
        }
    }

    /// Two rows, each the newest first, as one. A post whose words were found shows them rather than its file's.
    private static func newestFirst(_ posts: [Hit], _ files: [Hit]) -> [Hit] {
        guard !files.isEmpty else { return posts }
        let found = Set(posts.map(\.id))
        return (posts + files.filter { !found.contains($0.id) }).sorted { $0.id > $1.id }
    }

    private func posts(
        _ query: SearchQuery?, _ search: SearchWords, for reader: Int64?, _ marks: (String, String), limit: Int
    ) throws -> [Hit] {
        try db.rows(
            query == nil ? Snapshot.all : Snapshot.indexed,
            try values(query, search, for: reader) + [marks.0, marks.1, limit]
        ).map { Hit(id: ContributionID($0[0]), excerpt: $0[1]) }
    }

    /// Of the newest that have the words, the best first; what the page shows of them is looked up for these alone.
    private func sorted(
        _ query: SearchQuery, _ search: SearchWords, for reader: Int64?, _ marks: (String, String), limit: Int,
        offset: Int
    ) throws -> [Hit] {
        let rows = try db.rows(
            search.sort == .helpful ? Snapshot.byHelp : Snapshot.byRelevance,
            try values(query, search, for: reader) + [Snapshot.mostSorted, limit, offset])
        return try rows.map { row in
            let excerpt = try db.row(
                "SELECT snippet(search, 1, ?3, ?4, '…', 24) FROM search WHERE search MATCH ?1 AND rowid = ?2",
                [query.match, row[0] as Int64, marks.0, marks.1])
            return Hit(id: ContributionID(row[0]), excerpt: excerpt?[0] ?? "")
        }
    }

    /// Posts whose files have the words, each with the first place of those that are found.
    private func files(
        _ query: SearchQuery, _ search: SearchWords, for reader: Int64?, limit: Int
    ) throws -> [Hit] {
        let rows = try db.cursor(Snapshot.filed, try values(query, search, for: reader))
        var found: [Hit] = []
        var read = 0
        while let row = try rows.next(), read < Snapshot.mostPieces {
            read += 1
            let hit = Hit(
                id: ContributionID(row[0]), excerpt: "",
                file: FoundFile(
                    position: row[2], filename: row[3], format: FileFormat(rawValue: row[4]) ?? .text, number: row[5],
                    name: row[6]), piece: row[1])
            if found.last?.id == hit.id {
                found[found.count - 1] = hit
            } else if found.count == limit {
                break
            } else {
                found.append(hit)
            }
        }
        return found
    }

    /// A file's words are made of a whole page: only for what is shown.
    private func withExcerpt(_ hit: Hit, _ query: SearchQuery?, _ marks: (String, String)) throws -> Hit {
        guard let query, let piece = hit.piece else { return hit }
        var hit = hit
        hit.excerpt =
            try db.row(
                "SELECT snippet(fileSearch, 0, ?3, ?4, '…', 24) FROM fileSearch WHERE fileSearch MATCH ?1 AND rowid = ?2",
                [query.match, piece, marks.0, marks.1]
            ).map { $0[0] } ?? ""
        return hit
    }

    /// So many pages that have the words are looked at.
    private static let mostPieces = 5_000

    /// So many of the newest hits are sorted and counted.
    public static let mostSorted = 5_000

    private func values(_ query: SearchQuery?, _ search: SearchWords, for reader: Int64?) throws -> StatementArguments {
        [
            query?.match, reader, search.group, try search.from.map { try handle(now: $0) },
            search.after.map { Int64($0.daysSince1970) * 86_400 },
            search.before.map { Int64($0.daysSince1970) * 86_400 }, search.kind?.rawValue,
            search.newerThan?.rawValue, String(decoding: try JSONEncoder().encode(search.tags), as: UTF8.self),
            search.tags.count, search.hasFile ? 1 : 0, search.state?.rawValue, search.files?.name,
        ]
    }

    private static let indexed: SQL = """
        SELECT c.id, snippet(search, 1, ?14, ?15, '…', 24)
        FROM search JOIN contribution c ON c.id = search.rowid JOIN practiceGroup g ON g.id = c.groupID
        WHERE search MATCH ?1 AND search.rowid > coalesce(?8, 0) AND \(narrowing) ORDER BY search.rowid DESC LIMIT ?16
        """
    private static let filed: SQL = """
        SELECT c.id, f.id, a.position, a.filename, x.format, f.number, f.name
        FROM fileSearch JOIN filePiece f ON f.id = fileSearch.rowid JOIN fileText x ON x.hash = f.hash
            JOIN attachment a ON a.hash = f.hash JOIN contribution c ON c.id = a.contributionID
            JOIN practiceGroup g ON g.id = c.groupID
        WHERE fileSearch MATCH ?1 AND \(narrowing) AND (?13 IS NULL OR ?13 IN ('file', x.format))
        ORDER BY fileSearch.rowid DESC
        """
    /// Nothing but what narrows it.
    private static let all: SQL = """
        SELECT c.id, substr(?14 || ?15, 1, 0) FROM contribution c JOIN practiceGroup g ON g.id = c.groupID
        WHERE ?1 IS NULL AND \(narrowing) ORDER BY c.id DESC LIMIT ?16
        """
    private static let byHelp: SQL = """
        SELECT c.id FROM (SELECT rowid AS id FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?14) s
            JOIN contribution c ON c.id = s.id JOIN practiceGroup g ON g.id = c.groupID
        WHERE \(narrowing) ORDER BY \(Snapshot.helped) DESC, c.id DESC LIMIT ?15 OFFSET ?16
        """
    /// A word in a title says more than one below it.
    private static let byRelevance: SQL = """
        SELECT c.id FROM (SELECT rowid AS id, bm25(search, 3.0, 1.0) AS score FROM search
                WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?14) s
            JOIN contribution c ON c.id = s.id JOIN practiceGroup g ON g.id = c.groupID
        WHERE \(narrowing) ORDER BY s.score, c.id DESC LIMIT ?15 OFFSET ?16
        """
    private static let counted: SQL = """
        SELECT g.name, g.title, c.kind, strftime('%Y', c.sentAt, 'unixepoch'), p.handle, c.authorName, count(*)
        FROM (SELECT rowid AS id FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?14) s
            JOIN contribution c ON c.id = s.id JOIN practiceGroup g ON g.id = c.groupID
            LEFT JOIN person p ON p.id = c.authorID
        WHERE \(narrowing) GROUP BY c.groupID, c.kind, 4, c.authorID
        """

    /// Where, what, when and whose the newest hits are.
    func facets(_ search: SearchWords, for reader: Int64?) throws -> SearchFacets {
        var facets = SearchFacets()
        guard let query = SearchQuery(search.words), search.files == nil else { return facets }
        for row in try db.rows(Snapshot.counted, try values(query, search, for: reader) + [Snapshot.mostSorted]) {
            facets.add(
                group: (row[0], row[1]), kind: NewContribution.Kind(rawValue: row[2]), year: row[3],
                author: (row[4] as String?).map { ($0, row[5]) }, count: row[6])
        }
        return facets
    }

    private static let narrowing: SQL = """
        c.deletedAt IS NULL AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?2))
            AND (?3 IS NULL OR g.name = ?3)
            AND (?4 IS NULL OR c.authorID = (SELECT p.id FROM person p WHERE p.handle = ?4))
            AND (?5 IS NULL OR c.sentAt >= ?5) AND (?6 IS NULL OR c.sentAt < ?6) AND (?7 IS NULL OR c.kind = ?7)
            AND (?8 IS NULL OR c.id > ?8)
            AND (?10 = 0 OR (SELECT count(*) FROM tag x WHERE x.contributionID = c.id
                AND x.tag IN (SELECT value FROM json_each(?9))) = ?10)
            AND (?11 = 0 OR EXISTS (SELECT 1 FROM attachment a WHERE a.contributionID = c.id))
            AND (?12 IS NULL OR EXISTS (SELECT 1 FROM topic t WHERE t.id = c.topicID AND CASE ?12
                WHEN 'answered' THEN t.asks = 1 AND t.answeredAt IS NOT NULL
                WHEN 'unanswered' THEN t.asks = 1 AND t.answeredAt IS NULL
                ELSE EXISTS (SELECT 1 FROM contribution o WHERE o.id = t.lastID AND o.kind = 'outcome') END))
            AND (?13 IS NULL OR EXISTS (SELECT 1 FROM attachment a JOIN fileText x ON x.hash = a.hash
                WHERE a.contributionID = c.id AND ?13 IN ('file', x.format)))
        """
}

/// A hit as a page lists it.
extension ArchiveReader {
    /// Nil: the words ask for nothing.
    public func search(
        _ words: String, for viewer: Viewer, page: Int
    ) async throws -> SearchPage? {
        let search = SearchWords(words)
        guard !search.isEmpty, search.words.isEmpty || SearchQuery(search.words) != nil else { return nil }
        // Whether an address is here is nobody's business.
        if viewer == .stranger, Veil.hides(Array(words.utf8)) { return SearchPage(hits: [], hasMore: false) }
        return try await read { snapshot in
            let size = ArchiveReader.hitsOnAPage
            let found = try snapshot.hits(
                search, for: viewer.id, marks: ("\u{2}", "\u{3}"), limit: size + 1, offset: (page - 1) * size)
            let hits = try found.prefix(size).compactMap { hit in
                try snapshot.db.row(
                    """
                    SELECT g.name, g.title, t.title, c.authorName, c.sentAt, c.kind = 'outcome',
                        EXISTS (SELECT 1 FROM livingAnswer a WHERE a.contributionID = c.id), c.text
                    FROM contribution c JOIN practiceGroup g ON g.id = c.groupID JOIN contribution t ON t.id = c.topicID
                    WHERE c.id = ?1
                        AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?2))
                    """, [hit.id.rawValue, viewer.id]
                ).map {
                    SearchHit(
                        id: hit.id, group: $0[0], groupTitle: $0[1], title: $0[2], author: $0[3], sentAt: $0[4],
                        excerpt: hit.excerpt.isEmpty ? Excerpt.opening($0[7]) : hit.excerpt, file: hit.file,
                        isOutcome: $0[5], isAnswer: $0[6])
                }
            }
            return SearchPage(
                hits: hits, hasMore: found.count > size,
                suggestion: hits.isEmpty && page == 1 ? try snapshot.suggestion(search, for: viewer.id) : nil)
        }
    }

    /// Nil: the words ask for nothing.
    public func searchCounts(_ words: String, for viewer: Viewer) async throws -> SearchFacets? {
        let search = SearchWords(words)
        guard SearchQuery(search.words) != nil else { return nil }
        if viewer == .stranger, Veil.hides(Array(words.utf8)) { return SearchFacets() }
        return try await read { try $0.facets(search, for: viewer.id) }
    }
}
