import GRDB
import Guild

extension Snapshot {
    func healthHours(at dial: Dial) throws -> [HealthHour] {
        // Of several groups one at a time.
        var seen: Set<PersonID> = []
        return try inFirstDays(
            of: .sponsor,
            lastTold: "SELECT max(h.at) FROM healthLetter h WHERE h.personID = r.personID AND h.groupID = r.groupID",
            at: dial
        ).compactMap { turn -> HealthHour? in
            guard !seen.contains(turn.person), turn.cadence != .none,
                try db.number(
                    "SELECT 1 FROM healthLetter WHERE personID = ? AND groupID = ? AND month = ?",
                    [turn.person.rawValue, turn.group.rawValue, turn.month.text]) == nil,
                // Of a month before its first day there is nothing to say.
                try db.number(
                    "SELECT 1 FROM practiceGroup WHERE id = ? AND createdAt < ?",
                    [turn.group.rawValue, turn.month.next]) != nil
            else { return nil }
            guard try isQuotationSettled(in: turn.group, turn.month, at: dial) else { return nil }
            seen.insert(turn.person)
            return HealthHour(
                person: turn.person, group: turn.group, month: turn.month, zone: turn.zone, hour: turn.hour,
                lastAt: try db.number(
                    "SELECT max(at) FROM healthLetter WHERE personID = ?", [turn.person.rawValue]))
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
        figures.unobserved = Int(
            try db.number(
                "SELECT count(*) FROM membership m JOIN person p ON p.id = m.personID WHERE m.groupID = ? AND p.isObserved = 0 AND m.since < ?",
                [group.rawValue, month.next]) ?? 0)
        figures.posts = try posts(in: group, month)
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
        let before = month.previous ?? month
        let wrote = try writers(in: group, from: month.first, to: month.next)
        figures.observe(
            wrote, before: Set(try writers(in: group, from: before.first, to: before.next).keys),
            old: Set(
                try db.rows(
                    "SELECT personID FROM membership WHERE groupID = ? AND since < ?", [group.rawValue, before.first]
                ).map { PersonID($0[0]) }))
        return figures
    }

    /// What people said in it; what goes out by itself is not that.
    private func posts(in group: GroupID, _ month: BlogChoice.Month) throws -> Int {
        Int(
            try db.number(
                """
                SELECT count(*) FROM contribution c WHERE c.groupID = ?1 AND c.postedAt >= ?2 AND c.postedAt < ?3
                    AND c.deletedAt IS NULL AND c.kind IN ('topic', 'reply')
                    AND NOT EXISTS (SELECT 1 FROM prompted x WHERE x.contributionID = c.id)
                """, [group.rawValue, month.first, month.next]) ?? 0)
    }

    /// Members who wrote, and when. What goes out by itself is not writing.
    private func writers(in group: GroupID, from: Int64, to: Int64) throws -> [PersonID: [Int64]] {
        var found: [PersonID: [Int64]] = [:]
        for row in try db.rows(
            """
            SELECT c.authorID, c.postedAt FROM contribution c
                JOIN membership m ON m.groupID = c.groupID AND m.personID = c.authorID
                JOIN person p ON p.id = m.personID AND p.isObserved = 1
            WHERE c.groupID = ?1 AND c.postedAt >= ?2 AND c.postedAt < ?3 AND c.deletedAt IS NULL
                AND NOT EXISTS (SELECT 1 FROM prompted x WHERE x.contributionID = c.id)
            UNION ALL
            SELECT r.authorID, r.madeAt FROM revision r JOIN page g ON g.id = r.pageID
                JOIN membership m ON m.groupID = g.groupID AND m.personID = r.authorID
                JOIN person p ON p.id = m.personID AND p.isObserved = 1
            WHERE g.groupID = ?1 AND r.madeAt >= ?2 AND r.madeAt < ?3
            """, [group.rawValue, from, to])
        {
            found[PersonID(row[0]), default: []].append(row[1])
        }
        return found
    }

    private static let monthsShown = 6

    /// The last twelve months that are over, the oldest first.
    func months(of group: GroupID, now: Int64) throws -> [HealthFigures] {
        var month = BlogChoice.Month(of: CalendarDay(daysSince1970: Int(now / 86_400)))?.previous
        var found: [HealthFigures] = []
        while let one = month, found.count < 12 {
            found.insert(try health(of: group, in: one), at: 0)
            month = one.previous
        }
        return found
    }

    func wish(of group: GroupID) throws -> (words: String, by: String)? {
        try db.row(
            "SELECT w.words, p.name FROM groupWish w JOIN person p ON p.id = w.personID WHERE w.groupID = ?",
            [group.rawValue]
        ).map { ($0[0], $0[1]) }
    }

    func read(
        _ letter: HealthLetter, for recipient: PersonID?, _ now: Int64, into facts: inout LetterFacts
    ) throws -> Bool {
        switch letter {
        case .silence(let group, _, _, _): return try readSilence(of: group, into: &facts)
        case .quoting(let id): return try readQuotation(id, into: &facts)
        case .month: break
        }
        guard case .month(let group, let month) = letter, let found = try self.group(id: group) else { return false }
        facts.group = found
        facts.health.figures = try health(of: group, in: month)
        facts.health.wish = try wish(of: group)
        // Whoever is no member gets figures of what they may not read, and nothing else.
        let isReader = try recipient.map { try membership(of: $0, in: group) != nil } ?? false
        if found.visibility == .public || isReader {
            facts.health.quotation = try quotation(of: group, in: month, now: now)
            facts.health.thanks = try givers(in: group, month)
        }
        if let year = month.yearAgo {
            let figures = try health(of: group, in: year)
            if figures.posts > 0 { facts.health.yearAgo = figures }
        }
        var shown: BlogChoice.Month? = month
        while let one = shown, facts.health.months.count < Snapshot.monthsShown {
            facts.health.months.insert((one, try posts(in: group, one)), at: 0)
            shown = one.previous
        }
        return true
    }
}
