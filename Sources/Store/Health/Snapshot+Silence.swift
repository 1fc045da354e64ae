import GRDB
import Guild

extension Snapshot {
    func silenceHours(at dial: Dial) throws -> [SilenceHour] {
        try db.rows(
            """
            SELECT g.id, g.zone, g.createdAt, s.since, s.step, s.at, g.quietFirst, g.quietLast,
                coalesce(g.silentAfter, ?2)
            FROM practiceGroup g LEFT JOIN silence s ON s.groupID = g.id
            WHERE g.createdAt < ?1 - coalesce(g.silentAfter, ?2) * 86400 AND g.closedAt IS NULL AND coalesce(g.keptUntil, 0) <= ?1
            """, [dial.now, SilenceHour.first]
        ).compactMap { row in
            let group = GroupID(row[0])
            let zone: String = row[1]
            guard dial.isTheirs(9, in: zone) else { return nil }
            let lastAt = max(row[2] as Int64, try lastTalk(in: group))
            guard dial.now - lastAt >= row[8] as Int64 * 86_400 else { return nil }
            // Another silence than the one that was told of.
            let isSame = row[3] as Int64? == lastAt
            return SilenceHour(
                group: group, zone: zone, lastAt: lastAt, first: row[8],
                quiet: QuietMonths(first: row[6] ?? 0, last: row[7] ?? 0),
                told: isSame ? row[4] as Int? ?? 0 : 0,
                toldAt: isSame ? row[5] : nil,
                facilitators: try facilitators(of: group),
                directors: try self.group(id: group).map { try directors(of: $0) } ?? [])
        }
    }

    /// When a person last said or changed something in it.
    private func lastTalk(in group: GroupID) throws -> Int64 {
        // A thread's newest is a prompt only where nobody has answered it.
        let said = try db.number(
            """
            SELECT t.lastAt FROM topic t INDEXED BY topic_recent WHERE t.groupID = ?
                AND NOT EXISTS (SELECT 1 FROM prompted x WHERE x.contributionID = t.lastID)
            ORDER BY t.lastID DESC LIMIT 1
            """, [group.rawValue])
        let changed = try db.number("SELECT max(changedAt) FROM page WHERE groupID = ?", [group.rawValue])
        return max(said ?? 0, changed ?? 0)
    }

    func readSilence(of group: GroupID, into facts: inout LetterFacts) throws -> Bool {
        guard let found = try self.group(id: group) else { return false }
        facts.group = found
        facts.silence.wasAsked = try needs(of: group) != nil
        facts.silence.facilitators = try facilitators(of: group).compactMap { try person(id: $0)?.name }
        // Whoever gets it may be no member: what only members read, or a private group, is named to nobody.
        if found.visibility == .public {
            facts.silence.last = try db.number(
                """
                SELECT t.id FROM topic t INDEXED BY topic_recent JOIN contribution c ON c.id = t.id
                WHERE t.groupID = ? AND c.kind = 'topic' AND c.deletedAt IS NULL AND c.openTo = 0
                ORDER BY t.lastID DESC LIMIT 1
                """, [group.rawValue]
            ).flatMap { try postFacts(ContributionID($0)) }
        }
        return true
    }
}
