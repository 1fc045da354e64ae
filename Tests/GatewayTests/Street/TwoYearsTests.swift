import Foundation
import Guild
import Mail
import Testing

@testable import Gateway
@testable import Store

/// Two years of five groups and 120 people: one busy, one steady with holidays, one that dies and is closed, one that falls
/// silent and is rescued, one that joins another. Everything that we begin of ourselves is compared, letter by letter,
/// with a plain reckoning; posts are counted at each reader.
@Suite("Two years")
struct TwoYearsTests {
    @Test("groups live, fall silent, are rescued, joined and closed, and everybody hears it once, by day")
    func twoYears() async throws {
        let life = try TwoYears()
        try await life.pass()
        let silences = life.got.filter { $0.subject.contains(" has been silent for ") }
        #expect(silences.map(\.line).sorted() == life.silences().sorted())
        // Each sponsor, each month, of each of their groups: in the first week of the next, by day.
        let health = life.got.filter {
            $0.handle == "sponsor" && ($0.subject.hasPrefix("Busy in ") || $0.subject.hasPrefix("Steady in "))
        }
        #expect(health.count == 2 * 23, "\(health.map(\.line))")
        #expect(Set(health.map(\.subject)).count == health.count)
        for letter in health {
            let wall = life.wall(letter)
            #expect((1...7).contains(wall.day) && (7..<20).contains(wall.hour), "\(letter.line)")
        }
        // The end of one, at each member's: once.
        let closed = life.got.filter { $0.subject == "A group of yours was closed" }
        let alsoInBusy = life.members(of: "merged").intersection(life.members(of: "busy"))
        #expect(
            closed.map(\.handle).sorted() == life.members(of: "dying").union(alsoInBusy).sorted())
        // What joins another: everybody is asked, whoever said yes is in it, and nobody else.
        let asked = life.got.filter { $0.subject.hasPrefix("Merged has ended.") }
        let before = life.members(of: "merged")
        #expect(Set(asked.map(\.handle)).isSubset(of: before) && asked.count == Set(asked.map(\.handle)).count)
        #expect(asked.count > 10)
        let welcomed = life.got.filter { $0.subject == "Welcome to Busy" }.map(\.handle)
        #expect(Set(welcomed) == life.saidYes && welcomed.count == life.saidYes.count && !welcomed.isEmpty)
        // Each post at each immediate reader but its author, once; nothing of a group that has ended.
        for (subject, post) in life.posts {
            let readers = life.got.filter { $0.subject == subject }.map(\.handle).sorted()
            #expect(readers == post.readers.subtracting([post.author]).sorted(), "\(subject)")
        }
        // What somebody writes to a group that has ended is kept, they hear it once a month, and directors together.
        #expect(life.got.count { $0.subject == "Your mail to a closed group" && $0.handle == "member2" } == 1)
        #expect(life.got.contains { $0.handle == "director" && $0.subject == "People write to a closed group" })
        // Who was made an expert was asked first, and is one from their yes.
        #expect(try life.roles(of: "member6", in: "steady").contains(.expert))
        // Of ourselves we write to nobody by night.
        for letter in life.got where !life.answersSomebody(letter) {
            let hour = life.wall(letter).hour
            #expect((7..<21).contains(hour), "\(letter.line): at \(hour) o'clock")
        }
        life.print()
    }
}

private final class TwoYears {
    struct Person {
        var handle: String
        var zone: String
        var groups: [String: Cadence]
        var role: Role?
    }

    struct Got {
        var at: Int64
        var handle: String
        var subject: String
        var replyTo: String
        var line: String { "\(at / 86_400 - TwoYears.start / 86_400) \(handle): \(subject)" }
    }

    static let day: Int64 = 86_400
    /// Tuesday, 1 December 2026, 00:00 UTC.
    static let start: Int64 = 1_796_083_200
    static let days = 730
    static let groups = ["busy", "steady", "dying", "rescued", "merged"]

    private let gateway: SimulatedGateway
    private var mails = 0
    private var ids: [String: PersonID] = [:]
    private var groupIDs: [String: GroupID] = [:]

    var people: [Person] = []
    var got: [Got] = []
    var posts: [String: (author: String, readers: Set<String>)] = [:]
    var saidYes: Set<String> = []
    /// When people talked in a group, as days since the start.
    private var talk: [String: [Int]] = [:]
    private var ended: Set<String> = []
    /// When somebody asks the silent group something.
    private var rescue = -1

    init() throws {
        gateway = try SimulatedGateway("two-years", start: TwoYears.start)
        let zones = ["UTC", "Europe/Berlin", "Europe/Lisbon"]
        for index in 0..<112 {
            var groups = [
                TwoYears.groups[index % 5]: index % 10 < 2 ? Cadence.immediate : index % 10 < 4 ? .weekly : .none
            ]
            if index % 4 == 0 { groups["busy"] = groups["busy"] ?? Cadence.none }
            people.append(Person(handle: "member\(index)", zone: zones[index % 3], groups: groups))
        }
        for name in TwoYears.groups {
            people.append(Person(handle: "host-\(name)", zone: "UTC", groups: [name: .none], role: .facilitator))
        }
        people.append(Person(handle: "director", zone: "UTC", groups: ["busy": .none]))
        people.append(
            Person(handle: "sponsor", zone: "UTC", groups: ["busy": .weekly, "steady": .weekly], role: .sponsor))
        people.append(Person(handle: "reader", zone: "UTC", groups: ["steady": .weekly], role: .reader))
        let all = people
        var ids: [String: PersonID] = [:]
        var groupIDs: [String: GroupID] = [:]
        try gateway.store.writeNow { transaction in
            for name in TwoYears.groups {
                groupIDs[name] = try transaction.addGroup(
                    Group(id: GroupID(0), name: name, title: name.capitalized, purpose: "Trying."), now: TwoYears.start)
            }
            for person in all {
                let id = try transaction.person(
                    for: MailReading.addresses("\(person.handle) <\(person.handle)@x.example>")[0], now: 1
                ).id
                ids[person.handle] = id
                try transaction.make(.zone(person.zone), of: id, now: 1)
                for (name, cadence) in person.groups {
                    let roles: Set<Role> =
                        person.role.map { $0 == .reader ? [.reader] : [$0, .contributor] } ?? [.contributor]
                    try transaction.setMembership(of: id, in: groupIDs[name]!, roles: roles, cadence: cadence, now: 1)
                }
            }
            try transaction.db.run("INSERT INTO director (personID, since) VALUES (?, 1)", [ids["director"]!.rawValue])
        }
        (self.ids, self.groupIDs) = (ids, groupIDs)
    }

    func members(of group: String) -> Set<String> {
        Set(people.filter { $0.groups[group] != nil }.map(\.handle))
    }

    func roles(of handle: String, in group: String) throws -> Set<Role> {
        let (person, id) = (ids[handle]!, groupIDs[group]!)
        return try gateway.store.readNow { try $0.membership(of: person, in: id)?.roles ?? [] }
    }

    // MARK: What happens

    /// Whether people talk in it that day, by themselves.
    private func talks(_ group: String, _ day: Int) -> Bool {
        guard !ended.contains(group) else { return false }
        return switch group {
        case "busy": day % 4 == 1
        // The holidays, and some weeks before and after them.
        case "steady": day % 7 == 2 && !(200...280).contains(day % 365)
        case "dying": day % 5 == 3 && day < 100
        case "rescued": day % 6 == 4 && (day < 200 || (270..<600).contains(day))
        default: day % 6 == 0 && day < 300
        }
    }

    func pass() async throws {
        for day in 0..<TwoYears.days {
            for (hour, minute) in [(7, 30), (9, 30), (18, 30)] {
                gateway.now = TwoYears.start + Int64(day) * TwoYears.day + Int64(hour * 3_600 + minute * 60)
                if hour == 7 { try await morning(day) }
                try await turn()
            }
        }
    }

    private func morning(_ day: Int) async throws {
        for group in TwoYears.groups where talks(group, day) {
            let able = people.filter { $0.groups[group] != nil && $0.role == nil && $0.handle.hasPrefix("member") }
            try await post(able[day % able.count].handle, group, "Note \(day) of \(group)", day)
        }
        if day == rescue { try await post("host-rescued", "rescued", "What shall we talk about?", day) }
        switch day {
        case 3: try await send("host-steady", "community@guild.example", "please", "set steady quiet June–September")
        case 50: try await send("host-steady", "community@guild.example", "please", "appoint @member6 expert of steady")
        case 320: try await send("host-merged", "community@guild.example", "please", "join merged to busy")
        case 322: try await send("host-busy", "community@guild.example", "please", "join merged to busy")
        case 400, 402:
            try await send(
                "member2", "community+dying@guild.example", "Anybody \(day)", "Is anybody still here, I wonder?")
        default: break
        }
        if day == 322 { ended.insert("merged") }
    }

    private func post(_ handle: String, _ group: String, _ subject: String, _ day: Int) async throws {
        talk[group, default: []].append(day)
        let readers = people.filter { $0.groups[group] == .immediate }.map(\.handle)
        posts[subject] = (handle, Set(readers))
        try await send(
            handle, "community+\(group)@guild.example", subject,
            "We tried number \(day) of \(group) again, and it went well enough for most of us today.")
    }

    private func send(_ handle: String, _ to: String, _ subject: String, _ text: String) async throws {
        mails += 1
        let raw =
            "From: \(handle) <\(handle)@x.example>\nTo: \(to)\nSubject: \(subject)\nMessage-ID: <m\(mails)@x.example>\n\n\(text)\n"
        _ = try await gateway.carry(raw, key: "\(mails)")
    }

    /// The clock's turn, the letters that come of it, and what people do when they read them.
    private func turn() async throws {
        for _ in 0..<3 {
            let letters = try await gateway.turn()
            for letter in letters {
                let message = Message(reading: letter.bytes)
                let one = Got(
                    at: gateway.now, handle: String(letter.recipient.prefix { $0 != "@" }), subject: message.subject,
                    replyTo: message.replyTo.first?.address ?? "")
                got.append(one)
                try await react(to: one)
            }
            guard !letters.isEmpty else { return }
        }
    }

    private func react(to letter: Got) async throws {
        let day = Int((gateway.now - TwoYears.start) / TwoYears.day)
        switch letter.subject {
        case "Rescued has been silent for 60 days" where letter.handle == "host-rescued" && day < 400:
            rescue = day + 1
        case "Dying has been silent for 120 days":
            try await send("director", "community@guild.example", "please", "close group dying")
        case "Close Dying?":
            try await send(letter.handle, letter.replyTo, "Re: Close Dying?", "yes")
            ended.insert("dying")
        default:
            if letter.subject.hasPrefix("Merged has ended."), letter.handle.hasSuffix("9") {
                saidYes.insert(letter.handle)
                try await send(letter.handle, letter.replyTo, "Re: it", "Yes!")
            } else if letter.handle == "member6", letter.subject.contains("expert") {
                try await send("member6", letter.replyTo, "Re: it", "yes")
            }
        }
    }

    // MARK: The reckoning

    /// From nothing but who talked when: 60 days for those who look after it, then directors at 90, 104 and 120.
    func silences() -> [String] {
        var lines: [String] = []
        for group in TwoYears.groups {
            var last = 0
            var told = 0
            var isClosed = false
            for day in 0..<TwoYears.days where !isClosed {
                if talk[group, default: []].contains(day) { (last, told) = (day, 0) }
                if group == "merged", day >= 322 { isClosed = true }
                let count = (last..<day).count { group != "steady" || !isQuiet($0) }
                for (step, reader) in [(60, "host-\(group)"), (90, "director"), (104, "director"), (120, "director")]
                where count == step && told < step && !isClosed {
                    told = step
                    lines.append("\(day) \(reader): \(group.capitalized) has been silent for \(step) days")
                    if step == 120, group == "dying" { isClosed = true }
                }
            }
        }
        return lines
    }

    private func isQuiet(_ day: Int) -> Bool {
        let month = SimulatedGateway.wall(TwoYears.start + Int64(day) * TwoYears.day, "UTC").month!
        return (6...9).contains(month)
    }

    func wall(_ letter: Got) -> (day: Int, hour: Int) {
        let zone = people.first { $0.handle == letter.handle }?.zone ?? "UTC"
        let parts = SimulatedGateway.wall(letter.at, zone)
        return (parts.day!, parts.hour!)
    }

    /// A post, or what comes of a mail of theirs.
    func answersSomebody(_ letter: Got) -> Bool { posts[letter.subject] != nil || letter.subject.hasPrefix("Re: ") }

    /// Letters a week, of each part: median and most.
    func print() {
        var lines: [String] = []
        for (name, isOne) in [
            ("members", { $0.hasPrefix("member") }), ("facilitators", { $0.hasPrefix("host") }),
            ("director", { $0 == "director" }), ("sponsor", { $0 == "sponsor" }),
        ] as [(String, (String) -> Bool)] {
            var weeks: [Int] = []
            for person in people where isOne(person.handle) {
                let mine = got.filter { $0.handle == person.handle && posts[$0.subject] == nil }
                let counts = Dictionary(grouping: mine) { ($0.at - TwoYears.start) / (7 * TwoYears.day) }.mapValues(
                    \.count)
                weeks += (0..<Int64(TwoYears.days / 7)).map { counts[$0] ?? 0 }
            }
            weeks.sort()
            lines.append("\(name) \(weeks[weeks.count / 2])/\(weeks.last ?? 0)")
        }
        Swift.print(
            "two years: \(got.count) letters, \(posts.count) posts; letters a week beside posts, median/most: \(lines.joined(separator: ", "))"
        )
    }
}
