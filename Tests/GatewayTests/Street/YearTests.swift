import Foundation
import Guild
import Letters
import Logging
import Mail
import Synchronization
import Testing

@testable import Gateway
@testable import Store

/// A year in a community, by a clock that jumps from one thing to the next: 400 posts, members in five time zones, both
/// changes of the clocks. What everybody got is compared, letter by letter, with a plain reckoning of its own.
@Suite("A year")
struct YearTests {
    @Test("everybody gets exactly what they are due, at their own hour, all year round")
    func year() async throws {
        let year = try Year()
        try await year.pass()
        for member in Year.members {
            let got = year.letters[member.handle] ?? []
            let wanted = year.expected(member)
            #expect(got.count == wanted.count, "\(member.handle): \(got.count) letters, \(wanted.count) wanted")
            for (letter, want) in zip(got, wanted) {
                #expect(letter == want, "\(member.handle)")
                if letter != want { break }
            }
        }
        // Read a few with one's own eyes: the days on which the clocks change.
        for (handle, day, zone) in [
            ("berlin", "2027-03-28", "Europe/Berlin"), ("berlin", "2027-10-31", "Europe/Berlin"),
            ("newyork", "2027-03-14", "America/New_York"), ("newyork", "2027-11-07", "America/New_York"),
            ("sydney", "2027-04-04", "Australia/Sydney"), ("sydney", "2027-10-03", "Australia/Sydney"),
        ] {
            let hours = (year.letters[handle] ?? []).filter { Year.local($0.at, zone).hasPrefix(day) }.map {
                Year.local($0.at, zone)
            }
            #expect(hours.allSatisfy { $0 == "\(day) 07:00" }, "\(handle): \(hours)")
        }
        let total = year.letters.values.reduce(0) { $0 + $1.count }
        #expect(total > 1_500, "\(total) letters")
        #expect(year.texts["berlin"]?.contains("1. ") ?? false)
    }
}

private final class Year {
    struct Member: Sendable {
        var handle: String
        var zone: String
        var hour = 7
        /// When a cadence begins: seconds since the start.
        var cadences: [(from: Int64, cadence: Cadence)]
        var pause: (from: Int64, until: Int64)?
    }

    static let day: Int64 = 86_400
    /// 1 December 2026, 00:00 UTC.
    static let start: Int64 = 1_796_083_200

    static let members: [Member] = [
        Member(handle: "berlin", zone: "Europe/Berlin", cadences: [(0, .daily)]),
        Member(handle: "newyork", zone: "America/New_York", cadences: [(0, .daily)]),
        Member(handle: "kolkata", zone: "Asia/Kolkata", cadences: [(0, .weekly)]),
        Member(handle: "sydney", zone: "Australia/Sydney", cadences: [(0, .daily)]),
        Member(handle: "losangeles", zone: "America/Los_Angeles", hour: 18, cadences: [(0, .weekly)]),
        Member(handle: "everything", zone: "UTC", cadences: [(0, .immediate)]),
        Member(handle: "nothing", zone: "UTC", cadences: [(0, .none)]),
        Member(
            handle: "fickle", zone: "Europe/Berlin",
            cadences: [
                (0, .weekly), (135 * day + 40_000, .daily), (243 * day + 40_000, .immediate),
                (300 * day + 50_000, .daily), (300 * day + 50_100, .immediate), (310 * day, .weekly),
            ]),
        Member(
            handle: "holiday", zone: "America/New_York", cadences: [(0, .daily)],
            pause: (from: 200 * day + 3_600, until: 221 * day + 4 * 3_600)),
    ]

    /// A letter: when, and how many posts it tells.
    struct Got: Equatable, CustomStringConvertible {
        var at: Int64
        var posts: Int
        var description: String { "\(Year.local(at, "UTC")) UTC: \(posts)" }
    }

    private let gateway: SimulatedGateway
    var people: [String: PersonID] = [:]
    var letters: [String: [Got]] = [:]
    var texts: [String: String] = [:]
    /// Seconds since 1970, ascending.
    let posts: [Int64]

    init() throws {
        gateway = try SimulatedGateway("year", start: Year.start)
        // 400 posts, unevenly, never on the second of somebody's hour.
        var seed: UInt64 = 42
        var times: Set<Int64> = []
        while times.count < 400 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let second = Int64(seed >> 33) % (360 * Year.day)
            times.insert(Year.start + second / 60 * 60 + 17)
        }
        posts = times.sorted()
        try gateway.store.writeNow { transaction in
            let group = try transaction.addGroup(
                Group(id: GroupID(0), name: "teachers", title: "Teachers", purpose: "Trying."), now: 1)
            let author = try transaction.person(for: MailReading.addresses("Anna <anna@a.example>")[0], now: 1)
            try transaction.setMembership(of: author.id, in: group, roles: [.contributor], cadence: .none, now: 1)
            for member in Year.members {
                let person = try transaction.person(
                    for: MailReading.addresses("\(member.handle) <\(member.handle)@x.example>")[0], now: 1)
                people[member.handle] = person.id
                try transaction.make(.zone(member.zone), of: person.id, now: 1)
                try transaction.make(.hour(member.hour), of: person.id, now: 1)
                try transaction.setMembership(
                    of: person.id, in: group, roles: [.contributor], cadence: member.cadences[0].cadence, now: 1)
            }
        }
    }

    // MARK: The year itself

    func pass() async throws {
        var events: [(at: Int64, what: () async throws -> Void)] = []
        for (index, at) in posts.enumerated() { events.append((at, { try await self.post(index) })) }
        for member in Year.members {
            let id = people[member.handle]!
            for change in member.cadences.dropFirst() {
                events.append((Year.start + change.from, { try self.change(id, .cadence(nil, change.cadence)) }))
            }
            if let pause = member.pause {
                events.append(
                    (Year.start + pause.from, { try self.change(id, .pause(nil, until: Year.start + pause.until)) }))
            }
        }
        events.sort { $0.at < $1.at }
        try await turn()
        for event in events {
            // Everything that falls due before it, each at its own time.
            while let due = try nextDue(), due < event.at {
                gateway.now = due
                try await turn()
            }
            gateway.now = event.at
            try await event.what()
            try await turn()
        }
        gateway.now += 14 * Year.day
        // The last ones come late, all at once: the daemon was down.
        try await turn()
    }

    private func nextDue() throws -> Int64? {
        try gateway.store.readNow { snapshot in
            [
                try snapshot.db.number("SELECT min(dailyAt) FROM person WHERE dailyAt > 0 AND pausedUntil IS NULL"),
                try snapshot.db.number("SELECT min(pausedUntil) FROM person"),
            ].compactMap { $0 }.min()
        }
    }

    private func post(_ index: Int) async throws {
        let text =
            "From: Anna <anna@a.example>\nTo: community+teachers@guild.example\nSubject: Topic \(index)\nMessage-ID: <\(index)@a.example>\n\nWhat do you think of number \(index)?\n"
        let carried = try await gateway.carry(text, key: "\(index)")
        #expect(carried[0].outcomes[0].reason == .forum(.posted))
    }

    private func change(_ person: PersonID, _ change: Change) throws {
        let now = gateway.now
        try gateway.store.writeNow { try $0.make(change, of: person, now: now) }
    }

    private func turn() async throws {
        let now = gateway.now
        for letter in try await gateway.turn() {
            let handle = String(letter.recipient.prefix { $0 != "@" })
            guard people[handle] != nil else { continue }
            let message = Message(reading: letter.bytes)
            let words = message.subject.split(separator: " ")
            let isDigest = message.subject.contains("new post")
            letters[handle, default: []].append(Got(at: now, posts: isDigest ? Int(words[0]) ?? 0 : 1))
            if isDigest { texts[handle] = message.body().text }
        }
    }

    // MARK: The reckoning

    static func local(_ moment: Int64, _ zone: String) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(identifier: zone)
        format.dateFormat = "yyyy-MM-dd HH:mm"
        return format.string(from: Date(timeIntervalSince1970: TimeInterval(moment)))
    }

    /// Every moment of the year at which it is that hour there; `weekly`: Mondays only.
    private func hours(_ member: Member) -> [(at: Int64, isMonday: Bool)] {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: member.zone)!
        let first = Date(timeIntervalSince1970: TimeInterval(Year.start))
        var out: [(Int64, Bool)] = []
        for day in -1...380 {
            guard let date = calendar.date(byAdding: .day, value: day, to: first),
                let hour = calendar.date(bySettingHour: member.hour, minute: 0, second: 0, of: date)
            else { continue }
            let at = Int64(hour.timeIntervalSince1970)
            if at > Year.start { out.append((at, calendar.component(.weekday, from: hour) == 2)) }
        }
        return out
    }

    /// Day by day, from nothing but the settings.
    func expected(_ member: Member) -> [Got] {
        enum Event { case post, digest(isMonday: Bool), cadence(Cadence) }
        var events: [(at: Int64, rank: Int, Event)] = posts.map { ($0, 1, .post) }
        events += hours(member).map { ($0.at, 0, .digest(isMonday: $0.isMonday)) }
        events += member.cadences.map { (Year.start + $0.from, 0, .cadence($0.cadence)) }
        events.sort { ($0.at, $0.rank) < ($1.at, $1.rank) }
        let end = posts.last! + 14 * Year.day
        var out: [Got] = []
        var cadence = Cadence.none
        var pending = 0, closed = 0
        for (at, _, event) in events where at <= end {
            let paused = member.pause.map { (Year.start + $0.from..<Year.start + $0.until).contains(at) } ?? false
            switch event {
            case .cadence(let new):
                if new == .immediate {
                    closed += pending
                    pending = 0
                }
                cadence = new
            case .post:
                switch cadence {
                case .immediate: out.append(Got(at: at, posts: 1))
                case .daily, .weekly: pending += 1
                case .none: break
                }
            case .digest(let isMonday):
                guard !paused else { continue }
                var told = closed
                closed = 0
                if cadence == .daily || (cadence == .weekly && isMonday) {
                    told += pending
                    pending = 0
                }
                // What falls due after the last post comes when the daemon is back.
                if told > 0 { out.append(Got(at: at > posts.last! ? end : at, posts: told)) }
            }
        }
        return out
    }
}
