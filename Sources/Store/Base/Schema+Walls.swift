import GRDB

extension Schema {
    /// What stands once from here on: who may read a group, what a letter is for; and a zone for each group.
    static let walls = """
        -- Who may read a group: everybody (reader 0) where it is public, and its members. Every statement that shows something
        -- to somebody asks here: EXISTS (SELECT 1 FROM readable v WHERE v.groupID = … AND v.reader IN (c.openTo, ?)), or
        -- IN (0, ?) where the thing is as open as its group. A stranger's number is NULL.
        CREATE VIEW readable (groupID, reader) AS
            SELECT id, 0 FROM practiceGroup WHERE visibility = 'public'
            UNION ALL SELECT groupID, personID FROM membership;

        -- What a letter of an event is for; empty for others. No statement looks into `about`.
        ALTER TABLE letter ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
        UPDATE letter SET purpose = coalesce(json_extract(about, '$.event._0.purpose'), '')
            WHERE kind = 'event' AND json_valid(about);

        -- What one person may do by a letter of ours, on one occasion; its token names the row (Guild.Prepared).
        CREATE TABLE prepared (
            id INTEGER PRIMARY KEY,
            action TEXT NOT NULL,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            thing INTEGER NOT NULL,
            until INTEGER,
            isOnce INTEGER NOT NULL CHECK (isOnce IN (0, 1)),
            usedAt INTEGER,
            createdAt INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX prepared_occasion ON prepared(action, thing, personID);
        CREATE INDEX prepared_person ON prepared(personID);

        -- Where its events are when nobody says; empty: the community's.
        ALTER TABLE practiceGroup ADD COLUMN zone TEXT NOT NULL DEFAULT '';
        """
}
