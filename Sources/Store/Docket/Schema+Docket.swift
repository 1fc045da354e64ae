extension Schema {
    /// Numbered letters of what waits for somebody who looks after groups.
    static let docket = """
        INSERT INTO questionKind VALUES ('oldNumbers');
        -- Null: the first few of a day at once, the rest in the morning.
        ALTER TABLE person ADD COLUMN docketCadence TEXT CHECK (docketCadence IN ('immediate', 'daily', 'weekly'));
        ALTER TABLE question ADD COLUMN claimedBy INTEGER REFERENCES person(id) ON DELETE SET NULL;
        ALTER TABLE question ADD COLUMN claimedAt INTEGER;

        CREATE TABLE docket (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX docket_person ON docket(personID, at);
        -- What a number of it meant.
        CREATE TABLE docketLine (
            docketID INTEGER NOT NULL REFERENCES docket(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            questionID INTEGER NOT NULL REFERENCES question(id) ON DELETE CASCADE,
            PRIMARY KEY (docketID, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX docketLine_question ON docketLine(questionID);
        -- "Later": in no docket of theirs until then.
        CREATE TABLE docketRest (
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            questionID INTEGER NOT NULL REFERENCES question(id) ON DELETE CASCADE,
            until INTEGER NOT NULL,
            PRIMARY KEY (personID, questionID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX docketRest_question ON docketRest(questionID);
        """
}
