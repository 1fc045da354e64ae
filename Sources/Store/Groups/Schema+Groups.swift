extension Schema {
    /// What holds in a group by its facilitators' word; its rest, and its end.
    static let groups = """
        ALTER TABLE practiceGroup ADD COLUMN gain TEXT NOT NULL DEFAULT '';
        ALTER TABLE practiceGroup ADD COLUMN closedAt INTEGER;
        ALTER TABLE practiceGroup ADD COLUMN keptUntil INTEGER;
        ALTER TABLE practiceGroup ADD COLUMN quietFirst INTEGER;
        ALTER TABLE practiceGroup ADD COLUMN quietLast INTEGER;
        CREATE TRIGGER group_ended AFTER UPDATE OF closedAt, gain ON practiceGroup BEGIN
            UPDATE practiceGroup SET version = version + 1 WHERE id = new.id;
        END;
        -- Members who wrote to a group after its end: the last month's are answered already, and directors hear of them together.
        CREATE TABLE closedMail (
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            at INTEGER NOT NULL,
            answeredAt INTEGER NOT NULL,
            mails INTEGER NOT NULL,
            PRIMARY KEY (groupID, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX closedMail_person ON closedMail(personID);
        CREATE TABLE closedTold (
            groupID INTEGER PRIMARY KEY REFERENCES practiceGroup(id) ON DELETE CASCADE,
            at INTEGER NOT NULL
        ) STRICT;
        -- One group's people would like to go on in another; it takes a word of both.
        CREATE TABLE joinWish (
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            otherID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            -- Whose side has said so.
            side INTEGER NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (groupID, otherID, side)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX joinWish_other ON joinWish(otherID);
        INSERT INTO questionKind VALUES ('closing'), ('goingOn');
        """
}
