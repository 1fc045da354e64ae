import Mail
import Testing

@testable import Guild

@Suite("Polls, as people write and answer them") struct PollReadingTests {
    private let ours = OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)
    // Tuesday, 24 November 2026, 09:00.
    private let now: Int64 = 1_795_510_800

    private func read(_ text: String, title: String = "Levels") -> PollReading {
        PollReading(text, title: title, now: now, zone: "UTC", zones: .utc, ours: ours)
    }

    @Test("what is to be chosen from") func options() {
        #expect(read("Poll:\n- Four\n- Five").options == ["Four", "Five"])
        #expect(read("Poll: How many?\n\n1. Four\n2. Five\n3) Six").options == ["Four", "Five", "Six"])
        #expect(read("Umfrage:\n\nWie viele?\n\nVier\nFünf").options == ["Vier", "Fünf"])
        #expect(read("**Poll:**\n* Four\n* Five\n\nBest, Anna").options == ["Four", "Five"])
        #expect(read("Poll:\na) Four\nb) Five\nUntil: Fri 18:00").options == ["Four", "Five"])
        #expect(read("Poll:\n- Four\n- four\n- Five").options == ["Four", "Five"])
        #expect(read("Poll:\n- Four\n- Five").until == now + 7 * 86_400)
        #expect(read("Poll:\nUntil: Fri 18:00\n- Four\n- Five").until == 1_795_802_400)
        #expect(read("Poll:\nSecret: yes\n- Four\n- Five").isSecret)
    }

    @Test("what is said besides, and what it is called") func intro() {
        #expect(read("Poll: Shall we meet?\n- Yes\n- No", title: "").title == "Shall we meet?")
        #expect(read("Poll: Shall we meet?\n- Yes\n- No", title: "May").intro == "Shall we meet?")
        #expect(read("Poll:\n\nFor year 7.\n\n- Four\n- Five").intro == "For year 7.")
    }

    @Test("what is none") func problems() {
        #expect(read("Poll:").problem == .fewOptions)
        #expect(read("Poll:\n- Four").problem == .fewOptions)
        #expect(read("Poll:\n" + (1...60).map { "- option \($0)" }.joined(separator: "\n")).problem == .manyOptions)
        #expect(read("Poll:\nUntil: yesterday\n- Four\n- Five").problem == .badTime)
        #expect(read("Poll:\nUntil: 3 March 2199\n- Four\n- Five").problem == .badTime)
        #expect(!PollReading.begins("We had a poll: it was close.", subject: ""))
        #expect(!PollReading.begins("Polling: new ways", subject: ""))
        #expect(PollReading.begins("\n\n poll: which?", subject: ""))
    }

    @Test(
        "an answer",
        arguments: [
            ("b", 1), ("B", 1), ("(b)", 1), ("b)", 1), ("b.", 1), ("2", 1), ("2.", 1), ("b, please", 1), ("b) Five", 1),
            ("Five", 1), ("five!", 1), ("I would take five", 1), ("as many as you like", 2), ("c\n\nThanks, Ben", 2),
            ("Hello,\n\na\n\nBest regards\nBen", 0), ("As many", 2),
        ])
    func answers(_ text: String, _ option: Int) {
        #expect(
            PollAnswer(text, options: ["Four", "Five", "As many as you like"], names: ["Ben"]) == .option(option))
    }

    @Test(
        "no answer",
        arguments: [
            "", "Four or five", "I like it", "Five? Why?", "d", "7", "0", "-1", "99999999999999999999", "b or c",
            "Thanks!",
        ])
    func none(_ text: String) {
        guard case .unclear = PollAnswer(text, options: ["Four", "Five", "As many as you like"], names: ["Ben"]) else {
            Issue.record("\(text)")
            return
        }
    }

    @Test("dates and names that are options") func dates() {
        let days = ["3.10.", "4.10.", "5.10."]
        #expect(PollAnswer("3.10. passt mir", options: days, names: []) == .option(0))
        #expect(PollAnswer("4.10.", options: days, names: []) == .option(1))
        #expect(PollAnswer("c", options: days, names: []) == .option(2))
        #expect(PollAnswer("a) or b)?", options: days, names: []) == .unclear([]))
        #expect(PollAnswer("Hi Anna,\n\nb", options: ["Anna", "Ben"], names: ["Carla"]) == .option(1))
        #expect(PollAnswer("2:30 please", options: ["14:00", "14:30", "15:00"], names: []) == .unclear([]))
    }

    @Test("what asks to choose, and what only calls itself so") func begins() {
        #expect(PollReading.begins("Hello,\n\nPoll: which?\n\nFour\nFive", subject: "Levels"))
        #expect(PollReading.begins("- Four\n- Five", subject: "Umfrage: wie viele?"))
        #expect(
            !PollReading.begins(
                "Liebe alle,\n\nbitte füllt sie bis Freitag aus:\nhttps://example.org/s",
                subject: "Umfrage: Plattformen"))
        #expect(!PollReading.begins("Poll\n\nWe had one.", subject: "Levels"))
        #expect(NoteWords("note @jane please be kinder\n\nTom")?.words == "please be kinder\n\nTom")
        #expect(NoteWords("Note: @jane see https://x.org/y")?.words == "see https://x.org/y")
        #expect(NoteWords("Hi,\n\nnote @jane-doe: softly")?.handle == "jane-doe")
        #expect(NoteWords("Noted, @jane") == nil)
        #expect(NoteWords("Note that @jane is right") == nil)
    }

    @Test("a number may be what is written, and where it stands: then it is asked about") func numbers() {
        let options = ["4", "5", "2"]
        #expect(PollAnswer("4", options: options, names: []) == .option(0))
        #expect(PollAnswer("2", options: options, names: []) == .unclear([2, 1]))
        #expect(PollAnswer("a", options: options, names: []) == .option(0))
        #expect(PollAnswer("none", options: options, names: []) == .takenBack)
        #expect(PollAnswer("none", options: ["None", "All"], names: []) == .option(0))
    }
}
