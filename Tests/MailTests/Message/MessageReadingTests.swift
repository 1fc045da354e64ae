import Testing

@testable import Mail

func message(_ text: String) -> Message { Message(reading: Array(text.utf8)) }

@Suite("Reading a message")
struct MessageReadingTests {
    @Test("encoded words, folding, several recipients")
    func headers() {
        let read = message(
            "From: =?utf-8?Q?J=C3=B6rg?= =?utf-8?Q?_M=C3=BCller?= <J@Example.org>\r\nTo: a@x.example,\r\n \"B, C\" <b@x.example>\r\nSubject: =?iso-8859-1?Q?Caf=E9?=\r\n and more\r\nMessage-ID: <1@x>\r\nReferences: <a@b>\r\n <c@d>\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\n\r\nHi"
        )
        #expect(read.from.first?.name == "Jörg Müller")
        #expect(read.from.first?.key == "j@example.org")
        #expect(read.to.map(\.address) == ["a@x.example", "b@x.example"])
        #expect(read.subject == "Café and more")
        #expect(read.references.map(\.text) == ["a@b", "c@d"])
        #expect(read.date == 1_795_424_400)
        #expect(read.defects.isEmpty)
    }

    @Test(
        "defects are noted, never thrown",
        arguments: [
            ("", Message.Defect.noHeader), ("Subject: x\n\ny", .noFrom), ("From: a@b.example\n\ny", .noMessageID),
            ("From: a@b.example, c@d.example\n\ny", .severalFrom), ("From: nobody at all\n\ny", .unreadableFrom),
        ])
    func defects(text: String, defect: Message.Defect) { #expect(message(text).defects.contains(defect)) }

    @Test("a name cannot hide or reorder what follows it")
    func names() {
        #expect(MailAddress.cleanName("Jane\u{202E}eoD\u{200B} \n Doe") == "JaneeoD Doe")
        #expect(MailAddress(address: "a b@c.example") == nil)
        #expect(MailAddress(address: "a@") == nil)
        #expect(MailAddress(address: String(repeating: "a", count: 65) + "@b.example") == nil)
    }

    @Test("the plain alternative is read, the HTML one when the plain is an excuse")
    func alternatives() {
        func mail(_ plain: String, _ html: String) -> String {
            "From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n\(plain)\n--x\nContent-Type: text/html\n\n\(html)\n--x--\n"
        }
        #expect(message(mail("Plain words.", "<p>HTML words.</p>")).body().text == "Plain words.")
        let long = String(repeating: "<p>Much to say here about it.</p>", count: 40)
        #expect(message(mail("Your client shows no HTML.", long)).body().origin == .html)
        #expect(
            message(mail("", "<p>Only <b>here</b>: <a href=\"https://x.example/y\">link</a></p>")).body().text
                == "Only *here*: link <https://x.example/y>")
    }

    @Test("HTML becomes text: lists, quotes, tables, no scripts")
    func html() {
        let text = String(
            decoding: MailReading.textFromHTML(
                Array(
                    "<html><head><title>t</title><style>p{}</style></head><body><p>One<br>two</p><ul><li>a</li><li>b</li></ul><blockquote><p>old</p></blockquote><table><tr><td>1</td><td>2</td></tr></table><script>evil()</script><img alt=\"chart\" src=x><div style=\"display:none\">hidden</div></body></html>"
                        .utf8)), as: UTF8.self)
        func read(_ html: String) -> String {
            ASCII.trimmed(String(decoding: MailReading.textFromHTML(Array(html.utf8)), as: UTF8.self))
        }
        #expect(
            read("<p>a <b>bold</b> and <i>sloping <b>both</b></i>, <b></b><strong><p>not this</p></strong>")
                == "a *bold* and _sloping *both*_,\n\nnot this")
        #expect(
            read(
                "<blockquote style='margin:0 0 0 40px;border:none'>mine</blockquote><blockquote type=cite>old</blockquote>"
            ) == "mine\n\n> old")
        #expect(
            read("<div style='mso-hide: all'>x</div><div hidden>y</div><span style='visibility:hidden'>z</span>seen")
                == "seen")
        #expect(text == "One\ntwo\n\n- a\n- b\n\n> old\n\n1 | 2\n\n[chart]\n")
    }

    @Test(
        "charsets: unknown, wrong and absent labels still give text",
        arguments: [
            ("x-nonsense", [0x63, 0x61, 0x66, 0xC3, 0xA9] as [UInt8], "café"),
            ("iso-8859-1", [0x63, 0x61, 0x66, 0xE9], "café"),
            ("us-ascii", [0x63, 0x61, 0x66, 0xE9], "café"), ("utf-8", [0xC3, 0xA9, 0xFF, 0x62], "é\u{FFFD}b"),
            ("utf-8", [0x63, 0x61, 0x66, 0xE9], "café"), ("iso-8859-1", [0x93, 0x61, 0x94], "“a”"),
            ("big5", [0xC3, 0xA9, 0xC2, 0xA0, 0xC3, 0xBC], "é\u{A0}ü"),
            ("koi8-r", [0xD0], "п"),
            ("", [0x61, 0x00, 0x62, 0x0D, 0x0A], "ab\n"),
        ])
    func charsets(charset: String, bytes: [UInt8], text: String) {
        #expect(String(decoding: MailReading.utf8(bytes, charset: charset).text, as: UTF8.self) == text)
    }

    @Test("format=flowed paragraphs are joined, quotes keep their depth")
    func flowed() {
        let text = "A long \nline.\n> quoted \n> line\n-- \nme"
        #expect(
            String(decoding: FlowedText.unwrapped(Array(text.utf8), deletesSpace: false), as: UTF8.self)
                == "A long line.\n> quoted line\n-- \nme")
    }

    @Test("attachments keep their names in every encoding")
    func attachments() {
        let read = message(
            "From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nSee file.\n--x\nContent-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''%C3%BCbung.pdf\nContent-Transfer-Encoding: base64\n\nSGVsbG8=\n--x--\n"
        )
        let body = read.body()
        #expect(body.text == "See file.")
        #expect(body.attachments.map(\.filename) == ["übung.pdf"])
        #expect(body.attachments.first?.bytes == Array("Hello".utf8))
    }
}

@Suite("Authentication-Results")
struct AuthenticationResultsTests {
    private let server = TrustedServer(mode: .results, authservID: "mx.guild.example", receivedLines: 1)

    private func mail(_ top: String, below: String = "") -> Message {
        message(
            "\(top)Received: from x by mx.guild.example; Mon, 23 Nov 2026 10:00:00 +0000\n\(below)Received: from y by x.example; Mon, 23 Nov 2026 10:00:00 +0000\n\(below)From: Anna <anna@a.example>\n\nHi"
        )
    }

    @Test(
        "the trusted server's judgement, and nobody else's",
        arguments: [
            ("Authentication-Results: mx.guild.example; dmarc=pass header.from=a.example\n", Authenticity.passed),
            (
                "Authentication-Results: mx.guild.example; dmarc=fail (p=none) header.from=a.example; dkim=pass header.d=a.example\n",
                .failed
            ),
            ("Authentication-Results: evil.example; dmarc=pass header.from=a.example\n", .unknown),
            ("Authentication-Results: mx.guild.example; dmarc=pass header.from=other.example\n", .unknown),
            (
                "Authentication-Results: mx.guild.example;\n spf=pass (it (really) is) smtp.mailfrom=\"bounce@a.example\"\n",
                .passed
            ),
            (
                "Authentication-Results: mx.guild.example; spf=pass smtp.mailfrom=b.example\nAuthentication-Results: mx.guild.example; dkim=pass header.i=@a.example\n",
                .passed
            ),
            ("Authentication-Results: mx.guild.example; dmarc=bestguesspass; dkim=pass header.d=a.example\n", .unknown),
            ("Authentication-Results: mx.guild.example; none\n", .unknown), ("", .unknown),
        ])
    func judgement(top: String, verdict: Authenticity) { #expect(mail(top).authenticity(by: server) == verdict) }

    @Test("a field below the receiving server's own lines is the sender's claim")
    func forgedBelow() {
        let forged = "Authentication-Results: mx.guild.example; dmarc=pass header.from=a.example\n"
        let text =
            "Received: from x by mx.guild.example\nReceived: from y by x.example\n\(forged)From: Anna <anna@a.example>\n\nHi"
        #expect(message(text).authenticity(by: server) == .unknown)
    }

    @Test("Microsoft 365 writes no name: only the topmost counts")
    func topmost() {
        let server = TrustedServer(mode: .topmost)
        let pass =
            "Authentication-Results: spf=pass smtp.mailfrom=a.example; dmarc=pass action=none header.from=a.example\n"
        let fail = "Authentication-Results: dmarc=fail header.from=a.example\n"
        #expect(mail(pass + fail).authenticity(by: server) == .passed)
        #expect(mail(fail + pass).authenticity(by: server) == .failed)
    }
}

@Suite("Civil dates")
struct CivilDateTests {
    @Test(
        "moments and dates, there and back",
        arguments: [
            (0, 1970, 1, 1, 4), (-1, 1969, 12, 31, 3), (1_795_424_400, 2026, 11, 23, 1), (951_782_400, 2000, 2, 29, 2),
        ] as [(Int64, Int, Int, Int, Int)])
    func thereAndBack(seconds: Int64, year: Int, month: Int, day: Int, weekday: Int) {
        let date = CivilDate(seconds)
        #expect([date.year, date.month, date.day, date.weekday] == [year, month, day, weekday])
        let days = CivilDate.days(year: year, month: month, day: day)
        #expect(Int64(days * 86_400 + date.hour * 3600 + date.minute * 60 + date.second) == seconds)
    }
}
