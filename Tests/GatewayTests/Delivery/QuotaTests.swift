import Foundation
import Guild
import Letters
import Logging
import Mail
import Synchronization
import Testing

@testable import Gateway
@testable import Store

/// Two days of a community of 3,000 at each provider's limits: what went when, what was put into digests, and that every
/// member has had, or is owed, every post. `GUILDPOST_REPORT=1` prints the table.
@Suite("A day within a provider's limits")
struct QuotaTests {
    @Test(
        "nobody is refused, answers go at once, and every post is told or owed",
        arguments: [Provider.gmail, .icloud, .workspace, .microsoft365, .generic])
    func day(provider: Provider) async throws {
        let day = try SimulatedDay(provider)
        try await day.run()
        #expect(day.relay.refused.withLock { $0 } == 0, "the pace keeps within what the provider allows")
        #expect(try day.store.readNow { try $0.lost() } == [], "(person, post) pairs that nothing tells")
        #expect(try day.store.readNow { try $0.toldTwice() } == 0)
        let slow = day.relay.personalWaits.withLock { $0 }.max() ?? 0
        #expect(slow <= 120, "answers to people wait for nothing, longest \(slow) s")
        let hasLimit = day.pace.perDay > 0
        #expect(try (day.store.readNow { try $0.turned() } > 0) == hasLimit)
        if hasLimit {
            // One letter to the host, with the numbers.
            let notices = day.relay.letters(to: "host@elsewhere.example")
            #expect(!notices.isEmpty && notices.count <= 2, "\(notices.count)")
            #expect(notices.first?.contains("per_day is \(day.pace.perDay)") ?? false, "\(notices.first ?? "")")
        }
        if ProcessInfo.processInfo.environment["GUILDPOST_REPORT"] != nil { print(try day.report()) }
    }
}

/// A relay that counts as the provider does, and refuses what is too much.
private final class CountingRelay: MailTransport {
    let pace: Pace
    let clock: Mutex<Int64>
    let times = Mutex<[(at: Int64, kind: String)]>([])
    let refused = Mutex(0)
    let personalWaits = Mutex<[Int64]>([])
    private let kept = Mutex<[String: [String]]>([:])

    init(pace: Pace, now: Int64) {
        self.pace = pace
        clock = Mutex(now)
    }

    func submit(_ letters: [OutgoingLetter]) async -> [SubmissionOutcome] {
        let now = clock.withLock { $0 }
        return letters.map { letter in
            let counts = times.withLock { times in
                (
                    times.reversed().prefix { $0.at > now - 60 }.count,
                    times.reversed().prefix { $0.at > now - 86_400 }.count
                )
            }
            if pace.perMinute > 0, counts.0 >= pace.perMinute { return refuse("432 4.3.2 rate limit") }
            if pace.perDay > 0, counts.1 >= pace.perDay { return refuse("550 5.4.5 Daily user sending limit exceeded") }
            let message = Message(reading: Array(letter.bytes.prefix(3_000)))
            let list = message.field("List-Id") ?? ""
            let kind = list.contains("<digest.") ? "digest" : list.isEmpty ? "answer" : "alert"
            times.withLock { $0.append((now, kind)) }
            if kind == "answer" {
                if let sent = message.date { personalWaits.withLock { $0.append(now - sent) } }
                kept.withLock {
                    $0[letter.recipient, default: []].append(
                        Message(reading: letter.bytes).body().text.replacing("\n", with: " "))
                }
            }
            return .accepted("250 ok")
        }
    }

    private func refuse(_ why: String) -> SubmissionOutcome {
        refused.withLock { $0 += 1 }
        return .senderRefused(why)
    }

    func letters(to address: String) -> [String] { kept.withLock { $0[address] ?? [] } }
    func probe() async throws(TransportError) -> [String] { [] }
    func close() async {}
}

private final class SimulatedDay {
    private static let start: Int64 = 1_795_478_400  // Tuesday, 24 November 2026, 00:00 UTC
    private static let members = 3_000
    let provider: Provider
    let pace: Pace
    let relay: CountingRelay
    let store: Store
    private let directory = NSTemporaryDirectory() + "/gp-quota-\(UUID().uuidString)"
    private let street: Street
    private let composer: Composer
    private let postman: Postman
    private let digester: Digester

    init(_ provider: Provider) throws {
        self.provider = provider
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent()
        let example = try String(contentsOf: root.appendingPathComponent("config.example.toml"), encoding: .utf8)
        let configuration = try Configuration(
            text: provider.applied(to: example), name: "config.toml", directory: "/etc/guildpost")
        pace = configuration.mailOut.pace
        let relay = CountingRelay(pace: pace, now: SimulatedDay.start)
        self.relay = relay
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        store = try Store(path: directory + "/db.sqlite")
        let ours = OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)
        let keys = TokenKeys([1: Array(repeating: 7, count: 32)])!
        let surroundings = Surroundings(now: { relay.clock.withLock { $0 } }, chance: Surroundings.real.chance)
        let logger = Logger(label: "quota") { _ in SwiftLogNoOpLogHandler() }
        street = Street(
            store: store,
            rules: ReadingRules(ours: ours, server: TrustedServer(mode: .local), largestMail: 100_000), keys: keys,
            hold: 60, surroundings: surroundings, host: MailAddress(address: "host@elsewhere.example"),
            dayLimit: pace.perDay)
        composer = Composer(
            community: "Test Guild", ours: ours, site: SiteBase("https://archive.guild.example"),
            templates: try Templates(directories: Installation.templateDirectories(nil)), largestMail: 100_000, hold: 60
        )
        postman = Postman(
            store: store, composer: composer, splice: Splice(ours: ours, keys: keys), transports: [relay],
            schedule: RetrySchedule(expiry: 4 * 86_400), pace: pace,
            morning: { ($0 / 86_400 + 1) * 86_400 + 7 * 3_600 }, attachmentLimit: 1_000_000, tally: Tally(),
            logger: logger, surroundings: surroundings)
        digester = Digester(
            store: store, composer: composer, surroundings: surroundings, keyID: 1, hold: 60, logger: logger)
        try store.writeNow { transaction in
            let group = try transaction.addGroup(
                Group(id: GroupID(0), name: "teachers", title: "Teachers", purpose: "To try."), now: 1)
            for number in 0..<SimulatedDay.members {
                let person = try transaction.person(
                    for: MailAddress(name: "Member \(number)", address: "m\(number)@m.example")!, now: 1)
                // Of six members four read post by post, one daily, one weekly.
                let cadence: Cadence = number % 6 == 4 ? .daily : number % 6 == 5 ? .weekly : .immediate
                try transaction.setMembership(
                    of: person.id, in: group, roles: [.contributor], cadence: cadence, now: 1)
            }
        }
    }

    deinit {
        store.close()
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// Two days: eight posts and forty requests on the first, the night and the morning after.
    func run() async throws {
        let hours: [Double] = [9, 9.5, 10.25, 11, 13, 14, 16, 17.5]
        var mails = hours.enumerated().map { index, hour in
            (
                at: SimulatedDay.start + Int64(hour * 3_600), from: index * 7, to: "community+teachers@guild.example",
                subject: "Post \(index)"
            )
        }
        for number in 0..<40 {
            mails.append(
                (
                    at: SimulatedDay.start + 8 * 3_600 + Int64(number) * 900, from: 100 + number * 13,
                    to: "community@guild.example", subject: "which"
                ))
        }
        mails.sort { $0.at < $1.at }
        var pending = mails[...]
        let end = SimulatedDay.start + 2 * 86_400
        while relay.clock.withLock({ $0 }) < end {
            let now = relay.clock.withLock { $0 }
            while let mail = pending.first, mail.at <= now {
                pending.removeFirst()
                try await carry(mail.subject, from: mail.from, to: mail.to, now)
            }
            try await street.keepTime(Patience())
            try await digester.run(room: await postman.roomForDigests())
            await postman.sendDue()
            // A minute while something could go, else to the next thing that happens.
            let left = try store.readNow { try $0.nextDue() }
            let busy = left.map { $0 <= now + 60 } ?? false
            let next = busy && hasRoom(now) ? now + 60 : min(pending.first?.at ?? end, now - now % 600 + 600)
            relay.clock.withLock { $0 = max(now + 60, min(next, end)) }
        }
    }

    private func hasRoom(_ now: Int64) -> Bool {
        pace.perDay == 0
            || relay.times.withLock { $0.reversed().prefix { $0.at > now - 86_400 }.count } < pace.perDay - pace.reserve
    }

    private func carry(_ subject: String, from number: Int, to: String, _ now: Int64) async throws {
        let mail =
            "Received: from x by mx.guild.example\nFrom: Member \(number) <m\(number)@m.example>\nTo: \(to)\nSubject: \(subject)\nMessage-ID: <\(UUID().uuidString)@m.example>\n\nWords.\n"
        let baseline = try await store.write {
            try $0.baseline(of: MailboxState(name: "day", uidValidity: 1, lastKey: nil), now: 0, since: 0)
        }
        let read = street.read(Array(mail.utf8), key: UUID().uuidString, arrivedAt: now)
        _ = try await street.carry([read], from: baseline)
    }

    /// What went when, a line for every two hours in which something did.
    func report() throws -> String {
        var lines = [
            "\(provider.rawValue): per_minute \(pace.perMinute), per_day \(pace.perDay)",
            "  hour    answers alerts digests",
        ]
        let times = relay.times.withLock { $0 }
        for slot in 0..<24 {
            let from = SimulatedDay.start + Int64(slot) * 7_200
            let here = times.filter { $0.at >= from && $0.at < from + 7_200 }
            guard !here.isEmpty else { continue }
            let counts = ["answer", "alert", "digest"].map { kind in here.count { $0.kind == kind } }
            lines.append("  +\(slot * 2) h: \(counts[0]), \(counts[1]), \(counts[2])")
        }
        let turned = try store.readNow { try $0.turned() }
        let owed = try store.readNow { try $0.stillOwed() }
        lines.append("  posts told in digests: \(turned); members still owed a digest after two days: \(owed)")
        return lines.joined(separator: "\n")
    }
}

extension Snapshot {
    /// Posts whose letters became part of digests.
    fileprivate func turned() throws -> Int {
        Int(try db.number("SELECT count(*) FROM letter WHERE kind = 'alert' AND why LIKE 'told in digests%'") ?? 0)
    }

    fileprivate func stillOwed() throws -> Int {
        Int(try db.number("SELECT count(DISTINCT personID) FROM missed") ?? 0)
    }

    /// Members and posts that no letter, digest, interval or note accounts for; at most five.
    fileprivate func lost() throws -> [String] {
        let told = try toldPairs()
        var lost: [String] = []
        for row in try db.rows(
            """
            SELECT m.personID, c.id, EXISTS (SELECT 1 FROM missed x WHERE x.personID = m.personID AND x.contributionID = c.id)
                OR EXISTS (SELECT 1 FROM owed o WHERE o.personID = m.personID AND o.groupID = c.groupID AND o.afterID < c.id
                    AND (o.throughID IS NULL OR o.throughID >= c.id)),
                EXISTS (SELECT 1 FROM letter l WHERE l.contributionID = c.id AND l.state IN ('waiting', 'composed'))
            FROM membership m JOIN contribution c ON c.groupID = m.groupID WHERE c.authorID <> m.personID
            """)
        where !(row[2] as Bool) && !(row[3] as Bool) && told["\(row[0] as Int64) \(row[1] as Int64)"] == nil {
            lost.append("\(row[0] as Int64) \(row[1] as Int64)")
            if lost.count == 5 { break }
        }
        return lost
    }

    fileprivate func toldTwice() throws -> Int { try toldPairs().values.count { $0 > 1 } }

    /// By "person post", how often a delivery tells it.
    private func toldPairs() throws -> [String: Int] {
        var told: [String: Int] = [:]
        for row in try db.rows(
            """
            SELECT d.personID, l.contributionID FROM delivery d JOIN letter l ON l.id = d.letterID
            WHERE l.kind = 'alert' AND d.state IN ('delivered', 'queued', 'deferred')
            """)
        {
            told["\(row[0] as Int64) \(row[1] as Int64)", default: 0] += 1
        }
        var pieces: [Int64: [Int64]] = [:]
        for row in try db.rows("SELECT personID, recipe FROM delivery WHERE recipe IS NOT NULL") {
            guard let recipe = DigestRecipe(encoded: [UInt8](row[1] as Data)) else { continue }
            for piece in recipe.pieces {
                let posts =
                    try pieces[piece]
                    ?? db.rows(
                        """
                        SELECT c.id FROM piece p JOIN contribution c ON c.topicID = p.topicID
                        WHERE p.id = ? AND c.id > p.afterID AND c.id <= p.throughID
                        """, [piece]
                    ).map { $0[0] }
                pieces[piece] = posts
                for post in posts { told["\(row[0] as Int64) \(post)", default: 0] += 1 }
            }
        }
        return told
    }
}
