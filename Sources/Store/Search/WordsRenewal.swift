import GRDB
import Guild

/// An index that another version of the tokenizer made, or none, is made anew beside it, the newest first and a little at a time: the old
/// one answers until then, and mail goes in between. What is written meanwhile goes into both.
public enum WordsRenewal {
    /// A table, the index of its words, and how they hang together.
    struct Index: Sendable {
        /// How far it has come, in `housekeeping`: all from this number on are in the new one.
        let progress: String
        let begin: SQL
        let lowest: SQL
        let copy: SQL
        let end: SQL
    }

    /// Rows in a step: some hundredths of a second.
    private static let step: Int64 = 200

    static let posts = Index(
        progress: "renewedPosts",
        begin: """
            DROP TABLE IF EXISTS newSearch;
            CREATE VIRTUAL TABLE newSearch USING fts5(
                title, text, content='contribution', content_rowid='id', tokenize='guildpost');
            CREATE TRIGGER newSearch_added AFTER INSERT ON contribution BEGIN
                INSERT INTO newSearch(rowid, title, text) VALUES (new.id, new.title, new.text);
            END;
            CREATE TRIGGER newSearch_removed AFTER DELETE ON contribution
            WHEN old.id >= (SELECT value FROM housekeeping WHERE name = 'renewedPosts') BEGIN
                INSERT INTO newSearch(newSearch, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
            END;
            CREATE TRIGGER newSearch_edited AFTER UPDATE OF title, text ON contribution
            WHEN old.id >= (SELECT value FROM housekeeping WHERE name = 'renewedPosts') BEGIN
                INSERT INTO newSearch(newSearch, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
                INSERT INTO newSearch(rowid, title, text) VALUES (new.id, new.title, new.text);
            END;
            INSERT INTO housekeeping (name, value)
                SELECT 'renewedPosts', coalesce(max(id), 0) + 1 FROM contribution;
            """,
        lowest: "SELECT min(id) FROM (SELECT id FROM contribution WHERE id < ?1 ORDER BY id DESC LIMIT ?2)",
        copy: """
            INSERT INTO newSearch(rowid, title, text)
            SELECT id, title, text FROM contribution WHERE id >= ?1 AND id < ?2
            """,
        end: """
            DROP TRIGGER newSearch_added; DROP TRIGGER newSearch_removed; DROP TRIGGER newSearch_edited;
            DROP TRIGGER contribution_added; DROP TRIGGER contribution_removed; DROP TRIGGER contribution_edited;
            DROP TABLE search;
            ALTER TABLE newSearch RENAME TO search;
            """)

    static let files = Index(
        progress: "renewedFiles",
        begin: """
            DROP TABLE IF EXISTS newFileSearch;
            CREATE VIRTUAL TABLE newFileSearch USING fts5(
                text, content='filePiece', content_rowid='id', tokenize='guildpost');
            CREATE TRIGGER newFileSearch_added AFTER INSERT ON filePiece
            WHEN new.id >= (SELECT value FROM housekeeping WHERE name = 'renewedFiles') BEGIN
                INSERT INTO newFileSearch(rowid, text) VALUES (new.id, new.text);
            END;
            CREATE TRIGGER newFileSearch_removed AFTER DELETE ON filePiece
            WHEN old.id >= (SELECT value FROM housekeeping WHERE name = 'renewedFiles') BEGIN
                INSERT INTO newFileSearch(newFileSearch, rowid, text) VALUES ('delete', old.id, old.text);
            END;
            INSERT INTO housekeeping (name, value)
                SELECT 'renewedFiles', coalesce(max(id), 0) + 1 FROM filePiece;
            """,
        lowest: "SELECT min(id) FROM (SELECT id FROM filePiece WHERE id < ?1 ORDER BY id DESC LIMIT ?2 / 10)",
        copy: "INSERT INTO newFileSearch(rowid, text) SELECT id, text FROM filePiece WHERE id >= ?1 AND id < ?2",
        end: """
            DROP TRIGGER newFileSearch_added; DROP TRIGGER newFileSearch_removed;
            DROP TRIGGER filePiece_added; DROP TRIGGER filePiece_removed;
            DROP TABLE fileSearch;
            ALTER TABLE newFileSearch RENAME TO fileSearch;
            """)

    /// The triggers that keep the index: they name it, and go and come with it.
    private static let keepers = [
        "contribution_added", "contribution_removed", "contribution_edited", "filePiece_added", "filePiece_removed",
    ]

    static func isWanted(_ db: Database) throws -> Bool {
        try db.number("SELECT value FROM housekeeping WHERE name = 'words'") != SearchTokenizer.version
    }

    /// Nothing is indexed yet: this version's it is.
    static func adopt(_ db: Database) throws {
        guard try db.number("SELECT 1 FROM contribution LIMIT 1") == nil else { return }
        try note("words", SearchTokenizer.version, db)
    }

    private static func note(_ name: String, _ value: Int64, _ db: Database) throws {
        try db.run(
            """
            INSERT INTO housekeeping (name, value) VALUES (?1, ?2)
            ON CONFLICT (name) DO UPDATE SET value = ?2
            """, [name, value])
    }

    /// One step of one index. False: it is ready.
    static func goOn(_ index: Index, _ db: Database) throws -> Bool {
        guard let reached = try db.number("SELECT value FROM housekeeping WHERE name = ?", [index.progress]) else {
            try db.execute(sql: index.begin.text)
            return true
        }
        guard let lowest = try db.number(index.lowest, [reached, step]) else { return false }
        try db.run(index.copy, [lowest, reached])
        try note(index.progress, lowest, db)
        return true
    }

    /// The new ones take the old ones' places.
    static func finish(_ db: Database) throws {
        let triggers = try String.fetchAll(
            db,
            sql: "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name IN (SELECT value FROM json_each(?))",
            arguments: ["[" + keepers.map { "\"\($0)\"" }.joined(separator: ",") + "]"])
        for index in [posts, files] {
            try db.execute(sql: index.end.text)
            try db.run("DELETE FROM housekeeping WHERE name = ?", [index.progress])
        }
        // As they were.
        for trigger in triggers { try db.execute(sql: trigger) }
        try Transaction(db: db).note(Snapshot(db: db).writtenLanguages())
        try note("words", SearchTokenizer.version, db)
    }
}

extension Snapshot {
    /// Another version of the tokenizer made the index, or none.
    public var wantsWords: Bool { get throws { try WordsRenewal.isWanted(db) } }
}

extension Transaction {
    /// False: the index is this version's.
    public func renewWords() throws -> Bool {
        guard try WordsRenewal.isWanted(db) else { return false }
        for index in [WordsRenewal.posts, WordsRenewal.files] where try WordsRenewal.goOn(index, db) { return true }
        try WordsRenewal.finish(db)
        return false
    }
}
