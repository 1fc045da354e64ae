extension Schema {
    /// When somebody last heard what their groups may need, and of which resting threads they have heard.
    static let weeks = """
        CREATE TABLE week (
            personID INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
            at INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE closingOffered (
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            topicID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            PRIMARY KEY (personID, topicID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX closingOffered_topic ON closingOffered(topicID);
        """
}
