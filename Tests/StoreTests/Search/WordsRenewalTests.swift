import Foundation
import Guild
import Mail
import Testing

@testable import Store

/// Another version of the tokenizer: the index is made anew while the old one answers.
@Suite("The index made anew")
struct WordsRenewalTests {
    private func found(_ words: String, in store: Store) async throws -> [Int64] {
        try await store.read { try $0.hits(SearchWords(words), for: nil, limit: 1_000).map(\.id.rawValue) }
    }

    private func add(_ ids: ClosedRange<Int64>, to store: Store) async throws {
        try await store.write { transaction in
            for id in ids {
                try transaction.db.execute(
                    sql: """
                        INSERT INTO contribution (id, groupID, kind, topicID, authorName, title, text, rest, fragment,
                            fragmentVersion, messageID, sentAt, postedAt)
                        VALUES (?1, 1, 'topic', ?1, 'Anna', 'Teachers', 'kilns and clay', '', '', 1, ?1 || '@x', ?1, ?1)
                        """, arguments: [id])
            }
        }
    }

    @Test("the old one answers until the new one is whole; what is written, changed and deleted meanwhile is in it")
    func renewal() async throws {
        let path = NSTemporaryDirectory() + "/gp-renewal-\(UUID().uuidString).sqlite"
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        var store = try Store(path: path)
        _ = try await store.write {
            try $0.addGroup(Group(id: GroupID(0), name: "teachers", title: "Teachers", purpose: "Trying."), now: 1)
        }
        #expect(try await !store.read { try $0.wantsWords })
        try await add(1...1_000, to: store)
        try await store.write {
            try $0.db.execute(
                sql: """
                    INSERT INTO blob VALUES (x'01', x'01');
                    INSERT INTO attachment (contributionID, position, filename, type, size, hash)
                        VALUES (7, 0, 'a.pdf', 'application/pdf', 1, x'01');
                    INSERT INTO fileText (hash, format, outcome) VALUES (x'01', 'pdf', 'read');
                    """)
            try $0.keep([FileText.Piece(number: 3, text: "A wheel")], of: [1])
            try $0.db.execute(sql: "UPDATE housekeeping SET value = 0 WHERE name = 'words'")
        }
        store.close()

        store = try Store(path: path)
        defer { store.close() }
        // The old one, whatever it knows, answers.
        #expect(try await found("kiln", in: store).count == 1_000)
        var steps = 0
        while try await store.write({ try $0.renewWords() }) {
            steps += 1
            #expect(try await found("teacher", in: store).count >= 999)
            if steps == 3 {
                try await add(1_001...1_002, to: store)
                try await store.write {
                    // One that is copied already, one that is not.
                    try $0.db.execute(
                        sql: """
                            UPDATE contribution SET text = 'a glaze' WHERE id IN (5, 999);
                            DELETE FROM contribution WHERE id IN (6, 998);
                            """)
                }
            }
            // The daemon ends in between, and goes on.
            if steps == 4 {
                store.close()
                store = try Store(path: path)
            }
        }
        #expect(steps > 5)
        #expect(try await !store.read { try $0.wantsWords })
        #expect(try await found("kiln", in: store).count == 998)
        #expect(try await found("glazes", in: store) == [999, 5])
        #expect(try await found("wheels", in: store) == [7])
        #expect(
            try await store.read { try $0.db.number("SELECT count(*) FROM housekeeping WHERE name GLOB 'renewed*'") }
                == 0)
        // It is kept as before.
        try await add(1_003...1_003, to: store)
        try await store.write {
            try $0.db.execute(sql: "DELETE FROM contribution WHERE id = 1002")
            for index in ["search", "fileSearch"] {
                try $0.db.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('integrity-check')")
            }
        }
        #expect(try await found("kiln", in: store).first == 1_003)
        #expect(try await found("kiln", in: store).count == 998)
    }
}
