import Foundation
@testable import Guild
import Mail
import Testing

@testable import Store

/// Databases of every earlier version, with what people had in them by then: nothing is lost on the way up.
@Suite("Migrations")
struct MigrationTests {
    /// What each version's tables held, by the number of migrations it had. Of every kind that its CHECKs allowed.
    private static let rows: [(since: Int, sql: String)] = [
        (
            1,
            """
            INSERT INTO person (id, handle, name, createdAt) VALUES (1, 'anna', 'Anna Berg', 1), (2, 'ben', 'Ben Okri', 1);
            INSERT INTO address VALUES ('anna@a.example', 1, 'Anna@a.example', 1, 1), ('ben@b.example', 2, 'ben@b.example', 1, 1),
                ('b.en@gmail.com', 2, 'b.en@gmail.com', 0, NULL);
            INSERT INTO practiceGroup (id, name, title, purpose, visibility, posting, createdAt)
                VALUES (1, 'teachers', 'Teachers', 'Teaching', 'public', 'members', 1),
                       (2, 'board', 'Board', 'Money', 'private', 'facilitators', 1);
            INSERT INTO membership (groupID, personID, cadence, since) VALUES (1, 1, 'immediate', 1), (1, 2, 'daily', 1), (2, 2, 'weekly', 1);
            INSERT INTO role VALUES (1, 1, 'facilitator'), (1, 2, 'reader'), (2, 2, 'sponsor');
            """
        ),
        (
            2,
            """
            INSERT INTO contribution (id, groupID, kind, topicID, parentID, authorID, authorName, title, text, rest, fragment,
                    fragmentVersion, messageID, arrivalID, sentAt, postedAt)
                VALUES (3, 1, 'topic', 3, NULL, 1, 'Anna Berg', 'Rubrics', 'How do you grade?', '', 'x', 1, 'a@a', 1, 1, 1),
                       (7, 1, 'reply', 3, 3, 2, 'Ben Okri', '', 'With parents.', '', 'x', 1, 'b@b', 2, 2, 2),
                       (9, 1, 'topic', 9, NULL, NULL, 'Sam', 'Gone', 'Soon removed', '', 'x', 1, 'c@c', 3, 3, 3);
            DELETE FROM contribution WHERE id = 9;
            INSERT INTO topic VALUES (3, 1, 1, 7, 2);
            INSERT INTO blob VALUES (x'01', x'0203');
            INSERT INTO attachment (contributionID, position, filename, type, size, hash)
                VALUES (3, 0, 'rubric.pdf', 'application/pdf', 2, x'01');
            INSERT INTO activity (id, at, kind, personID, groupID, contributionID)
                VALUES (1, 1, 'joined', 1, 1, NULL), (2, 1, 'posted', 1, 1, 3), (3, 2, 'replied', 2, 1, 7), (4, 3, 'left', 2, 2, NULL);
            """
        ),
        (
            3,
            """
            INSERT INTO mailbox VALUES (1, 'INBOX', 1, NULL, 1);
            INSERT INTO arrival VALUES (1, 1, 1, '1', x'01', 'a@a', 'anna@a.example', 'Rubrics', 9, 1, 1, 'done'),
                (2, 1, 1, '2', x'02', 'b@b', 'ben@b.example', 'Re: Rubrics', 9, 2, 2, 'done'),
                (4, 1, 1, '4', x'04', 'd@d', 'sam@s.example', 'Hello', 9, 4, 4, 'problem');
            INSERT INTO rawMail VALUES (1, x'41'), (4, x'42');
            INSERT INTO acted VALUES (x'01', 'teachers');
            INSERT INTO outcome (arrivalID, recipient, disposition, reason, contributionID, at)
                VALUES (1, 'teachers', 'accepted', 'posted', 3, 1), (2, 'teachers', 'accepted', 'posted', 7, 2),
                       (4, 'teachers', 'held', 'stranger', NULL, 4);
            INSERT INTO notice VALUES ('sam@s.example', 'stranger', 1);
            """
        ),
        (
            4,
            """
            INSERT INTO audience VALUES (1, 1, 2, x'0100000000000000');
            INSERT INTO letter (id, kind, about, contributionID, isBulk, state, createdAt, sendAfter, audienceID, bytes, holes)
                VALUES (1, 'post', '{}', 3, 1, 'expanded', 1, 1, 1, x'41', x'');
            INSERT INTO delivery (id, letterID, personID, address, epoch, isBulk, state, queuedAt, nextAt, settledAt)
                VALUES (5, 1, 1, 'Anna@a.example', 0, 1, 'delivered', 1, 1, 1), (6, 1, 2, 'ben@b.example', 0, 1, 'unknown', 1, 1, 1),
                       (8, 1, 2, 'b.en@gmail.com', 0, 1, 'bounced', 1, 1, 1);
            DELETE FROM delivery WHERE id = 8;
            """
        ),
        (
            5,
            """
            INSERT INTO question (id, kind, arrivalID, recipient, personID, address, addressKey, domain, groupID, askedAt, state)
                VALUES (1, 'authorship', 4, 'teachers', 1, 'sam@s.example', 'sam@s.example', 's.example', 1, 4, 'open'),
                       (2, 'joining', 4, 'teachers', NULL, 'sam@s.example', 'sam@s.example', 's.example', NULL, 4, 'expired');
            UPDATE letter SET questionID = NULL;
            """
        ),
        (
            7,
            """
            INSERT INTO expertise VALUES (1, 'rubrics');
            INSERT INTO follow VALUES (2, 'topic', '3', 'immediate', 0, 1), (2, 'person', '1', 'daily', 0, 1);
            INSERT INTO mute VALUES (1, 3);
            INSERT INTO tag VALUES (3, 'grading');
            INSERT INTO told VALUES (2, 7, 'mention');
            INSERT INTO version VALUES (3, 1, 'How do you?', 2);
            """
        ),
        (
            8,
            """
            INSERT OR IGNORE INTO owed VALUES (2, 1, 3, NULL);
            INSERT INTO piece (topicID, afterID, throughID, text, textHoles, html, htmlHoles, createdAt)
                VALUES (3, 0, 7, x'41', x'', x'41', x'', 1);
            """
        ),
        (
            9,
            """
            INSERT INTO signIn (personID, target, createdAt) VALUES (1, '/', 1);
            INSERT INTO session VALUES (x'01', 1, 0, 1, 99);
            INSERT INTO formerMembership VALUES (2, 1, 'reader', 'daily', 1, 2);
            """
        ),
        (
            10,
            """
            INSERT INTO contribution (id, groupID, kind, topicID, authorID, authorName, title, text, rest, fragment,
                    fragmentVersion, messageID, sentAt, postedAt)
                VALUES (12, 1, 'event', 12, 1, 'Anna Berg', 'Meeting', 'Come', '', 'x', 1, 'e@e', 5, 5);
            INSERT INTO topic VALUES (12, 1, 0, 12, 5);
            INSERT INTO event (id, groupID, uid, keyID, details) VALUES (12, 1, 'u@x', 1, '{}');
            INSERT INTO occurrence (id, eventID, date, start, finish, zone, startsAt, endsAt, setAt)
                VALUES (1, 12, '', '20261203T150000', '20261203T160000', 'UTC', 9, 10, 5);
            INSERT INTO rsvp VALUES (12, '', 2, 'yes', 1, 0, NULL, '', 6);
            INSERT INTO invited VALUES (12, 2, 'ben@b.example');
            INSERT INTO attendance (occurrenceID, personID, name) VALUES (1, 2, 'Ben Okri');
            INSERT INTO reminded VALUES (1, 3600);
            """
        ),
        (
            11,
            """
            INSERT INTO addressTrouble (addressKey, points, countedAt, since, why) VALUES ('ben@b.example', 3, 1, 1, '550 no');
            INSERT INTO missed VALUES (2, 7, 'failed');
            """
        ),
    ]

    /// Runs a Python program over the database, as another program would, and gives what it prints.
    private func python(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        let (out, errors) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program] + arguments
        (process.standardOutput, process.standardError) = (out, errors)
        try process.run()
        let said = out.fileHandleForReading.readDataToEndOfFile()
        let wrong = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(String(decoding: wrong, as: UTF8.self))")
        return String(decoding: said, as: UTF8.self)
    }

    /// The tables and columns of one database that another has, too, as JSON.
    private static let shared = """
        import sqlite3, sys, json
        def tables(path):
            c = sqlite3.connect(path)
            return {t: [r[1] for r in c.execute(f'PRAGMA table_info("{t}")')] for (t,) in c.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite*' AND name NOT GLOB '*earch*'"
                " AND name NOT GLOB 'grdb*' AND name <> 'housekeeping' AND name NOT GLOB '*Kind' ORDER BY name")}
        a, b = tables(sys.argv[1]), tables(sys.argv[2])
        # A group's version counts what changes its pages; digests begin when they can be sent.
        left = {'practiceGroup': {'version', 'audienceVersion'}, 'person': {'dailyAt', 'weeklyAt'}}
        print(json.dumps({t: [c for c in a[t] if c in b[t] and c not in left.get(t, ())] for t in a if t in b}))
        """

    /// Every row of those, a line each, and what SQLite finds wrong.
    private static let dump = """
        import sqlite3, sys, json
        c = sqlite3.connect(sys.argv[1])
        for t, columns in json.loads(sys.argv[2]).items():
            for row in c.execute(f'SELECT {", ".join(columns)} FROM "{t}"'): print(t, row)
        print(json.dumps([c.execute('PRAGMA foreign_key_check').fetchall(), c.execute('PRAGMA quick_check').fetchall()]))
        """

    /// Each that something is put into, every fifth of the others, and today's.
    private static let begun = (1...Schema.names.count).filter { version in
        version % 5 == 0 || version == Schema.names.count || rows.contains { $0.since == version }
    }

    @Test("what people had is there after every way up", arguments: begun)
    func everyVersion(count: Int) throws {
        let path = NSTemporaryDirectory() + "/gp-migration-\(UUID().uuidString).sqlite"
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        // Every version that something is put into, and the one it is taken up from.
        for version in Set(Self.rows.map(\.since) + [count]).filter({ $0 <= count }).sorted() {
            try Schema.migrate(path: path, through: version)
            guard let rows = Self.rows.first(where: { $0.since == version }) else { continue }
            _ = try python(
                "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('PRAGMA foreign_keys = ON'); c.executescript(sys.argv[2]); c.commit()",
                [path, rows.sql])
        }
        let newest = path + "-newest"
        defer { try? FileManager.default.removeItem(atPath: newest) }
        try Schema.migrate(path: newest, through: Schema.names.count)
        let tables = try python(Self.shared, [path, newest])
        let before = try python(Self.dump, [path, tables]).split(separator: "\n").map(String.init)
        let migrated = try Store(path: path)
        migrated.close()
        let after = try python(Self.dump, [path, tables]).split(separator: "\n").map(String.init)
        #expect(after.last == "[[], [[\"ok\"]]]")
        // Migration 6 folds the keys of addresses: no row is lost by it.
        func plain(_ lines: [String]) -> [String] {
            lines.map { $0.replacingOccurrences(of: "'b.en@gmail.com', 2", with: "'ben@gmail.com', 2") }.sorted()
        }
        for line in plain(before) where !plain(after).contains(line) { Issue.record("gone: \(line)") }
        // Numbers that were once given are never given again, whatever has been deleted since.
        guard count >= 4 else { return }
        let next = try python(
            "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); print(sorted(c.execute(\"SELECT name, seq FROM sqlite_sequence WHERE name IN ('contribution', 'delivery')\")))",
            [path])
        #expect(next == "[('contribution', \(count >= 10 ? 12 : 9)), ('delivery', 8)]\n")
    }
}
