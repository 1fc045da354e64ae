import Mail

/// Mail addresses among people's words. What only looks like one is none: "@jane", "@jane@social.example", "foo@1.2.3",
/// "git@host.example:foo/bar.git", "icon@2x.png", a part of a link.
enum WrittenAddresses {
    struct Found {
        var address: Range<Int>
        var at: Int
    }

    static func all(in bytes: [UInt8], but ours: OurAddresses?) -> [Found] {
        var found: [Found] = []
        var from = 0
        while let next = next(in: bytes, from: from, behind: found.last?.address.upperBound ?? 0) {
            from = next.address.upperBound
            if let ours, ours.name(of: String(decoding: bytes[next.address], as: UTF8.self)) != nil { continue }
            found.append(next)
        }
        return found
    }

    static func first(in bytes: [UInt8]) -> Found? { next(in: bytes, from: 0, behind: 0) }

    /// `behind`: where its own first octet may stand at the earliest.
    private static func next(in bytes: [UInt8], from: Int, behind floor: Int) -> Found? {
        var from = from
        while let at = bytes[from...].firstIndex(of: UInt8(ascii: "@")) {
            from = at + 1
            var start = at
            while start > floor, isLocal(bytes[start - 1]) { start -= 1 }
            var end = at + 1
            while end < bytes.count, isDomain(bytes[end]) { end += 1 }
            while end > at + 1, bytes[end - 1] == ASCII.dot || bytes[end - 1] == 0x2D { end -= 1 }
            guard start < at, start == 0 || bytes[start - 1] != UInt8(ascii: "@"),
                isMailDomain(bytes[(at + 1)..<max(end, at + 1)]), !isPath(bytes, end), !isInLink(bytes, start)
            else { continue }
            return Found(address: start..<end, at: at)
        }
        return nil
    }

    /// Its last label has letters, and no digits unless it is encoded (RFC 3492).
    private static func isMailDomain(_ domain: ArraySlice<UInt8>) -> Bool {
        guard let dot = domain.lastIndex(of: ASCII.dot), dot > domain.startIndex else { return false }
        let top = domain[(dot + 1)...].filter { $0 != 0x02 && $0 != 0x03 }
        guard top.count >= 2, ASCII.hasPrefix(top[...], "xn--") || !top.contains(where: ASCII.isDigit) else {
            return false
        }
        // "icon@2x.png"
        return
            !(domain.first.map(ASCII.isDigit) ?? false && domain.dropFirst().first == UInt8(ascii: "x")
            && dot == domain.startIndex + 2)
    }

    /// "git@host.example:foo/bar.git", as `scp` has it.
    private static func isPath(_ bytes: [UInt8], _ end: Int) -> Bool {
        guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: ":") else { return false }
        let rest = bytes[(end + 1)...].prefix(200).prefix { $0 > 0x20 }
        return rest.contains(UInt8(ascii: "/")) && !rest.starts(with: "//".utf8)
    }

    /// "https://host/@jane@host" and "https://user@host/": part of an address on the web.
    private static func isInLink(_ bytes: [UInt8], _ start: Int) -> Bool {
        var at = start
        let limit = max(0, start - 300)
        while at > limit, bytes[at - 1] > 0x20, !ends.contains(bytes[at - 1]) { at -= 1 }
        return bytes[at..<start].firstRange(of: Array("://".utf8)) != nil
    }

    private static let ends = Set("<>\"(),;".utf8)

    private static func isLocal(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 || byte == ASCII.dot || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "'")
            || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "%") || isHit(byte)
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 || byte == ASCII.dot || byte == UInt8(ascii: "-")
            || isHit(byte)
    }

    /// A search marks what it found by U+0002 and U+0003.
    private static func isHit(_ byte: UInt8) -> Bool { byte == 0x02 || byte == 0x03 }
}
