extension Schema {
    /// What members set by mail, and what they follow.
    static let settings = """
        -- Empty: the community's zone.
        ALTER TABLE person ADD COLUMN zone TEXT NOT NULL DEFAULT '';
        ALTER TABLE person ADD COLUMN digestHour INTEGER NOT NULL DEFAULT 7 CHECK (digestHour BETWEEN 0 AND 23);
        -- No letters until then, of whatever kind: seconds since 1970.
        ALTER TABLE person ADD COLUMN pausedUntil INTEGER;
        ALTER TABLE person ADD COLUMN skipsCopies INTEGER NOT NULL DEFAULT 0 CHECK (skipsCopies IN (0, 1));
        CREATE TABLE expertise (
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            tag TEXT NOT NULL CHECK (tag <> ''),
            PRIMARY KEY (personID, tag)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX expertise_tag ON expertise(tag);

        -- Groups that were there before ask their facilitators; a host opens them with one command.
        ALTER TABLE practiceGroup ADD COLUMN joining TEXT NOT NULL DEFAULT 'approval'
            CHECK (joining IN ('open', 'approval', 'invitation'));
        UPDATE practiceGroup SET joining = 'invitation' WHERE visibility = 'private';
        ALTER TABLE practiceGroup ADD COLUMN welcome TEXT NOT NULL DEFAULT '';
        ALTER TABLE membership ADD COLUMN pausedUntil INTEGER;
        CREATE INDEX membership_paused ON membership(pausedUntil) WHERE pausedUntil IS NOT NULL;

        CREATE TABLE follow (
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('person', 'tag', 'topic')),
            -- A person's or a topic's number, or a tag.
            target TEXT NOT NULL,
            cadence TEXT NOT NULL CHECK (cadence IN ('immediate', 'daily', 'weekly')),
            -- Digests have told of everything up to this contribution.
            afterID INTEGER NOT NULL,
            since INTEGER NOT NULL,
            PRIMARY KEY (personID, kind, target)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX follow_target ON follow(kind, target);
        CREATE TABLE mute (
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            topicID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            PRIMARY KEY (personID, topicID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX mute_topic ON mute(topicID);
        CREATE TABLE tag (
            contributionID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            tag TEXT NOT NULL,
            PRIMARY KEY (contributionID, tag)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX tag_tag ON tag(tag, contributionID);
        -- Who was told of a contribution at once though their alerts come later: no digest tells them again.
        CREATE TABLE told (
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            contributionID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            because TEXT NOT NULL,
            PRIMARY KEY (personID, contributionID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX told_contribution ON told(contributionID);

        ALTER TABLE contribution ADD COLUMN editedAt INTEGER;
        ALTER TABLE contribution ADD COLUMN deletedAt INTEGER;
        CREATE INDEX contribution_parent ON contribution(parentID) WHERE parentID IS NOT NULL;
        CREATE TABLE version (
            contributionID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            text TEXT NOT NULL,
            until INTEGER NOT NULL,
            PRIMARY KEY (contributionID, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE newQuestion (
            -- AUTOINCREMENT: an old letter's answer must not settle another question.
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN
                ('authorship', 'joining', 'optIn', 'approval', 'release', 'invitation', 'address', 'choice', 'command')),
            arrivalID INTEGER NOT NULL REFERENCES arrival(id) ON DELETE CASCADE,
            recipient TEXT NOT NULL,
            personID INTEGER REFERENCES person(id) ON DELETE CASCADE,
            address TEXT NOT NULL,
            addressKey TEXT NOT NULL,
            domain TEXT NOT NULL,
            groupID INTEGER REFERENCES practiceGroup(id) ON DELETE CASCADE,
            claimable TEXT,
            -- Who is to become a member, or on whose word.
            candidateName TEXT,
            candidateAddress TEXT,
            -- JSON: what its author chooses between.
            choices TEXT NOT NULL DEFAULT '[]',
            askedAt INTEGER NOT NULL,
            rounds INTEGER NOT NULL DEFAULT 1,
            state TEXT NOT NULL CHECK (state IN ('open', 'yes', 'no', 'expired', 'settled')),
            UNIQUE (arrivalID, recipient, kind, addressKey, groupID)
        ) STRICT;
        INSERT INTO newQuestion (id, kind, arrivalID, recipient, personID, address, addressKey, domain, groupID, claimable,
                askedAt, rounds, state)
            SELECT id, kind, arrivalID, recipient, personID, address, addressKey, domain, groupID, claimable, askedAt, rounds,
                state FROM question;
        DROP TABLE question;
        ALTER TABLE newQuestion RENAME TO question;
        CREATE INDEX question_asked ON question(askedAt);
        CREATE INDEX question_address ON question(addressKey, askedAt);
        CREATE INDEX question_open ON question(askedAt) WHERE state = 'open';

        CREATE TABLE newActivity (
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('posted', 'replied', 'joined', 'left', 'edited', 'deleted')),
            personID INTEGER REFERENCES person(id),
            groupID INTEGER REFERENCES practiceGroup(id),
            contributionID INTEGER REFERENCES contribution(id) ON DELETE SET NULL
        ) STRICT;
        INSERT INTO newActivity SELECT id, at, kind, personID, groupID, contributionID FROM activity;
        DROP TABLE activity;
        ALTER TABLE newActivity RENAME TO activity;
        CREATE INDEX activity_group ON activity(groupID, id);
        CREATE INDEX activity_contribution ON activity(contributionID) WHERE contributionID IS NOT NULL;

        -- The people of a letter without an audience of its own, and those an audience's letter leaves out: as audience.people.
        ALTER TABLE letter ADD COLUMN people BLOB;
        ALTER TABLE letter ADD COLUMN exceptPeople BLOB;
        -- Ours, for "why".
        ALTER TABLE letter ADD COLUMN messageID TEXT;
        CREATE INDEX letter_message ON letter(messageID) WHERE messageID IS NOT NULL;
        """

    /// What members are owed of their groups, and the letters that tell it.
    static let digests = """
        -- Contributions after afterID, up to throughID where there is one, of which no letter has told yet.
        CREATE TABLE owed (
            personID INTEGER NOT NULL,
            groupID INTEGER NOT NULL,
            afterID INTEGER NOT NULL,
            throughID INTEGER,
            PRIMARY KEY (personID, groupID, afterID),
            FOREIGN KEY (groupID, personID) REFERENCES membership(groupID, personID) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX owed_membership ON owed(groupID, personID);
        INSERT INTO owed (personID, groupID, afterID)
            SELECT personID, groupID, (SELECT coalesce(max(id), 0) FROM contribution) FROM membership
            WHERE cadence IN ('daily', 'weekly');

        -- When the next digests fall due, in seconds since 1970; null: nothing is owed.
        ALTER TABLE person ADD COLUMN dailyAt INTEGER;
        ALTER TABLE person ADD COLUMN weeklyAt INTEGER;
        CREATE INDEX person_daily ON person(dailyAt) WHERE dailyAt IS NOT NULL;
        UPDATE person SET dailyAt = 0, weeklyAt = 0 WHERE id IN (SELECT personID FROM owed);

        -- A part of digests, frozen when it was first needed: one rendering for all who get it.
        CREATE TABLE piece (
            -- AUTOINCREMENT: recipes and answers speak of old ones.
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            topicID INTEGER,
            afterID INTEGER NOT NULL,
            throughID INTEGER NOT NULL,
            text BLOB NOT NULL,
            textHoles BLOB NOT NULL,
            html BLOB NOT NULL,
            htmlHoles BLOB NOT NULL,
            createdAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX piece_topic ON piece(topicID) WHERE topicID IS NOT NULL;
        CREATE INDEX piece_created ON piece(createdAt);
        -- What a digest is put together from: its subject, and pieces in order.
        ALTER TABLE delivery ADD COLUMN recipe BLOB;
        """
}
