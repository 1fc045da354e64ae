extension Schema {
    /// A group's directory. A thing of it is a contribution, and its words are that contribution's; here stand where it is,
    /// what is said of it, and who has looked at it. Its files are the contribution's files: a version's place is its number.
    static let resources = """
        INSERT INTO contributionKind VALUES ('resource');
        INSERT INTO activityKind VALUES ('gaveResource');

        CREATE TABLE resource (
            id INTEGER PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id),
            -- Its newest version.
            number INTEGER NOT NULL CHECK (number > 0),
            kind TEXT NOT NULL,
            audience TEXT NOT NULL,
            licence TEXT NOT NULL,
            maker TEXT NOT NULL,
            -- It came with others in one mail, and is not the first: one mail is one post to limits, feeds and lists of threads.
            isFurther INTEGER NOT NULL DEFAULT 0 CHECK (isFurther IN (0, 1)),
            isGone INTEGER NOT NULL DEFAULT 0 CHECK (isGone IN (0, 1)),
            vettedBy INTEGER REFERENCES person(id) ON DELETE SET NULL,
            vettedAt INTEGER,
            -- The version that was looked at; null: nobody has, or it was taken back.
            vettedNumber INTEGER,
            vettedWords TEXT NOT NULL DEFAULT '',
            changedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX resource_group ON resource(groupID, changedAt);
        CREATE INDEX resource_vetter ON resource(vettedBy);

        CREATE TABLE resourceVersion (
            resourceID INTEGER NOT NULL REFERENCES resource(id) ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number > 0),
            -- A link; null: a file.
            url TEXT,
            -- The place of its file among the contribution's.
            position INTEGER,
            authorID INTEGER REFERENCES person(id) ON DELETE SET NULL,
            madeAt INTEGER NOT NULL,
            PRIMARY KEY (resourceID, number),
            CHECK ((url IS NULL) <> (position IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX resourceVersion_author ON resourceVersion(authorID);

        -- Mails whose words stand in it, and receipts that name it: they go with it.
        CREATE TABLE resourceMail (
            resourceID INTEGER NOT NULL REFERENCES resource(id) ON DELETE CASCADE,
            arrivalID INTEGER NOT NULL REFERENCES arrival(id) ON DELETE CASCADE,
            PRIMARY KEY (resourceID, arrivalID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX resourceMail_arrival ON resourceMail(arrivalID);
        CREATE TABLE resourceReceipt (
            resourceID INTEGER NOT NULL REFERENCES resource(id) ON DELETE CASCADE,
            letterID INTEGER NOT NULL REFERENCES letter(id) ON DELETE CASCADE,
            PRIMARY KEY (resourceID, letterID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX resourceReceipt_letter ON resourceReceipt(letterID);

        -- What it is known again by, in every version: a link's canonical form, a file's hash.
        CREATE TABLE resourceKey (
            groupID INTEGER NOT NULL,
            key TEXT NOT NULL,
            resourceID INTEGER NOT NULL REFERENCES resource(id) ON DELETE CASCADE,
            PRIMARY KEY (groupID, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX resourceKey_resource ON resourceKey(resourceID);

        -- Who says that its link leads nowhere.
        CREATE TABLE saidGone (
            resourceID INTEGER NOT NULL REFERENCES resource(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            at INTEGER NOT NULL,
            PRIMARY KEY (resourceID, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX saidGone_person ON saidGone(personID);

        CREATE TRIGGER resource_made AFTER INSERT ON resource BEGIN
            UPDATE practiceGroup SET version = version + 1 WHERE id = new.groupID;
        END;
        CREATE TRIGGER resource_changed AFTER UPDATE ON resource BEGIN
            UPDATE practiceGroup SET version = version + 1 WHERE id = new.groupID;
        END;
        """
}
