extension Schema {
    /// Who is let into the archive, where a group is private.
    static let sessions = """
        CREATE TABLE signIn (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            -- The page that was asked for: a path of the archive.
            target TEXT NOT NULL,
            createdAt INTEGER NOT NULL,
            usedAt INTEGER
        ) STRICT;
        CREATE INDEX signIn_person ON signIn(personID, createdAt);
        CREATE TABLE session (
            -- SHA-256 of what the cookie holds.
            hash BLOB PRIMARY KEY,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            -- `new links` ends the sessions of earlier epochs.
            epoch INTEGER NOT NULL,
            createdAt INTEGER NOT NULL,
            expiresAt INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_person ON session(personID);

        -- What a member was when they left of their own accord, for coming back; gone when they are removed.
        CREATE TABLE formerMembership (
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            roles TEXT NOT NULL,
            cadence TEXT NOT NULL,
            since INTEGER NOT NULL,
            leftAt INTEGER NOT NULL,
            PRIMARY KEY (groupID, personID)
        ) STRICT, WITHOUT ROWID;

        -- How often we have written to somebody today.
        CREATE INDEX letter_direct ON letter(directAddress, createdAt) WHERE directAddress IS NOT NULL;
        """

    /// What a session is called where its person lists them: its number, and the browser it began in.
    static let sessionNames = """
        ALTER TABLE session ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE session ADD COLUMN device TEXT NOT NULL DEFAULT '';
        UPDATE session SET number = (SELECT count(*) FROM session o WHERE o.personID = session.personID
            AND (o.createdAt < session.createdAt OR o.createdAt = session.createdAt AND o.hash <= session.hash));
        """
}
