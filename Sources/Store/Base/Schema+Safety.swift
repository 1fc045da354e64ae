import Foundation
import GRDB
import Guild

extension Schema {
    /// What unclean ends, deletions, doubtful mail and new addresses need.
    static func safety(_ db: Database) throws {
        try db.execute(sql: safetyTables)
        try nameDangers(db)
        // Files whose posts are gone stayed until now. How many there were is told once, at the next start.
        try db.execute(sql: "DELETE FROM blob WHERE hash NOT IN (SELECT hash FROM attachment)")
        try db.execute(
            sql: "INSERT INTO housekeeping (name, value) VALUES ('collected', ?), ('forgotten', 1), ('unwiped', 1)",
            arguments: [db.changesCount])
    }

    /// Files from before are judged as new ones are, one at a time: some are large.
    private static func nameDangers(_ db: Database) throws {
        let files = try Row.fetchAll(db, sql: "SELECT contributionID, position, filename, hash FROM attachment")
        for file in files {
            guard
                let blob = try Row.fetchOne(
                    db, sql: "SELECT bytes FROM blob WHERE hash = ?", arguments: [file[3] as Data]),
                let danger = DangerousFile(name: file[2], bytes: [UInt8](blob[0] as Data))
            else { continue }
            try db.execute(
                sql: "UPDATE attachment SET danger = ? WHERE contributionID = ? AND position = ?",
                arguments: [danger.rawValue, file[0] as Int64, file[1] as Int64])
        }
    }

    private static let safetyTables = """
        -- Counts and marks of the nightly hour.
        CREATE TABLE housekeeping (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;

        -- What was in hand when the process ended uncleanly, and at how many such ends it was alone.
        CREATE TABLE suspect (
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            ends INTEGER NOT NULL,
            lastAt INTEGER NOT NULL,
            PRIMARY KEY (kind, subject)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX attachment_hash ON attachment(hash);
        -- Why it does not travel in letters (Guild.DangerousFile); null: it does.
        ALTER TABLE attachment ADD COLUMN danger TEXT;

        -- 'whose': whose words are these? 'guest': may they be posted under your name? 'newAddress': one is, to the others.
        -- 'goOn': may an author go on whose mail waits?
        INSERT INTO questionKind VALUES ('whose'), ('guest'), ('newAddress'), ('goOn');
        -- When somebody said that the words are theirs: they are posted a while after the letter that shows them.
        ALTER TABLE question ADD COLUMN yesAt INTEGER;
        CREATE INDEX question_due ON question(yesAt) WHERE yesAt IS NOT NULL;

        -- The mail whose words a letter carries, where they are gone from here once it has left.
        ALTER TABLE letter ADD COLUMN arrivalID INTEGER REFERENCES arrival(id) ON DELETE SET NULL;
        CREATE INDEX letter_arrival ON letter(arrivalID) WHERE arrivalID IS NOT NULL;
        CREATE INDEX letter_question ON letter(questionID) WHERE questionID IS NOT NULL;

        -- How like others its words are (Guild.Likeness); null in posts from before.
        ALTER TABLE contribution ADD COLUMN likeness BLOB;
        -- Posts of a group in an hour since 1970.
        CREATE TABLE flow (
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            hour INTEGER NOT NULL,
            posts INTEGER NOT NULL,
            PRIMARY KEY (hour, groupID)
        ) STRICT, WITHOUT ROWID;
        -- Authors whose mail to a group waits, or was let go on by a facilitator.
        CREATE TABLE brake (
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            author TEXT NOT NULL,
            since INTEGER NOT NULL,
            releasedAt INTEGER,
            PRIMARY KEY (groupID, author)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX outcome_braked ON outcome(arrivalID) WHERE disposition = 'held' AND reason IN ('braked', 'tooMany');
        CREATE INDEX outcome_facilitators ON outcome(at) WHERE reason = 'sentToFacilitators';
        """
}
