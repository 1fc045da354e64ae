import Foundation
import Guild
import Mail
import Testing

@testable import Gateway

/// What an organiser sends and does, rule by rule: RFC 5546 §3.2. Each object is read by libical, which members' programs
/// use, and by Python's icalendar, which shares no code with it.
@Suite("The organiser's side of iTIP")
struct OrganiserTests {
    private static let group = Group(
        id: GroupID(1), name: "teachers", title: "Teachers; \"Ünder\" one, roof", purpose: "")
    private static let zones = Zones.system
    private static let writer = EventCalendar(
        zones: zones, now: 1_795_424_400, url: { "https://archive.guild.example/p/\($0)" })

    private static func times(_ start: String, _ end: String, _ zone: String) -> EventTimes {
        EventTimes(start: WallTime(start)!, end: WallTime(end)!, zone: zone)
    }

    private static func event(
        _ start: String, _ end: String, _ zone: String = "Europe/London", rule: String? = nil,
        _ change: (inout EventFacts) -> Void = { _ in }
    ) -> EventFacts {
        var details = EventDetails(
            title: "Rubrics, or: how we grade; a workshop", times: times(start, end, zone),
            place: "Room 12, Main Building\\East",
            text:
                "Bring one; the older, the better.\n\nÜbrigens: “quotes” and 議論, in a line that is longer than seventy-five octets by far, so that it is folded inside."
        )
        details.recurrence = rule.flatMap { Recurrence(rule: $0) }
        let dates = details.dates(now: 1_795_424_400, zones).enumerated().map { index, date in
            Occurrence(
                id: OccurrenceID(Int64(index + 1)), key: date.key, times: date.times,
                startsAt: date.times.startsAt(zones), endsAt: date.times.endsAt(zones))
        }
        var facts = EventFacts(
            id: ContributionID(7), uid: "abc@guild.example", sequence: 3, keyID: 1, details: details, group: group,
            isCancelled: false, why: "", authorName: "Anna", authorHandle: "anna",
            messageID: MessageID("m@a.example")!, occurrences: dates)
        change(&facts)
        return facts
    }

    struct Row: CustomTestStringConvertible, Sendable {
        var rule: String
        var form: CalendarForm
        /// Lines that must be there, the beginnings of lines that must not.
        var has: [String]
        var hasNot: [String] = []
        /// DTSTART of its components, in UTC.
        var starts: [Int64]
        var testDescription: String { rule }
    }

    private static let single = event("20261203T150000", "20261203T163000")
    private static let series = event(
        "20270318T180000", "20270318T193000", "Europe/Berlin", rule: "FREQ=WEEKLY;COUNT=4")

    static let rows: [Row] = {
        let always = [
            "ORGANIZER;CN=\"Teachers; Ünder one, roof\":mailto:org@guild.example", "UID:abc@guild.example",
            "DTSTAMP:20261123T090000Z",
        ]
        let noOne = ["ATTENDEE"]
        func publish(_ events: [EventFacts]) -> CalendarForm {
            let bytes = writer.publish(events, title: "Teachers", organizer: { _ in "org@guild.example" })
            let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").replacing("\r\n", with: "\n")
            return CalendarForm(method: "PUBLISH", text: text)
        }
        let moved = event("20270318T180000", "20270318T193000", "Europe/Berlin", rule: "FREQ=WEEKLY;COUNT=4") {
            $0.occurrences[1].times = times("20270326T190000", "20270326T203000", "Europe/Berlin")
            $0.occurrences[1].isChanged = true
            $0.occurrences[1].place = "Cellar"
            $0.occurrences[2].isCancelled = true
        }
        return [
            Row(
                rule: "§3.2.2 an invitation names its one attendee, its organiser and its version",
                form: writer.request(single),
                has: always + [
                    "METHOD:REQUEST", "SEQUENCE:3", "STATUS:CONFIRMED",
                    "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:ben@b.example",
                    "DTSTART;TZID=Europe/London:20261203T150000", "DTEND;TZID=Europe/London:20261203T163000",
                    "SUMMARY:Rubrics\\, or: how we grade\\; a workshop", "LOCATION:Room 12\\, Main Building\\\\East",
                ], hasNot: ["SENT-BY", "REQUEST-STATUS"], starts: [1_796_310_000]),
            Row(
                rule: "§3.2.2.7 who has answered finds the answer in the entry",
                form: writer.request(single, answer: .yes),
                has: [
                    "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE:mailto:ben@b.example"
                ], starts: [1_796_310_000]),
            Row(
                rule: "a whole day has no time and no zone",
                form: writer.request(event("20261230", "20270102")),
                has: ["DTSTART;VALUE=DATE:20261230", "DTEND;VALUE=DATE:20270102", "TRANSP:TRANSPARENT"], starts: []),
            Row(
                rule: "a time in UTC needs no zone",
                form: writer.request(event("20261231T230000", "20270101T010000", "UTC")),
                has: ["DTSTART:20261231T230000Z", "DTEND:20270101T010000Z"], hasNot: ["BEGIN:VTIMEZONE"],
                starts: [1_798_758_000]),
            Row(
                rule: "a zone without summer time, and one with rules of its own, are described",
                form: writer.request(event("20261203T150000", "20261203T160000", "Asia/Kolkata")),
                has: ["TZID:Asia/Kolkata", "DTSTART;TZID=Asia/Kolkata:20261203T150000"], starts: [1_796_290_200]),
            Row(
                rule: "a zone whose changes follow no rule is described for the years to come",
                form: writer.request(event("20270301T120000", "20270301T130000", "Africa/Casablanca")),
                has: ["TZID:Africa/Casablanca"],
                starts: [zones.moment(of: WallTime("20270301T120000")!, in: "Africa/Casablanca")]),
            Row(
                rule: "the southern summer",
                form: writer.request(event("20270115T120000", "20270115T130000", "Australia/Sydney")),
                has: ["TZID:Australia/Sydney"],
                starts: [zones.moment(of: WallTime("20270115T120000")!, in: "Australia/Sydney")]),
            Row(
                rule: "§3.2.2 a series goes out as one entry with its rule", form: writer.request(series),
                has: ["RRULE:FREQ=WEEKLY;COUNT=4", "DTSTART;TZID=Europe/Berlin:20270318T180000"],
                hasNot: ["RECURRENCE-ID"], starts: [1_805_389_200]),
            Row(
                rule: "§3.2.2 with a date moved and one off it tells both, for who comes later",
                form: writer.request(moved),
                has: [
                    "EXDATE;TZID=Europe/Berlin:20270401T180000", "RECURRENCE-ID;TZID=Europe/Berlin:20270325T180000",
                    "DTSTART;TZID=Europe/Berlin:20270326T190000", "LOCATION:Cellar",
                ], starts: [1_805_389_200, 1_806_084_000]),
            Row(
                rule: "§3.2.2.1 one date of a series is changed by its RECURRENCE-ID alone",
                form: writer.request(
                    {
                        var one = moved
                        one.date = one.occurrences[1]
                        return one
                    }()),
                has: [
                    "METHOD:REQUEST", "RECURRENCE-ID;TZID=Europe/Berlin:20270325T180000",
                    "DTSTART;TZID=Europe/Berlin:20270326T190000", "SEQUENCE:3",
                ], hasNot: ["RRULE:FREQ=WEEKLY", "EXDATE"], starts: [1_806_084_000]),
            Row(
                rule: "§3.2.5 what is off is cancelled with a higher version and a reason",
                form: writer.cancel(single, words: "Snow, sorry"),
                has: always + [
                    "METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:3", "COMMENT:Snow\\, sorry",
                    "ATTENDEE:mailto:ben@b.example",
                ],
                hasNot: ["RSVP", "STATUS:CONFIRMED"], starts: [1_796_310_000]),
            Row(
                rule: "§3.2.5 one date of a series is cancelled by its RECURRENCE-ID",
                form: writer.cancel(
                    {
                        var one = series
                        one.date = one.occurrences[2]
                        return one
                    }(), words: ""),
                has: ["METHOD:CANCEL", "RECURRENCE-ID;TZID=Europe/Berlin:20270401T180000", "STATUS:CANCELLED"],
                hasNot: ["RRULE:FREQ=WEEKLY", "COMMENT"],
                starts: [zones.moment(of: WallTime("20270401T180000")!, in: "Europe/Berlin")]),
            Row(
                rule: "§3.2.8 another time is declined to whoever asked for it",
                form: writer.declineCounter(single, words: "The room is taken."),
                has: always + ["METHOD:DECLINECOUNTER", "SEQUENCE:3", "COMMENT:The room is taken."],
                starts: [1_796_310_000]),
            Row(
                rule: "§3.2.1 a published calendar names no attendee", form: publish([single, series]),
                has: always.dropLast() + ["METHOD:PUBLISH", "X-WR-CALNAME:Teachers"], hasNot: noOne + ["RSVP"],
                starts: [1_796_310_000, 1_805_389_200]),
            Row(
                rule: "§3.2.1 what was called off stays in it, marked",
                form: publish([event("20261203T150000", "20261203T163000") { $0.isCancelled = true }]),
                has: ["STATUS:CANCELLED"], hasNot: noOne + ["STATUS:CONFIRMED"], starts: [1_796_310_000]),
        ]
    }()

    @Test("every rule of RFC 5546 §3.2 that an organiser's objects keep", arguments: rows)
    func rule(row: Row) throws {
        let bytes = row.form.filled(organizer: "org@guild.example", attendee: "ben@b.example")
        let lines = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").split(separator: "\r\n").map(
            String.init)
        for line in row.has { #expect(lines.contains(line), "\(line) is missing in \(lines)") }
        for line in row.hasNot {
            #expect(!lines.contains { $0.hasPrefix(line) || $0.contains(";\(line)=") }, "\(line)")
        }
        #expect(bytes.split(separator: 10).allSatisfy { $0.count <= 76 && $0.last == 13 })

        let read = try #require(CalendarObject(reading: bytes))
        #expect(read.method == row.form.method)
        let starts = read.components.compactMap { component -> Int64? in
            guard let text = component.times.start, let wall = WallTime(text), !wall.isDay else { return nil }
            if text.hasSuffix("Z") { return wall.seconds }
            // By the object's own description of its zone, which is what a program without that zone would do.
            return component.times.startOffset.map { wall.seconds - $0 }
        }
        #expect(starts == row.starts)
        #expect(try OrganiserTests.independently(bytes) == row.starts)
    }

    /// The starts as Python's icalendar reads them, by the VTIMEZONE in the object alone.
    private static func independently(_ bytes: [UInt8]) throws -> [Int64] {
        let script = """
            import sys, datetime, icalendar
            c = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
            zones = {str(z['TZID']): z.to_tz() for z in c.walk('VTIMEZONE')}
            for e in c.walk('VEVENT'):
                for p in ('UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'ORGANIZER', 'SEQUENCE'): assert p in e, p
                assert not e.errors, e.errors
                d = e['DTSTART'].dt
                if not isinstance(d, datetime.datetime): continue
                name = e['DTSTART'].params.get('TZID')
                if name: d = zones[name].localize(d.replace(tzinfo=None))
                print(int(d.timestamp()))
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-c", script]
        let input = Pipe(), output = Pipe(), errors = Pipe()
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
        try process.run()
        input.fileHandleForWriting.write(Data(bytes))
        input.fileHandleForWriting.closeFile()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let trouble = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(trouble)")
        return text.split(separator: "\n").compactMap { Int64($0) }
    }

    @Test("an object is folded between characters, and its addresses never break it")
    func folding() throws {
        let form = CalendarForm(
            method: "REQUEST", text: "SUMMARY:" + String(repeating: "議論", count: 60) + "\nORGANIZER:mailto:\u{1}\n")
        let bytes = form.filled(organizer: String(repeating: "a", count: 60) + "@guild.example", attendee: "")
        for line in bytes.split(separator: 10) {
            #expect(line.count <= 76)
            #expect(String(validating: line.dropLast(), as: UTF8.self) != nil)
        }
        let insert = CalendarInsert(form: form, slots: [3, 9])
        #expect(CalendarInsert(encoded: insert.encoded) == insert)
    }
}
