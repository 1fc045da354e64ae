extension Schema {
    /// What facilitators keep to begin conversations with, and what began so.
    static let prompts = """
        CREATE TABLE prompt (
            -- Never used again: letters name it.
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            arrivalID INTEGER REFERENCES arrival(id) ON DELETE SET NULL,
            nextAt INTEGER NOT NULL,
            -- NULL: once.
            weekday INTEGER CHECK (weekday BETWEEN 0 AND 6),
            minutes INTEGER,
            zone TEXT NOT NULL,
            shownFor INTEGER,
            isWaiting INTEGER NOT NULL DEFAULT 0 CHECK (isWaiting IN (0, 1)),
            -- Of the Message-IDs of its posts.
            domain TEXT NOT NULL,
            -- Several texts, each of which goes out once.
            isRow INTEGER NOT NULL CHECK (isRow IN (0, 1))
        ) STRICT;
        CREATE INDEX prompt_next ON prompt(nextAt);
        CREATE INDEX prompt_group ON prompt(groupID);
        CREATE INDEX prompt_person ON prompt(personID);
        CREATE INDEX prompt_arrival ON prompt(arrivalID);

        CREATE TABLE promptText (
            promptID INTEGER NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (promptID, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE prompted (contributionID INTEGER PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE) STRICT;
        """
}
