import CCalendar

/// An iCalendar object as mail carries it: invitations, their cancellations, and answers to them.
///
/// Made from a message's calendar part, by libical; consumed by `MailKind` and the reading of events.
/// Dates are in basic form: UTC "20210721T193000Z", a whole day "20210721", floating "20210721T153000".
/// Source: RFC 5545 (the data), RFC 5546 (the methods), RFC 6047 (in mail).
public struct CalendarObject: Sendable, Equatable {
    /// Upper case: REQUEST, REPLY, CANCEL, PUBLISH, COUNTER …; nil when neither the object nor its part says.
    public var method: String?
    public var components: [Component]

    /// An event or a to-do.
    public struct Component: Sendable, Equatable {
        public var isTask: Bool
        public var uid: String
        public var sequence: Int
        /// The one occurrence that this is about.
        public var recurrenceID: String?
        public var stamp: String?
        public var comment: String?
        public var summary: String?
        public var organizer: String?
        public var attendees: [Attendee]
        /// The first starts, in the event's own time; empty unless asked for.
        public var occurrences: [String]
    }

    public struct Attendee: Sendable, Equatable {
        /// Lower case, no "mailto:".
        public var address: String
        /// RFC 5545 §3.2.12, upper case: ACCEPTED, DECLINED, TENTATIVE, DELEGATED, NEEDS-ACTION …
        public var status: String
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
        components = (0..<gp_calendar_count(calendar)).map { index in
            func value(_ what: gp_calendar_text) -> String? {
                gp_calendar_value(calendar, index, what).map { String(cString: $0) }
            }
            return Component(
                isTask: value(GP_CALENDAR_NAME) == "VTODO", uid: value(GP_CALENDAR_UID) ?? "",
                sequence: Int(gp_calendar_sequence(calendar, index)),
                recurrenceID: value(GP_CALENDAR_RECURRENCE_ID), stamp: value(GP_CALENDAR_DTSTAMP),
                comment: value(GP_CALENDAR_COMMENT), summary: value(GP_CALENDAR_SUMMARY),
                organizer: value(GP_CALENDAR_ORGANIZER).map { ASCII.lowered($0) },
                attendees: (0..<gp_calendar_attendee_count(calendar, index)).map { attendee in
                    Attendee(
                        address: ASCII.lowered(String(cString: gp_calendar_attendee(calendar, index, attendee))),
                        status: String(cString: gp_calendar_partstat(calendar, index, attendee)))
                },
                occurrences: (0..<gp_calendar_occurrence_count(calendar, index)).map {
                    String(cString: gp_calendar_occurrence(calendar, index, $0))
                })
        }
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
        return CalendarObject(
            reading: MailReading.utf8(part.bytes, charset: part.charset).text, method: part.method,
            expanding: expanding)
    }
}
