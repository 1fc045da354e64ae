import Mail
import Testing

@testable import Guild

@Suite("Prompts, as facilitators write them") struct PromptReadingTests {
    private let ours = OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)
    // Tuesday, 24 November 2026, 09:00.
    private let now: Int64 = 1_795_510_800

    private func read(_ text: String, title: String = "What did you try?") -> PromptReading {
        PromptReading(text, title: title, now: now, zone: "UTC", zones: .utc, ours: ours)
    }

    @Test(
        "each week",
        arguments: [
            "every Monday 8:00", "Every Mon, 8:00", "each Monday at 8:00", "weekly on Monday 8:00", "Mondays 8:00",
            "jeden Montag 8:00", "jeden Montag um 8:00", "chaque lundi 8:00", "tous les lundis 8:00", "cada lunes 8:00",
            "ogni lunedì 8:00",
        ])
    func weekly(_ written: String) {
        let reading = read("Post: \(written)\n\nOne thing.")
        #expect(reading.problem == nil)
        #expect(reading.schedule == .weekly(Weekly(weekday: 1, minutes: 480), from: 1_796_025_600))
    }

    @Test("once") func once() {
        #expect(read("Post: Fri 9:00\nWords").schedule == .once(at: 1_795_770_000))
        #expect(read("Post: 3 March 2027, 9:00\nWords").schedule == .once(at: 1_804_064_400))
        #expect(read("Post: tomorrow\nWords").schedule == .once(at: now + 86_400))
        #expect(read("Posten: morgen 9:00\nWorte").schedule == .once(at: now + 86_400))
    }

    @Test(
        "not at all",
        arguments: [
            ("Words", PromptReason.noTime), ("Post: some day\nWords", .noTime), ("Post: every month\nWords", .noTime),
            ("Post: 3 March 2020\nWords", .past), ("Post: every Monday 8:00", .noWords), ("", .noWords),
            ("Post: every Monday 25:00\nWords", .noTime),
            ("Post: \(String(repeating: "x", count: 9_000))\nWords", .noTime),
        ])
    func problems(_ text: String, _ problem: PromptReason) { #expect(read(text).problem == problem) }

    @Test("several") func several() {
        let reading = read(
            "Post: every Monday 8:00\n\nTitle: A case\nOne.\n***\n\nTwo, and more of it.\n***\nTitel: Drei\nThree.")
        #expect(reading.texts.map(\.title) == ["A case", "What did you try?", "Drei"])
        #expect(reading.texts.map(\.text) == ["One.", "Two, and more of it.", "Three."])
        #expect(
            read("Post: Fri 9:00\n" + (1...60).map { "Text \($0)" }.joined(separator: "\n***\n")).problem == .tooMany)
    }

    @Test("what is said to it") func replies() {
        func reply(_ text: String) -> PromptReply {
            PromptReply(Post(subject: "Re: Goes out tomorrow: A case", text: text), names: ["Anna"])
        }
        #expect(reply("skip") == .skip)
        #expect(reply("Skip, please\n\nAnna") == .skip)
        #expect(reply("later 2w") == .later(14 * 86_400))
        #expect(reply("later") == .later(7 * 86_400))
        #expect(reply("later 3 days") == .later(3 * 86_400))
        #expect(reply("drop") == .drop)
        #expect(reply("yes") == .nothing)
        #expect(reply("Thanks!") == .nothing)
        #expect(reply("New text:\nOther words.\n\nAnd more.") == .text("Other words.\n\nAnd more."))
        #expect(reply("New text: other words") == .text("other words"))
        #expect(reply("skip the second sentence") == .unread)
        #expect(reply("later than that") == .unread)
        #expect(reply("I would say it otherwise.") == .unread)
        #expect(reply("New text:") == .unread)
    }
}
