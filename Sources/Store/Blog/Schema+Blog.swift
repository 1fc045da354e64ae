import GRDB

extension Schema {
    /// A group's blog: entries, who may write them, and who hears of them apart from the forum.
    static func blog(_ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO contributionKind VALUES ('entry');
                INSERT INTO activityKind VALUES ('published');
                INSERT INTO questionKind VALUES ('entry');

                -- When the entry that a preview shows goes out by itself.
                ALTER TABLE question ADD COLUMN dueAt INTEGER;
                CREATE INDEX question_entry ON question(dueAt) WHERE kind = 'entry' AND state = 'open';

                CREATE TABLE entry (
                    id INTEGER PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE,
                    groupID INTEGER NOT NULL REFERENCES practiceGroup(id),
                    excerpt TEXT NOT NULL,
                    takesComments INTEGER NOT NULL CHECK (takesComments IN (0, 1)),
                    publishedAt INTEGER NOT NULL
                ) STRICT;
                CREATE INDEX entry_group ON entry(groupID, publishedAt);

                ALTER TABLE practiceGroup ADD COLUMN blogging TEXT NOT NULL DEFAULT 'editors'
                    CHECK (blogging IN ('facilitators', 'editors', 'members'));

                -- NULL: like the forum.
                ALTER TABLE membership ADD COLUMN blogCadence TEXT
                    CHECK (blogCadence IN ('immediate', 'daily', 'weekly', 'none'));
                CREATE INDEX membership_blog ON membership(groupID) WHERE blogCadence IS NOT NULL;

                CREATE TABLE newFollow (
                    personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
                    kind TEXT NOT NULL CHECK (kind IN ('person', 'tag', 'topic', 'blog')),
                    -- A person's, a topic's or a group's number, or a tag.
                    target TEXT NOT NULL,
                    cadence TEXT NOT NULL CHECK (cadence IN ('immediate', 'daily', 'weekly')),
                    -- Digests have told of everything up to this contribution.
                    afterID INTEGER NOT NULL,
                    since INTEGER NOT NULL,
                    PRIMARY KEY (personID, kind, target)
                ) STRICT, WITHOUT ROWID;
                INSERT INTO newFollow SELECT personID, kind, target, cadence, afterID, since FROM follow;
                DROP TABLE follow;
                ALTER TABLE newFollow RENAME TO follow;
                CREATE INDEX follow_target ON follow(kind, target);
                """)
    }
}
