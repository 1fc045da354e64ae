extension Message {
    /// What the new words of this mail look like, where HTML says more than text: `words` are what was kept of its text.
    ///
    /// The HTML is cut by its own text, with the same judgement. It counts where it says what the text says: nineteen of
    /// twenty words. `cleaned` and `link` are what others may see of words and of links' targets.
    public func document(
        of words: NewWords, limits: ReadingLimits = ReadingLimits(), context: ReplyContext,
        cleaned: (String) -> String, link: (String) -> String?
    ) -> (kept: Document, whole: Document)? {
        // What has no form outside its quotes, and no picture, looks like its text: most replies.
        guard !words.foundNothing, let read = wholeDocument(limits),
            read.hasForm(inQuotes: false) || !read.pictures.isEmpty
        else { return nil }
        var own = words
        if hasText {
            let body = body(limits: limits, prefers: .html)
            guard body.origin == .html else { return nil }
            own = NewWords(of: cleaned(body.text), context: context)
        }
        guard !own.foundNothing, Message.sayTheSame(own.text, words.text, read.pictures) else { return nil }
        let whole = read.mapping(text: cleaned) {
            ASCII.hasPrefix($0.utf8, "mailto:") ? "mailto:" + cleaned(String($0.dropFirst(7))) : cleaned($0)
        }
        guard let kept = DocumentCut(own).cut(whole) else { return nil }
        return (kept.mapping(text: { $0 }, link: link), whole)
    }

    /// Its words may have been read from plain text; else they are those of its HTML.
    private var hasText: Bool { parts.contains { $0.type == "text/plain" && !$0.isAttachment } || parts.count > 20 }

    /// All of its readable parts, one below the other, with the pictures that stand between them. Nil: none is HTML.
    private func wholeDocument(_ limits: ReadingLimits) -> Document? {
        var blocks: [Document.Block] = []
        var hasHTML = false
        var seen: Set<Int> = []
        for part in parts {
            let isBody = part.isText && !part.isAttachment && (part.filename == nil || part.alternative != nil)
            guard isBody else {
                // Apple's way: the picture lies between the parts of the text.
                if hasHTML, !part.isAttachment, part.contentID == nil, part.type.hasPrefix("image/"),
                    part.path.last == "multipart/mixed", let name = part.filename
                {
                    blocks.append(.paragraph([.picture(Document.Picture(source: name, alternative: ""))]))
                }
                continue
            }
            // Of alternatives the last that has HTML: all of its parts, since Apple puts files between them.
            if let set = part.alternative?.set {
                let choices = parts.filter { $0.alternative?.set == set && $0.isText && !$0.isAttachment }
                if let html = choices.last(where: { $0.type == "text/html" }) {
                    guard part.type == "text/html", part.alternative?.choice == html.alternative?.choice else {
                        continue
                    }
                } else if !seen.insert(set).inserted {
                    continue
                }
            }
            let chosen = part
            guard chosen.type == "text/html" else {
                // Text beside HTML: a list's footer, or words with no form.
                let text = MailReading.utf8(Array(chosen.bytes.prefix(limits.text)), charset: chosen.charset).text
                let plain = chosen.isFlowed ? FlowedText.unwrapped(text, deletesSpace: chosen.deletesSpace) : text
                blocks += Document.paragraphs(of: String(decoding: plain, as: UTF8.self))
                continue
            }
            guard chosen.bytes.count <= limits.text else { return nil }
            hasHTML = true
            let html = MailReading.utf8(chosen.bytes, charset: chosen.charset).text
            blocks += DocumentReader.read(html)?.blocks ?? []
        }
        return hasHTML && !blocks.isEmpty ? Document(blocks: blocks) : nil
    }

    /// Programs write the text from the HTML, each in its own way; what differs by more is another text.
    /// What pictures are called stands in the HTML alone.
    private static func sayTheSame(_ html: String, _ text: String, _ pictures: [Document.Picture]) -> Bool {
        if html == text { return true }
        let a = DocumentCut.words(of: DocumentCut.withoutTargets(html))
        let b = DocumentCut.words(of: DocumentCut.withoutTargets(withoutPictures(text)))
        guard !a.isEmpty, !b.isEmpty else { return false }
        var counts: [ArraySlice<UInt8>: Int] = [:]
        for word in a { counts[word, default: 0] += 1 }
        var named = 0
        for word in pictures.flatMap({ DocumentCut.words(of: $0.alternative) }) {
            guard let left = counts[word], left > 0 else { continue }
            counts[word] = left - 1
            named += 1
        }
        var common = 0
        for word in b {
            guard let left = counts[word], left > 0 else { continue }
            counts[word] = left - 1
            common += 1
        }
        return common * 20 >= max(a.count - named, b.count) * 19
    }

    /// "[cid:image001.png@01DA…]", "[image: plan.png]": where a picture stands, as programs say it in text.
    public static func withoutPictures(_ text: String) -> String {
        replacingPictures(in: text) { _, _ in "" }
    }

    /// `words` gets what is said and whether it is a Content-ID.
    public static func replacingPictures(in text: String, _ words: (_ said: String, _ isID: Bool) -> String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "[")) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "["), let end = bytes[at...].prefix(300).firstIndex(of: UInt8(ascii: "]")) {
                let inside = bytes[(at + 1)..<end]
                let isID = ASCII.hasPrefix(inside, "cid:")
                if isID || ASCII.hasPrefix(inside, "image:"), !inside.contains(ASCII.lf) {
                    let said = inside[(inside.firstIndex(of: UInt8(ascii: ":"))! + 1)...]
                    out += Array(words(ASCII.trimmed(String(decoding: said, as: UTF8.self)), isID).utf8)
                    at = end + 1
                    continue
                }
            }
            out.append(bytes[at])
            at += 1
        }
        return String(decoding: out, as: UTF8.self)
    }
}

extension Document {
    /// Lines as they stand; an empty line ends a paragraph.
    static func paragraphs(of text: String) -> [Block] {
        var blocks: [Block] = []
        var lines: [Inline] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isWhitespace) {
                if !lines.isEmpty { blocks.append(.paragraph(lines)) }
                lines = []
            } else {
                if !lines.isEmpty { lines.append(.lineBreak) }
                lines.append(.text(String(line)))
            }
        }
        if !lines.isEmpty { blocks.append(.paragraph(lines)) }
        return blocks
    }

    /// Its lines, without what they look like.
    public var lines: [String] { Document.lines(of: blocks) }

    private static func lines(of blocks: [Block]) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let content), .heading(let content): [plain(content)]
            case .list(_, let items): items.flatMap { lines(of: $0) }
            case .quote(let inner): lines(of: inner)
            case .verbatim(let text): [text]
            case .table(let rows): rows.map { $0.map { plain($0.content) }.joined(separator: " | ") }
            case .rule: []
            }
        }
    }

    /// The pictures in it, in their order.
    public var pictures: [Picture] {
        var found: [Picture] = []
        func walk(_ content: [Inline]) {
            for inline in content {
                switch inline {
                case .picture(let picture): found.append(picture)
                case .strong(let inner), .emphasis(let inner), .link(_, let inner): walk(inner)
                case .text, .code, .lineBreak: break
                }
            }
        }
        func walk(_ blocks: [Block]) {
            for block in blocks {
                switch block {
                case .paragraph(let content), .heading(let content): walk(content)
                case .list(_, let items): for item in items { walk(item) }
                case .quote(let inner): walk(inner)
                case .table(let rows): for cell in rows.joined() { walk(cell.content) }
                case .verbatim, .rule: break
                }
            }
        }
        walk(blocks)
        return found
    }

    /// With each picture as `change` has it; nil: only what it is called stays.
    public func mapping(pictures change: (Picture) -> Picture?) -> Document {
        func walk(_ content: [Inline]) -> [Inline] {
            content.flatMap { inline -> [Inline] in
                switch inline {
                case .picture(let picture):
                    if let changed = change(picture) { return [.picture(changed)] }
                    return picture.alternative.isEmpty ? [] : [.text("[\(picture.alternative)]")]
                case .strong(let inner): return [.strong(walk(inner))]
                case .emphasis(let inner): return [.emphasis(walk(inner))]
                case .link(let target, let inner):
                    let words = walk(inner)
                    return words.isEmpty ? [] : [.link(target, words)]
                case .text, .code, .lineBreak: return [inline]
                }
            }
        }
        func walk(_ blocks: [Block]) -> [Block] {
            blocks.compactMap { block in
                switch block {
                case .paragraph(let content):
                    let kept = walk(content)
                    return kept.isEmpty ? nil : .paragraph(kept)
                case .heading(let content): return .heading(walk(content))
                case .list(let first, let items): return .list(first: first, items: items.map { walk($0) })
                case .quote(let inner): return .quote(walk(inner))
                case .table(let rows):
                    return .table(rows.map { $0.map { Cell(isHead: $0.isHead, content: walk($0.content)) } })
                case .verbatim, .rule: return block
                }
            }
        }
        return Document(blocks: walk(blocks))
    }
}
