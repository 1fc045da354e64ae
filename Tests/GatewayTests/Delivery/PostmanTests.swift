import Foundation
import Guild
import Letters
import Logging
import Mail
import Synchronization
import Testing

@testable import Gateway
@testable import Store

/// How the postman shares a relay's time.
@Suite("The postman")
struct PostmanTests {
    /// Takes a while for each letter, as a relay far away does.
    private final class SlowRelay: MailTransport {
        let pause: Duration
        let helpings = Mutex<[Int]>([])
        let recipients = Mutex<[String]>([])

        init(pause: Duration) { self.pause = pause }

        func submit(_ letters: [OutgoingLetter]) async -> [SubmissionOutcome] {
            helpings.withLock { $0.append(letters.count) }
            for letter in letters {
                try? await Task.sleep(for: pause)
                recipients.withLock { $0.append(letter.recipient) }
            }
            return letters.map { _ in .accepted("250 ok") }
        }
        func probe() async throws(TransportError) -> [String] { [] }
        func close() async {}
    }

    private let directory = NSTemporaryDirectory() + "/gp-postman-\(UUID().uuidString)"

    @Test("at a slow relay few letters are on their way, and an answer to somebody goes before the rest of a crowd")
    func slowRelay() async throws {
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let store = try Store(path: directory + "/db.sqlite")
        defer {
            store.close()
            try? FileManager.default.removeItem(atPath: directory)
        }
        let ours = OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)
        let keys = TokenKeys([1: Array(repeating: 7, count: 32)])!
        let surroundings = Surroundings.real
        let street = Street(
            store: store, rules: ReadingRules(ours: ours, server: TrustedServer(mode: .local)), keys: keys, hold: 0,
            surroundings: surroundings)
        let composer = Composer(
            community: "Test Guild", ours: ours, site: SiteBase("https://archive.guild.example"),
            templates: try Templates(directories: Installation.templateDirectories(nil)), largestMail: 100_000, hold: 0)
        let relay = SlowRelay(pause: .milliseconds(600))
        let postman = Postman(
            store: store, composer: composer, splice: Splice(ours: ours, keys: keys), transports: [relay],
            schedule: RetrySchedule(expiry: 86_400), attachmentLimit: 1_000_000, tally: Tally(),
            logger: Logger(label: "postman") { _ in SwiftLogNoOpLogHandler() }, surroundings: surroundings)
        try store.writeNow { transaction in
            let group = try transaction.addGroup(
                Group(id: GroupID(0), name: "teachers", title: "Teachers", purpose: "To try."), now: 1)
            for number in 0..<24 {
                let person = try transaction.person(
                    for: MailAddress(name: "Member \(number)", address: "m\(number)@m.example")!, now: 1)
                try transaction.setMembership(
                    of: person.id, in: group, roles: [.contributor], cadence: .immediate, now: 1)
            }
        }
        func carry(_ subject: String, from: String, to: String) async throws {
            let baseline = try await store.write {
                try $0.baseline(of: MailboxState(name: "t", uidValidity: 1, lastKey: nil), now: 0, since: 0)
            }
            let mail =
                "Received: from x by mx\nFrom: \(from)\nTo: \(to)\nSubject: \(subject)\nMessage-ID: <\(subject)@m.example>\n\nWords.\n"
            let read = street.read(Array(mail.utf8), key: UUID().uuidString, arrivedAt: surroundings.now())
            _ = try await street.carry([read], from: baseline)
        }
        try await carry("Rubrics", from: "m0@m.example", to: "community+teachers@guild.example")
        let sending = Task { await postman.drainOnce() }
        while relay.recipients.withLock({ $0.count }) < 2 { try await Task.sleep(for: .milliseconds(20)) }
        try await carry("which", from: "m23@m.example", to: "community@guild.example")
        postman.ring()
        await sending.value
        let recipients = relay.recipients.withLock { $0 }
        // The author's receipt, twenty-three alerts, one answer.
        #expect(recipients.count == 25)
        #expect(relay.helpings.withLock { $0.max() ?? 0 } <= 4)
        let answer = try #require(recipients.firstIndex(of: "m23@m.example"))
        #expect(answer < 16, "\(answer): \(recipients)")
    }
}
