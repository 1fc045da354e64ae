import GRDB
import Guild
import Mail

/// What helped most.
extension Snapshot {
    /// How many people the contribution `c` helped; stars are another matter.
    static let helped: SQL = """
        (SELECT count(DISTINCT r.personID) FROM reaction r WHERE r.contributionID = c.id AND r.sign NOT LIKE '_/5')
        """

    /// The posts of a group that helped most people within a week, of those that helped two at least; four stars are help, too.
    public func mostHelpful(in group: GroupID, now: Int64) throws -> [Thanks] {
        try db.rows(
            """
            SELECT c.id, t.title, count(DISTINCT r.personID) AS people
            FROM reaction r INDEXED BY reaction_at JOIN contribution c ON c.id = r.contributionID AND c.groupID = ?1
                AND c.deletedAt IS NULL JOIN contribution t ON t.id = c.topicID AND t.deletedAt IS NULL
            WHERE r.at > ?2 AND (r.sign NOT LIKE '_/5' OR r.sign IN ('4/5', '5/5'))
            GROUP BY c.id HAVING people > 1 ORDER BY people DESC, c.id DESC LIMIT 3
            """, [group.rawValue, now - 7 * 86_400]
        ).map { Thanks(id: ContributionID($0[0]), title: $0[1], people: $0[2]) }
    }

    /// Whoever has helped others, has not heard of it, and gets no digest that says so.
    func thanksHours(at dial: Dial) throws -> [ThanksHour] {
        try db.rows(
            """
            SELECT DISTINCT p.id, a.address, p.name, p.zone, p.digestHour
            FROM reaction r INDEXED BY reaction_untold JOIN contribution c ON c.id = r.contributionID AND c.deletedAt IS NULL
                JOIN person p ON p.id = c.authorID AND p.pausedUntil IS NULL AND p.id <> r.personID
                JOIN address a ON a.personID = p.id AND a.isPrimary = 1
            WHERE r.isTold = 0 AND r.at > ?1 AND r.at < ?2 AND r.sign NOT LIKE '_/5' AND (p.thankedAt IS NULL OR p.thankedAt < ?3)
                AND EXISTS (SELECT 1 FROM membership m WHERE m.personID = p.id AND m.pausedUntil IS NULL
                    AND m.cadence <> 'none')
                AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.personID = p.id AND m.cadence IN ('daily', 'weekly'))
                AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = c.groupID AND v.reader IN (c.openTo, p.id))
            LIMIT 5000
            """, [dial.now - 30 * 86_400, dial.now - 86_400, dial.now - 6 * 86_400]
        ).compactMap { row in
            guard dial.isTheirs(row[4], in: row[3]),
                try nudges(to: PersonID(row[0]), since: dial.now - 7 * 86_400).allowsOne(at: dial.now)
            else { return nil }
            return try MailAddress(name: row[2], address: row[1]).map {
                ThanksHour(
                    person: PersonID(row[0]), address: $0, zone: row[3], hour: row[4],
                    posts: try thanks(to: PersonID(row[0]), now: dial.now).map(\.id))
            }
        }
    }
}
