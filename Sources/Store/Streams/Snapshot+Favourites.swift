import GRDB
import Guild

/// What somebody keeps, where they were named, and who follows them: nobody else's business.
extension Snapshot {
    /// What they may still read, the newest first.
    func favourites(of person: PersonID, limit: Int = 100) throws -> [PostFacts] {
        try posts(
            """
            SELECT c.id FROM favourite f JOIN contribution c ON c.id = f.contributionID AND c.deletedAt IS NULL
            WHERE f.personID = ?1 AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = c.groupID AND v.reader IN (c.openTo, ?1))
            ORDER BY f.at DESC, c.id DESC LIMIT ?2
            """, person, limit)
    }

    /// How many keep what stands in a thread.
    func keptBy(inTopic topic: ContributionID) throws -> [ContributionID: Int] {
        let rows = try db.rows(
            """
            SELECT f.contributionID, count(*) FROM contribution c JOIN favourite f ON f.contributionID = c.id
            WHERE c.topicID = ? AND c.deletedAt IS NULL GROUP BY f.contributionID
            """, [topic.rawValue])
        return Dictionary(uniqueKeysWithValues: rows.map { (ContributionID($0[0]), $0[1]) })
    }

    func mentions(of person: PersonID, limit: Int = 30) throws -> [PostFacts] {
        try posts(
            """
            SELECT c.id FROM mention m JOIN contribution c ON c.id = m.contributionID AND c.deletedAt IS NULL
            WHERE m.personID = ?1 AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = c.groupID AND v.reader IN (c.openTo, ?1))
            ORDER BY c.id DESC LIMIT ?2
            """, person, limit)
    }

    private func posts(_ sql: SQL, _ person: PersonID, _ limit: Int) throws -> [PostFacts] {
        try db.rows(sql, [person.rawValue, limit]).compactMap { try postFacts(ContributionID($0[0])) }
    }

    /// Of those who share a group with them.
    func followers(of person: PersonID) throws -> [PersonFacts] {
        try db.rows(
            """
            SELECT p.name, p.handle FROM follow f JOIN person p ON p.id = f.personID
            WHERE f.kind = 'person' AND f.target = ?1 AND EXISTS (SELECT 1 FROM membership m
                JOIN membership o ON o.groupID = m.groupID AND o.personID = ?2 WHERE m.personID = p.id)
            ORDER BY p.name LIMIT 200
            """, ["\(person.rawValue)", person.rawValue]
        ).map { PersonFacts(name: $0[0], handle: $0[1]) }
    }

    func read(_ said: StreamSaid, for person: PersonID?, into facts: inout ResultFacts) throws {
        switch said {
        case .stream(let scope, let since):
            // A stranger keeps nothing.
            if scope == .kept, person == nil { return }
            facts.stream = try stream(scope, for: person, since: since ?? 0, limit: 20)
            if case .group(let name) = scope {
                facts.groups = try groupFacts(for: person).filter { $0.group.name == name }
            }
        case .keeps(let id), .letsGo(let id): facts.posts = try postFacts(id).map { [$0] } ?? []
        case .kept: facts.posts = try person.map { try favourites(of: $0) } ?? []
        case .mentions: facts.posts = try person.map { try mentions(of: $0) } ?? []
        case .followers: facts.people = try person.map { try followers(of: $0) } ?? []
        }
    }
}
