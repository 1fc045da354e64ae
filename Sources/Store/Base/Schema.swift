import GRDB
import Mail

/// Named, append-only migrations. A released one is never edited: a test migrates every earlier schema.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 people and groups") { try $0.execute(sql: peopleAndGroups) }
        migrator.registerMigration("2 contributions") { try $0.execute(sql: contributions) }
        migrator.registerMigration("3 arrivals") { try $0.execute(sql: arrivals) }
        migrator.registerMigration("4 outbox") { try $0.execute(sql: outbox) }
        migrator.registerMigration("5 questions") { try $0.execute(sql: questions) }
        migrator.registerMigration("6 address keys") { try foldAddressKeys($0) }
        migrator.registerMigration("7 settings") { try $0.execute(sql: settings) }
        migrator.registerMigration("8 digests") { try $0.execute(sql: digests) }
        migrator.registerMigration("9 sessions") { try $0.execute(sql: sessions) }
        migrator.registerMigration("10 events") { try events($0) }
        migrator.registerMigration("11 provider") { try provider($0) }
        migrator.registerMigration("12 safety") { try safety($0) }
        migrator.registerMigration("13 walls") { try $0.execute(sql: walls) }
        migrator.registerMigration("14 hours") { try $0.execute(sql: hours) }
        migrator.registerMigration("15 blog") { try blog($0) }
        migrator.registerMigration("16 reactions") { try $0.execute(sql: reactions) }
        migrator.registerMigration("17 documents") { try $0.execute(sql: documents) }
        migrator.registerMigration("18 conversations") { try $0.execute(sql: conversations) }
        migrator.registerMigration("19 pictures") { try $0.execute(sql: pictures) }
        migrator.registerMigration("20 former names") { try $0.execute(sql: formerNames) }
        migrator.registerMigration("21 inquiries") { try $0.execute(sql: inquiries) }
        migrator.registerMigration("22 triage") { try $0.execute(sql: triage) }
        migrator.registerMigration("23 measures") { try $0.execute(sql: measures) }
        migrator.registerMigration("24 docket") { try $0.execute(sql: docket) }
        migrator.registerMigration("25 streams") { try $0.execute(sql: streams) }
        migrator.registerMigration("26 budget") { try $0.execute(sql: budget) }
        migrator.registerMigration("27 wiki") { try $0.execute(sql: wiki) }
        migrator.registerMigration("28 resources") { try $0.execute(sql: resources) }
        migrator.registerMigration("29 protected pages") { try $0.execute(sql: protectedPages) }
        migrator.registerMigration("30 watched pages") { try $0.execute(sql: watchedPages) }
        migrator.registerMigration("31 outcomes") { try $0.execute(sql: outcomes) }
        migrator.registerMigration("32 experts") { try experts($0) }
        migrator.registerMigration("33 prompts") { try $0.execute(sql: prompts) }
        migrator.registerMigration("34 polls") { try $0.execute(sql: polls) }
        migrator.registerMigration("35 newcomers") { try $0.execute(sql: newcomers) }
        migrator.registerMigration("36 for members") { try $0.execute(sql: forMembers) }
        migrator.registerMigration("37 weeks") { try $0.execute(sql: weeks) }
        migrator.registerMigration("38 round-ups") { try $0.execute(sql: roundUps) }
        migrator.registerMigration("39 known already") { try $0.execute(sql: knownAlready) }
        migrator.registerMigration("40 needs") { try $0.execute(sql: needs) }
        migrator.registerMigration("41 answers") { try $0.execute(sql: answers) }
        migrator.registerMigration("42 roles") { try $0.execute(sql: roles) }
        migrator.registerMigration("43 health letters") { try $0.execute(sql: healthLetters) }
        migrator.registerMigration("44 no vocabulary") { try $0.execute(sql: noVocabulary) }
        migrator.registerMigration("45 threads") { try $0.execute(sql: threads) }
        migrator.registerMigration("46 groups") { try $0.execute(sql: groups) }
        migrator.registerMigration("47 messages") { try $0.execute(sql: messages) }
        migrator.registerMigration("48 wishes") { try $0.execute(sql: wishes) }
        migrator.registerMigration("49 names of sessions") { try $0.execute(sql: sessionNames) }
        migrator.registerMigration("50 quotations") { try $0.execute(sql: quotations) }
        migrator.registerMigration("51 words") { try $0.execute(sql: words) }
        migrator.registerMigration("52 files") { try files($0) }
        migrator.registerMigration("53 saved searches") { try $0.execute(sql: savedSearches) }
        migrator.registerMigration("54 chat") { try $0.execute(sql: chat) }
        return migrator
    }

    private static let peopleAndGroups = """
        CREATE TABLE person (
            id INTEGER PRIMARY KEY,
            handle TEXT NOT NULL UNIQUE CHECK (handle <> ''),
            name TEXT NOT NULL,
            about TEXT NOT NULL DEFAULT '',
            epoch INTEGER NOT NULL DEFAULT 0,
            receipts INTEGER NOT NULL DEFAULT 0 CHECK (receipts IN (0, 1)),
            createdAt INTEGER NOT NULL
        ) STRICT;

        -- One person, many addresses; key is the folded form.
        CREATE TABLE address (
            key TEXT PRIMARY KEY,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            address TEXT NOT NULL,
            isPrimary INTEGER NOT NULL DEFAULT 0 CHECK (isPrimary IN (0, 1)),
            verifiedAt INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX address_person ON address(personID);
        CREATE UNIQUE INDEX address_primary ON address(personID) WHERE isPrimary = 1;

        -- "group" is SQL's word.
        CREATE TABLE practiceGroup (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            purpose TEXT NOT NULL,
            visibility TEXT NOT NULL CHECK (visibility IN ('public', 'private')),
            posting TEXT NOT NULL CHECK (posting IN ('members', 'anyone', 'facilitators')),
            prefix TEXT NOT NULL DEFAULT '',
            -- Counts what changes the group's pages, and who gets its letters.
            version INTEGER NOT NULL DEFAULT 0,
            audienceVersion INTEGER NOT NULL DEFAULT 0,
            createdAt INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE membership (
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            cadence TEXT NOT NULL CHECK (cadence IN ('immediate', 'daily', 'weekly', 'none')),
            since INTEGER NOT NULL,
            PRIMARY KEY (groupID, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX membership_person ON membership(personID);

        CREATE TABLE role (
            groupID INTEGER NOT NULL,
            personID INTEGER NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('sponsor', 'facilitator', 'expert', 'contributor', 'reader')),
            PRIMARY KEY (groupID, personID, role),
            FOREIGN KEY (groupID, personID) REFERENCES membership(groupID, personID) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER membership_joined AFTER INSERT ON membership BEGIN
            UPDATE practiceGroup SET audienceVersion = audienceVersion + 1, version = version + 1 WHERE id = new.groupID;
        END;
        CREATE TRIGGER membership_changed AFTER UPDATE ON membership BEGIN
            UPDATE practiceGroup SET audienceVersion = audienceVersion + 1 WHERE id = new.groupID;
        END;
        CREATE TRIGGER membership_ended AFTER DELETE ON membership BEGIN
            UPDATE practiceGroup SET audienceVersion = audienceVersion + 1, version = version + 1 WHERE id = old.groupID;
        END;
        CREATE TRIGGER role_granted AFTER INSERT ON role BEGIN
            UPDATE practiceGroup SET version = version + 1 WHERE id = new.groupID;
        END;
        CREATE TRIGGER role_ended AFTER DELETE ON role BEGIN
            UPDATE practiceGroup SET version = version + 1 WHERE id = old.groupID;
        END;
        CREATE TRIGGER group_made AFTER INSERT ON practiceGroup BEGIN
            UPDATE practiceGroup SET version = 1 WHERE id = new.id;
        END;
        CREATE TRIGGER group_changed AFTER UPDATE OF title, purpose, visibility, prefix ON practiceGroup BEGIN
            UPDATE practiceGroup SET version = version + 1 WHERE id = new.id;
        END;
        CREATE TRIGGER person_changed AFTER UPDATE OF name, handle, about ON person BEGIN
            UPDATE practiceGroup SET version = version + 1;
        END;
        """

    private static let contributions = """
        CREATE TABLE contribution (
            -- AUTOINCREMENT: `recover` raises the count, so that old permalinks never lead to other posts.
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id),
            kind TEXT NOT NULL CHECK (kind IN ('topic', 'reply')),
            -- The topic itself for a topic.
            topicID INTEGER NOT NULL,
            parentID INTEGER REFERENCES contribution(id),
            authorID INTEGER REFERENCES person(id),
            authorName TEXT NOT NULL,
            -- A topic's title; a reply's own subject where it is about something else, else empty.
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
            UNIQUE (groupID, messageID)
        ) STRICT;
        CREATE INDEX contribution_topic ON contribution(topicID, id);
        CREATE INDEX contribution_message ON contribution(messageID);
        CREATE INDEX contribution_replaced ON contribution(replacedID) WHERE replacedID IS NOT NULL;
        CREATE INDEX contribution_author ON contribution(authorID, id);

        CREATE TABLE topic (
            id INTEGER PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id),
            replies INTEGER NOT NULL DEFAULT 0,
            lastID INTEGER NOT NULL,
            lastAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX topic_recent ON topic(groupID, lastID);
        CREATE INDEX topic_recent_anywhere ON topic(lastID);

        -- Content-addressed: one file sent to five groups is kept once.
        CREATE TABLE blob (hash BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
        CREATE TABLE attachment (
            contributionID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            filename TEXT NOT NULL,
            type TEXT NOT NULL,
            size INTEGER NOT NULL,
            hash BLOB NOT NULL REFERENCES blob(hash),
            PRIMARY KEY (contributionID, position)
        ) STRICT, WITHOUT ROWID;

        CREATE VIRTUAL TABLE search USING fts5(
            title, text, content='contribution', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
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

        -- What happened, past tense, append-only.
        CREATE TABLE activity (
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('posted', 'replied', 'joined', 'left')),
            personID INTEGER REFERENCES person(id),
            groupID INTEGER REFERENCES practiceGroup(id),
            contributionID INTEGER REFERENCES contribution(id) ON DELETE SET NULL
        ) STRICT;
        CREATE INDEX activity_group ON activity(groupID, id);
        """

    private static let arrivals = """
        CREATE TABLE mailbox (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            uidValidity INTEGER NOT NULL,
            -- Where "from now on" began: a key of this uidValidity, and a time that survives a new one.
            afterKey TEXT,
            since INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE arrival (
            id INTEGER PRIMARY KEY,
            mailboxID INTEGER NOT NULL REFERENCES mailbox(id),
            uidValidity INTEGER NOT NULL,
            key TEXT NOT NULL,
            fingerprint BLOB NOT NULL,
            messageID TEXT,
            author TEXT NOT NULL,
            subject TEXT NOT NULL,
            size INTEGER NOT NULL,
            arrivedAt INTEGER NOT NULL,
            readAt INTEGER NOT NULL,
            filing TEXT NOT NULL CHECK (filing IN ('done', 'problem')),
            UNIQUE (mailboxID, uidValidity, key)
        ) STRICT;
        CREATE INDEX arrival_message ON arrival(messageID);
        CREATE INDEX arrival_author ON arrival(author);

        CREATE TABLE rawMail (
            arrivalID INTEGER PRIMARY KEY REFERENCES arrival(id) ON DELETE CASCADE,
            bytes BLOB NOT NULL
        ) STRICT;

        -- One mail acts once for each of our addresses, however often its copies arrive.
        CREATE TABLE acted (
            fingerprint BLOB NOT NULL,
            recipient TEXT NOT NULL,
            PRIMARY KEY (fingerprint, recipient)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE outcome (
            id INTEGER PRIMARY KEY,
            arrivalID INTEGER NOT NULL REFERENCES arrival(id) ON DELETE CASCADE,
            recipient TEXT NOT NULL,
            disposition TEXT NOT NULL CHECK (disposition IN ('accepted', 'held', 'rejected', 'discarded')),
            reason TEXT NOT NULL,
            contributionID INTEGER REFERENCES contribution(id) ON DELETE SET NULL,
            at INTEGER NOT NULL,
            UNIQUE (arrivalID, recipient)
        ) STRICT;
        CREATE INDEX outcome_held ON outcome(id) WHERE disposition = 'held';
        CREATE INDEX outcome_contribution ON outcome(contributionID) WHERE contributionID IS NOT NULL;

        -- Our automatic answers: one for each address, reason and day.
        CREATE TABLE notice (
            addressKey TEXT NOT NULL,
            reason TEXT NOT NULL,
            day INTEGER NOT NULL,
            PRIMARY KEY (addressKey, reason, day)
        ) STRICT, WITHOUT ROWID;
        """

    private static let questions = """
        ALTER TABLE practiceGroup ADD COLUMN strangers TEXT NOT NULL DEFAULT 'refuse'
            CHECK (strangers IN ('refuse', 'hold', 'invite'));

        -- Put by mail to somebody whose mail waits. personID is null for somebody who is not known here.
        CREATE TABLE question (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('authorship', 'joining')),
            arrivalID INTEGER NOT NULL REFERENCES arrival(id) ON DELETE CASCADE,
            recipient TEXT NOT NULL,
            personID INTEGER REFERENCES person(id) ON DELETE CASCADE,
            address TEXT NOT NULL,
            addressKey TEXT NOT NULL,
            domain TEXT NOT NULL,
            -- Named in the letter; null where the person asked may not know of it.
            groupID INTEGER REFERENCES practiceGroup(id) ON DELETE CASCADE,
            claimable TEXT,
            askedAt INTEGER NOT NULL,
            rounds INTEGER NOT NULL DEFAULT 1,
            state TEXT NOT NULL CHECK (state IN ('open', 'yes', 'no', 'expired', 'settled')),
            UNIQUE (arrivalID, recipient, kind)
        ) STRICT;
        CREATE INDEX question_asked ON question(askedAt);
        CREATE INDEX question_address ON question(addressKey, askedAt);
        CREATE INDEX question_open ON question(askedAt) WHERE state = 'open';

        -- The facilitators have heard that it waits.
        ALTER TABLE outcome ADD COLUMN isNoted INTEGER NOT NULL DEFAULT 0;

        ALTER TABLE letter ADD COLUMN questionID INTEGER REFERENCES question(id) ON DELETE CASCADE;
        """

    /// Keys fold more than they did: Gmail's dots, internationalised domains. Where two addresses become one, the
    /// first stays.
    private static func foldAddressKeys(_ db: Database) throws {
        for row in try Row.fetchAll(db, sql: "SELECT key, address FROM address") {
            let old: String = row[0]
            guard let key = MailAddress(address: row[1])?.key, key != old else { continue }
            try db.execute(sql: "UPDATE OR IGNORE address SET key = ? WHERE key = ?", arguments: [key, old])
        }
    }

    private static let outbox = """
        -- Who gets the letters about a group's posts, frozen: 8-byte little-endian person ids, ascending.
        CREATE TABLE audience (
            id INTEGER PRIMARY KEY,
            groupID INTEGER NOT NULL REFERENCES practiceGroup(id) ON DELETE CASCADE,
            version INTEGER NOT NULL,
            people BLOB NOT NULL,
            UNIQUE (groupID, version)
        ) STRICT;

        CREATE TABLE letter (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            about TEXT NOT NULL,
            contributionID INTEGER REFERENCES contribution(id) ON DELETE CASCADE,
            isBulk INTEGER NOT NULL CHECK (isBulk IN (0, 1)),
            -- waiting: no bytes yet. composed: frozen, deliveries being expanded. expanded: all deliveries exist.
            state TEXT NOT NULL CHECK (state IN ('waiting', 'composed', 'expanded', 'failed')),
            createdAt INTEGER NOT NULL,
            sendAfter INTEGER NOT NULL,
            audienceID INTEGER REFERENCES audience(id),
            exceptPersonID INTEGER,
            -- A letter to one address instead of an audience.
            directAddress TEXT,
            directPersonID INTEGER,
            -- JSON: audiences that had this mail by a letter about another group.
            exceptAudiences TEXT NOT NULL DEFAULT '[]',
            -- How many of the audience have been expanded.
            expanded INTEGER NOT NULL DEFAULT 0,
            -- After a restore nobody knows whether it went out: its deliveries wait for the host.
            isUncertain INTEGER NOT NULL DEFAULT 0,
            keyID INTEGER,
            bytes BLOB,
            holes BLOB,
            why TEXT
        ) STRICT;
        CREATE INDEX letter_open ON letter(isBulk, sendAfter) WHERE state IN ('waiting', 'composed');
        CREATE INDEX letter_audience ON letter(audienceID) WHERE audienceID IS NOT NULL;
        CREATE INDEX letter_contribution ON letter(contributionID) WHERE contributionID IS NOT NULL;

        CREATE TABLE delivery (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            letterID INTEGER NOT NULL REFERENCES letter(id) ON DELETE CASCADE,
            personID INTEGER,
            address TEXT NOT NULL,
            epoch INTEGER NOT NULL,
            isBulk INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN
                ('queued', 'active', 'delivered', 'deferred', 'refused', 'expired', 'unknown', 'bounced', 'held', 'dropped')),
            attempts INTEGER NOT NULL DEFAULT 0,
            queuedAt INTEGER NOT NULL,
            nextAt INTEGER NOT NULL,
            settledAt INTEGER,
            detail TEXT NOT NULL DEFAULT '',
            UNIQUE (letterID, address)
        ) STRICT;
        CREATE INDEX delivery_due ON delivery(isBulk, nextAt, id) WHERE state IN ('queued', 'deferred');
        CREATE INDEX delivery_settled ON delivery(settledAt) WHERE settledAt IS NOT NULL;
        CREATE INDEX delivery_active ON delivery(id) WHERE state = 'active';
        CREATE INDEX delivery_address ON delivery(address);
        """
}

extension Schema {
    /// The migrations in order, by name.
    static var names: [String] { migrator.migrations }

    /// A database as an earlier version left it: only the first `count` migrations. For the test that migrates all.
    static func migrate(path: String, through count: Int) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { $0.add(tokenizer: SearchTokenizer.self) }
        if count > 0 { try migrator.migrate(queue, upTo: names[count - 1]) }
        try queue.close()
    }
}
