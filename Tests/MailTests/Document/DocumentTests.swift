import Testing

@testable import Mail

/// What HTML mail looks like is kept: read into blocks, cut by the cut of its text.
@Suite("Documents")
struct DocumentTests {
    private func read(_ html: String) -> [Document.Block] { DocumentReader.read(Array(html.utf8))?.blocks ?? [] }

    @Test("paragraphs, emphasis, lists and code")
    func blocks() {
        #expect(
            read("<p>One <b>two</b> <i>three</i></p><ul><li>a<li>b</ul><pre>x  y\n z</pre>") == [
                .paragraph([.text("One "), .strong([.text("two")]), .text(" "), .emphasis([.text("three")])]),
                .list(first: nil, items: [[.paragraph([.text("a")])], [.paragraph([.text("b")])]]),
                .verbatim("x  y\n z"),
            ])
        #expect(
            read("<ol start=3><li>a<ol><li>b</li></ol></li></ol>") == [
                .list(
                    first: 3,
                    items: [[.paragraph([.text("a")]), .list(first: 1, items: [[.paragraph([.text("b")])]])]])
            ])
    }

    @Test("a table of data is one, a table that holds a page together is not")
    func tables() {
        let data = "<table><tr><th>Day</th><th>Room</th></tr><tr><td><p>Monday</p></td><td>12</td></tr></table>"
        #expect(
            read(data) == [
                .table([
                    [.init(isHead: true, content: [.text("Day")]), .init(isHead: true, content: [.text("Room")])],
                    [.init(isHead: false, content: [.text("Monday")]), .init(isHead: false, content: [.text("12")])],
                ])
            ])
        #expect(read("<table><tr><td>\(data)</td></tr></table>") == read(data))
        #expect(
            read("<table><tr><td><p>One</p><ul><li>x</li></ul></td></tr></table>") == [
                .paragraph([.text("One")]), .list(first: nil, items: [[.paragraph([.text("x")])]]),
            ])
    }

    @Test("emphasis goes on over paragraphs, and what no reader sees is not there")
    func spans() {
        #expect(
            read("<b><div>One</div><div>Two</div></b>") == [
                .paragraph([.strong([.text("One")])]), .paragraph([.strong([.text("Two")])]),
            ])
        #expect(
            read(
                "<div style='max-height:0;overflow:hidden'>Pre</div><span style='font-size:0px'>x</span><p hidden>y</p><p>Seen</p>"
            ) == [.paragraph([.text("Seen")])])
        #expect(
            read("<div style='font-size:0'><p style='font-size:14px'>Newsletter</p></div>") == [
                .paragraph([.text("Newsletter")])
            ])
        #expect(read("<p>a<a href='javascript:x'>b</a><script>c</script></p>") == [.paragraph([.text("ab")])])
    }

    @Test("deep, wide and broken HTML is bounded")
    func hostile() {
        let deep = String(repeating: "<blockquote><ul><li>", count: 300) + "x"
        #expect(!read(deep).isEmpty)
        #expect(!read(String(repeating: "<table><tr><td>", count: 200) + "x").isEmpty)
        #expect(read("</b></i></table></ul><td>x</td><li>y") != [])
        #expect(read(String(repeating: "<b>x</b>", count: 30_000)).isEmpty)
        #expect(DocumentReader.read([]) == nil)
        let cells = String(repeating: "<tr><td>a</td><td>b</td></tr>", count: 3_000)
        guard case .table(let rows)? = read("<table>\(cells)</table>").first else {
            Issue.record("a long table is one")
            return
        }
        #expect(rows.count == 3_000)
    }

    @Test("words that could be anybody's are cut in bounded work")
    func sameWordsOver() {
        let many = String(repeating: "a ", count: 9_000)
        let document = Document(blocks: [.paragraph([.text(many + many)])])
        // Too many readings: the text stands alone.
        #expect(DocumentCut(NewWords(text: many, rest: many)).cut(document) == nil)
        let long = String(repeating: "a b c d ", count: 6_000)
        #expect(
            DocumentCut(NewWords(text: long, rest: "x")).cut(Document(blocks: [.paragraph([.text(long + "x")])])) == nil
        )
    }

    /// The mail as Gmail writes it: both parts.
    private func mail(text: String, html: String, subject: String = "Re: Rooms", more: String = "") -> Message {
        Message(
            reading: Array(
                """
                From: anna@a.example
                Subject: \(subject)
                In-Reply-To: <x@b.example>
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                \(text)
                --b
                Content-Type: text/html; charset=utf-8

                \(html)
                --b--
                """.utf8))
    }

    private func kept(_ message: Message) -> [Document.Block]? {
        let context = ReplyContext(of: message)
        return message.newContent(context: context, cleaned: { $0 }, link: { $0.hasPrefix("http") ? $0 : nil })
            .form?.kept.blocks
    }

    @Test("what is cut from the text is cut from the document")
    func cut() {
        let message = mail(
            text:
                "Yes, *both*:\n\n   - one\n   - two\n\nOn Tue, 3 Nov 2026 at 10:00, Ben <ben@b.example> wrote:\n\n> Which one?\n> Thanks",
            html:
                "<div>Yes, <b>both</b>:</div><ul><li>one</li><li>two</li></ul><div class=\"gmail_quote\"><div class=\"gmail_attr\">On Tue, 3 Nov 2026 at 10:00, Ben &lt;<a href=\"mailto:ben@b.example\">ben@b.example</a>&gt; wrote:<br></div><blockquote>Which one?<br>Thanks</blockquote></div>"
        )
        #expect(
            kept(message) == [
                .paragraph([.text("Yes, "), .strong([.text("both")]), .text(":")]),
                .list(first: nil, items: [[.paragraph([.text("one")])], [.paragraph([.text("two")])]]),
            ])
    }

    @Test(
        "a logo stands below the closing words, and is called like one",
        arguments: [
            ("<p>I come.</p><p>Kind regards,<br>Ann</p><p><img src='cid:image001.png@01D' alt=''></p>", true),
            ("<p>I come.</p><p>Viele Grüße<br>Ann<br><img src='cid:a7' alt='Logo of the school'></p>", true),
            // A picture that is sent for its own sake.
            ("<p>Look:</p><p><img src='cid:image001.png@01D' alt=''></p><p>Kind regards,<br>Ann</p>", false),
            ("<p>Look below.</p><p>Best wishes,<br>Ann</p><p><img src='cid:a7' alt='IMG_2041.jpg'></p>", false),
            ("<p>See you.</p><p>Ann</p><p><img src='cid:image001.png@01D' alt=''></p>", false),
        ])
    func logos(html: String, isLogo: Bool) {
        #expect(DocumentReader.read(Array(html.utf8))?.logos.isEmpty == !isLogo)
    }

    @Test("the same words above and below the cut are told apart")
    func repeated() {
        let message = mail(
            text:
                "On Tue, 3 Nov 2026 at 10:00, Ben <ben@b.example> wrote:\n> Thanks\n> See you on Monday\n\nThanks\nSee you on *Monday*",
            html:
                "<div>On Tue, 3 Nov 2026 at 10:00, Ben &lt;ben@b.example&gt; wrote:</div><blockquote><p>Thanks</p><p>See you on Monday</p></blockquote><p>Thanks</p><p>See you on <b>Monday</b></p>"
        )
        let blocks = kept(message) ?? []
        #expect(
            blocks.suffix(2) == [
                .paragraph([.text("Thanks")]), .paragraph([.text("See you on "), .strong([.text("Monday")])]),
            ])
    }

    @Test("where the two parts say different things the text stands alone")
    func different() {
        #expect(
            kept(
                mail(
                    text: "We meet at nine, in the large hall, all of us.",
                    html: "<p>Buy <b>now</b>: forty watches for the price of one, today only</p>")) == nil)
    }

    @Test(
        "the words of a document are those of its text",
        arguments: [
            "<p>One<br>two &amp; three</p><hr><p>4</p>",
            "<ol><li>a</li><li>b</li></ol><p>c <a href='https://x.example/y'>d</a></p>",
            "<table><tr><td>a</td><td>b&nbsp;c</td></tr><tr><td>d</td><td>é</td></tr></table>",
            "<p>Grüße <img src='cid:1' alt='our logo'> 日本語</p>", "<div>a<div>b</div>c</div><pre>d\n  e</pre>",
            "<p><a href='https://x.example/y'>https://x.example/y</a> <a href='mailto:a@b.example'>write</a></p>",
            "<h1>One</h1><blockquote>two<blockquote>three</blockquote></blockquote><dl><dt>4<dd>5</dl>",
            "<p dir=rtl>שלום <b>עולם</b></p>",
        ])
    func sameWords(html: String) throws {
        let text = String(decoding: MailReading.textFromHTML(Array(html.utf8)), as: UTF8.self)
        let document = try #require(DocumentReader.read(Array(html.utf8)))
        #expect(DocumentCut(NewWords(text: text, rest: "")).cut(document) == document, "\(text)")
    }
}
