import Foundation
import Guild
import Letters
import Logging
import Mail
import Synchronization
import Testing

@testable import Gateway
@testable import Store

/// Half a year of three groups that live differently, by a clock that jumps four hours at a time: questions that find somebody
/// who knows or nobody, people who answer, decline or say nothing, newcomers, a weekly prompt. What we begin of ourselves is
/// compared, letter by letter, with a plain reckoning.
@Suite("Half a year")
struct HalfYearTests {
    @Test("who is asked, shown and nudged is what a plain reckoning says, and nobody is pestered")
    func halfYear() async throws {
        let life = try HalfYear()
        try await life.pass()
        let asked = life.got.filter { $0.subject.hasPrefix("Can you help? ") }
        #expect(asked.count > 30, "\(asked.count) were asked")
        #expect(asked.map(\.line) == life.reckoned.map(\.line))
        // Nobody by night, nobody twice in seven days, no more than one of these letters a day and two a week.
        for person in life.people {
            let mine = life.got.filter { $0.handle == person.handle && $0.isNudge }
            for letter in mine {
                let hour = HalfYear.hour(letter.at, person.zone)
                #expect((7..<20).contains(hour), "\(letter.line): at \(hour) o'clock")
            }
            for (first, next) in zip(mine, mine.dropFirst()) {
                #expect(next.at - first.at >= 23 * 3_600, "\(first.line), \(next.line)")
            }
            for (first, third) in zip(mine, mine.dropFirst(2)) {
                #expect(third.at - first.at > 7 * 86_400, "\(first.line), \(third.line)")
            }
            let asks = mine.filter { $0.subject.hasPrefix("Can you help? ") }
            for (first, next) in zip(asks, asks.dropFirst()) {
                #expect(next.at - first.at >= 7 * 86_400, "\(first.line), \(next.line)")
            }
        }
        // Nobody is asked about what they may not read, or what they asked themselves.
        for letter in asked {
            let question = life.questions.first { letter.subject.hasSuffix($0.title) }
            let person = life.people.first { $0.handle == letter.handle }
            #expect(person.map { $0.groups.contains(question?.group ?? "") } ?? false, "\(letter.line)")
            #expect(question?.author != letter.handle, "\(letter.line)")
        }
        // Each newcomer: silent ones are shown a conversation once; all are asked once about the amount.
        for newcomer in life.newcomers {
            let mine = life.got.filter { $0.handle == newcomer.handle }
            let shown = mine.count { $0.subject.hasPrefix("A conversation in ") }
            #expect(shown == (newcomer.speaks ? 0 : 1), "\(newcomer.handle): \(shown) conversations")
            #expect(mine.count { $0.subject == "Is it the right amount of mail?" } == 1, "\(newcomer.handle)")
        }
        // The weekly prompt: on each Monday before which its group was silent for two days.
        let prompted = Set(life.got.filter { $0.subject == "What did you try?" }.map { $0.at / 86_400 })
        #expect(prompted == life.silentMondays)
        #expect(prompted.count > 3)
        // Who introduces themselves is read by their group, and the host hears of those whom nobody answered: in one letter a
        // week about all groups, at the beginning of the week.
        for newcomer in life.newcomers where newcomer.speaks {
            let read = life.got.filter { $0.subject == "Introducing \(newcomer.handle)" }
            #expect(
                Set(read.map(\.handle)) == life.members(of: "steady", at: newcomer.at).subtracting([newcomer.handle]))
        }
        let weeks = life.got.filter { $0.subject == "What your groups may need" }
        #expect(weeks.allSatisfy { $0.handle == "host" && (4...6).contains($0.at / HalfYear.day % 7) })
        for (first, next) in zip(weeks, weeks.dropFirst()) { #expect(next.at - first.at >= 4 * HalfYear.day) }
        let named = life.newcomers.filter { one in
            one.speaks && weeks.contains { $0.text.contains("\(one.handle), in Steady") }
        }
        #expect(named.count == life.newcomers.count { $0.speaks })
        #expect(weeks.count > 10)
        // What came of a month, where something did: once for each group, in the first week of the next.
        let drafts = life.got.filter { $0.subject.hasPrefix("A draft for the blog") }
        #expect(Set(drafts.map(\.subject)).count == drafts.count && !drafts.isEmpty)
        for draft in drafts {
            let day = SimulatedGateway.wall(draft.at, "UTC").day!
            #expect(draft.handle == "host" && day <= 7, "\(draft.line)")
        }
        print(
            "half a year: \(weeks.count) weeks, \(drafts.count) drafts, \(life.got.count) letters, \(asked.count) asked, \(prompted.count) prompts"
        )
    }
}

private final class HalfYear {
    struct Person {
        var handle: String
        var zone: String
        var groups: [String]
        var knows: Set<String> = []
        var isExpert = false
        /// 0 answers, 1 declines, 2 says nothing.
        var temper = 2
    }

    struct Question {
        var title: String
        var word: String
        var group: String
        var author: String
        var at: Int64
        var isFirst: Bool
        /// Somebody answers by themselves then.
        var answeredAt: Int64?
    }

    struct Got {
        var at: Int64
        var handle: String
        var subject: String
        var replyTo = ""
        var text = ""
        var line: String { "\(at) \(handle): \(subject)" }
        var isNudge: Bool {
            ["Can you help? ", "A conversation in ", "Is it the right amount", "What your groups"].contains {
                subject.hasPrefix($0)
            }
        }
    }

    static let day: Int64 = 86_400
    /// Tuesday, 1 December 2026, 00:00 UTC.
    static let start: Int64 = 1_796_083_200
    static let step: Int64 = 4 * 3_600
    /// More of them where time is no matter: `GUILDPOST_HALF_YEARS=4`.
    static let turns =
        182 * 6 * (ProcessInfo.processInfo.environment["GUILDPOST_HALF_YEARS"].flatMap { Int($0) } ?? 1)

    private let gateway: SimulatedGateway
    private var seed: UInt64 = 7
    private var mails = 0

    var people: [Person] = []
    var newcomers: [(handle: String, speaks: Bool, at: Int64)] = []
    var questions: [Question] = []
    var got: [Got] = []
    var reckoned: [Got] = []
    var silentMondays: Set<Int64> = []
    /// When people posted in the group of the prompt.
    private var talk: [Int64] = []
    /// Who has written in which group.
    private var spoke: Set<String> = []

    private func chance(_ most: Int) -> Int {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(seed >> 33) % most
    }

    static func hour(_ moment: Int64, _ zone: String) -> Int {
        SimulatedGateway.wall(moment, zone).hour!
    }

    init() throws {
        gateway = try SimulatedGateway("half-year", start: HalfYear.start)
        let zones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC", "Australia/Sydney"]
        let words = ["rubrics", "seating", "homework", "feedback"]
        for index in 0..<40 {
            var person = Person(
                handle: "member\(index)", zone: zones[index % zones.count],
                groups: index % 3 == 0 ? ["busy", "steady"] : index % 3 == 1 ? ["busy"] : ["steady", "quiet"])
            if index % 2 == 0 { person.knows = [words[index / 2 % 4]] }
            person.isExpert = index % 13 == 0
            person.temper = index % 3
            people.append(person)
        }
        people.append(Person(handle: "host", zone: "UTC", groups: ["busy", "steady", "quiet"]))
        let all = people
        try gateway.store.writeNow { transaction in
            var groups: [String: GroupID] = [:]
            for name in ["busy", "steady", "quiet"] {
                groups[name] = try transaction.addGroup(
                    Group(id: GroupID(0), name: name, title: name.capitalized, purpose: "Trying."), now: 1)
            }
            for person in all {
                let id = try transaction.person(
                    for: MailReading.addresses("\(person.handle) <\(person.handle)@x.example>")[0], now: 1
                ).id
                try transaction.make(.zone(person.zone), of: id, now: 1)
                try transaction.make(.expertise(person.knows.sorted()), of: id, now: 1)
                for name in person.groups {
                    let roles: Set<Role> =
                        person.handle == "host"
                        ? [.facilitator, .contributor] : person.isExpert ? [.expert, .contributor] : [.contributor]
                    try transaction.setMembership(of: id, in: groups[name]!, roles: roles, cadence: .immediate, now: 1)
                }
            }
        }
    }

    /// Everybody who was in it by then.
    func members(of group: String, at moment: Int64) -> Set<String> {
        let old = people.filter { person in
            person.groups.contains(group) && !newcomers.contains { $0.handle == person.handle && $0.at > moment }
        }
        return Set(old.map(\.handle))
    }

    // MARK: What happens

    func pass() async throws {
        try await send(
            "host", "community+quiet.prompts@guild.example", "What did you try?",
            "Post: every Monday 11:30\n\nOne thing, in three lines.")
        for turn in 0..<HalfYear.turns {
            // 3:30, 7:30, 11:30 …
            let now = HalfYear.start + Int64(turn) * HalfYear.step + 12_600
            gateway.now = now
            if turn % 9 == 4, turn < HalfYear.turns - 130 { try await ask(turn, now) }
            // The quiet group talks for some weeks, and falls silent.
            if turn % 11 == 3, turn / 6 % 60 < 30 {
                talk.append(now)
                try await send(
                    "member2", "community+quiet@guild.example", "Note \(turn)",
                    "We tried this and that again, and it went well enough for most of us today.")
            }
            if turn % 90 == 31, turn < HalfYear.turns - 200 { try await join(turn, now) }
            for newcomer in newcomers where newcomer.speaks && newcomer.at + HalfYear.day == now {
                let welcome = got.last { $0.handle == newcomer.handle && $0.subject.hasPrefix("Welcome") }
                try await send(
                    newcomer.handle, welcome?.replyTo ?? "", "Re: Welcome",
                    "I am new here, and I teach in a small school by the sea.")
            }
            for index in questions.indices where questions[index].answeredAt == now {
                try await answer(questions[index], by: "host")
                let question = questions[index]
                try await send(
                    "host", "community+\(question.group)@guild.example", "Re: \(question.title)",
                    "close: one example on the wall",
                    answering: "q-\(question.title.replacing(" ", with: "-"))@x.example")
            }
            try await self.turn(now)
        }
    }

    private func ask(_ turn: Int, _ now: Int64) async throws {
        let author = people[(turn * 7 + 5) % 40]
        let group = author.groups[turn % author.groups.count]
        guard group != "quiet" else { return }
        let word = ["rubrics", "seating", "homework", "feedback", "nothing"][chance(5)]
        let title = "About \(word) in week \(turn)"
        // A third are answered by themselves.
        let answeredAt = chance(3) == 0 ? now + Int64(1 + chance(8)) * HalfYear.step : nil
        questions.append(
            Question(
                title: title, word: word, group: group, author: author.handle, at: now,
                isFirst: spoke.insert("\(author.handle) \(group)").inserted, answeredAt: answeredAt))
        try await send(
            author.handle, "community+\(group)@guild.example", title,
            "How would you begin with that in a class of thirty?")
    }

    private func join(_ turn: Int, _ now: Int64) async throws {
        let handle = "newcomer\(turn)"
        newcomers.append((handle, turn % 180 == 31, now))
        try await send(handle, "community+steady.join@guild.example", "Please", "")
        people.append(Person(handle: handle, zone: "UTC", groups: ["steady"]))
    }

    private func answer(_ question: Question, by handle: String) async throws {
        let id = "q-\(question.title.replacing(" ", with: "-"))@x.example"
        try await send(
            handle, "community+\(question.group)@guild.example", "Re: \(question.title)",
            "Begin with one example on the wall, and let them say what is good about it.", answering: id)
    }

    private func send(_ handle: String, _ to: String, _ subject: String, _ text: String, answering: String? = nil)
        async throws
    {
        mails += 1
        let id =
            answering == nil && subject.hasPrefix("About ") ? "q-\(subject.replacing(" ", with: "-"))" : "m\(mails)"
        var raw =
            "From: \(handle) <\(handle)@x.example>\nTo: \(to)\nSubject: \(subject)\nMessage-ID: <\(id)@x.example>\n"
        if let answering { raw += "In-Reply-To: <\(answering)>\n" }
        raw += "\n\(text)\n"
        _ = try await gateway.carry(raw, key: "\(mails)")
    }

    /// The clock's turn, the letters that come of it, and what those who were asked say to them.
    private func turn(_ now: Int64) async throws {
        reckon(now)
        for letter in try await gateway.turn() {
            let message = Message(reading: letter.bytes)
            let one = Got(
                at: now, handle: String(letter.recipient.prefix { $0 != "@" }), subject: message.subject,
                replyTo: message.replyTo.first?.address ?? "", text: message.body().text)
            got.append(one)
            if one.subject.hasPrefix("Your introduction to") {
                try await send(one.handle, one.replyTo, "Re: it", "Yes!")
            }
            guard one.subject.hasPrefix("Can you help? ") else { continue }
            switch people.first(where: { $0.handle == one.handle })?.temper {
            case 0:
                if let question = questions.first(where: { one.subject.hasSuffix($0.title) }) {
                    spoke.insert("\(one.handle) \(question.group)")
                }
                try await send(
                    one.handle, one.replyTo, "Re: \(one.subject)",
                    "Begin with two of them, and let the class find the third one by themselves.")
            case 1: try await send(one.handle, one.replyTo, "Re: \(one.subject)", "can't")
            default: break
            }
        }
    }

    // MARK: The reckoning

    private struct Standing {
        var asked: [String] = []
        var open: (handle: String, at: Int64)?
        var isAnswered = false
    }

    private var standings: [String: Standing] = [:]
    private var lastAsked: [String: Int64] = [:]
    private var inVain: [String: Int] = [:]

    /// What is due now, from nothing but who knows what and what was said.
    private func reckon(_ now: Int64) {
        // A Monday, 11:30.
        if now % HalfYear.day == 41_400, now / HalfYear.day % 7 == 4 {
            if !talk.contains(where: { $0 > now - 2 * HalfYear.day }) { silentMondays.insert(now / HalfYear.day) }
        }
        // All of a turn is read before any of it is done.
        let (lastAskedBefore, inVainBefore) = (lastAsked, inVain)
        var isTaken: Set<String> = []
        for question in questions where question.at + 14 * HalfYear.day > now {
            var standing = standings[question.title] ?? Standing()
            defer { standings[question.title] = standing }
            if let at = question.answeredAt, at <= now { standing.isAnswered = true }
            guard !standing.isAnswered else { continue }
            if let open = standing.open {
                guard open.at <= now - 3 * HalfYear.day else { continue }
                inVain[open.handle, default: 0] += 1
                standing.open = nil
                continue
            }
            let patience: Int64 = question.isFirst ? 12 : 48
            guard standing.asked.count < 3, question.at <= now - patience * 3_600 else { continue }
            let able = people.enumerated().filter { _, person in
                person.groups.contains(question.group) && person.handle != question.author
                    && !standing.asked.contains(person.handle)
                    && (lastAskedBefore[person.handle] ?? 0) <= now - 7 * HalfYear.day
                    && inVainBefore[person.handle, default: 0] < 3
                    && (person.knows.contains(question.word) || person.isExpert)
            }
            func score(_ person: Person) -> Int {
                (person.knows.contains(question.word) ? 3 : 0) + (person.isExpert ? 2 : 0)
            }
            let best = able.min {
                (-score($0.element), lastAskedBefore[$0.element.handle] ?? 0, $0.offset)
                    < (-score($1.element), lastAskedBefore[$1.element.handle] ?? 0, $1.offset)
            }?.element
            guard let best, (8..<20).contains(HalfYear.hour(now, best.zone)), !isTaken.contains(best.handle) else {
                continue
            }
            isTaken.insert(best.handle)
            reckoned.append(Got(at: now, handle: best.handle, subject: "Can you help? \(question.title)"))
            standing.asked.append(best.handle)
            lastAsked[best.handle] = now
            switch best.temper {
            case 0:
                standing.isAnswered = true
                inVain[best.handle] = 0
            case 1: standing.open = nil
            default: standing.open = (best.handle, now)
            }
        }
    }
}
