extension Schema {
    /// What those who look after a group decide about people, and the log of all they decide. The log is kept for two years.
    static let measures = """
        INSERT INTO questionKind VALUES ('appeal');
        -- Who is not asked, though they look after the group.
        ALTER TABLE question ADD COLUMN exceptID INTEGER REFERENCES person(id) ON DELETE SET NULL;
        UPDATE question SET exceptID = personID WHERE kind = 'flagged';

        -- What becomes of somebody's first post.
        ALTER TABLE practiceGroup ADD COLUMN newcomers TEXT NOT NULL DEFAULT 'free'
            CHECK (newcomers IN ('free', 'held'));

        CREATE TABLE measure (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('moderate', 'hold', 'ban', 'remove')),
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            byID INTEGER REFERENCES person(id) ON DELETE SET NULL,
            words TEXT NOT NULL,
            at INTEGER NOT NULL,
            -- Null: it was done once.
            until INTEGER,
            endedAt INTEGER
        ) STRICT;
        CREATE INDEX measure_person ON measure(personID, groupID);
        CREATE INDEX measure_group ON measure(groupID, at);

        CREATE TABLE decisionLog (
            id INTEGER PRIMARY KEY,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            byID INTEGER REFERENCES person(id) ON DELETE SET NULL,
            at INTEGER NOT NULL,
            what TEXT NOT NULL,
            about TEXT NOT NULL,
            words TEXT NOT NULL DEFAULT '',
            -- Whom it concerns: the line goes with them.
            personID INTEGER REFERENCES person(id) ON DELETE CASCADE,
            contributionID INTEGER REFERENCES contribution(id) ON DELETE CASCADE,
            questionID INTEGER REFERENCES question(id) ON DELETE SET NULL
        ) STRICT;
        CREATE INDEX decisionLog_group ON decisionLog(groupID, id);
        CREATE INDEX decisionLog_question ON decisionLog(questionID) WHERE questionID IS NOT NULL;
        CREATE INDEX decisionLog_person ON decisionLog(personID) WHERE personID IS NOT NULL;
        CREATE INDEX decisionLog_contribution ON decisionLog(contributionID) WHERE contributionID IS NOT NULL;
        CREATE INDEX decisionLog_at ON decisionLog(at);
        """
}
