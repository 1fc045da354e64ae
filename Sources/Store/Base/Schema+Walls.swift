import GRDB

extension Schema {
    /// What stands once from here on: who may read a group, what a letter is for; and a zone for each group.
    static let walls = """
        -- Who may read a group: everybody (reader 0) where it is public, and its members. Every statement that shows something
        -- to somebody asks here: EXISTS (SELECT 1 FROM readable v WHERE v.groupID = … AND v.reader IN (0, ?)).
        CREATE VIEW readable (groupID, reader) AS
            SELECT id, 0 FROM practiceGroup WHERE visibility = 'public'
            UNION ALL SELECT groupID, personID FROM membership;

        -- What a letter of an event is for; empty for others. No statement looks into `about`.
        ALTER TABLE letter ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
        UPDATE letter SET purpose = coalesce(json_extract(about, '$.event._0.purpose'), '')
            WHERE kind = 'event' AND json_valid(about);

        -- Where its events are when nobody says; empty: the community's.
        ALTER TABLE practiceGroup ADD COLUMN zone TEXT NOT NULL DEFAULT '';
        """
}
