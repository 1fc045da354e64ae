import GRDB
import Guild

/// Who is to hear that a page was changed.
extension Snapshot {
    /// The last revision of a page that somebody knows: their own, the one they were told of, or what stood when they began to
    /// follow it.
    func known(_ page: ContributionID, to person: PersonID) throws -> Int {
        try db.number(
            """
            SELECT max(
                coalesce((SELECT max(number) FROM revision WHERE pageID = ?1 AND authorID = ?2), 0),
                coalesce((SELECT number FROM pageTold WHERE pageID = ?1 AND personID = ?2), 0),
                coalesce((SELECT max(r.number) FROM revision r, follow f WHERE r.pageID = ?1 AND f.personID = ?2
                    AND f.kind = 'topic' AND f.target = ?3 AND r.madeAt <= f.since), 0))
            """, [page.rawValue, person.rawValue, "\(page)"]
        ).map(Int.init) ?? 0
    }

    /// Whoever has written in a page follows it daily while they are in its group, unless they said otherwise. What nobody was told of in a month is no news.
    func watchHours(at dial: Dial) throws -> [WatchHour] {
        var today: [PersonID: Int] = [:]
        return try db.rows(
            """
            SELECT w.personID, p.zone, p.digestHour, g.id, g.number, w.cadence, g.changedAt,
                max(coalesce(t.toldAt, 0), w.since)
            FROM page g JOIN contribution c ON c.id = g.id AND c.deletedAt IS NULL
                JOIN (
                    SELECT DISTINCT r.pageID, r.authorID AS personID, 'daily' AS cadence, 0 AS since
                    FROM revision r
                    WHERE r.pageID IN (SELECT id FROM page WHERE changedAt > ?1)
                        AND NOT EXISTS (SELECT 1 FROM pageTold k JOIN page n ON n.id = k.pageID AND n.number <= k.number
                            WHERE k.pageID = r.pageID AND k.personID = r.authorID)
                        AND NOT EXISTS (SELECT 1 FROM follow f WHERE f.personID = r.authorID AND f.kind = 'topic'
                            AND f.target = CAST(r.pageID AS TEXT))
                    UNION ALL
                    SELECT g.id, f.personID, f.cadence, f.since FROM page g JOIN follow f ON f.kind = 'topic'
                        AND f.target = CAST(g.id AS TEXT) WHERE g.changedAt > ?1
                ) w ON w.pageID = g.id
                JOIN person p ON p.id = w.personID AND p.pausedUntil IS NULL
                LEFT JOIN pageTold t ON t.pageID = g.id AND t.personID = p.id
            WHERE g.changedAt > ?1 AND coalesce(t.number, 0) < g.number
                AND NOT EXISTS (SELECT 1 FROM revision r WHERE r.pageID = g.id AND r.number = g.number
                    AND r.authorID = p.id)
                AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.groupID AND v.reader IN (0, p.id))
                AND EXISTS (SELECT 1 FROM membership m WHERE m.personID = p.id AND m.pausedUntil IS NULL
                    AND m.cadence <> 'none' AND (w.since > 0 OR m.groupID = g.groupID))
                AND NOT EXISTS (SELECT 1 FROM mute u WHERE u.personID = p.id AND u.topicID = g.id)
            ORDER BY g.changedAt LIMIT 5000
            """, [dial.now - 30 * 86_400]
        ).compactMap { row -> WatchHour? in
            let (person, page) = (PersonID(row[0]), ContributionID(row[3]))
            var hour = WatchHour(
                person: person, zone: row[1], hour: row[2], page: page, from: 0, to: row[4],
                cadence: Cadence(rawValue: row[5]) ?? .daily, changedAt: row[6], heardAt: row[7])
            guard hour.isDue(at: dial) else { return nil }
            hour.from = try known(page, to: person)
            let told = try today[person] ?? pagesTold(to: person, since: dial.now - 86_400 + 3_600)
            guard hour.from < hour.to, told < WatchHour.most else { return nil }
            today[person] = told + 1
            return hour
        }
    }

    private func pagesTold(to person: PersonID, since: Int64) throws -> Int {
        Int(
            try db.number(
                "SELECT count(*) FROM pageTold WHERE personID = ? AND toldAt > ?", [person.rawValue, since]) ?? 0)
    }
}
