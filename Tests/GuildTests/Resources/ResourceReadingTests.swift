import Mail
import Testing

@testable import Guild

@Suite("What a mail gives to a directory")
struct ResourceReadingTests {
    /// One thing as a line: "title | where | words".
    private static func lines(_ reading: ResourceReading, subject: String) -> [String] {
        func line(_ text: String) -> String { text.replacing("\n", with: " / ") }
        return reading.entries.map { entry in
            let place =
                switch entry.what {
                case .link(let link): link.url
                case .file(let part): part.filename ?? ""
                }
            let title = entry.takesSubject && !subject.isEmpty ? subject : entry.title
            return "\(title) | \(place) | \(line(entry.text))"
        } + (reading.general.isEmpty ? [] : ["general | \(line(reading.general))"])
    }

    private static func file(_ name: String, _ words: String = "words") -> Part {
        var part = Message(reading: Array("Content-Type: text/plain\r\n\r\n\(words)".utf8)).parts[0]
        part.filename = name
        return part
    }

    static let mails: [(subject: String, text: String, files: [String], expected: [String])] = [
        // One thing: the subject is its title.
        ("A guide", "https://a.example/x", [], ["A guide | https://a.example/x | "]),
        (
            "A guide", "Hello all,\n\nthis helped me: https://a.example/x\n\nIt is short.", [],
            ["A guide | https://a.example/x | this helped me: https://a.example/x\n\nIt is short."]
        ),
        ("", "The rubric guide\nhttps://a.example/x", [], ["The rubric guide | https://a.example/x | "]),
        (
            "", "https://a.example/unit-3-plan.html", [],
            ["a.example: unit 3 plan | https://a.example/unit-3-plan.html | "]
        ),
        ("", "https://a.example/", [], ["a.example | https://a.example/ | "]),
        // A list: words before the link, behind it, in brackets.
        (
            "Links",
            "- One: https://a.example/1\n- https://a.example/2 - the second\n* [Three](https://a.example/3) is long\n4. Four <https://a.example/4>",
            [],
            [
                "One | https://a.example/1 | ", "the second | https://a.example/2 | ",
                "Three | https://a.example/3 | is long", "Four | https://a.example/4 | ",
            ]
        ),
        // A title above each link.
        (
            "Links", "One\nhttps://a.example/1\nTwo\nhttps://a.example/2", [],
            ["One | https://a.example/1 | ", "Two | https://a.example/2 | "]
        ),
        (
            "Links", "One\n\nhttps://a.example/1\n\nTwo\n\nhttps://a.example/2", [],
            ["One | https://a.example/1 | ", "Two | https://a.example/2 | "]
        ),
        // Words below each.
        (
            "Links", "https://a.example/1\nShort and clear.\n\nhttps://a.example/2\nLong, and worth it.", [],
            [
                "Short and clear. | https://a.example/1 | ",
                "Long, and worth it. | https://a.example/2 | ",
            ]
        ),
        (
            "Links", "https://a.example/1\n\nShort and clear.\n\nhttps://a.example/2\n\nLong, and worth it.", [],
            [
                "Short and clear. | https://a.example/1 | ",
                "Long, and worth it. | https://a.example/2 | ",
            ]
        ),
        // Nothing but links.
        (
            "Links", "https://a.example/1 https://b.example/two-words", [],
            ["a.example: 1 | https://a.example/1 | ", "b.example: two words | https://b.example/two-words | "]
        ),
        // An introduction is for each of a few.
        (
            "Links", "Hi,\n\nfrom Tuesday's talk:\n\nhttps://a.example/1\nhttps://a.example/2", [],
            [
                "a.example: 1 | https://a.example/1 | ", "a.example: 2 | https://a.example/2 | ",
                "general | from Tuesday's talk:",
            ]
        ),
        // Twice is once; a sentence's own mark is none of the link's.
        (
            "Links", "See https://a.example/x. And https://a.example/x, too.", [],
            ["Links | https://a.example/x | See https://a.example/x. And https://a.example/x, too."]
        ),
        // Files, and both.
        ("Worksheet", "We used it twice.", ["sheet-3.pdf"], ["Worksheet | sheet-3.pdf | We used it twice."]),
        ("Files", "", ["unit-3_plan.pdf", "b.txt"], ["unit 3 plan | unit-3_plan.pdf | ", "b | b.txt | "]),
        (
            "Files", "- plan.pdf: for year 7\n- https://a.example/x: the film", ["plan.pdf"],
            ["the film | https://a.example/x | ", "plan | plan.pdf | for year 7"]
        ),
        // Other scripts.
        (
            "资源", "- 评分标准:https://a.example/1\n- דף עבודה https://a.example/2", [],
            ["评分标准 | https://a.example/1 | ", "דף עבודה | https://a.example/2 | "]
        ),
        // A newsletter's own links, a signature's and a forwarding program's lines are nothing.
        (
            "Fwd: Boletín",
            "Mirad esto.\n\n---------- Forwarded message ---------\nDe: Boletín Educa <b@boletin.example>\nDate: lun\nSubject: Boletín\n\nPHET: https://phet.example/es\n\nDarse de baja: https://boletin.example/u?u=abc\nhttps://boletin.example/unsubscribe?u=abc",
            [], ["Fwd: Boletín | https://phet.example/es | Mirad esto. /  / PHET: https://phet.example/es"]
        ),
        (
            "News",
            "Marking <https://w.example/m>\n\nView in browser <https://w.example/v/1> | Unsubscribe <https://w.example/u?t=1> | Update your preferences <https://w.example/p>",
            [], ["News | https://w.example/m | "]
        ),
        (
            "Two",
            "- One: https://a.example/1\n- Two: https://a.example/2\n\nMit freundlichen Grüßen\n\nBerta Weber\nTel. 0123 4567 | www.schule.example\nInstagram https://instagram.example/berta",
            [], ["One | https://a.example/1 | ", "Two | https://a.example/2 | "]
        ),
        // Without saying so it is a link, too; words that only say "here" are no title.
        (
            "Two", "Operatorenliste | hier <https://a.example/op> | amtlich\nSiehe www.b.example/x.", [],
            ["Operatorenliste | https://a.example/op | amtlich", "Siehe | http://www.b.example/x | "]
        ),
        // The first of the words above a link is its title.
        (
            "Two", "Feedback geben\nDauert fünf Minuten.\nhttps://a.example/1\n\n见“https://b.example/2”。很好", [],
            ["Feedback geben | https://a.example/1 | Dauert fünf Minuten.", "见 | https://b.example/2 | 很好"]
        ),
        // Spoken of twice.
        (
            "Two", "One <https://a.example/1>\nMore about it. <https://a.example/1>\n\nTwo <https://a.example/2>", [],
            ["One | https://a.example/1 | More about it.", "Two | https://a.example/2 | "]
        ),
        // What ends like a greeting is none.
        (
            "A guide", "Not for commercial use!\n\nhttps://a.example/x", [],
            ["A guide | https://a.example/x | Not for commercial use!"]
        ),
        // Lines in the middle are about what there is.
        (
            "Sheet", "Hi all,\n\nTags: fractions\n\nWe used it twice.\nFor: year 7", ["s.pdf"],
            ["Sheet | s.pdf | We used it twice."]
        ),
        // No link at all.
        (
            "Words", "See you at a.example tomorrow; ftp://a.example is old.", [],
            ["general | See you at a.example tomorrow; ftp://a.example is old."]
        ),
        // Words that only look like a closing are words.
        ("A guide", "https://a.example/x\n\nGood for year 7", [], ["A guide | https://a.example/x | Good for year 7"]),
        ("A guide", "https://a.example/x\n\nBest one so far", [], ["A guide | https://a.example/x | Best one so far"]),
        // A closing is nothing to say of anything.
        ("A guide", "https://a.example/x\n\nBest\nBen", [], ["A guide | https://a.example/x | "]),
    ]

    @Test("each link and file is a thing, with its words", arguments: 0..<mails.count)
    func read(index: Int) {
        let mail = ResourceReadingTests.mails[index]
        let post = Post(
            subject: mail.subject, text: mail.text,
            attachments: mail.files.map { ResourceReadingTests.file($0, "words of \($0)") })
        let reading = ResourceReading(post)
        let expected = mail.expected.map { $0.replacing("\n", with: " / ") }
        #expect(ResourceReadingTests.lines(reading, subject: mail.subject) == expected)
    }

    @Test("lines at the top are about all, those of an item about it")
    func labels() {
        let text = """
            Tags: rubrics, year 7
            Lizenz: CC BY

            - One: https://a.example/1
              Kind: Arbeitsblätter
            - Two: https://a.example/2
              Title: The second
              For: year 9
              Tags: #films
            """
        let found = ResourceReading(Post(subject: "x", text: text)).entries
        #expect(found.map(\.title) == ["One", "The second"])
        #expect(found.map(\.tags) == [["rubrics", "year-7"], ["rubrics", "year-7", "films"]])
        #expect(found.map(\.details.kind) == ["worksheet", ""])
        #expect(found.map(\.details.audience) == ["", "year 9"])
        #expect(found.allSatisfy { $0.details.licence == "CC BY" })
    }

    @Test("lines below a thing are about it; a name below everything is nothing")
    func below() {
        let text = "Une grille : https://a.example/x\n\nPour: seconde\nTags: oral\n\nLuc"
        let found = ResourceReading(Post(subject: "x", text: text), author: "Luc Martin").entries
        #expect(found.map(\.details.audience) == ["seconde"])
        #expect(found.map(\.tags) == [["oral"]])
        #expect(found.map(\.text) == ["Une grille : https://a.example/x"])
    }

    @Test("what cannot be taken is named")
    func refused() {
        let post = Post(
            subject: "x", text: "https://me:secret@a.example/ http://localhost/ https://a.example/ok",
            attachments: [ResourceReadingTests.file("run.exe"), ResourceReadingTests.file("empty.txt", "")])
        let reading = ResourceReading(post)
        #expect(reading.entries.count == 1)
        #expect(
            reading.refused.map(\.why) == [.unusableLink, .unusableLink, .dangerous(.program), .empty])
        #expect(!reading.refused.contains { $0.name.contains("secret") })
    }

    @Test("hundreds of links are all taken, or counted")
    func many() {
        let links = (0..<400).map { "https://a.example/\($0)" }.joined(separator: "\n")
        #expect(ResourceReading(Post(subject: "x", text: links)).entries.count == 400)
        let more = (0..<2_000).map { "https://a.example/\($0)" }.joined(separator: " ")
        let reading = ResourceReading(Post(subject: "x", text: more))
        #expect(reading.entries.count == ResourceReading.most)
        #expect(reading.refused.count + reading.unnamed == 2_000 - ResourceReading.most)
    }

    /// Each once took time that grows with the square of the mail.
    static let hostile: [(name: String, text: String, files: Int)] = [
        ("a link and very many lines", "t\nhttps://a.example/1\n" + String(repeating: "x\n", count: 100_000), 0),
        ("one link, again and again", String(repeating: "https://a.example/x\n", count: 5_000), 0),
        ("the same in one line", String(repeating: "https://a.example/x ", count: 5_000), 0),
        ("links in one line", (0..<5_000).map { "https://a.example/\($0)" }.joined(separator: " "), 0),
        ("tags", "Tags: " + (0..<30_000).map { "a\($0)" }.joined(separator: ",") + "\n\nhttps://a.example/1", 0),
        ("lines of tags", String(repeating: "Tags: a,b,c\n", count: 15_000) + "\nhttps://a.example/1", 0),
        ("files and words", String(repeating: "file-7.txt \n\n", count: 8_000), 100),
        ("brackets", "https://a.example/" + String(repeating: "([", count: 100_000), 0),
        ("very many words", String(repeating: "word ", count: 60_000) + "https://a.example/1", 0),
        ("marks", String(repeating: "- ", count: 100_000), 0),
        ("www", String(repeating: "www.", count: 60_000), 0),
    ]

    @Test("what is meant to stop us is read like the rest", .timeLimit(.minutes(2)), arguments: 0..<hostile.count)
    func bounded(index: Int) {
        let mail = ResourceReadingTests.hostile[index]
        var post = Post(subject: "x", text: "")
        post.text = mail.text
        post.attachments = (0..<mail.files).map { ResourceReadingTests.file("file-\($0).txt", "\($0)") }
        #expect(ResourceReading(post, author: "Ben").entries.count <= ResourceReading.most)
        _ = ResourceReply(mail.text, names: ["Ben Okri"])
    }

    static let same: [(String, String)] = [
        ("https://Example.org/a", "http://www.example.org/a/"), ("https://a.example:443/x", "https://a.example/x#top"),
        ("https://a.example/x?utm_source=m&id=7&fbclid=2", "https://a.example/x?id=7"),
        ("https://a.example/%c3%bc", "https://a.example/%C3%BC"), ("https://a.example./", "https://a.example"),
    ]

    @Test("two links to one page have one key", arguments: same)
    func canonical(_ pair: (String, String)) {
        #expect(ResourceLink(pair.0)?.key == ResourceLink(pair.1)?.key)
        #expect(ResourceLink(pair.0) != nil)
    }

    @Test(
        "two pages have two",
        arguments: [
            ("https://a.example/x?id=7", "https://a.example/x?id=8"), ("https://a.example/X", "https://a.example/x"),
            ("https://a.example:8080/", "https://a.example/"), ("https://a.example/#!/one", "https://a.example/#!/two"),
        ])
    func different(_ pair: (String, String)) { #expect(ResourceLink(pair.0)?.key != ResourceLink(pair.1)?.key) }

    @Test(
        "no link",
        arguments: [
            "https://", "https:///x", "https://a", "http://me@a.example/", "javascript:alert(1)", "ftp://a.example/",
            "https://.example/", "https://a..example/", "https://a.example/\"x", "",
        ])
    func unusable(_ text: String) { #expect(ResourceLink(text) == nil) }
}

@Suite("What an answer says of a thing")
struct ResourceReplyTests {
    @Test(
        "lines from the top",
        arguments: [
            ("Hi Mei,\n\n5/5 loved it\n#year-8\n\nThanks so much!\nLucía", "rating 5, tags year-8, words 5/5 loved it"),
            ("4 out of 5", "rating 4, words "), ("★★★★☆ très utile", "rating 4, words ★★★★☆ très utile"),
            ("4 von 5 Punkten, gut", "rating 4, words 4 von 5 Punkten, gut"), ("5 stars", "rating 5, words "),
            ("vetted: no, page 3 is wrong", "vetted false no, page 3 is wrong, words "),
            ("gone\n\nMit freundlichen Grüßen\nBen", "gone, words "), ("4/5\n\nThanks!", "rating 4, words "),
            ("new version", "version, words "),
            ("4/5 worked with year 7", "rating 4, words 4/5 worked with year 7"), ("5/5", "rating 5, words "),
            ("3 / 5: too long", "rating 3, words 3 / 5: too long"),
            ("#rubrics #year-7", "tags rubrics year-7, words "),
            ("gone", "gone, words "), ("The link is dead.", "gone, words "), ("Lien mort", "gone, words "),
            ("vetted", "vetted true , words "), ("Vetted: clear and short", "vetted true clear and short, words "),
            ("not vetted", "vetted false , words "), ("geprüft", "vetted true , words "),
            ("title: A new one\nfor: year 9", "title A new one, audience year 9, words "),
            ("kind: worksheet\nby: Jo", "maker Jo, kind worksheet, words "),
            ("link: https://a.example/y", "link https://a.example/y, words "),
            ("new link https://a.example/y", "link https://a.example/y, words "),
            ("Link: <https://a.example/y>", "link https://a.example/y, words "), ("keep", "keep, words "),
            ("drop", "drop, words "),
            ("4/5\n#maths\n\nWe had it twice.\n\nBest\nBen", "rating 4, tags maths, words We had it twice."),
        ])
    func read(_ row: (text: String, expected: String)) {
        #expect(ResourceReplyTests.told(row.text) == row.expected)
    }

    @Test(
        "words are words",
        arguments: [
            "5/5 of our pupils could not open it", "3/5 um 14 Uhr treffen wir uns", "2/5 der Klasse war krank",
            "Link https://other.example/x looks similar, is it the same?", "link: https://a.example/x (needs a login)",
            "For: the record, this one saved my whole year.", "4 weeks of 5 hours", "I liked it.", "Gone are the days.",
            "The link is dead, but here is another one",
            "On 4/5/2026 we met.", "Is it vetted?", "We keep it in the cupboard.",
            "#1 is the best", "remove", "Note: it is long", "",
        ])
    func words(_ text: String) {
        #expect(ResourceReplyTests.told(text) == nil)
    }

    private static func told(_ text: String) -> String? {
        guard let reply = ResourceReply(text, names: ["Ben Okri", "Lucía Pérez"]) else { return nil }
        var parts: [String] = []
        if let rating = reply.rating { parts.append("rating \(rating)") }
        if !reply.tags.isEmpty { parts.append("tags " + reply.tags.joined(separator: " ")) }
        if reply.isGone { parts.append("gone") }
        if let isVetted = reply.isVetted { parts.append("vetted \(isVetted) \(reply.vettingWords)") }
        if reply.isKept { parts.append("keep") }
        if reply.isDropped { parts.append("drop") }
        if reply.isVersion { parts.append("version") }
        for field in ResourceField.allCases { if let value = reply.fields[field] { parts.append("\(field) \(value)") } }
        return (parts + ["words \(reply.words)"]).joined(separator: ", ")
    }
}
