/// Plain text as a document: what its author surely meant, and nothing more. Quotes, lists whose numbers go on, lines that
/// are indented or fenced, paragraphs that a mail program wrapped. No markup is read: a star stays a star.
extension Document {
    public init(lifting text: String) {
        let lines = Array(text.utf8).split(separator: ASCII.lf, omittingEmptySubsequences: false)
        var lift = DocumentLift(patience: lines.count * 8 + 200)
        self.init(blocks: lift.blocks(lines[...], depth: 0))
    }
}

private struct DocumentLift {
    typealias Line = ArraySlice<UInt8>
    /// Lines that may still be looked at for lists: what looks like a thousand lists in each other stays text.
    var patience: Int
    /// Deeper quotes and lists stay text.
    static let deepest = 8

    mutating func blocks(_ lines: ArraySlice<Line>, depth: Int) -> [Document.Block] {
        var blocks: [Document.Block] = []
        var paragraph: [Line] = []
        /// No fence closes behind this line.
        var isUnfenced = false
        func end() {
            if !paragraph.isEmpty { blocks.append(DocumentLift.paragraph(paragraph)) }
            paragraph = []
        }
        var at = lines.startIndex
        while at < lines.endIndex {
            let line = lines[at]
            if line.first == ASCII.greater, depth < DocumentLift.deepest {
                end()
                let quoted = lines[at...].prefix { $0.first == ASCII.greater }
                let inner = quoted.map { line in
                    let rest = line.dropFirst()
                    return rest.first == ASCII.space ? rest.dropFirst() : rest
                }
                blocks.append(.quote(self.blocks(inner[...], depth: depth + 1)))
                at = quoted.endIndex
            } else if DocumentLift.isBlank(line) {
                end()
                at += 1
            } else if DocumentLift.isFence(line), !isUnfenced {
                let inside = lines[(at + 1)...]
                guard
                    let close = inside.firstIndex(where: {
                        DocumentLift.isFence($0) && DocumentLift.trimmed($0).count == 3
                    })
                else {
                    isUnfenced = true
                    continue
                }
                end()
                let kept = inside[..<close].map { String(decoding: $0, as: UTF8.self) }
                if kept.contains(where: { !$0.isEmpty }) { blocks.append(.verbatim(kept.joined(separator: "\n"))) }
                at = close + 1
            } else if let (list, next) = list(lines, at, depth: depth) {
                end()
                blocks.append(list)
                at = next
            } else {
                paragraph.append(line)
                at += 1
            }
        }
        end()
        return blocks
    }

    // MARK: Paragraphs

    private static func paragraph(_ lines: [Line]) -> Document.Block {
        if lines.allSatisfy({ $0.starts(with: "    ".utf8) || $0.first == ASCII.tab }) {
            return .verbatim(lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n"))
        }
        if isWrapped(lines) { return .paragraph([.text(joined(lines))]) }
        var content: [Document.Inline] = []
        for line in lines {
            if !content.isEmpty { content.append(.lineBreak) }
            content.append(.text(String(decoding: line, as: UTF8.self)))
        }
        return .paragraph(content)
    }

    /// Lines that only end because a mail program wrapped them: all but the last are long and of one width, and none begins
    /// like a list.
    private static func isWrapped(_ lines: [Line]) -> Bool {
        guard lines.count > 1 else { return false }
        for (index, line) in lines.enumerated() {
            if index < lines.count - 1, !isFull(line) { return false }
            guard let first = line.first, !ASCII.isBlank(first), marker(line) == nil else { return false }
        }
        return true
    }

    @inline(__always) private static func isFull(_ line: Line) -> Bool { line.count >= 50 && line.count <= 90 }

    private static func joined(_ lines: [Line]) -> String {
        var out: [UInt8] = []
        for line in lines {
            if !out.isEmpty { out.append(ASCII.space) }
            out += line
        }
        return String(decoding: out, as: UTF8.self)
    }

    // MARK: Lists

    /// How a line of a list begins.
    struct Marker: Equatable {
        var indent: Int
        /// The sign in front, or the one behind a number.
        var sign: UInt8
        var number: Int?
        /// Where the words begin.
        var words: Int

        func isFollowed(by next: Marker) -> Bool {
            indent == next.indent && sign == next.sign && next.number == number.map { $0 + 1 }
        }
    }

    /// "- words", "* words", "• words", "2. words", "2) words".
    static func marker(_ line: Line) -> Marker? {
        let start = line.firstIndex { $0 != ASCII.space && $0 != ASCII.tab } ?? line.endIndex
        let indent = start - line.startIndex
        guard indent <= 40, start < line.endIndex else { return nil }
        let first = line[start]
        var end = start + 1
        var number: Int?
        var sign = first
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") {
            // One octet.
        } else if line[start...].starts(with: "•".utf8) || line[start...].starts(with: "‣".utf8) {
            end = start + 3
        } else if line[start...].starts(with: "·".utf8) {
            end = start + 2
        } else if ASCII.isDigit(first) {
            while end < line.endIndex, end - start < 4, ASCII.isDigit(line[end]) { end += 1 }
            guard end - start <= 3, end < line.endIndex, line[end] == ASCII.dot || line[end] == UInt8(ascii: ")") else {
                return nil
            }
            number = line[start..<end].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
            sign = line[end]
            end += 1
        } else {
            return nil
        }
        // Of a word that is bold, or of a number, the sign is a part; and a sign alone is no item.
        guard end < line.endIndex, line[end] == ASCII.space || line[end] == ASCII.tab else { return nil }
        guard let words = line[end...].firstIndex(where: { !ASCII.isSpace($0) }) else { return nil }
        return Marker(indent: indent, sign: sign, number: number, words: words)
    }

    /// Two items or more that follow each other: one alone may be anything.
    private mutating func list(
        _ lines: ArraySlice<Line>, _ start: Int, depth: Int
    ) -> (block: Document.Block, next: Int)? {
        guard depth < DocumentLift.deepest, patience > 0, let first = DocumentLift.marker(lines[start]) else {
            return nil
        }
        var items: [[Document.Block]] = []
        var current = first
        var at = start
        while true {
            let (item, end) = item(lines, at, current, depth: depth)
            items.append(item)
            at = end
            guard let (next, place) = DocumentLift.nextItem(lines, from: end, after: current) else { break }
            current = next
            at = place
        }
        return items.count > 1 ? (.list(first: first.number, items: items), at) : nil
    }

    /// The next item of the same list, at most one empty line away.
    private static func nextItem(
        _ lines: ArraySlice<Line>, from start: Int, after current: Marker
    ) -> (Marker, Int)? {
        var at = start
        if at < lines.endIndex, isBlank(lines[at]) { at += 1 }
        guard at < lines.endIndex, let next = marker(lines[at]), current.isFollowed(by: next) else { return nil }
        return (next, at)
    }

    /// An item's line, those that go on with it, and what hangs below.
    private mutating func item(
        _ lines: ArraySlice<Line>, _ start: Int, _ marker: Marker, depth: Int
    ) -> (blocks: [Document.Block], end: Int) {
        var words = [lines[start][marker.words...]]
        var blocks: [Document.Block] = []
        var at = start + 1
        while at < lines.endIndex, at - start <= 50 {
            let line = lines[at]
            patience -= 1
            guard !DocumentLift.isBlank(line) else { break }
            let indent = line.prefix { $0 == ASCII.space || $0 == ASCII.tab }.count
            if indent > marker.indent {
                if let (list, next) = list(lines, at, depth: depth + 1) {
                    blocks.append(list)
                    at = next
                    continue
                }
                guard blocks.isEmpty else { break }
                words.append(line.dropFirst(indent))
            } else {
                // Wrapped without an indent: it belongs to the item where the list surely goes on behind it.
                guard blocks.isEmpty, indent == marker.indent, DocumentLift.marker(line) == nil,
                    line.first != ASCII.greater, DocumentLift.isFull(lines[at - 1]),
                    DocumentLift.goesOn(lines, at + 1, marker)
                else { break }
                words.append(line.dropFirst(indent))
            }
            at += 1
        }
        return ([DocumentLift.paragraph(ofItem: words)] + blocks, at)
    }

    private static func goesOn(_ lines: ArraySlice<Line>, _ start: Int, _ marker: Marker) -> Bool {
        for line in lines[min(start, lines.endIndex)...].prefix(6) {
            if isBlank(line) { return false }
            if let next = DocumentLift.marker(line) { return marker.isFollowed(by: next) }
        }
        return false
    }

    /// Full lines were wrapped; a short one ended where its author ended it.
    private static func paragraph(ofItem lines: [Line]) -> Document.Block {
        var content: [Document.Inline] = []
        var run: [Line] = []
        for line in lines {
            if let last = run.last, !isFull(last) {
                content += [.text(joined(run)), .lineBreak]
                run = []
            }
            run.append(line)
        }
        content.append(.text(joined(run)))
        return .paragraph(content)
    }

    // MARK: Lines

    private static func isBlank(_ line: Line) -> Bool { line.allSatisfy(ASCII.isSpace) }

    private static func trimmed(_ line: Line) -> Line {
        let start = line.firstIndex { !ASCII.isSpace($0) } ?? line.endIndex
        let end = line.lastIndex { !ASCII.isSpace($0) }.map { $0 + 1 } ?? start
        return line[start..<end]
    }

    /// "```" and a language perhaps.
    private static func isFence(_ line: Line) -> Bool {
        let line = trimmed(line)
        return line.starts(with: "```".utf8) && line.count <= 30
            && line.dropFirst(3).allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: "-") }
    }
}
