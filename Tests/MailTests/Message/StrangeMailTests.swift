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

    @Test(
        "a type that is none is text, and so is an unknown kind of text",
        arguments: [
            "", "text", "text/", "text; charset=utf-8", "text//plain", "\"text/plain\"", "text/markdown",
            "text/x-note; format=flowed",
        ])
    func types(type: String) { #expect(message(mail("Hello, wörld.\n", type: type)).body().text == "Hello, wörld.") }

    @Test("a text that only has a name is words, and a calendar is none")
    func named() {
        #expect(message(mail("Hello\n", type: "text/plain; name=\"body.txt\"")).body().text == "Hello")
        let note = message(mail("BEGIN:VCARD\n", type: "text/vcard; name=\"a.vcf\"")).body()
        #expect(note.text.isEmpty && note.attachments.count == 1)
    }

    @Test(
        "encodings with something around them",
        arguments: ["base64;", "\"base64\"", "BASE64 (x)", "'base64'"])
    func encodings(name: String) {
        #expect(message(mail("SGVsbG8sIHdvcmxkLg==\n", encoding: name)).body().text == "Hello, world.")
    }

    @Test("quoted-printable with blanks behind a soft break, and what is no escape")
    func quotedPrintable() {
        let text = message(mail("one=  \ntwo =C3=BC 1=2 =zz\n", encoding: "Quoted-Printable;")).body().text
        #expect(text == "onetwo ü 1=2 =zz")
    }

    @Test("base64 with a relay's marks in it")
    func marks64() {
        let text = message(mail("S8Okc2UgdW5kIEJyb3Qg!\n  ZsO8ciBhbGxlLgo=\n", encoding: "base64")).body().text
        #expect(text == "Käse und Brot für alle.")
    }

    @Test("blanks before the colon, and telephones' addresses with a dot in front")
    func fields() {
        let spaced = message("From : Anna <a@b.example>\nSubject : Key\nMessage-ID : <1@x>\n\nHi")
        #expect(spaced.from.first?.address == "a@b.example" && spaced.subject == "Key")
        #expect(message("From: Anna <.anna.@docomo.example>\n\nHi").from.first?.address == ".anna.@docomo.example")
    }

    @Test("shifts without a charset, a byte order mark, one broken octet in UTF-8")
    func charsets() {
        #expect(message(mail("\u{1B}$B$3$s\u{1B}(B\n", type: "text/plain")).body().text == "こん")
        #expect(message(mail("\u{FEFF}join teachers\n")).body().text == "join teachers")
        let broken = Array(mail("Grüße aus Köln: \n", type: "text/plain").utf8) + [0xFF] + Array(" für alle\n".utf8)
        #expect(Message(reading: broken).body().text.hasPrefix("Grüße aus Köln"))
    }

    @Test("a file's name in loose forms")
    func names() {
        func name(_ disposition: String) -> String? {
            message(
                mail(
                    "--x\n\nHi\n--x\nContent-Type: application/pdf\nContent-Disposition: \(disposition)\n\n%PDF\n--x--\n",
                    type: "multipart/mixed; boundary=x")
            ).parts.last?.filename
        }
        #expect(name("attachment; filename=\"open.pdf") == "open.pdf")
        #expect(name("attachment; filename*=UTF-8''bill%00.exe")?.hasSuffix(".exe") ?? false)
        #expect(name("attachment; filename*0=\"=?utf-8?Q?=C3=9Cb\"; filename*1=\"ung.pdf?=\"") == "Übung.pdf")
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
