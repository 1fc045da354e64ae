extension Schema {
    /// How much is written to one person in a day.
    static let budget = """
        -- Posts whose letter to somebody failed, did not fit into a day of the provider's, or of theirs.
        CREATE TABLE newMissed (
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            contributionID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            because TEXT NOT NULL CHECK (because IN ('failed', 'overflow', 'busy')),
            PRIMARY KEY (personID, contributionID)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO newMissed SELECT personID, contributionID, because FROM missed;
        DROP TABLE missed;
        ALTER TABLE newMissed RENAME TO missed;
        CREATE INDEX missed_contribution ON missed(contributionID);
        -- When a letter last told them what of theirs helped others.
        ALTER TABLE person ADD COLUMN thankedAt INTEGER;
        CREATE INDEX reaction_at ON reaction(at);
        CREATE INDEX reaction_untold ON reaction(at) WHERE isTold = 0;
        -- They want each post at once, however many there are in a day.
        ALTER TABLE membership ADD COLUMN isAllAtOnce INTEGER NOT NULL DEFAULT 0 CHECK (isAllAtOnce IN (0, 1));
        """
}
