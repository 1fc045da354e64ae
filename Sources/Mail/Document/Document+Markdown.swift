import CMarkdown

extension Document {
    /// Markdown as people type it in mail: CommonMark with tables, bare links and `[[Title]]`. HTML in it is text, and a line is
    /// a line. `page`: where a link to a page leads; nil: nowhere, and its words stay.
    public init(markdown text: String, page: (String) -> String?) {
        self.init(blocks: [])
        var text = text
        withoutActuallyEscaping(page) { page in
            let builder = MarkdownBuilder(page: page)
            let isRead = text.withUTF8 { bytes in
                gp_md_read(
                    UnsafeRawPointer(bytes.baseAddress ?? UnsafePointer(bitPattern: 1)!).assumingMemoryBound(
                        to: CChar.self),
                    bytes.count, Unmanaged.passUnretained(builder).toOpaque(), handler) == 0
            }
            // What cannot be read so is shown as it stands.
            blocks = isRead ? builder.finished() : Document.paragraphs(of: Array(text.utf8))
        }
    }
}

private let handler: gp_md_handler = { context, event, kind, bytes, count, number in
    guard let context else { return 1 }
    let builder = Unmanaged<MarkdownBuilder>.fromOpaque(context).takeUnretainedValue()
    // Rows are filled up to their table's width, and a link's target stands for each of its names.
    guard builder.mayGoOn(octets: count) else { return 1 }
    let text = bytes.map { String(decoding: UnsafeRawBufferPointer(start: $0, count: count), as: UTF8.self) } ?? ""
    let kind = gp_md_kind(UInt32(kind))
    switch gp_md_event(UInt32(event)) {
    case GP_MD_ENTER: builder.enter(kind, text, number)
    case GP_MD_LEAVE: builder.leave(kind)
    default: builder.say(kind, text)
    }
    return 0
}

/// What has been told so far, from the outside in.
private final class MarkdownBuilder {
    private struct Open {
        var kind: gp_md_kind
        var target = ""
        var number = 0
        var blocks: [Document.Block] = []
        var inlines: [Document.Inline] = []
        var items: [[Document.Block]] = []
        var rows: [[Document.Cell]] = []
        var cells: [Document.Cell] = []
        var text = ""
    }

    private var open = [Open(kind: GP_MD_PARAGRAPH)]
    /// Deeper ones stand in the last that is this deep.
    private static let deepest = 24
    private var tooDeep = 0
    private let page: (String) -> String?

    init(page: @escaping (String) -> String?) { self.page = page }

    private var top: Int { open.count - 1 }
    private var told = 0
    private var octets = 0
    private static let mostTold = 200_000
    private static let mostOctets = 4_000_000

    func mayGoOn(octets more: Int) -> Bool {
        told += 1
        octets += more
        return told <= MarkdownBuilder.mostTold && octets <= MarkdownBuilder.mostOctets
    }

    func enter(_ kind: gp_md_kind, _ target: String, _ number: Int) {
        guard open.count < MarkdownBuilder.deepest else {
            tooDeep += 1
            return
        }
        // Words of a list's item that are no paragraph end where a block begins.
        if isBlock(kind) { endLine() }
        open.append(Open(kind: kind, target: target, number: number))
    }

    func leave(_ kind: gp_md_kind) {
        guard tooDeep == 0 else {
            tooDeep -= 1
            return
        }
        guard open.count > 1 else { return }
        if kind == GP_MD_ITEM || kind == GP_MD_QUOTE { endLine() }
        let done = open.removeLast()
        switch kind {
        case GP_MD_PARAGRAPH: if !done.inlines.isEmpty { open[top].blocks.append(.paragraph(done.inlines)) }
        case GP_MD_HEADING: open[top].blocks.append(.heading(done.inlines))
        case GP_MD_QUOTE: open[top].blocks.append(.quote(done.blocks))
        case GP_MD_LIST: open[top].blocks.append(.list(first: done.number < 0 ? nil : done.number, items: done.items))
        case GP_MD_ITEM: open[top].items.append(done.blocks)
        case GP_MD_RULE: open[top].blocks.append(.rule)
        case GP_MD_VERBATIM:
            let text = done.text.hasSuffix("\n") ? String(done.text.dropLast()) : done.text
            open[top].blocks.append(.verbatim(text))
        case GP_MD_TABLE: open[top].blocks.append(.table(done.rows))
        case GP_MD_ROW: open[top].rows.append(done.cells)
        case GP_MD_CELL: open[top].cells.append(Document.Cell(isHead: done.number == 1, content: done.inlines))
        case GP_MD_EMPHASIS: open[top].inlines.append(.emphasis(done.inlines))
        case GP_MD_STRONG: open[top].inlines.append(.strong(done.inlines))
        case GP_MD_CODE: open[top].inlines.append(.code(Document.plain(done.inlines)))
        case GP_MD_LINK: link(done.target, done.inlines)
        case GP_MD_PAGE_LINK:
            if let target = page(done.target) {
                open[top].inlines.append(.link(target, done.inlines))
            } else {
                open[top].inlines += done.inlines
            }
        case GP_MD_PICTURE:
            let alternative = Document.plain(done.inlines)
            open[top].inlines.append(.picture(Document.Picture(source: done.target, alternative: alternative)))
        default: break
        }
    }

    func say(_ kind: gp_md_kind, _ text: String) {
        // Deeper than is shown: its words stay.
        if open[top].kind == GP_MD_LIST { return open[top].items.append([.paragraph([.text(text)])]) }
        if open[top].kind == GP_MD_VERBATIM { return open[top].text += text }
        switch kind {
        case GP_MD_BREAK: open[top].inlines.append(.lineBreak)
        case GP_MD_ENTITY:
            add(ASCII.trimmed(String(decoding: MailReading.textFromHTML(Array(text.utf8), limit: 64), as: UTF8.self)))
        default: add(text)
        }
    }

    func finished() -> [Document.Block] {
        endLine()
        return open[0].blocks
    }

    /// Pieces of one run are one.
    private func add(_ text: String) {
        guard case .text(var before)? = open[top].inlines.last else { return open[top].inlines.append(.text(text)) }
        // Taken out first: nothing is copied.
        open[top].inlines.removeLast()
        before += text
        open[top].inlines.append(.text(before))
    }

    private func link(_ target: String, _ words: [Document.Inline]) {
        let isWeb = ASCII.hasPrefix(target.utf8, "http://") || ASCII.hasPrefix(target.utf8, "https://")
        if isWeb, !target.utf8.contains(where: { $0 <= 0x20 }) {
            open[top].inlines.append(.link(target, words))
        } else {
            open[top].inlines += words
        }
    }

    private func endLine() {
        guard !open[top].inlines.isEmpty, open.count == 1 || isHolder(open[top].kind) else { return }
        open[top].blocks.append(.paragraph(open[top].inlines))
        open[top].inlines = []
    }

    private func isHolder(_ kind: gp_md_kind) -> Bool { kind == GP_MD_ITEM || kind == GP_MD_QUOTE }

    private func isBlock(_ kind: gp_md_kind) -> Bool { kind.rawValue <= GP_MD_TABLE.rawValue }
}
