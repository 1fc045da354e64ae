extension Schema {
    /// Who has joined their first group, and which of the letters to newcomers they have had.
    static let newcomers = """
        CREATE TABLE newcomer (
            personID INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            joinedAt INTEGER NOT NULL,
            step INTEGER NOT NULL DEFAULT 0,
            stepAt INTEGER
        ) STRICT;
        CREATE INDEX newcomer_joined ON newcomer(joinedAt);
        CREATE INDEX newcomer_group ON newcomer(groupID);
        """
}
