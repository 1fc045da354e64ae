import Mail
import Testing

@testable import Guild

/// What is read as a request, and what is somebody's sentence.
@Suite("Requests in plain words")
struct RequestTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var line: String
        var reading: RequestLine.Reading
    }

    static let rows: [Row] = [
        Row(testDescription: "a word", line: "which", reading: .command(.settings(.which))),
        Row(testDescription: "a word with marks and capitals", line: "Help!", reading: .command(.requests(.help))),
        Row(
            testDescription: "a cadence", line: "set teachers daily",
            reading: .command(.settings(.set(.group("teachers"), .daily)))),
        Row(
            testDescription: "a cadence for all", line: "SET ALL Weekly.",
            reading: .command(.settings(.set(.all, .weekly)))),
        Row(
            testDescription: "a cadence alone is for all", line: "set none",
            reading: .command(.settings(.set(.all, .none)))),
        Row(
            testDescription: "a pause until a day", line: "pause until 2027-01-10",
            reading: .command(.settings(.pause(.all, until: CalendarDay(year: 2027, month: 1, day: 10))))),
        Row(
            testDescription: "a pause of one group", line: "pause teachers",
            reading: .command(.settings(.pause(.group("teachers"), until: nil)))),
        Row(
            testDescription: "no such day", line: "pause until 2027-02-30",
            reading: .misused(usage: CommandWord.pause.usage)),
        Row(
            testDescription: "a name", line: "set name Jane van der Doe",
            reading: .command(.settings(.name("Jane van der Doe")))),
        Row(
            testDescription: "an address is no name", line: "set name jane@a.example",
            reading: .misused(usage: "set name Jane Doe")),
        Row(
            testDescription: "tags of several words", line: "set expertise Rubrics, oral exams; ünïcode",
            reading: .command(.settings(.expertise(["rubrics", "oral-exams", "ünïcode"])))),
        Row(testDescription: "an hour", line: "set hour 18:00", reading: .command(.settings(.hour(18)))),
        Row(testDescription: "no such hour", line: "set hour 24", reading: .misused(usage: "set hour 18")),
        Row(
            testDescription: "somebody", line: "follow @jane daily",
            reading: .command(.settings(.follow(.person("jane"), .daily)))
        ),
        Row(
            testDescription: "a tag", line: "follow #Rubrics",
            reading: .command(.settings(.follow(.tag("rubrics"), nil)))),
        Row(testDescription: "a thread", line: "mute #12", reading: .command(.settings(.mute(12)))),
        Row(
            testDescription: "a narrowed search",
            line: "search oral exams from:@jane in:teachers after:2026-01 type:topic",
            reading: .command(
                .requests(
                    .search(
                        SearchWords(
                            words: "oral exams", from: "jane", group: "teachers",
                            after: CalendarDay(year: 2026, month: 1, day: 1), kind: .topic))))),
        Row(
            testDescription: "a search for nothing", line: "search", reading: .misused(usage: CommandWord.search.usage)),
        Row(
            testDescription: "an old word for it", line: "unsubscribe teachers",
            reading: .command(.membership(.leave("teachers")))),
        Row(testDescription: "links anew", line: "new links", reading: .command(.settings(.newLinks))),
        Row(
            testDescription: "news are none", line: "new books have come",
            reading: .misused(usage: CommandWord.new.usage)),
        Row(
            testDescription: "politeness first", line: "Please set teachers to daily.",
            reading: .command(.settings(.set(.group("teachers"), .daily)))),
        Row(testDescription: "a list's mark", line: "- which", reading: .command(.settings(.which))),
        Row(testDescription: "a numbered list", line: "2. groups", reading: .command(.requests(.groups))),
        Row(
            testDescription: "in quotation marks", line: "\"set teachers daily\"",
            reading: .command(.settings(.set(.group("teachers"), .daily)))),
        Row(
            testDescription: "bold type", line: "set teachers *daily*",
            reading: .command(.settings(.set(.group("teachers"), .daily)))),
        Row(
            testDescription: "in German", line: "abmelden teachers", reading: .command(.membership(.leave("teachers")))),
        Row(
            testDescription: "a question leaves nothing", line: "leave teachers?",
            reading: .misused(usage: "leave GROUP")),
        Row(testDescription: "an evening hour", line: "set hour 7pm", reading: .command(.settings(.hour(19)))),
        Row(
            testDescription: "a zone in small letters", line: "set zone america/new_york",
            reading: .command(.settings(.zone("America/New_York")))),
        Row(
            testDescription: "a sentence that begins with our word", line: "who runs this place, please?",
            reading: .unknown(nearest: [])),
        Row(testDescription: "get well soon", line: "Get well soon to everyone.", reading: .unknown(nearest: [])),
        Row(
            testDescription: "a title of several words", line: "leave Lab Courses",
            reading: .command(.membership(.leave("lab courses")))),
        Row(
            testDescription: "alerts of a title", line: "set \"Lab Courses\" daily",
            reading: .command(.settings(.set(.group("lab courses"), .daily)))),
        Row(
            testDescription: "an equals sign", line: "set zone = Asia/Tokyo",
            reading: .command(.settings(.zone("Asia/Tokyo")))),
        Row(testDescription: "nearly right", line: "folow @jane", reading: .unknown(nearest: ["follow"])),
        Row(
            testDescription: "a sentence is no mistake of a word", line: "I would like to know more about it",
            reading: .unknown(nearest: [])),
        Row(
            testDescription: "about is behind set", line: "About the meeting on Monday", reading: .unknown(nearest: [])),
        Row(
            testDescription: "not a group's name", line: "join teachers@guild.example",
            reading: .misused(usage: CommandWord.join.usage)),
    ]

    @Test("a table of lines", arguments: rows)
    func table(row: Row) { #expect(CommandReading.read(row.line) == row.reading) }

    @Test("reading stops at the third mistake, at `end`, and never reads what is quoted")
    func stops() {
        let lines = CommandReading.lines(
            subject: "", isReply: false, text: "which\nfolow x\nset a b c\nsarch\nleave all")
        #expect(lines.map(\.asked) == ["which", "folow x", "set a b c", "sarch", "leave all"])
        #expect(lines.last?.reading == .left)
        #expect(CommandReading.lines(subject: "", isReply: false, text: "which\nend\nleave all").count == 1)
        #expect(CommandReading.lines(subject: "", isReply: false, text: "> leave all\nwhich").map(\.asked) == ["which"])
        #expect(CommandReading.lines(subject: "leave all", isReply: true, text: "which").map(\.asked) == ["which"])
    }

    @Test(
        "a letter to us is no request",
        arguments: [
            "Hello,\n\nI would like to join the teachers. How do I do that?\n\nThank you, Jane",
            "Could you please help me with my settings?", "", "Thanks!", "Wer kann mir helfen?",
            "Hello!\nGet well soon to everyone.", "I want to leave all this behind me one day, and you?",
        ])
    func letters(text: String) {
        #expect(CommandReading.lines(subject: "A question", isReply: false, text: text).isEmpty)
    }

    @Test("a letter of half a million lines is looked at no longer than a short one")
    func bounded() {
        let start = ContinuousClock.now
        let text = String(repeating: "a\n", count: 400_000)
        #expect(CommandReading.lines(subject: "hi", isReply: false, text: text).isEmpty)
        #expect(CommandReading.lines(subject: "which", isReply: false, text: text).count <= 31)
        // Bounded work, not a time: a second is a thousand times what it takes.
        #expect(ContinuousClock.now - start < .seconds(5))
        #expect(CommandReading.lines(subject: "", isReply: false, text: "leaev teachers").count == 1)
    }

    @Test(
        "the number somebody chooses",
        arguments: [
            ("2", 2), ("2.", 2), ("#2", 2), ("Number 2 please", 2), ("2\n\nThanks, Ben", 2),
            ("1 of them is great", nil), ("2 or 3", nil), ("+1", nil),
            ("Is it 2?", nil), ("7", nil), ("", nil),
        ] as [(String, Int?)])
    func numbers(text: String, number: Int?) { #expect(ReplyWords(text: text, subject: "").number(upTo: 3) == number) }

    @Test("requests that take the lines below them")
    func blocks() {
        #expect(
            CommandReading.lines(subject: "edit 12", isReply: false, text: "New words.\n\nwhich").map(\.reading)
                == [.command(.forum(.edit(12, text: "New words.\n\nwhich")))])
        #expect(
            CommandReading.lines(subject: "", isReply: false, text: "invite teachers\na@b.example\nc@d.example").map(
                \.reading)
                == [.command(.membership(.invite("teachers", lines: "a@b.example\nc@d.example")))])
        let invitees = Invitees("Jane <jane@a.example>\nnobody\nJANE@A.example\n\nb@b.example")
        #expect(invitees.people.map(\.address) == ["jane@a.example", "b@b.example"])
        #expect(invitees.unreadable == ["nobody"])
    }

    @Test(
        "one word as a reply",
        arguments: [
            ("mute", true, true), ("Mute.", true, true), ("why", true, true), ("Why?", false, true),
            ("Remove me from the rota", false, false), ("Stop\n\nLucía", false, true),
            ("set teachers daily\nThanks!\nLucía", false, true), ("unsubscribe", false, true),
            ("stop", false, true),
            ("+1", false, false), ("thanks", false, false), ("Mute the trumpets", false, false),
            ("Please stop", false, true), ("set teachers daily", false, true),
            ("Please take me off this list", false, true),
            ("Join us for lunch", false, true), ("Search committee meets Monday", false, false),
            ("Follow up", false, false),
            ("Help needed!", false, false), ("You can unsubscribe at the foot of each letter.", false, false),
            ("follow @jane", false, true),
            ("Who is in?", false, false), ("Set theory", false, false), ("Get well soon", false, false),
            ("which\nset all none", false, true),
        ])
    func loneWords(word: String, isCommand: Bool, mayBe: Bool) {
        #expect((CommandReading.lone(word) != nil) == isCommand)
        #expect((CommandReading.mayBeCommand(word) != nil) == mayBe)
    }

    @Test("handles and tags in somebody's words")
    func mentions() {
        let found = Mentions(
            in:
                "Dear @Jane-Doe, (@ben) and mail@host.example, see https://x.example/@nobody and #Oral-Exams, #12.\n> @quoted #old"
        )
        #expect(found.handles == ["jane-doe", "ben"])
        #expect(found.tags == ["oral-exams"])
    }

    @Test(
        "a facilitator's answer",
        arguments: [
            ("approve", true), ("Approved, with pleasure", true), ("yes", true), ("reject: not now", false),
            ("No.", false),
        ])
    func approvals(text: String, isYes: Bool) {
        switch ReplyWords(text: text, subject: "").approval {
        case .approve: #expect(isYes)
        case .decline(let words): #expect(!isYes && (text.hasPrefix("No") || words == "not now"))
        case nil: Issue.record("neither yes nor no")
        }
        #expect(ReplyWords(text: "Who is that?", subject: "").approval == nil)
        #expect(ReplyWords(text: "", subject: "approve").approval == .approve)
    }
}

/// Local hours, where clocks change.
@Suite("Zones")
struct ZoneTests {
    /// Two hours east from second 1,000,000,000 on until 1,010,000,000, one hour before and after: a summer.
    private static let zones = Zones { zone, at in
        switch zone {
        case "UTC": 0
        case "Summer": at >= 1_000_000_800 && at < 1_010_002_800 ? 7_200 : 3_600
        default: nil
        }
    }

    @Test("the next morning comes a day later, whatever the season, and never twice")
    func mornings() {
        var moment: Int64 = 999_000_000
        var mornings: [Int64] = []
        while moment < 1_011_000_000 {
            moment = ZoneTests.zones.next(hour: 7, after: moment, in: "Summer")
            mornings.append(moment)
        }
        for (a, b) in zip(mornings, mornings.dropFirst()) { #expect([82_800, 86_400, 90_000].contains(b - a)) }
        for morning in mornings {
            let local = CivilDate(morning + ZoneTests.zones.offset("Summer", morning)!)
            #expect(local.hour == 7 && local.minute == 0)
        }
    }

    @Test("an hour that the clocks leave out comes as much later; of one that comes twice the first counts")
    func gaps() {
        // At 1,000,000,800 = 01:53:20 UTC local time jumps from 02:53:20 to 03:53:20.
        let jump = ZoneTests.zones.next(hour: 3, after: 999_990_000, in: "Summer")
        #expect(jump >= 1_000_000_800 && jump < 1_000_004_400)
        // And 1,010,002,800 goes back an hour: whichever hour is repeated there is met once.
        let back = CivilDate(1_010_002_800 + 3_600).hour
        let first = ZoneTests.zones.next(hour: back, after: 1_009_990_000, in: "Summer")
        let second = ZoneTests.zones.next(hour: back, after: first, in: "Summer")
        #expect(second - first > 80_000)
    }

    @Test("Mondays, days and moments")
    func mondays() {
        let monday = ZoneTests.zones.next(hour: 7, weekday: 1, after: 1_795_503_600, in: "UTC")
        #expect(CivilDate(monday).weekday == 1)
        #expect(monday - 1_795_503_600 <= 7 * 86_400)
        #expect(ZoneTests.zones.day(at: 1_795_503_600, in: "UTC") == CalendarDay(year: 2026, month: 11, day: 24))
        #expect(
            ZoneTests.zones.moment(of: CalendarDay(year: 2026, month: 11, day: 24), hour: 7, in: "UTC") == 1_795_503_600
        )
        #expect(!ZoneTests.zones.knows("Nowhere"))
        #expect(CalendarDay("2027-02-29") == nil && CalendarDay("2028-02-29") != nil)
    }
}
