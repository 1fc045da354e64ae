import Mail
import Testing

/// Mails that break the rules as programs and relays break them: read as they were meant.
@Suite("Mails as they were meant")
struct WorldMimeTests {
    private func read(_ mail: String) -> Message { Message(reading: Array(mail.utf8)) }

    @Test("a first line that is no field, or is indented, does not make a text of the mail")
    func firstLine() {
        for first in ["Copy for the file:\n", "--------\n", "see below\nand further\n", " "] {
            let mail = read("\(first)From: Ben <ben@b.example>\nSubject: Plan\n\nWords.")
            #expect(mail.subject == "Plan", "\(first)")
            #expect(mail.body().text == "Words.", "\(first)")
        }
        let prose = read("Dear all,\n\nFrom: here to there.\n")
        #expect(prose.body().text.contains("Dear all,"), "a text without a header stays one")
    }

    @Test("raw octets in a subject are read by the charset that the body names")
    func rawSubjects() {
        func mail(_ subject: [UInt8], _ charset: String) -> Message {
            Message(
                reading: Array("From: a@b.example\nSubject: ".utf8) + subject
                    + Array("\nContent-Type: text/plain; charset=\(charset)\n\nx".utf8))
        }
        #expect(mail([0x50, 0x6C, 0xE4, 0x6E, 0x65], "iso-8859-1").subject == "Pläne")
        #expect(mail([0xF0, 0xCC, 0xC1, 0xCE], "koi8-r").subject == "План")
        #expect(mail([0xCF, 0xEB, 0xE0, 0xED], "windows-1251").subject == "План")
        #expect(mail([0x8C, 0x76, 0x89, 0xE6], "shift_jis").subject == "計画")
        #expect(mail([0xBC, 0xC6, 0xBB, 0xAE], "gb2312").subject == "计划")
        #expect(mail(Array("Pläne".utf8), "iso-8859-1").subject == "Pläne", "what is UTF-8 is read as that")
    }

    @Test("a boundary said badly is still one")
    func boundaries() {
        let parts =
            "--mm\nContent-Type: text/plain\n\nWords.\n--mm\nContent-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=\"a.png\"\n\niVBORw0KGgo=\n--mm--\n"
        for type in [
            "multipart/mixed boundary=\"mm\"", "multipart/mixed\n boundary=mm", "multipart/mixed, boundary=\"mm\"",
            "multipart/mixed; boundary=\"mm\"",
        ] {
            let mail = read("From: a@b.example\nContent-Type: \(type)\n\n\(parts)")
            #expect(mail.parts.map(\.type) == ["text/plain", "image/png"], "\(type)")
            #expect(mail.body().text == "Words.", "\(type)")
        }
        // The parts stay what they are where nothing is said; the text is read by what stands there.
        for type in ["multipart/mixed", "multipart/alternative; boundary=\"zz\"", "multipart/mixed; boundary="] {
            #expect(read("From: a@b.example\nContent-Type: \(type)\n\n\(parts)").body().text == "Words.", "\(type)")
        }
        let junk = read(
            "From: a@b.example\nContent-Type: multipart/mixed; boundary=mm\n\n--mm\n\nWords.\n--mm--.\nchecked by the gate\n"
        )
        #expect(junk.body().text == "Words.")
        #expect(
            read("From: a@b.example\nContent-Type: multipart/mixed; boundary=mm\n\nMIME.\n\n--mm\n--mm--\n").body().text
                == "")
    }

    @Test("file names: paths, both forms, circled digits")
    func names() {
        func name(_ disposition: String) -> String? {
            read("From: a@b.example\nContent-Type: image/png\nContent-Disposition: attachment; \(disposition)\n\nx")
                .parts.first?.filename
        }
        #expect(name("filename=\"C:\\My Docs\\plan.png\"") == "C:\\My Docs\\plan.png")
        #expect(name("filename=\"\\\\server\\share\\plan.png\"") == "\\\\server\\share\\plan.png")
        #expect(name("filename=\"a \\\"plan\\\".png\"") == "a \"plan\".png", "RFC 5322's own backslashes")
        #expect(name("filename=\"Plaene.png\"; filename*=UTF-8''Pl%C3%A4ne.png") == "Pläne.png")
        #expect(name("filename*=UTF-8''Pl%C3%A4ne.png; filename=\"Plaene.png\"") == "Pläne.png")
        #expect(name("filename=\"=?ISO-2022-JP?B?GyRCN1cyaC0hGyhCLnBuZw==?=\"") == "計画①.png")
    }

    @Test("uuencoded lines whose blanks were taken away")
    func uuencode() {
        let mail = read(
            "From: a@b.example\nContent-Type: application/x; name=a.bin\nContent-Transfer-Encoding: x-uuencode\n\nbegin 644 a.bin\n#86)C\n#\n\nend\n"
        )
        #expect(mail.parts.first?.bytes == Array("abc".utf8) + [0, 0, 0])
    }

    @Test("text in an East Asian charset that calls itself UTF-8")
    func mislabelled() {
        let sjis: [UInt8] = [0x82, 0xB1, 0x82, 0xF1, 0x82, 0xC9, 0x82, 0xBF, 0x82, 0xCD]
        #expect(String(decoding: MailReading.utf8(sjis, charset: "utf-8").text, as: UTF8.self) == "こんにちは")
        let gbk: [UInt8] = [0xC4, 0xE3, 0xBA, 0xC3, 0xCE, 0xD2, 0xC3, 0xC7]
        #expect(String(decoding: MailReading.utf8(gbk, charset: "utf-8").text, as: UTF8.self) == "你好我们")
        let latin: [UInt8] = Array("Gr".utf8) + [0xFC, 0xDF] + Array("e aus M".utf8) + [0xFC] + Array("nchen".utf8)
        #expect(String(decoding: MailReading.utf8(latin, charset: "utf-8").text, as: UTF8.self) == "Grüße aus München")
    }
}
