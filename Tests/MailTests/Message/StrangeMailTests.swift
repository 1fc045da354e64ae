import Testing

@testable import Mail

/// Mail that breaks the standards in the ways mail does: the words and the author are found all the same.
@Suite("Strange mail")
struct StrangeMailTests {
    @Test(
        "display names that no grammar fits",
        arguments: [
            ("Dr. Ines M. (Math; 7b) <ines@school.example>", "ines@school.example"),
            ("Ines [she/her] <ines@school.example>", "ines@school.example"),
            ("\"Ines <ines@school.example>", "ines@school.example"),
            ("Ines (never closed <ines@school.example>", "ines@school.example"),
            ("\"ines@old.example\" <ines@school.example>", "ines@school.example"),
            ("Team: Ines; <ines@school.example>", "ines@school.example"),
            ("<mailto:ines@school.example>", "ines@school.example"),
            ("ines@school.example, omar@school.example", nil),
            ("Ines <ines@school.example> <omar@school.example>", nil), ("nobody at all", nil), ("<>", nil),
        ] as [(String, String?)])
    func author(field: String, address: String?) {
        let read = message("From: \(field)\nMessage-ID: <1@x>\n\nHi")
        // Several authors stay several: none of them is taken for the author.
        #expect((read.from.count == 1 ? read.from[0].address : nil) == address, "\(read.from)")
    }

    private func mail(_ body: String, encoding: String = "7bit", type: String = "text/plain; charset=utf-8") -> String {
        "From: a@b.example\nMessage-ID: <1@x>\nMIME-Version: 1.0\nContent-Type: \(type)\n"
            + "Content-Transfer-Encoding: \(encoding)\n\n\(body)"
    }

    @Test("what is called base64 and is none is read as it stands")
    func falseBase64() {
        #expect(
            message(mail("Plain words, and not encoded at all.\n", encoding: "base64")).body().text.contains(
                "Plain words"))
        #expect(message(mail("SGVsbG8sIHdvcmxkLg==\n", encoding: "base64")).body().text == "Hello, world.")
    }

    @Test("a list's footer behind base64 does not spoil what stands before it")
    func footerAfterBase64() {
        let footer = "_______________________________________________\nTeachers mailing list\n"
        let text = message(mail("SGVsbG8sIHdvcmxkLg==\n\n\(footer)", encoding: "base64")).body().text
        #expect(text.hasPrefix("Hello, world."), "\(text)")
        #expect(!text.contains("\u{FFFD}"))
    }

    @Test("a boundary behind a bare line feed, in a mail of CRLF")
    func bareLineFeed() {
        let head = "From: a@b.example\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\n"
        let parts =
            "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nThe words.\n--x\r\n"
            + "Content-Type: text/csv; name=\"a.csv\"\r\nContent-Disposition: attachment; filename=\"a.csv\"\r\n\r\n1,2\n--x--\r\n"
        let body = message(head + parts).body()
        #expect(body.text == "The words.")
        #expect(body.attachments.map(\.filename) == ["a.csv"])
    }

    @Test(
        "an END without its BEGIN, and before any: no calendar, and no trap",
        arguments: [
            "END:VEVENT\n", "END:VCALENDAR\nBEGIN:VCALENDAR\nEND:VCALENDAR\n", "END:\nEND:\nEND:\n",
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR\nEND:VCALENDAR\n",
        ])
    func unbalanced(calendar: String) { #expect(message(mail(calendar, type: "text/calendar")).calendar == nil) }
}
