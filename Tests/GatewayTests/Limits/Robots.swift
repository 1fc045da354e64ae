import Foundation
import Guild
import Letters
import Logging
import Mail
import Synchronization

@testable import Gateway
@testable import Store

/// A community in memory and on one small database, with a clock that only the test moves, and members who may be machines.
final class SmallCommunity {
    final class Clock: Sendable {
        let now = Mutex<Int64>(1_795_424_400)
        var time: Int64 { now.withLock { $0 } }
        func advance(_ seconds: Int64) { now.withLock { $0 += seconds } }
    }

    let directory = NSTemporaryDirectory() + "/gp-small-\(UUID().uuidString)"
    let clock = Clock()
    let store: Store
    let street: Street
    let composer: Composer
    let keys = TokenKeys([1: Array(repeating: 7, count: 32)])!
    let ours = OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)
    let transport = RecordingTransport()
    private let baseline: Baseline
    private var mails = 0

    init(limits: Limits = Limits(), joining: JoinPolicy = .open) throws {
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        store = try Store(path: directory + "/db.sqlite")
        var rules = ReadingRules(ours: ours, server: TrustedServer(mode: .local))
        rules.most = limits
        let clock = clock
        street = Street(
            store: store, rules: rules, keys: keys, hold: 0,
            surroundings: Surroundings(now: { clock.time }, chance: Surroundings.real.chance))
        composer = Composer(
            community: "Test Guild", ours: ours, site: SiteBase("https://archive.guild.example"),
            templates: try Templates(directories: Installation.templateDirectories(nil)), largestMail: 100_000, hold: 0)
        baseline = try store.writeNow {
            _ = try $0.addGroup(
                Group(
                    id: GroupID(0), name: "teachers", title: "Teachers", purpose: "To try things.", visibility: .public,
                    posting: .members, joining: joining), now: 1)
            return try $0.baseline(of: MailboxState(name: "test", uidValidity: 1, lastKey: nil), now: 0, since: 0)
        }
    }

    deinit {
        store.close()
        try? FileManager.default.removeItem(atPath: directory)
    }

    func add(_ members: [String], role: Role = .contributor, cadence: Cadence = .immediate) throws {
        try store.writeNow { transaction in
            let group = try transaction.snapshot.group(name: "teachers")!.id
            for member in members {
                let person = try transaction.person(for: MailReading.addresses(member)[0], now: 1)
                try transaction.setMembership(of: person.id, in: group, roles: [role], cadence: cadence, now: 1)
            }
        }
    }

    /// Returns what became of it.
    @discardableResult
    func mail(
        from: String, to: String, subject: String, text: String, answering: [MessageID] = []
    ) async throws -> [CarriedOutcome] {
        mails += 1
        let references = answering.isEmpty ? "" : "In-Reply-To: \(answering[0].text)\n"
        let text =
            "From: \(from)\nTo: \(to)\nSubject: \(subject)\nMessage-ID: <m\(mails)@x.example>\n\(references)MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n\(text)\n"
        let read = street.read(Array(text.utf8), key: "\(mails)", arrivedAt: clock.time)
        return try await street.carry([read], from: baseline).flatMap(\.outcomes)
    }

    /// What leaves now.
    func letters() async -> [OutgoingLetter] {
        let postman = Postman(
            store: store, composer: composer, splice: Splice(ours: ours, keys: keys), transports: [transport],
            schedule: RetrySchedule(expiry: 86_400), attachmentLimit: 1_000_000, tally: Tally(),
            logger: Logger(label: "small") { _ in SwiftLogNoOpLogHandler() }, surroundings: street.surroundings)
        await postman.drainOnce()
        return transport.sent.withLock { sent in
            defer { sent = [] }
            return sent
        }
    }

    var failures: [String] {
        get throws { try store.readNow { try $0.failedLetters().map { "\($0.kind): \($0.why)" } } }
    }
    var posts: Int { get throws { try store.readNow { try $0.contributionCount() } } }
    var held: Int { get throws { try store.readNow { try $0.held().count } } }
}

/// A member's mail program that answers every letter, and says nothing in its header of being one.
struct Robot: Sendable {
    enum Words: String, Sendable, CaseIterable {
        case same, ticket, quoting, polite, various
    }
    enum Way: String, Sendable, CaseIterable { case thread, topic }

    var address: String
    var words: Words
    var way: Way

    func text(_ count: Int, _ letter: Message) -> String {
        switch words {
        case .same: "I am out of the office until Monday and will answer then."
        case .ticket:
            "Thank you for contacting us! Your request has been received as ticket #\(count * 7_919 + 100_003) and will be answered within two working days."
        case .quoting:
            "Thanks for your mail \"\(letter.subject)\". We have got it.\n\n\(letter.body().text.prefix(300))"
        case .polite: ["Thank you!", "You are welcome.", "Thanks again!", "My pleasure."][count % 4]
        case .various:
            (0..<12).map { Robot.vocabulary[Int(Robot.mix(UInt64(count * 100 + $0)) % UInt64(Robot.vocabulary.count))] }
                .joined(separator: " ")
        }
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        var x = value &* 0x9E37_79B9_7F4A_7C15
        x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
        return x ^ (x >> 27)
    }

    private static let vocabulary = [
        "river", "table", "method", "grade", "student", "window", "paper", "answer", "winter", "garden", "music",
        "bridge",
        "school", "candle", "number", "letter", "orange", "silver", "tiger", "basket", "mirror", "pencil", "rocket",
        "island",
        "castle", "forest", "button", "camera", "dragon", "engine", "flower", "guitar", "hammer", "jacket", "kitten",
        "ladder",
    ]
}
