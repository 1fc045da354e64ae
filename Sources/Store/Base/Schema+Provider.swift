import GRDB

extension Schema {
    /// How letters fare at addresses and at the provider.
    static func provider(_ db: Database) throws {
        try db.execute(sql: health)
        // The count goes on where it was: tokens in people's letters name deliveries.
        try db.execute(
            sql: """
                INSERT INTO sqlite_sequence (name, seq) SELECT 'newDelivery', 0
                    WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'newDelivery');
                UPDATE sqlite_sequence SET seq = max(seq, coalesce(
                    (SELECT seq FROM sqlite_sequence WHERE name = 'delivery'), 0)) WHERE name = 'newDelivery';
                """)
        try db.execute(sql: deliveries)
    }

    private static let health = """
        -- Addresses at which letters have failed, while that is remembered.
        CREATE TABLE addressTrouble (
            addressKey TEXT PRIMARY KEY REFERENCES address(key) ON DELETE CASCADE ON UPDATE CASCADE,
            points INTEGER NOT NULL,
            countedAt INTEGER NOT NULL,
            -- The first failure of this time of trouble.
            since INTEGER NOT NULL,
            -- The server's words, the last time.
            why TEXT NOT NULL,
            -- No letters go there since; null: they still do.
            suppressedAt INTEGER,
            -- How many letters asked since whether it works, when the next turn is, and whether one is under way.
            probes INTEGER NOT NULL DEFAULT 0,
            probeAt INTEGER,
            isProbing INTEGER NOT NULL DEFAULT 0 CHECK (isProbing IN (0, 1))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX addressTrouble_probe ON addressTrouble(probeAt) WHERE probeAt IS NOT NULL;
        -- Where somebody's letters go, whether any may go there now, and whether any has failed lately.
        CREATE VIEW letterbox AS
            SELECT a.personID, a.key, a.address, t.suppressedAt IS NOT NULL AS isSuppressed,
                t.addressKey IS NOT NULL AS isTroubled
            FROM address a LEFT JOIN addressTrouble t ON t.addressKey = a.key WHERE a.isPrimary = 1;

        -- Posts whose letter to somebody failed, or did not fit into a day: their next digest tells them.
        CREATE TABLE missed (
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            contributionID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            because TEXT NOT NULL CHECK (because IN ('failed', 'overflow')),
            PRIMARY KEY (personID, contributionID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX missed_contribution ON missed(contributionID);
        -- Which posts a part of a digest showed: JSON; null in parts from before, which showed all of their interval.
        ALTER TABLE piece ADD COLUMN posts TEXT;
        -- When the first of what failed came back, for the letter that makes up for it.
        ALTER TABLE person ADD COLUMN missedSince INTEGER;
        -- Until then its alerts are digests, because of a day's limit of so many letters.
        ALTER TABLE practiceGroup ADD COLUMN digestsUntil INTEGER;
        ALTER TABLE practiceGroup ADD COLUMN digestsLimit INTEGER;

        CREATE INDEX outcome_junk ON outcome(at) WHERE reason = 'inJunk';

        -- What stands in the way at the provider, or did.
        CREATE TABLE obstacle (
            kind TEXT PRIMARY KEY,
            why TEXT NOT NULL,
            firstAt INTEGER NOT NULL,
            lastAt INTEGER NOT NULL,
            count INTEGER NOT NULL,
            endedAt INTEGER,
            -- How many times of it the host has been told.
            told INTEGER NOT NULL DEFAULT 0
        ) STRICT, WITHOUT ROWID;
        -- What `guildpost check --round-trip` found the provider to do.
        CREATE TABLE providerTrait (
            trait TEXT PRIMARY KEY,
            isSo INTEGER NOT NULL CHECK (isSo IN (0, 1)),
            measuredAt INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    private static let deliveries = """
        CREATE TABLE newDelivery (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            letterID INTEGER NOT NULL REFERENCES letter(id) ON DELETE CASCADE,
            personID INTEGER,
            address TEXT NOT NULL,
            epoch INTEGER NOT NULL,
            -- 0: answers to people, 1: alerts, 2: digests. The lower go first.
            lane INTEGER NOT NULL CHECK (lane BETWEEN 0 AND 2),
            state TEXT NOT NULL CHECK (state IN
                ('queued', 'active', 'delivered', 'deferred', 'refused', 'expired', 'unknown', 'bounced', 'held', 'dropped',
                 'suppressed')),
            attempts INTEGER NOT NULL DEFAULT 0,
            queuedAt INTEGER NOT NULL,
            nextAt INTEGER NOT NULL,
            settledAt INTEGER,
            detail TEXT NOT NULL DEFAULT '',
            recipe BLOB,
            -- The Message-ID that the relay gave it, where that is another than the letter's.
            alias TEXT,
            UNIQUE (letterID, address)
        ) STRICT;
        INSERT INTO newDelivery (id, letterID, personID, address, epoch, lane, state, attempts, queuedAt, nextAt, settledAt,
                detail, recipe)
            SELECT id, letterID, personID, address, epoch, CASE WHEN recipe IS NOT NULL THEN 2 ELSE isBulk END, state,
                attempts, queuedAt, nextAt, settledAt, detail, recipe FROM delivery;
        DROP TABLE delivery;
        ALTER TABLE newDelivery RENAME TO delivery;
        CREATE INDEX delivery_due ON delivery(lane, nextAt, id) WHERE state IN ('queued', 'deferred');
        CREATE INDEX delivery_settled ON delivery(settledAt) WHERE settledAt IS NOT NULL;
        CREATE INDEX delivery_active ON delivery(id) WHERE state = 'active';
        CREATE INDEX delivery_address ON delivery(address);
        CREATE INDEX delivery_alias ON delivery(alias) WHERE alias IS NOT NULL;
        CREATE INDEX delivery_digest ON delivery(personID)
            WHERE recipe IS NOT NULL AND state IN ('queued', 'deferred', 'active');
        """
}
