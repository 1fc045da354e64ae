import GRDB
import Guild

/// A group's directory, as a page of it shows it.
public struct ResourceList: Sendable {
    public var group: Group
    public var filter: ResourceFilter
    public var resources: [Resource]
    public var page: Int
    public var hasMore: Bool
    /// What else the list can be narrowed by: the commonest first.
    public var tags: [String]
    public var kinds: [String]
}

public struct ResourcePage: Sendable {
    public var group: Group
    public var resource: Resource
    public var fragment: SafeHTML
    public var giverHandle: String?
    public var vetterHandle: String?
    public var versions: [ResourceVersion]
    /// What was said of it.
    public var comments: ThreadPage?
}

extension ArchiveReader {
    public static let resourcesOnAPage = 50

    public func resources(
        _ name: String, _ filter: ResourceFilter, for viewer: Viewer, page: Int
    ) async throws -> ResourceList? {
        try await read { snapshot in
            guard let group = try snapshot.cards(for: viewer, name: name).first?.group else { return nil }
            let size = ArchiveReader.resourcesOnAPage
            let found = try snapshot.resources(
                in: group.id, for: viewer.person, filter, limit: size + 1, offset: (page - 1) * size)
            return ResourceList(
                group: group, filter: filter, resources: Array(found.prefix(size)), page: page,
                hasMore: found.count > size,
                tags: try snapshot.db.rows(
                    """
                    SELECT t.tag FROM resource e JOIN contribution c ON c.id = e.id AND c.deletedAt IS NULL
                        JOIN tag t ON t.contributionID = e.id
                    WHERE e.groupID = ? GROUP BY t.tag ORDER BY count(*) DESC, t.tag LIMIT 24
                    """, [group.id.rawValue]
                ).map { $0[0] },
                kinds: try snapshot.db.rows(
                    """
                    SELECT e.kind FROM resource e JOIN contribution c ON c.id = e.id AND c.deletedAt IS NULL
                    WHERE e.groupID = ? AND e.kind <> '' GROUP BY e.kind ORDER BY count(*) DESC, e.kind LIMIT 12
                    """, [group.id.rawValue]
                ).map { $0[0] })
        }
    }

    public func resource(_ id: ContributionID, in name: String, for viewer: Viewer) async throws -> ResourcePage? {
        guard
            let found = try await read({ snapshot -> ResourcePage? in
                guard let group = try snapshot.cards(for: viewer, name: name).first?.group,
                    let resource = try snapshot.resource(id), resource.group == group.id,
                    let row = try snapshot.db.row(
                        "SELECT text, fragment, fragmentVersion FROM contribution WHERE id = ?", [id.rawValue])
                else { return nil }
                func handle(_ person: PersonID?) throws -> String? {
                    try person.flatMap {
                        try snapshot.db.row("SELECT handle FROM person WHERE id = ?", [$0.rawValue])?[0]
                    }
                }
                return ResourcePage(
                    group: group, resource: resource,
                    fragment: snapshot.fragment(row[1], version: row[2], of: id, row[0]),
                    giverHandle: try handle(resource.giver), vetterHandle: try handle(resource.vetting?.by),
                    versions: try snapshot.versions(of: id))
            })
        else { return nil }
        // Most have none.
        guard found.resource.comments > 0 else { return found }
        var page = found
        page.comments = try await thread(id, in: name, for: viewer, page: 1)
        return page
    }

    /// The newest things of a directory.
    public func resourceFeed(of name: String, for viewer: Viewer) async throws -> (group: Group, entries: [FeedEntry])?
    {
        try await read { snapshot in
            guard let group = try snapshot.cards(for: viewer, name: name).first?.group else { return nil }
            let entries = try snapshot.db.rows(
                """
                SELECT c.id, g.name, g.title, c.title, c.kind, c.authorName, c.text, c.fragment, c.fragmentVersion, c.postedAt
                FROM resource e JOIN contribution c ON c.id = e.id AND c.deletedAt IS NULL
                    JOIN practiceGroup g ON g.id = e.groupID
                WHERE e.groupID = ? ORDER BY c.id DESC LIMIT 30
                """, [group.id.rawValue]
            ).map { snapshot.entry($0) }
            return (group, entries)
        }
    }
}
