extension Schema {
    /// What only members read, also in a public group: a stranger is reader 0 of the group, and never reader -1.
    static let forMembers = """
        INSERT INTO questionKind VALUES ('introduction');
        -- 0: to whoever may read its group; -1: to its members alone.
        ALTER TABLE contribution ADD COLUMN openTo INTEGER NOT NULL DEFAULT 0 CHECK (openTo IN (0, -1));
        -- What is said in a thread is as open as what began it.
        CREATE TRIGGER contribution_open AFTER INSERT ON contribution
            WHEN new.topicID <> new.id AND new.openTo = 0
                AND EXISTS (SELECT 1 FROM contribution t WHERE t.id = new.topicID AND t.openTo <> 0) BEGIN
            UPDATE contribution SET openTo = (SELECT openTo FROM contribution WHERE id = new.topicID) WHERE id = new.id;
        END;
        CREATE TABLE introduction (contributionID INTEGER PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE) STRICT;
        CREATE INDEX contribution_forMembers ON contribution(groupID, postedAt) WHERE openTo = -1;
        """
}
