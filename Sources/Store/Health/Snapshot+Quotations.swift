import GRDB
import Guild

/// What the letter about a month quotes, and whom it thanks.
extension Snapshot {
    /// After its first days a month goes without a quotation; so long its author has to say no.
    private static let daysToAsk = 2
    private static let patience: Int64 = 36 * 3_600

    func quotationHours(at dial: Dial) throws -> [QuotationHour] {
        let today = CalendarDay(daysSince1970: Int(dial.now / 86_400))
        guard today.day <= Snapshot.daysToAsk, let month = BlogChoice.Month(of: today)?.previous else { return [] }
        return try db.rows(
            """
            SELECT DISTINCT r.groupID FROM role r JOIN membership m ON m.groupID = r.groupID AND m.personID = r.personID
                AND m.cadence <> 'none' JOIN practiceGroup g ON g.id = r.groupID AND g.closedAt IS NULL
            WHERE r.role = 'sponsor' AND NOT EXISTS (SELECT 1 FROM quotation q WHERE q.groupID = r.groupID AND q.month = ?1)
                AND NOT EXISTS (SELECT 1 FROM healthLetter h WHERE h.groupID = r.groupID AND h.month = ?1)
            """, [month.text]
        ).compactMap { row in
            let group = GroupID(row[0])
            return try quotable(in: group, month).map { found in
                QuotationHour(
                    group: group, month: month, contribution: found.id, author: found.author, zone: found.zone,
                    hour: found.hour)
            }
        }
    }

    /// What helped most, of what everybody in the group may read, by somebody who may be quoted and is still there.
    private func quotable(
        in group: GroupID, _ month: BlogChoice.Month
    ) throws -> (id: ContributionID, author: PersonID, zone: String, hour: Int)? {
        // What anybody marked since, and not all that the group ever wrote.
        try db.rows(
            """
            SELECT c.id, p.id, p.zone, p.digestHour FROM (
                SELECT contributionID AS id FROM answer WHERE at >= ?2
                UNION SELECT contributionID FROM reaction INDEXED BY reaction_at WHERE at >= ?2) x
                JOIN contribution c ON c.id = x.id
                JOIN person p ON p.id = c.authorID AND p.isCredited = 1 AND p.pausedUntil IS NULL
                JOIN membership m ON m.groupID = c.groupID AND m.personID = p.id AND m.pausedUntil IS NULL
            WHERE c.groupID = ?1 AND c.postedAt >= ?2 AND c.postedAt < ?3 AND c.kind IN ('topic', 'reply')
                AND c.deletedAt IS NULL AND c.openTo = 0 AND length(c.text) BETWEEN 20 AND 4000
                AND NOT EXISTS (SELECT 1 FROM prompted y WHERE y.contributionID = c.id)
                AND (EXISTS (SELECT 1 FROM livingAnswer a WHERE a.contributionID = c.id)
                    OR \(Snapshot.helped) > 1)
            ORDER BY \(Snapshot.helped) DESC, c.id LIMIT 5
            """, [group.rawValue, month.first, month.next]
            // Whoever no letter reaches cannot refuse.
        ).first { try !isSuppressed(PersonID($0[1])) }.map { (ContributionID($0[0]), PersonID($0[1]), $0[2], $0[3]) }
    }

    /// Nobody is to be asked any more, or whoever was has had their time.
    func isQuotationSettled(in group: GroupID, _ month: BlogChoice.Month, at dial: Dial) throws -> Bool {
        let asked = try db.number(
            "SELECT askedAt FROM quotation WHERE groupID = ? AND month = ?", [group.rawValue, month.text])
        if let asked { return asked <= dial.now - Snapshot.patience }
        let day = CalendarDay(daysSince1970: Int(dial.now / 86_400)).day
        return try day > Snapshot.daysToAsk + 1 || quotable(in: group, month) == nil
    }

    /// As it stands now, if its author has had their time, has not refused, and still may be named.
    func quotation(of group: GroupID, in month: BlogChoice.Month, now: Int64) throws -> Quotation? {
        try db.number(
            "SELECT id FROM quotation WHERE groupID = ? AND month = ? AND refusedAt IS NULL AND askedAt <= ?",
            [group.rawValue, month.text, now - Snapshot.patience]
        ).flatMap { try quotation($0) }
    }

    private func quotation(_ id: Int64) throws -> Quotation? {
        try db.row(
            """
            SELECT c.id, c.text, p.name FROM quotation q
                JOIN contribution c ON c.id = q.contributionID AND c.groupID = q.groupID
                JOIN person p ON p.id = c.authorID AND p.isCredited = 1
                JOIN membership m ON m.groupID = q.groupID AND m.personID = p.id
            WHERE q.id = ? AND c.deletedAt IS NULL AND c.openTo = 0
            """, [id]
        ).map { row in
            Quotation(id: ContributionID(row[0]), words: Excerpt.opening(row[1]), author: row[2])
        }
    }

    func readQuotation(_ id: Int64, into facts: inout LetterFacts) throws -> Bool {
        guard let group = try db.number("SELECT groupID FROM quotation WHERE id = ?", [id]),
            let found = try quotation(id)
        else { return false }
        facts.group = try self.group(id: GroupID(group))
        facts.health.quotation = found
        return true
    }

    private static let mostThanked = 8

    /// Who answered what was asked, gave a thing, or mended a page, each with one thing, by name: nobody is before anybody.
    func givers(in group: GroupID, _ month: BlogChoice.Month) throws -> [Giver] {
        try db.rows(
            """
            SELECT p.name, max(x.id), t.title FROM (
                SELECT c.id, c.authorID, c.topicID FROM contribution c WHERE c.groupID = ?1 AND c.postedAt >= ?2
                    AND c.postedAt < ?3 AND c.deletedAt IS NULL AND c.openTo = 0 AND (c.kind = 'resource'
                        OR EXISTS (SELECT 1 FROM livingAnswer a WHERE a.contributionID = c.id))
                UNION ALL
                SELECT g.id, r.authorID, g.id FROM revision r JOIN page g ON g.id = r.pageID AND g.groupID = ?1
                    JOIN contribution c ON c.id = g.id AND c.deletedAt IS NULL AND c.openTo = 0
                WHERE r.madeAt >= ?2 AND r.madeAt < ?3) x
                JOIN person p ON p.id = x.authorID AND p.isCredited = 1
                JOIN membership m ON m.groupID = ?1 AND m.personID = p.id
                JOIN contribution t ON t.id = x.topicID
            GROUP BY p.id ORDER BY p.name COLLATE NOCASE, p.id LIMIT ?4
            """, [group.rawValue, month.first, month.next, Snapshot.mostThanked]
        ).map { Giver(name: $0[0], id: ContributionID($0[1]), title: $0[2]) }
    }
}
