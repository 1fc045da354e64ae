import Testing

@testable import Mail

@Suite("Markdown")
struct MarkdownTests {
    private func read(_ text: String) -> [Document.Block] {
        Document(markdown: text) { $0 == "Rubrics" ? "/wiki/Rubrics" : nil }.blocks
    }

    @Test("as people type it becomes the document tree of mails")
    func reads() {
        #expect(
            read("# Pots\nBring *big* ones,\nand `lids`.\n\n- one\n- two\n  - three\n\n3. c\n4. d") == [
                .heading([.text("Pots")]),
                .paragraph([
                    .text("Bring "), .emphasis([.text("big")]), .text(" ones,"), .lineBreak, .text("and "),
                    .code("lids"), .text("."),
                ]),
                .list(
                    first: nil,
                    items: [
                        [.paragraph([.text("one")])],
                        [.paragraph([.text("two")]), .list(first: nil, items: [[.paragraph([.text("three")])]])],
                    ]),
                .list(first: 3, items: [[.paragraph([.text("c")])], [.paragraph([.text("d")])]]),
            ])
        #expect(
            read("| a | b |\n|---|---|\n| **1** | 2 |") == [
                .table([
                    [.init(isHead: true, content: [.text("a")]), .init(isHead: true, content: [.text("b")])],
                    [
                        .init(isHead: false, content: [.strong([.text("1")])]),
                        .init(isHead: false, content: [.text("2")]),
                    ],
                ])
            ])
        #expect(
            read("> x\n> y\n\n```\na\n  b\n```\n\n---") == [
                .quote([.paragraph([.text("x"), .lineBreak, .text("y")])]), .verbatim("a\n  b"), .rule,
            ])
    }

    @Test("keeps HTML as text, and follows links to the web and to pages alone")
    func links() {
        #expect(read("<b>x</b> &amp; &lt;") == [.paragraph([.text("<b>x</b> & <")])])
        #expect(Document(blocks: read("[x](javascript:alert(1)) [y](https://a.example/1)")).lines == ["x y"])
        #expect(read("[x](javascript:alert(1))") == [.paragraph([.text("x")])])
        #expect(
            read("[[Rubrics]] and [[Pots]]") == [
                .paragraph([.link("/wiki/Rubrics", [.text("Rubrics")]), .text(" and "), .text("Pots")])
            ])
        #expect(read("").isEmpty)
    }

    @Test(
        "that is hostile costs no more than its size",
        arguments: [
            "> ", "- ", "[", "![", "*a_", "|a|b|\n|-|-|\n", "`", "[a](", "[[", "<", "\\", "&amp;", "* * *\n", "1. ",
            "\t", "**", "~~~\n", "[a]: b\n", "a\n=\n", "![[]()",
        ])
    func hostile(piece: String) {
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
        let columns = String(repeating: "|a", count: 25_000)
        let table =
            columns + "\n" + String(repeating: "|-", count: 25_000) + "\n" + String(repeating: "x\n", count: 25_000)
        let link =
            "[a]: https://x.example/" + String(repeating: "b", count: 50_000) + "\n\n"
            + String(repeating: "[a] ", count: 12_000)
        if piece == "[" {
            for text in [table, link, String(repeating: "\\*", count: 100_000)] {
                _ = Document(markdown: text) { _ in nil }
            }
        }
        let spent = ContinuousClock().measure { _ = Document(markdown: text) { _ in nil } }
        // A machine's worst day; a quadratic reader takes minutes.
        #expect(spent < .seconds(10))
    }
}
