import Foundation
import Guild
import Letters
import Logging
import Mail
import Synchronization
import Testing

@testable import Gateway
@testable import Store

/// Digests are put together beside the writer: what changes meanwhile is told as it is, or not at all.
@Suite("What changes while a digest is put together")
struct DigestChangedTests {
    private static let now: Int64 = 1_795_503_600

    private struct Stage {
        let directory = NSTemporaryDirectory() + "/gp-digest-\(UUID().uuidString)"
        let store: Store
        let composer: Composer

        init() throws {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            store = try Store(path: directory + "/db.sqlite")
            let ours = OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)
            composer = Composer(
                community: "Test Guild", ours: ours, site: SiteBase("https://archive.guild.example"),
                templates: try Templates(directories: Installation.templateDirectories(nil)), largestMail: 100_000,
                hold: 0)
            try store.writeNow { transaction in
                let group = try transaction.addGroup(
                    Group(id: GroupID(0), name: "teachers", title: "Teachers", purpose: "Trying."), now: 1)
                for (who, cadence) in [
                    ("Anna <anna@a.example>", Cadence.none), ("Ben <ben@b.example>", .daily),
                    ("Carla <carla@c.example>", .daily),
                ] {
                    let person = try transaction.person(for: MailReading.addresses(who)[0], now: 1)
                    try transaction.setMembership(
                        of: person.id, in: group, roles: [.contributor], cadence: cadence, now: 1)
                }
            }
        }

        func post(_ title: String, _ text: String) async throws -> ContributionID {
            let street = Street(
                store: store, rules: ReadingRules(ours: composer.ours, server: TrustedServer(mode: .local)),
                keys: TokenKeys([1: Array(repeating: 7, count: 32)])!, hold: 0,
                surroundings: Surroundings(now: { DigestChangedTests.now }, chance: Surroundings.real.chance))
            let mail =
                "From: anna@a.example\nTo: community+teachers@guild.example\nSubject: \(title)\nMessage-ID: <\(UUID().uuidString)@x>\n\n\(text)\n"
            let baseline = try store.writeNow {
                try $0.baseline(of: MailboxState(name: "d", uidValidity: 1, lastKey: nil), now: 0, since: 0)
            }
            let read = street.read(Array(mail.utf8), key: UUID().uuidString, arrivedAt: DigestChangedTests.now)
            return try #require(try await street.carry([read], from: baseline)[0].outcomes[0].contribution)
        }

        /// Runs the hour; `meanwhile` happens once, when the first part is being rendered, or the first after a `round` has
        /// been queued; in this process or in another.
        func run(
            chunk: Int = 400, round: Int = 0, inAnother: Bool = false,
            _ meanwhile: @escaping @Sendable (Transaction) throws -> Void
        ) async throws -> Int {
            try store.writeNow { try $0.db.execute(sql: "UPDATE person SET dailyAt = 1") }
            let store = inAnother ? try Store(path: directory + "/db.sqlite", create: false) : store
            defer { if inAnother { store.close() } }
            let happened = Mutex(false)
            let rounds = Mutex(0)
            let chance: @Sendable (Int) -> String = { count in
                if rounds.withLock({ $0 }) >= round,
                    happened.withLock({ was in
                        defer { was = true }; return !was
                    })
                {
                    do {
                        try store.writeNow(meanwhile)
                    } catch { Issue.record(error) }
                }
                return Surroundings.real.chance(count)
            }
            let queued = try await Digester(
                store: self.store, composer: composer,
                surroundings: Surroundings(now: { DigestChangedTests.now }, chance: chance), keyID: 1, hold: 0,
                chunk: chunk, logger: Logger(label: "digest") { _ in SwiftLogNoOpLogHandler() }
            ).run(onQueued: { rounds.withLock { $0 += 1 } })
            #expect(happened.withLock { $0 })
            return queued
        }

        func pieces() throws -> String {
            try store.readNow { snapshot in
                try snapshot.db.rows("SELECT text FROM piece ORDER BY id").map {
                    String(decoding: $0[0] as Data, as: UTF8.self)
                }.joined()
            }
        }

        func close() {
            store.close()
            try? FileManager.default.removeItem(atPath: directory)
        }
    }

    @Test("words that are removed are in no digest")
    func removed() async throws {
        let stage = try Stage()
        defer { stage.close() }
        let secret = try await stage.post("Regretted", "I should not have said xylophone.")
        _ = try await stage.post("Kept", "Said for good.")
        let queued = try await stage.run { _ = try $0.apply([.forum(.delete(secret))], at: DigestChangedTests.now) }
        #expect(queued == 2)
        let text = try stage.pieces()
        #expect(text.contains("Said for good"))
        #expect(!text.contains("xylophone"))
    }

    @Test("words that are changed are told as they are now")
    func edited() async throws {
        let stage = try Stage()
        defer { stage.close() }
        let post = try await stage.post("Date", "We meet in room four.")
        let queued = try await stage.run {
            _ = try $0.apply(
                [.forum(.edit(post, text: "We meet in room nine.", fragment: "We meet in room nine."))],
                at: DigestChangedTests.now)
        }
        #expect(queued == 2)
        let text = try stage.pieces()
        #expect(text.contains("room nine") && !text.contains("room four"))
    }

    @Test("whoever leaves meanwhile gets none, and the others theirs")
    func left() async throws {
        let stage = try Stage()
        defer { stage.close() }
        _ = try await stage.post("Kept", "Said for good.")
        let queued = try await stage.run {
            _ = try $0.apply(
                [.membership(.end(PersonID(2), GroupID(1), goodbye: .none))], at: DigestChangedTests.now)
        }
        #expect(queued == 1)
    }

    @Test(
        "whoever leaves when others have got theirs gets none, whichever process heard it", arguments: [false, true])
    func leftLater(inAnother: Bool) async throws {
        let stage = try Stage()
        defer { stage.close() }
        let first = try await stage.post("Early", "Said first.")
        _ = try await stage.post("Kept", "Said for good.")
        // Theirs begins with another post, so that a part of it is rendered in its own round.
        try stage.store.writeNow {
            try $0.db.execute(sql: "UPDATE owed SET afterID = ? WHERE personID = 3", arguments: [first.rawValue])
        }
        let queued = try await stage.run(chunk: 1, round: 1, inAnother: inAnother) {
            _ = try $0.apply(
                [.membership(.end(PersonID(3), GroupID(1), goodbye: .none))], at: DigestChangedTests.now)
        }
        #expect(queued == 1)
    }
}

extension Transaction {
    fileprivate func apply(_ effects: [Effect], at now: Int64) throws -> ContributionID? {
        var applying = Applying(arrival: ArrivalID(1), now: now, hold: 0)
        return try apply(effects, &applying)
    }
}
