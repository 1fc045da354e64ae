import Guild
import Mail

/// `guildpost inspect`: everything that reading finds in one mail, as values for programs. The street reads with the
/// same code; nothing here judges for itself.
public struct Inspection: Sendable, Codable {
    public var kind: String
    public var subject: String
    public var from: Mailbox
    public var message_id: String?
    public var in_reply_to: [String]
    public var references: [String]
    /// The new words only.
    public var text: String
    /// What was cut from around them.
    public var rest: String
    public var parts: [PartValue]
    public var bounce: Bounce?
    public var rsvp: RSVP?
    public var calendar: Calendar?
    /// Why it is taken for a machine's.
    public var automatic: String?
    /// The receiving server's verdict that it is unwanted.
    public var spam: String?
    public var defects: [String]

    public struct Mailbox: Sendable, Codable {
        public var name: String?
        public var address: String?
    }
    public struct PartValue: Sendable, Codable {
        public var type: String
        public var filename: String?
        public var size: Int
        /// SHA-256 of the decoded bytes with LF line ends and no line ends at the end.
        public var sha256n: String
        /// The same over the text in UTF-8.
        public var utf8n: String?
    }
    public struct Bounce: Sendable, Codable {
        public var recipients: [Recipient]
        public struct Recipient: Sendable, Codable {
            public var address: String
            public var kind: String
            public var status: String?
            public var diagnostic: String?
        }
    }
    public struct RSVP: Sendable, Codable {
        public var replies: [Reply]
        public struct Reply: Sendable, Codable {
            public var uid: String
            public var attendee: String
            public var partstat: String
            public var sequence: Int
            public var recurrence_id: String?
            public var comment: String?
        }
    }
    public struct Calendar: Sendable, Codable {
        public var method: String?
        public var events: [Event]
        public struct Event: Sendable, Codable {
            public var uid: String
            public var summary: String?
            public var occurrences: [String]
        }
    }

    public init(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) {
        let message = Message(reading: bytes, limits: limits)
        let judgement = message.judgement
        let words = message.newWords(limits: limits, cleaned: WrappedLinks.unwrapped)
        kind = judgement.kind.rawValue
        subject = message.subject
        from = Mailbox(
            name: message.from.first.flatMap { $0.name.isEmpty ? nil : $0.name }, address: message.from.first?.address)
        message_id = message.messageID?.text
        in_reply_to = message.inReplyTo.map(\.text)
        references = message.references.map(\.text)
        text = words.text
        rest = words.rest
        parts = message.parts.map { part in
            PartValue(
                type: part.type, filename: part.filename, size: part.bytes.count,
                sha256n: Inspection.hash(MailReading.lineFeeds(part.bytes)),
                utf8n: part.type.hasPrefix("text/")
                    ? Inspection.hash(MailReading.utf8(part.bytes, charset: part.charset).text) : nil)
        }
        if judgement.kind == .bounce {
            bounce = Bounce(
                recipients: (judgement.report?.recipients ?? []).map {
                    Bounce.Recipient(
                        address: $0.address, kind: $0.permanence.rawValue, status: $0.status.isEmpty ? nil : $0.status,
                        diagnostic: $0.diagnostic.isEmpty ? nil : $0.diagnostic)
                })
        }
        let object = judgement.calendar
        if judgement.kind == .rsvp, let object {
            rsvp = RSVP(
                replies: object.components.flatMap { component in
                    component.attendees.map {
                        RSVP.Reply(
                            uid: component.uid, attendee: $0.address, partstat: $0.status,
                            sequence: component.sequence ?? 0, recurrence_id: component.recurrenceID,
                            comment: component.comment)
                    }
                })
        }
        calendar = object.flatMap { _ in message.calendar(expanding: true) }.map { object in
            Calendar(
                method: object.method,
                events: object.components.filter { !$0.isTask }.map {
                    Calendar.Event(uid: $0.uid, summary: $0.summary, occurrences: $0.occurrences)
                })
        }
        automatic = message.automaticSign?.rawValue
        spam = message.spamVerdict?.field
        defects = message.defects.map(\.rawValue).sorted()
    }

    private static func hash(_ text: [UInt8]) -> String {
        var bytes = text[...]
        while bytes.last == ASCII.lf { bytes.removeLast() }
        let hex = Array("0123456789abcdef".utf8)
        let digits = ContentHash.of(Array(bytes)).flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] }
        return String(decoding: digits, as: UTF8.self)
    }
}
