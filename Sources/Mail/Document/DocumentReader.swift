/// HTML to a `Document`. Total, and bounded: what is nested deeper than forty, or has more than twenty thousand pieces, loses
/// its form and keeps its words, or is no document at all.
struct DocumentReader {
    private enum Kind { case root, quote, item, cell }

    /// A box that blocks are put into.
    private struct Box {
        var kind: Kind
        var blocks: [Document.Block] = []
    }

    private struct List {
        var first: Int?
        var items: [[Document.Block]] = []
    }

    private struct Table {
        var rows: [[Document.Cell]] = []
        /// Everything in it, should it be no table of data.
        var loose: [Document.Block] = []
        var isLayout = false
    }

    /// What an element that is open must do when it closes.
    private enum Open { case nothing, block, heading, box, list, table, row, span, verbatim }

    private enum Span { case strong, emphasis, code, link(String) }

    private var boxes = [Box(kind: .root)]
    private var lists: [List] = []
    private var tables: [Table] = []
    private var opened: [Open] = []
    private var spans: [(span: Span, content: [Document.Inline])] = []
    private var line: [Document.Inline] = []
    private var isHeading = false
    private var verbatim: String?
    private var pieces = 0

    static func read(_ html: [UInt8]) -> Document? { HTMLPage(html).document() }

    /// Nil: it is too large, or there is nothing in it. `events`: what `gp_page_document` says.
    static func read(_ events: UnsafeBufferPointer<UInt8>) -> Document? {
        var reader = DocumentReader()
        return reader.take(events) ? reader.finished() : nil
    }

    private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var at = 0
        while at < bytes.count {
            let kind = bytes[at]
            at += 1
            guard kind != UInt8(ascii: "c") else {
                close()
                continue
            }
            var tag: UInt8 = 0
            if kind == UInt8(ascii: "o") {
                tag = bytes[at]
                at += 1
            }
            let length = (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
            at += 4
            let said = bytes[at..<at + length]
            at += length
            pieces += 1
            guard pieces <= 20_000 else { return false }
            if kind == UInt8(ascii: "t") { text(said) } else { open(tag, said) }
        }
        return true
    }

    // MARK: Elements

    private mutating func open(_ tag: UInt8, _ said: Slice<UnsafeBufferPointer<UInt8>>) {
        switch tag {
        case UInt8(ascii: "n"): endLine()
        case UInt8(ascii: "y"):
            flush()
            put(.rule)
        case UInt8(ascii: "g"): picture(said)
        case UInt8(ascii: "p"), UInt8(ascii: "d"), UInt8(ascii: "s"):
            flush()
            opened.append(.block)
        case UInt8(ascii: "1"), UInt8(ascii: "2"), UInt8(ascii: "3"):
            flush()
            isHeading = true
            opened.append(.heading)
        case UInt8(ascii: "q"): openBox(.quote)
        case UInt8(ascii: "u"), UInt8(ascii: "o"):
            flush()
            guard boxes.count < 40 else { return opened.append(.block) }
            let number = Int(String(decoding: said.prefix(6), as: UTF8.self)) ?? 1
            lists.append(List(first: tag == UInt8(ascii: "o") ? max(0, number) : nil))
            opened.append(.list)
        case UInt8(ascii: "l"):
            if opened.last(where: { $0 != .span && $0 != .nothing }) == .list {
                openBox(.item)
            } else {
                flush()
                opened.append(.block)
            }
        case UInt8(ascii: "t"):
            flush()
            guard boxes.count < 40 else { return opened.append(.block) }
            // A table within a table: the outer one holds the page together.
            if !tables.isEmpty { tables[tables.count - 1].isLayout = true }
            tables.append(Table())
            opened.append(.table)
        case UInt8(ascii: "r"):
            flush()
            if !tables.isEmpty { tables[tables.count - 1].rows.append([]) }
            opened.append(.row)
        case UInt8(ascii: "h"), UInt8(ascii: "e"):
            guard !tables.isEmpty, opened.contains(.row) else {
                flush()
                return opened.append(.block)
            }
            isHead.append(tag == UInt8(ascii: "h"))
            openBox(.cell)
        case UInt8(ascii: "x"):
            flush()
            if verbatim == nil {
                verbatim = ""
                opened.append(.verbatim)
            } else {
                opened.append(.block)
            }
        case UInt8(ascii: "b"): openSpan(.strong)
        case UInt8(ascii: "m"): openSpan(.emphasis)
        case UInt8(ascii: "k"): openSpan(.code)
        case UInt8(ascii: "a"):
            let target = ASCII.trimmed(String(decoding: said, as: UTF8.self))
            let isWeb = ["http://", "https://", "mailto:"].contains { ASCII.hasPrefix(target.utf8, $0) }
            if isWeb, !target.utf8.contains(where: { $0 <= 0x20 }) {
                openSpan(.link(target))
            } else {
                opened.append(.nothing)
            }
        default: opened.append(.nothing)
        }
    }

    private var isHead: [Bool] = []

    private mutating func openBox(_ kind: Kind) {
        flush()
        guard boxes.count < 40 else {
            if kind == .cell { isHead.removeLast() }
            return opened.append(.block)
        }
        boxes.append(Box(kind: kind))
        opened.append(.box)
    }

    private mutating func openSpan(_ span: Span) {
        // The outermost of its kind counts.
        let isNew = spans.count < 12 && !spans.contains { DocumentReader.isSame($0.span, span) }
        guard verbatim == nil, isNew else { return opened.append(.nothing) }
        spans.append((span, []))
        opened.append(.span)
    }

    private static func isSame(_ a: Span, _ b: Span) -> Bool {
        switch (a, b) {
        case (.strong, .strong), (.emphasis, .emphasis), (.code, .code), (.link, .link): true
        default: false
        }
    }

    private mutating func close() {
        guard let what = opened.popLast() else { return }
        switch what {
        case .nothing: break
        case .block, .row: flush()
        case .heading:
            flush()
            isHeading = false
        case .span: closeSpan()
        case .verbatim:
            if let text = verbatim {
                verbatim = nil
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                let shown = lines.drop { $0.allSatisfy(\.isWhitespace) }
                let kept = shown.reversed().drop { $0.allSatisfy(\.isWhitespace) }.reversed()
                if !kept.isEmpty { put(.verbatim(kept.joined(separator: "\n"))) }
            }
        case .box: closeBox()
        case .list:
            flush()
            let list = lists.removeLast()
            if !list.items.isEmpty { put(.list(first: list.first, items: list.items)) }
        case .table: closeTable()
        }
    }

    private mutating func closeBox() {
        flush()
        guard boxes.count > 1 else { return }
        let box = boxes.removeLast()
        switch box.kind {
        case .root: break
        case .quote: if !box.blocks.isEmpty { put(.quote(box.blocks)) }
        case .item: if !box.blocks.isEmpty, !lists.isEmpty { lists[lists.count - 1].items.append(box.blocks) }
        case .cell:
            let head = isHead.popLast() ?? false
            guard !tables.isEmpty else { return }
            let content = DocumentReader.cell(box.blocks)
            if content == nil { tables[tables.count - 1].isLayout = true }
            if tables[tables.count - 1].rows.isEmpty { tables[tables.count - 1].rows.append([]) }
            let row = tables[tables.count - 1].rows.count - 1
            tables[tables.count - 1].rows[row].append(Document.Cell(isHead: head, content: content ?? []))
            tables[tables.count - 1].loose += box.blocks
        }
    }

    /// A cell of data holds a few short lines, and nothing else. Nil: this one does not.
    private static func cell(_ blocks: [Document.Block]) -> [Document.Inline]? {
        guard blocks.count <= 4 else { return nil }
        var content: [Document.Inline] = []
        for block in blocks {
            guard case .paragraph(let line) = block else { return nil }
            if !content.isEmpty { content.append(.lineBreak) }
            content += line
        }
        return content
    }

    private mutating func closeTable() {
        flush()
        let table = tables.removeLast()
        let rows = table.rows.filter { $0.contains { !$0.content.isEmpty } }
        let columns = rows.map(\.count).max() ?? 0
        let isData = !table.isLayout && rows.count >= 2 && columns >= 2
        if isData {
            put(.table(rows))
        } else {
            // It only held the page together.
            for block in table.loose { put(block) }
        }
    }

    // MARK: Lines

    private mutating func text(_ said: Slice<UnsafeBufferPointer<UInt8>>) {
        if verbatim != nil {
            verbatim? += String(decoding: said, as: UTF8.self).replacing("\u{00A0}", with: " ")
            return
        }
        var out: [UInt8] = []
        out.reserveCapacity(said.count)
        var at = said.startIndex
        while at < said.endIndex {
            let byte = said[at]
            // A no-break space is a space to a reader.
            if byte == 0xC2, at + 1 < said.endIndex, said[at + 1] == 0xA0 {
                if out.last != ASCII.space { out.append(ASCII.space) }
                at += 2
            } else if ASCII.isSpace(byte) || byte == 0x0C {
                if out.last != ASCII.space { out.append(ASCII.space) }
                at += 1
            } else {
                if byte >= 0x20, byte != 0x7F { out.append(byte) }
                at += 1
            }
        }
        guard !out.isEmpty else { return }
        add(.text(String(decoding: out, as: UTF8.self)))
    }

    private mutating func add(_ inline: Document.Inline) {
        if spans.isEmpty { line.append(inline) } else { spans[spans.count - 1].content.append(inline) }
    }

    private mutating func picture(_ said: Slice<UnsafeBufferPointer<UInt8>>) {
        let parts = said.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return }
        let source = String(decoding: parts[0], as: UTF8.self)
        let words = String(decoding: parts[1], as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
        if ASCII.hasPrefix(source.utf8, "cid:") {
            add(.picture(Document.Picture(source: String(source.dropFirst(4)), alternative: words)))
        } else if !words.isEmpty {
            // A picture from elsewhere is its words: nothing is fetched, and nobody is counted.
            add(.picture(Document.Picture(source: "", alternative: words)))
        }
    }

    private mutating func endLine() {
        if verbatim != nil {
            verbatim? += "\n"
        } else {
            add(.lineBreak)
        }
    }

    private mutating func closeSpan() {
        guard let (span, content) = spans.popLast() else { return }
        guard content.contains(where: { !DocumentReader.isBlank($0) }) else {
            for inline in content { add(inline) }
            return
        }
        switch span {
        case .strong: add(.strong(content))
        case .emphasis: add(.emphasis(content))
        case .code: add(.code(Document.plain(content)))
        case .link(let target): add(.link(target, content))
        }
    }

    private static func isBlank(_ inline: Document.Inline) -> Bool {
        switch inline {
        case .text(let text): text.utf8.allSatisfy(ASCII.isSpace)
        case .lineBreak: true
        case .strong(let inner), .emphasis(let inner), .link(_, let inner): inner.allSatisfy(isBlank)
        case .code(let text): text.isEmpty
        case .picture: false
        }
    }

    /// Ends the paragraph that is being written. What is open in it goes on in the next.
    private mutating func flush() {
        guard verbatim == nil else { return }
        let open = spans.map(\.span)
        while !spans.isEmpty { closeSpan() }
        spans = open.map { ($0, []) }
        guard !line.isEmpty else { return }
        let content = DocumentReader.tidied(line)
        line = []
        guard !content.isEmpty else { return }
        put(isHeading ? .heading(content) : .paragraph(content))
    }

    private mutating func put(_ block: Document.Block) { boxes[boxes.count - 1].blocks.append(block) }

    /// Without breaks at its ends, blanks at its lines' ends, and pieces of nothing; two empty lines are one.
    private static func tidied(_ line: [Document.Inline]) -> [Document.Inline] {
        var out: [Document.Inline] = []
        for inline in line {
            switch inline {
            case .text(let text):
                var words = text
                if case .text(let before)? = out.last {
                    out.removeLast()
                    words = before + (before.hasSuffix(" ") && words.hasPrefix(" ") ? String(words.dropFirst()) : words)
                }
                let begins = out.last.map { $0 == .lineBreak } ?? true
                if begins, words.hasPrefix(" ") { words.removeFirst() }
                if !words.isEmpty { out.append(.text(words)) }
            case .lineBreak:
                if case .text(let before)? = out.last, before.hasSuffix(" ") {
                    out.removeLast()
                    if before.utf8.count > 1 { out.append(.text(String(before.dropLast()))) }
                }
                let breaks = out.reversed().prefix { $0 == .lineBreak }.count
                if !out.isEmpty, breaks < 2 { out.append(.lineBreak) }
            case .strong, .emphasis, .code, .link, .picture: out.append(inline)
            }
        }
        while let last = out.last, isBlank(last) { out.removeLast() }
        if case .text(let last)? = out.last, last.hasSuffix(" ") {
            out[out.count - 1] = .text(String(last.dropLast()))
        }
        return out
    }

    private mutating func finished() -> Document? {
        while !opened.isEmpty { close() }
        flush()
        let blocks = boxes[0].blocks
        return blocks.isEmpty ? nil : Document(blocks: blocks)
    }
}
