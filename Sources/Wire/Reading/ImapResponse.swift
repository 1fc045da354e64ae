import Mail

/// One response of an IMAP server: its lines joined, its literals apart (RFC 3501 §7, §4.3).
struct ImapResponse {
    /// The text; where a literal stood, "{n}" remains.
    var text: String
    var literals: [[UInt8]] = []

    /// "*", "+" or a tag.
    var tag: Substring { text.prefix { $0 != " " } }
    /// What follows the tag.
    var rest: Substring { text.dropFirst(tag.count + 1) }

    /// "OK", "NO", "BAD", "BYE", "PREAUTH" for status responses.
    var status: String { ASCII.lowered(rest.prefix { $0 != " " }).uppercased() }

    /// What stands in brackets after a status: "UIDVALIDITY 12", "TRYCREATE".
    var code: Substring? {
        guard let open = text.firstIndex(of: "["), let close = text[open...].lastIndex(of: "]") else { return nil }
        return text[text.index(after: open)..<close]
    }

    /// "* 12 EXISTS" → (12, "EXISTS").
    var numbered: (number: Int, word: Substring)? {
        guard tag == "*" else { return nil }
        let words = rest.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard words.count == 2, let number = Int(words[0]) else { return nil }
        return (number, words[1])
    }

    /// The number after a word in a FETCH response: "RFC822.SIZE 4711". Nil where it is absent or absurd.
    func number(after word: String) -> Int? {
        let bytes = Array(text.utf8)
        guard let start = ImapResponse.place(after: word, in: bytes) else { return nil }
        let digits = bytes[start...].prefix(while: ASCII.isDigit)
        guard !digits.isEmpty, digits.count <= 15 else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Of a FETCH response; nil where it is none that a mail can have (RFC 3501 §2.3.1.1: 32 bits, not 0).
    var uid: UInt32? { number(after: "UID").flatMap { UInt32(exactly: $0) }.flatMap { $0 > 0 ? $0 : nil } }

    /// What was fetched of a mail: a literal, or a quoted string, which is as legal (RFC 3501 §4.3). Nil for NIL.
    var body: [UInt8]? {
        if let literal = literals.first { return literal }
        let bytes = Array(text.utf8)
        guard let section = bytes.firstRange(of: Array("BODY[".utf8)),
            let close = bytes[section.upperBound...].firstIndex(of: UInt8(ascii: "]"))
        else { return nil }
        // "BODY[HEADER]<0>": where it begins may stand between.
        guard let space = bytes[close...].firstIndex(of: ASCII.space) else { return nil }
        return ImapResponse.quotedString(bytes, at: space + 1)?.content
    }

    /// A quoted string whose first quote stands at `start`, and where it ends (RFC 3501 §4.3). Nil where it does not.
    private static func quotedString(_ bytes: [UInt8], at start: Int) -> (content: [UInt8], end: Int)? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else { return nil }
        var content: [UInt8] = []
        var at = start + 1
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""): return (content, at + 1)
            case UInt8(ascii: "\\") where at + 1 < bytes.count:
                content.append(bytes[at + 1])
                at += 2
            default:
                content.append(bytes[at])
                at += 1
            }
        }
        return nil
    }

    /// Behind a word and its space, outside of quoted strings: those are anybody's words.
    private static func place(after word: String, in bytes: [UInt8]) -> Int? {
        let wanted = Array(word.utf8) + [ASCII.space]
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "\"") {
                guard let quoted = quotedString(bytes, at: at) else { return nil }
                at = quoted.end
            } else if bytes[at] == wanted[0], at == 0 || !ASCII.isLetter(bytes[at - 1]),
                bytes[at...].starts(with: wanted)
            {
                return at + wanted.count
            } else {
                at += 1
            }
        }
        return nil
    }

    /// The quoted string after a word: `INTERNALDATE "…"`.
    func quoted(after word: String) -> String? {
        let bytes = Array(text.utf8)
        return ImapResponse.place(after: word, in: bytes).flatMap { ImapResponse.quotedString(bytes, at: $0) }
            .map { String(decoding: $0.content, as: UTF8.self) }
    }
}

/// Names and sets as IMAP writes them.
enum ImapText {
    /// A quoted string, or a literal-free best effort for what cannot be quoted.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// Modified UTF-7 (RFC 3501 §5.1.3).
    static func folder(_ name: String) -> String {
        var out = ""
        var pending: [UInt16] = []
        func flush() {
            guard !pending.isEmpty else { return }
            let bytes = pending.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
            let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,".utf8)
            var coded: [UInt8] = []
            var buffer = 0, bits = 0
            for byte in bytes {
                buffer = (buffer << 8 | Int(byte)) & 0xFFFF
                bits += 8
                while bits >= 6 {
                    bits -= 6
                    coded.append(alphabet[buffer >> bits & 63])
                }
            }
            if bits > 0 { coded.append(alphabet[buffer << (6 - bits) & 63]) }
            out += "&" + String(decoding: coded, as: UTF8.self) + "-"
            pending = []
        }
        for scalar in name.unicodeScalars {
            if scalar.value >= 0x20 && scalar.value < 0x7F {
                flush()
                out += scalar == "&" ? "&-" : String(scalar)
            } else {
                pending.append(contentsOf: String(scalar).utf16)
            }
        }
        flush()
        return out
    }

    /// The name behind modified UTF-7; as it is where it is not well-formed.
    static func decodedFolder(_ name: String) -> String {
        guard name.utf8.contains(UInt8(ascii: "&")) else { return name }
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,".utf8)
        var out = ""
        var rest = name[...]
        while let open = rest.firstIndex(of: "&") {
            out += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "-") else { return name }
            let coded = rest[rest.index(after: open)..<close]
            rest = rest[rest.index(after: close)...]
            if coded.isEmpty {
                out += "&"
                continue
            }
            var bits = 0, buffer = 0
            var units: [UInt16] = []
            for byte in coded.utf8 {
                guard let value = alphabet.firstIndex(of: byte) else { return name }
                buffer = (buffer << 6 | value) & 0xFF_FFFF
                bits += 6
                if bits >= 16 {
                    bits -= 16
                    units.append(UInt16(truncatingIfNeeded: buffer >> bits))
                }
            }
            out += String(decoding: units, as: UTF16.self)
        }
        return out + rest
    }

    /// "1:3,7" from ascending UIDs.
    static func set(_ uids: [UInt32]) -> String {
        var out = ""
        var at = 0
        while at < uids.count {
            var end = at
            while end + 1 < uids.count, uids[end + 1] &- uids[end] == 1 { end += 1 }
            if !out.isEmpty { out += "," }
            out += end == at ? "\(uids[at])" : "\(uids[at]):\(uids[end])"
            at = end + 1
        }
        return out
    }

    /// Seconds since 1970 of an INTERNALDATE: "17-Jul-1996 02:44:25 -0700".
    static func date(_ text: String) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count == 26 else { return nil }
        func number(_ range: Range<Int>) -> Int? { Int(String(decoding: bytes[range], as: UTF8.self).trimmingSpaces) }
        let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        guard let day = number(0..<2), let year = number(7..<11), let hour = number(12..<14),
            let minute = number(15..<17), let second = number(18..<20), let zoneHours = number(22..<24),
            let zoneMinutes = number(24..<26),
            let month = months.firstIndex(of: ASCII.lowered(String(decoding: bytes[3..<6], as: UTF8.self)))
        else { return nil }
        let days = CivilDate.days(year: year, month: month + 1, day: day)
        let zone = (zoneHours * 3600 + zoneMinutes * 60) * (bytes[21] == UInt8(ascii: "-") ? -1 : 1)
        return Int64(days * 86_400 + hour * 3600 + minute * 60 + second - zone)
    }
}

extension String {
    fileprivate var trimmingSpaces: String { ASCII.trimmed(self) }
}
