/// Cuts a document by the cut that was made of its text: no second judgement.
///
/// The text was kept or dropped line by line; read together, what was kept and what was dropped are the words of the
/// document in their order. Where they are not, or where more than one reading fits in too many ways, there is no
/// document, and the text stands alone.
struct DocumentCut {
    private let kept: [ArraySlice<UInt8>]
    private let dropped: [ArraySlice<UInt8>]

    init(_ words: NewWords) {
        kept = DocumentCut.words(of: words.text)
        dropped = DocumentCut.words(of: words.rest)
    }

    /// The document with nothing but the kept words. Nil: the words are not the same.
    func cut(_ document: Document) -> Document? {
        var collector = Collector()
        collector.walk(document.blocks)
        guard collector.words.count == kept.count + dropped.count, let flags = flags(of: collector.words) else {
            return nil
        }
        if dropped.isEmpty { return document }
        var keeper = Keeper(flags: flags)
        let blocks = keeper.blocks(document.blocks)
        return blocks.isEmpty ? nil : Document(blocks: blocks)
    }

    // MARK: Words

    /// Letters and digits; what stands between them is drawn differently in text and in HTML.
    static func words(of text: String) -> [ArraySlice<UInt8>] {
        let bytes = Array(text.utf8)
        return bytes.split { !isWordByte($0) }.flatMap { DocumentCut.withoutBlanks($0) }
    }

    @inline(__always) private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || ASCII.isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
    }

    /// A no-break space is no letter, though its octets are beyond ASCII.
    private static func withoutBlanks(_ word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        guard word.contains(0xC2) else { return [word] }
        var out: [ArraySlice<UInt8>] = []
        var start = word.startIndex
        var at = start
        while at < word.endIndex {
            if word[at] == 0xC2, at + 1 < word.endIndex, word[at + 1] == 0xA0 {
                if at > start { out.append(word[start..<at]) }
                at += 2
                start = at
            } else {
                at += 1
            }
        }
        if start < word.endIndex { out.append(word[start...]) }
        return out
    }

    /// Without what stands in angle brackets behind words, "words <https://…>": programs differ in what they write there.
    static func withoutTargets(_ text: String) -> String {
        guard text.holds(UInt8(ascii: "<")) else { return text }
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "<"),
                let end = bytes[at...].prefix(2_002).firstIndex(where: { $0 == ASCII.greater || $0 <= 0x20 }),
                bytes[end] == ASCII.greater, isTarget(bytes[(at + 1)..<end])
            {
                at = end + 1
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func isTarget(_ inside: ArraySlice<UInt8>) -> Bool {
        ASCII.hasPrefix(inside, "http://") || ASCII.hasPrefix(inside, "https://")
            || inside.contains(UInt8(ascii: "@"))
    }

    /// The text says a target behind words that are not it: "words <https://…>" (`gp_text_from_html`).
    fileprivate static func target(_ target: String, behind words: [Document.Inline]) -> [ArraySlice<UInt8>] {
        let isAddress = ASCII.hasPrefix(target.utf8, "mailto:")
        let shown = isAddress ? String(target.dropFirst(7)) : target
        let said = ASCII.trimmed(Document.plain(words))
        if said.isEmpty ? false : ASCII.same(said, shown) { return [] }
        if !isAddress, let scheme = shown.firstRange(of: "://") {
            // "example.org", of "https://example.org/".
            let bare = shown[scheme.upperBound...]
            if ASCII.same(said, bare) || ASCII.same(said + "/", bare) { return [] }
        }
        return DocumentCut.words(of: shown)
    }

    /// Which of `words` were kept. The two lists are read together; of several readings the one that goes on as it was.
    private func flags(of words: [ArraySlice<UInt8>]) -> [Bool]? {
        if dropped.isEmpty { return zip(words, kept).allSatisfy(==) ? words.map { _ in true } : nil }
        guard words.count <= 20_000 else { return nil }
        // How many kept words were read, by each reading that is possible; with the fewest changes on its way.
        struct Reading {
            var kept: Int
            var changes: Int
            var wasKept: Bool
            var from: Int
        }
        var steps: [[Reading]] = [[Reading(kept: 0, changes: 0, wasKept: true, from: 0)]]
        steps.reserveCapacity(words.count + 1)
        for (index, word) in words.enumerated() {
            var next: [Reading] = []
            func add(_ reading: Reading) {
                if let same = next.firstIndex(where: { $0.kept == reading.kept && $0.wasKept == reading.wasKept }) {
                    if next[same].changes > reading.changes { next[same] = reading }
                } else {
                    next.append(reading)
                }
            }
            for (from, reading) in steps[index].enumerated() {
                let fallen = index - reading.kept
                if reading.kept < kept.count, kept[reading.kept] == word {
                    add(
                        Reading(
                            kept: reading.kept + 1, changes: reading.changes + (reading.wasKept ? 0 : 1), wasKept: true,
                            from: from))
                }
                if fallen < dropped.count, dropped[fallen] == word {
                    add(
                        Reading(
                            kept: reading.kept, changes: reading.changes + (reading.wasKept ? 1 : 0), wasKept: false,
                            from: from))
                }
            }
            guard !next.isEmpty, next.count <= 64 else { return nil }
            steps.append(next)
        }
        let ends = steps[words.count].indices.filter { steps[words.count][$0].kept == kept.count }
        guard var at = ends.min(by: { steps[words.count][$0].changes < steps[words.count][$1].changes }) else {
            return nil
        }
        var flags = Array(repeating: false, count: words.count)
        for index in words.indices.reversed() {
            flags[index] = steps[index + 1][at].wasKept
            at = steps[index + 1][at].from
        }
        return flags
    }

    // MARK: Walks

    /// The words of a document as its text says them: the numbers of lists, and what pictures are called, among them.
    private struct Collector {
        var words: [ArraySlice<UInt8>] = []

        mutating func walk(_ blocks: [Document.Block]) {
            for block in blocks {
                switch block {
                case .paragraph(let content), .heading(let content): walk(content)
                case .list(let first, let items):
                    for (index, item) in items.enumerated() {
                        if let first { words += DocumentCut.words(of: "\(first + index)") }
                        walk(item)
                    }
                case .quote(let inner): walk(inner)
                case .verbatim(let text): words += DocumentCut.words(of: text)
                case .table(let rows): for cell in rows.joined() { walk(cell.content) }
                case .rule: break
                }
            }
        }

        mutating func walk(_ content: [Document.Inline]) {
            for inline in content {
                switch inline {
                case .text(let text), .code(let text): words += DocumentCut.words(of: text)
                case .strong(let inner), .emphasis(let inner): walk(inner)
                case .link(let target, let inner):
                    walk(inner)
                    words += DocumentCut.target(target, behind: inner)
                case .picture(let picture): words += DocumentCut.words(of: picture.alternative)
                case .lineBreak: break
                }
            }
        }
    }

    /// The same walk, keeping what is to be kept. What has no words goes with what stands before it.
    private struct Keeper {
        let flags: [Bool]
        private var at = 0
        private var keeps: Bool

        init(flags: [Bool]) {
            self.flags = flags
            keeps = flags.first ?? true
        }

        private mutating func take(_ count: Int) -> ArraySlice<Bool> {
            let taken = flags[at..<min(flags.count, at + count)]
            at += taken.count
            if let last = taken.last { keeps = last }
            return taken
        }

        mutating func blocks(_ blocks: [Document.Block]) -> [Document.Block] {
            blocks.compactMap { block in
                switch block {
                case .paragraph(let content):
                    let kept = inlines(content)
                    return kept.isEmpty ? nil : .paragraph(kept)
                case .heading(let content):
                    let kept = inlines(content)
                    return kept.isEmpty ? nil : .heading(kept)
                case .list(let first, let items):
                    var number = first
                    var kept: [[Document.Block]] = []
                    for (index, item) in items.enumerated() {
                        if let first { _ = take(DocumentCut.words(of: "\(first + index)").count) }
                        let inner = self.blocks(item)
                        if inner.isEmpty, kept.isEmpty { number = number.map { $0 + 1 } }
                        if !inner.isEmpty { kept.append(inner) }
                    }
                    return kept.isEmpty ? nil : .list(first: number, items: kept)
                case .quote(let inner):
                    let kept = self.blocks(inner)
                    return kept.isEmpty ? nil : .quote(kept)
                case .verbatim(let text): return self.text(text).map { .verbatim($0) }
                case .table(let rows):
                    let kept = rows.compactMap { row -> [Document.Cell]? in
                        let cells = row.map { Document.Cell(isHead: $0.isHead, content: inlines($0.content)) }
                        return cells.allSatisfy(\.content.isEmpty) ? nil : cells
                    }
                    return kept.isEmpty ? nil : .table(kept)
                case .rule: return keeps ? .rule : nil
                }
            }
        }

        mutating func inlines(_ content: [Document.Inline]) -> [Document.Inline] {
            var out: [Document.Inline] = []
            for inline in content {
                switch inline {
                case .text(let text): if let kept = self.text(text) { out.append(.text(kept)) }
                case .code(let text): if let kept = self.text(text) { out.append(.code(kept)) }
                case .strong(let inner):
                    let kept = inlines(inner)
                    if !kept.isEmpty { out.append(.strong(kept)) }
                case .emphasis(let inner):
                    let kept = inlines(inner)
                    if !kept.isEmpty { out.append(.emphasis(kept)) }
                case .link(let target, let inner):
                    let kept = inlines(inner)
                    _ = take(DocumentCut.target(target, behind: inner).count)
                    if !kept.isEmpty { out.append(.link(target, kept)) }
                case .picture(let picture):
                    let taken = take(DocumentCut.words(of: picture.alternative).count)
                    if taken.first ?? keeps { out.append(inline) }
                case .lineBreak: if keeps, !out.isEmpty { out.append(inline) }
                }
            }
            while out.last == .lineBreak { out.removeLast() }
            return out
        }

        /// Nil: all of it was dropped. A piece of which a part was dropped ends, or begins, at the cut.
        private mutating func text(_ text: String) -> String? {
            let words = DocumentCut.words(of: text)
            guard !words.isEmpty else { return keeps ? text : nil }
            let taken = Array(take(words.count))
            if taken.allSatisfy({ $0 }) { return text }
            guard let first = taken.firstIndex(of: true), let last = taken.lastIndex(of: true) else { return nil }
            let bytes = Array(text.utf8)
            let start = first == 0 ? 0 : words[first].startIndex
            var end = last == taken.count - 1 ? bytes.count : words[last].endIndex
            // The sign that ends the sentence belongs to it.
            while end < bytes.count, last < taken.count - 1, [0x2E, 0x2C, 0x21, 0x3F].contains(bytes[end]) { end += 1 }
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
    }
}
