import Foundation
import Guild
import Letters
import Logging
import Mail
import Testing

@testable import Gateway
@testable import Store

/// What forgers, floods and scanners can bring about: nothing.
@Suite("Forgers and scanners")
struct ForgeryTests {
    private let directory = NSTemporaryDirectory() + "/gp-forgery-\(UUID().uuidString)"
    private static let now: Int64 = 1_795_424_400

    private func street() throws -> (Street, ReadingRules) {
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let store = try Store(path: directory + "/db.sqlite")
        let rules = ReadingRules(
            ours: OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!),
            server: TrustedServer(mode: .results, authservID: "mx.guild.example"))
        let surroundings = Surroundings(now: { ForgeryTests.now }, chance: Surroundings.real.chance)
        let street = Street(
            store: store, rules: rules, keys: TokenKeys([1: Array(repeating: 7, count: 32)])!, hold: 0,
            surroundings: surroundings)
        try store.writeNow { transaction in
            let group = try transaction.addGroup(
                Group(id: GroupID(0), name: "teachers", title: "Teachers", purpose: "To try things."), now: 1)
            let person = try transaction.person(for: MailReading.addresses("Anna <anna@a.example>")[0], now: 1)
            try transaction.setMembership(
                of: person.id, in: group, roles: [.contributor, .facilitator], cadence: .immediate, now: 1)
        }
        return (street, rules)
    }

    /// `verdict`: the receiving server's word, or none.
    private func mail(_ number: Int, from: String, verdict: String? = nil) -> String {
        (verdict.map { "Authentication-Results: mx.guild.example; \($0)\n" } ?? "")
            + "Received: from x by mx.guild.example\nFrom: \(from)\nTo: community+teachers@guild.example\nSubject: Offer \(number)\nMessage-ID: <\(number)@evil.example>\n\nBuy this: https://evil.example/\(number)\n"
    }

    private func carry(_ mails: [String], _ street: Street) async throws -> [CarriedOutcome] {
        let baseline = try street.store.writeNow {
            try $0.baseline(of: MailboxState(name: "t", uidValidity: 1, lastKey: nil), now: 0, since: 0)
        }
        let read = mails.map { street.read(Array($0.utf8), key: UUID().uuidString, arrivedAt: ForgeryTests.now) }
        return try await street.carry(read, from: baseline).flatMap(\.outcomes)
    }

    @Test("when nobody vouches for members' mail any more the host hears of it; one genuine mail ends that")
    func unjudged() async throws {
        let (street, _) = try street()
        defer {
            street.store.close()
            try? FileManager.default.removeItem(atPath: directory)
        }
        func standing() throws -> [Obstacle] { try street.store.readNow { try $0.obstacles().map(\.obstacle) } }
        for number in 0..<Obstacle.unjudgedMails {
            #expect(try standing() == [], "\(number) may be an accident")
            _ = try await carry([mail(number, from: "Anna <anna@a.example>")], street)
        }
        #expect(try standing() == [.unjudged])
        _ = try await carry(
            [mail(99, from: "Anna <anna@a.example>", verdict: "dmarc=pass header.from=a.example")], street)
        #expect(try standing() == [])
    }

    @Test("two thousand forged senders get no letter, and are one line of the docket")
    func twoThousand() async throws {
        let (street, _) = try street()
        defer {
            street.store.close()
            try? FileManager.default.removeItem(atPath: directory)
        }
        for chunk in 0..<4 {
            let mails = (0..<500).map {
                mail(chunk * 500 + $0, from: "P <p\(chunk * 500 + $0)@forged\($0 % 97).example>")
            }
            let outcomes = try await carry(mails, street)
            #expect(outcomes.allSatisfy { $0.reason == .street(.unknownSender) })
        }
        #expect(try street.store.readNow { try $0.letters(after: LetterID(0)).count } == 0)
        let docket = try street.store.readNow { try $0.docket(now: 0) }
        #expect(docket.count == 1)
        #expect(docket.first?.count == 2_000)
        #expect(docket.first?.subject == "")
    }

    @Test("a thousand mails in one member's name bring her two questions")
    func oneName() async throws {
        let (street, _) = try street()
        defer {
            street.store.close()
            try? FileManager.default.removeItem(atPath: directory)
        }
        for chunk in 0..<2 {
            _ = try await carry((0..<500).map { mail(chunk * 500 + $0, from: "Anna <anna@a.example>") }, street)
        }
        let letters = try street.store.readNow { try $0.letters(after: LetterID(0)) }
        #expect(letters.count == AskedToday.mostForAddress)
        #expect(letters.allSatisfy { if case .questions(.asked) = $0.letter { true } else { false } })
    }

    @Test("a scanner that fetches every link of a letter finds nothing that acts")
    func scanner() async throws {
        let (street, rules) = try street()
        defer {
            street.store.close()
            try? FileManager.default.removeItem(atPath: directory)
        }
        _ = try await carry([mail(1, from: "Anna <anna@a.example>")], street)
        let transport = RecordingTransport()
        let composer = Composer(
            community: "Test Guild", ours: rules.ours, site: SiteBase("https://archive.guild.example"),
            templates: try Templates(directories: Installation.templateDirectories(nil)), largestMail: 100_000)
        let postman = Postman(
            store: street.store, composer: composer, splice: Splice(ours: rules.ours, keys: street.keys),
            transports: [transport], schedule: RetrySchedule(expiry: 1_000), attachmentLimit: 1_000_000,
            tally: Tally(), logger: Logger(label: "t") { _ in SwiftLogNoOpLogHandler() },
            surroundings: street.surroundings)
        await postman.drainOnce()
        let letter = try #require(transport.sent.withLock { $0 }.first)
        let parts = Message(reading: letter.bytes).parts
        for part in parts {
            let text = String(decoding: part.bytes, as: UTF8.self)
            for link in text.matches(of: /(?:https?|ftp):[^\s"<>]+/) {
                // All that can be fetched is the archive's front page, which knows no tokens and changes nothing.
                #expect(link.output == "https://archive.guild.example/")
            }
            for link in text.matches(of: /href="([^"]+)"/) {
                #expect(link.output.1.hasPrefix("mailto:") || link.output.1 == "https://archive.guild.example/")
            }
        }
    }
}
