/// What a mail looks like to its reader, as far as we keep it: a closed set of blocks and of what stands in a line.
///
/// Read from HTML by `DocumentReader`; cut to its author's new words by `DocumentCut`; written by `Guild` as HTML of our own.
/// Nothing of a stranger's markup is in it.
public struct Document: Sendable, Equatable {
    public var blocks: [Block]

    public init(blocks: [Block]) { self.blocks = blocks }

    public indirect enum Block: Sendable, Equatable {
        case paragraph([Inline])
        case heading([Inline])
        /// `first`: its first number; nil: not numbered.
        case list(first: Int?, items: [[Block]])
        case quote([Block])
        case verbatim(String)
        case table([[Cell]])
        case rule
    }

    public struct Cell: Sendable, Equatable {
        public var isHead: Bool
        public var content: [Inline]

        public init(isHead: Bool, content: [Inline]) {
            self.isHead = isHead
            self.content = content
        }
    }

    public indirect enum Inline: Sendable, Equatable {
        case text(String)
        case strong([Inline])
        case emphasis([Inline])
        case code(String)
        /// http and https; mailto, until it has been cut. Others are words alone.
        case link(String, [Inline])
        case picture(Picture)
        case lineBreak
    }

    public struct Picture: Sendable, Equatable {
        /// Its Content-ID (RFC 2392), or its file name; empty: not of this mail.
        public var source: String
        public var alternative: String
        /// Which of the post's files it is, once that is known.
        public var file: Int?

        public init(source: String, alternative: String, file: Int? = nil) {
            self.source = source
            self.alternative = alternative
            self.file = file
        }
    }
}

extension Document {
    /// It shows more than its text alone would: emphasis, a list, a table, a picture, words that are a link.
    public var hasForm: Bool { hasForm(inQuotes: true) }

    func hasForm(inQuotes: Bool) -> Bool { blocks.contains { Document.hasForm($0, inQuotes) } }

    private static func hasForm(_ block: Block, _ inQuotes: Bool) -> Bool {
        switch block {
        case .heading, .list, .table, .verbatim: true
        case .paragraph(let content): content.contains(where: hasForm)
        case .quote(let blocks): inQuotes && blocks.contains { hasForm($0, inQuotes) }
        case .rule: false
        }
    }

    private static func hasForm(_ inline: Inline) -> Bool {
        switch inline {
        case .text, .lineBreak: false
        case .strong, .emphasis, .code, .picture: true
        case .link(let target, let words):
            !ASCII.hasPrefix(target.utf8, "mailto:") && !Document.plain(words).contains(target)
        }
    }

    /// The words of a line, without what they look like.
    public static func plain(_ content: [Inline]) -> String {
        var out = ""
        for inline in content {
            switch inline {
            case .text(let text), .code(let text): out += text
            case .strong(let inner), .emphasis(let inner), .link(_, let inner): out += plain(inner)
            case .picture(let picture): out += picture.alternative
            case .lineBreak: out += "\n"
            }
        }
        return out
    }

    /// Each piece of a line as `change` has it, what is within a piece first; verbatim text as `verbatim` has it. Lines of
    /// which nothing is left are gone.
    public func mapping(
        verbatim: (String) -> String = { $0 }, _ change: (Inline) -> [Inline]
    ) -> Document {
        func line(_ content: [Inline]) -> [Inline] {
            content.flatMap { inline -> [Inline] in
                switch inline {
                case .strong(let inner): change(.strong(line(inner)))
                case .emphasis(let inner): change(.emphasis(line(inner)))
                case .link(let target, let inner): change(.link(target, line(inner)))
                case .text, .code, .picture, .lineBreak: change(inline)
                }
            }
        }
        func walk(_ blocks: [Block]) -> [Block] {
            blocks.compactMap { block in
                switch block {
                case .paragraph(let content):
                    let kept = line(content)
                    return kept.isEmpty ? nil : .paragraph(kept)
                case .heading(let content): return .heading(line(content))
                case .list(let first, let items): return .list(first: first, items: items.map { walk($0) })
                case .quote(let inner): return .quote(walk(inner))
                case .verbatim(let text): return .verbatim(verbatim(text))
                case .table(let rows):
                    return .table(rows.map { $0.map { Cell(isHead: $0.isHead, content: line($0.content)) } })
                case .rule: return block
                }
            }
        }
        return Document(blocks: walk(blocks))
    }

    /// Every piece of text in it as `change` makes it. Nil for a link's target: its words stay alone.
    public func mapping(text change: (String) -> String, link: (String) -> String?) -> Document {
        mapping(verbatim: change) { inline in
            switch inline {
            case .text(let words): return [.text(change(words))]
            case .code(let words): return [.code(change(words))]
            case .link(let target, let words): return link(target).map { [.link($0, words)] } ?? words
            case .picture(var picture):
                picture.alternative = change(picture.alternative)
                return [.picture(picture)]
            case .strong, .emphasis, .lineBreak: return [inline]
            }
        }
    }

    /// With what is quoted, wherever it stands, as `change` has it.
    public func mapping(quotes change: (Document) -> Document) -> Document {
        func walk(_ blocks: [Block]) -> [Block] {
            blocks.map { block in
                switch block {
                case .quote(let inner): .quote(change(Document(blocks: inner)).blocks)
                case .list(let first, let items): .list(first: first, items: items.map { walk($0) })
                case .paragraph, .heading, .verbatim, .table, .rule: block
                }
            }
        }
        return Document(blocks: walk(blocks))
    }

    /// With each picture as `change` has it; nil: only what it is called stays.
    public func mapping(pictures change: (Picture) -> Picture?) -> Document {
        mapping { inline in
            switch inline {
            case .picture(let picture):
                if let changed = change(picture) { return [.picture(changed)] }
                return picture.alternative.isEmpty ? [] : [.text("[\(picture.alternative)]")]
            case .link(_, let words): return words.isEmpty ? [] : [inline]
            case .text, .strong, .emphasis, .code, .lineBreak: return [inline]
            }
        }
    }

    /// What stands in each of its lines, cell by cell.
    private var contents: [[Inline]] {
        func walk(_ blocks: [Block]) -> [[Inline]] {
            blocks.flatMap { block -> [[Inline]] in
                switch block {
                case .paragraph(let content), .heading(let content): [content]
                case .list(_, let items): items.flatMap(walk)
                case .quote(let inner): walk(inner)
                case .verbatim(let text): [[.text(text)]]
                case .table(let rows): rows.joined().map(\.content)
                case .rule: []
                }
            }
        }
        return walk(blocks)
    }

    /// Its lines, without what they look like.
    public var lines: [String] { contents.map(Document.plain) }

    /// The pictures in it, in their order.
    public var pictures: [Picture] {
        func walk(_ content: [Inline]) -> [Picture] {
            content.flatMap { inline -> [Picture] in
                switch inline {
                case .picture(let picture): [picture]
                case .strong(let inner), .emphasis(let inner), .link(_, let inner): walk(inner)
                case .text, .code, .lineBreak: []
                }
            }
        }
        return contents.flatMap(walk)
    }

    /// Lines as they stand; an empty line ends a paragraph.
    static func paragraphs(of text: [UInt8]) -> [Block] {
        var blocks: [Block] = []
        var lines: [Inline] = []
        for line in text.split(separator: ASCII.lf, omittingEmptySubsequences: false) {
            if line.allSatisfy(ASCII.isSpace) {
                if !lines.isEmpty { blocks.append(.paragraph(lines)) }
                lines = []
            } else {
                if !lines.isEmpty { lines.append(.lineBreak) }
                lines.append(.text(String(decoding: line, as: UTF8.self)))
            }
        }
        if !lines.isEmpty { blocks.append(.paragraph(lines)) }
        return blocks
    }
}
