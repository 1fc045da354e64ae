/// An iCalendar object with places for what is each recipient's own: the organiser's address, and theirs.
///
/// Composed once, filled for each recipient when a letter leaves; a pure function of the two addresses. Source: RFC 5545
/// §3.1 (lines of 75 octets, CRLF), RFC 6047 §2.4.
public struct CalendarForm: Sendable, Equatable {
    /// The iTIP method, upper case.
    public var method: String
    /// LF lines, unfolded, `organizer` and `attendee` where the addresses go.
    public var text: String

    public static let organizer = "\u{1}"
    public static let attendee = "\u{2}"

    public init(method: String, text: String) {
        self.method = method
        self.text = text
    }

    /// The object for one recipient: folded, CRLF.
    public func filled(organizer: String, attendee: String) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + text.utf8.count / 20 + 200)
        var line: [UInt8] = []
        func end() {
            CalendarForm.fold(line, to: &out)
            line.removeAll(keepingCapacity: true)
        }
        for byte in text.utf8 {
            switch byte {
            case 1: line.append(contentsOf: organizer.utf8)
            case 2: line.append(contentsOf: attendee.utf8)
            case ASCII.lf: end()
            default: line.append(byte)
            }
        }
        if !line.isEmpty { end() }
        return out
    }

    /// At most 75 octets a line, never inside a character.
    private static func fold(_ line: [UInt8], to out: inout [UInt8]) {
        var at = 0
        var room = 75
        while line.count - at > room {
            var cut = at + room
            while cut > at + 1, line[cut] & 0xC0 == 0x80 { cut -= 1 }
            out.append(contentsOf: line[at..<cut])
            out.append(contentsOf: [ASCII.cr, ASCII.lf, ASCII.space])
            at = cut
            room = 74
        }
        out.append(contentsOf: line[at...])
        out.append(contentsOf: [ASCII.cr, ASCII.lf])
    }

    /// A TEXT value (RFC 5545 §3.3.11): no controls, and its own marks escaped.
    public static func escaped(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                out.append("\\")
                out.append(scalar)
            case "\n": out.append(contentsOf: "\\n".unicodeScalars)
            default: if scalar.value >= 0x20, scalar.value != 0x7F { out.append(scalar) }
            }
        }
        return String(out)
    }

    /// A parameter's value (RFC 5545 §3.2): quoted, without what no quotes can hold.
    public static func quoted(_ text: String) -> String {
        let plain = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F && $0 != "\"" }
        return "\"" + String(String.UnicodeScalarView(plain)) + "\""
    }
}

/// A letter's calendar: the object, and where in the letter's bytes it goes.
public struct CalendarInsert: Sendable, Equatable {
    public var form: CalendarForm
    /// Offsets into the letter's bytes, ascending: base64 lines go there.
    public var slots: [Int]

    public init(form: CalendarForm, slots: [Int]) {
        self.form = form
        self.slots = slots
    }

    /// The letter with one recipient's object in every slot.
    public func inserted(into bytes: [UInt8], organizer: String, attendee: String) -> [UInt8] {
        var lines: [UInt8] = []
        Base64.append(form.filled(organizer: organizer, attendee: attendee), to: &lines)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + lines.count * slots.count)
        var at = 0
        for slot in slots where slot >= at && slot <= bytes.count {
            out.append(contentsOf: bytes[at..<slot])
            out.append(contentsOf: lines)
            at = slot
        }
        out.append(contentsOf: bytes[at...])
        return out
    }

    /// As it is stored: the number of slots, four octets each, the method's length and text, the object.
    public var encoded: [UInt8] {
        var out = [UInt8(clamping: slots.count)]
        for slot in slots {
            for shift in stride(from: 24, through: 0, by: -8) { out.append(UInt8(truncatingIfNeeded: slot >> shift)) }
        }
        out.append(UInt8(clamping: form.method.utf8.count))
        return out + Array(form.method.utf8) + Array(form.text.utf8)
    }

    public init?(encoded bytes: [UInt8]) {
        guard let count = bytes.first.map(Int.init), bytes.count > 1 + count * 4 else { return nil }
        let slots = (0..<count).map { slot in bytes[1 + slot * 4..<5 + slot * 4].reduce(0) { $0 << 8 | Int($1) } }
        let start = 2 + count * 4
        let end = start + Int(bytes[start - 1])
        guard end <= bytes.count else { return nil }
        self.init(
            form: CalendarForm(
                method: String(decoding: bytes[start..<end], as: UTF8.self),
                text: String(decoding: bytes[end...], as: UTF8.self)), slots: slots)
    }
}
