import Testing

@testable import Mail

/// What loose programs write into reports and calendars, and the worst that a stranger may.
@Suite("Loose reports and calendars")
struct LooseReportTests {
    private func recipient(_ fields: String) -> String? {
        DeliveryReport(statusFields: Array("\(fields)\nAction: failed\nStatus: 5.1.1\n\n".utf8)).recipients.first?
            .address
    }

    @Test(
        "recipients in xtext, in RFC 6533's escapes, with a dot in front",
        arguments: [
            (
                "Original-Recipient: rfc822;a+2Btag@x.example\nFinal-Recipient: rfc822;a+tag@x.example",
                "a+tag@x.example"
            ),
            ("Original-Recipient: rfc822;a+tag@x.example", "a+tag@x.example"),
            ("Final-Recipient: utf-8; m\\x{FC}ller@x.example", "müller@x.example"),
            ("Final-Recipient: utf-8; m\\x{110000}ller@x.example", "x{110000}ller@x.example"),
            ("Final-Recipient: utf-8; m\\x{00}\\x{ller@x.example", "x{ller@x.example"),
            ("Final-Recipient: rfc822;.anna.@docomo.example", ".anna.@docomo.example"),
            ("Final-Recipient: rfc822;=?utf-8?Q?=C3=BCber=40x.example?=", "über@x.example"),
        ])
    func recipients(fields: String, address: String) { #expect(recipient(fields) == address) }

    @Test("a delay is one, whatever its status says")
    func delay() {
        let report = DeliveryReport(
            statusFields: Array("Final-Recipient: rfc822;a@x.example\nAction: delayed\nStatus: 5.4.1\n".utf8))
        #expect(report.recipients.first?.permanence == .transient)
    }

    @Test(
        "Outlook's conversations: what is none, and how long one may be",
        arguments: [
            ("AdXzCnV3XtFbQ0mZT2Gq3v1wZpYkxw==", false), ("AdXzCnV3XtFbQ0mZT2Gq3v1wZpYkxwAAPL3Q", true),
            ("AdXz\r\n CnV3XtFbQ0mZT2Gq3v1wZpYkxwAAPL3Q", true), ("", nil), ("short", nil),
            (String(repeating: "=", count: 40), nil), ("AdXzCnV3XtFbQ0mZT2Gq3v1wZp'; DROP", nil),
            (String(repeating: "A", count: 4_001), nil), (String(repeating: "A", count: 4_000), true),
        ] as [(String, Bool?)])
    func conversations(field: String, isAnswer: Bool?) {
        let conversation = Conversation(field)
        #expect(conversation?.isAnswer == isAnswer)
        #expect(conversation.map { $0.root.utf8.count == 29 } ?? true)
    }

    private func answer(_ attendee: String, _ more: String = "") -> CalendarObject.Component? {
        let text =
            "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTAMP:20260101T000000Z\r\n"
            + "DTSTART:20260309T020000Z\r\n\(more)\(attendee)\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        return CalendarObject(reading: Array(text.utf8))?.components.first
    }

    @Test(
        "attendees in loose forms",
        arguments: [
            "ATTENDEE;PARTSTAT=ACCEPTED:mailto: a@x.example", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:<a@x.example>",
            "ATTENDEE;PARTSTAT=ACCEPTED:mailto:%61@x.example",
            "ATTENDEE;PARTSTAT=ACCEPTED;EMAIL=a@x.example:urn:uuid:1234",
        ])
    func attendees(line: String) { #expect(answer(line)?.attendees.first?.address == "a@x.example") }

    @Test("an octet that no address may hold is not decoded, and nothing is read behind the end")
    func escapes() {
        #expect(
            answer("ATTENDEE;PARTSTAT=ACCEPTED:mailto:a%00b@x.example")?.attendees.first?.address == "a%00b@x.example")
        #expect(answer("ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@x.example%4")?.attendees.first?.address == "a@x.example%4")
    }

    @Test("carets in comments, Outlook's zones without what they mean, a fold within a sign")
    func comments() throws {
        let said = answer("ATTENDEE;PARTSTAT=ACCEPTED;X-RESPONSE-COMMENT=Ich komme^nmit ^'Hund^':mailto:a@x.example")
        #expect(said?.comment == "Ich komme\nmit \"Hund\"")
        let moved = answer(
            "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@x.example",
            "RECURRENCE-ID;TZID=Pacific Standard Time:20260308T190000\r\n")
        #expect(moved?.recurrenceID == "20260309T020000Z")
        let head =
            "From: a@x.example\r\nMIME-Version: 1.0\r\nContent-Type: text/calendar; method=REPLY; charset=utf-8\r\n\r\n"
        var bytes = Array(
            (head
                + "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART:20260309T020000Z\r\nCOMMENT:Gr\u{FC}")
                .utf8)
        let half = bytes.removeLast()
        bytes += Array("\r\n ".utf8) + [half]
        bytes += Array(
            "\u{DF}e\r\nATTENDEE;PARTSTAT=DECLINED:mailto:a@x.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".utf8)
        #expect(Message(reading: bytes).calendar?.components.first?.comment == "Gr\u{FC}\u{DF}e")
    }
}
