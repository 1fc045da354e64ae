import Mail
import Testing

@testable import Guild

@Suite("What posts look like")
struct DocumentHTMLTests {
    private static let ours = OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)

    private func html(
        _ blocks: [Document.Block], _ medium: DocumentHTML.Medium = .page, shown: String? = nil
    ) -> String {
        var files = DocumentHTML.files(
            of: ContributionID(7),
            [
                .init(name: "a b.png", type: "image/png", isShown: true),
                .init(name: "x.svg", type: "image/svg+xml", isShown: true),
                .init(
                    name: "p.heic", type: "image/heic", isShown: true, small: PictureSize(width: 1_024, height: 768)),
                .init(name: "held.png", type: "image/png", isShown: false, small: PictureSize(width: 9, height: 9)),
            ])
        if case .letter = medium {
            for number in files.keys { files[number]?.picture = nil }
            if let shown { files[0]?.picture = (shown, PictureSize(width: 560, height: 420)) }
        }
        return DocumentHTML(for: medium, files: files).html(Document(blocks: blocks))
    }

    @Test("everything that people wrote is escaped")
    func escaped() {
        let nasty = "<script>\"'&"
        let out = html([
            .paragraph([
                .text(nasty), .strong([.text(nasty)]), .code(nasty),
                .link("https://x.example/\"><script>", [.text(nasty)]),
                .picture(.init(source: "", alternative: nasty)),
                .picture(.init(source: "", alternative: nasty, file: 0)),
            ]),
            .heading([.text(nasty)]), .verbatim(nasty), .quote([.paragraph([.text(nasty)])]),
            .list(first: 2, items: [[.paragraph([.text(nasty)])]]),
            .table([[.init(isHead: true, content: [.text(nasty)])]]),
        ])
        #expect(!out.contains("<script"))
        #expect(!out.contains("\"'&"))
    }

    @Test("a link whose words hide where it leads is followed by its host")
    func links() {
        #expect(
            html([.paragraph([.link("https://www.bank.example/login", [.text("Your bank")])])])
                == "<p dir=\"auto\"><a rel=\"nofollow ugc noopener\" href=\"https://www.bank.example/login\">Your bank</a> (bank.example)</p>\n"
        )
        #expect(
            !html([.paragraph([.link("https://x.example/a", [.text("see x.example")])])]).contains("(x.example)"))
    }

    @Test("a picture is shown on pages, small where that was made; what is held or no browser should draw is a link")
    func pictures() {
        func picture(_ file: Int, _ words: String) -> [Document.Block] {
            [.paragraph([.picture(.init(source: "c", alternative: words, file: file))])]
        }
        #expect(
            html(picture(0, "Plan")).contains(
                "<a href=\"/p/7/0/a%20b.png\"><img loading=\"lazy\" src=\"/p/7/0/a%20b.png\" alt=\"Plan\"></a>"))
        #expect(
            html(picture(2, "")).contains(
                "<a href=\"/p/7/2/p.heic\"><img loading=\"lazy\" src=\"/s/7/2\" width=\"1024\" height=\"768\" alt=\"p.heic\"></a>"
            ))
        #expect(html(picture(1, "")).contains("[picture: x.svg]"))
        #expect(html(picture(3, "")).contains("[picture: held.png]"))
    }

    @Test("in letters it is a link, or stands in its place where it travels with them")
    func picturesOfLetters() {
        let picture = Document.Block.paragraph([.picture(.init(source: "c", alternative: "Plan", file: 0))])
        let letter = DocumentHTML.Medium.letter(SiteBase("https://g.example"))
        #expect(html([picture], letter).contains("<a href=\"https://g.example/p/7/0/a%20b.png\">[picture: Plan]</a>"))
        #expect(
            html([picture], letter, shown: "cid:7.0@g.example").contains(
                "src=\"cid:7.0@g.example\" width=\"560\" height=\"420\" alt=\"Plan\"></a>"))
    }

    private func post(_ html: String, text: String, files: String = "") -> Post {
        let raw = """
            From: anna@a.example
            Subject: Plans
            Content-Type: multipart/related; boundary=r

            --r
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain; charset=utf-8

            \(text)
            --a
            Content-Type: text/html; charset=utf-8

            \(html)
            --a--
            \(files)--r--
            """
        return Post(Message(reading: Array(raw.utf8)), limits: ReadingLimits(), ours: DocumentHTMLTests.ours)
    }

    private let inline = """
        --r
        Content-Type: image/png; name="plan.png"
        Content-ID: <plan@x>
        Content-Disposition: inline; filename="plan.png"
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --r
        Content-Type: image/png; name="logo.png"
        Content-ID: <logo@x>
        Content-Disposition: inline; filename="logo.png"
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=

        """

    @Test("pictures stand where they stood, and the logo of a signature is no file")
    func places() {
        let post = post(
            "<p>Look at <b>this</b>:</p><p><img src=\"cid:plan@x\"></p><p>Anna</p><div class=\"gmail_signature\">Anna Berg, Head of Plans<br><img src=\"cid:logo@x\"></div>",
            text: "Look at *this*:\n\n[cid:plan@x]\n\nAnna\n-- \nAnna Berg, Head of Plans\n[cid:logo@x]",
            files: inline)
        #expect(post.attachments.map(\.filename) == ["plan.png"])
        #expect(post.text.contains("[picture: plan.png]") && !post.text.contains("cid:"))
        #expect(post.document?.pictures.map(\.file) == [0])
        #expect(post.document?.lines.first == "Look at this:")
    }

    @Test("addresses and personal links are in no document")
    func scrubbed() {
        let token = "re." + String(repeating: "a", count: 40)
        let post = post(
            "<p>Is it?</p><blockquote><p>Write to <b>ben@b.example</b></p></blockquote><p>Or <a href=\"mailto:community+\(token)@guild.example\">here</a></p>",
            text: "Is it?\n\n> Write to *ben@b.example*\n\nOr here")
        #expect(post.text.contains("[address removed]") && !post.text.contains("ben@b.example"))
        #expect(post.document.map { $0.lines.joined().contains("ben@b.example") } != true)
        #expect(post.document.map { "\($0)".contains(token) } != true)
        // An address in two pieces is found in the line.
        let split = self.post(
            "<p>Is it?</p><blockquote>It is ben@<b>b.example</b></blockquote><p>Or <i>not</i>?</p>",
            text: "Is it?\n\n> It is ben@*b.example*\n\nOr _not_?")
        #expect(split.document == nil)
    }

    @Test("where a picture was taken is gone, which way up it is stays")
    func metadata() {
        let gps = Array("GPS secret".utf8)
        func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] { [0xFF, marker, 0, UInt8(body.count + 2)] + body }
        let tiff: [UInt8] = [
            0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0,
        ]
        let exif = segment(0xE1, [0x45, 0x78, 0x69, 0x66, 0, 0] + tiff + gps)
        let scan: [UInt8] = [0xFF, 0xDA, 0, 2, 1, 2, 0xFF, 0, 3, 0xFF, 0xD9]
        let jpeg = [0xFF, 0xD8] + segment(0xE0, Array("JFIF".utf8)) + exif + segment(0xFE, gps) + scan + gps
        let clean = PictureMetadata.removed(from: jpeg)
        #expect(clean.firstRange(of: gps) == nil)
        #expect(clean.firstRange(of: [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]) != nil)
        #expect(clean.suffix(scan.count) == scan[...])
        // Several scans, with a table between them that holds what looks like an end; and what hangs behind the end.
        let data = Array(scan.dropLast(2))
        let table = segment(0xC4, [0xFF, 0xD9, 5])
        let start: [UInt8] = [0xFF, 0xD8]
        let progressive = PictureMetadata.removed(from: start + data + table + segment(0xE1, gps) + scan + gps)
        #expect(progressive == start + data + table + scan)
        let broken = PictureMetadata.removed(from: start + exif + data)
        #expect(broken.firstRange(of: gps) == nil && broken.suffix(4) == data.suffix(4))
        func chunk(_ kind: String, _ body: [UInt8]) -> [UInt8] {
            [0, 0, 0, UInt8(body.count)] + Array(kind.utf8) + body + [0, 0, 0, 0]
        }
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let png =
            head + chunk("IHDR", [1]) + chunk("tEXt", gps) + chunk("eXIf", gps) + chunk("IDAT", [7]) + chunk("IEND", [])
        #expect(
            PictureMetadata.removed(from: png + gps) == head + chunk("IHDR", [1]) + chunk("IDAT", [7])
                + chunk("IEND", []))
        func riff(_ kind: String, _ body: [UInt8]) -> [UInt8] {
            Array(kind.utf8) + [UInt8(body.count), 0, 0, 0] + body + (body.count % 2 == 1 ? [0] : [])
        }
        let webp =
            Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + riff("VP8X", [0x0C, 0, 0, 0])
            + riff("EXIF", gps) + riff("VP8 ", [1, 2])
        #expect(PictureMetadata.removed(from: webp).firstRange(of: gps) == nil)
        // What is broken is left as it is.
        for bytes in [[0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF], head + [0, 0, 0, 99], Array("RIFF....WEBPEXIF".utf8)] {
            #expect(PictureMetadata.removed(from: bytes) == bytes)
        }
    }

    @Test("of a phone's HEIF, Exif and XMP are blank, and everything else keeps its place")
    func phones() {
        func box(_ kind: String, _ body: [UInt8]) -> [UInt8] {
            let length = UInt32(body.count + 8)
            return (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) } + Array(kind.utf8) + body
        }
        func item(_ id: UInt8, _ kind: String) -> [UInt8] {
            box("infe", [2, 0, 0, 0, 0, id, 0, 0] + Array(kind.utf8) + [0])
        }
        let gps = Array("GPS secret".utf8)
        func file(_ exifAt: UInt8, _ xmpAt: UInt8) -> [UInt8] {
            let names = box("iinf", [0, 0, 0, 0, 0, 3] + item(1, "hvc1") + item(2, "Exif") + item(3, "mime"))
            func place(_ id: UInt8, method: UInt8, _ at: UInt8) -> [UInt8] {
                [0, id, 0, method, 0, 0, 0, 1, 0, 0, 0, at, 0, 0, 0, UInt8(gps.count)]
            }
            let places = box(
                "iloc",
                [1, 0, 0, 0, 0x44, 0x00, 0, 3] + place(1, method: 0, exifAt &+ 10) + place(2, method: 0, exifAt)
                    + place(3, method: 1, xmpAt))
            let meta = box("meta", [0, 0, 0, 0] + names + places + box("idat", [7, 7] + gps + [7]))
            return box("ftyp", Array("heic".utf8) + [0, 0, 0, 0]) + meta + box("mdat", gps + Array("the photo ".utf8))
        }
        let at = file(0, 2).count - gps.count - 10
        #expect(at < 256)
        let phone = file(UInt8(at), 2)
        let clean = PictureMetadata.removed(from: phone)
        #expect(clean.count == phone.count && clean.firstRange(of: gps) == nil)
        #expect(zip(clean, phone).count { $0 != $1 } == 2 * gps.count)
        #expect(clean.suffix(10) == phone.suffix(10))
        // Broken off anywhere, or with places outside of it: as it is, or less of it, and never a trap.
        for end in 0..<phone.count { #expect(PictureMetadata.removed(from: Array(phone.prefix(end))).count == end) }
        #expect(PictureMetadata.removed(from: file(250, 200)).count == phone.count)
    }
}
