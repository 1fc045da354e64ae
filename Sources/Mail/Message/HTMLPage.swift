import CText

/// A page of HTML, parsed once: its text and its form are read from that.
final class HTMLPage {
    private let page: OpaquePointer?

    /// UTF-8.
    init(_ html: [UInt8]) {
        MailReading.prepare()
        page = html.withUnsafeBytes { gp_page_parse($0.bindMemory(to: CChar.self).baseAddress, $0.count) }
    }

    deinit { gp_page_free(page) }

    /// Readable, like a plain mail's.
    func text(limit: Int) -> [UInt8] {
        guard let page else { return [] }
        var count = 0
        guard let text = gp_page_text(page, limit, &count) else { return [] }
        defer { gp_text_release(text) }
        return text.withMemoryRebound(to: UInt8.self, capacity: count) {
            Array(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    /// Nil: it is too large, or there is nothing in it.
    func document() -> Document? {
        guard let page else { return nil }
        var count = 0
        guard let events = gp_page_document(page, 8_000_000, &count) else { return nil }
        defer { gp_text_release(events) }
        return events.withMemoryRebound(to: UInt8.self, capacity: count) {
            DocumentReader.read(UnsafeBufferPointer(start: $0, count: count))
        }
    }
}

extension Part {
    /// Its first octets as a reader has them: UTF-8, HTML as text. For looking at words, not for keeping them.
    func words(limit: Int) -> [UInt8] {
        let text = MailReading.utf8(Array(bytes.prefix(limit)), charset: charset).text
        return type == "text/html" ? MailReading.textFromHTML(text, limit: limit) : text
    }
}

/// The pages of a mail while it is read: each part is parsed once, whoever asks.
final class HTMLShelf {
    private var pages: [(bytes: [UInt8], charset: String?, page: HTMLPage)] = []

    func page(of part: Part) -> HTMLPage {
        // The same part holds the same octets: seen without comparing them.
        if let known = pages.first(where: { $0.charset == part.charset && $0.bytes == part.bytes }) {
            return known.page
        }
        let page = HTMLPage(MailReading.utf8(part.bytes, charset: part.charset).text)
        pages.append((part.bytes, part.charset, page))
        return page
    }
}
