import Guild

/// A page of what happened.
public struct StreamPage: Sendable {
    public var scope: StreamScope
    /// A group's title, a person's name, a word.
    public var title: String
    public var lines: [StreamLine]
    /// What the reader keeps, where that is what is asked for.
    public var kept: [PostFacts] = []
}

extension ArchiveReader {
    public static let linesOnAStream = 50

    /// Nil: there is no such thing, or it is not for them.
    public func stream(_ scope: StreamScope, for viewer: Viewer) async throws -> StreamPage? {
        try await read { snapshot in
            let title: String
            var scope = scope
            switch scope {
            case .community: title = ""
            case .group(let name):
                guard let card = try snapshot.cards(for: viewer, name: name).first else { return nil }
                title = card.group.title
            case .person(let handle):
                let now = try snapshot.handle(now: handle)
                guard let row = try snapshot.db.row("SELECT name FROM person WHERE handle = ?", [now]) else {
                    return nil
                }
                title = row[0]
                scope = .person(now)
            case .tag(let tag): title = "#\(tag)"
            case .kept:
                guard viewer.person != nil else { return nil }
                title = ""
            }
            let lines = try snapshot.stream(scope, for: viewer.person, limit: ArchiveReader.linesOnAStream)
            // Somebody who is only in private groups is nobody's business.
            if case .person = scope, lines.isEmpty { return nil }
            var page = StreamPage(scope: scope, title: title, lines: lines)
            if scope == .kept, let person = viewer.person { page.kept = try snapshot.favourites(of: person) }
            return page
        }
    }
}
