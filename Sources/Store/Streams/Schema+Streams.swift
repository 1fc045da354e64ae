extension Schema {
    /// What people keep, who was named where, and streams by mail.
    static let streams = """
        CREATE TABLE favourite (
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            contributionID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            at INTEGER NOT NULL,
            -- Digests have told of everything that happened to it up to this activity.
            toldThrough INTEGER NOT NULL,
            PRIMARY KEY (personID, contributionID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX favourite_contribution ON favourite(contributionID);
        CREATE TRIGGER favourite_added AFTER INSERT ON favourite BEGIN
            UPDATE practiceGroup SET version = version + 1
                WHERE id = (SELECT groupID FROM contribution WHERE id = new.contributionID);
        END;
        CREATE TRIGGER favourite_removed AFTER DELETE ON favourite BEGIN
            UPDATE practiceGroup SET version = version + 1
                WHERE id = (SELECT groupID FROM contribution WHERE id = old.contributionID);
        END;

        CREATE TABLE mention (
            contributionID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            at INTEGER NOT NULL,
            PRIMARY KEY (contributionID, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX mention_person ON mention(personID, contributionID);

        ALTER TABLE person ADD COLUMN streamCadence TEXT CHECK (streamCadence IN ('daily', 'weekly'));
        -- Up to when they have heard, and when they hear next; 0: that is to be settled.
        ALTER TABLE person ADD COLUMN streamAt INTEGER;
        ALTER TABLE person ADD COLUMN streamDueAt INTEGER;
        CREATE INDEX person_stream ON person(streamDueAt) WHERE streamCadence IS NOT NULL;
        CREATE INDEX person_name ON person(name COLLATE NOCASE);
        CREATE INDEX activity_person ON activity(personID, id) WHERE personID IS NOT NULL;
        CREATE INDEX activity_at ON activity(at);
        """
}
