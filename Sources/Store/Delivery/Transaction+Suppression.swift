import Foundation
import GRDB
import Guild
import Mail

/// Addresses at which letters fail. The address is left alone for a while; the membership is never touched, and what its
/// owner misses is owed to them like after a pause: it comes in one letter when letters arrive again.
extension Transaction {
    /// A report on a delivery: it came back, or it is late.
    func noteBounce(_ delivery: DeliveryID, _ report: DeliveryIntent.Report, _ applying: Applying) throws {
        guard report.isFailure else {
            // Late is not lost.
            return try db.run("UPDATE delivery SET detail = ? WHERE id = ?", [report.detail, delivery.rawValue])
        }
        try db.run(
            """
            UPDATE delivery SET state = 'bounced', settledAt = ?, detail = ?
            WHERE id = ? AND state IN ('delivered', 'unknown', 'deferred', 'active')
            """, [applying.now, report.detail, delivery.rawValue])
        guard db.changesCount > 0 else { return }  // it has been counted
        if let obstacle = Obstacle(report.refusal) { return try meet(obstacle, report.detail, delivery, applying.now) }
        try noteFailure(of: delivery, report.refusal, report.detail, now: applying.now)
    }

    /// A report that speaks of us: what was too much for a day goes out later.
    private func meet(_ obstacle: Obstacle, _ words: String, _ delivery: DeliveryID, _ now: Int64) throws {
        try note(obstacle, why: "a report about one letter says: \(words)", now: now)
        if obstacle == .quota {
            try db.run(
                "UPDATE delivery SET state = 'deferred', settledAt = NULL, nextAt = ? WHERE id = ? AND attempts < 5",
                [now + 6 * 3_600, delivery.rawValue])
            guard db.changesCount == 0 else { return }
        }
        try miss(delivery, now: now)
    }

    /// Keeps what the letter would have told, counts the failure against its address, and suppresses that where it is enough.
    func noteFailure(of delivery: DeliveryID, _ refusal: Refusal, _ words: String, now: Int64) throws {
        try miss(delivery, now: now)
        guard AddressHealth.weight(of: refusal) > 0,
            let row = try db.row(
                """
                SELECT a.key, a.personID, a.address, l.kind, t.points, t.countedAt, t.suppressedAt, t.probes, t.isProbing,
                    t.since
                FROM delivery d JOIN letter l ON l.id = d.letterID
                    JOIN address a ON a.personID = d.personID AND a.address = d.address
                    LEFT JOIN addressTrouble t ON t.addressKey = a.key
                WHERE d.id = ?
                """, [delivery.rawValue])
        else { return }
        let key: String = row[0]
        if row[6] as Int64? != nil {
            // Not even the letter that asks whether it works arrives.
            guard row[3] as String == "probe", row[8] as Bool else { return }
            let probes = (row[7] as Int) + 1
            return try db.run(
                "UPDATE addressTrouble SET isProbing = 0, probes = ?, probeAt = ?, why = ? WHERE addressKey = ?",
                [probes, Probing.next(after: probes, now: now), words, key])
        }
        let before = AddressHealth(points: row[4] ?? 0, countedAt: row[5] ?? 0)
        let health = before.noting(refusal, now: now)
        // What has faded wholly was another trouble.
        let since = before.faded(by: now) == 0 ? now : row[9] ?? now
        try db.run(
            """
            INSERT INTO addressTrouble (addressKey, points, countedAt, since, why) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (addressKey) DO UPDATE SET points = ?2, countedAt = ?3, since = ?4, why = ?5
            """, [key, health.points, health.countedAt, since, words])
        if health.isFailing { try suppress(key, of: PersonID(row[1]), row[2], now: now) }
    }

    private func suppress(_ key: String, of person: PersonID, _ address: String, now: Int64) throws {
        try db.run(
            "UPDATE addressTrouble SET suppressedAt = ?1, probes = 0, isProbing = 0, probeAt = ?2 WHERE addressKey = ?3",
            [now, Probing.next(after: 0, now: now), key])
        for row in try db.rows(
            "SELECT id FROM delivery WHERE address = ? AND personID = ? AND state IN ('queued', 'deferred')",
            [address, person.rawValue])
        {
            try db.run(
                """
                UPDATE delivery SET state = 'suppressed', settledAt = ?, detail = 'letters to this address come back'
                WHERE id = ?
                """, [now, row[0] as Int64])
            try miss(DeliveryID(row[0]), now: now)
        }
        // Where their letters go to another address, nothing is to be told.
        guard try snapshot.isSuppressed(person) else { return }
        try tellElsewhere(person, of: address, now: now)
        try tellDirectors(
            thatLettersComeBackTo: person, Applying(arrival: ArrivalID(0), now: now, hold: 0, isUncertain: false))
    }

    /// A word to another address of theirs, if they have one that works.
    private func tellElsewhere(_ person: PersonID, of address: String, now: Int64) throws {
        guard
            let other = try db.row(
                """
                SELECT a.address FROM address a LEFT JOIN addressTrouble t ON t.addressKey = a.key
                WHERE a.personID = ? AND a.isPrimary = 0 AND a.verifiedAt IS NOT NULL AND t.suppressedAt IS NULL
                ORDER BY a.verifiedAt DESC, a.key LIMIT 1
                """, [person.rawValue])
        else { return }
        try insertDirect(
            .delivery(.addressFailing(address)), to: other[0], person: person,
            Applying(arrival: ArrivalID(0), now: now, hold: 0, isUncertain: false))
    }

    // MARK: Letters arrive again

    /// A genuine mail came from this address, after its trouble: that is over.
    public func hearFrom(_ key: String, arrivedAt: Int64, now: Int64) throws {
        guard
            try db.number(
                "SELECT 1 FROM addressTrouble WHERE addressKey = ? AND countedAt < ?", [key, arrivedAt + 1]) != nil
        else { return }
        _ = try liftSuppression(of: key, now: now)
    }

    /// Forgets an address's trouble; its owner gets what they missed. False: there was none.
    public func liftSuppression(of key: String, now: Int64) throws -> Bool {
        guard
            let row = try db.row(
                """
                SELECT a.personID, a.address FROM addressTrouble t JOIN address a ON a.key = t.addressKey
                WHERE t.addressKey = ?
                """, [key])
        else { return false }
        try db.run("DELETE FROM addressTrouble WHERE addressKey = ?", [key])
        try sendWhatWaited(for: PersonID(row[0]), to: row[1], now: now)
        try makeUp(to: PersonID(row[0]))
        return true
    }

    /// Letters to them alone that could not go, and news of events; what is about posts is told together.
    private func sendWhatWaited(for person: PersonID, to address: String, now: Int64) throws {
        try db.run(
            """
            UPDATE OR IGNORE delivery SET state = 'queued', address = ?1, nextAt = ?2, queuedAt = ?2, attempts = 0, settledAt = NULL
            WHERE personID = ?3 AND state = 'suppressed' AND settledAt > ?2 - 14 * 86400 AND recipe IS NULL
                AND (lane = 0 OR letterID IN (SELECT l.id FROM letter l
                    WHERE l.purpose IN ('change', 'reminder')))
                AND letterID NOT IN (SELECT id FROM letter WHERE kind IN ('probe', 'address-failing'))
            """, [address, now, person.rawValue])
    }

    /// Their letters go to an address that works: one letter tells what they missed, and what they were owed meanwhile.
    func makeUp(to person: PersonID) throws {
        // At the clock's next turn, their week's and their day's together.
        try db.run(
            """
            UPDATE person SET dailyAt = 1, weeklyAt = 1 WHERE id = ?1
                AND EXISTS (SELECT 1 FROM missed WHERE personID = ?1 AND because = 'failed')
                AND NOT EXISTS (SELECT 1 FROM letterbox WHERE personID = ?1 AND isTroubled)
            """, [person.rawValue])
    }

    /// Letters go to this address of theirs from now on.
    public func makePrimary(_ key: String, of person: PersonID, now: Int64) throws {
        try db.run("UPDATE address SET isPrimary = 0 WHERE personID = ?", [person.rawValue])
        try db.run("UPDATE address SET isPrimary = 1 WHERE personID = ? AND key = ?", [person.rawValue, key])
        if let address = try snapshot.primaryAddress(of: person), try !snapshot.isSuppressed(person) {
            try sendWhatWaited(for: person, to: address, now: now)
        }
        try makeUp(to: person)
    }

    /// The clock's turn: asks at addresses that have failed whether they work, and believes in those that did not send the
    /// question back.
    public func probeAddresses(_ applying: Applying) throws {
        for row in try db.rows(
            """
            SELECT t.addressKey, t.isProbing, t.probes, a.address, a.personID FROM addressTrouble t
                JOIN address a ON a.key = t.addressKey
            WHERE t.probeAt <= ? AND t.suppressedAt IS NOT NULL AND a.isPrimary = 1 LIMIT 200
            """, [applying.now])
        {
            let key: String = row[0]
            guard row[1] as Bool else {
                try insertDirect(.delivery(.probe), to: row[3], person: PersonID(row[4]), applying)
                try db.run(
                    "UPDATE addressTrouble SET isProbing = 1, probeAt = ? WHERE addressKey = ?",
                    [applying.now + Probing.quiet, key])
                continue
            }
            let state: String? = try db.row(
                """
                SELECT d.state FROM delivery d JOIN letter l ON l.id = d.letterID
                WHERE d.address = ? AND l.kind = 'probe' ORDER BY d.id DESC LIMIT 1
                """, [row[3] as String])?[0]
            if state == "delivered" {
                _ = try liftSuppression(of: key, now: applying.now)
            } else if state == "queued" || state == "deferred" || state == "active" {
                try db.run(
                    "UPDATE addressTrouble SET probeAt = ? WHERE addressKey = ?", [applying.now + Probing.quiet, key])
            } else {
                let probes = (row[2] as Int) + 1
                try db.run(
                    "UPDATE addressTrouble SET isProbing = 0, probes = ?, probeAt = ? WHERE addressKey = ?",
                    [probes, Probing.next(after: probes, now: applying.now), key])
            }
        }
        // Trouble that came to nothing: what was missed then is told.
        for row in try db.rows(
            "SELECT addressKey FROM addressTrouble WHERE suppressedAt IS NULL AND countedAt < ? LIMIT 200",
            [applying.now - AddressHealth.memory])
        {
            _ = try liftSuppression(of: row[0], now: applying.now)
        }
    }
}

/// An address at which letters fail, for `guildpost person show` and the docket.
public struct FailingAddress: Sendable, Codable {
    public var address: String
    public var handle: String
    public var name: String
    /// No letters go there since; nil: they still do.
    public var suppressedAt: Int64?
    public var since: Int64
    public var why: String
    /// When we ask there whether it works.
    public var nextTry: Int64?
}

extension Snapshot {
    func isSuppressed(_ person: PersonID) throws -> Bool {
        try db.number("SELECT 1 FROM letterbox WHERE personID = ? AND isSuppressed", [person.rawValue]) != nil
    }

    /// Of one group's members, of one person, or of all.
    public func failingAddresses(group: String? = nil, handle: String? = nil) throws -> [FailingAddress] {
        try db.rows(
            """
            SELECT a.address, p.handle, p.name, t.suppressedAt, t.since, t.why, t.probeAt FROM addressTrouble t
                JOIN address a ON a.key = t.addressKey JOIN person p ON p.id = a.personID
            WHERE (?1 IS NULL OR EXISTS (SELECT 1 FROM membership m JOIN practiceGroup g ON g.id = m.groupID
                    WHERE m.personID = p.id AND g.name = ?1))
                AND (?2 IS NULL OR p.handle = ?2)
            ORDER BY t.suppressedAt IS NULL, t.since, a.key
            """, [group, handle]
        ).map {
            FailingAddress(
                address: $0[0], handle: $0[1], name: $0[2], suppressedAt: $0[3], since: $0[4], why: $0[5],
                nextTry: $0[6])
        }
    }

    public func suppressedCount() throws -> Int {
        Int(try db.number("SELECT count(*) FROM addressTrouble WHERE suppressedAt IS NOT NULL") ?? 0)
    }
}
