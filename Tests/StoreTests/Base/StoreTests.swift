import Foundation
@testable import Guild
import Mail
import Testing

@testable import Store

final class TemporaryStore {
    let path = NSTemporaryDirectory() + "/gp-store-\(UUID().uuidString).sqlite"
    let store: Store

    init(watching: (@Sendable (String) -> Void)? = nil) throws { store = try Store(path: path, watching: watching) }

    deinit {
        store.close()
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }

    func community(members: Int) throws -> GroupID {
        try store.writeNow { transaction in
            let group = try transaction.addGroup(
                Group(id: GroupID(0), name: "teachers", title: "Teachers", purpose: "Teaching"), now: 1)
            for number in 0..<members {
                let person = try transaction.person(for: MailAddress(address: "m\(number)@x.example")!, now: 1)
                try transaction.setMembership(
                    of: person.id, in: group, roles: [.contributor], cadence: .immediate, now: 1)
            }
            return group
        }
    }

    func contribution(_ id: String, group: GroupID, author: Int64 = 1, text: String = "Some words") -> NewContribution {
        NewContribution(
            kind: .topic, group: group, parent: nil, author: PersonID(author), authorName: "M", title: "Title \(id)",
            text: text, rest: "",
            fragment: "<p>\(text)</p>", attachments: [], messageID: MessageID(id)!, replacedID: nil, sentAt: 1)
    }

    func post(_ id: String, to group: GroupID, hold: Int64 = 0, text: String = "Some words") throws -> ContributionID {
        try store.writeNow { transaction in
            var applying = Applying(arrival: ArrivalID(0), now: 10, hold: hold)
            return try transaction.apply([.forum(.contribute(contribution(id, group: group, text: text)))], &applying)!
        }
    }
}

@Suite("The store")
struct StoreTests {
    @Test("the audience is frozen by the post: who joins or leaves later changes nothing")
    func frozenAudience() throws {
        let temporary = try TemporaryStore(), store = temporary.store
        let group = try temporary.community(members: 5)
        _ = try temporary.post("a@x", to: group)
        let form = LetterForm(bytes: Array("x".utf8), holes: [])
        try store.writeNow { transaction in
            let late = try transaction.person(for: MailAddress(address: "late@x.example")!, now: 1)
            try transaction.setMembership(of: late.id, in: group, roles: [.contributor], cadence: .immediate, now: 2)
            _ = try transaction.endMembership(of: PersonID(3), in: group, now: 2)
            let letter = try #require(try transaction.snapshot.waitingLetters(now: 10, limit: 10).first)
            try transaction.freeze(letter.id, form, keyID: 1, now: 10)
            // In chunks of two, of a frozen list of five.
            #expect(try transaction.expand(letter.id, limit: 2, now: 10))
            #expect(try transaction.expand(letter.id, limit: 2, now: 10))
            #expect(try !transaction.expand(letter.id, limit: 2, now: 10))
            let claimed = try transaction.claim(limit: 100, now: 10)
            #expect(Set(claimed.map(\.address)) == ["m1@x.example", "m2@x.example", "m3@x.example", "m4@x.example"])
        }
    }

    @Test("a group that nobody follows post by post writes no letters, however many posts it gets")
    func nobodyListens() throws {
        let temporary = try TemporaryStore()
        let group = try temporary.community(members: 0)
        let author = try temporary.store.writeNow { try $0.person(for: MailAddress(address: "a@x.example")!, now: 1) }
        #expect(author.id == PersonID(1))
        for number in 1...3 { _ = try temporary.post("p\(number)@x", to: group) }
        #expect(try temporary.store.readNow { try $0.waitingLetters(now: 99, limit: 10) }.isEmpty)
    }

    @Test("commits are synced to the disk")
    func durable() throws {
        let temporary = try TemporaryStore()
        #expect(try temporary.store.writeNow { try $0.db.number("PRAGMA synchronous") } == 2)
    }

    @Test("a person in two groups that one mail reaches gets one letter")
    func crossPost() throws {
        let temporary = try TemporaryStore(), store = temporary.store
        let first = try temporary.community(members: 3)
        try store.writeNow { transaction in
            let second = try transaction.addGroup(
                Group(id: GroupID(0), name: "cooks", title: "Cooks", purpose: "Cooking"), now: 1)
            for person in [2, 3] as [Int64] {
                try transaction.setMembership(
                    of: PersonID(person), in: second, roles: [.contributor], cadence: .immediate, now: 1)
            }
            let other = try transaction.person(for: MailAddress(address: "cook@x.example")!, now: 1)
            try transaction.setMembership(of: other.id, in: second, roles: [.contributor], cadence: .immediate, now: 1)
            var applying = Applying(arrival: ArrivalID(0), now: 10, hold: 0)
            _ = try transaction.apply([.forum(.contribute(temporary.contribution("a@x", group: first)))], &applying)
            _ = try transaction.apply([.forum(.contribute(temporary.contribution("a@x", group: second)))], &applying)
            for letter in try transaction.snapshot.waitingLetters(now: 10, limit: 10) {
                try transaction.freeze(letter.id, LetterForm(bytes: [1], holes: []), keyID: 1, now: 10)
                _ = try transaction.expand(letter.id, limit: 100, now: 10)
            }
            let addresses = try transaction.claim(limit: 100, now: 10).map(\.address).sorted()
            #expect(addresses == ["cook@x.example", "m1@x.example", "m2@x.example"])
        }
    }

    @Test("held letters wait, personal letters go before bulk, outcomes are settled as they are")
    func outbox() throws {
        let temporary = try TemporaryStore(), store = temporary.store
        let group = try temporary.community(members: 3)
        _ = try temporary.post("a@x", to: group, hold: 60)
        #expect(try store.readNow { try $0.waitingLetters(now: 69, limit: 10) }.isEmpty)
        #expect(try store.readNow { try $0.nextDue() } == 70)
        try store.writeNow { transaction in
            var applying = Applying(arrival: ArrivalID(0), now: 70, hold: 0)
            _ = try transaction.apply(
                [.answer(.help, to: MailAddress(address: "who@y.example")!, person: nil)], &applying)
            _ = try transaction.apply(
                [.answer(.help, to: MailAddress(address: "who@y.example")!, person: nil)], &applying)
            for letter in try transaction.snapshot.waitingLetters(now: 70, limit: 10) {
                try transaction.freeze(letter.id, LetterForm(bytes: [1], holes: []), keyID: 1, now: 70)
                _ = try transaction.expand(letter.id, limit: 100, now: 70)
            }
            let claimed = try transaction.claim(limit: 10, now: 70)
            #expect(
                claimed.map(\.address) == ["who@y.example", "m1@x.example", "m2@x.example"],
                "one answer a day, and it goes first")
            try transaction.settle(
                [
                    (claimed[0].id, .delivered("250 ok")), (claimed[1].id, .deferred("451 later", until: 100)),
                    (claimed[2].id, .released(until: 80)),
                ],
                now: 71)
            #expect(try transaction.claim(limit: 10, now: 79).isEmpty)
            #expect(try transaction.claim(limit: 10, now: 80).map(\.address) == ["m2@x.example"])
            #expect(try transaction.reclaimActive() == 1)
            #expect(try transaction.claim(limit: 10, now: 100).map(\.attempt).sorted() == [2, 2])
        }
    }

    @Test("a mail is recorded once for each folder, and acts once for each address")
    func idempotency() throws {
        let temporary = try TemporaryStore()
        try temporary.store.writeNow { transaction in
            let baseline = try transaction.baseline(
                of: MailboxState(name: "m", uidValidity: 7, lastKey: "41"), now: 5, since: nil)
            #expect(baseline.afterKey == "41" && baseline.since == 5)
            let arrival = NewArrival(
                mailbox: baseline.mailbox, uidValidity: 7, key: "42", fingerprint: Fingerprint(of: [1]), messageID: nil,
                author: "a@b", subject: "",
                size: 1, arrivedAt: 6, raw: [1])
            #expect(try transaction.record(arrival, filing: .done, now: 6) != nil)
            #expect(try transaction.record(arrival, filing: .done, now: 6) == nil)
            #expect(try transaction.actsFirst(arrival.fingerprint, for: "teachers"))
            #expect(try !transaction.actsFirst(arrival.fingerprint, for: "teachers"))
            #expect(try transaction.actsFirst(arrival.fingerprint, for: "cooks"))
            let moved = try transaction.baseline(
                of: MailboxState(name: "m", uidValidity: 8, lastKey: "3"), now: 9, since: nil)
            #expect(
                moved.afterKey == nil && moved.since == 5,
                "a new UIDVALIDITY is looked through; the time tells old from new")
        }
    }

    @Test("strangers find nothing of a private group, by any door")
    func privacy() async throws {
        let temporary = try TemporaryStore(), store = temporary.store
        let group = try temporary.community(members: 2)
        let id = try temporary.post("secret@x", to: group, text: "the hidden lighthouse")
        let reader = ArchiveReader(store, now: { 1 })
        func found(by viewer: Viewer) async throws -> [Bool] {
            [
                try await reader.home(for: viewer, page: 1).topics.count > 0,
                try await reader.group("teachers", for: viewer, page: 1) != nil,
                try await reader.thread(id, in: "teachers", for: viewer, page: 1) != nil,
                try await reader.place(of: id, for: viewer) != nil,
                try await reader.contribution(of: MessageID("secret@x")!, for: viewer) != nil,
                try await reader.feed(of: nil, for: viewer)?.entries.isEmpty == false,
                try await reader.feed(of: "teachers", for: viewer) != nil,
                try await reader.search("lighthouse", for: viewer, page: 1)?.hits.isEmpty == false,
                try await reader.person("m0", for: viewer, page: 1) != nil,
            ]
        }
        #expect(try await found(by: .stranger).allSatisfy { $0 })
        try await store.write { transaction in
            var group = try transaction.snapshot.group(name: "teachers")!
            group.visibility = .private
            try transaction.change(group)
        }
        #expect(try await !found(by: .stranger).contains(true))
        #expect(try await found(by: .person(PersonID(1))).allSatisfy { $0 })
    }

    @Test(
        "any words can be searched for",
        arguments: [
            ("", nil), ("\"", nil), ("rubric AND OR NOT", "\"rubric\" AND (\"AND\" OR \"NOT\")"), ("OR", "\"OR\""),
            ("-", nil), ("-a", nil),
            ("a -b", "(\"a\") NOT (\"b\")"), ("a OR b c", "(\"a\" OR \"b\") AND \"c\""), ("研 研究", "\"研\"* AND \"研究\""),
            ("\"oral exam\" x", "\"oral exam\" AND \"x\""),
            ("a*b (c)", "\"a b\" AND \"c\""), ("col:umn", "\"col umn\""),
        ] as [(String, String?)])
    func searchWords(words: String, match: String?) { #expect(SearchQuery(words)?.match == match) }

    @Test("a database from a newer version is refused, a schema of every earlier version migrates")
    func versions() throws {
        let temporary = try TemporaryStore()
        _ = try temporary.community(members: 1)
        temporary.store.close()
        let sqlite = { (sql: String) in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = [
                "python3", "-c",
                "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()",
                temporary.path, sql,
            ]
            try process.run()
            process.waitUntilExit()
        }
        try sqlite("INSERT INTO grdb_migrations VALUES ('999 from the future')")
        #expect(throws: StoreError.newer(temporary.path)) { try Store(path: temporary.path) }
        for count in 0...Schema.names.count {
            let path = NSTemporaryDirectory() + "/gp-schema-\(UUID().uuidString).sqlite"
            defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
            try Schema.migrate(path: path, through: count)
            let store = try Store(path: path)
            #expect(try store.readNow { try $0.groups() }.isEmpty)
            store.close()
        }
    }
}
