import GRDB
import Guild

extension Snapshot {
    func healthHours(at dial: Dial) throws -> [HealthHour] {
        let today = CalendarDay(daysSince1970: Int(dial.now / 86_400))
        guard today.day <= RoundUpHour.days + 1 || today.day >= 28 else { return [] }
        // Of several groups one at a time.
        var seen: Set<PersonID> = []
        return try db.rows(
            """
            SELECT r.personID, r.groupID, p.zone, p.digestHour
            FROM role r JOIN membership m ON m.groupID = r.groupID AND m.personID = r.personID AND m.pausedUntil IS NULL
                AND m.cadence <> 'none'
                JOIN person p ON p.id = r.personID AND p.pausedUntil IS NULL
            WHERE r.role = 'sponsor'
            -- Whoever sponsors more groups than a week has days hears of each in turn.
            ORDER BY (SELECT max(h.at) FROM healthLetter h WHERE h.personID = r.personID AND h.groupID = r.groupID),
                r.groupID
            """, []
        ).compactMap { row -> HealthHour? in
            let person = PersonID(row[0]), group = GroupID(row[1])
            let zone: String = row[2], hour: Int = row[3]
            guard dial.isTheirs(hour, in: zone), !seen.contains(person) else { return nil }
            let here = dial.zones.wall(at: dial.now, in: dial.zones.known(zone, or: dial.zone)).day
            guard here.day <= RoundUpHour.days, let month = BlogChoice.Month(before: here), month.next <= dial.now,
                try db.number(
                    "SELECT 1 FROM healthLetter WHERE personID = ? AND groupID = ? AND month = ?",
                    [person.rawValue, group.rawValue, month.text]) == nil
            else { return nil }
            seen.insert(person)
            return HealthHour(
                person: person, group: group, month: month, zone: zone, hour: hour,
                lastAt: try db.number("SELECT max(at) FROM healthLetter WHERE personID = ?", [person.rawValue]))
        }
    }

    func health(of group: GroupID, in month: BlogChoice.Month) throws -> HealthFigures {
        var figures = HealthFigures(month: month)
        let span: StatementArguments = [group.rawValue, month.first, month.next]
        func count(_ what: SQL) throws -> Int { Int(try db.number(what, span) ?? 0) }
        func activity(_ kinds: SQL, after: Int64, before: Int64) throws -> Int {
            Int(
                try db.number(
                    "SELECT count(*) FROM activity WHERE groupID = ? AND at >= ? AND at < ? AND kind IN (\(kinds))",
                    [group.rawValue, after, before]) ?? 0)
        }
        figures.came = try activity("'joined'", after: month.first, before: month.next)
        figures.left = try activity("'left'", after: month.first, before: month.next)
        let now = Int(try db.number("SELECT count(*) FROM membership WHERE groupID = ?", [group.rawValue]) ?? 0)
        figures.members =
            try now - activity("'joined'", after: month.next, before: .max)
            + activity("'left'", after: month.next, before: .max)
        figures.posts = try count(
            """
            SELECT count(*) FROM contribution c WHERE c.groupID = ?1 AND c.postedAt >= ?2 AND c.postedAt < ?3
                AND c.deletedAt IS NULL AND c.kind IN ('topic', 'reply')
                AND NOT EXISTS (SELECT 1 FROM prompted x WHERE x.contributionID = c.id)
            """)
        figures.outcomes = try count(
            """
            SELECT count(*) FROM contribution WHERE groupID = ?1 AND postedAt >= ?2 AND postedAt < ?3
                AND deletedAt IS NULL AND kind = 'outcome'
            """)
        figures.pages = try count(
            """
            SELECT count(DISTINCT r.pageID) FROM revision r JOIN page g ON g.id = r.pageID
                JOIN contribution c ON c.id = g.id AND c.deletedAt IS NULL
            WHERE g.groupID = ?1 AND r.madeAt >= ?2 AND r.madeAt < ?3
            """)
        figures.resources = try count(
            """
            SELECT count(*) FROM contribution WHERE groupID = ?1 AND postedAt >= ?2 AND postedAt < ?3
                AND deletedAt IS NULL AND kind = 'resource'
            """)
        figures.entries = try count(
            """
            SELECT count(*) FROM entry e JOIN contribution c ON c.id = e.id AND c.deletedAt IS NULL
            WHERE e.groupID = ?1 AND e.publishedAt >= ?2 AND e.publishedAt < ?3
            """)
        figures.events = try count(
            """
            SELECT count(*) FROM occurrence o JOIN event e ON e.id = o.eventID
                JOIN contribution c ON c.id = e.id AND c.deletedAt IS NULL
            WHERE e.groupID = ?1 AND o.startsAt >= ?2 AND o.startsAt < ?3 AND o.isCancelled = 0
                AND e.cancelledAt IS NULL
            """)
        figures.count(
            answers: try db.rows(
                """
                SELECT CASE WHEN t.answeredAt IS NULL THEN NULL ELSE max(0, t.answeredAt - c.postedAt) END
                FROM topic t JOIN contribution c ON c.id = t.id
                WHERE t.groupID = ?1 AND t.asks = 1 AND c.postedAt >= ?2 AND c.postedAt < ?3 AND c.deletedAt IS NULL
                """, span
            ).map { $0[0] as Int64? })
        let before = BlogChoice.Month(before: CalendarDay(year: month.year, month: month.month, day: 1)) ?? month
        let wrote = try writers(in: group, from: month.first, to: month.next)
        figures.observe(
            wrote, before: Set(try writers(in: group, from: before.first, to: before.next).keys),
            old: Set(
                try db.rows(
                    "SELECT personID FROM membership WHERE groupID = ? AND since < ?", [group.rawValue, before.first]
                ).map { PersonID($0[0]) }))
        return figures
    }

    /// Members who wrote, and when. What goes out by itself is not writing.
    private func writers(in group: GroupID, from: Int64, to: Int64) throws -> [PersonID: [Int64]] {
        var found: [PersonID: [Int64]] = [:]
        for row in try db.rows(
            """
            SELECT c.authorID, c.postedAt FROM contribution c
                JOIN membership m ON m.groupID = c.groupID AND m.personID = c.authorID
            WHERE c.groupID = ?1 AND c.postedAt >= ?2 AND c.postedAt < ?3 AND c.deletedAt IS NULL
                AND NOT EXISTS (SELECT 1 FROM prompted x WHERE x.contributionID = c.id)
            UNION ALL
            SELECT r.authorID, r.madeAt FROM revision r JOIN page g ON g.id = r.pageID
                JOIN membership m ON m.groupID = g.groupID AND m.personID = r.authorID
            WHERE g.groupID = ?1 AND r.madeAt >= ?2 AND r.madeAt < ?3
            """, [group.rawValue, from, to])
        {
            found[PersonID(row[0]), default: []].append(row[1])
        }
        return found
    }

    private static let monthsShown = 6

    func read(_ letter: HealthLetter, into facts: inout LetterFacts) throws -> Bool {
        if case .silence(let group, _, _) = letter { return try readSilence(of: group, into: &facts) }
        guard case .month(let group, let month) = letter, let found = try self.group(id: group) else { return false }
        facts.group = found
        facts.health.figures = try health(of: group, in: month)
        if let year = BlogChoice.Month("\(month.year - 1)-\(month.month < 10 ? "0" : "")\(month.month)") {
            let figures = try health(of: group, in: year)
            if figures.posts > 0 { facts.health.yearAgo = figures }
        }
        var at = month
        for _ in 0..<Snapshot.monthsShown {
            let posts = try db.number(
                """
                SELECT count(*) FROM contribution c WHERE c.groupID = ?1 AND c.postedAt >= ?2 AND c.postedAt < ?3
                    AND c.deletedAt IS NULL AND c.kind IN ('topic', 'reply')
                    AND NOT EXISTS (SELECT 1 FROM prompted x WHERE x.contributionID = c.id)
                """, [group.rawValue, at.first, at.next])
            facts.health.months.insert((at, Int(posts ?? 0)), at: 0)
            guard let before = BlogChoice.Month(before: CalendarDay(year: at.year, month: at.month, day: 1)) else {
                break
            }
            at = before
        }
        return true
    }
}

extension Transaction {
    func apply(_ effect: HealthEffect, _ applying: Applying) throws {
        switch effect {
        case .noteSilence(let group, let since, let step):
            try db.run(
                """
                INSERT INTO silence (groupID, since, step, at) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (groupID) DO UPDATE SET since = ?2, step = ?3, at = ?4
                """, [group.rawValue, since, step, applying.now])
        case .send(let person, let group, let month):
            try db.run(
                "INSERT OR IGNORE INTO healthLetter (personID, groupID, month, at) VALUES (?, ?, ?, ?)",
                [person.rawValue, group.rawValue, month.text, applying.now])
            try writeTo(person, .health(.month(group, month)), applying)
        }
    }
}
