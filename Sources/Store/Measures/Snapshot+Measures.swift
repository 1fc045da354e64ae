import GRDB
import Guild
import Mail

/// What deciding and letters need to know of measures.
extension Snapshot {
    /// What concerns somebody in a group now.
    func measures(of person: PersonID, in group: GroupID, now: Int64) throws -> Set<Measure.Kind> {
        Set(
            try db.rows(
                "SELECT kind FROM measure WHERE personID = ? AND groupID = ? AND endedAt IS NULL AND until > ?",
                [person.rawValue, group.rawValue, now]
            ).compactMap { Measure.Kind(rawValue: $0[0]) })
    }

    /// They may not join, whatever an older letter says.
    public func isKeptOut(_ person: PersonID, of group: GroupID, now: Int64) throws -> Bool {
        try measures(of: person, in: group, now: now).contains(.ban)
    }

    func standing(of person: PersonID, in group: GroupID, _ post: Post, now: Int64) throws -> Standing {
        var standing = Standing()
        standing.measures = try measures(of: person, in: group, now: now)
        standing.isFacilitator = try membership(of: person, in: group)?.roles.contains(.facilitator) ?? false
        standing.isNew =
            try db.number(
                """
                SELECT 1 FROM contribution INDEXED BY contribution_author WHERE authorID = ? AND groupID = ?
                    AND deletedAt IS NULL LIMIT 1
                """, [person.rawValue, group.rawValue]) == nil
        let links = Links.found(in: post.text)
        // Without one nobody asks how long it was.
        guard !links.isEmpty else { return standing }
        standing.knownSince = try db.number(
            "SELECT min(since) FROM membership WHERE personID = ?", [person.rawValue])
        standing.lastPostAt = try db.number(
            "SELECT max(postedAt) FROM (SELECT postedAt FROM contribution WHERE authorID = ? ORDER BY id DESC LIMIT 1)",
            [person.rawValue])
        let lately = try db.rows(
            """
            SELECT groupID, text FROM contribution WHERE authorID = ? AND postedAt > ? AND groupID <> ?
            ORDER BY id DESC LIMIT 20
            """, [person.rawValue, now - 3_600, group.rawValue])
        let elsewhere = lately.filter { row in links.prefix(5).contains { (row[1] as String).contains($0) } }
        standing.sameLinkIn = Set(elsewhere.map { $0[0] as Int64 }).count
        return standing
    }

    /// One person in the groups that another looks after.
    func subjects(_ person: PersonID, lookedAfterBy asker: PersonID, now: Int64) throws -> [Desk.Subject] {
        try db.rows(
            "SELECT groupID FROM role WHERE personID = ? AND role = 'facilitator' ORDER BY groupID", [asker.rawValue]
        ).map { row in
            let group = GroupID(row[0])
            let membership = try membership(of: person, in: group)
            return Desk.Subject(
                group: group, isMember: membership != nil,
                isFacilitator: membership?.roles.contains(.facilitator) ?? false,
                measures: try measures(of: person, in: group, now: now))
        }
    }

    /// What somebody may ask others about: what lasts, and what was done within a month. The newest is last.
    func ownMeasures(of person: PersonID, now: Int64) throws -> [Desk.OwnMeasure] {
        try db.rows(
            """
            SELECT kind, groupID, byID, words, until FROM measure
            WHERE personID = ?1 AND endedAt IS NULL AND (until > ?2 OR (until IS NULL AND at > ?3)) ORDER BY id
            """, [person.rawValue, now, now - 30 * 86_400]
        ).compactMap { row in
            guard let kind = Measure.Kind(rawValue: row[0]) else { return nil }
            let group = GroupID(row[1])
            let by = PersonID((row[2] as Int64?) ?? 0)
            let others = try facilitators(of: group).count { $0 != by && $0 != person }
            return Desk.OwnMeasure(
                measure: Measure(kind, person, in: group, by: by, words: row[3], until: row[4]), others: others)
        }
    }

    /// The newest first.
    func log(of group: GroupID, limit: Int = 50) throws -> [LoggedFacts] {
        try logged("d.groupID = ?", [group.rawValue], limit: limit)
    }

    /// The newest measure on somebody in a group.
    func decidedLast(about person: PersonID, in group: GroupID) throws -> LoggedFacts? {
        try logged(
            "d.personID = ? AND d.groupID = ? AND d.what IN ('moderate', 'hold', 'ban', 'remove')",
            [person.rawValue, group.rawValue], limit: 1
        ).first
    }

    /// Who answered a question, when, and what; nil where it stands in no log.
    func decided(_ question: QuestionID) throws -> LoggedFacts? {
        try logged("d.questionID = ?", [question.rawValue], limit: 1).first
    }

    /// The newest first.
    private func logged(_ condition: SQL, _ arguments: StatementArguments, limit: Int) throws -> [LoggedFacts] {
        try db.rows(
            """
            SELECT d.at, d.what, d.about, d.words, coalesce(p.name, '') FROM decisionLog d LEFT JOIN person p ON p.id = d.byID
            WHERE \(condition) ORDER BY d.id DESC LIMIT ?
            """, arguments + [limit]
        ).compactMap { row in
            LogEntry.What(rawValue: row[1]).map {
                LoggedFacts(at: row[0], what: $0, about: row[2], words: row[3], by: row[4])
            }
        }
    }

    func read(_ said: MeasureSaid, for person: PersonID?, into facts: inout ResultFacts) throws {
        switch said {
        case .taken(_, _, let groups, _), .lifted(_, let groups, _), .inSeveral(_, let groups):
            facts.groups = try groupFacts(of: groups, for: person)
        case .nobodyElse(let group, let about, _, _, _):
            facts.groups = try groupFacts(of: [group], for: person)
            facts.name = try self.group(id: group)?.title
            facts.log = try decidedLast(about: about, in: group).map { [$0] } ?? []
        case .yours(_, let group, _, _), .yoursIsLifted(let group), .yoursIsUpheld(let group, _),
            .appealed(let group), .noEdits(let group):
            facts.groups = try groupFacts(of: [group], for: person)
            // Whoever was put out of a private group knows its title.
            facts.name = try self.group(id: group)?.title
        case .log(let group):
            facts.groups = try groupFacts(of: [group], for: person)
            // Who looks after it no more reads it no more.
            let roles = try person.flatMap { try membership(of: $0, in: group)?.roles } ?? []
            if roles.contains(.facilitator) { facts.log = try log(of: group) }
        case .colleague, .yourself, .notThere, .nothing, .upheld, .liftedFor: break
        }
    }
}
