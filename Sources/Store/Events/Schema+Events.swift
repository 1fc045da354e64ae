import GRDB

extension Schema {
    /// Things that take place: dates, answers, who was invited, who came.
    static func events(_ db: Database) throws {
        try db.execute(sql: kinds)
        // The count goes on where it was: old permalinks never lead to other posts.
        try db.execute(
            sql: """
                INSERT INTO sqlite_sequence (name, seq) SELECT 'newContribution', 0
                    WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'newContribution');
                UPDATE sqlite_sequence SET seq = max(seq, coalesce(
                    (SELECT seq FROM sqlite_sequence WHERE name = 'contribution'), 0)) WHERE name = 'newContribution';
                INSERT INTO sqlite_sequence (name, seq) SELECT 'newQuestion', 0
                    WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'newQuestion');
                UPDATE sqlite_sequence SET seq = max(seq, coalesce(
                    (SELECT seq FROM sqlite_sequence WHERE name = 'question'), 0)) WHERE name = 'newQuestion';
                """)
        try db.execute(sql: renaming)
        try db.execute(sql: eventTables)
    }

    /// Tables whose kinds were a CHECK get a list instead, which a later part adds a line to.
    private static let kinds = """
        CREATE TABLE contributionKind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        INSERT INTO contributionKind VALUES ('topic'), ('reply'), ('event');
        CREATE TABLE activityKind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        INSERT INTO activityKind VALUES ('posted'), ('replied'), ('joined'), ('left'), ('edited'), ('deleted'),
            ('announced'), ('answered'), ('changed'), ('cancelled'), ('attended');
        CREATE TABLE questionKind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        INSERT INTO questionKind VALUES ('authorship'), ('joining'), ('optIn'), ('approval'), ('release'), ('invitation'),
            ('address'), ('choice'), ('command'), ('event'), ('otherTime');

        CREATE TABLE newContribution (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id),
            kind TEXT NOT NULL REFERENCES contributionKind(kind),
            -- The topic itself for whatever begins a thread.
            topicID INTEGER NOT NULL,
            parentID INTEGER REFERENCES contribution(id),
            authorID INTEGER REFERENCES person(id),
            authorName TEXT NOT NULL,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            rest TEXT NOT NULL,
            fragment TEXT NOT NULL,
            fragmentVersion INTEGER NOT NULL,
            messageID TEXT NOT NULL,
            replacedID TEXT,
            arrivalID INTEGER,
            sentAt INTEGER NOT NULL,
            postedAt INTEGER NOT NULL,
            editedAt INTEGER,
            deletedAt INTEGER,
            UNIQUE (groupID, messageID)
        ) STRICT;
        INSERT INTO newContribution SELECT id, groupID, kind, topicID, parentID, authorID, authorName, title, text, rest,
            fragment, fragmentVersion, messageID, replacedID, arrivalID, sentAt, postedAt, editedAt, deletedAt
            FROM contribution;

        CREATE TABLE newQuestion (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL REFERENCES questionKind(kind),
            arrivalID INTEGER NOT NULL REFERENCES arrival(id) ON DELETE CASCADE,
            recipient TEXT NOT NULL,
            personID INTEGER REFERENCES person(id) ON DELETE CASCADE,
            address TEXT NOT NULL,
            addressKey TEXT NOT NULL,
            domain TEXT NOT NULL,
            groupID INTEGER REFERENCES practiceGroup(id) ON DELETE CASCADE,
            claimable TEXT,
            candidateName TEXT,
            candidateAddress TEXT,
            choices TEXT NOT NULL DEFAULT '[]',
            -- What its author has said since, to questions about the same mail.
            amendments TEXT NOT NULL DEFAULT '',
            askedAt INTEGER NOT NULL,
            rounds INTEGER NOT NULL DEFAULT 1,
            state TEXT NOT NULL CHECK (state IN ('open', 'yes', 'no', 'expired', 'settled')),
            UNIQUE (arrivalID, recipient, kind, addressKey, groupID)
        ) STRICT;
        INSERT INTO newQuestion (id, kind, arrivalID, recipient, personID, address, addressKey, domain, groupID, claimable,
                candidateName, candidateAddress, choices, askedAt, rounds, state)
            SELECT id, kind, arrivalID, recipient, personID, address, addressKey, domain, groupID, claimable, candidateName,
                candidateAddress, choices, askedAt, rounds, state FROM question;

        CREATE TABLE newActivity (
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            kind TEXT NOT NULL REFERENCES activityKind(kind),
            personID INTEGER REFERENCES person(id),
            groupID INTEGER REFERENCES practiceGroup(id),
            contributionID INTEGER REFERENCES contribution(id) ON DELETE SET NULL
        ) STRICT;
        INSERT INTO newActivity SELECT id, at, kind, personID, groupID, contributionID FROM activity;
        """

    private static let renaming = """
        DROP TABLE contribution;
        ALTER TABLE newContribution RENAME TO contribution;
        CREATE INDEX contribution_topic ON contribution(topicID, id);
        CREATE INDEX contribution_message ON contribution(messageID);
        CREATE INDEX contribution_replaced ON contribution(replacedID) WHERE replacedID IS NOT NULL;
        CREATE INDEX contribution_author ON contribution(authorID, id);
        CREATE INDEX contribution_parent ON contribution(parentID) WHERE parentID IS NOT NULL;
        CREATE TRIGGER contribution_added AFTER INSERT ON contribution BEGIN
            INSERT INTO search(rowid, title, text) VALUES (new.id, new.title, new.text);
            UPDATE practiceGroup SET version = version + 1 WHERE id = new.groupID;
        END;
        CREATE TRIGGER contribution_removed AFTER DELETE ON contribution BEGIN
            INSERT INTO search(search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
            UPDATE practiceGroup SET version = version + 1 WHERE id = old.groupID;
        END;
        CREATE TRIGGER contribution_edited AFTER UPDATE OF title, text, authorName ON contribution BEGIN
            INSERT INTO search(search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
            INSERT INTO search(rowid, title, text) VALUES (new.id, new.title, new.text);
            UPDATE practiceGroup SET version = version + 1 WHERE id = new.groupID;
        END;

        DROP TABLE question;
        ALTER TABLE newQuestion RENAME TO question;
        CREATE INDEX question_asked ON question(askedAt);
        CREATE INDEX question_address ON question(addressKey, askedAt);
        CREATE INDEX question_open ON question(askedAt) WHERE state = 'open';

        DROP TABLE activity;
        ALTER TABLE newActivity RENAME TO activity;
        CREATE INDEX activity_group ON activity(groupID, id);
        CREATE INDEX activity_contribution ON activity(contributionID) WHERE contributionID IS NOT NULL;
        """

    private static let eventTables = """
        ALTER TABLE practiceGroup ADD COLUMN announcing TEXT NOT NULL DEFAULT 'preview'
            CHECK (announcing IN ('preview', 'atOnce'));
        -- The iCalendar object of a letter, without what is each reader's own, and where it goes.
        ALTER TABLE letter ADD COLUMN calendar BLOB;

        CREATE TABLE event (
            id INTEGER PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id),
            -- Names it in calendars, for ever (RFC 5545 §3.8.4.7).
            uid TEXT NOT NULL UNIQUE,
            sequence INTEGER NOT NULL DEFAULT 0,
            -- Whose tokens its organiser addresses hold: they may never change.
            keyID INTEGER NOT NULL,
            -- JSON: EventDetails; its title and words are the contribution's.
            details TEXT NOT NULL,
            -- The entry in its author's own calendar.
            foreignUID TEXT,
            foreignSequence INTEGER NOT NULL DEFAULT 0,
            foreignStamp TEXT NOT NULL DEFAULT '',
            cancelledAt INTEGER,
            why TEXT NOT NULL DEFAULT ''
        ) STRICT;
        CREATE UNIQUE INDEX event_foreign ON event(groupID, foreignUID) WHERE foreignUID IS NOT NULL;
        CREATE INDEX event_group ON event(groupID);

        CREATE TABLE occurrence (
            -- AUTOINCREMENT: rosters in people's mailboxes speak of old ones.
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            eventID INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
            -- The start it was meant to have; empty for a single event.
            date TEXT NOT NULL,
            -- On the wall there: "20261203T150000", "20261203".
            start TEXT NOT NULL,
            finish TEXT NOT NULL,
            zone TEXT NOT NULL,
            startsAt INTEGER NOT NULL,
            endsAt INTEGER NOT NULL,
            place TEXT,
            isCancelled INTEGER NOT NULL DEFAULT 0 CHECK (isCancelled IN (0, 1)),
            isChanged INTEGER NOT NULL DEFAULT 0 CHECK (isChanged IN (0, 1)),
            -- When this time was set: no reminder is owed for what lay before.
            setAt INTEGER NOT NULL,
            -- Who was expected, in the order of the list that went out: as audience.people.
            roster BLOB,
            attendedAt INTEGER,
            UNIQUE (eventID, date)
        ) STRICT;
        CREATE INDEX occurrence_starts ON occurrence(startsAt);
        CREATE INDEX occurrence_ends ON occurrence(endsAt) WHERE roster IS NULL;
        -- Which reminders went out, by how long before: seconds.
        CREATE TABLE reminded (
            occurrenceID INTEGER NOT NULL REFERENCES occurrence(id) ON DELETE CASCADE,
            before INTEGER NOT NULL,
            PRIMARY KEY (occurrenceID, before)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE rsvp (
            eventID INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
            -- One date of a series, or empty: all.
            date TEXT NOT NULL,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            answer TEXT NOT NULL CHECK (answer IN ('yes', 'maybe', 'no')),
            guests INTEGER NOT NULL CHECK (guests BETWEEN 0 AND 99),
            isWaiting INTEGER NOT NULL CHECK (isWaiting IN (0, 1)),
            -- Of the invitation that a calendar answered; NULL: by words.
            sequence INTEGER,
            stamp TEXT NOT NULL,
            answeredAt INTEGER NOT NULL,
            PRIMARY KEY (eventID, date, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX rsvp_person ON rsvp(personID);
        CREATE INDEX rsvp_waiting ON rsvp(eventID, date, answeredAt) WHERE isWaiting = 1;
        -- Counted as answers come, so that nobody counts them all again.
        CREATE TABLE headcount (
            eventID INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
            date TEXT NOT NULL,
            yes INTEGER NOT NULL DEFAULT 0,
            maybe INTEGER NOT NULL DEFAULT 0,
            no INTEGER NOT NULL DEFAULT 0,
            seats INTEGER NOT NULL DEFAULT 0,
            waiting INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (eventID, date)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER rsvp_given AFTER INSERT ON rsvp BEGIN
            INSERT INTO headcount (eventID, date, yes, maybe, no, seats, waiting)
            VALUES (new.eventID, new.date, new.answer = 'yes' AND NOT new.isWaiting, new.answer = 'maybe', new.answer = 'no',
                (new.answer = 'yes' AND NOT new.isWaiting) * (1 + new.guests), new.isWaiting)
            ON CONFLICT (eventID, date) DO UPDATE SET yes = yes + excluded.yes, maybe = maybe + excluded.maybe,
                no = no + excluded.no, seats = seats + excluded.seats, waiting = waiting + excluded.waiting;
            UPDATE practiceGroup SET version = version + 1 WHERE id = (SELECT groupID FROM event WHERE id = new.eventID);
        END;
        CREATE TRIGGER rsvp_taken_back AFTER DELETE ON rsvp BEGIN
            UPDATE headcount SET yes = yes - (old.answer = 'yes' AND NOT old.isWaiting), maybe = maybe - (old.answer = 'maybe'),
                no = no - (old.answer = 'no'),
                seats = seats - (old.answer = 'yes' AND NOT old.isWaiting) * (1 + old.guests), waiting = waiting - old.isWaiting
            WHERE eventID = old.eventID AND date = old.date;
        END;

        -- To whom a calendar entry was sent, at which address: each gets every change of it (RFC 5546 §3.2.2).
        CREATE TABLE invited (
            eventID INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            addressKey TEXT NOT NULL,
            PRIMARY KEY (eventID, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX invited_address ON invited(eventID, addressKey);

        CREATE TABLE attendance (
            id INTEGER PRIMARY KEY,
            occurrenceID INTEGER NOT NULL REFERENCES occurrence(id) ON DELETE CASCADE,
            personID INTEGER REFERENCES person(id) ON DELETE SET NULL,
            name TEXT NOT NULL
        ) STRICT;
        CREATE INDEX attendance_occurrence ON attendance(occurrenceID);
        CREATE INDEX attendance_person ON attendance(personID) WHERE personID IS NOT NULL;
        """
}
