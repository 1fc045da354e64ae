extension Schema {
    /// What the clock brought, by day: how often it was decided, for whoever asks why something happened.
    static let hours = """
        CREATE TABLE hour (
            day INTEGER NOT NULL,  -- since 1970, UTC
            reason TEXT NOT NULL,
            times INTEGER NOT NULL,
            lastAt INTEGER NOT NULL,
            PRIMARY KEY (day, reason)
        ) STRICT, WITHOUT ROWID;
        """
}
