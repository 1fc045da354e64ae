import GRDB
import Guild
import Mail

/// What stands in the way at the provider, and what was found out about it.
extension Transaction {
    public func note(_ obstacle: Obstacle, why: String, now: Int64) throws {
        try db.run(
            """
            INSERT INTO obstacle (kind, why, firstAt, lastAt, count) VALUES (?1, ?2, ?3, ?3, 1)
            ON CONFLICT (kind) DO UPDATE SET why = ?2, lastAt = ?3,
                firstAt = CASE WHEN endedAt IS NULL THEN firstAt ELSE ?3 END,
                count = CASE WHEN endedAt IS NULL THEN count + 1 ELSE 1 END,
                told = CASE WHEN endedAt IS NULL THEN told ELSE 0 END, endedAt = NULL
            """, [obstacle.rawValue, String(why.prefix(500)), now])
    }

    /// A member's mail came, and the receiving server vouched for it or did not.
    public func noteJudgement(isGenuine: Bool, by servers: String, now: Int64) throws {
        if isGenuine {
            try end(.unjudged, now: now)
        } else {
            try note(.unjudged, why: "the last mails in members' names bear no judgement of \(servers)", now: now)
        }
    }

    /// It does not stand in the way any more. Returns whether it did.
    @discardableResult
    public func end(_ obstacle: Obstacle, now: Int64) throws -> Bool {
        try db.run("UPDATE obstacle SET endedAt = ? WHERE kind = ? AND endedAt IS NULL", [now, obstacle.rawValue])
        return db.changesCount > 0
    }

    /// The clock's turn: what the host has not heard of yet, once a day at most, at an address outside the mailbox.
    public func tellHost(_ host: MailAddress, _ applying: Applying) throws {
        guard
            try db.number(
                """
                SELECT 1 FROM obstacle WHERE (told = 0 OR (endedAt IS NULL AND count > told))
                    AND (kind <> 'unjudged' OR count >= ?) LIMIT 1
                """, [Obstacle.unjudgedMails]) != nil,
            try db.number(
                """
                SELECT 1 FROM letter INDEXED BY letter_direct WHERE directAddress = ? AND kind = 'host-notice'
                    AND (createdAt > ? OR state = 'waiting') LIMIT 1
                """, [host.address, applying.now - 86_400]) == nil
        else { return }
        try insertDirect(.delivery(.hostNotice), to: host.address, person: nil, applying)
        try db.run("UPDATE obstacle SET told = count", [])
    }

    /// What a round trip found: earlier findings are forgotten.
    public func keep(_ profile: ProviderProfile, now: Int64) throws {
        try db.run("DELETE FROM providerTrait", [])
        for (trait, isSo) in profile.traits {
            try db.run(
                "INSERT INTO providerTrait (trait, isSo, measuredAt) VALUES (?, ?, ?)",
                [trait.rawValue, isSo ? 1 : 0, now])
        }
    }
}

extension Snapshot {
    public func providerProfile() throws -> ProviderProfile {
        var profile = ProviderProfile()
        for row in try db.rows("SELECT trait, isSo, measuredAt FROM providerTrait") {
            guard let trait = ProviderProfile.Trait(rawValue: row[0]) else { continue }
            profile.traits[trait] = row[1] as Bool
            profile.measuredAt = row[2]
        }
        return profile
    }

    /// Those that stand in the way now, and those that did since a time.
    public func obstacles(since: Int64 = .max) throws -> [ObstacleFacts] {
        try db.rows(
            """
            SELECT kind, why, firstAt, lastAt, count, endedAt FROM obstacle
            WHERE (endedAt IS NULL OR lastAt >= ?) AND (kind <> 'unjudged' OR count >= ?)
            ORDER BY endedAt IS NOT NULL, firstAt
            """, [since, Obstacle.unjudgedMails]
        ).compactMap { row in
            Obstacle(rawValue: row[0]).map {
                ObstacleFacts(
                    $0, why: row[1], firstAt: row[2], lastAt: row[3], count: row[4], endedAt: row[5])
            }
        }
    }
}
