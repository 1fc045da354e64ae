extension Schema {
    /// What people and threads were called before: old links and old subjects lead on; and what comes back with a member.
    static let formerNames = """
        CREATE TABLE formerHandle (
            handle TEXT PRIMARY KEY,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX formerHandle_person ON formerHandle(personID);
        CREATE TABLE formerTitle (
            contributionID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            title TEXT NOT NULL,
            PRIMARY KEY (contributionID, title)
        ) STRICT, WITHOUT ROWID;
        -- What else is said in a thread, whatever its length.
        CREATE INDEX contribution_titled ON contribution(topicID) WHERE title <> '';
        -- Their answers to invitations, which come back with them.
        ALTER TABLE formerMembership ADD COLUMN answers TEXT NOT NULL DEFAULT '[]';
        -- What somebody who is asked, and not known here, is called by whoever named them.
        ALTER TABLE question ADD COLUMN addressName TEXT NOT NULL DEFAULT '';
        """
}
