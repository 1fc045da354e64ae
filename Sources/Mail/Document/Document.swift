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

    /// Every piece of text in it, in its order, as `change` makes it. Nil for a link's target: its words stay alone.
    public func mapping(text change: (String) -> String, link: (String) -> String?) -> Document {
        Document(blocks: blocks.map { Document.mapped($0, change, link) })
    }

    private static func mapped(_ block: Block, _ text: (String) -> String, _ link: (String) -> String?) -> Block {
        switch block {
        case .paragraph(let content): .paragraph(mapped(content, text, link))
        case .heading(let content): .heading(mapped(content, text, link))
        case .list(let first, let items): .list(first: first, items: items.map { $0.map { mapped($0, text, link) } })
        case .quote(let blocks): .quote(blocks.map { mapped($0, text, link) })
        case .verbatim(let words): .verbatim(text(words))
        case .table(let rows):
            .table(rows.map { $0.map { Cell(isHead: $0.isHead, content: mapped($0.content, text, link)) } })
        case .rule: .rule
        }
    }

    private static func mapped(
        _ content: [Inline], _ text: (String) -> String, _ link: (String) -> String?
    ) -> [Inline] {
        content.flatMap { inline -> [Inline] in
            switch inline {
            case .text(let words): return [.text(text(words))]
            case .code(let words): return [.code(text(words))]
            case .strong(let inner): return [.strong(mapped(inner, text, link))]
            case .emphasis(let inner): return [.emphasis(mapped(inner, text, link))]
            case .link(let target, let inner):
                let words = mapped(inner, text, link)
                return link(target).map { [.link($0, words)] } ?? words
            case .picture(var picture):
                picture.alternative = text(picture.alternative)
                return [.picture(picture)]
            case .lineBreak: return [.lineBreak]
            }
        }
    }
}
