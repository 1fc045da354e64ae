import Mail
import Testing

@testable import Guild

@Suite("Addresses in people's words")
struct VeilTests {
    let ours = OurAddresses(style: .plus, address: MailAddress(address: "guild@x.example")!)

    @Test(
        "strangers see no address, and everything that is none as it is",
        arguments: [
            ("write to office@conf.example!", "write to office at conf.example!"),
            ("<a.b+c@conf.example>, or o'brien@conf.example", "<a.b+c at conf.example>, or o'brien at conf.example"),
            ("npm foo@1.2.3 and git@github.example:foo/bar.git", "npm foo@1.2.3 and git@github.example:foo/bar.git"),
            ("@jane, @jane@social.example, icon@2x.png", "@jane, @jane@social.example, icon@2x.png"),
            ("https://host.example/@jane@host.example/1", "https://host.example/@jane@host.example/1"),
            (
                "see https://host.example; write to me@conf.example",
                "see https://host.example; write to me at conf.example"
            ),
            ("guild+teachers@x.example is ours", "guild+teachers@x.example is ours"),
            ("müller@schüle.example", "müller at schüle.example"),
            ("logo image001.png@01DB41A2.5C3E", "logo image001.png@01DB41A2.5C3E"),
            ("mail me@conf.example: I am there", "mail me at conf.example: I am there"),
            ("\u{2}office\u{3}@conf.example", "\u{2}office\u{3} at conf.example"),
        ])
    func text(words: String, seen: String) {
        #expect(Veil.text(words, but: ours) == seen)
    }

    @Test("in pages what is read is veiled, and what stands within tags is not")
    func html() {
        #expect(
            Veil.html("<p>To <b>office</b>@<i>conf</i>.example</p>", but: ours)
                == "<p>To <b>office</b> at <i>conf</i>.example</p>")
        #expect(
            Veil.html("<a href=\"https://h.example/?to=a@b.example\">a@b.example</a>", but: ours)
                == "<a href=\"https://h.example/?to=a@b.example\">a at b.example</a>")
        // Two paragraphs are two words.
        #expect(Veil.html("<p>office</p><p>@conf.example</p>", but: ours) == "<p>office</p><p>@conf.example</p>")
        #expect(Veil.html("&lt;a@b.example&gt;", but: ours) == "&lt;a at b.example&gt;")
    }

    @Test("a text file in two octets a letter is veiled too")
    func wide() {
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in "a@b.example".utf16 { bytes += [UInt8(unit & 255), UInt8(unit >> 8)] }
        let seen = Veil.file(bytes, charset: "utf-16", but: ours).map { String(decoding: $0, as: UTF8.self) }
        #expect(seen?.contains("a at b.example") == true)
    }

    @Test("people's own addresses stay; those in quotes, attributions and header blocks go, whoever's they are")
    func own() {
        let text = """
            Please write to office@conf.example, or to me: mei@academy.example.

            On Mon, 23 Nov 2026 at 10:00, Jane Doe <jane@school.example> wrote:
            > Is it omar@institute.example?

            -----Original Message-----
            From: Ben <ben@b.example>
            Sent: Monday, 23 November 2026 10:00
            To: Anna <anna@a.example>
            Subject: Rooms

            The office is room@b.example.
            """
        let clean = Scrub.words(text, ours: ours)
        for stays in ["office@conf.example", "mei@academy.example", "room@b.example"] { #expect(clean.contains(stays)) }
        for goes in ["jane@school", "omar@institute", "ben@b.example", "anna@a"] { #expect(!clean.contains(goes)) }
    }
}

@Suite("Subjects")
struct SubjectTests {
    @Test(
        "a subject is new where it shares nothing with what the thread is called",
        arguments: [
            ("Late work: what do you do?", ["Rubrics for oral exams"], true),
            ("Re: Rubrics for oral exams", ["Rubrics for oral exams"], false),
            ("AW: [EXT] [Teachers] rubrics", ["Rubrics for oral exams"], false),
            ("Late work (was: Rubrics for oral exams)", ["Rubrics for oral exams"], true),
            ("Oral or written?", ["Rubrics for oral exams"], false),
            ("", ["Rubrics"], false),
            ("(no subject)", ["Rubrics"], false),
            ("Kein Betreff", ["Rubrics"], false),
            ("Re: ok", ["Rubrics"], false),
            ("宿題について", ["評価のルーブリック"], true),
            ("ルーブリックの例", ["評価のルーブリック"], false),
            ("Tea on Friday", ["Tea"], false),
            ("Homework", ["Tea"], true),
            ("Homework", ["Tea", "Homework again"], false),
            ("Homework", [], false),
        ])
    func new(subject: String, thread: [String], isNew: Bool) {
        #expect(Subject.isNew(subject, after: thread) == isNew)
    }

    @Test("a mail that is only a subject says what it says, without its mark")
    func alone() {
        #expect(Subject.words(of: "Room is 12, not 13 (eom)") == "Room is 12, not 13")
        #expect(Subject.words(of: "Room is 12 EOM") == "Room is 12")
        #expect(Subject.words(of: "Geometry") == "Geometry")
    }
}
