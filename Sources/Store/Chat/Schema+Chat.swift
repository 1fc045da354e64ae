extension Schema {
    /// Chats: a sitting from its first line to three quiet hours after its last, and then a thread. Its lines are for members, and are
    /// no contributions while it goes on.
    static let chat = """
        INSERT INTO contributionKind VALUES ('chat');
        INSERT INTO activityKind VALUES ('talked');

        CREATE TABLE sitting (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            startedAt INTEGER NOT NULL,
            lastAt INTEGER NOT NULL,
            endedAt INTEGER,
            -- The Message-ID of its thread, and the thread.
            threadID TEXT NOT NULL,
            contributionID INTEGER REFERENCES contribution(id) ON DELETE SET NULL
        ) STRICT;
        CREATE UNIQUE INDEX sitting_open ON sitting(groupID) WHERE endedAt IS NULL;
        CREATE INDEX sitting_old ON sitting(startedAt);
        CREATE INDEX sitting_contribution ON sitting(contributionID) WHERE contributionID IS NOT NULL;

        CREATE TABLE chatLine (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sittingID INTEGER NOT NULL REFERENCES sitting(id) ON DELETE CASCADE,
            -- Rises with every line, and with every change of one: what a page has not seen.
            change INTEGER NOT NULL UNIQUE,
            authorID INTEGER REFERENCES person(id) ON DELETE SET NULL,
            authorName TEXT NOT NULL,
            text TEXT NOT NULL,
            at INTEGER NOT NULL,
            isByMail INTEGER NOT NULL,
            editedAt INTEGER,
            removedAt INTEGER,
            messageID TEXT
        ) STRICT;
        CREATE INDEX chatLine_sitting ON chatLine(sittingID, change);
        CREATE INDEX chatLine_author ON chatLine(authorID, at);
        CREATE INDEX chatLine_message ON chatLine(messageID) WHERE messageID IS NOT NULL;

        -- Who takes part, or was there: what they have seen on the page, and been told.
        CREATE TABLE chatter (
            sittingID INTEGER NOT NULL REFERENCES sitting(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            follows INTEGER NOT NULL DEFAULT 0,
            knownID INTEGER NOT NULL DEFAULT 0,
            toldAt INTEGER,
            PRIMARY KEY (sittingID, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX chatter_person ON chatter(personID);
        -- Letters of chats in a day, over all groups.
        ALTER TABLE person ADD COLUMN chatLetters INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE person ADD COLUMN chatLettersDay INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE membership ADD COLUMN chatCadence TEXT NOT NULL DEFAULT 'daily'
            CHECK (chatCadence IN ('follow', 'daily', 'none'));
        """
}
