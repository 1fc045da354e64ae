import Foundation
import Guild
import Mail
import Testing

/// The system's zones, for tests.
let systemZones = Zones { name, moment in
    guard name == "UTC" || name.contains("/"), let zone = TimeZone(identifier: name) else { return nil }
    return Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(moment))))
}

private let ours = OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)
/// Monday, 23 November 2026, 09:00 UTC.
private let now: Int64 = 1_795_424_400

private func read(_ text: String, calendar: String? = nil, amendments: String = "", zone: String = "Europe/London")
    -> EventReading
{
    EventReading(
        Announcement(
            post: Post(subject: "Title", text: text),
            calendar: calendar.flatMap { CalendarObject(reading: Array($0.utf8)) }),
        amendments: amendments, title: "Title", now: now, zone: zone, zones: systemZones, ours: ours)
}

/// "20261203T150000–20261203T163000 Europe/London", or the problem.
private func summary(_ reading: EventReading) -> String {
    if let problem = reading.problem { return "\(problem)" }
    let times = reading.details.times
    return "\(times.start.text)–\(times.end.text) \(times.zone)"
}

@Suite("When an event is, in words")
struct WhenTests {
    @Test(
        "what can be read in one way",
        arguments: [
            ("Thu 3 December 2026, 15:00–16:30 Europe/London", "20261203T150000–20261203T163000 Europe/London"),
            ("Thursday, December 3rd, 2026, 3pm – 4:30pm", "20261203T150000–20261203T163000 Europe/London"),
            ("3 Dec 2026 3-4:30pm", "20261203T150000–20261203T163000 Europe/London"),
            ("Dec 3, 2026 11am-1pm", "20261203T110000–20261203T130000 Europe/London"),
            ("Dec 3, 2026 11-1pm", "20261203T110000–20261203T130000 Europe/London"),
            ("2026-12-03 15:00-16:30", "20261203T150000–20261203T163000 Europe/London"),
            ("2026-12-03T15:00 to 2026-12-03T16:30 UTC", "20261203T150000–20261203T163000 UTC"),
            ("2026-12-03 15:00", "20261203T150000–20261203T160000 Europe/London"),
            ("2026-12-03 15:00 for 2 hours", "20261203T150000–20261203T170000 Europe/London"),
            ("2026-12-03 15:00 for 90 minutes, europe/berlin", "20261203T150000–20261203T163000 Europe/Berlin"),
            (
                "Donnerstag, 3. Dezember 2026, 15 Uhr bis 16:30 Uhr Europe/Berlin",
                "20261203T150000–20261203T163000 Europe/Berlin"
            ),
            ("Do 3.12.2026 15.00-16.30 Europe/Berlin", "20261203T150000–20261203T163000 Europe/Berlin"),
            ("jeudi 3 décembre 2026 15h00-16h30 Europe/Paris", "20261203T150000–20261203T163000 Europe/Paris"),
            ("jeudi 3 décembre 2026 15h Europe/Paris", "20261203T150000–20261203T160000 Europe/Paris"),
            ("31 December 2026, 22:00–01:00", "20261231T220000–20270101T010000 Europe/London"),
            ("31 December 2026 22:00 – 1 January 2027 02:00", "20261231T220000–20270101T020000 Europe/London"),
            ("3 December 2026", "20261203–20261204 Europe/London"),
            ("3–5 December 2026", "20261203–20261206 Europe/London"),
            ("30 December 2026 to 2 January 2027", "20261230–20270103 Europe/London"),
            ("29 December 2026 - 2 January", "endsFirst"),
            ("Thu 3 December, 15:00-16:00", "20261203T150000–20261203T160000 Europe/London"),
            ("15 January, 15:00-16:00", "20270115T150000–20270115T160000 Europe/London"),
            ("13/12/2026 10:00", "20261213T100000–20261213T110000 Europe/London"),
            ("12/13/2026 10:00", "20261213T100000–20261213T110000 Europe/London"),
            // The weekday tells which of the two it is: 3 December is a Thursday, 12 March 2026 was one too, but is over.
            ("03/12/2026 10:00", "20261203T100000–20261203T110000 Europe/London"),
            ("Thu 03/12/2026 10:00", "20261203T100000–20261203T110000 Europe/London"),
            ("3 December 2026 at noon", "20261203T120000–20261203T130000 Europe/London"),
            (
                "3 December 2026, 15:00–16:30 America/Argentina/Buenos_Aires",
                "20261203T150000–20261203T163000 America/Argentina/Buenos_Aires"
            ),
            // The end falls into the hour that is shown twice: the first of them.
            ("24 October 2027, 20:00 to 2:30 Europe/London", "20271024T200000–20271025T023000 Europe/London"),
        ])
    func good(text: String, expected: String) { #expect(summary(read("When: \(text)")) == expected) }

    @Test(
        "what cannot is asked about",
        arguments: [
            ("Fri 3 December 2026, 15:00", "otherWeekday"), ("3 November 2026, 15:00", "past"),
            ("1 March 2020", "past"),
            ("03/12/2027 15:00", "eitherDate"), ("28 March 2027, 01:30-03:00 Europe/London", "noSuchTime"),
            ("31 October 2027, 01:30-03:00 Europe/London", "twice"), ("3 December 2026, 15:00 XYZT", "noZone"),
            ("Fri 4 December 2026, 4 pm New York time", "noZone"),
            ("3 December 2026, 15:00 Europe/Atlantis", "noZone"), ("3 December 2026, at 3", "unreadableTime"),
            ("31 November 2026, 15:00", "unreadableTime"), ("next week", "unreadableTime"), ("15:00", "unreadableTime"),
            ("29 February 2027", "unreadableTime"), ("5 December 2026 – 3 December 2026", "endsFirst"),
            ("3 December 2026, 25:00", "unreadableTime"), ("", "unreadableTime"),
            ("3 December 2026 10:00 - 11:00 - 12:00", "unreadableTime"),
        ])
    func asked(text: String, problem: String) {
        let found = summary(read("When: \(text)"))
        #expect(found.hasPrefix(problem), "\(text): \(found)")
    }

    @Test("a number chooses between two readings, and a new time ends the choice")
    func choices() {
        #expect(summary(read("When: 03/12/2027 15:00", amendments: EventLines.choice(1))).hasPrefix("20271203T150000"))
        let second = read("When: 01/02/2027 15:00", amendments: EventLines.choice(2))
        #expect(summary(second).hasPrefix("20270102T150000"))
        let twice = "When: 31 October 2027, 01:30-03:00 Europe/London"
        #expect(
            summary(read(twice, amendments: EventLines.choice(1))) == "20271031T013000–20271031T030000 Europe/London")
        #expect(summary(read(twice, amendments: EventLines.choice(2))) == "20271031T013000–20271031T030000 UTC")
        let again = EventLines.joined(EventLines.choice(1), "When: 03/12/2027 16:00")
        #expect(summary(read("When: 03/12/2027 15:00", amendments: again)).hasPrefix("eitherDate"))
    }

    @Test("labels in other languages, a date and a time apart, and words below them")
    func lines() {
        let reading = read(
            "Wann: 3.12.2026, 15:00-16:00 Europe/Berlin\nWo: Raum 12\nPlätze: 8\nAnmeldung bis: 1.12.2026\n\nBis dann!")
        #expect(reading.problem == nil && reading.details.place == "Raum 12" && reading.details.seats == 8)
        #expect(reading.details.text == "Bis dann!")
        // The end of that day in Berlin.
        #expect(reading.details.answerBy == 1_796_165_940)
        let apart = read("*Date:* 3 December 2026\n*Time:* 15:00–16:30\n*Location:* Room 12\n")
        #expect(summary(apart) == "20261203T150000–20261203T163000 Europe/London" && apart.details.place == "Room 12")
        #expect(read("When: 3 December 2026\nSeats: plenty").problem == .unreadableSeats("plenty"))
        #expect(read("When: 3 December 2026\nRSVP by: last week").problem == .unreadableDeadline("last week"))
    }

    @Test(
        "how it repeats",
        arguments: [
            ("weekly", "FREQ=WEEKLY"), ("every week, 8 times", "FREQ=WEEKLY;COUNT=8"),
            ("every two weeks, 4 times", "FREQ=WEEKLY;INTERVAL=2;COUNT=4"),
            ("every third month", "FREQ=MONTHLY;INTERVAL=3"),
            ("every 2 weeks until 28 January 2027", "FREQ=WEEKLY;INTERVAL=2;UNTIL=20270128T235959Z"),
            ("monthly until 3 June", "FREQ=MONTHLY;UNTIL=20270603T225959Z"), ("daily, 5 times", "FREQ=DAILY;COUNT=5"),
            ("every other week", "FREQ=WEEKLY;INTERVAL=2"), ("fortnightly", "FREQ=WEEKLY;INTERVAL=2"),
            ("jede Woche bis 17.12.2026", "FREQ=WEEKLY;UNTIL=20261217T235959Z"),
        ])
    func repeats(text: String, rule: String) {
        let reading = read("When: Thu 3 December 2026, 15:00–16:30 Europe/London\nRepeats: \(text)")
        #expect(reading.details.recurrence?.rule == rule, "\(String(describing: reading.problem))")
    }

    @Test("a series keeps its wall time over a change of the clocks")
    func clocks() {
        let reading = read("When: Thu 18 March 2027, 15:00–16:30 Europe/London\nRepeats: weekly, 3 times")
        let dates = reading.details.dates(now: now, systemZones)
        #expect(dates.map(\.key) == ["20270318T150000Z", "20270325T150000Z", "20270401T140000Z"])
        #expect(dates.map(\.times.start.text) == ["20270318T150000", "20270325T150000", "20270401T150000"])
    }
}

@Suite("When an event is, by a calendar")
struct CalendarReadingTests {
    private func event(_ lines: String, zone: String = "") -> String {
        "BEGIN:VCALENDAR\nVERSION:2.0\n\(zone)BEGIN:VEVENT\nUID:x@y\nSUMMARY:Workshop\n\(lines)\nEND:VEVENT\nEND:VCALENDAR\n"
    }

    static let berlin1995 = """
        BEGIN:VTIMEZONE
        TZID:%
        BEGIN:STANDARD
        DTSTART:16010101T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:16010101T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
        END:DAYLIGHT
        END:VTIMEZONE

        """

    @Test(
        "zones as programs name them",
        arguments: [
            ("Europe/Berlin", "Europe/Berlin"), ("W. Europe Standard Time", "Europe/Berlin"),
            ("GMT Standard Time", "Europe/London"), ("Eastern Standard Time", "America/New_York"),
            ("India Standard Time", "Asia/Calcutta"),
            ("/mozilla.org/20070129_1/Europe/Berlin", "Europe/Berlin"),
            (
                "/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires",
                "America/Argentina/Buenos_Aires"
            ),
            ("/softwarestudio.org/Olson_20011030_5/Europe/Paris", "Europe/Paris"), ("UTC", "UTC"),
            ("Etc/UTC", "Etc/UTC"),
            ("\"Europe/Berlin\"", "Europe/Berlin"),
        ])
    func names(written: String, zone: String) {
        let found = CalendarZone.name(of: written, knows: systemZones.knows)
        #expect(found == zone || (zone == "Asia/Calcutta" && found == "Asia/Kolkata"))
    }

    @Test("floating, UTC and zoned times, whole days, and what only a duration ends")
    func forms() {
        let floating = read("", calendar: event("DTSTART:20261203T150000\nDTEND:20261203T163000"))
        #expect(summary(floating) == "20261203T150000–20261203T163000 Europe/London")
        #expect(floating.notes == [.zoneTaken("Europe/London")])
        let utc = read("", calendar: event("DTSTART:20261203T150000Z\nDTEND:20261203T163000Z"), zone: "Europe/Berlin")
        #expect(summary(utc) == "20261203T160000–20261203T173000 Europe/Berlin" && utc.notes.isEmpty)
        let zoned = read(
            "", calendar: event("DTSTART;TZID=America/New_York:20261203T150000\nDURATION:PT1H30M"))
        #expect(summary(zoned) == "20261203T150000–20261203T163000 America/New_York")
        let day = read("", calendar: event("DTSTART;VALUE=DATE:20261203"))
        #expect(summary(day) == "20261203–20261204 Europe/London")
        let days = read("", calendar: event("DTSTART;VALUE=DATE:20261230\nDTEND;VALUE=DATE:20270102"))
        #expect(summary(days) == "20261230–20270102 Europe/London")
        let flight = read(
            "",
            calendar: event("DTSTART;TZID=Europe/Berlin:20261203T100000\nDTEND;TZID=America/New_York:20261203T120000"))
        #expect(summary(flight) == "20261203T100000–20261203T180000 Europe/Berlin")
    }

    @Test("a zone of a program's own goes by what its clock shows; one that contradicts the world's is told")
    func ownZones() {
        let own = CalendarReadingTests.berlin1995.replacing("%", with: "Customized Time Zone")
        let single = read(
            "",
            calendar: event(
                "DTSTART;TZID=Customized Time Zone:20261203T150000\nDTEND;TZID=Customized Time Zone:20261203T160000",
                zone: own))
        #expect(summary(single) == "20261203T140000–20261203T150000 Europe/London")
        #expect(single.notes == [.zoneByClock(written: "Customized Time Zone", taken: "Europe/London")])
        // A series in a zone that nobody knows would drift with its clocks: where the zones agree now it is taken.
        let series = event(
            "DTSTART;TZID=Customized Time Zone:20261203T150000\nDTEND;TZID=Customized Time Zone:20261203T160000\nRRULE:FREQ=WEEKLY;COUNT=3",
            zone: own)
        #expect(read("", calendar: series).problem == .noZone("Customized Time Zone"))
        #expect(summary(read("", calendar: series, zone: "Europe/Paris")).hasSuffix("Europe/Paris"))
        let wrong = CalendarReadingTests.berlin1995.replacing("%", with: "Europe/London")
        let contradicting = read(
            "",
            calendar: event(
                "DTSTART;TZID=Europe/London:20261203T150000\nDTEND;TZID=Europe/London:20261203T160000", zone: wrong))
        #expect(summary(contradicting) == "20261203T150000–20261203T160000 Europe/London")
        #expect(contradicting.notes == [.zoneDiffers("Europe/London")])
    }

    @Test(
        "what a calendar cannot mean is asked about",
        arguments: [
            ("", "noTime"), ("DTSTART:yesterday", "noTime"),
            ("DTSTART:20261203T150000\nDTEND:20261203T140000", "endsFirst"),
            ("DTSTART;TZID=Nowhere:20261203T150000", "noZone"), ("DTSTART:20201203T150000Z", "past"),
            ("DTSTART:20261203T150000Z\nRRULE:FREQ=SECONDLY", "unreadableRepeats"),
            ("DTSTART:20261203T150000Z\nRRULE:FREQ=SOMETIMES", "unreadableRepeats"),
        ])
    func problems(lines: String, problem: String) {
        let found = summary(read("", calendar: event(lines)))
        #expect(found.hasPrefix(problem), "\(lines): \(found)")
    }

    @Test("a file without an event, and one with several")
    func several() {
        let none = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTODO\nUID:a\nEND:VTODO\nEND:VCALENDAR\n"
        #expect(read("", calendar: none).problem == .noEvent)
        let two =
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261203T150000Z\nEND:VEVENT\nBEGIN:VEVENT\nUID:b\nDTSTART:20261204T150000Z\nEND:VEVENT\nEND:VCALENDAR\n"
        #expect(read("", calendar: two).problem == .severalEvents(2))
    }

    @Test("a series with dates taken out, put in, moved and off")
    func series() {
        let text =
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Circle\nDTSTART;TZID=Europe/Berlin:20261207T180000\nDTEND;TZID=Europe/Berlin:20261207T190000\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Europe/Berlin:20261214T180000\nEXDATE:20261221T170000Z\nRDATE;TZID=Europe/Berlin:20261209T180000\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nRECURRENCE-ID;TZID=Europe/Berlin:20261228T180000\nDTSTART;TZID=Europe/Berlin:20261229T180000\nDTEND;TZID=Europe/Berlin:20261229T190000\nEND:VEVENT\nEND:VCALENDAR\n"
        let reading = read("", calendar: text)
        #expect(
            reading.details.dates(now: now, systemZones).map(\.times.start.text) == [
                "20261207T180000", "20261209T180000", "20261228T180000",
            ])
        #expect(reading.exceptions.map(\.start.text) == ["20261228T180000"])
        #expect(reading.exceptions.first?.times?.start.text == "20261229T180000")
    }
}

@Suite("Answers in words")
struct RsvpWordsTests {
    @Test(
        "answers",
        arguments: [
            ("yes", Attending.yes, 0, ""), ("Yes!", .yes, 0, ""), ("yes +2", .yes, 2, ""),
            ("Yes, plus one", .yes, 1, ""),
            ("yes, with 3 guests", .yes, 3, ""), ("maybe", .maybe, 0, ""), ("No, sorry", .no, 0, ""),
            ("no, sorry\n\nI am away.", .no, 0, "I am away."), ("I'll be there", .yes, 0, ""),
            ("I can’t make it", .no, 0, ""),
            ("Ja, gern", .yes, 0, ""), ("Leider nicht", .no, 0, ""), ("vielleicht", .maybe, 0, ""),
            ("oui", .yes, 0, ""),
            ("Hello Anna,\n\nyes, gladly!\n\nBest regards\nBen", .yes, 0, ""), ("Not sure yet", .maybe, 0, ""),
            (
                "Yes, and I bring the projector and the cables for it.", .yes, 0,
                "Yes, and I bring the projector and the cables for it."
            ),
            ("Sorry, no", .no, 0, ""), ("sorry, can't make it", .no, 0, ""), ("Not coming, sorry", .no, 0, ""),
            ("Yes, no problem", .yes, 0, ""), ("Sorry, yes", .yes, 0, ""),
            (
                "Yes, I'll be there, but I can't bring the cake.", .yes, 0,
                "Yes, I'll be there, but I can't bring the cake."
            ), ("Ich komme leider nicht", .no, 0, ""), ("Ich komme gern", .yes, 0, ""),
            ("Yes\nCarla Diaz\nTeacher of physics\nGymnasium Nord", .yes, 0, ""),
            ("Yes.\n\nBest wishes,\nDora Engel\nHead of Languages | Nord | +49 30 1234", .yes, 0, ""),
            ("Klar!", .yes, 0, ""), ("Leider kann ich nicht", .no, 0, ""), ("I'd love to but can't", .no, 0, ""),
            (
                "Yes please, and can we start at 14:30?", .yes, 0, "Yes please, and can we start at 14:30?"
            ),
            (
                "Yes! I shall bring the projector and two long cables.", .yes, 0,
                "Yes! I shall bring the projector and two long cables."
            ),
            ("No. My reason is that I am away.", .no, 0, "No. My reason is that I am away."),
            ("yes\nBen", .yes, 0, ""), ("Accepted", .yes, 0, ""), ("Count me in!", .yes, 0, ""),
        ])
    func answers(text: String, answer: Attending, guests: Int, rest: String) {
        let words = RsvpWords(text: text, subject: "Re: Workshop")
        #expect(
            words?.answer == answer && words?.guests == guests && words?.rest == rest, "\(String(describing: words))")
    }

    @Test(
        "things to say",
        arguments: [
            "No idea whether rubrics help.", "Is there parking?", "Yes?",
            "Thanks for the invitation, it looks interesting",
            "No problem", "I have a question about the room", "What about yes-or-no questions",
            "No one told me about the last one and I would have come", "",
            "I can't wait!", "I can’t wait to see you all!", "I won't miss it!", "Not a problem!",
            "No trouble at all, I'll be there", "Certainly not", "Absolutely not.", "Ok, no",
            "Yes, unfortunately I cannot come", "Da ich krank bin, leider nicht", "Acceptable, if short",
            "Sorry, I was away. Yes, I'll come!", "No wait, yes",
            "Yes, but not on 16 December", "No meeting on 23 December",
            String(repeating: "Hello,\n", count: 20_000), String(repeating: "Hello,\n", count: 7) + "yes",
        ])
    func others(text: String) { #expect(RsvpWords(text: text, subject: "Re: Workshop") == nil) }

    @Test("a prepared mail sent as it was, in every style of addresses")
    func prepared() {
        #expect(RsvpWords(text: "", subject: "yes")?.answer == .yes)
        #expect(RsvpWords(text: "--\nBen Cole\nMaths teacher\n+49 30 1", subject: "maybe")?.answer == .maybe)
        #expect(RsvpWords(text: "Sent from my iPhone", subject: "no")?.answer == .no)
        #expect(RsvpWords(text: "", subject: "re.yeaaaaaaaeaaaaacor2mpb4uuknbj6he maybe")?.answer == .maybe)
        #expect(RsvpWords(text: "", subject: "no 2026-12-10")?.date?.from.day == 10)
    }

    @Test("one date of a series")
    func dates() {
        #expect(RsvpWords(text: "yes, 10 December", subject: "")?.date?.from.month == 12)
        #expect(RsvpWords(text: "no 2026-12-10", subject: "")?.date?.from.day == 10)
        #expect(RsvpWords(text: "yes to all", subject: "")?.date == nil)
    }
}

@Suite("Who came")
struct RosterTests {
    private static let people = [
        "Anna Berg", "Ben Okri", "Carla Diaz", "Dan Ek", "Eve Free", "Petra Gill", "Jürgen Müller", "Hana Sato",
    ]

    private func words(
        _ text: String, quoted: [String] = [], kind: ReplyPassage.Kind = .old, subject: String = "", of count: Int = 8
    ) -> RosterWords {
        let new = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            ReplyPassage(kind: .new, text: String($0))
        }
        return RosterWords(
            QuotingReply(
                post: Post(subject: subject, text: text),
                passages: new + quoted.map { ReplyPassage(kind: kind, text: $0) },
                words: text), names: Array(RosterTests.people.prefix(count)))
    }

    @Test(
        "by numbers and words",
        arguments: [
            ("1-4, 7", [1, 2, 3, 4, 7]), ("1–3 and 5", [1, 2, 3, 5]), ("all", [1, 2, 3, 4, 5, 6, 7, 8]), ("nobody", []),
            ("all but 3 and 5-6", [1, 2, 4, 7, 8]), ("Hi!\n2, 4\nThanks\nAnna", [2, 4]),
            ("everybody except 8", [1, 2, 3, 4, 5, 6, 7]),
        ])
    func numbers(text: String, came: [Int]) {
        let found = words(text.replacing("\nThanks\nAnna", with: ""))
        #expect(found.came == came && found.unreadable.isEmpty, "\(found)")
    }

    @Test("others, by name or address")
    func others() {
        let found = words("1-4, 7, + sam@example.org + Jane Doe <jane@example.org>")
        #expect(found.came == [1, 2, 3, 4, 7] && found.others == ["sam@example.org", "Jane Doe <jane@example.org>"])
        #expect(words("+ sam@example.org", of: 0).came == [])
    }

    @Test("by the lines that are left in the quoted list")
    func lines() {
        #expect(
            words("", quoted: ["\"Workshop\" is over. Who came?", "1. Anna Berg", "3. Carla Diaz (maybe)"]).came == [
                1, 3,
            ])
        #expect(words("", quoted: ["Who came?"]).came == nil)
        // The whole list, and a list below words that we do not understand.
        let list = RosterTests.people.enumerated().map { "\($0 + 1). \($1)" }
        #expect(words("", quoted: list).came == nil)
        #expect(words("I'll do it tomorrow", quoted: ["1. Anna Berg", "2. Ben Okri"]).came == nil)
        #expect(words("No 1-4").came == [1, 2, 3, 4])
        // What is written counts before what is quoted.
        #expect(words("2", quoted: ["1. Anna Berg", "2. Ben Okri", "3. Carla Diaz"]).came == [2])
    }

    @Test(
        "by names",
        arguments: [
            ("Only Carla was there", [3]), ("Carla, Hana, Jürgen", [3, 7, 8]),
            ("All but Petra", [1, 2, 3, 4, 5, 7, 8]),
            ("Ben, Dan, Eve Free and Hana", [2, 4, 5, 8]), ("1-3 and Petra Gill", [1, 2, 3, 6]),
            ("All.\nBest wishes\nOtto Graf", [1, 2, 3, 4, 5, 6, 7, 8]), ("Sorry, 1-4", [1, 2, 3, 4]),
        ])
    func byName(text: String, came: [Int]) {
        // Above the whole list, as most programs leave it.
        let list = RosterTests.people.enumerated().map { "\($0 + 1). \($1)" }
        let found = words(text, quoted: list)
        #expect(found.came == came && found.unreadable.isEmpty, "\(found)")
    }

    @Test("what is neither a number nor a name of the list is asked about, and nothing is noted")
    func unreadable() {
        #expect(words("1, 12, Bill").unreadable == ["12", "bill"] && words("1, 12, Bill").came == nil)
        #expect(words("Tomorrow!", quoted: ["1. Anna Berg"]).unreadable == ["tomorrow"])
    }

    @Test("inside the quote: lines taken out, words below the labels, marked or not")
    func inQuotes() {
        let letter = ["\"Workshop\" is over. Who came?", "1. Anna Berg", "3. Carla Diaz", RosterWords.came]
        let end = ["", "Your answer goes to this address, which is yours alone:", "community+x@guild.example"]
        var reply = QuotingReply(post: Post(subject: "Re: Who came?", text: ""), passages: [], words: "")
        reply.passages =
            letter.map { ReplyPassage(kind: .old, text: $0) } + [ReplyPassage(kind: .new, text: "Thank you all!")]
            + [ReplyPassage(kind: .old, text: RosterWords.missed)] + end.map { ReplyPassage(kind: .old, text: $0) }
        var found = RosterWords(reply, names: RosterTests.people)
        #expect(found.came == [1, 3] && found.noteToThose == "Thank you all!" && found.noteToMissed == nil, "\(found)")
        reply.passages =
            (letter + ["Thank you all!", RosterWords.missed, "We missed you …"] + end).map {
                ReplyPassage(kind: .doubtful, text: $0)
            }
        found = RosterWords(reply, names: RosterTests.people)
        #expect(found.came == [1, 3] && found.noteToThose == "Thank you all!" && found.noteToMissed == nil, "\(found)")
    }

    @Test("a prepared mail, with or without a signature")
    func prepared() {
        #expect(words("", subject: "all").came?.count == 8)
        #expect(words("-- \nAnna Berg\nTeachers", subject: "ro.abc all").came?.count == 8)
        #expect(words("", subject: "Re: Who came? Workshop").came == nil)
    }

    @Test("a word to those who came, and to those who did not")
    func notes() {
        let found = words(
            "all\n\nTo those who came:\nThank you!\n\nTo those who missed it: We missed you.\nSee the slides.")
        #expect(found.came?.count == 8 && found.noteToThose == "Thank you!")
        #expect(found.noteToMissed == "We missed you.\nSee the slides.")
    }
}

@Suite("Seats")
struct SeatingTests {
    private func parties(_ sizes: [Int]) -> [Party] {
        sizes.enumerated().map { Party(person: PersonID(Int64($0 + 1)), guests: $1 - 1) }
    }

    @Test(
        "in their order, as many as fit; too many let the next one pass",
        arguments: [
            ([1, 1, 1], 2, [1, 2]), ([3, 1, 2], 2, [2]), ([3, 1, 2], 3, [1]), ([1, 2, 1], 3, [1, 2]), ([2], 1, []),
            ([], 5, []),
            ([1], 0, []), ([1], -3, []),
        ] as [([Int], Int, [Int64])])
    func promoted(sizes: [Int], free: Int, people: [Int64]) {
        #expect(Seating.promoted(parties(sizes), free: free).map(\.person.rawValue) == people)
    }
}
