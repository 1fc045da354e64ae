import Foundation
import Guild
import Mail
import Testing

@testable import Letters

/// Letters about events as one recipient gets them, the calendar decoded below. Recorded like `GoldenLetterTests`.
@Suite("Golden letters about events")
struct GoldenEventTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    private static let zones = Zones { name, moment in
        TimeZone(identifier: name).map { Int64($0.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment)))) }
    }
    private static let now: Int64 = 1_795_424_400  // 23 November 2026

    private static func composer(_ style: OurAddresses.Style) throws -> Composer {
        Composer(
            community: "Test Guild",
            ours: OurAddresses(style: style, address: MailAddress(address: "community@guild.example")!),
            site: SiteBase("https://archive.guild.example/"),
            templates: try Templates(
                directories: [
                    root.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
                        "mail-templates"
                    ).path
                ]), largestMail: 25_000_000, zones: zones, zone: "Europe/London")
    }

    private static func event(repeats: Bool = false, _ change: (inout EventFacts) -> Void = { _ in }) -> EventFacts {
        var details = EventDetails(
            title: "Rubrics, a workshop",
            times: EventTimes(
                start: WallTime("20261203T150000")!, end: WallTime("20261203T163000")!, zone: "Europe/London"),
            place: "Room 12, https://meet.example.org/rubrics", seats: 25, answerBy: 1_796_255_999,
            text: "We look at “good” rubrics together.\n\nBring one of yours, or 議論.")
        if repeats { details.recurrence = Recurrence(rule: "FREQ=WEEKLY;COUNT=8") }
        let dates = details.dates(now: now, zones).enumerated().map { index, date in
            Occurrence(
                id: OccurrenceID(Int64(index + 1)), key: date.key, times: date.times,
                startsAt: date.times.startsAt(zones), endsAt: date.times.endsAt(zones))
        }
        var facts = EventFacts(
            id: ContributionID(12), uid: "abc@guild.example", sequence: 0, keyID: 1, details: details,
            group: Group(
                id: GroupID(1), name: "teachers", title: "Teachers", purpose: "Learning to teach better, together.",
                prefix: "Teachers"), isCancelled: false, why: "", authorName: "Anna Berg", authorHandle: "anna-berg",
            messageID: MessageID("event@a.example")!, occurrences: dates)
        change(&facts)
        return facts
    }

    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var letter: Letter
        var event: EventFacts
        var style = OurAddresses.Style.plus
        var testDescription: String { name }
    }

    private static func about(
        _ name: String, _ purpose: EventNotice.Purpose, _ event: EventFacts, style: OurAddresses.Style = .plus,
        words: String = "", changed: Set<EventAspect> = [], answer: Attending? = nil, guests: Int = 0
    ) -> Case {
        Case(
            name: name,
            letter: .events(
                .notice(
                    EventNotice(
                        purpose, event.id, date: event.date?.key, zone: "Europe/Berlin", words: words, changed: changed,
                        answer: answer, guests: guests))), event: event, style: style)
    }

    static let cases: [Case] = {
        let moved = event {
            $0.sequence = 1
            $0.details.times = EventTimes(
                start: WallTime("20261204T100000")!, end: WallTime("20261204T113000")!, zone: "Europe/London")
            $0.occurrences[0].times = $0.details.times
        }
        let off = event {
            $0.sequence = 2
            $0.isCancelled = true
            $0.why = "Snow."
        }
        let oneDate = event(repeats: true) { $0.date = $0.occurrences[1] }
        let withFiles = event {
            $0.materials = [
                MaterialFacts(
                    .file(ContributionID(14), position: 0, filename: "Rubric & grid.pdf", size: 84_213),
                    author: "Ben Okri"),
                MaterialFacts(.link("https://example.org/rubric?a=1&b=2"), author: "Anna Berg"),
            ]
        }
        return [
            about("event-invitation", .invitation, event()),
            about("event-invitation-single", .invitation, event(), style: .single),
            about("event-invitation-domain", .invitation, event(), style: .domain),
            about("event-invitation-series", .invitation, event(repeats: true)),
            about("event-announced", .announced, event()),
            about(
                "event-change", .change, moved, words: "The room is taken on Thursday.\nSorry!", changed: [.time],
                answer: .yes),
            about("event-change-unanswered", .change, moved, changed: [.time, .place]),
            about("event-cancellation", .cancellation, off, words: "Snow."),
            about("event-cancellation-date", .cancellation, oneDate),
            about("event-reminder", .reminder, withFiles, answer: .yes),
            about("event-noted", .noted, event(), answer: .maybe, guests: 0),
            about("event-waitlisted", .waitlisted, event { $0.waiting = 2 }, answer: .yes),
            about("event-no-room", .noRoom, event(), answer: .yes, guests: 1),
            about("event-promoted", .promoted, event(), answer: .yes, guests: 2),
            about("event-late", .late, event { $0.details.answerBy = now - 60 }, answer: .yes),
            about("event-time-kept", .timeKept, event(), words: "The room is taken at five."),
            Case(
                name: "event-follow-up",
                letter: .events(
                    .followUp(
                        OccurrenceID(1), words: "Thank you for a lively afternoon!", by: PersonID(1),
                        toThoseWhoCame: true)),
                event: withFiles),
            Case(name: "event-roster", letter: .events(.roster(OccurrenceID(1))), event: event()),
        ]
    }()

    @Test("letters are as recorded, their calendar below", arguments: cases)
    func golden(_ one: Case) throws {
        var facts = LetterFacts(letter: one.letter)
        facts.events.event = one.event
        facts.group = one.event.group
        facts.events.roster = [
            ExpectedFacts(name: "Ben Okri", answer: .yes, guests: 2),
            ExpectedFacts(name: "Łucja Ząb", answer: .maybe, guests: 0),
        ]
        if case .events(.notice(let about)) = one.letter, about.purpose != .invitation, about.purpose != .change {
            facts.recipientAddress = "ben@b.example"
            facts.recipientName = "Ben Okri"
        }
        if case .events(.roster) = one.letter { facts.recipientAddress = "anna@a.example" }
        let composer = try GoldenEventTests.composer(one.style)
        let form = try composer.compose(
            facts, at: .init(now: GoldenEventTests.now, nonce: String(repeating: "n", count: 28)))
        let splice = Splice(ours: composer.ours, keys: TokenKeys([1: Array(repeating: 7, count: 32)])!)
        let letter = try #require(
            splice.letter(
                form, about: .init(contribution: ContributionID(12), group: GroupID(1), keyID: 1),
                to: .init(delivery: DeliveryID(77), person: PersonID(2), address: "ben@b.example", epoch: 0)))
        var text = String(decoding: letter.bytes, as: UTF8.self)
        let message = Message(reading: letter.bytes)
        for part in message.parts where part.type == "text/calendar" {
            text += "\n=== the calendar ===\n" + String(decoding: part.bytes, as: UTF8.self)
        }
        // Programs show buttons only where the two are one.
        if let calendar = message.calendar, calendar.method == "REQUEST" {
            #expect(calendar.components[0].organizer == message.from.first?.address.lowercased())
            #expect(calendar.components[0].attendees.map(\.address) == ["ben@b.example"])
        }
        let file = GoldenEventTests.root.appendingPathComponent("Golden/\(one.name).eml")
        if ProcessInfo.processInfo.environment["GUILDPOST_RECORD"] != nil { try Data(text.utf8).write(to: file) }
        #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self) == text, "\(one.name)")
    }
}
