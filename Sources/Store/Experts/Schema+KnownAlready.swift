extension Schema {
    /// How often each word is in what was posted; and what was shown to whoever asked something again.
    static let knownAlready = """
        CREATE VIRTUAL TABLE searchWord USING fts5vocab('search', 'row');
        CREATE TABLE knownAlready (
            topicID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            otherID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            PRIMARY KEY (topicID, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX knownAlready_other ON knownAlready(otherID);
        """

    /// Counting a common word there reads all that is known of it: the search itself counts as far as is asked.
    static let noVocabulary = "DROP TABLE searchWord;"
}
