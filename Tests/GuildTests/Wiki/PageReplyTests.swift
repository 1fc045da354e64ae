import Testing

@testable import Guild
@testable import Mail

@Suite("A page that comes back")
struct PageReplyTests {
    static let base = """
        # Rubrics

        A rubric says what good work looks like. It is shared with the children before they begin.

        - say it in their words
        - keep it short
        - show an example

        Ask Ana or Li for “ours”, they are on [the shelf](https://shelf.example/rubrics).
        """

    private func reply(_ body: String) -> PageReply? {
        ReturnedPage(in: body, context: ReplyContext(mark: nil, isOurs: { _ in false })).map {
            PageReply($0, base: PageReplyTests.base)
        }
    }

    private static func letter(_ page: String = base) -> String {
        "Page: Rubrics\n\n=== page 7, revision 12 ===\n\(page)\n=== end of page 7 ===\n\n-- \nfoot of the letter\n"
    }

    private static func quoted(_ text: String, by mark: String = "> ") -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ">" : mark + $0 }
            .joined(separator: "\n")
    }

    private static let changed = base.replacing("keep it short", with: "keep it very short")

    @Test("quoted, bare, wrapped and reflowed, with one change, is that edit")
    func edits() throws {
        let gmail = "\nOn Mon, 30 Nov 2026 at 10:00, Teachers <t@guild.example> wrote:\n\n"
        for body in [
            gmail + PageReplyTests.quoted(PageReplyTests.letter(PageReplyTests.changed)),
            // Outlook marks nothing.
            "________________________________\nFrom: Teachers <t@guild.example>\nSent: Monday, 30 November 2026 10:00\nTo: Ana <ana@a.example>\nSubject: Page\n\n"
                + PageReplyTests.letter(PageReplyTests.changed),
            // Wrapped at 50, blank lines doubled, other quotation marks, no-break spaces.
            gmail
                + PageReplyTests.quoted(
                    PageReplyTests.letter(PageReplyTests.changed).replacing(
                        "It is shared with", with: "It is\nshared with"
                    ).replacing("“ours”", with: "\"ours\"").replacing("- say it", with: "- say\u{A0}it")),
            gmail
                + PageReplyTests.quoted(PageReplyTests.letter(PageReplyTests.changed).replacing("\n- ", with: "\n\n- ")),
            // A line that was wrapped without a mark.
            gmail
                + PageReplyTests.quoted(PageReplyTests.letter(PageReplyTests.changed)).replacing(
                    "with the children before", with: "with the children\nbefore"),
            gmail + PageReplyTests.quoted(PageReplyTests.letter(PageReplyTests.changed), by: ">"),
        ] {
            let reply = try #require(self.reply(body))
            #expect(reply.kind == .edit)
            #expect(reply.text == PageReplyTests.changed)
            #expect(!reply.takesMuch)
            #expect(reply.summary == "", "\(body)"); #expect(reply.comment == "", "\(body)")
        }
    }

    @Test("as it was, with words above it, is a comment")
    func comments() throws {
        let reply = try #require(
            self.reply(
                "I like this.\n\nAna\n\nOn Monday, Teachers <t@guild.example> wrote:\n"
                    + PageReplyTests.quoted(PageReplyTests.letter())))
        #expect(reply.kind == .comment)
        #expect(reply.comment.hasPrefix("I like this."))
        #expect(self.reply("Only words, nothing quoted.") == nil)
    }

    @Test("changed, with a line above it, says what the edit is about; with more, it is a comment besides")
    func summaries() throws {
        let page = PageReplyTests.quoted(PageReplyTests.letter(PageReplyTests.changed))
        let one = try #require(self.reply("Shorter is better\n\n" + page))
        #expect(one.summary == "Shorter is better" && one.comment.isEmpty)
        let named = try #require(self.reply("Summary: shorter\n\n" + page))
        #expect(named.summary == "shorter" && named.comment.isEmpty)
        let more = try #require(self.reply("I changed the second point.\n\nDoes anybody mind?\n\n" + page))
        #expect(more.summary.isEmpty && more.comment.contains("Does anybody mind?"))
    }

    @Test("with unmarked words between its lines is asked about")
    func doubtful() throws {
        let page = PageReplyTests.quoted(PageReplyTests.letter()).replacing(
            "> - keep it short", with: "> - keep it short\nWhy short?")
        let reply = try #require(self.reply(page))
        #expect(reply.kind == .doubtful)
        #expect(reply.comment == "Why short?")
    }

    @Test("without its end leaves the end as it is, and much of it missing is shown first")
    func cuts() throws {
        let letter = PageReplyTests.letter(PageReplyTests.changed)
        let cut = String(letter[..<letter.firstRange(of: "Ask Ana")!.lowerBound])
        let reply = try #require(self.reply(PageReplyTests.quoted(cut)))
        #expect(reply.kind == .edit)
        #expect(reply.text == PageReplyTests.changed)
        #expect(!reply.takesMuch)
        let short = try #require(
            self.reply(PageReplyTests.quoted(PageReplyTests.letter("# Rubrics\n\nA rubric says it."))))
        #expect(short.takesMuch)
    }

    @Test("with a paragraph more, a paragraph split and a sentence less is that")
    func paragraphs() throws {
        let wanted = PageReplyTests.base.replacing(" It is shared with the children before they begin.", with: "")
            .replacing("- show an example", with: "- show an example\n- ask a child\n\nA new paragraph.")
        let reply = try #require(self.reply(PageReplyTests.quoted(PageReplyTests.letter(wanted))))
        #expect(reply.text == wanted)
        let split = PageReplyTests.base.replacing(" It is shared", with: "\n\nIt is shared")
        #expect(self.reply(PageReplyTests.quoted(PageReplyTests.letter(split)))?.text == split)
    }

    @Test("as a file says its revision; what it is called elsewise is no page of ours")
    func files() {
        let page = PageState(id: ContributionID(7), group: GroupID(1), title: "Lab safety", number: 12, text: "x")
        #expect(page.fileName == "lab-safety-r12.md")
        for (name, number) in [
            ("lab-safety-r12.md", 12), ("Lab-Safety-r3 (1).md", 3), ("lab-safety.md", 0), ("lab-safety (2).txt", 0),
            ("lab-safety-r99999999999999999999.md", nil), ("lab-safety-r.md", nil), ("lab-safety-r12.exe", nil),
            ("lab-safety-two.md", nil), ("other-r12.md", nil), ("", nil),
        ] as [(String, Int?)] {
            var part = Part(type: "text/plain", bytes: [])
            part.filename = name
            #expect(page.revision(ofFile: part) == number, "\(name)")
        }
    }

    @Test("with lines without number, marked or not, is bounded work")
    func bounded() {
        let base = String(repeating: "a ", count: 20_000)
        let line = String(repeating: "a ", count: 300) + "b\n"
        let body =
            "> === page 7, revision 12 ===\n> " + base + "\n" + String(repeating: line, count: 300)
            + "> === end of page 7 ===\n"
        let returned = ReturnedPage(in: body, context: ReplyContext(mark: nil, isOurs: { _ in false }))
        #expect(returned.map { PageReply($0, base: base).kind } == .doubtful)
    }

    @Test("with numbers that say nothing is no page")
    func hostile() {
        for line in [
            "=== page , revision 3 ===", "=== page 7, revision 0 ===", "=== page 99999999999999, revision 3 ===",
            "=== page 7 ===", "=== page 7, revision 12 = = =",
        ] {
            #expect(reply("> " + line + "\n> x\n") == nil)
        }
    }
}
