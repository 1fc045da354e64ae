import Foundation

/// Calendar programs, as they answer an invitation by mail. Written after what they send.
public enum CalendarClient: String, CaseIterable, Sendable {
    case gmail, exchange, outlookCom = "outlook-com", appleMail = "apple-mail", ios, thunderbird, evolution, korganizer,
        nextcloud, fastmail, zimbra, winmail

    /// What an answer says.
    public struct Reply: Sendable {
        public var uid: String
        public var sequence: Int
        /// "20261203T150000Z"; nil where it is left out.
        public var stamp: String?
        public var organizer: String
        public var attendee: String
        public var name: String
        /// ACCEPTED, TENTATIVE, DECLINED, DELEGATED, NEEDS-ACTION.
        public var status: String
        public var title: String
        public var comment: String?
        public var guests: Int
        /// The value of a RECURRENCE-ID.
        public var date: String?
        public var start: String
        public var method: String
        public var delegate: String?

        public init(
            uid: String, sequence: Int, stamp: String?, organizer: String, attendee: String, name: String,
            status: String, title: String, comment: String? = nil, guests: Int = 0, date: String? = nil,
            start: String = "20261203T150000Z", method: String = "REPLY", delegate: String? = nil
        ) {
            self.uid = uid
            self.sequence = sequence
            self.stamp = stamp
            self.organizer = organizer
            self.attendee = attendee
            self.name = name
            self.status = status
            self.title = title
            self.comment = comment
            self.guests = guests
            self.date = date
            self.start = start
            self.method = method
            self.delegate = delegate
        }

        var verb: String {
            switch status {
            case "ACCEPTED": "Accepted"
            case "TENTATIVE": "Tentative"
            case "DELEGATED": "Delegated"
            default: "Declined"
            }
        }
    }

    public func subject(_ reply: Reply) -> String {
        self == .appleMail || self == .ios
            ? "\(reply.verb): \(reply.title)" : "\(reply.verb): \(reply.title) @ Thu Dec 3"
    }

    /// Header fields of the program's own, and the body with its Content-Type.
    public func mail(_ reply: Reply) -> String {
        let ics = calendar(reply)
        let base64 = Data(ics.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
        let sentence = "\(reply.name) has \(reply.verb.lowercased()) this invitation."
        switch self {
        case .gmail:
            return """
                Sender: Google Calendar <calendar-notification@google.com>
                Auto-Submitted: auto-generated
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="000000000000b1"

                --000000000000b1
                Content-Type: multipart/alternative; boundary="000000000000b2"

                --000000000000b2
                Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes
                Content-Transfer-Encoding: base64

                \(Data(sentence.utf8).base64EncodedString())
                --000000000000b2
                Content-Type: text/html; charset="UTF-8"
                Content-Transfer-Encoding: quoted-printable

                <html><body><p>\(sentence)</p></body></html>
                --000000000000b2
                Content-Type: text/calendar; charset="UTF-8"; method=\(reply.method)
                Content-Transfer-Encoding: 7bit

                \(ics)
                --000000000000b2--

                --000000000000b1
                Content-Type: application/ics; name="invite.ics"
                Content-Disposition: attachment; filename="invite.ics"
                Content-Transfer-Encoding: base64

                \(base64)
                --000000000000b1--

                """
        case .exchange, .outlookCom:
            // What its author wrote with it stands in the mail, and nothing else does.
            return """
                X-MS-Has-Attach:
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="_002_x_"

                --_002_x_
                Content-Type: text/plain; charset="us-ascii"
                Content-Transfer-Encoding: quoted-printable

                \(reply.comment ?? "")
                --_002_x_
                Content-Type: text/html; charset="us-ascii"

                <html><body>\(reply.comment.map { "<p>\($0)</p>" } ?? "")</body></html>
                --_002_x_
                Content-Type: text/calendar; charset="utf-8"; method=\(reply.method)
                Content-Transfer-Encoding: base64

                \(base64)
                --_002_x_--

                """
        case .appleMail:
            return """
                X-Mailer: Apple Mail (2.3774.600.62)
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="Apple-Mail=_B"

                --Apple-Mail=_B
                Content-Type: text/plain; charset=us-ascii

                \(sentence)

                --Apple-Mail=_B
                Content-Type: text/calendar; charset=utf-8; method=\(reply.method); name="iCal-20261203.ics"
                Content-Transfer-Encoding: quoted-printable

                \(ics.replacing("=", with: "=3D"))
                --Apple-Mail=_B--

                """
        case .ios:
            return """
                MIME-Version: 1.0
                Content-Type: text/calendar; charset=utf-8; method=\(reply.method); component=VEVENT; name=meeting.ics
                Content-Transfer-Encoding: base64

                \(base64)

                """
        case .thunderbird, .fastmail, .nextcloud, .zimbra:
            return """
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="------------B"

                --------------B
                Content-Type: multipart/alternative; boundary="------------A"

                --------------A
                Content-Type: text/plain; charset=utf-8

                \(sentence)

                --------------A
                Content-Type: text/calendar; method=\(reply.method); charset=UTF-8
                Content-Transfer-Encoding: 8bit

                \(ics)
                --------------A--

                --------------B
                Content-Type: application/ics; name="invite.ics"
                Content-Disposition: attachment; filename="invite.ics"
                Content-Transfer-Encoding: base64

                \(base64)
                --------------B--

                """
        case .evolution, .korganizer:
            // The method in small letters; no text beside it.
            return """
                MIME-Version: 1.0
                Content-Type: text/calendar; name="cal.ics"; charset="utf-8"; method="\(reply.method.lowercased())"
                Content-Transfer-Encoding: 8bit
                Content-Disposition: inline

                \(ics)

                """
        case .winmail:
            return """
                X-MS-TNEF-Correlator: <x@exchange.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="_000_t_"

                --_000_t_
                Content-Type: text/plain; charset="us-ascii"

                \(reply.comment ?? "")
                --_000_t_
                Content-Type: application/ms-tnef; name="winmail.dat"
                Content-Disposition: attachment; filename="winmail.dat"
                Content-Transfer-Encoding: base64

                \(Data(Tnef.response(reply)).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed]))
                --_000_t_--

                """
        }
    }

    private func calendar(_ reply: Reply) -> String {
        var lines = ["BEGIN:VCALENDAR"]
        switch self {
        case .gmail:
            lines += ["PRODID:-//Google Inc//Google Calendar 70.9054//EN", "VERSION:2.0", "CALSCALE:GREGORIAN"]
        case .exchange, .outlookCom, .winmail:
            lines += ["METHOD:\(reply.method)", "PRODID:Microsoft Exchange Server 2010", "VERSION:2.0"]
        case .appleMail: lines += ["VERSION:2.0", "PRODID:-//Apple Inc.//macOS 14.5//EN", "CALSCALE:GREGORIAN"]
        case .ios: lines += ["VERSION:2.0", "PRODID:-//Apple Inc.//iPhone OS 17.5//EN"]
        case .thunderbird: lines += ["PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN", "VERSION:2.0"]
        case .evolution:
            lines += ["CALSCALE:GREGORIAN", "PRODID:-//Ximian//NONSGML Evolution Calendar//EN", "VERSION:2.0"]
        case .korganizer: lines += ["PRODID:-//K Desktop Environment//NONSGML libkcal 4.3//EN", "VERSION:2.0"]
        case .nextcloud: lines += ["VERSION:2.0", "PRODID:-//Sabre//Sabre VObject 4.5.4//EN", "CALSCALE:GREGORIAN"]
        case .fastmail: lines += ["VERSION:2.0", "PRODID:-//CyrusIMAP.org/Cyrus 3.11//EN"]
        case .zimbra: lines += ["PRODID:Zimbra-Calendar-Provider", "VERSION:2.0"]
        }
        // Korganizer's of those years wrote the method into the part alone.
        if ![.exchange, .outlookCom, .winmail, .korganizer].contains(self) { lines.append("METHOD:\(reply.method)") }
        lines += ["BEGIN:VEVENT", "UID:\(reply.uid)"]
        if let date = reply.date { lines.append("RECURRENCE-ID:\(date)") }
        lines.append("DTSTART:\(reply.start)")
        if let stamp = reply.stamp { lines.append("DTSTAMP:\(stamp)") }
        if self != .outlookCom { lines.append("ORGANIZER;CN=Teachers:mailto:\(reply.organizer)") }
        var attendee = "ATTENDEE"
        switch self {
        case .gmail:
            attendee +=
                ";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=\(reply.status);CN=\(reply.attendee);X-NUM-GUESTS=\(reply.guests)"
        case .exchange, .outlookCom, .winmail: attendee += ";PARTSTAT=\(reply.status);CN=\(reply.name)"
        case .appleMail, .ios:
            attendee += ";CN=\"\(reply.name)\";CUTYPE=INDIVIDUAL;EMAIL=\"\(reply.attendee)\";PARTSTAT=\(reply.status)"
        case .korganizer: attendee += ";CN=\"\(reply.name)\";RSVP=FALSE;PARTSTAT=\(reply.status);ROLE=REQ-PARTICIPANT"
        default: attendee += ";PARTSTAT=\(reply.status);ROLE=REQ-PARTICIPANT"
        }
        if let delegate = reply.delegate { attendee += ";DELEGATED-TO=\"mailto:\(delegate)\"" }
        lines.append("\(attendee):\(self == .exchange ? "MAILTO" : "mailto"):\(reply.attendee)")
        if let comment = reply.comment, ![.exchange, .outlookCom].contains(self) { lines.append("COMMENT:\(comment)") }
        lines += ["SEQUENCE:\(reply.sequence)", "SUMMARY:\(reply.title)"]
        if self == .korganizer { lines.append("REQUEST-STATUS:2.0;Success") }
        lines += ["END:VEVENT", "END:VCALENDAR"]
        return lines.map(CalendarClient.folded).joined(separator: "\n")
    }

    private static func folded(_ line: String) -> String {
        var rest = Substring(line)
        var out = ""
        while rest.utf8.count > 74 {
            out += rest.prefix(74) + "\n "
            rest = rest.dropFirst(74)
        }
        return out + rest
    }
}

/// Outlook's own wrapping of a meeting response ([MS-OXTNEF]).
enum Tnef {
    static func response(_ reply: CalendarClient.Reply) -> [UInt8] {
        let ending = reply.status == "ACCEPTED" ? "Pos" : reply.status == "TENTATIVE" ? "Tent" : "Neg"
        var out: [UInt8] = number(0x223E_9F78, 4) + number(1, 2)
        out += attribute(0x0007_8008, Array("IPM.Schedule.Meeting.Resp.\(ending)".utf8) + [0])
        // PidLidCleanGlobalObjectId: the id of a foreign invitation holds its UID.
        let uid = Array("vCal-Uid".utf8) + number(1, 4) + Array(reply.uid.utf8) + [0]
        let id: [UInt8] =
            [0x04, 0, 0, 0, 0x82, 0, 0xE0, 0, 0x74, 0xC5, 0xB7, 0x10, 0x1A, 0x82, 0xE0, 0x08] + number(0, 4)
            + number(0, 8) + number(0, 8) + number(uid.count, 4) + uid
        let meeting: [UInt8] = [
            0x90, 0xDA, 0xD8, 0x6E, 0x0B, 0x45, 0x1B, 0x10, 0x98, 0xDA, 0, 0xAA, 0, 0x3F, 0x13, 0x05,
        ]
        let appointment: [UInt8] = [0x02, 0x20, 0x06, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46]
        var properties = number(2, 4)
        properties += number(0x0102, 2) + number(0x8000, 2) + meeting + number(0, 4) + number(0x23, 4) + number(1, 4)
        properties += number(id.count, 4) + id + [UInt8](repeating: 0, count: (4 - id.count % 4) % 4)
        properties += number(3, 2) + number(0x8001, 2) + appointment + number(0, 4) + number(0x8201, 4)
        properties += number(reply.sequence, 4)
        out += attribute(0x0006_9003, properties)
        return out
    }

    private static func attribute(_ id: Int, _ value: [UInt8]) -> [UInt8] {
        [1] + number(id, 4) + number(value.count, 4) + value + number(value.reduce(0) { ($0 + Int($1)) & 0xFFFF }, 2)
    }

    private static func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(value >> (8 * $0) & 0xFF) }
    }
}
