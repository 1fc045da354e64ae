/// A mail to be written: header fields and content as values, no bytes yet.
///
/// Made by `Letters`, turned into a `LetterForm` by `form(boundary:placeholders:)`. Lines that come out are
/// 7-bit clean, at most 78 octets in bodies, CRLF-terminated, and never begin with a dot, so that every relay
/// carries them unchanged (RFC 5321 §4.5.2, RFC 5322 §2.1.1).
public struct Draft: Sendable {
    public var fields: [(name: String, value: FieldValue)] = []
    /// LF text.
    public var text = ""
    /// LF HTML, a whole document, or nil for a plain letter.
    public var html: String?
    public var attachments: [Attachment] = []
    /// What the HTML shows, by `cid:` (RFC 2392).
    public var pictures: [Picture] = []
    /// An entry for the reader's calendar: beside text and HTML, where programs look for one, and as a file for those that
    /// look there (RFC 6047 §2.4).
    public var calendar: CalendarForm?

    public init() {}

    public enum FieldValue: Sendable {
        /// Unstructured text in any script.
        case text(String)
        /// Already in the grammar of its field, ASCII.
        case structured(String)
        case address(MailAddress)
        case ids([MessageID])
        /// In angle brackets, a line each.
        case links([String])
    }

    public struct Attachment: Sendable {
        public var filename: String
        public var type: String
        public var bytes: [UInt8]

        public init(filename: String, type: String, bytes: [UInt8]) {
            self.filename = filename
            self.type = type
            self.bytes = bytes
        }
    }

    public struct Picture: Sendable {
        /// Without the angle brackets: ASCII, with an @.
        public var contentID: String
        public var file: Attachment

        public init(contentID: String, file: Attachment) {
            self.contentID = contentID
            self.file = file
        }
    }

    public mutating func add(_ name: String, _ value: FieldValue) { fields.append((name, value)) }

    /// The bytes, with the places of every placeholder found. `boundary` is fresh chance, [a-z0-9], so that no
    /// text can contain it.
    public func form(boundary: String, placeholders: Placeholders) -> LetterForm {
        var writer = DraftWriter(placeholders: placeholders)
        for field in fields { writer.field(field.name, field.value) }
        writer.line("MIME-Version: 1.0")
        if attachments.isEmpty, calendar == nil {
            alternative(boundary, &writer)
        } else {
            writer.line("Content-Type: multipart/mixed; boundary=\"m\(boundary)\"")
            writer.line("")
            writer.line("--m\(boundary)")
            alternative(boundary, &writer)
            for attachment in attachments {
                writer.line("--m\(boundary)")
                writer.attachment(attachment)
            }
            if let calendar {
                writer.line("--m\(boundary)")
                writer.calendarFile(calendar)
            }
            writer.line("--m\(boundary)--")
        }
        var form = LetterForm(bytes: writer.out, placeholders: placeholders)
        form.calendar = calendar.map { CalendarInsert(form: $0, slots: writer.slots) }
        return form
    }

    private func alternative(_ boundary: String, _ writer: inout DraftWriter) {
        guard let html else {
            writer.textPart("text/plain", text)
            return
        }
        writer.line("Content-Type: multipart/alternative; boundary=\"a\(boundary)\"")
        writer.line("")
        writer.line("--a\(boundary)")
        writer.textPart("text/plain", text)
        writer.line("--a\(boundary)")
        related(html, boundary, &writer)
        if let calendar {
            writer.line("--a\(boundary)")
            writer.calendarPart(calendar)
        }
        writer.line("--a\(boundary)--")
    }

    /// The HTML with what it shows (RFC 2387).
    private func related(_ html: String, _ boundary: String, _ writer: inout DraftWriter) {
        guard !pictures.isEmpty else { return writer.textPart("text/html", html) }
        writer.line("Content-Type: multipart/related; type=\"text/html\"; boundary=\"r\(boundary)\"")
        writer.line("")
        writer.line("--r\(boundary)")
        writer.textPart("text/html", html)
        for picture in pictures {
            writer.line("--r\(boundary)")
            writer.picture(picture)
        }
        writer.line("--r\(boundary)--")
    }
}

extension LetterForm {
    /// A stretch of a quoted-printable body, whole lines, with its holes: for letters put together from several.
    public static func stretch(_ text: String, placeholders: Placeholders) -> LetterForm {
        var out: [UInt8] = []
        QuotedPrintable.append(Array(text.utf8), encoding: true, keeping: placeholders, to: &out)
        return LetterForm(bytes: out, placeholders: placeholders)
    }

    /// With the holes of one kind made narrower, for what is no token.
    public func narrowing(_ kind: UInt8, to width: Int) -> LetterForm {
        var bytes: [UInt8] = []
        var narrowed: [Hole] = []
        var at = 0
        for hole in holes {
            bytes.append(contentsOf: self.bytes[at..<hole.offset])
            let wide = hole.kind == kind ? width : Hole.width
            narrowed.append(Hole(offset: bytes.count, kind: hole.kind, thing: hole.thing))
            bytes.append(contentsOf: repeatElement(ASCII.space, count: wide))
            at = hole.offset + Hole.width
        }
        bytes.append(contentsOf: self.bytes[at...])
        return LetterForm(bytes: bytes, holes: narrowed)
    }
}

extension Draft {
    /// The header alone, as it leaves; the body is the caller's.
    public var header: [UInt8] {
        var writer = DraftWriter(placeholders: Placeholders(nonce: String(repeating: "x", count: 28)))
        for field in fields { writer.field(field.name, field.value) }
        return writer.out
    }
}

private struct DraftWriter {
    let placeholders: Placeholders
    var out: [UInt8] = []
    /// Where a calendar goes for each recipient.
    var slots: [Int] = []

    mutating func line(_ text: String) {
        out.append(contentsOf: text.utf8)
        out.append(ASCII.cr)
        out.append(ASCII.lf)
    }

    mutating func field(_ name: String, _ value: Draft.FieldValue) {
        switch value {
        case .text(let text): line(HeaderEncoding.unstructured(name, text))
        case .structured(let text): line("\(name): \(HeaderEncoding.safe(text))")
        case .address(let mailbox): line("\(name): \(HeaderEncoding.mailbox(mailbox, after: name.utf8.count + 2))")
        case .links(let links):
            line("\(name): " + links.map { HeaderEncoding.safe($0) }.joined(separator: ",\r\n "))
        case .ids(let ids):
            guard !ids.isEmpty else { return }
            line("\(name): " + ids.map { HeaderEncoding.safe($0.bracketed) }.joined(separator: "\r\n "))
        }
    }

    mutating func textPart(_ type: String, _ text: String) {
        let body = Array(text.utf8)
        let plain = QuotedPrintable.isPlain(body)
        line("Content-Type: \(type); charset=utf-8")
        line("Content-Transfer-Encoding: \(plain ? "7bit" : "quoted-printable")")
        line("")
        QuotedPrintable.append(body, encoding: !plain, keeping: placeholders, to: &out)
    }

    mutating func calendarPart(_ calendar: CalendarForm) {
        line("Content-Type: text/calendar; charset=utf-8; method=\(HeaderEncoding.safe(calendar.method))")
        line("Content-Transfer-Encoding: base64")
        line("")
        slots.append(out.count)
    }

    mutating func calendarFile(_ calendar: CalendarForm) {
        line("Content-Type: application/ics; name=\"invite.ics\"")
        line("Content-Disposition: attachment; filename=\"invite.ics\"")
        line("Content-Transfer-Encoding: base64")
        line("")
        slots.append(out.count)
    }

    mutating func picture(_ picture: Draft.Picture) {
        line("Content-Type: \(HeaderEncoding.safe(picture.file.type))")
        line("Content-ID: <\(HeaderEncoding.safe(picture.contentID))>")
        line("Content-Disposition: inline;\r\n \(HeaderEncoding.parameter("filename", picture.file.filename))")
        line("Content-Transfer-Encoding: base64")
        line("")
        Base64.append(picture.file.bytes, to: &out)
    }

    mutating func attachment(_ attachment: Draft.Attachment) {
        let name = HeaderEncoding.parameter("filename", attachment.filename)
        // RFC 2046 §5.2.1 forbids base64 for message/*. A mail of our own making is 7-bit clean already; any other goes
        // out as a file.
        if attachment.type == "message/rfc822", QuotedPrintable.isPlain(attachment.bytes.filter { $0 != ASCII.cr }) {
            line("Content-Type: message/rfc822")
            line("Content-Disposition: attachment;\r\n \(name)")
            line("")
            out.append(contentsOf: attachment.bytes)
            return
        }
        let type = attachment.type.hasPrefix("message/") ? "application/octet-stream" : attachment.type
        line("Content-Type: \(HeaderEncoding.safe(type))")
        line("Content-Disposition: attachment;\r\n \(name)")
        line("Content-Transfer-Encoding: base64")
        line("")
        Base64.append(attachment.bytes, to: &out)
    }
}
