extension Schema {
    /// Private messages. Nothing here is a contribution: no search, feed, stream, digest or listing of others reads these tables.
    static let messages = """
        CREATE TABLE conversation (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            subject TEXT NOT NULL,
            beganBy INTEGER REFERENCES person(id) ON DELETE SET NULL,
            beganAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX conversation_began ON conversation(beganBy, beganAt);
        CREATE TABLE conversationMember (
            conversationID INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            since INTEGER NOT NULL,
            leftAt INTEGER,
            isMuted INTEGER NOT NULL DEFAULT 0 CHECK (isMuted IN (0, 1)),
            PRIMARY KEY (conversationID, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX conversationMember_person ON conversationMember(personID);
        CREATE TABLE privateMessage (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            conversationID INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
            authorID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            authorName TEXT NOT NULL,
            text TEXT NOT NULL,
            -- With an address of its author's in it, until they have said whether to give it.
            original TEXT,
            messageID TEXT NOT NULL UNIQUE,
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX privateMessage_conversation ON privateMessage(conversationID, id);
        CREATE INDEX privateMessage_author ON privateMessage(authorID, at);
        CREATE INDEX privateMessage_at ON privateMessage(at);
        CREATE TABLE privateFile (
            messageID INTEGER NOT NULL REFERENCES privateMessage(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            type TEXT NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (messageID, position)
        ) STRICT;
        -- Who has it: what nobody gave somebody is not there for them.
        CREATE TABLE privateCopy (
            messageID INTEGER NOT NULL REFERENCES privateMessage(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            readAt INTEGER,
            toldAt INTEGER,
            warnedAt INTEGER,
            PRIMARY KEY (messageID, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX privateCopy_person ON privateCopy(personID, messageID);
        CREATE INDEX privateCopy_untold ON privateCopy(personID) WHERE toldAt IS NULL;
        CREATE TABLE privateBlock (
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            blockedID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            PRIMARY KEY (personID, blockedID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX privateBlock_blocked ON privateBlock(blockedID);
        -- What was passed on: the words stay with those who decide for a while, whoever deletes them.
        CREATE TABLE privateReport (
            id INTEGER PRIMARY KEY,
            messageID INTEGER,
            authorID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            at INTEGER NOT NULL,
            UNIQUE (messageID, personID)
        ) STRICT;
        CREATE INDEX privateReport_author ON privateReport(authorID, at);
        CREATE INDEX privateReport_person ON privateReport(personID);
        INSERT INTO questionKind VALUES ('introducing');
        ALTER TABLE person ADD COLUMN messagesFrom TEXT NOT NULL DEFAULT 'everybody'
            CHECK (messagesFrom IN ('everybody', 'known', 'nobody'));
        ALTER TABLE person ADD COLUMN messageCadence TEXT NOT NULL DEFAULT 'immediate'
            CHECK (messageCadence IN ('immediate', 'daily', 'none'));
        -- When they were last told which ones wait.
        ALTER TABLE person ADD COLUMN messagesToldAt INTEGER;
        """
}
