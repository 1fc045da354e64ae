import GRDB
import Guild

/// A page of a group's wiki, as it is or as it was.
public struct WikiPage: Sendable {
    public var group: Group
    public var page: PageState
    /// What the revision says, and who made it.
    public var text: String
    public var revision: PageRevision?
    /// Handles by their people.
    public var handles: [PersonID: String]
    public var comments: Int
    /// Titles of the group's pages, by how they are compared.
    public var titles: [String: String]
    /// Pages that lead here.
    public var linking: [String]
    /// Files that came with it, with a change, or with what was said of it.
    public var files: [PostFile]
}

/// Its revisions, the newest first.
public struct WikiHistory: Sendable {
    public var group: Group
    public var page: PageState
    public var revisions: [PageRevision]
    public var handles: [PersonID: String]
}

public struct WikiDiff: Sendable {
    public var group: Group
    public var page: PageState
    public var from: Int
    public var to: Int
    public var old: String
    public var new: String
}

extension ArchiveReader {
    public func wiki(_ name: String, for viewer: Viewer) async throws -> (group: Group, pages: [PageCard])? {
        try await read { snapshot in
            guard let group = try snapshot.cards(for: viewer, name: name).first?.group else { return nil }
            return (group, try snapshot.pages(of: group.id, limit: 1_000))
        }
    }

    /// `number`: nil: as it is.
    public func wikiPage(
        _ name: String, _ title: String, revision number: Int? = nil, for viewer: Viewer
    ) async throws -> WikiPage? {
        try await read { snapshot in
            guard let (group, page) = try snapshot.wikiPage(name, title, for: viewer),
                let text = try snapshot.text(of: page, revision: number ?? page.number)
            else { return nil }
            let revision = try snapshot.revision(number ?? page.number, of: page.id)
            let comments = try snapshot.db.number("SELECT replies FROM topic WHERE id = ?", [page.id.rawValue]) ?? 0
            let titles = try snapshot.db.rows(
                """
                SELECT n.key, c.title FROM pageName n JOIN contribution c ON c.id = n.pageID
                WHERE n.groupID = ? AND c.deletedAt IS NULL LIMIT 5000
                """, [group.id.rawValue])
            let linking = try snapshot.db.rows(
                """
                SELECT c.title FROM search s JOIN page p ON p.id = s.rowid JOIN contribution c ON c.id = p.id
                WHERE s.search MATCH ?4 AND p.groupID = ?1 AND p.id <> ?2 AND c.deletedAt IS NULL
                    AND instr(lower(c.text), ?3) > 0
                ORDER BY c.title LIMIT 40
                """,
                [
                    group.id.rawValue, page.id.rawValue, "[[" + page.title.lowercased() + "]]",
                    // The index knows which pages have these words at all. A title without one leads nowhere.
                    SearchQuery("\"\(page.title)\"")?.match ?? "\"\"",
                ])
            return WikiPage(
                group: group, page: page, text: text, revision: revision,
                handles: try snapshot.handles(of: revision.map { [$0] } ?? []), comments: Int(comments),
                titles: Dictionary(titles.map { ($0[0] as String, $0[1] as String) }) { first, _ in first },
                linking: linking.map { $0[0] }, files: try snapshot.files(ofPage: page.id))
        }
    }

    public func wikiHistory(_ name: String, _ title: String, for viewer: Viewer) async throws -> WikiHistory? {
        try await read { snapshot in
            guard let (group, page) = try snapshot.wikiPage(name, title, for: viewer) else { return nil }
            let revisions = try snapshot.revisions(of: page.id, limit: 200)
            return WikiHistory(
                group: group, page: page, revisions: revisions, handles: try snapshot.handles(of: revisions))
        }
    }

    public func wikiDiff(
        _ name: String, _ title: String, from: Int, to: Int, for viewer: Viewer
    ) async throws -> WikiDiff? {
        try await read { snapshot in
            guard let (group, page) = try snapshot.wikiPage(name, title, for: viewer),
                let old = try snapshot.text(of: page, revision: from),
                let new = try snapshot.text(of: page, revision: to)
            else { return nil }
            return WikiDiff(group: group, page: page, from: from, to: to, old: old, new: new)
        }
    }
}

extension Snapshot {
    /// The oldest first.
    func files(ofPage page: ContributionID) throws -> [PostFile] {
        try attachments(inTopic: page).sorted { $0.key < $1.key }.flatMap { id, files in
            files.map { PostFile(post: id, file: $0) }
        }
    }

    fileprivate func wikiPage(
        _ name: String, _ title: String, for viewer: Viewer
    ) throws -> (group: Group, page: PageState)? {
        guard let group = try cards(for: viewer, name: name).first?.group,
            let page = try page(called: title, in: group.id)
        else { return nil }
        return (group, page)
    }

    fileprivate func handles(of revisions: [PageRevision]) throws -> [PersonID: String] {
        var handles: [PersonID: String] = [:]
        for author in Set(revisions.compactMap(\.author)) {
            handles[author] = try db.row("SELECT handle FROM person WHERE id = ?", [author.rawValue])?[0]
        }
        return handles
    }
}
