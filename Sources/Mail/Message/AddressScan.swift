/// Mail addresses among words, as they stand in reports and logs. Linear; no address grammar beyond what occurs there.
enum AddressScan {
    struct Found {
        var range: Range<Int>
        var address: String
    }

    static func first(in bytes: [UInt8]) -> String? { all(in: bytes, limit: 1).first?.address }

    static func all(in bytes: [UInt8], limit: Int = 50) -> [Found] {
        var found: [Found] = []
        var from = 0
        while found.count < limit, let at = bytes[from...].firstIndex(of: UInt8(ascii: "@")) {
            var start = at
            if start > from, bytes[start - 1] == UInt8(ascii: "\""),
                let open = quote(bytes, before: start - 1, from: from)
            {
                start = open
            } else {
                while start > from, isLocal(bytes[start - 1]), !isWideMark(bytes, before: start) { start -= 1 }
                // "…;dda:SMTP=jane@example.org": an X.400 name around a plain address.
                if let equals = bytes[start..<at].lastIndex(of: UInt8(ascii: "=")), equals - start >= 4,
                    ASCII.hasPrefix(bytes[(equals - 4)...], "smtp")
                {
                    start = equals + 1
                }
                while start < at, bytes[start] == UInt8(ascii: "'") || bytes[start] == ASCII.dot { start += 1 }
            }
            var end = at + 1
            while end < bytes.count, isDomain(bytes[end]) { end += 1 }
            while end > at + 1, bytes[end - 1] == ASCII.dot || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
            from = max(end, at + 1)
            let domain = bytes[(at + 1)..<max(end, at + 1)]
            let hidden = bytes[start..<at].suffix(3).elementsEqual([ASCII.dot, ASCII.dot, ASCII.dot])
            guard start < at, !domain.isEmpty, at - start <= 128, !hidden, domain.count <= 255 else { continue }
            found.append(Found(range: start..<end, address: String(decoding: bytes[start..<end], as: UTF8.self)))
        }
        return found
    }

    /// Telephones' addresses begin with a dot (".anna.@…"), which among words is a full stop: in brackets it is theirs.
    static func bracketed(_ found: Found, in bytes: [UInt8]) -> String {
        let start = found.range.lowerBound
        guard start > 1, bytes[start - 1] == ASCII.dot, bytes[start - 2] == UInt8(ascii: "<") else {
            return found.address
        }
        return "." + found.address
    }

    /// The opening quote of a quoted local part.
    private static func quote(_ bytes: [UInt8], before close: Int, from: Int) -> Int? {
        let limit = max(from, close - 64)
        guard close > limit, let open = bytes[limit..<close].lastIndex(of: UInt8(ascii: "\"")), close - open > 1,
            !bytes[open..<close].contains(UInt8(ascii: "@"))
        else { return nil }
        return open
    }

    /// "收件人：carl@…": the wide colon, comma and brackets are no letters.
    private static func isWideMark(_ bytes: [UInt8], before index: Int) -> Bool {
        guard index >= 3 else { return false }
        let sign = bytes[(index - 3)..<index]
        return sign.elementsEqual("：".utf8) || sign.elementsEqual("，".utf8) || sign.elementsEqual("（".utf8)
            || sign.elementsEqual("、".utf8) || sign.elementsEqual("。".utf8) || sign.elementsEqual("「".utf8)
            || sign.elementsEqual("【".utf8) || sign.elementsEqual("＜".utf8)
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        if ASCII.isDigit(byte) || byte >= 0x80 || (ASCII.isLetter(byte) && byte < 0x80) { return true }
        return [
            UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "'"),
            UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "!"),
            UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "$"), UInt8(ascii: "*"), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: "~"),
        ].contains(byte)
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        ASCII.isDigit(byte) || byte >= 0x80 || (ASCII.isLetter(byte) && byte < 0x80) || byte == ASCII.dot
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}

/// Addresses among words, for other rooms.
public enum AddressesIn {
    public static func text(_ text: String, limit: Int = 20) -> [String] {
        AddressScan.all(in: Array(text.utf8), limit: limit).map(\.address)
    }
}
