import Testing

@testable import Guild

@Suite("Words about people")
struct MeasureWordsTests {
    @Test(
        "a measure, its group, its length and its reason",
        arguments: [
            ("@jane: too many adverts", "jane", nil, nil, "too many adverts"),
            ("@jane in teachers: why", "jane", "teachers", nil, "why"),
            ("@jane for 10m: calm down", "jane", nil, 600, "calm down"),
            ("@jane in teachers for 14 days: a: b", "jane", "teachers", 14 * 86_400, "a: b"),
            ("@jane for 2 weeks in teachers: x", "jane", "teachers", 14 * 86_400, "x"),
            ("@jane for 900 months: x", "jane", nil, 366 * 86_400, "x"),
            ("@jane from teachers", "jane", "teachers", nil, ""),
        ] as [(String, String, String?, Int64?, String)])
    func read(_ row: (String, String, String?, Int64?, String)) throws {
        let words = try #require(MeasureWords(row.0))
        #expect(words.handle == row.1)
        #expect(words.group == row.2)
        #expect(words.seconds == row.3)
        #expect(words.words == row.4)
    }

    @Test(
        "what is none",
        arguments: [
            "jane: why", "@: why", "", "@jane soon: why", "@jane for ever: why", "@jane for 0 days: why", "@jane in: x",
        ])
    func none(_ text: String) { #expect(MeasureWords(text) == nil) }

    @Test("a reason is wanted, but not to keep a stolen account's mail")
    func reasons() {
        func command(_ line: String) -> Command? {
            if case .command(let command) = CommandReading.read(line) { command } else { nil }
        }
        #expect(command("moderate @jane") == nil)
        #expect(command("ban @jane for 3 days") == nil)
        #expect(command("hold @jane") != nil)
        #expect(command("lift @jane") == .measures(.lift(handle: "jane", group: nil, onlyHold: false)))
        #expect(
            command("release @jane in teachers") == .measures(.lift(handle: "jane", group: "teachers", onlyHold: true)))
        #expect(command("remove @jane for 3 days: x") == nil)
        #expect(command("remove teachers") == .membership(.leave("teachers")))
        #expect(command("log teachers") == .measures(.log("teachers")))
    }

    @Test(
        "a request about a person is asked about",
        arguments: [
            ("ban @jane: enough", true), ("Please moderate @jane for a week: why", true),
            ("Hi Anna,\n\nremove @jane: she never came", true), ("hold @jane", true),
            ("Release @jane from marking, please", false), ("Claim 3 of Black & Wiliam is contested", false),
            ("Appeal: sign the petition!", false), ("Note @jane that the exam is on Friday", false),
            ("Ban all phones from class", false), ("Hold on, @jane!", false), ("Remove the @ sign", false),
            ("Claim your seat", false), ("An appeal: give what you can", false), ("Note to all: we meet at 9", false),
            ("Release notes for @jane", false),
        ])
    func misplaced(_ row: (String, Bool)) {
        #expect((MisplacedRequest(Post(subject: "Hello", text: row.0 + "\nmore")) != nil) == row.1)
    }

    @Test("links after a year of silence, or everywhere at once")
    func unusual() {
        let now: Int64 = 2_000_000_000
        let link = Post(subject: "", text: "See https://shop.example/x")
        var standing = Standing()
        #expect(!standing.isUnusual(link, at: now))
        standing.knownSince = now - 400 * 86_400
        #expect(standing.isUnusual(link, at: now))
        #expect(!standing.isUnusual(Post(subject: "", text: "Good morning"), at: now))
        standing.lastPostAt = now - 300 * 86_400
        #expect(!standing.isUnusual(link, at: now))
        standing.sameLinkIn = 2
        #expect(standing.isUnusual(link, at: now))
        standing.isFacilitator = true
        #expect(!standing.isUnusual(link, at: now))
    }
}
