import Foundation
import Guild
import Mail
import Synchronization
import Testing

@testable import Store

/// What was read beside the writer holds while nobody has written anything of it: said by the writers, and held here to
/// what their statements do.
@Suite("Stillness")
struct StillnessTests {
    @Test("ends with whatever is written, here or by another process, and not with a letter on its way")
    func moments() async throws {
        let temporary = try TemporaryStore(), store = temporary.store
        let other = try Store(path: temporary.path)
        defer { other.close() }
        let others = try store.writeNow { try $0.others }
        let before = store.stillness(others: others)

        try await store.write(stirs: { _ in false }) { try $0.settle([], now: 1) }
        #expect(store.stillness(others: try store.writeNow { try $0.others }) != before, "writeNow is always news")

        let now = store.stillness(others: others)
        let same = try await store.write(stirs: { _ in false }) { store.stillness(others: try $0.others) }
        #expect(same == now)
        try other.writeNow { _ = try $0.person(for: MailAddress(address: "li@a.example")!, now: 1) }
        let later = try await store.write(stirs: { _ in false }) { store.stillness(others: try $0.others) }
        #expect(later != now)

        let third = store.stillness(others: later.others)
        await #expect(throws: StoreError.self) {
            try await store.write { _ in throw StoreError.refused("no") }
        }
        #expect(store.stillness(others: later.others) == third, "what was undone is no news")
        try await store.write { _ in }
        #expect(store.stillness(others: later.others) != third)
    }

    @Test("a transaction that is said to leave it alone writes to nothing that digests are read from")
    func quiet() throws {
        let watched = Watched()
        let temporary = try TemporaryStore(watching: watched.add)
        let group = try temporary.community(members: 6)
        _ = try temporary.post("a@x", to: group)
        try temporary.store.writeNow { transaction in
            let letter = try #require(try transaction.snapshot.waitingLetters(now: 10, limit: 10).first)
            try transaction.freeze(letter.id, LetterForm(bytes: Array("x".utf8), holes: []), keyID: 1, now: 10)
            while try transaction.expand(letter.id, limit: 100, now: 10) {}
            try transaction.setMembership(of: PersonID(2), in: group, roles: [.contributor], cadence: .daily, now: 1)
            try transaction.db.execute(sql: "UPDATE person SET dailyAt = 1 WHERE dailyAt IS NOT NULL")

            _ = watched.take()
            let due = try transaction.snapshot.digestsDue(now: 20, limit: 10)
            let read = tables(in: watched.take(), after: ["FROM", "JOIN"])
            #expect(due.count == 1 && read.isSuperset(of: ["person", "owed", "membership", "follow", "told"]))

            let ways: [Settlement] = [
                .delivered("250 ok", alias: "other@relay.example"), .deferred("450 later", until: 30),
                .unknown("cut off"), .released(until: 10), .refused("550 no such user"), .expired("too old"),
            ]
            let claimed = try transaction.claim(limit: 100, now: 10)
            _ = watched.take()
            for (delivery, way) in zip(claimed, ways) where !way.stirs {
                try transaction.settle([(delivery.id, way)], now: 20)
            }
            for obstacle in Obstacle.ofSending { try transaction.note(obstacle, why: "closed", now: 20) }
            for obstacle in Obstacle.ofSending { try transaction.end(obstacle, now: 30) }
            try transaction.putOff(letter.id, until: 40)
            #expect(try !transaction.claim(limit: 100, now: 50).isEmpty)
            let written = tables(in: watched.take(), after: ["UPDATE", "INTO", "DELETE FROM"])
            #expect(written.contains("delivery"))
            // Of deliveries, digests look only at digests that are still to leave: there, one more is the digester's own.
            #expect(written.intersection(read) == ["delivery"], "\(written)")
        }
    }

    private final class Watched: Sendable {
        private let statements = Mutex<[String]>([])
        func add(_ sql: String) { statements.withLock { $0.append(sql) } }
        func take() -> [String] {
            statements.withLock { statements in
                defer { statements = [] }
                return statements
            }
        }
    }

    /// The names that follow these words.
    private func tables(in statements: [String], after words: [String]) -> Set<String> {
        var found: Set<String> = []
        for sql in statements {
            let flat = sql.split { $0.isWhitespace || "(),".contains($0) }.joined(separator: " ")
            for word in words {
                for part in flat.components(separatedBy: word + " ").dropFirst() {
                    if let name = part.split(separator: " ").first { found.insert(String(name)) }
                }
            }
        }
        return found
    }
}
