extension Schema {
    /// Who is named or counted in letters about a month, what such a letter quotes, and how long a group may be silent.
    static let quotations = """
        ALTER TABLE person ADD COLUMN isCredited INTEGER NOT NULL DEFAULT 1 CHECK (isCredited IN (0, 1));
        ALTER TABLE person ADD COLUMN isObserved INTEGER NOT NULL DEFAULT 1 CHECK (isObserved IN (0, 1));
        -- Days; NULL: as everywhere.
        ALTER TABLE practiceGroup ADD COLUMN silentAfter INTEGER CHECK (silentAfter BETWEEN 14 AND 730);
        CREATE TABLE quotation (
            id INTEGER PRIMARY KEY,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            month TEXT NOT NULL,
            contributionID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            -- Its author was asked then, and has refused, or not.
            askedAt INTEGER NOT NULL,
            refusedAt INTEGER,
            UNIQUE (groupID, month)
        ) STRICT;
        CREATE INDEX quotation_contribution ON quotation(contributionID);
        INSERT INTO questionKind VALUES ('directing');
        """
}
