extension Schema {
    /// Whom the letter of a month went to, and which silences were told of.
    static let healthLetters = """
        CREATE TABLE healthLetter (
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            month TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (personID, groupID, month)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX healthLetter_group ON healthLetter(groupID);
        -- When a group fell silent, and how many days of it have been told of.
        CREATE TABLE silence (
            groupID INTEGER PRIMARY KEY REFERENCES practiceGroup(id) ON DELETE CASCADE,
            since INTEGER NOT NULL,
            step INTEGER NOT NULL,
            at INTEGER NOT NULL
        ) STRICT;
        """

    /// What those who look after a group wish from its sponsors.
    static let wishes = """
        CREATE TABLE groupWish (
            groupID INTEGER PRIMARY KEY REFERENCES practiceGroup(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            words TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX groupWish_person ON groupWish(personID);
        INSERT INTO questionKind VALUES ('granting');
        """
}
