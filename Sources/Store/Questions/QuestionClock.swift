import Foundation
import GRDB
import Guild
import Mail

/// Mail that waits, as the clock asks about it.
extension Snapshot {
    func questionHours(at dial: Dial) throws -> [QuestionHour] {
        try [.waiting(waiting(at: dial))] + doubtful(at: dial) + confirmed(at: dial)
    }

    private func waiting(at dial: Dial) throws -> [QuestionHour.WaitingMail] {
        let limit = dial.now - Int64(dial.patience.questionDays) * 86_400
        let asked = try db.rows(
            """
            SELECT q.id, q.recipient, q.askedAt, a.arrivedAt FROM question q JOIN arrival a ON a.id = q.arrivalID
            WHERE q.state = 'open' AND q.askedAt < ? AND q.kind IN ('authorship', 'whose', 'guest', 'joining')
            ORDER BY q.id LIMIT 1000
            """, [limit]
        ).map { row in
            QuestionHour.WaitingMail(
                .question(QuestionID(row[0])), group: try group(ofHeld: row[1])?.id, since: row[2], arrivedAt: row[3])
        }
        // In the name of somebody known here, and held without a question.
        let unasked = try db.rows(
            """
            SELECT o.id, o.recipient, a.readAt, a.arrivedAt FROM outcome o JOIN arrival a ON a.id = o.arrivalID
            WHERE o.disposition = 'held' AND NOT o.isNoted AND a.readAt < ?
                AND o.reason IN ('unverifiedAuthor', 'otherAddress', 'markedSpam', 'seemsAutomatic')
                AND EXISTS (SELECT 1 FROM address WHERE key = a.author)
                AND NOT EXISTS (SELECT 1 FROM question q WHERE q.arrivalID = o.arrivalID AND q.recipient = o.recipient)
            ORDER BY o.id LIMIT 1000
            """, [limit + 86_400]
        ).map { row in
            QuestionHour.WaitingMail(
                .unasked(row[0]), group: try group(ofHeld: row[1])?.id, since: row[2], arrivedAt: row[3])
        }
        return asked + unasked
    }

    private func doubtful(at dial: Dial) throws -> [QuestionHour] {
        let reasons = "[" + Reason.doubtful.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]"
        return try db.rows(
            """
            SELECT o.arrivalID, o.recipient, a.readAt FROM outcome o JOIN arrival a ON a.id = o.arrivalID
            WHERE o.disposition = 'held' AND a.readAt < ? AND o.reason IN (SELECT value FROM json_each(?))
                AND NOT EXISTS (SELECT 1 FROM question q WHERE q.arrivalID = o.arrivalID AND q.state = 'open'
                    AND q.kind IN ('authorship', 'whose', 'guest', 'joining'))
            LIMIT 1000
            """, [dial.now - Int64(dial.patience.doubtfulDays) * 86_400, reasons]
        ).map { .doubtful(ArrivalID($0[0]), recipient: $0[1], since: $0[2]) }
    }

    /// Questions whose words were seen by somebody who said yes, and nobody said no since.
    private func confirmed(at dial: Dial) throws -> [QuestionHour] {
        try db.rows(
            """
            SELECT q.id, (SELECT min(d.settledAt) FROM letter l JOIN delivery d ON d.letterID = l.id
                WHERE l.questionID = q.id AND l.kind = 'shown' AND d.state = 'delivered') AS shownAt
            FROM question q INDEXED BY question_due
            WHERE q.yesAt IS NOT NULL AND q.state IN ('open', 'expired') AND q.kind = 'authorship'
                AND shownAt IS NOT NULL
            ORDER BY q.id LIMIT 200
            """
        ).map { .confirmed(QuestionID($0[0]), shownAt: $0[1]) }
    }
}

extension Transaction {
    /// Its author has changed it since: a facilitator looks at it once more.
    public func forgetRelease(of arrival: ArrivalID, for recipient: String) throws {
        // Out of the way of the next one: an answer to the letter of then is about words of then, and comes too late.
        try db.run(
            """
            UPDATE question SET state = 'settled', addressKey = addressKey || ' ' || id
            WHERE arrivalID = ? AND recipient = ? AND kind = 'release' AND state <> 'settled'
            """, [arrival.rawValue, recipient])
    }

    func endQuestion(_ id: QuestionID) throws {
        try db.run("UPDATE question SET state = 'expired' WHERE id = ?", [id.rawValue])
    }

    func markNoted(outcome: Int64) throws {
        try db.run("UPDATE outcome SET isNoted = 1 WHERE id = ?", [outcome])
    }

    func lapse(_ arrival: ArrivalID, recipient: String, now: Int64) throws {
        try record(.discarded, .questions(.neverConfirmed), of: arrival, for: recipient, contribution: nil, now: now)
        try db.run(
            """
            DELETE FROM rawMail WHERE arrivalID = ?1
                AND NOT EXISTS (SELECT 1 FROM outcome WHERE arrivalID = ?1 AND reason <> 'neverConfirmed')
            """, [arrival.rawValue])
    }
}
