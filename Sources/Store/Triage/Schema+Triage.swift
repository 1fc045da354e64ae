extension Schema {
    /// Reports, and what they hide. What is hidden stands in its thread as if it were deleted; its words lie here, sealed,
    /// until somebody says that it may stand.
    static let triage = """
        ALTER TABLE reaction ADD COLUMN isTold INTEGER NOT NULL DEFAULT 0 CHECK (isTold IN (0, 1));
        INSERT INTO activityKind VALUES ('hidden'), ('shown');
        INSERT INTO questionKind VALUES ('flagged');

        CREATE TABLE flag (
            contributionID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            reason TEXT NOT NULL,
            words TEXT NOT NULL DEFAULT '',
            counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
            at INTEGER NOT NULL,
            PRIMARY KEY (contributionID, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX flag_person ON flag(personID);

        CREATE TABLE hidden (
            contributionID INTEGER PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE,
            reason TEXT NOT NULL,
            isDecided INTEGER NOT NULL CHECK (isDecided IN (0, 1)),
            at INTEGER NOT NULL,
            -- Its author has changed it since.
            isMended INTEGER NOT NULL DEFAULT 0 CHECK (isMended IN (0, 1)),
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            rest TEXT NOT NULL,
            fragment TEXT NOT NULL,
            fragmentVersion INTEGER NOT NULL,
            document BLOB
        ) STRICT;

        -- A facilitator has seen it: reports hide it no more.
        CREATE TABLE cleared (
            contributionID INTEGER PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE,
            at INTEGER NOT NULL
        ) STRICT;
        """
}
