import Foundation
import Guild
import Mail
import Testing

@testable import Store

@Suite("How a group fared")
struct HealthTests {
    private struct Wrote {
        var person: Int
        var at: Int64
        var isQuestion: Bool
        var answers: Int?
    }

    /// Three months of a group of fifteen, by chance with a stated seed, counted again from what was written by plain means.
    @Test("the figures are what is counted from the raw posts by other means", arguments: [3, 11, 42])
    func figures(seed: Int) throws {
        let store = try Store(path: NSTemporaryDirectory() + "/gp-health-\(UUID().uuidString).sqlite")
        var state = UInt64(seed)
        func chance(_ most: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % most
        }
        let month = BlogChoice.Month("2026-11")!, before = BlogChoice.Month("2026-10")!
        var wrote: [Wrote] = []
        var joined: [Int: Int64] = [:]
        let (group, found) = try store.writeNow { transaction -> (GroupID, HealthFigures) in
            let group = try transaction.addGroup(
                Group(id: GroupID(0), name: "teachers", title: "Teachers", purpose: "Trying."), now: 1)
            var people: [PersonID] = []
            for index in 0..<15 {
                let address = MailReading.addresses("Person \(index) <p\(index)@x.example>")[0]
                // Some came in October, some in November.
                let since = index < 9 ? 1 : before.first + Int64(chance(61)) * 86_400
                people.append(try transaction.person(for: address, now: 1).id)
                joined[index] = since
                try transaction.setMembership(
                    of: people[index], in: group, roles: [.contributor], cadence: .none, now: since)
            }
            var topics: [ContributionID] = []
            for turn in 0..<120 {
                let at = before.first + Int64(turn) * 61 * 86_400 / 120 + Int64(chance(3_600))
                let author = chance(6) * chance(4) % 15
                guard joined[author]! <= at else { continue }
                let isReply = !topics.isEmpty && chance(2) == 0
                let asks = !isReply && chance(2) == 0
                let text =
                    asks
                    ? "How many levels has your rubric?"
                    : "We have four of them in all our classes since last year, and nobody wants any more than that."
                var new = PromptText(title: "About \(turn)", text: text).topic(
                    in: group, by: people[author], named: "Person \(author)",
                    messageID: MessageID("m\(turn)@x.example")!, at: at)
                new.isPrompt = false
                var answered: Int?
                if isReply {
                    let topic = topics[topics.count - 1]
                    new.kind = .reply
                    new.parent = Situation.ThreadPlace(id: topic, topic: topic, group: group, title: "")
                    answered = wrote.lastIndex { $0.answers == nil }
                }
                var applying = Applying(arrival: ArrivalID(0), now: at, hold: 0)
                let id = try transaction.contribute(new, alerting: false, &applying)
                if !isReply { topics.append(id) }
                wrote.append(Wrote(person: author, at: at, isQuestion: asks, answers: isReply ? answered : nil))
                if isReply { wrote[wrote.count - 1].answers = answered ?? -1 }
            }
            return (group, try transaction.snapshot.health(of: group, in: month))
        }
        _ = group
        // By other means: what was written, gone through once more.
        let inMonth = wrote.filter { $0.at >= month.first && $0.at < month.next }
        let inBefore = Set(wrote.filter { $0.at >= before.first && $0.at < before.next }.map(\.person))
        #expect(found.posts == inMonth.count)
        #expect(found.members == joined.count { $0.value < month.next })
        #expect(found.came == joined.count { $0.value >= month.first && $0.value < month.next })
        var core = 0, active = 0, risen = 0
        for person in Set(inMonth.map(\.person)) {
            let weeks = Set(inMonth.filter { $0.person == person }.map { Int(($0.at - month.first) / 604_800) })
            if weeks.count > 2 { core += 1 } else { active += 1 }
            if !inBefore.contains(person), joined[person]! < before.first { risen += 1 }
        }
        #expect((found.core, found.active, found.risen) == (core, active, risen))
        #expect(found.peripheral == found.members - core - active)
        // Each question, and the first answer by somebody else to it.
        var waits: [Int64?] = []
        for (index, question) in wrote.enumerated()
        where question.isQuestion && question.at >= month.first && question.at < month.next {
            let answer = wrote.dropFirst(index + 1).prefix { $0.answers != nil }.first { $0.person != question.person }
            waits.append(answer.map { $0.at - question.at })
        }
        #expect(found.questions == waits.count)
        #expect(found.answeredSoon == waits.count { $0.map { $0 <= 172_800 } ?? false })
        let known = waits.compactMap { $0 }.sorted()
        if known.isEmpty {
            #expect(found.medianAnswer == nil)
        } else {
            let middle = (known[(known.count - 1) / 2] + known[known.count / 2]) / 2
            #expect(found.medianAnswer == middle)
        }
        store.close()
    }

    @Test("few people are called few")
    func few() {
        #expect(HealthFigures.people(0) == "none")
        #expect(HealthFigures.people(4) == "few")
        #expect(HealthFigures.people(5) == "5")
    }
}
