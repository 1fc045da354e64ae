extension Schema {
    /// Drafts of months. No words of theirs are kept: they are what the group's things say when they are read.
    static let roundUps = """
        CREATE TABLE roundUp (
            -- Never used again: letters name it.
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            month TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'published', 'dropped')),
            UNIQUE (groupID, month)
        ) STRICT;
        CREATE TABLE roundUpLetter (
            roundUpID INTEGER NOT NULL REFERENCES roundUp(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            at INTEGER NOT NULL,
            PRIMARY KEY (roundUpID, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX roundUpLetter_person ON roundUpLetter(personID);
        CREATE INDEX contribution_outcome ON contribution(groupID, postedAt) WHERE kind = 'outcome';
        """
}
