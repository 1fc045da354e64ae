/// One mail, read. Reading is total: junk gives a message with `defects`.
///
/// Made by `Message.init(reading:limits:)`, consumed by `Guild`'s reading. Strings are valid UTF-8, text uses LF.
/// Source: RFC 5322, RFC 2045–2047, RFC 2231.
public struct Message: Sendable {
    /// Top to bottom, values raw: folded and encoded as they came.
    public var fields: [HeaderField] = []
    public var from: [MailAddress] = []
    public var sender: MailAddress?
    public var replyTo: [MailAddress] = []
    public var to: [MailAddress] = []
    public var cc: [MailAddress] = []
    public var subject = ""
    public var messageID: MessageID?
    public var inReplyTo: [MessageID] = []
    public var references: [MessageID] = []
    /// Seconds since 1970, as the author's program claims.
    public var date: Int64?
    /// In document order; message/rfc822 is not opened.
    public var parts: [Part] = []
    public var defects: Set<Defect> = []

    public init() {}

    /// What was wrong with a mail and mended in reading. Shown by `explain`; decides nothing alone.
    public enum Defect: String, Sendable, CaseIterable {
        case noHeader, noFrom, severalFrom, unreadableFrom, noMessageID, noDate, tooManyFields, tooManyParts,
            unknownCharset, wrongCharset, textTooLong
    }

    /// The first field of that name, raw.
    public func field(_ name: StaticString) -> String? { all(name).first }

    /// Every field of that name, top to bottom, raw.
    public func all(_ name: StaticString) -> [String] {
        fields.lazy.filter { $0.isNamed(name) }.map(\.value)
    }
}

/// One header field as it came.
public struct HeaderField: Sendable, Equatable {
    public let name: String
    public let value: String

    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    public func isNamed(_ name: StaticString) -> Bool {
        let mine = self.name.utf8
        guard mine.count == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { zip(mine, $0).allSatisfy { ASCII.lower($0) == ASCII.lower($1) } }
    }
}

/// A leaf of the MIME tree.
public struct Part: Sendable, Equatable {
    /// Lower case; "text/plain" where the mail says nothing.
    public var type: String
    public var charset: String?
    /// RFC 3676 `format=flowed`, and its `delsp=yes`.
    public var isFlowed = false
    public var deletesSpace = false
    /// The iTIP method of a text/calendar part (RFC 6047 §2.4).
    public var method: String?
    public var filename: String?
    public var isAttachment = false
    public var contentID: String?
    /// Types of the multiparts around it, outermost first.
    public var path: [String] = []
    /// Which alternative of a multipart/alternative this belongs to: the multipart's node, and 0… for its child.
    public var alternative: (set: Int, choice: Int)?
    /// Transfer-decoded.
    public var bytes: [UInt8]

    public static func == (a: Part, b: Part) -> Bool {
        a.type == b.type && a.filename == b.filename && a.bytes == b.bytes && a.path == b.path
    }

    /// Shown as text. A multipart that is a leaf has no parts: whoever wrote it wrote words.
    public var isText: Bool { type == "text/plain" || type == "text/html" || type.hasPrefix("multipart/") }
}

extension Part {
    /// A file that came by another way than a mail.
    public init(file name: String?, type: String, bytes: [UInt8]) {
        self.init(type: type, filename: name, isAttachment: true, bytes: bytes)
    }
}

/// How much of a mail is read. Beyond it the mail is still kept whole; only the reading stops.
public struct ReadingLimits: Sendable {
    public var fields = 2_000
    public var parts = 500
    public var addresses = 500
    /// Octets of decoded text that are looked at.
    public var text = 1_000_000

    public init() {}
}
