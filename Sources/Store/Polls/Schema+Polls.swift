extension Schema {
    /// What groups are asked to choose. A poll is a contribution, and its result an outcome in its thread.
    static let polls = """
        INSERT INTO contributionKind VALUES ('poll');
        INSERT INTO activityKind VALUES ('askedAll');

        CREATE TABLE poll (
            id INTEGER PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE,
            until INTEGER NOT NULL,
            isSecret INTEGER NOT NULL CHECK (isSecret IN (0, 1)),
            endedAt INTEGER,
            -- The Message-ID of what it comes to.
            resultID TEXT NOT NULL
        ) STRICT;
        CREATE INDEX poll_until ON poll(until) WHERE endedAt IS NULL;

        CREATE TABLE pollOption (
            pollID INTEGER NOT NULL REFERENCES poll(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (pollID, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE vote (
            pollID INTEGER NOT NULL REFERENCES poll(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (pollID, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX vote_person ON vote(personID);

        CREATE TRIGGER vote_given AFTER INSERT ON vote BEGIN
            UPDATE practiceGroup SET version = version + 1 WHERE id = (SELECT groupID FROM contribution WHERE id = new.pollID);
        END;
        CREATE TRIGGER vote_changed AFTER UPDATE ON vote BEGIN
            UPDATE practiceGroup SET version = version + 1 WHERE id = (SELECT groupID FROM contribution WHERE id = new.pollID);
        END;
        CREATE TRIGGER vote_taken AFTER DELETE ON vote BEGIN
            UPDATE practiceGroup SET version = version + 1 WHERE id = (SELECT groupID FROM contribution WHERE id = old.pollID);
        END;
        """
}
