extension Message {
    /// The new words of this mail, and what they look like, where HTML says more than text.
    ///
    /// The HTML is cut by its own text, with the same judgement. It counts where it says what the text says: nineteen of
    /// twenty words. `cleaned` and `link` are what others may see of words and of links' targets. `whole`: with what was cut.
    public func newContent(
        limits: ReadingLimits = ReadingLimits(), context: ReplyContext, cleaned: (String) -> String,
        link: (String) -> String?
    ) -> (words: NewWords, form: (kept: Document, whole: Document)?) {
        let shelf = HTMLShelf()
        let cuts = newCuts(limits: limits, context: context, cleaned: cleaned, shelf)
        guard !cuts.words.foundNothing, mayHaveForm || hasPicturesBetween,
            let (read, isHTML) = wholeDocument(limits, shelf),
            // What has no form outside its quotes, and no picture, looks like its text: most replies.
            read.hasForm(inQuotes: false) || !read.pictures.isEmpty,
            let own = isHTML ? cuts.html ?? htmlCut(limits, context, cleaned, shelf) : cuts.words, !own.foundNothing,
            Message.sayTheSame(own.text, cuts.words.text, read.pictures)
        else { return (cuts.words, nil) }
        let whole = read.mapping(text: cleaned) {
            ASCII.hasPrefix($0.utf8, "mailto:") ? "mailto:" + cleaned(String($0.dropFirst(7))) : cleaned($0)
        }
        let kept = DocumentCut(own).cut(whole)?.mapping(text: { $0 }, link: link)
        return (cuts.words, kept.map { ($0, whole) })
    }

    /// HTML with an element that says more than where lines end: most replies by phones and web mailers have none.
    private var mayHaveForm: Bool {
        parts.contains { $0.type == "text/html" && ($0.bytes.count > 100_000 || FormTags.occur(in: $0.bytes)) }
    }

    /// Apple's way: the picture lies between the parts of the text.
    private static func standsBetween(_ part: Part) -> Bool {
        !part.isAttachment && part.contentID == nil && part.filename != nil && part.type.hasPrefix("image/")
            && part.path.last == "multipart/mixed"
    }

    private var hasPicturesBetween: Bool { parts.dropFirst().contains(where: Message.standsBetween) }

    /// All of its readable parts, one below the other, with the pictures that stand between them. Nil: none is HTML, and
    /// there is no such picture.
    private func wholeDocument(_ limits: ReadingLimits, _ shelf: HTMLShelf) -> (document: Document, isHTML: Bool)? {
        var blocks: [Document.Block] = []
        var hasHTML = false
        let isPlain = !parts.contains { $0.type == "text/html" && !$0.isAttachment }
        var seen: Set<Int> = []
        for part in parts {
            let isBody = part.isText && !part.isAttachment && (part.filename == nil || part.alternative != nil)
            guard isBody else {
                if hasHTML || isPlain && !blocks.isEmpty, Message.standsBetween(part), let name = part.filename {
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
            guard part.type == "text/html" else {
                // Text beside HTML: a list's footer, or words with no form.
                let text = MailReading.utf8(Array(part.bytes.prefix(limits.text)), charset: part.charset).text
                let plain = part.isFlowed ? FlowedText.unwrapped(text, deletesSpace: part.deletesSpace) : text
                blocks +=
                    isPlain
                    ? Document(lifting: String(decoding: plain, as: UTF8.self)).blocks : Document.paragraphs(of: plain)
                continue
            }
            guard part.bytes.count <= limits.text else { return nil }
            hasHTML = true
            blocks += shelf.page(of: part).document()?.blocks ?? []
        }
        guard hasHTML || isPlain, !blocks.isEmpty else { return nil }
        return (Document(blocks: blocks), hasHTML)
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
        /// How many of `words` are among those not yet taken; takes them.
        func taking(_ words: [ArraySlice<UInt8>]) -> Int {
            words.count { word in
                guard let left = counts[word], left > 0 else { return false }
                counts[word] = left - 1
                return true
            }
        }
        let named = taking(pictures.flatMap { DocumentCut.words(of: $0.alternative) })
        let common = taking(b)
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

/// Elements and styles that make a document more than its text.
private enum FormTags {
    static func occur(in html: [UInt8]) -> Bool {
        html.withUnsafeBufferPointer { html in
            var at = 0
            while at + 2 < html.count {
                if html[at] == UInt8(ascii: "<"), begins(html, at + 1) { return true }
                // "font-weight: bold", "font-style: italic".
                if html[at] | 0x20 == UInt8(ascii: "f"), html[at + 1] | 0x20 == UInt8(ascii: "o"),
                    styles.contains(where: { ASCII.hasPrefix(html[at..<min(at + 12, html.count)], $0) })
                {
                    return true
                }
                at += 1
            }
            return false
        }
    }

    private static func begins(_ html: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var end = start
        while end < html.count, end - start < 10, ASCII.isLetter(html[end]) || ASCII.isDigit(html[end]) { end += 1 }
        guard end > start else { return false }
        switch end - start {
        case 1:
            let letter = html[start] | 0x20
            if letter == UInt8(ascii: "a") { return isLink(html, end) }
            return letter == UInt8(ascii: "b") || letter == UInt8(ascii: "i")
        default: return names.contains(ASCII.lowered(String(decoding: html[start..<end], as: UTF8.self)))
        }
    }

    /// A link to a page: those of attributions lead to addresses.
    private static func isLink(_ html: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let head = html[start..<min(start + 400, html.count)]
        guard let end = head.firstIndex(of: ASCII.greater) else { return true }
        return Array(html[start..<end].map(ASCII.lower)).firstRange(of: Array("http".utf8)) != nil
    }

    private static let styles: [StaticString] = ["font-weight", "font-style"]
    private static let names: Set<String> = [
        "strong", "em", "ul", "ol", "li", "table", "th", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "code", "kbd", "tt",
        "samp",
        "img", "dl",
    ]
}
