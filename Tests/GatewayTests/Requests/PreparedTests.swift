import Foundation
import Guild
import Mail
import Testing

@testable import Gateway
@testable import Store

/// What a letter lets its reader do: by today's tokens, and by those that stand in letters from before.
@Suite("Prepared actions")
struct PreparedTests {
    private static let now: Int64 = 1_795_424_400
    private static let keys = TokenKeys([1: Array(repeating: 7, count: 32)])!

    private final class House {
        let path = NSTemporaryDirectory() + "/gp-prepared-\(UUID().uuidString).sqlite"
        let store: Store
        let street: Street
        private let baseline: Baseline
        private var count = 0

        init() async throws {
            store = try Store(path: path)
            let rules = ReadingRules(
                ours: OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!),
                server: TrustedServer(mode: .results, authservID: "mx.guild.example"))
            street = Street(
                store: store, rules: rules, keys: PreparedTests.keys, hold: 0,
                surroundings: Surroundings(now: { PreparedTests.now }, chance: Surroundings.real.chance))
            baseline = try store.writeNow { transaction in
                let group = try transaction.addGroup(
                    Group(id: GroupID(0), name: "teachers", title: "Teachers", purpose: "To try things."), now: 1)
                for address in ["anna@a.example", "ben@b.example"] {
                    let person = try transaction.person(for: MailAddress(address: address)!, now: 1)
                    try transaction.setMembership(
                        of: person.id, in: group, roles: [.contributor], cadence: .immediate, now: 1)
                }
                return try transaction.baseline(
                    of: MailboxState(name: "t", uidValidity: 1, lastKey: nil), now: 0, since: 0)
            }
        }

        deinit {
            store.close()
            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        }

        func send(_ text: String, from: String, to: String) async throws -> CarriedOutcome {
            count += 1
            let mail =
                "Authentication-Results: mx.guild.example; dmarc=pass header.from=\(from.split(separator: "@")[1])\nReceived: from x by mx.guild.example\nFrom: <\(from)>\nTo: community+\(to)@guild.example\nSubject: Something\nMessage-ID: <\(count)@\(from)>\n\n\(text)\n"
            let read = street.read(Array(mail.utf8), key: "\(count)", arrivedAt: PreparedTests.now)
            return try #require(try await street.carry([read], from: baseline).first?.outcomes.first)
        }

        func token(_ purpose: TokenPurpose, _ thing: Int64, _ person: Int64) -> String {
            let token = PreparedTests.keys.mint(purpose, thing: thing, person: PersonID(person), epoch: 0, keyID: 1)!
            return "do." + String(decoding: token, as: UTF8.self)
        }
    }

    @Test("one's own post, by a token of today and by one from before", arguments: [TokenPurpose.own, .prepared])
    func own(purpose: TokenPurpose) async throws {
        let house = try await House()
        let post = try #require(
            try await house.send("Some words for everybody.", from: "anna@a.example", to: "teachers").contribution)
        // Her receipt has prepared it.
        let prepared = try #require(
            try house.store.readNow { try $0.prepared(.own, about: post.rawValue, by: PersonID(1)) })
        let thing = purpose == .own ? post.rawValue : prepared.rawValue
        // Somebody else's mail to it does nothing, and neither does their own token for her post.
        _ = try await house.send("delete", from: "ben@b.example", to: house.token(purpose, thing, 1))
        _ = try await house.send("delete", from: "ben@b.example", to: house.token(purpose, thing, 2))
        #expect(try house.store.readNow { try $0.title(of: post) } == "Something")
        let outcome = try await house.send("delete", from: "anna@a.example", to: house.token(purpose, thing, 1))
        #expect(outcome.reason == .requests(.commanded))
        #expect(try house.store.readNow { try $0.title(of: post) } == "(removed)")
    }

    @Test("coming back, by a token of today and by one from before", arguments: [TokenPurpose.rejoin, .prepared])
    func rejoin(purpose: TokenPurpose) async throws {
        let house = try await House()
        #expect(try await house.send("", from: "ben@b.example", to: "teachers.leave").reason == .membership(.left))
        let prepared = try #require(
            try house.store.readNow { try $0.prepared(.rejoin, about: 1, by: PersonID(2)) })
        let thing = purpose == .rejoin ? 1 : prepared.rawValue
        _ = try await house.send("undo", from: "ben@b.example", to: house.token(purpose, thing, 2))
        #expect(try house.store.readNow { try $0.membership(of: PersonID(2), in: GroupID(1)) } != nil)
    }

    @Test("what is over, used up, or of another number is a dead link")
    func over() async throws {
        let house = try await House()
        for prepared in [
            Prepared(.own, by: PersonID(1), about: 901, until: PreparedTests.now - 1),
            Prepared(.own, by: PersonID(1), about: 902, isOnce: true),
        ] {
            let id = try house.store.writeNow { transaction in
                let id = try transaction.prepare(prepared, now: 1)
                if prepared.isOnce {
                    try transaction.db.run("UPDATE prepared SET usedAt = 1 WHERE id = ?", [id.rawValue])
                }
                return id
            }
            let outcome = try await house.send(
                "delete", from: "anna@a.example", to: house.token(.prepared, id.rawValue, 1))
            #expect(outcome.reason == .street(.deadLink))
        }
        let outcome = try await house.send("delete", from: "anna@a.example", to: house.token(.prepared, 999, 1))
        #expect(outcome.reason == .street(.deadLink))
    }
}
