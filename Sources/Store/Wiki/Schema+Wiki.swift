extension Schema {
    /// A group's pages. A page is a contribution, and its words are that contribution's; earlier ones are its versions, which go
    /// wherever its words go. Here stand its names, and who made each revision.
    static let wiki = """
        INSERT INTO contributionKind VALUES ('page');
        INSERT INTO activityKind VALUES ('madePage');
        INSERT INTO questionKind VALUES ('page');

        CREATE TABLE page (
            id INTEGER PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id),
            -- The revision that its words are.
            number INTEGER NOT NULL CHECK (number > 0),
            changedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX page_group ON page(groupID, changedAt);

        -- What it is called and was called: earlier names lead to it.
        CREATE TABLE pageName (
            groupID INTEGER NOT NULL,
            key TEXT NOT NULL,
            pageID INTEGER NOT NULL REFERENCES page(id) ON DELETE CASCADE,
            PRIMARY KEY (groupID, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX pageName_page ON pageName(pageID);
        CREATE INDEX pageName_key ON pageName(key);

        CREATE TABLE revision (
            pageID INTEGER NOT NULL REFERENCES page(id) ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number > 0),
            authorID INTEGER REFERENCES person(id) ON DELETE SET NULL,
            authorName TEXT NOT NULL,
            madeAt INTEGER NOT NULL,
            summary TEXT NOT NULL,
            base INTEGER NOT NULL,
            arrivalID INTEGER REFERENCES arrival(id) ON DELETE SET NULL,
            PRIMARY KEY (pageID, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX revision_author ON revision(authorID);
        CREATE INDEX revision_arrival ON revision(arrivalID);

        CREATE TRIGGER page_made AFTER INSERT ON page BEGIN
            UPDATE practiceGroup SET version = version + 1 WHERE id = new.groupID;
        END;
        CREATE TRIGGER page_changed AFTER UPDATE ON page BEGIN
            UPDATE practiceGroup SET version = version + 1 WHERE id = new.groupID;
        END;
        """

    /// Which revision of a page somebody has heard of.
    static let watchedPages = """
        CREATE TABLE pageTold (
            pageID INTEGER NOT NULL REFERENCES page(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            -- Seconds since 1970; 0: by a letter about one change alone.
            toldAt INTEGER NOT NULL,
            PRIMARY KEY (pageID, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX pageTold_person ON pageTold(personID, toldAt);
        CREATE INDEX page_changed_at ON page(changedAt);
        """

    /// Pages that facilitators keep: others' changes wait for one of them.
    static let protectedPages = """
        ALTER TABLE page ADD COLUMN isProtected INTEGER NOT NULL DEFAULT 0 CHECK (isProtected IN (0, 1));
        """
}
