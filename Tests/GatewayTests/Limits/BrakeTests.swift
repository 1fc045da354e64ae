import Foundation
import Guild
import Mail
import Testing

@testable import Gateway
@testable import Store

/// Machines that answer each other wait; people in a hurry never do.
@Suite("The brake")
struct BrakeTests {
    struct Loop: Sendable, CustomTestStringConvertible {
        var robots: Int
        var pace: Int64
        var words: Robot.Words
        var way: Robot.Way
        var testDescription: String { "\(robots) robots, \(words), by \(way), every \(pace) s" }
    }

    static let loops: [Loop] = [2, 5].flatMap { robots in
        [1, 1_200, 6 * 3_600].flatMap { pace in
            Robot.Words.allCases.flatMap { words in
                Robot.Way.allCases.map { way in
                    Loop(robots: robots, pace: pace, words: words, way: way)
                }
            }
        }
    }

    @Test("robots that answer each other: at most twelve posts, at any pace", arguments: loops)
    func robots(loop: Loop) async throws {
        let community = try SmallCommunity()
        let robots = (0..<loop.robots).map {
            Robot(address: "Robot \($0) <robot\($0)@r\($0).example>", words: loop.words, way: loop.way)
        }
        try community.add(robots.map(\.address))
        try community.add(["Fay Sil <fay@f.example>"], role: .facilitator)
        try community.add(["Anna Berg <anna@a.example>"])
        try await community.mail(
            from: "Anna Berg <anna@a.example>", to: "community+teachers@guild.example", subject: "Rubrics",
            text: "How do you grade oral exams? I look for something simple.")
        var count = 0
        for _ in 0..<14 {
            let letters = await community.letters()
            let answered = letters.compactMap { letter in
                robots.first { $0.address.contains("<\(letter.recipient)>") }.map { ($0, letter) }
            }
            guard !answered.isEmpty else { break }
            community.clock.advance(loop.pace)
            for (robot, letter) in answered.prefix(60) {
                count += 1
                let message = Message(reading: letter.bytes)
                let isPost = message.field("List-Id") != nil
                let reply = message.replyTo.first?.address ?? message.from.first?.address ?? ""
                try await community.mail(
                    from: robot.address,
                    to: loop.way == .topic && isPost ? "community+teachers@guild.example" : reply,
                    subject: loop.way == .topic ? "Automatic: \(message.subject)" : "Re: \(message.subject)",
                    text: robot.text(count, message),
                    answering: loop.way == .topic ? [] : [message.messageID].compactMap { $0 })
                if try community.posts > 20 { break }
            }
            if try community.posts > 20 { break }
        }
        #expect(try community.posts - 1 <= 12, "\(loop.testDescription)")
        #expect(try community.held > 0 || community.posts < 12, "it is held, not lost")
    }

    @Test("a slower loop makes no more than thirty posts a day", arguments: [7, 12], [2, 5])
    func slow(hours: Int64, robots count: Int) async throws {
        let community = try SmallCommunity()
        let robots = (0..<count).map {
            Robot(address: "Robot \($0) <r\($0)@r\($0).example>", words: .same, way: .topic)
        }
        try community.add(robots.map(\.address))
        try await community.mail(
            from: robots[0].address, to: "community+teachers@guild.example", subject: "Away",
            text: robots[0].text(0, Message()))
        let begin = community.clock.time
        while community.clock.time - begin < 86_400 {
            let letters = await community.letters()
            community.clock.advance(hours * 3_600)
            for letter in letters.prefix(80) {
                guard let robot = robots.first(where: { $0.address.contains("<\(letter.recipient)>") }) else {
                    continue
                }
                try await community.mail(
                    from: robot.address, to: "community+teachers@guild.example", subject: "Away",
                    text: robot.text(0, Message()))
            }
        }
        #expect(try community.posts <= 31)
    }

    @Test("one word of a facilitator lets them go on, and another throws away what waits")
    func release() async throws {
        let community = try SmallCommunity()
        try community.add(["Bot A <a@bot.example>", "Bot B <b@bot.example>"], cadence: .none)
        try community.add(["Fay Sil <fay@f.example>"], role: .facilitator)
        for number in 0..<6 {
            for author in ["Bot A <a@bot.example>", "Bot B <b@bot.example>"] {
                community.clock.advance(5)
                try await community.mail(
                    from: author, to: "community+teachers@guild.example", subject: "News",
                    text: "The number of the day is \(number), as always on this list of ours.")
            }
        }
        let posted = try community.posts
        #expect(posted <= 12)
        let waiting = try community.held
        #expect(waiting == 12 - posted)
        let all = await community.letters()
        #expect(try community.failures == [])
        let questions = all.filter {
            Message(reading: $0.bytes).subject.hasSuffix("waits") && $0.recipient == "fay@f.example"
        }
        try #require(questions.count == 2, "one line an author, however much waits")
        let first = Message(reading: questions[0].bytes), second = Message(reading: questions[1].bytes)
        try await community.mail(
            from: "Fay Sil <fay@f.example>", to: first.replyTo[0].address, subject: "Re: \(first.subject)",
            text: "go on")
        try await community.street.keepTime(Patience())
        let after = try community.held
        #expect(after < waiting)
        #expect(try community.posts == posted + waiting - after)
        try await community.mail(
            from: "Fay Sil <fay@f.example>", to: second.replyTo[0].address, subject: "drop", text: "")
        #expect(try community.held == 0)
    }

    @Test(
        "a founding day: two hundred join, eighty of them say hello, and nothing waits",
        arguments: [JoinPolicy.open, .approval])
    func founding(joining: JoinPolicy) async throws {
        let community = try SmallCommunity(joining: joining)
        try community.add(["Fay Sil <fay@f.example>"], role: .facilitator, cadence: .none)
        for number in 0..<200 {
            community.clock.advance(40)
            let who = "Member \(number) <m\(number)@school.example>"
            let outcomes = try await community.mail(
                from: who, to: "community+teachers.join@guild.example", subject: "join", text: "")
            #expect(
                outcomes.map(\.reason) == [joining == .open ? .membership(.joined) : .membership(.askedFacilitators)],
                "\(number)")
            if joining == .approval { continue }
            if number % 5 < 2 {
                community.clock.advance(20)
                let hello = try await community.mail(
                    from: who, to: "community+teachers@guild.example", subject: "Hello from member \(number)",
                    text: "Hello everybody, I am member \(number). I teach, and I am glad to be here.")
                #expect(hello.map(\.reason) == [.forum(.posted)])
            }
        }
        #expect(try community.held == 0)
    }

    @Test("a conference day: three hundred posts by eighty people, quick and short, and nothing waits")
    func conference() async throws {
        let community = try SmallCommunity()
        let people = (0..<80).map { "Person \($0) <p\($0)@conf.example>" }
        try community.add(people, cadence: .none)
        var ids: [String] = []
        var random = SystemRandomNumberGenerator()
        let short = ["Thanks!", "+1", "Yes, me too.", "See you there!", "Great talk.", "Thank you very much for this!"]
        for number in 0..<300 {
            community.clock.advance(Int64.random(in: 5...180, using: &random))
            let who = people[Int.random(in: 0..<80, using: &random)]
            let isTopic = number % 12 == 0
            let outcomes = try await community.mail(
                from: who, to: "community+teachers@guild.example",
                subject: isTopic ? "Session \(number / 12)" : "Re: Session",
                text: number % 3 == 1
                    ? short[Int.random(in: 0..<short.count, using: &random)]
                    : "In session \(number) somebody said: it depends on \(UUID()).",
                answering: isTopic ? [] : [MessageID(ids.suffix(15).randomElement()!)!])
            #expect(outcomes.allSatisfy { $0.disposition == .accepted }, "\(number): \(outcomes.map(\.reason))")
            ids.append("<m\(number + 1)@x.example>")
        }
        #expect(try community.held == 0)
    }

    @Test("what is more than a limit waits, is told once, and nothing is lost")
    func limits() async throws {
        var limits = Limits()
        limits.postsOfAuthorInHour = 10
        let community = try SmallCommunity(limits: limits)
        try community.add(["Anna Berg <anna@a.example>"])
        try community.add(["Fay Sil <fay@f.example>"], role: .facilitator)
        for number in 0..<15 {
            community.clock.advance(7)
            try await community.mail(
                from: "Anna Berg <anna@a.example>", to: "community+teachers@guild.example",
                subject: "Question \(number)",
                text: Robot(address: "", words: .various, way: .topic).text(number, Message()))
        }
        #expect(try community.posts == 10)
        #expect(try community.held == 5)
        let letters = await community.letters()
        #expect(
            letters.count {
                $0.recipient == "anna@a.example" && Message(reading: $0.bytes).body().text.contains("waits")
            } == 1)
        let question = letters.filter { Message(reading: $0.bytes).subject.hasSuffix("Mail of Anna Berg waits") }
        try #require(question.count == 1)
        let message = Message(reading: question[0].bytes)
        #expect(message.body().text.contains("5 mails wait"))
        try await community.mail(
            from: "Fay Sil <fay@f.example>", to: message.replyTo[0].address, subject: "go on", text: "")
        try await community.street.keepTime(Patience())
        #expect(try community.posts == 15)
    }
}
