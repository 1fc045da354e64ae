import GRDB
import Guild
import Mail

extension Snapshot {
    func roundUpHours(at dial: Dial) throws -> [RoundUpHour] {
        // Of several groups one at a time.
        var seen: Set<PersonID> = []
        return try inFirstDays(
            of: .facilitator,
            lastTold: """
                SELECT max(l.at) FROM roundUpLetter l JOIN roundUp u ON u.id = l.roundUpID
                WHERE l.personID = r.personID AND u.groupID = r.groupID
                """, at: dial
        ).compactMap { turn -> RoundUpHour? in
            guard !seen.contains(turn.person),
                try db.number(
                    """
                    SELECT 1 FROM roundUp u LEFT JOIN roundUpLetter l ON l.roundUpID = u.id AND l.personID = ?3
                    WHERE u.groupID = ?1 AND u.month = ?2 AND (u.state <> 'open' OR l.at IS NOT NULL)
                    """, [turn.group.rawValue, turn.month.text, turn.person.rawValue]) == nil
            else { return nil }
            let lastAt = try db.number(
                "SELECT max(at) FROM roundUpLetter WHERE personID = ?", [turn.person.rawValue])
            // Only where one could go out is it looked at what there is.
            guard dial.isAnotherDay(than: lastAt) else { return nil }
            let items = try roundUpItems(of: turn.group, turn.month, now: dial.now).count
            guard items >= RoundUp.fewest else { return nil }
            seen.insert(turn.person)
            return RoundUpHour(
                person: turn.person, group: turn.group, month: turn.month, zone: turn.zone, hour: turn.hour,
                items: items, lastAt: lastAt)
        }
    }

    func roundUp(_ id: RoundUpID, now: Int64) throws -> RoundUp? {
        guard let row = try db.row("SELECT groupID, month, state FROM roundUp WHERE id = ?", [id.rawValue]),
            let month = BlogChoice.Month(row[1] as String), let state = RoundUp.State(rawValue: row[2])
        else { return nil }
        return RoundUp(
            id: id, group: GroupID(row[0]), month: month,
            items: try roundUpItems(of: GroupID(row[0]), month, now: now), state: state)
    }

    /// As the group's things are now.
    private func roundUpItems(of group: GroupID, _ month: BlogChoice.Month, now: Int64) throws -> [RoundUp.Item] {
        let span: StatementArguments = [group.rawValue, month.first, month.next]
        var items = try db.rows(
            """
            SELECT t.id, t.title, substr(c.text, 1, 2000) FROM contribution c
                JOIN contribution t ON t.id = c.topicID AND t.deletedAt IS NULL AND t.openTo = 0
            WHERE c.groupID = ?1 AND c.kind = 'outcome' AND c.deletedAt IS NULL AND c.postedAt >= ?2 AND c.postedAt < ?3
                AND c.id = (SELECT max(id) FROM contribution x WHERE x.topicID = c.topicID AND x.kind = 'outcome'
                    AND x.deletedAt IS NULL)
            ORDER BY c.id LIMIT 10
            """, span
        ).map { row in
            RoundUp.Item(.settled, "\(row[1] as String): \(Excerpt.opening(row[2]))", ContributionID(row[0]))
        }
        items += try db.rows(
            """
            SELECT g.id, c.title FROM page g JOIN contribution c ON c.id = g.id AND c.deletedAt IS NULL
            WHERE g.groupID = ?1 AND EXISTS (SELECT 1 FROM revision r WHERE r.pageID = g.id AND r.madeAt >= ?2
                AND r.madeAt < ?3)
            ORDER BY g.changedAt DESC LIMIT 10
            """, span
        ).map { RoundUp.Item(.pages, $0[1], ContributionID($0[0])) }
        items += try db.rows(
            """
            SELECT e.id, c.title FROM resource e JOIN contribution c ON c.id = e.id AND c.deletedAt IS NULL
            WHERE e.groupID = ?1 AND e.isGone = 0 AND c.postedAt >= ?2 AND c.postedAt < ?3
            ORDER BY coalesce(e.vettedNumber = e.number, 0) DESC,
                (SELECT (9 + coalesce(sum(substr(x.sign, 1, 1)), 0)) * 1.0 / (3 + count(*)) FROM reaction x
                    WHERE x.contributionID = e.id AND x.sign LIKE '_/5') DESC, e.id DESC LIMIT 5
            """, span
        ).map { RoundUp.Item(.resources, $0[1], ContributionID($0[0])) }
        items += try upcoming(in: group, for: nil, now: now, limit: 5, isInside: true).map { event in
            let times = event.date?.times ?? event.details.times
            return RoundUp.Item(.events, "\(event.details.title), \(EventWords.when(times))", event.id)
        }
        let joined =
            try db.number(
                "SELECT count(*) FROM membership WHERE groupID = ?1 AND since >= ?2 AND since < ?3", span) ?? 0
        // One alone would be somebody.
        if joined > 1 { items.append(RoundUp.Item(.people, "\(joined) people have joined us.")) }
        return items
    }
}

extension Transaction {
    func sendRoundUp(to person: PersonID, _ group: GroupID, _ month: BlogChoice.Month, _ applying: Applying) throws {
        try db.run(
            "INSERT OR IGNORE INTO roundUp (groupID, month, state) VALUES (?, ?, 'open')",
            [group.rawValue, month.text])
        guard
            let id = try db.number(
                "SELECT id FROM roundUp WHERE groupID = ? AND month = ?", [group.rawValue, month.text])
        else { return }
        try db.run(
            "INSERT OR IGNORE INTO roundUpLetter (roundUpID, personID, at) VALUES (?, ?, ?)",
            [id, person.rawValue, applying.now])
        try writeTo(person, .blog(.roundUp(RoundUpID(id))), applying)
    }
}
