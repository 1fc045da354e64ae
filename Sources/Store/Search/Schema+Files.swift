import Foundation
import GRDB
import Guild
import Mail

extension Schema {
    /// The words of files, of each once, however many posts it came with. A piece is a page, a slide, a sheet, or the whole; its number
    /// rises with the first post's, so that the newest are found first.
    private static let fileTables = """
        CREATE TABLE fileText (
            hash BLOB NOT NULL UNIQUE REFERENCES blob(hash) ON DELETE CASCADE,
            format TEXT NOT NULL,
            charset TEXT,
            tries INTEGER NOT NULL DEFAULT 0,
            outcome TEXT  -- it waits
        ) STRICT;
        CREATE INDEX fileText_waiting ON fileText(tries) WHERE outcome IS NULL;
        CREATE TABLE filePiece (
            id INTEGER PRIMARY KEY,
            hash BLOB NOT NULL REFERENCES fileText(hash) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            name TEXT,  -- a sheet's
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX filePiece_hash ON filePiece(hash);
        CREATE VIRTUAL TABLE fileSearch USING fts5(
            text, content='filePiece', content_rowid='id', tokenize='guildpost');
        CREATE TRIGGER filePiece_added AFTER INSERT ON filePiece BEGIN
            INSERT INTO fileSearch(rowid, text) VALUES (new.id, new.text);
        END;
        CREATE TRIGGER filePiece_removed AFTER DELETE ON filePiece BEGIN
            INSERT INTO fileSearch(fileSearch, rowid, text) VALUES ('delete', old.id, old.text);
        END;
        """

    /// What was there before files were searched waits to be read.
    static func files(_ db: Database) throws {
        try db.execute(sql: fileTables)
        let transaction = Transaction(db: db)
        for file in try db.rows("SELECT filename, type, hash FROM attachment") {
            guard let head = try db.row("SELECT substr(bytes, 1, 1024) FROM blob WHERE hash = ?", [file[2] as Data])
            else { continue }
            try transaction.add(
                wordsOf: file[2], filename: file[0], type: file[1], head: [UInt8](head[0] as Data))
        }
    }
}
