extension Schema {
    /// What groups were asked that they need, and what was answered, until those who look after them have had it for a while.
    static let needs = """
        CREATE TABLE needs (
            groupID INTEGER PRIMARY KEY REFERENCES practiceGroup(id) ON DELETE CASCADE,
            until INTEGER NOT NULL,
            asked INTEGER NOT NULL,
            gatheredAt INTEGER
        ) STRICT;
        CREATE TABLE needsAnswer (
            id INTEGER PRIMARY KEY,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            at INTEGER NOT NULL,
            -- Its mail goes when it does.
            arrivalID INTEGER REFERENCES arrival(id) ON DELETE SET NULL
        ) STRICT;
        CREATE INDEX needsAnswer_group ON needsAnswer(groupID);
        CREATE INDEX needsAnswer_person ON needsAnswer(personID);
        CREATE INDEX needsAnswer_arrival ON needsAnswer(arrivalID);
        """
}
