import Foundation
import GRDB
import Guild
import Mail

/// A line of the docket: one held mail, or many of which nothing is known but how many there are.
public struct DocketLine: Sendable, Codable {
    /// The arrival to release or drop; nil for a line that stands for many.
    public var number: Int64?
    public var recipient: String
    public var reason: String
    public var count: Int
    public var author: String
    public var subject: String
    public var first: Int64
    public var last: Int64
}

/// A handled mail whose bytes are kept, and what was made of it.
public struct StoredMail: Sendable {
    public var arrival: ArrivalID
    public var author: String
    public var subject: String
    public var size: Int
    public var arrivedAt: Int64
    public var raw: [UInt8]
    public var outcomes: [Outcome]

    public struct Outcome: Sendable {
        public var recipient: String
        public var reason: Reason
        /// The contribution's words.
        public var text: String?
    }
}

extension Snapshot {
    /// What waits for somebody's word. Mail that anybody may have written is counted by address and reason: a forger can
    /// add to a number, not to the list.
    /// Of what lies in the junk folder only a week counts.
    public func docket(group: String? = nil, now: Int64) throws -> [DocketLine] {
        try db.rows(
            """
            SELECT CASE WHEN o.reason IN ('unknownSender', 'failedAuthentication', 'severalAuthors', 'noAuthor') THEN NULL ELSE a.id END AS number,
                o.recipient, o.reason, count(*), max(a.author), max(a.subject), min(a.arrivedAt), max(a.arrivedAt)
            FROM outcome o JOIN arrival a ON a.id = o.arrivalID
            WHERE o.disposition = 'held' AND (?1 IS NULL OR o.recipient = ?1 OR o.recipient LIKE ?1 || '.%')
            GROUP BY number, o.recipient, o.reason
            UNION ALL
            SELECT NULL, '', o.reason, count(*), '', '', min(a.arrivedAt), max(a.arrivedAt)
            FROM outcome o INDEXED BY outcome_junk JOIN arrival a ON a.id = o.arrivalID
            WHERE o.reason = 'inJunk' AND o.at > ?2 AND ?1 IS NULL HAVING count(*) > 0
            ORDER BY 7, 2
            """, [group, now - 7 * 86_400]
        ).map { row in
            let number: Int64? = row[0]
            return DocketLine(
                number: number, recipient: row[1], reason: row[2], count: row[3], author: number == nil ? "" : row[4],
                subject: number == nil ? "" : row[5], first: row[6], last: row[7])
        } + waitingForPeople(group: group)
    }

    /// Who waits to be let in, and whose words nobody has answered.
    private func waitingForPeople(group: String?) throws -> [DocketLine] {
        try db.rows(
            """
            SELECT g.name || '.join', 'askedFacilitators', coalesce(q.candidateAddress, ''), a.subject, q.askedAt
            FROM question q INDEXED BY question_open JOIN practiceGroup g ON g.id = q.groupID
                JOIN arrival a ON a.id = q.arrivalID
            WHERE q.state = 'open' AND q.kind = 'approval' AND (?1 IS NULL OR g.name = ?1)
            UNION ALL
            SELECT coalesce(g.name || '.facilitators', ''), 'inquired', i.address, a.subject, i.askedAt
            FROM inquiry i JOIN arrival a ON a.id = i.arrivalID LEFT JOIN practiceGroup g ON g.id = i.groupID
            WHERE i.answeredAt IS NULL AND (?1 IS NULL OR g.name = ?1)
            ORDER BY 5 LIMIT 200
            """, [group]
        ).map {
            DocketLine(
                number: nil, recipient: $0[0], reason: $0[1], count: 1, author: $0[2], subject: $0[3], first: $0[4],
                last: $0[4])
        }
    }

    /// What a group's facilitators have been asked and not answered, the oldest first; at most fifty. A report about
    /// somebody's own post is for the others.
    func waiting(in group: GroupID, for person: PersonID?) throws -> [WaitingFacts] {
        try db.rows(
            """
            SELECT q.id, q.kind, coalesce(q.candidateName, ''), a.subject, q.askedAt FROM question q INDEXED BY question_open
                JOIN arrival a ON a.id = q.arrivalID
            WHERE q.state = 'open' AND q.groupID = ?1 AND q.kind IN ('approval', 'release', 'otherTime', 'goOn', 'flagged')
                AND q.exceptID IS NOT ?2
            ORDER BY q.askedAt, q.id LIMIT 50
            """, [group.rawValue, person?.rawValue ?? 0]
        ).compactMap { row in
            Question.Kind(rawValue: row[1]).map {
                WaitingFacts(
                    question: QuestionID(row[0]), kind: $0, name: row[2], subject: row[3], askedAt: row[4])
            }
        }
    }

    /// Oldest first.
    public func storedMail(after arrival: ArrivalID, since: Int64, limit: Int) throws -> [StoredMail] {
        try db.rows(
            """
            SELECT a.id, a.author, a.subject, a.size, a.arrivedAt, r.bytes FROM arrival a JOIN rawMail r ON r.arrivalID = a.id
            WHERE a.id > ? AND a.arrivedAt >= ? ORDER BY a.id LIMIT ?
            """, [arrival.rawValue, since, limit]
        ).map { row in
            let outcomes = try db.rows(
                """
                SELECT o.recipient, o.reason, c.text FROM outcome o LEFT JOIN contribution c ON c.id = o.contributionID
                WHERE o.arrivalID = ?
                """, [row[0] as Int64])
            return StoredMail(
                arrival: ArrivalID(row[0]), author: row[1], subject: row[2], size: row[3], arrivedAt: row[4],
                raw: [UInt8](row[5] as Data),
                outcomes: outcomes.compactMap { outcome in
                    Reason(rawValue: outcome[1]).map { .init(recipient: outcome[0], reason: $0, text: outcome[2]) }
                })
        }
    }
}
