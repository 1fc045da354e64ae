import Foundation
import Guild
import Letters
import Logging
import Mail
import Synchronization

@testable import Gateway
@testable import Store

/// The real street, store, digester and postman under a clock that is set by hand, and a transport that remembers.
final class SimulatedGateway: Sendable {
    let directory: String
    let store: Store
    let street: Street
    let digester: Digester
    let postman: @Sendable () -> Postman
    let transport = RecordingTransport()
    private let clock: Clock
    private final class Clock: Sendable {
        let now: Mutex<Int64>
        init(_ start: Int64) { now = Mutex(start) }
    }

    /// Seconds since 1970.
    var now: Int64 {
        get { clock.now.withLock { $0 } }
        set { clock.now.withLock { $0 = newValue } }
    }

    init(_ name: String, start: Int64) throws {
        directory = NSTemporaryDirectory() + "/gp-\(name)-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let store = try Store(path: directory + "/db.sqlite")
        self.store = store
        let clock = Clock(start)
        self.clock = clock
        let surroundings = Surroundings(now: { clock.now.withLock { $0 } }, chance: Surroundings.real.chance)
        let ours = OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)
        let keys = TokenKeys([1: Array(repeating: 7, count: 32)])!
        street = Street(
            store: store, rules: ReadingRules(ours: ours, server: TrustedServer(mode: .local)), keys: keys, hold: 0,
            surroundings: surroundings)
        let composer = Composer(
            community: "Test Guild", ours: ours, site: SiteBase("https://archive.guild.example"),
            templates: try Templates(directories: Installation.templateDirectories(nil)), largestMail: 100_000, hold: 0,
            zones: .system)
        let logger = Logger(label: name) { _ in SwiftLogNoOpLogHandler() }
        digester = Digester(
            store: store, composer: composer, surroundings: surroundings, keyID: 1, hold: 0, logger: logger)
        let transport = transport
        postman = {
            Postman(
                store: store, composer: composer, splice: Splice(ours: ours, keys: keys), transports: [transport],
                schedule: RetrySchedule(expiry: 1_000), attachmentLimit: 1_000_000, tally: Tally(), logger: logger,
                surroundings: surroundings)
        }
    }

    /// What the clock on the wall shows there.
    static func wall(_ moment: Int64, _ zone: String) -> DateComponents {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: zone)!
        return calendar.dateComponents(
            [.month, .day, .hour], from: Date(timeIntervalSince1970: TimeInterval(moment)))
    }

    deinit {
        store.close()
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// A mail comes, and is carried.
    func carry(_ raw: String, key: String) async throws -> [CarriedMail] {
        let baseline = try store.writeNow {
            try $0.baseline(of: MailboxState(name: "life", uidValidity: 1, lastKey: nil), now: 0, since: 0)
        }
        return try await street.carry([street.read(Array(raw.utf8), key: key, arrivedAt: now)], from: baseline)
    }

    /// The clock's turn, and every letter that comes of it.
    func turn() async throws -> [OutgoingLetter] {
        try await street.keepTime(Patience())
        try await digester.run()
        await postman().drainOnce()
        return transport.sent.withLock { sent in
            defer { sent = [] }
            return sent
        }
    }
}
