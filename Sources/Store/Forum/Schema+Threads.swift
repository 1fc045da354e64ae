extension Schema {
    /// What those who look after a group have done with a thread.
    static let threads = """
        ALTER TABLE topic ADD COLUMN pinnedAt INTEGER;
        ALTER TABLE topic ADD COLUMN lockedAt INTEGER;
        CREATE INDEX topic_pinned ON topic(groupID, pinnedAt) WHERE pinnedAt IS NOT NULL;
        """
}
