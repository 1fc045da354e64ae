import Foundation
import GRDB
import Guild
import Mail

/// Addresses at which letters fail. The address is left alone for a while; the membership is never touched, and what its
/// owner misses is owed to them like after a pause: it comes in one letter when letters arrive again.
extension Transaction {
    /// A report on a delivery: it came back, or it is late.
    func noteBounce(_ delivery: DeliveryID, _ report: Intent.Report, _ applying: Applying) throws {
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
        if let obstacle = Obstacle(report.refusal) {
            return try note(obstacle, why: report.detail, now: applying.now)
        }
        try noteFailure(of: delivery, report.refusal, report.detail, now: applying.now)
    }

    /// Counts a failure against the address of a delivery, and suppresses it where that is enough.
    func noteFailure(of delivery: DeliveryID, _ refusal: Refusal, _ words: String, now: Int64) throws {
        guard AddressHealth.weight(of: refusal) > 0,
            let row = try db.row(
                """
                SELECT a.key, a.personID, a.address, l.kind, t.points, t.countedAt, t.suppressedAt, t.probes, t.isProbing
                FROM delivery d JOIN letter l ON l.id = d.letterID
                    JOIN address a ON a.personID = d.personID AND a.address = d.address
                    LEFT JOIN addressTrouble t ON t.addressKey = a.key
                WHERE d.id = ?
                """, [delivery.rawValue])
        else { return }
        let key: String = row[0]
        let person = PersonID(row[1])
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
        try db.run(
            """
            INSERT INTO addressTrouble (addressKey, points, countedAt, since, why) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (addressKey) DO UPDATE SET points = ?2, countedAt = ?3, why = ?5
            """, [key, health.points, health.countedAt, now, words])
        if health.isFailing { try suppress(key, of: person, row[2], now: now) }
    }

    private func suppress(_ key: String, of person: PersonID, _ address: String, now: Int64) throws {
        try db.run(
            "UPDATE addressTrouble SET suppressedAt = ?1, probes = 0, isProbing = 0, probeAt = ?2 WHERE addressKey = ?3",
            [now, Probing.next(after: 0, now: now), key])
        let since = try db.number("SELECT since FROM addressTrouble WHERE addressKey = ?", [key]) ?? now
        try db.run(
            """
            UPDATE delivery SET state = 'suppressed', settledAt = ?1, detail = 'letters to this address come back'
            WHERE address = ?2 AND personID = ?3 AND state IN ('queued', 'deferred')
            """, [now, address, person.rawValue])
        guard try snapshot.isSuppressed(person) else { return }  // letters go to another address of theirs
        try db.run(
            "UPDATE person SET missedSince = coalesce(missedSince, ?) WHERE id = ?", [since, person.rawValue])
        try owe(person, whatCameBackTo: address, since: since)
        try hasChangedReach(of: person)
        try tellElsewhere(person, of: address, now: now)
    }

    /// What came back is owed again: by group, from the first post that failed.
    private func owe(_ person: PersonID, whatCameBackTo address: String, since: Int64) throws {
        for group in try memberships(of: person) {
            try settleOwing(person, group)
            guard
                let first = try firstMissed(by: person, at: address, in: group, since: since),
                try db.number(
                    "SELECT afterID FROM owed WHERE personID = ? AND groupID = ? AND throughID IS NULL",
                    [person.rawValue, group.rawValue]) ?? 0 >= first
            else { continue }
            try db.run(
                """
                UPDATE OR REPLACE owed SET afterID = ?3 WHERE personID = ?1 AND groupID = ?2 AND throughID IS NULL
                """, [person.rawValue, group.rawValue, first - 1])
            // What arrived all the same between the failures is not told again.
            try db.run(
                """
                INSERT OR IGNORE INTO told (personID, contributionID, because)
                SELECT d.personID, l.contributionID, 'thread' FROM delivery d JOIN letter l ON l.id = d.letterID
                    JOIN contribution c ON c.id = l.contributionID
                WHERE d.address = ?1 AND d.personID = ?2 AND d.state = 'delivered' AND c.groupID = ?3 AND c.id >= ?4
                    AND l.kind IN ('alert', 'personal-alert')
                """, [address, person.rawValue, group.rawValue, first])
        }
        try wakeDigests(of: person)
    }

    /// The first post of a group of which a letter or a digest failed.
    private func firstMissed(
        by person: PersonID, at address: String, in group: GroupID, since: Int64
    ) throws -> Int64? {
        let post = try db.number(
            """
            SELECT min(c.id) FROM delivery d JOIN letter l ON l.id = d.letterID JOIN contribution c ON c.id = l.contributionID
            WHERE d.address = ?1 AND d.personID = ?2 AND c.groupID = ?3 AND d.settledAt >= ?4
                AND d.state IN ('bounced', 'refused', 'expired', 'suppressed')
            """, [address, person.rawValue, group.rawValue, since])
        var first = post
        for row in try db.rows(
            """
            SELECT recipe FROM delivery WHERE address = ?1 AND personID = ?2 AND recipe IS NOT NULL AND settledAt >= ?3
                AND state IN ('bounced', 'refused', 'expired', 'suppressed')
            """, [address, person.rawValue, since])
        {
            guard let recipe = DigestRecipe(encoded: [UInt8](row[0] as Data)) else { continue }
            for piece in recipe.pieces {
                guard
                    let after = try db.number(
                        """
                        SELECT p.afterID FROM piece p JOIN contribution c ON c.id = p.topicID
                        WHERE p.id = ? AND c.groupID = ?
                        """, [piece, group.rawValue])
                else { continue }
                first = min(first ?? .max, after + 1)
            }
        }
        return first
    }

    private func memberships(of person: PersonID) throws -> [GroupID] {
        try db.rows("SELECT groupID FROM membership WHERE personID = ? ORDER BY groupID", [person.rawValue])
            .map { GroupID($0[0]) }
    }

    /// Who gets a group's letters is looked up anew.
    private func hasChangedReach(of person: PersonID) throws {
        try db.run(
            """
            UPDATE practiceGroup SET audienceVersion = audienceVersion + 1
            WHERE id IN (SELECT groupID FROM membership WHERE personID = ?)
            """, [person.rawValue])
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
            .addressFailing(address), to: other[0], person: person,
            Applying(arrival: ArrivalID(0), now: now, hold: 0, isUncertain: false))
    }

    // MARK: Letters arrive again

    /// A genuine mail came from this address: whatever its trouble was, it is over.
    public func hearFrom(_ key: String, now: Int64) throws {
        guard try db.number("SELECT 1 FROM addressTrouble WHERE addressKey = ?", [key]) != nil else { return }
        _ = try liftSuppression(of: key, now: now)
    }

    /// Forgets an address's trouble; who was owed something because of it gets it now. False: there was none.
    public func liftSuppression(of key: String, now: Int64) throws -> Bool {
        guard
            let row = try db.row(
                """
                SELECT a.personID FROM addressTrouble t JOIN address a ON a.key = t.addressKey WHERE t.addressKey = ?
                """, [key])
        else { return false }
        let person = PersonID(row[0])
        let wasSuppressed = try snapshot.isSuppressed(person)
        try db.run("DELETE FROM addressTrouble WHERE addressKey = ?", [key])
        if wasSuppressed, try !snapshot.isSuppressed(person) { try makeUp(to: person) }
        return true
    }

    /// Their letters go to an address that works: one letter tells what they missed.
    func makeUp(to person: PersonID) throws {
        for group in try memberships(of: person) { try settleOwing(person, group) }
        try hasChangedReach(of: person)
        guard
            try db.number("SELECT 1 FROM person WHERE id = ? AND missedSince IS NOT NULL", [person.rawValue]) != nil
        else { return }
        // At the clock's next turn, their week's and their day's together.
        try db.run("UPDATE person SET dailyAt = 1, weeklyAt = 1 WHERE id = ?", [person.rawValue])
    }

    /// The clock's turn: asks at addresses that have failed whether they work, and believes in those that did not send the
    /// question back.
    public func probeAddresses(_ applying: Applying) throws {
        for row in try db.rows(
            """
            SELECT t.addressKey, t.isProbing, t.probes, a.address, a.personID FROM addressTrouble t
                JOIN address a ON a.key = t.addressKey
            WHERE t.probeAt <= ? AND t.suppressedAt IS NOT NULL LIMIT 200
            """, [applying.now])
        {
            let key: String = row[0]
            guard row[1] as Bool else {
                try insertDirect(.probe, to: row[3], person: PersonID(row[4]), applying)
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
        // Old trouble that never came to anything fades from the list.
        try db.run(
            "DELETE FROM addressTrouble WHERE suppressedAt IS NULL AND countedAt < ?", [applying.now - 60 * 86_400])
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
