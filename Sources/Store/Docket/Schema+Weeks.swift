extension Schema {
    /// When somebody last heard what their group may need, and of which resting threads they have heard.
    static let weeks = """
        CREATE TABLE groupWeek (
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            at INTEGER NOT NULL,
            PRIMARY KEY (personID, groupID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX groupWeek_group ON groupWeek(groupID);
        CREATE TABLE closingOffered (
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            topicID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            PRIMARY KEY (personID, topicID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX closingOffered_topic ON closingOffered(topicID);
        """
}
