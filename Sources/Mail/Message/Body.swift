/// What a person reads of a mail: one text, and the files that came with it.
public struct Body: Sendable, Equatable {
    /// UTF-8, LF, no other controls than white space; quotes and signature still in it.
    public var text: String
    public var origin: Origin
    public var attachments: [Part]

    public enum Origin: String, Sendable { case plain, html, none }

    /// Vertical tabs and form feeds begin a line, as word processors write them.
    fileprivate static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0B || byte == 0x0C }

    /// Most text has none: seen in one pass.
    fileprivate static func holdsControls(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in
            for byte in text where byte < 0x20 || byte == 0x7F {
                if byte != ASCII.lf, byte != ASCII.tab, byte != ASCII.cr { return true }
            }
            return false
        }
    }

    /// Control characters say nothing in text (RFC 5198 §2), and what we note among people's words begins with one.
    fileprivate static func isMark(_ byte: UInt8) -> Bool {
        byte < 0x09 || (byte >= 0x0E && byte < 0x20) || byte == 0x7F
    }
}

extension Message {
    /// The readable text and the attachments. Of alternatives the plain one is taken, unless it is empty or only
    /// an excuse ("your mail program does not show HTML") beside a real HTML one.
    public func body(limits: ReadingLimits = ReadingLimits(), prefers preference: Body.Origin = .plain) -> Body {
        body(limits: limits, prefers: preference, HTMLShelf())
    }

    func body(limits: ReadingLimits, prefers preference: Body.Origin = .plain, _ shelf: HTMLShelf) -> Body {
        if let meant = insideSignature(limits) ?? withItsOwnBoundary(limits) {
            return meant.plainBody(limits, preference, shelf)
        }
        return plainBody(limits, preference, shelf)
    }

    /// Of the parts as they are: what was opened once is not opened again.
    private func plainBody(_ limits: ReadingLimits, _ preference: Body.Origin, _ shelf: HTMLShelf) -> Body {
        var pieces: [Piece] = []
        var attachments: [Part] = []
        var alternatives: [Int: (place: Int, choices: [Part])] = [:]  // by their multipart
        var budget = limits.text  // for all parts together
        for part in parts {
            let isBody = part.isText && !part.isAttachment && (part.filename == nil || part.alternative != nil)
            guard isBody else {
                // The parts of an alternative that we do not show (calendars) are files to us.
                attachments.append(part)
                continue
            }
            if let set = part.alternative?.set {
                if alternatives[set] == nil {
                    alternatives[set] = (pieces.count, [])
                    pieces.append(([], .none))
                }
                alternatives[set]?.choices.append(part)
            } else {
                pieces.append(piece(part, &budget, shelf))
            }
        }
        for (place, choices) in alternatives.values.sorted(by: { $0.place < $1.place }) {
            if let best = best(of: choices, preference, &budget, shelf) { pieces[place] = best }
        }
        pieces.removeAll { $0.text.isEmpty }
        if pieces.isEmpty, let place = attachments.firstIndex(where: Message.mayBeWords) {
            let read = piece(attachments[place], &budget, shelf)
            if !read.text.isEmpty {
                pieces.append(read)
                attachments.remove(at: place)
            }
        }
        var joined = Array(pieces.map(\.text).joined(separator: [ASCII.lf, ASCII.lf]))
        if Body.holdsControls(joined) {
            for index in joined.indices where Body.endsLine(joined[index]) { joined[index] = ASCII.lf }
            joined.removeAll(where: Body.isMark)
        }
        let origin = pieces.first?.origin ?? .none
        return Body(text: String(decoding: joined, as: UTF8.self), origin: origin, attachments: attachments)
    }

    /// A mail that is one opaque signature is read by what stands in it. Its inner header says nothing: From, Subject and all
    /// else are those outside.
    private func insideSignature(_ limits: ReadingLimits) -> Message? {
        guard parts.count == 1, let part = parts.first, part.type.hasPrefix("application/"),
            part.type == "application/pkcs7-mime" || part.type == "application/x-pkcs7-mime"
                || (part.type == "application/octet-stream"
                    && part.filename.map { ASCII.lowered($0).hasSuffix(".p7m") } ?? false),
            let content = SignedData.content(of: part.bytes)
        else { return nil }
        let inner = Message(reading: content, limits: limits)
        return inner.fields.isEmpty || inner.parts.isEmpty ? nil : inner
    }

    /// A multipart whose header names no boundary, or another one than stands in it: nobody wants to read its raw form. The
    /// parts stay what they are; its text is read by the boundary that is there.
    private func withItsOwnBoundary(_ limits: ReadingLimits) -> Message? {
        guard parts.count == 1, let part = parts.first, part.path.isEmpty,
            part.isText || part.type.hasPrefix("multipart/"),
            field("Content-Type").map({ ASCII.hasPrefix($0.utf8.drop(while: ASCII.isSpace), "multipart/") }) ?? false,
            let boundary = Message.boundary(in: part.bytes)
        else { return nil }
        let type = ASCII.lowered(ASCII.trimmed(field("Content-Type") ?? "")).prefix {
            $0.isLetter || $0 == "/" || $0 == "-"
        }
        let header = Array("Content-Type: \(type); boundary=\"".utf8) + boundary + Array("\"\n\n".utf8)
        let meant = Message(reading: header + part.bytes, limits: limits)
        return meant.parts.count > 1 || meant.parts.first.map { $0.bytes.count < part.bytes.count } ?? false
            ? meant : nil
    }

    /// "--X" on a line, with a "Content-…" field below it.
    private static func boundary(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
        var start = 0
        for _ in 0..<200 where start < bytes.count {
            let end = bytes[start...].firstIndex(of: ASCII.lf) ?? bytes.count
            var line = bytes[start..<end]
            while let last = line.last, ASCII.isSpace(last) { line.removeLast() }
            if line.count > 3, line.count <= 72, line.starts(with: "--".utf8), !line.contains(UInt8(ascii: "\"")),
                end + 8 < bytes.count, ASCII.hasPrefix(bytes[(end + 1)...], "content-")
            {
                return line.dropFirst(2)
            }
            start = end + 1
        }
        return nil
    }

    /// Words under another name, where there are no others: an unknown text type is text (RFC 2046 §4.1.4), and so is a text
    /// that only has a name.
    private static func mayBeWords(_ part: Part) -> Bool {
        guard part.type.hasPrefix("text/"), !part.isAttachment else { return false }
        let kind = part.type.dropFirst(5)
        return part.isText
            || ![
                "calendar", "csv", "vcard", "x-vcard", "directory", "css", "javascript", "xml", "rtf", "x-amp-html",
                "tab-separated-values", "rfc822-headers", "vnd.google.email-reaction+json",
            ].contains(String(kind))
    }

    private typealias Piece = (text: [UInt8], origin: Body.Origin)

    private func piece(_ part: Part, _ budget: inout Int, _ shelf: HTMLShelf) -> Piece {
        let text = readable(part, limit: budget, shelf)
        budget = max(0, budget - part.bytes.count)
        return (text, part.type == "text/html" ? .html : .plain)
    }

    /// The HTML is only read where the plain text is short enough to be an excuse: reading it costs the most.
    private func best(
        of choices: [Part], _ preference: Body.Origin, _ budget: inout Int, _ shelf: HTMLShelf
    ) -> Piece? {
        var plain: Piece?
        for part in choices where part.type == "text/plain" && plain == nil {
            let read = piece(part, &budget, shelf)
            if !read.text.isEmpty { plain = read }
        }
        if let plain, plain.text.count >= 200, preference == .plain { return plain }
        for part in choices.reversed() where part.type == "text/html" {
            var html = piece(part, &budget, shelf)
            // Apple puts files between the parts of one text.
            for other in choices.reversed()
            where other.type == "text/html" && other != part && other.alternative?.choice == part.alternative?.choice {
                let before = piece(other, &budget, shelf)
                if !before.text.isEmpty { html.text = before.text + [ASCII.lf, ASCII.lf] + html.text }
            }
            guard !html.text.isEmpty else { continue }
            guard let plain, preference == .plain else { return html }
            return html.text.count > plain.text.count * 8 || isExcuse(plain.text, for: html.text) ? html : plain
        }
        return plain
    }

    /// "Your mail program does not show HTML": short, says so, and nothing of it is in the other part.
    private func isExcuse(_ plain: [UInt8], for html: [UInt8]) -> Bool {
        guard plain.count < 200, Phrases.lowered(plain).firstRange(of: Array("html".utf8)) != nil else { return false }
        return html.firstRange(of: Array(plain.prefix(16))) == nil
    }

    private func readable(_ part: Part, limit: Int, _ shelf: HTMLShelf) -> [UInt8] {
        if part.type == "text/html", part.bytes.count <= limit {
            return trimmedLines(shelf.page(of: part).text(limit: limit * 2))
        }
        let bytes = part.bytes.count > limit ? Array(part.bytes.prefix(limit)) : part.bytes
        var text = MailReading.utf8(bytes, charset: part.charset).text
        // A byte order mark says nothing to a reader.
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
        if part.type == "text/html" {
            text = MailReading.textFromHTML(text, limit: limit * 2)
        } else if part.isFlowed {
            text = FlowedText.unwrapped(text, deletesSpace: part.deletesSpace)
        }
        return trimmedLines(text)
    }

    /// No blank lines at either end.
    private func trimmedLines(_ text: [UInt8]) -> [UInt8] {
        guard let last = text.lastIndex(where: { !ASCII.isSpace($0) }) else { return [] }
        var first = 0
        var at = 0
        while at < text.count, ASCII.isSpace(text[at]) {
            if text[at] == ASCII.lf { first = at + 1 }
            at += 1
        }
        return Array(text[first...last])
    }
}
