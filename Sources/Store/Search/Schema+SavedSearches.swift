extension Schema {
    /// A search is followed like a thread; and the words of the index are there to suggest one.
    static let savedSearches = """
        CREATE TABLE newFollow (
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('person', 'tag', 'topic', 'blog', 'search')),
            -- A person's, a topic's or a group's number, a tag, or a search as it is asked.
            target TEXT NOT NULL,
            cadence TEXT NOT NULL CHECK (cadence IN ('immediate', 'daily', 'weekly')),
            -- Digests have told of everything up to this contribution.
            afterID INTEGER NOT NULL,
            since INTEGER NOT NULL,
            PRIMARY KEY (personID, kind, target)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO newFollow SELECT personID, kind, target, cadence, afterID, since FROM follow;
        DROP TABLE follow;
        ALTER TABLE newFollow RENAME TO follow;
        CREATE INDEX follow_target ON follow(kind, target);
        CREATE VIRTUAL TABLE searchWord USING fts5vocab('search', 'row');
        """
}
