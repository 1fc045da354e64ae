import GRDB
import Guild

extension Snapshot {
    func promptHours(at dial: Dial) throws -> [PromptHour] {
        try db.rows(
            """
            SELECT \(Snapshot.promptColumns), p.shownFor,
                EXISTS (SELECT 1 FROM role r JOIN membership m ON m.groupID = r.groupID AND m.personID = r.personID
                    WHERE r.groupID = p.groupID AND r.personID = p.personID AND r.role = 'facilitator'),
                CASE WHEN p.nextAt <= ?3 AND p.isWaiting = 0 AND p.weekday IS NOT NULL THEN EXISTS (
                    SELECT 1 FROM topic t INDEXED BY topic_recent JOIN contribution c ON c.topicID = t.id
                    WHERE t.groupID = p.groupID AND t.lastID > (SELECT coalesce(max(lastID), 0) - 500 FROM topic
                            WHERE groupID = p.groupID)
                        AND t.lastAt > ?1 AND c.postedAt > ?1 AND c.kind IN ('topic', 'reply') AND c.deletedAt IS NULL
                        AND NOT EXISTS (SELECT 1 FROM prompted x WHERE x.contributionID = c.id)) ELSE 0 END
            FROM prompt p JOIN person w ON w.id = p.personID WHERE p.nextAt <= ?2 ORDER BY p.nextAt LIMIT 1000
            """, [dial.now - PromptHour.quiet, dial.now + 86_400, dial.now]
        ).compactMap { row in
            let prompt = try prompt(row)
            guard !prompt.texts.isEmpty else { return nil }
            return PromptHour(prompt: prompt, shownFor: row[9], mayPost: row[10], isTalking: row[11])
        }
    }

    private static let promptColumns: SQL =
        "p.id, p.groupID, p.personID, w.name, p.nextAt, p.weekday, p.minutes, p.zone, p.isWaiting"

    private func prompt(_ row: Row) throws -> Prompt {
        let id = PromptID(row[0])
        return Prompt(
            id: id, group: GroupID(row[1]), author: PersonID(row[2]), authorName: row[3], nextAt: row[4],
            weekly: (row[5] as Int?).map { Weekly(weekday: $0, minutes: row[6] ?? 0) }, zone: row[7],
            texts: try db.rows(
                "SELECT title, text FROM promptText WHERE promptID = ? ORDER BY position", [id.rawValue]
            ).map { PromptText(title: $0[0], text: $0[1]) },
            isWaiting: row[8])
    }

    /// Nil: it is gone, or its group is not theirs to look after.
    func prompt(_ id: PromptID, lookedAfterBy person: PersonID?) throws -> Prompt? {
        try prompts("p.id = ?2", [person?.rawValue, id.rawValue]).first
    }

    private func prompts(_ condition: SQL, _ arguments: StatementArguments) throws -> [Prompt] {
        try db.rows(
            """
            SELECT \(Snapshot.promptColumns) FROM prompt p JOIN person w ON w.id = p.personID
            WHERE \(condition) AND EXISTS (SELECT 1 FROM role r WHERE r.groupID = p.groupID AND r.personID = ?1
                AND r.role = 'facilitator')
            ORDER BY p.nextAt LIMIT 100
            """, arguments
        ).map { try prompt($0) }
    }

    func read(_ letter: PromptLetter, into facts: inout LetterFacts) throws -> Bool {
        switch letter {
        case .needs(let group), .needsGathered(let group): return try readNeeds(of: group, into: &facts)
        case .tomorrow(let id):
            guard
                let person = try db.number("SELECT personID FROM prompt WHERE id = ?", [id.rawValue]),
                let prompt = try prompt(id, lookedAfterBy: PersonID(person))
            else { return false }
            facts.prompt = prompt
            facts.group = try group(id: prompt.group)
            return true
        }
    }

    func read(_ said: PromptSaid, for person: PersonID?, into facts: inout ResultFacts) throws {
        switch said {
        case .needsAsked(let id, _), .needsAskedBefore(let id, _), .needsNoted(let id), .needsOver(let id):
            facts.groups = try groupFacts(of: [id], for: person)
        default: break
        }
        guard said == .list, let person else { return }
        facts.prompts = try prompts("p.groupID > ?2", [person.rawValue, 0]).map { prompt in
            (prompt, try group(id: prompt.group)?.title ?? "")
        }
    }
}
