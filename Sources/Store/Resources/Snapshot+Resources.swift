import Foundation
import GRDB
import Guild
import Mail

/// Things of a group's directory.
extension Snapshot {
    func read(_ intent: ResourceIntent, into situation: inout Situation) throws {
        switch intent {
        case .give(let name, _, let reading):
            situation.group = try group(name: name)
            guard let group = situation.group else { return }
            for entry in reading.entries { try note(entry.key, in: group.id, &situation.resources) }
        }
    }

    private func note(_ key: String, in group: GroupID, _ known: inout ResourceKnowledge) throws {
        guard let there = try resource(known: key, in: group) else { return }
        known.known.updateValue(there, forKey: key)
    }

    /// A thing that a mail answers, or what was said of it, and what the mail may put in its place.
    func readResource(
        of place: Situation.ThreadPlace, _ keys: @autoclosure () -> [String], by person: PersonID?,
        into known: inout ResourceKnowledge
    ) throws {
        // Most answers are about none.
        guard let resource = try resource(place.topic) else { return }
        known.answered = resource
        known.saidGone = Int(
            try db.number(
                "SELECT count(*) FROM saidGone WHERE resourceID = ? AND personID IS NOT ?",
                [resource.id.rawValue, person?.rawValue]) ?? 0)
        for key in keys() { try note(key, in: resource.group, &known) }
        known.isNewer =
            try db.number(
                """
                SELECT 1 FROM resourceVersion v WHERE v.resourceID = ?1 AND v.number = ?2 AND v.madeAt > (
                    SELECT max(l.createdAt) FROM letter l WHERE l.contributionID = ?1 AND l.kind = 'resource'
                        AND l.directPersonID = ?3)
                """, [resource.id.rawValue, resource.number, person?.rawValue]) != nil
    }

    /// Nil: none has it. Within, nil: it is out of sight.
    private func resource(known key: String, in group: GroupID) throws -> ContributionID?? {
        try db.row(
            """
            SELECT c.id, c.deletedAt IS NULL FROM resourceKey k JOIN contribution c ON c.id = k.resourceID
            WHERE k.groupID = ? AND k.key = ?
            """, [group.rawValue, key]
        ).map { $0[1] ? ContributionID($0[0]) : nil }
    }

    // MARK: One, and many

    func resource(_ id: ContributionID) throws -> Resource? {
        try resources("WHERE e.id = ?1", [id.rawValue]).first
    }

    func resources(_ ids: [ContributionID]) throws -> [Resource] {
        try resources("WHERE e.id IN (SELECT value FROM json_each(?1)) ORDER BY e.id", [Transaction.list(ids)])
    }

    /// Of one group, or of all that somebody is in; what was looked at first, then what people found best.
    func resources(
        in group: GroupID?, for person: PersonID?, _ filter: ResourceFilter, limit: Int, offset: Int = 0
    ) throws -> [Resource] {
        let order: SQL =
            filter.isByAge
            ? "ORDER BY e.id DESC"
            : """
            ORDER BY e.isGone, coalesce(e.vettedNumber = e.number, 0) DESC,
                (9 + coalesce(s.stars, 0)) * 1.0 / (3 + coalesce(s.people, 0)) DESC, e.id DESC
            """
        let groups = try group.map { [$0] } ?? person.map { try places(of: $0).map(\.group.id) } ?? []
        // Their numbers first: what a page does not show is not looked at further.
        let ids = try db.rows(
            """
            SELECT e.id FROM resource e JOIN contribution c ON c.id = e.id AND c.deletedAt IS NULL
            LEFT JOIN (SELECT contributionID, sum(substr(sign, 1, 1)) AS stars, count(*) AS people FROM reaction
                WHERE sign LIKE '_/5' AND contributionID IN (SELECT id FROM resource WHERE groupID IN (SELECT value FROM json_each(?1)))
                GROUP BY contributionID) s ON s.contributionID = e.id
            WHERE e.groupID IN (SELECT v.groupID FROM json_each(?1) j JOIN readable v ON v.groupID = j.value
                    WHERE v.reader IN (0, ?2))
                AND (?3 IS NULL OR e.kind = ?3)
                AND (?4 = 0 OR e.vettedNumber = e.number AND NOT e.isGone)
                AND (?5 IS NULL OR s.stars >= ?5 * s.people)
                AND (?9 IS NULL OR e.id IN (SELECT rowid FROM search WHERE search MATCH ?9)
                    OR EXISTS (SELECT 1 FROM tag t WHERE t.contributionID = e.id AND t.tag = ?10))
                AND NOT EXISTS (SELECT 1 FROM json_each(?6) j
                    WHERE NOT EXISTS (SELECT 1 FROM tag t WHERE t.contributionID = e.id AND t.tag = j.value))
            \(order) LIMIT ?7 OFFSET ?8
            """,
            [
                Transaction.list(groups), person?.rawValue ?? 0, filter.kind, filter.isVetted ? 1 : 0, filter.rated,
                try StoredValue.texts(filter.tags).json, limit, offset,
                SearchQuery(filter.words.joined(separator: " "))?.match,
                filter.words.joined(separator: "-"),
            ]
        ).map { ContributionID($0[0]) }
        guard !ids.isEmpty else { return [] }
        let found = Dictionary(uniqueKeysWithValues: try resources(ids).map { ($0.id, $0) })
        return ids.compactMap { found[$0] }
    }

    private func resources(_ rest: SQL, _ arguments: StatementArguments) throws -> [Resource] {
        try db.rows(
            """
            SELECT e.id, e.groupID, g.name, c.title, c.text, c.authorID, c.authorName, c.postedAt, e.number, v.url,
                a.position, a.filename, a.type, a.size, e.kind, e.audience, e.licence, e.maker, e.isGone,
                e.vettedBy, p.name, e.vettedAt, e.vettedNumber, e.vettedWords, t.replies
            FROM resource e JOIN contribution c ON c.id = e.id AND c.deletedAt IS NULL
                JOIN practiceGroup g ON g.id = e.groupID JOIN topic t ON t.id = e.id
                JOIN resourceVersion v ON v.resourceID = e.id AND v.number = e.number
                LEFT JOIN attachment a ON a.contributionID = e.id AND a.position = v.position
                LEFT JOIN person p ON p.id = e.vettedBy
            \(rest)
            """, arguments
        ).map { row in
            let id = ContributionID(row[0])
            var vetting: Resource.Vetting?
            if let number: Int = row[22], let at: Int64 = row[21] {
                vetting = Resource.Vetting(
                    by: (row[19] as Int64?).map { PersonID($0) }, name: row[20] ?? "", at: at, number: number,
                    words: row[23])
            }
            return Resource(
                id: id, group: GroupID(row[1]), groupName: row[2], title: row[3], text: row[4],
                giver: (row[5] as Int64?).map { PersonID($0) }, giverName: row[6], givenAt: row[7], number: row[8],
                link: row[9], file: Snapshot.file(row, from: 10),
                details: ResourceDetails(kind: row[14], audience: row[15], licence: row[16], maker: row[17]),
                tags: try db.rows("SELECT tag FROM tag WHERE contributionID = ? ORDER BY tag", [id.rawValue]).map {
                    $0[0]
                },
                vetting: vetting, isGone: row[18],
                reactions: try db.rows(
                    "SELECT sign, count(*) FROM reaction WHERE contributionID = ? GROUP BY sign ORDER BY count(*) DESC, sign",
                    [id.rawValue]
                ).map { ReactionCount(sign: $0[0], count: $0[1]) },
                comments: row[24])
        }
    }

    private static func file(_ row: Row, from column: Int) -> ResourceFile? {
        guard let position: Int = row[column] else { return nil }
        return ResourceFile(position: position, name: row[column + 1], type: row[column + 2], size: row[column + 3])
    }

    /// Its newest link, or its file's name, and its kind; of what is hidden, too.
    func whereabouts(of id: ContributionID) throws -> (place: String, kind: String)? {
        try db.row(
            """
            SELECT coalesce(v.url, a.filename, ''), e.kind FROM resource e
                JOIN resourceVersion v ON v.resourceID = e.id AND v.number = e.number
                LEFT JOIN attachment a ON a.contributionID = e.id AND a.position = v.position
            WHERE e.id = ?
            """, [id.rawValue]
        ).map { ($0[0], $0[1]) }
    }

    /// The newest first.
    func versions(of id: ContributionID) throws -> [ResourceVersion] {
        try db.rows(
            """
            SELECT v.number, v.url, p.name, v.madeAt, a.position, a.filename, a.type, a.size
            FROM resourceVersion v LEFT JOIN person p ON p.id = v.authorID
                LEFT JOIN attachment a ON a.contributionID = v.resourceID AND a.position = v.position
            WHERE v.resourceID = ? ORDER BY v.number DESC LIMIT 100
            """, [id.rawValue]
        ).map {
            ResourceVersion(number: $0[0], link: $0[1], file: Snapshot.file($0, from: 4), by: $0[2], at: $0[3])
        }
    }

    // MARK: For letters

    func read(
        _ letter: ResourceLetter, for recipient: PersonID?, _ attachmentLimit: Int, into facts: inout LetterFacts
    ) throws -> Bool {
        switch letter {
        case .entry(let id, let why):
            guard let resource = try resource(id), try mayRead(resource.group, recipient) else { return false }
            facts.group = try group(id: resource.group)
            facts.resources.resource = resource
            if let recipient, let membership = try membership(of: recipient, in: resource.group) {
                facts.resources.mayRate = resource.giver != recipient
                facts.resources.mayChange = resource.giver == recipient || membership.roles.contains(.facilitator)
                facts.resources.mayVet = !membership.roles.isDisjoint(with: [.expert, .facilitator])
            }
            if why == .asked, let file = resource.file, file.size <= attachmentLimit,
                let blob = try db.row(
                    """
                    SELECT b.bytes FROM attachment a JOIN blob b ON b.hash = a.hash
                    WHERE a.contributionID = ? AND a.position = ? AND a.danger IS NULL
                    """, [id.rawValue, file.position])
            {
                facts.resources.bytes = [UInt8](blob[0] as Data)
            }
            if why == .gone {
                facts.resources.names = try db.rows(
                    """
                    SELECT p.name FROM saidGone s JOIN person p ON p.id = s.personID WHERE s.resourceID = ? ORDER BY s.at
                    """, [id.rawValue]
                ).map { $0[0] }
            }
        case .receipt(let group, let added, let known, let words, _, _):
            facts.group = try self.group(id: group)
            facts.resources.added = try resources(added)
            guard try mayRead(group, recipient) else { return true }
            for (id, words) in zip(known, words) {
                guard let resource = try resource(id) else { continue }
                facts.resources.known.append(resource)
                facts.resources.words.append(words)
            }
        }
        return true
    }

    private func mayRead(_ group: GroupID, _ person: PersonID?) throws -> Bool {
        try db.number(
            "SELECT 1 FROM readable WHERE groupID = ? AND reader IN (0, ?)", [group.rawValue, person?.rawValue ?? 0])
            != nil
    }

    func read(_ said: ResourceSaid, into facts: inout ResultFacts, for person: PersonID?) throws {
        switch said {
        case .list(let group, let filter):
            facts.groups = try group.map { try groupFacts(of: [$0], for: person) } ?? []
            let found = try resources(in: group, for: person, filter, limit: Snapshot.resourcesInALetter + 1)
            facts.resources = Array(found.prefix(Snapshot.resourcesInALetter))
            facts.hasMore = found.count > facts.resources.count
        case .done(let id, let done):
            guard let resource = try resource(id) else { return }
            facts.resources = [resource]
            for case .known(let other) in done { facts.resources += try self.resource(other).map { [$0] } ?? [] }
        case .sent: break
        }
    }

    static let resourcesInALetter = 25
}
