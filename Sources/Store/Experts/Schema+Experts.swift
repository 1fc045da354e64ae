import Foundation
import GRDB
import Guild

extension Schema {
    /// Questions that wait for an answer, and who was asked about them.
    static func experts(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE topic ADD COLUMN asks INTEGER NOT NULL DEFAULT 0 CHECK (asks IN (0, 1));
                -- When somebody else said something of substance.
                ALTER TABLE topic ADD COLUMN answeredAt INTEGER;
                CREATE INDEX topic_unanswered ON topic(id) WHERE asks = 1 AND answeredAt IS NULL;

                -- What is taken away, hidden or moved answers no more.
                CREATE TRIGGER answer_gone AFTER UPDATE OF deletedAt, topicID ON contribution
                    WHEN old.deletedAt IS NOT new.deletedAt OR old.topicID <> new.topicID BEGIN
                    UPDATE topic SET answeredAt = (SELECT min(r.postedAt) FROM contribution r JOIN contribution t ON t.id = topic.id
                        WHERE r.topicID = topic.id AND r.kind = 'reply' AND r.deletedAt IS NULL AND r.authorID IS NOT t.authorID
                            AND (length(r.text) - length(replace(r.text, ' ', '')) >= 11
                                OR length(r.text) >= 24 AND length(CAST(r.text AS BLOB)) > 2 * length(r.text)))
                    WHERE id IN (old.topicID, new.topicID) AND asks = 1;
                END;
                CREATE TRIGGER answer_withdrawn AFTER DELETE ON contribution WHEN old.topicID <> old.id BEGIN
                    UPDATE topic SET answeredAt = (SELECT min(r.postedAt) FROM contribution r JOIN contribution t ON t.id = topic.id
                        WHERE r.topicID = topic.id AND r.kind = 'reply' AND r.deletedAt IS NULL AND r.authorID IS NOT t.authorID
                            AND (length(r.text) - length(replace(r.text, ' ', '')) >= 11
                                OR length(r.text) >= 24 AND length(CAST(r.text AS BLOB)) > 2 * length(r.text)))
                    WHERE id IN (old.topicID) AND asks = 1;
                END;

                ALTER TABLE person ADD COLUMN isAsked INTEGER NOT NULL DEFAULT 1 CHECK (isAsked IN (0, 1));

                CREATE TABLE expertAsk (
                    id INTEGER PRIMARY KEY,
                    topicID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
                    personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
                    askedAt INTEGER NOT NULL,
                    tags TEXT NOT NULL,
                    state TEXT NOT NULL,
                    UNIQUE (topicID, personID)
                ) STRICT;
                CREATE INDEX expertAsk_person ON expertAsk(personID, askedAt);
                """)
        // What was asked before is asked still.
        let topics = try Row.fetchAll(
            db,
            sql: """
                SELECT c.id, c.title, c.text FROM topic t JOIN contribution c ON c.id = t.id
                WHERE c.kind = 'topic' AND c.deletedAt IS NULL AND t.replies = 0 ORDER BY t.id DESC LIMIT 2000
                """)
        for row in topics where AskingWords.ask(title: row[1], text: row[2]) {
            try db.execute(sql: "UPDATE topic SET asks = 1 WHERE id = ?", arguments: [row[0] as Int64])
        }
    }
}
