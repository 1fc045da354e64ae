import CCalendar

/// An iCalendar object as mail carries it: invitations, their cancellations, and answers to them.
///
/// Made from a message's calendar part, by libical; consumed by `MailKind` and the reading of events.
/// Dates are in basic form: UTC "20210721T193000Z", a whole day "20210721", floating "20210721T153000".
/// Source: RFC 5545 (the data), RFC 5546 (the methods), RFC 6047 (in mail).
public struct CalendarObject: Sendable, Equatable {
    /// Upper case: REQUEST, REPLY, CANCEL, PUBLISH, COUNTER …; nil when neither the object nor its part says.
    public var method: String?
    /// PRODID: the program that wrote it.
    public var product: String?
    public var components: [Component]

    /// An event or a to-do.
    public struct Component: Sendable, Equatable {
        public var isTask: Bool
        public var uid: String
        /// Nil where it has none.
        public var sequence: Int?
        /// The one occurrence that this is about.
        public var recurrenceID: String?
        public var stamp: String?
        public var comment: String?
        public var summary: String?
        public var location: String?
        public var description: String?
        /// Upper case: CONFIRMED, TENTATIVE, CANCELLED.
        public var status: String?
        public var organizer: String?
        public var attendees: [Attendee]
        public var times: Times
        /// The first starts, in the event's own time; empty unless asked for.
        public var occurrences: [String]
    }

    /// When it is, as written: nothing is converted, no zone is looked up.
    public struct Times: Sendable, Equatable {
        public var start: String?
        /// The TZID.
        public var startZone: String?
        /// Seconds east of UTC at `start`, by the object's own VTIMEZONE.
        public var startOffset: Int64?
        public var end: String?
        public var endZone: String?
        public var rule: String?
        public var excluded: [String]
        public var added: [String]

        /// Nothing said of it.
        public static let none = Times(excluded: [], added: [])
    }

    public struct Attendee: Sendable, Equatable {
        /// Lower case, no "mailto:".
        public var address: String
        /// RFC 5545 §3.2.12, upper case: ACCEPTED, DECLINED, TENTATIVE, DELEGATED, NEEDS-ACTION …
        public var status: String
        public var name: String?
        /// Lower case.
        public var delegatedFrom: String?
        public var delegatedTo: String?
        /// How many they bring, where their program says so.
        public var guests: Int

        public init(
            address: String, status: String, name: String? = nil, delegatedFrom: String? = nil,
            delegatedTo: String? = nil, guests: Int = 0
        ) {
            self.address = address
            self.status = status
            self.name = name
            self.delegatedFrom = delegatedFrom
            self.delegatedTo = delegatedTo
            self.guests = guests
        }
    }

    /// Nil when the text holds no calendar. `method`: the part's own parameter, for objects that lack one. `expanding`:
    /// also work out the first occurrences of the first event.
    public init?(reading text: [UInt8], method parameter: String? = nil, expanding: Bool = false) {
        let calendar = text.withUnsafeBytes {
            gp_calendar_parse($0.bindMemory(to: CChar.self).baseAddress, $0.count, 100, 200, expanding ? 1 : 0)
        }
        guard let calendar else { return nil }
        defer { gp_calendar_free(calendar) }
        method = gp_calendar_method(calendar).map { String(cString: $0) } ?? parameter.map { $0.uppercased() }
        product = gp_calendar_product(calendar).map { String(cString: $0) }
        components = (0..<gp_calendar_count(calendar)).map { Component(calendar, $0) }
    }

    /// An answer to an invitation: METHOD:REPLY about something, by somebody.
    public var isReply: Bool { method == "REPLY" && components.contains { !$0.attendees.isEmpty } }
}

extension Message {
    /// The first calendar in the mail; `text/calendar` before a file of that kind, since some clients attach a copy.
    public var calendar: CalendarObject? { calendar(expanding: false) }

    public func calendar(expanding: Bool) -> CalendarObject? {
        let inline = parts.first { $0.type == "text/calendar" }
        let part =
            inline
            ?? parts.first {
                $0.type == "application/ics" || ($0.filename.map { ASCII.lowered($0).hasSuffix(".ics") } ?? false)
            }
        guard let part, part.bytes.count <= 1_000_000 else { return nil }
        // A line may be folded in the middle of a sign: joined before it is decoded (RFC 5545 §3.1).
        let isWide =
            part.charset.map { ASCII.hasPrefix($0.utf8, "utf-16") || ASCII.hasPrefix($0.utf8, "utf-32") } ?? false
        let bytes = isWide ? part.bytes : Message.unfolded(part.bytes)
        return CalendarObject(
            reading: MailReading.utf8(bytes, charset: part.charset).text, method: part.method, expanding: expanding)
    }

    private static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for byte in bytes {
            if ASCII.isBlank(byte), out.last == ASCII.lf {
                out.removeLast()
                if out.last == ASCII.cr { out.removeLast() }
            } else {
                out.append(byte)
            }
        }
        return out
    }
}

extension CalendarObject.Component {
    fileprivate init(_ calendar: OpaquePointer, _ index: Int) {
        func value(_ what: gp_calendar_text) -> String? {
            gp_calendar_value(calendar, index, what).map { String(cString: $0) }
        }
        func list(_ what: gp_calendar_text) -> [String] {
            value(what)?.split(separator: ",").map(String.init) ?? []
        }
        self.init(
            isTask: value(GP_CALENDAR_NAME) == "VTODO", uid: value(GP_CALENDAR_UID) ?? "",
            sequence: gp_calendar_sequence(calendar, index) < 0 ? nil : Int(gp_calendar_sequence(calendar, index)),
            recurrenceID: value(GP_CALENDAR_RECURRENCE_ID), stamp: value(GP_CALENDAR_DTSTAMP),
            comment: value(GP_CALENDAR_COMMENT), summary: value(GP_CALENDAR_SUMMARY),
            location: value(GP_CALENDAR_LOCATION), description: value(GP_CALENDAR_DESCRIPTION),
            status: value(GP_CALENDAR_STATUS), organizer: value(GP_CALENDAR_ORGANIZER).map { ASCII.lowered($0) },
            attendees: (0..<gp_calendar_attendee_count(calendar, index)).map { attendee in
                func value(_ what: gp_attendee_text) -> String? {
                    gp_calendar_attendee(calendar, index, attendee, what).map { String(cString: $0) }
                }
                return CalendarObject.Attendee(
                    address: ASCII.lowered(value(GP_ATTENDEE_ADDRESS) ?? ""),
                    status: value(GP_ATTENDEE_PARTSTAT) ?? "NEEDS-ACTION", name: value(GP_ATTENDEE_NAME),
                    delegatedFrom: value(GP_ATTENDEE_DELEGATED_FROM).map { ASCII.lowered($0) },
                    delegatedTo: value(GP_ATTENDEE_DELEGATED_TO).map { ASCII.lowered($0) },
                    guests: Int(gp_calendar_guests(calendar, index, attendee)))
            },
            times: CalendarObject.Times(
                start: value(GP_CALENDAR_START), startZone: value(GP_CALENDAR_START_ZONE),
                startOffset: value(GP_CALENDAR_START_OFFSET).flatMap { Int64($0) }, end: value(GP_CALENDAR_END),
                endZone: value(GP_CALENDAR_END_ZONE), rule: value(GP_CALENDAR_RULE),
                excluded: list(GP_CALENDAR_EXCLUDED), added: list(GP_CALENDAR_ADDED)),
            occurrences: (0..<gp_calendar_occurrence_count(calendar, index)).map {
                String(cString: gp_calendar_occurrence(calendar, index, $0))
            })
    }
}
