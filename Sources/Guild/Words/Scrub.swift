import Mail

/// What others may see of a mail: no personal links, no people's addresses.
public enum Scrub {
    public static let addressMark = "[address removed]"

    /// Tokens first, then every address that is not the community's own. Linear in the text.
    public static func clean(_ text: String, ours: OurAddresses) -> String {
        withoutAddresses(TokenScrub.clean(text), ours: ours)
    }

    /// A file, by what it holds, whatever type it claims: a letter forwarded or dragged into a mail holds its owner's links,
    /// and so may its name. A whole mail is replaced by its readable text, since encodings inside could hide anything.
    static func clean(_ part: Part, ours: OurAddresses) -> Part {
        var clean = part
        clean.filename = part.filename.map(TokenScrub.clean)
        if Announcement.isCalendar(part) {
            // An invitation of ours, passed on, holds its reader's address and link, perhaps over two lines.
            let text = String(decoding: part.bytes, as: UTF8.self)
            let unfolded = text.replacing("\r\n", with: "\n").replacing("\n ", with: "").replacing("\n\t", with: "")
            let scrubbed = Scrub.clean(unfolded, ours: ours)
            if scrubbed != unfolded { clean.bytes = Array(scrubbed.utf8) }
        } else if part.type.hasPrefix("message/") || isMail(part.bytes) {
            let inner = Message(reading: part.bytes)
            let text = "Subject: \(inner.subject)\n\n" + inner.body().text + "\n"
            clean.bytes = Array(TokenScrub.clean(text).utf8)
            clean.type = "text/plain"
            clean.charset = "utf-8"
            clean.filename = (clean.filename ?? "mail") + ".txt"
        } else {
            clean.bytes = PictureMetadata.removed(from: TokenScrub.cleanFile(part.bytes))
        }
        return clean
    }

    /// Begins with header fields, of which some are a mail's (RFC 5322 §3.6).
    private static func isMail(_ bytes: [UInt8]) -> Bool {
        var fields = 0
        var known: Set<String> = []
        for line in bytes.prefix(16_384).split(separator: ASCII.lf, maxSplits: 60, omittingEmptySubsequences: false) {
            let line = line.last == ASCII.cr ? line.dropLast() : line
            guard let first = line.first else { break }
            if ASCII.isBlank(first), fields > 0 { continue }
            if fields == 0, line.starts(with: "From ".utf8) { continue }
            guard let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
            else { return false }
            fields += 1
            let name = ASCII.lowered(String(decoding: line[..<colon], as: UTF8.self))
            if mailFields.contains(name) { known.insert(name) }
        }
        return known.count >= 2
    }

    private static let mailFields: Set<String> = [
        "from", "to", "subject", "date", "message-id", "received", "return-path", "mime-version", "reply-to", "list-id",
        "delivered-to",
    ]

    private static func withoutAddresses(_ text: String, ours: OurAddresses) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "@")) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var copied = 0
        var at = 0
        while let place = nextAddress(in: bytes, from: at, behind: copied) {
            at = place.upperBound
            if ours.name(of: String(decoding: bytes[place], as: UTF8.self)) != nil { continue }
            out.append(contentsOf: bytes[copied..<place.lowerBound])
            out.append(contentsOf: addressMark.utf8)
            copied = place.upperBound
        }
        guard copied > 0 else { return text }
        out.append(contentsOf: bytes[copied...])
        return String(decoding: out, as: UTF8.self)
    }

    /// The first address in a text; nil: there is none.
    static func address(in text: String) -> MailAddress? {
        let bytes = Array(text.utf8)
        return nextAddress(in: bytes, from: 0, behind: 0).flatMap {
            MailAddress(address: String(decoding: bytes[$0], as: UTF8.self))
        }
    }

    /// `behind`: where its own first octet may stand at the earliest.
    private static func nextAddress(in bytes: [UInt8], from: Int, behind floor: Int) -> Range<Int>? {
        var at = from
        while let hit = bytes[at...].firstIndex(of: UInt8(ascii: "@")) {
            at = hit + 1
            var start = hit
            while start > floor, isLocal(bytes[start - 1]) { start -= 1 }
            var end = hit + 1
            while end < bytes.count, isDomain(bytes[end]) { end += 1 }
            while end > hit + 1, bytes[end - 1] == ASCII.dot || bytes[end - 1] == 0x2D { end -= 1 }
            // A handle ("@jane") has nothing before, a word without a dot behind is no domain; links keep theirs.
            if start < hit, bytes[hit + 1..<max(end, hit + 1)].contains(ASCII.dot), !isInLink(bytes, start) {
                return start..<end
            }
        }
        return nil
    }

    /// "https://host/@jane@host" and "https://user@host/": part of an address on the web.
    private static func isInLink(_ bytes: [UInt8], _ start: Int) -> Bool {
        var at = start
        let limit = max(0, start - 300)
        while at > limit, bytes[at - 1] > 0x20, bytes[at - 1] != UInt8(ascii: "<") { at -= 1 }
        return ASCII.hasPrefix(bytes[at...], "http")
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 || byte == ASCII.dot || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "'")
            || byte == UInt8(ascii: "=")
            || byte == UInt8(ascii: "%")
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 || byte == ASCII.dot || byte == UInt8(ascii: "-")
    }
}
