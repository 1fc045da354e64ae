extension Schema {
    /// What threads come to. What was settled is a contribution; a thread is closed while it is the newest.
    static let outcomes = """
        INSERT INTO contributionKind VALUES ('outcome');
        INSERT INTO activityKind VALUES ('closed');

        -- The post that answered a topic, as its author or a facilitator says.
        CREATE TABLE answer (
            topicID INTEGER PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE,
            contributionID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            markedBy INTEGER REFERENCES person(id) ON DELETE SET NULL,
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX answer_contribution ON answer(contributionID);
        CREATE INDEX answer_marker ON answer(markedBy);
        -- Marks that stand: what is gone answers nothing.
        CREATE VIEW livingAnswer AS SELECT a.topicID, a.contributionID FROM answer a
            JOIN contribution c ON c.id = a.contributionID AND c.topicID = a.topicID AND c.deletedAt IS NULL;
        CREATE TRIGGER answer_marked AFTER INSERT ON answer BEGIN
            UPDATE practiceGroup SET version = version + 1
                WHERE id = (SELECT groupID FROM contribution WHERE id = new.topicID);
        END;
        CREATE TRIGGER answer_unmarked AFTER DELETE ON answer BEGIN
            UPDATE practiceGroup SET version = version + 1
                WHERE id = (SELECT groupID FROM contribution WHERE id = old.topicID);
        END;
        """
}
