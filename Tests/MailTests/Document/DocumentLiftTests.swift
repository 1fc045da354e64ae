import Testing

@testable import Mail

/// Plain text is lifted into a document only where its author surely meant it.
@Suite("Plain text as a document")
struct DocumentLiftTests {
    private func lift(_ text: String) -> [Document.Block] { Document(lifting: text).blocks }

    private func items(_ words: String...) -> [[Document.Block]] { words.map { [.paragraph([.text($0)])] } }

    @Test(
        "lists: two items or more whose signs or numbers go on",
        arguments: [
            ("- milk\n- bread", nil), ("* milk\n* bread", nil), ("• milk\n• bread", nil), ("-\tmilk\n-\tbread", nil),
            ("  - milk\n  - bread", nil), ("1. milk\n2. bread", 1), ("4) milk\n5) bread", 4),
            ("- milk\n\n- bread", nil),
        ] as [(String, Int?)])
    func lists(text: String, first: Int?) {
        #expect(lift(text) == [.list(first: first, items: items("milk", "bread"))])
    }

    @Test(
        "what only looks like a list stays as it was typed",
        arguments: [
            "- one alone", "1. one alone", "1. first\n3. third", "2024. A year\n2025. Another",
            "*bold* words\n*more* of them",
            "-5 degrees\n-7 degrees", "- dash\n* star", "-- \nAnna", "1.5 litres\n2.5 litres",
        ])
    func noLists(text: String) {
        #expect(!lift(text).contains { if case .list = $0 { true } else { false } })
        #expect(Document(lifting: text).lines.joined(separator: "\n") == text)
    }

    @Test("words before and behind, wrapped items, lists in lists")
    func around() {
        #expect(
            lift("Bring:\n- chalk\n- paper\nSee you!") == [
                .paragraph([.text("Bring:")]), .list(first: nil, items: items("chalk", "paper")),
                .paragraph([.text("See you!")]),
            ])
        let long = String(repeating: "words ", count: 11) + "and"
        #expect(
            lift("- \(long)\n  more\n- b") == [.list(first: nil, items: items("\(long) more", "b"))])
        #expect(lift("- \(long)\nmore\n- b") == [.list(first: nil, items: items("\(long) more", "b"))])
        #expect(
            lift("1. a\n   - x\n   - y\n2. b") == [
                .list(
                    first: 1,
                    items: [
                        [.paragraph([.text("a")]), .list(first: nil, items: items("x", "y"))],
                        [.paragraph([.text("b")])],
                    ])
            ])
    }

    @Test("quotes, code and paragraphs that a program wrapped")
    func others() {
        #expect(
            lift("> one\n> > two\nthree") == [
                .quote([.paragraph([.text("one")]), .quote([.paragraph([.text("two")])])]),
                .paragraph([.text("three")]),
            ])
        #expect(lift("> - a\n> - b") == [.quote([.list(first: nil, items: items("a", "b"))])])
        #expect(
            lift("Try\n```swift\nlet x = 1\n\n  - y\n```\nnow") == [
                .paragraph([.text("Try")]), .verbatim("let x = 1\n\n  - y"), .paragraph([.text("now")]),
            ])
        #expect(lift("```\nnever closed") == [.paragraph([.text("```"), .lineBreak, .text("never closed")])])
        #expect(lift("    x = 1\n    y = 2") == [.verbatim("    x = 1\n    y = 2")])
        let line = String(repeating: "abcde ", count: 12) + "end"
        #expect(lift("\(line)\nshort") == [.paragraph([.text("\(line) short")])])
        #expect(lift("one\ntwo") == [.paragraph([.text("one"), .lineBreak, .text("two")])])
    }

    @Test("no word is lost, and hostile text is bounded")
    func bounded() {
        let stairs = (0..<3_000).map { String(repeating: " ", count: $0 % 40) + "- step \($0)" }.joined(separator: "\n")
        let quotes = String(repeating: String(repeating: ">", count: 500) + " - x\n", count: 200)
        let fences = String(repeating: "```x\n", count: 20_000)
        for text in [stairs, quotes, fences, String(repeating: "1. a\n2. b\n", count: 10_000)] {
            let words = Document(lifting: text).lines.joined(separator: "\n")
            #expect(words.utf8.count { $0 == UInt8(ascii: "x") } == text.utf8.count { $0 == UInt8(ascii: "x") })
        }
    }
}
