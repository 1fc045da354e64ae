extension Schema {
    /// Pictures among the files, and what was made of them to be shown. One that waits has neither a small picture nor a
    /// reason.
    static let pictures = """
        CREATE TABLE picture (
            hash BLOB NOT NULL UNIQUE REFERENCES blob(hash) ON DELETE CASCADE,
            tries INTEGER NOT NULL DEFAULT 0,
            small BLOB,  -- JPEG
            width INTEGER,
            height INTEGER,
            why TEXT  -- there is none
        ) STRICT;
        CREATE INDEX picture_waiting ON picture(tries) WHERE small IS NULL AND why IS NULL;
        INSERT INTO picture (hash) SELECT DISTINCT hash FROM attachment WHERE type LIKE 'image/%';
        """
}
