import Guild
import Mail

/// A document as its column keeps it: blocks and pieces as lists, each with one letter for what it is. Words alone are text.
extension Document {
    init?(stored text: String) {
        guard let all = StoredValue(json: text)?.list else { return nil }
        let blocks = all.compactMap { Block($0, depth: 0) }
        guard blocks.count == all.count else { return nil }
        self.init(blocks: blocks)
    }

    var stored: String { get throws { try StoredValue.list(blocks.map(\.stored)).json } }
}

extension Document.Block {
    fileprivate init?(_ value: StoredValue, depth: Int) {
        guard depth < 100, let parts = value.list, let kind = parts.first?.text else { return nil }
        func content(_ from: Int) -> [Document.Inline]? { Document.Inline.all(parts.dropFirst(from), depth: depth) }
        func blocks(_ values: [StoredValue]) -> [Document.Block]? {
            let found = values.compactMap { Document.Block($0, depth: depth + 1) }
            return found.count == values.count ? found : nil
        }
        let block: Document.Block? =
            switch kind {
            case "p": content(1).map { .paragraph($0) }
            case "h": content(1).map { .heading($0) }
            case "q": blocks(Array(parts.dropFirst())).map { .quote($0) }
            case "x": parts.count == 2 ? parts[1].text.map { .verbatim($0) } : nil
            case "-": .rule
            case "u", "o":
                Document.Block(
                    list: parts.dropFirst(kind == "o" ? 2 : 1).map { $0.list.flatMap(blocks) },
                    first: kind == "o" ? parts.dropFirst().first?.number.flatMap { Int(exactly: $0) } : nil)
            case "t": Document.Block(table: parts.dropFirst().map(\.list), depth: depth)
            default: nil
            }
        guard let block else { return nil }
        self = block
    }

    private init?(list items: [[Document.Block]?], first: Int?) {
        let found = items.compactMap { $0 }
        guard found.count == items.count else { return nil }
        self = .list(first: first, items: found)
    }

    private init?(table rows: [[StoredValue]?], depth: Int) {
        var found: [[Document.Cell]] = []
        for row in rows {
            guard let row else { return nil }
            var cells: [Document.Cell] = []
            for cell in row {
                guard let parts = cell.list, let isHead = parts.first?.bool,
                    let content = Document.Inline.all(parts.dropFirst(), depth: depth)
                else { return nil }
                cells.append(Document.Cell(isHead: isHead, content: content))
            }
            found.append(cells)
        }
        self = .table(found)
    }

    fileprivate var stored: StoredValue {
        switch self {
        case .paragraph(let content): .list([.text("p")] + content.map(\.stored))
        case .heading(let content): .list([.text("h")] + content.map(\.stored))
        case .quote(let blocks): .list([.text("q")] + blocks.map(\.stored))
        case .verbatim(let text): .list([.text("x"), .text(text)])
        case .rule: .list([.text("-")])
        case .list(let first, let items):
            .list(
                (first.map { [.text("o"), .number(Int64($0))] } ?? [.text("u")])
                    + items.map { .list($0.map(\.stored)) })
        case .table(let rows):
            .list(
                [.text("t")]
                    + rows.map { .list($0.map { .list([.bool($0.isHead)] + $0.content.map(\.stored)) }) })
        }
    }
}

extension Document.Inline {
    fileprivate static func all(_ values: ArraySlice<StoredValue>, depth: Int) -> [Document.Inline]? {
        let found = values.compactMap { Document.Inline($0, depth: depth + 1) }
        return found.count == values.count ? found : nil
    }

    private init?(_ value: StoredValue, depth: Int) {
        if let text = value.text {
            self = .text(text)
            return
        }
        guard depth < 100, let parts = value.list, let kind = parts.first?.text else { return nil }
        func content(_ from: Int) -> [Document.Inline]? { Document.Inline.all(parts.dropFirst(from), depth: depth) }
        func text(_ at: Int) -> String? { parts.count > at ? parts[at].text : nil }
        let inline: Document.Inline? =
            switch kind {
            case "b": content(1).map { .strong($0) }
            case "i": content(1).map { .emphasis($0) }
            case "k": text(1).map { .code($0) }
            case "a": text(1).flatMap { target in content(2).map { .link(target, $0) } }
            case "n": .lineBreak
            case "g":
                text(1).flatMap { source in
                    text(2).map {
                        .picture(
                            Document.Picture(
                                source: source, alternative: $0,
                                file: parts.count > 3 ? parts[3].number.flatMap { Int(exactly: $0) } : nil))
                    }
                }
            default: nil
            }
        guard let inline else { return nil }
        self = inline
    }

    fileprivate var stored: StoredValue {
        switch self {
        case .text(let text): .text(text)
        case .strong(let content): .list([.text("b")] + content.map(\.stored))
        case .emphasis(let content): .list([.text("i")] + content.map(\.stored))
        case .code(let text): .list([.text("k"), .text(text)])
        case .link(let target, let content): .list([.text("a"), .text(target)] + content.map(\.stored))
        case .lineBreak: .list([.text("n")])
        case .picture(let picture):
            .list(
                [.text("g"), .text(picture.source), .text(picture.alternative)]
                    + (picture.file.map { [.number(Int64($0))] } ?? []))
        }
    }
}
