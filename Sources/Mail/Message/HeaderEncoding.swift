/// Writing header values: folding, encoded words (RFC 2047), quoted names (RFC 5322 §3.2.4), parameters (RFC 2231).
/// No value can start a new field: controls never get out.
enum HeaderEncoding {
    /// ASCII only, no controls. For values whose grammar is the caller's.
    static func safe(_ text: String) -> String {
        String(decoding: text.utf8.filter { $0 >= 0x20 && $0 < 0x7F }, as: UTF8.self)
    }

    static func unstructured(_ name: String, _ text: String) -> String {
        let clean = MailReading.oneLine(text)
        let looksEncoded = clean.contains("=?")
        guard clean.utf8.allSatisfy({ $0 < 0x80 }), !looksEncoded else {
            return "\(name): " + encodedWords(clean).joined(separator: "\r\n ")
        }
        // Fold at spaces; a single word longer than a line may stay so.
        var lines: [String] = []
        var line = "\(name):"
        for word in clean.split(separator: " ", omittingEmptySubsequences: false) {
            if line.utf8.count + 1 + word.utf8.count > 76, line.utf8.count > name.utf8.count + 1, !word.isEmpty {
                lines.append(line)
                line = " " + word
            } else {
                line += " " + word
            }
        }
        lines.append(line)
        return lines.joined(separator: "\r\n")
    }

    static func mailbox(_ mailbox: MailAddress, after used: Int) -> String {
        // To somebody whose address is beyond ASCII it stands as it is (RFC 6532 §3.2): the envelope says so (SMTPUTF8).
        let address = "<" + MailReading.oneLine(mailbox.transmitted) + ">"
        guard !mailbox.name.isEmpty else { return address }
        let name = mailbox.name
        let shown: String
        if name.utf8.allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == ASCII.space || $0 == 0x2D }) {
            shown = name
        } else if name.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }), !name.contains("=?") {
            shown = "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        } else {
            shown = encodedWords(name).joined(separator: "\r\n ")
        }
        // Never folded inside: a placeholder in the address must stay whole.
        let fits = used + shown.utf8.count + 1 + address.utf8.count <= 76
        return fits ? "\(shown) \(address)" : "\(shown)\r\n \(address)"
    }

    /// Base64 words of at most 75 octets, cut between characters.
    private static func encodedWords(_ text: String) -> [String] {
        var words: [String] = []
        var chunk: [UInt8] = []
        func end() {
            guard !chunk.isEmpty else { return }
            words.append("=?utf-8?B?" + Base64.encoded(chunk) + "?=")
            chunk = []
        }
        for scalar in text.unicodeScalars {
            let bytes = UTF8.encode(scalar)!
            if chunk.count + bytes.count > 39 { end() }
            chunk.append(contentsOf: bytes)
        }
        end()
        return words.isEmpty ? [""] : words
    }

    static func parameter(_ name: String, _ value: String) -> String {
        let clean = MailReading.oneLine(value)
        if clean.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            return "\(name)=\"\(clean)\""
        }
        let hex = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in clean.utf8.prefix(200) {
            if ASCII.isLetter(byte) && byte < 0x80 || ASCII.isDigit(byte) || byte == ASCII.dot || byte == 0x2D {
                out.append(byte)
            } else {
                out += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return "\(name)*=utf-8''" + String(decoding: out, as: UTF8.self)
    }
}

enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encoded(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        append(bytes[...], to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Lines of 76, CRLF.
    static func append(_ bytes: [UInt8], to out: inout [UInt8]) {
        out.reserveCapacity(out.count + bytes.count * 3 / 2)
        var at = 0
        while at < bytes.count {
            append(bytes[at..<min(at + 57, bytes.count)], to: &out)
            out.append(ASCII.cr)
            out.append(ASCII.lf)
            at += 57
        }
    }

    private static func append(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
        let pad = UInt8(ascii: "=")
        var at = bytes.startIndex
        while at < bytes.endIndex {
            let b0 = bytes[at]
            let b1 = at + 1 < bytes.endIndex ? bytes[at + 1] : 0
            let b2 = at + 2 < bytes.endIndex ? bytes[at + 2] : 0
            out.append(alphabet[Int(b0 >> 2)])
            out.append(alphabet[Int((b0 & 3) << 4 | b1 >> 4)])
            out.append(at + 1 < bytes.endIndex ? alphabet[Int((b1 & 15) << 2 | b2 >> 6)] : pad)
            out.append(at + 2 < bytes.endIndex ? alphabet[Int(b2 & 63)] : pad)
            at += 3
        }
    }
}
