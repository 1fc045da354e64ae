import Mail

/// A page that came back in a reply, changed or not: between the two lines that our letter puts around it, quoted or bare,
/// as each mail program has it.
public struct ReturnedPage: Sendable, Equatable {
    public var page: ContributionID
    /// The revision that the letter showed.
    public var number: Int
    /// Its lines, without the marks of one quote.
    public var text: String
    /// Lines that stand between quoted ones without a mark; empty: none.
    public var unmarked: [String] = []
    /// The line that ends it came back, too.
    public var isWhole = false
    /// What stands above it, in its author's own words.
    public var words = ""

    private static let longest = 400_000

    public static func opening(_ page: ContributionID, _ number: Int) -> String {
        "=== page \(page.rawValue), revision \(number) ==="
    }

    /// Text that holds no such line itself.
    static func safe(_ text: String) -> String {
        guard marked.occur(in: text) else { return text }
        return text.replacing("=== page ", with: "== page ").replacing("=== end of page ", with: "== end of page ")
    }

    private static let marked = Phrases(["=== "])
    private static let opened = Phrases(["=== page "])

    public static func closing(_ page: ContributionID) -> String { "=== end of page \(page.rawValue) ===" }

    static func mayStand(in text: String) -> Bool { text.utf8.count <= longest && opened.occur(in: text) }

    /// Nil: no page stands in it.
    public init?(in text: String, context: ReplyContext) {
        guard ReturnedPage.mayStand(in: text) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard
            let first = lines.firstIndex(where: { ReturnedPage.numbers($0, "page ", ", revision ")?.count == 2 }),
            let said = ReturnedPage.numbers(lines[first], "page ", ", revision "), said[1] > 0, said[1] < 1_000_000
        else { return nil }
        page = ContributionID(said[0])
        number = Int(said[1])
        let end = lines[(first + 1)...].firstIndex { ReturnedPage.numbers($0, "end of page ", nil)?.first == said[0] }
        isWhole = end != nil
        let withBars = lines[first].prefix(8).contains("|")
        func marks(_ line: Substring) -> Int { ReturnedPage.depth(line, withBars: withBars) }
        let depth = marks(lines[first])
        var kept: [String] = []
        for line in lines[(first + 1)..<(end ?? lines.endIndex)] {
            if depth == 0 || marks(line) >= depth {
                kept.append(ReturnedPage.without(depth, line))
            } else {
                if !line.allSatisfy(\.isWhitespace) { unmarked.append(ASCII.trimmed(line)) }
                kept.append(String(line))
            }
        }
        self.text = ReturnedPage.withoutDoubledLinks(kept.joined(separator: "\n"))
        words = ReturnedPage.own(lines[..<first], context)
        // Below the quote: some write there by habit.
        guard depth > 0, let end else { return }
        let below = ReturnedPage.own(lines[(end + 1)...].filter { marks($0) == 0 }, context)
        words = ASCII.trimmed(words + "\n\n" + below)
    }

    /// What of these lines is their author's, read as above any quote; where nothing is, the quote's own head is no word of
    /// theirs.
    private static func own(_ lines: some Sequence<Substring>, _ context: ReplyContext) -> String {
        let text = "\(mark)\n\n" + lines.joined(separator: "\n") + "\n> \(mark)\n"
        let words = NewWords(of: text, context: context).text.replacing("> \(mark)", with: "")
        return words.hasPrefix(mark) ? ASCII.trimmed(words.dropFirst(mark.count)) : ""
    }

    /// "https://x.example <https://x.example>": programs make a link of an address, and say where it leads once more.
    static func withoutDoubledLinks(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "<")) else { return text }
        func bare(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
            var bytes = bytes
            for head in ["mailto:", "https://", "http://"] where bytes.starts(with: head.utf8) {
                bytes = bytes.dropFirst(head.utf8.count)
            }
            while let last = bytes.last, last == UInt8(ascii: "/") { bytes.removeLast() }
            return bytes
        }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "<"),
                let close = bytes[at...].prefix(1_000).firstIndex(of: UInt8(ascii: ">")), close > at + 1
            {
                let target = bare(bytes[(at + 1)..<close])
                var end = out.count
                while end > 0, ASCII.isSpace(out[end - 1]) { end -= 1 }
                var start = end
                while start > 0, end - start < 1_000, !ASCII.isSpace(out[start - 1]) { start -= 1 }
                if !target.isEmpty, bare(out[start..<end]).elementsEqual(target) {
                    out.removeSubrange(end...)
                    at = close + 1
                    continue
                }
            }
            out.append(bytes[at])
            at += 1
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Nobody's word.
    private static let mark = "wiki-page-above"

    /// Without the addresses of others in what its author says besides.
    func scrubbed(ours: OurAddresses) -> ReturnedPage {
        var page = self
        page.words = Scrub.words(words, ours: ours)
        return page
    }

    /// Quote marks before a line.
    private static func depth(_ line: Substring, withBars: Bool) -> Int {
        var depth = 0
        for byte in line.utf8 {
            if byte == ASCII.greater || withBars && byte == UInt8(ascii: "|") {
                depth += 1
            } else if byte != ASCII.space {
                break
            }
        }
        return depth
    }

    /// Without so many quote marks, and the blank behind the last.
    private static func without(_ depth: Int, _ line: Substring) -> String {
        var rest = Array(line.utf8)[...]
        for _ in 0..<depth {
            rest = rest.drop { $0 == ASCII.space }
            rest = rest.dropFirst()
        }
        if depth > 0, rest.first == ASCII.space { rest = rest.dropFirst() }
        return String(decoding: rest, as: UTF8.self)
    }

    /// The numbers in "=== page 7, revision 12 ===", whatever stands around it.
    private static func numbers(_ line: Substring, _ head: String, _ middle: String?) -> [Int64]? {
        // Most lines have no such sign at all.
        guard line.utf8.count <= 200, line.utf8.contains(UInt8(ascii: "=")),
            let start = line.firstRange(of: "=== " + head)
        else { return nil }
        var rest = line[start.upperBound...]
        func number() -> Int64? {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard !digits.isEmpty, digits.utf8.count <= 12 else { return nil }
            rest = rest[digits.endIndex...]
            return Int64(digits)
        }
        guard let first = number() else { return nil }
        guard let middle else { return rest.hasPrefix(" ===") ? [first] : nil }
        guard rest.hasPrefix(middle) else { return nil }
        rest = rest.dropFirst(middle.count)
        guard let second = number(), rest.hasPrefix(" ===") else { return nil }
        return [first, second]
    }
}
