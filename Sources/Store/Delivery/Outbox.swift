import Foundation
import GRDB
import Guild
import Mail

/// A letter that waits for its bytes.
public struct WaitingLetter: Sendable {
    public var id: LetterID
    /// Nil: what is stored cannot be read, as after a change of version.
    public var letter: Letter?
    public var recipient: PersonID?
    /// Where a letter to one person goes.
    public var address: String?
}

/// A delivery taken for sending: `active` since the commit that handed it out.
public struct ClaimedDelivery: Sendable {
    public var id: DeliveryID
    public var letter: LetterID
    /// Nil: somebody from outside.
    public var person: PersonID?
    public var address: String
    public var epoch: Int64
    /// This attempt's number, 1 for the first.
    public var attempt: Int
    public var queuedAt: Int64
    public var lane: Lane
    public var claimedAt: Int64
    /// Of a digest: what it is put together from.
    public var recipe: DigestRecipe?
}

/// A letter's frozen bytes and what its holes need.
public struct StoredForm: Sendable {
    public var form: LetterForm
    public var keyID: UInt8
    public var contribution: ContributionID?
    public var group: GroupID?
    public var question: QuestionID?
}

/// How a delivery ends, or goes on (Postfix's and RFC 3464's words).
public enum Settlement: Sendable, Equatable {
    /// `alias`: the Message-ID that the relay gave it.
    case delivered(String, alias: String? = nil)
    case deferred(String, until: Int64)
    /// `isOfLetter`: it says nothing of the address.
    case refused(String, isOfLetter: Bool = false)
    case expired(String)
    /// The connection died after the final dot; it is not tried a third time.
    case unknown(String)
    /// Not offered at all: the attempt does not count.
    case released(until: Int64)

    /// It may take an address away, and with it who is to hear what.
    public var stirs: Bool {
        switch self {
        case .delivered, .deferred, .unknown, .released: false
        case .refused, .expired: true
        }
    }
}

func recipe(_ bytes: Data?) -> DigestRecipe? {
    bytes.flatMap { DigestRecipe(encoded: [UInt8]($0)) }
}

extension Snapshot {
    /// `withoutHostNotice`: what the host is told waits, and holds up nothing behind it.
    public func waitingLetters(
        now: Int64, withoutHostNotice: Bool = false, limit: Int
    ) throws -> [WaitingLetter] {
        try db.rows(
            """
            SELECT id, about, directPersonID, directAddress FROM letter INDEXED BY letter_open
            WHERE state IN ('waiting', 'composed') AND state = 'waiting' AND sendAfter <= ?1
                AND (?2 = 0 OR kind <> 'host-notice')
            ORDER BY isBulk, sendAfter, id LIMIT ?3
            """, [now, withoutHostNotice ? 1 : 0, limit]
        ).map { row in
            WaitingLetter(
                id: LetterID(row[0]), letter: Letter(stored: row[1]),
                recipient: (row[2] as Int64?).map { PersonID($0) },
                address: row[3])
        }
    }

    public func lastLetter() throws -> LetterID { LetterID(try db.number("SELECT max(id) FROM letter") ?? 0) }

    /// Letters made since, with how many people each will reach.
    public func letters(after last: LetterID) throws -> [(letter: Letter, recipients: Int)] {
        try db.rows(
            """
            SELECT l.about, l.directAddress, coalesce(l.people, a.people), l.exceptPersonID FROM letter l
                LEFT JOIN audience a ON a.id = l.audienceID WHERE l.id > ? ORDER BY l.id
            """, [last.rawValue]
        ).compactMap { row in
            guard let letter = Letter(stored: row[0]) else { return nil }
            guard row[1] as String? == nil else { return (letter, 1) }
            let except: Int64? = row[3]
            let people = Audience.people(row[2] as Data? ?? Data())
            return (letter, people.filter { $0.rawValue != except }.count)
        }
    }

    public func form(of letter: LetterID) throws -> StoredForm? {
        guard
            let row = try db.row(
                """
                SELECT l.bytes, l.holes, l.keyID, l.contributionID, c.groupID, l.questionID, l.calendar FROM letter l
                LEFT JOIN contribution c ON c.id = l.contributionID WHERE l.id = ? AND l.bytes IS NOT NULL
                """, [letter.rawValue])
        else { return nil }
        var form = LetterForm(
            bytes: [UInt8](row[0] as Data), holes: LetterForm.decodedHoles([UInt8](row[1] as Data)))
        form.calendar = (row[6] as Data?).flatMap { CalendarInsert(encoded: [UInt8]($0)) }
        return StoredForm(
            form: form, keyID: UInt8(row[2] as Int64), contribution: (row[3] as Int64?).map { ContributionID($0) },
            group: (row[4] as Int64?).map { GroupID($0) }, question: (row[5] as Int64?).map { QuestionID($0) })
    }

    /// When the next letter or delivery falls due, or nil when the outbox is empty.
    public func nextDue() throws -> Int64? {
        let letter = try db.number(
            "SELECT min(sendAfter) FROM letter INDEXED BY letter_open WHERE state IN ('waiting', 'composed')")
        let delivery = try db.number("SELECT min(nextAt) FROM delivery WHERE state IN ('queued', 'deferred')")
        return [letter, delivery].compactMap { $0 }.min()
    }

    public func deliveryCounts() throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for row in try db.rows("SELECT state, count(*) FROM delivery GROUP BY state") { counts[row[0]] = row[1] }
        return counts
    }
}

extension Transaction {
    /// Gives a letter its bytes. A letter to one address gets its delivery in the same step. `eventSequence`: the event as
    /// the bytes have it; where it has changed meanwhile the letter waits to be composed again.
    public func freeze(
        _ letter: LetterID, _ form: LetterForm, keyID: UInt8, eventSequence: Int? = nil, now: Int64
    ) throws {
        guard
            let row = try db.row(
                """
                SELECT l.directAddress, l.directPersonID, l.isUncertain, e.sequence, l.kind IN
                        ('probe', 'sign-in', 'question', 'results', 'refusal', 'waiting', 'help', 'shown', 'passed-on')
                    OR NOT EXISTS (SELECT 1 FROM addressTrouble t JOIN address a ON a.key = t.addressKey
                        WHERE a.personID = l.directPersonID AND a.address = l.directAddress AND t.suppressedAt IS NOT NULL),
                    l.arrivalID
                FROM letter l
                LEFT JOIN event e ON e.id = l.contributionID WHERE l.id = ? AND l.state = 'waiting'
                """, [letter.rawValue])
        else { return }
        if let eventSequence, let current: Int = row[3], current != eventSequence { return }
        let direct: String? = row[0]
        try db.run(
            "UPDATE letter SET bytes = ?, holes = ?, calendar = ?, keyID = ?, state = ? WHERE id = ?",
            [
                form.bytes.blob, form.encodedHoles.blob, form.calendar?.encoded.blob, Int64(keyID),
                direct == nil ? "composed" : "expanded",
                letter.rawValue,
            ])
        guard let direct else { return }
        // What was passed on to one person is nowhere else from now on; its bytes go when they have left.
        if let passedOn: Int64 = row[5] { try dropMail(of: ArrivalID(passedOn)) }
        try db.run(
            """
            INSERT OR IGNORE INTO delivery (letterID, personID, address, epoch, lane, state, queuedAt, nextAt, settledAt)
            VALUES (?1, ?2, ?3, coalesce((SELECT epoch FROM person WHERE id = ?2), 0), 0, ?4, ?5, ?5,
                CASE WHEN ?4 = 'suppressed' THEN ?5 END)
            """,
            [
                letter.rawValue, row[1] as Int64?, direct,
                row[2] as Bool ? "held" : row[4] as Bool ? "queued" : "suppressed", now,
            ])
    }

    /// A letter that cannot be composed is kept and shown, never retried in a loop.
    public func fail(_ letter: LetterID, why: String) throws {
        try db.run("UPDATE letter SET state = 'failed', why = ? WHERE id = ?", [why, letter.rawValue])
    }

    /// Turns the next `limit` people of the frozen audience into deliveries. False when that was the last of them.
    public func expand(_ letter: LetterID, limit: Int, now: Int64) throws -> Bool {
        guard let crowd = try crowd(of: letter, limit: limit) else { return false }
        let ids = Transaction.list(crowd.people)
        try db.run(
            """
            INSERT OR IGNORE INTO delivery (letterID, personID, address, epoch, lane, state, queuedAt, nextAt, settledAt)
            SELECT ?1, p.id, a.address, p.epoch, ?5, CASE WHEN a.isSuppressed THEN 'suppressed' ELSE ?3 END,
                -- Its author may be held since it was composed.
                max(?4, l.sendAfter), max(?4, l.sendAfter),
                CASE WHEN a.isSuppressed THEN ?4 END
            FROM json_each(?2) j JOIN person p ON p.id = j.value JOIN letterbox a ON a.personID = p.id
                JOIN letter l ON l.id = ?1
            """,
            [
                letter.rawValue, ids, crowd.isUncertain ? "held" : "queued", now,
                (crowd.about?.lane ?? .alerts).rawValue,
            ])
        for row in try db.rows(
            """
            SELECT id FROM delivery INDEXED BY delivery_settled
            WHERE settledAt = ?2 AND letterID = ?1 AND state = 'suppressed'
            """, [letter.rawValue, now])
        {
            try miss(DeliveryID(row[0]), now: now)
        }
        if let about = crowd.about { try noteInvited(ids, by: about) }
        try db.run(
            "UPDATE letter SET expanded = ?, state = ? WHERE id = ?",
            [crowd.through, crowd.isLast ? "expanded" : "composed", letter.rawValue])
        return !crowd.isLast
    }

    /// The next of those whom a letter to many is for.
    struct Crowd {
        var people: [PersonID]
        var about: Letter?
        var isUncertain: Bool
        /// How many of the frozen audience have been looked at.
        var through: Int
        var isLast: Bool
    }

    func crowd(of letter: LetterID, limit: Int) throws -> Crowd? {
        guard
            let row = try db.row(
                """
                SELECT coalesce(l.people, a.people), l.expanded, l.exceptPersonID, l.exceptAudiences, l.isUncertain,
                    coalesce(l.exceptPeople, x''), l.about
                FROM letter l LEFT JOIN audience a ON a.id = l.audienceID WHERE l.id = ? AND l.state = 'composed'
                """, [letter.rawValue])
        else { return nil }
        let people: Data = row[0]
        let from: Int = row[1]
        var chunk = Audience.people(people, from: from, limit: limit)
        let through = from + chunk.count
        let except: Int64? = row[2]
        var excluded = Set(Audience.people(row[5]))
        for audience in try JSONDecoder().decode([Int64].self, from: Data((row[3] as String).utf8)) {
            if let other = try db.row("SELECT people FROM audience WHERE id = ?", [audience]) {
                excluded.formUnion(Audience.people(other[0]))
            }
        }
        chunk.removeAll { $0.rawValue == except || excluded.contains($0) }
        return Crowd(
            people: chunk, about: Letter(stored: row[6]),
            isUncertain: row[4], through: through, isLast: through >= people.count / 8)
    }

    /// Takes due deliveries, by lane and then by time: at most `limit` in all, and `bulk` of those that are not personal.
    public func claim(limit: Int, bulk: Int = .max, now: Int64) throws -> [ClaimedDelivery] {
        guard limit > 0 else { return [] }
        var rows: [Row] = []
        var bulk = bulk
        for lane in Lane.allCases {
            let room = min(limit - rows.count, lane == .personal ? limit : bulk)
            guard room > 0 else { continue }
            let found = try db.rows(
                """
                SELECT id, letterID, personID, address, epoch, attempts, queuedAt, lane, recipe FROM delivery INDEXED BY delivery_due
                WHERE state IN ('queued', 'deferred') AND lane = ? AND nextAt <= ? ORDER BY nextAt, id LIMIT ?
                """, [lane.rawValue, now, room])
            if lane != .personal { bulk -= found.count }
            rows += found
        }
        let take = try db.cachedStatement(
            sql: "UPDATE delivery SET state = 'active', attempts = attempts + 1 WHERE id = ?")
        return try rows.map { row in
            let id: Int64 = row[0]
            try take.execute(arguments: [id])
            return ClaimedDelivery(
                id: DeliveryID(id), letter: LetterID(row[1]), person: (row[2] as Int64?).map { PersonID($0) },
                address: row[3], epoch: row[4], attempt: 1 + (row[5] as Int), queuedAt: row[6],
                lane: Lane(rawValue: row[7]) ?? .alerts, claimedAt: now, recipe: recipe(row[8]))
        }
    }

    public func settle(_ settlements: [(delivery: DeliveryID, as: Settlement)], now: Int64) throws {
        for (delivery, settlement) in settlements {
            let id = delivery.rawValue
            switch settlement {
            case .delivered(let reply, let alias):
                guard try end(id, "delivered", now, reply) else { continue }
                if let alias { try db.run("UPDATE delivery SET alias = ? WHERE id = ?", [alias, id]) }
            case .refused(let reply, let isOfLetter):
                guard try end(id, "refused", now, reply) else { continue }
                let refusal = isOfLetter ? .letter : Refusal(reading: reply)
                try noteFailure(of: delivery, refusal, reply, now: now)
            case .expired(let reply):
                guard try end(id, "expired", now, reply) else { continue }
                try noteFailure(of: delivery, .delayed, reply, now: now)
            case .unknown(let reply): _ = try end(id, "unknown", now, reply)
            case .deferred(let reply, let until):
                try db.run(
                    "UPDATE delivery SET state = 'deferred', nextAt = ?, detail = ? WHERE id = ? AND state = 'active'",
                    [until, reply, id])
            case .released(let until):
                try db.run(
                    """
                    UPDATE delivery SET state = 'queued', attempts = max(0, attempts - 1), nextAt = ?
                    WHERE id = ? AND state = 'active'
                    """, [until, id])
            }
        }
    }

    /// False: it is not on its way any more, since a report about it came first.
    private func end(_ id: Int64, _ state: String, _ now: Int64, _ detail: String) throws -> Bool {
        try db.run(
            "UPDATE delivery SET state = ?, settledAt = ?, detail = ? WHERE id = ? AND state = 'active'",
            [state, now, detail, id])
        return db.changesCount > 0
    }

    /// Letters that were composed before a time, and of which copies are still to leave that were never tried or refused,
    /// are composed again.
    public func recompose(writtenBefore time: Int64) throws {
        try db.run(
            """
            UPDATE letter SET state = 'waiting', bytes = NULL, holes = NULL WHERE kind <> 'digest' AND bytes IS NOT NULL
                AND createdAt < ?1 AND state IN ('composed', 'expanded') AND (state = 'composed' OR id IN (
                    SELECT letterID FROM delivery WHERE state IN ('queued', 'deferred')))
                AND id NOT IN (SELECT letterID FROM delivery WHERE state IN ('active', 'unknown'))
            """, [time])
    }

    /// What is left of a letter waits.
    public func putOff(_ letter: LetterID, until: Int64) throws {
        try db.run(
            "UPDATE delivery SET nextAt = max(nextAt, ?) WHERE letterID = ? AND state IN ('queued', 'deferred')",
            [until, letter.rawValue])
    }

    /// After a stop in mid-flight: what was being sent is sent again, with the same bytes. Returns how many.
    public func reclaimActive() throws -> Int {
        try db.run("UPDATE delivery SET state = 'queued' WHERE state = 'active'", [])
        return db.changesCount
    }

    /// Forgets what is long settled: deliveries, the letters and audiences that nothing refers to any more, notices.
    public func tidy(before time: Int64, now: Int64) throws {
        try db.run(
            "DELETE FROM delivery WHERE settledAt < ? AND state NOT IN ('queued', 'deferred', 'active', 'held')", [time]
        )
        try db.run(
            """
            DELETE FROM letter WHERE state IN ('expanded', 'failed') AND createdAt < ?
                AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.letterID = letter.id)
            """, [time])
        try db.run(
            """
            DELETE FROM audience WHERE NOT EXISTS (SELECT 1 FROM letter l WHERE l.audienceID = audience.id)
                AND version < (SELECT audienceVersion FROM practiceGroup g WHERE g.id = audience.groupID)
            """, [])
        try db.run("DELETE FROM notice WHERE day < ?", [time / 86_400])
        try tidySessions(now: now)
        try tidyPrepared(now: now)
        try tidyCounts(now: now)
        try tidyLog(now: now)
        try tidyDockets(now: now)
        try tidyNeeds(now: now)
        try tidyMessages(now: now)
        try tidyActivity(now: now)
        try sweepMissed()
        try db.run(
            """
            DELETE FROM piece WHERE createdAt < ?1 AND createdAt < coalesce((SELECT min(queuedAt) FROM delivery
                WHERE recipe IS NOT NULL AND state IN ('queued', 'deferred', 'active', 'held')), ?1)
            """, [time])
        try db.run(
            "DELETE FROM told WHERE contributionID IN (SELECT id FROM contribution WHERE postedAt < ?)", [time])
    }
}
