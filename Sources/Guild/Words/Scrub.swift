import Mail

/// What others may see of a mail: nobody's personal links, and no addresses of people who did not write them there.
public enum Scrub {
    public static let addressMark = "[address removed]"

    /// What people wrote themselves: addresses that they name on purpose stay, for members (`Veil` has them as strangers see
    /// them). Those in quotes, attributions and header blocks go, whoever's they are.
    public static func words(_ text: String, ours: OurAddresses) -> String {
        withoutOthersAddresses(TokenScrub.clean(text), ours: ours)
    }

    /// What others wrote: tokens first, then every address that is not the community's own. Linear in the text.
    public static func clean(_ text: String, ours: OurAddresses) -> String {
        withoutAddresses(TokenScrub.clean(text), ours: ours)
    }

    /// A file, by what it holds, whatever type it claims: a letter forwarded or dragged into a mail holds its owner's links,
    /// and so may its name. A whole mail is replaced by its readable text, since encodings inside could hide anything.
    static func clean(_ part: Part, ours: OurAddresses) -> Part {
        var clean = part
        clean.filename = part.filename.map { Veil.text(TokenScrub.clean($0), but: nil) }
        if Announcement.isCalendar(part) {
            // An invitation of ours, passed on, holds its reader's address and link, perhaps over two lines.
            let text = String(decoding: part.bytes, as: UTF8.self)
            let unfolded = text.replacing("\r\n", with: "\n").replacing("\n ", with: "").replacing("\n\t", with: "")
            let scrubbed = Scrub.clean(unfolded, ours: ours)
            if scrubbed != unfolded { clean.bytes = Array(scrubbed.utf8) }
        } else if part.type.hasPrefix("message/") || isMail(part.bytes) {
            let inner = Message(reading: part.bytes)
            let text = "Subject: \(inner.subject)\n\n" + inner.body().text + "\n"
            clean.bytes = Array(words(text, ours: ours).utf8)
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

    /// Without the addresses in lines that are somebody else's. Linear in the text.
    private static func withoutOthersAddresses(_ text: String, ours: OurAddresses) -> String {
        guard text.holds(UInt8(ascii: "@")) else { return text }
        let bytes = Array(text.utf8)
        return changed(
            bytes,
            OthersLines.ranges(in: text).map {
                ($0, Array(withoutAddresses(String(decoding: bytes[$0], as: UTF8.self), ours: ours).utf8))
            })
    }

    private static func withoutAddresses(_ text: String, ours: OurAddresses) -> String {
        let bytes = Array(text.utf8)
        return changed(
            bytes, WrittenAddresses.all(in: bytes, but: ours).map { ($0.address, Array(addressMark.utf8)) })
    }

    /// Those of others, and those that the author names, each as it is compared.
    static func addresses(in text: String, but ours: OurAddresses) -> (others: Set<String>, authors: Set<String>) {
        let bytes = Array(text.utf8)
        let places = OthersLines.ranges(in: text)
        var others: Set<String> = []
        var authors: Set<String> = []
        for found in WrittenAddresses.all(in: bytes, but: ours) {
            let address = ASCII.lowered(String(decoding: bytes[found.address], as: UTF8.self))
            if places.contains(where: { $0.contains(found.at) }) {
                others.insert(address)
            } else {
                authors.insert(address)
            }
        }
        return (others, authors)
    }

    static func without(_ addresses: Set<String>, _ text: String, ours: OurAddresses) -> String {
        let bytes = Array(text.utf8)
        let there = WrittenAddresses.all(in: bytes, but: ours).filter {
            addresses.contains(ASCII.lowered(String(decoding: bytes[$0.address], as: UTF8.self)))
        }
        return there.isEmpty ? text : changed(bytes, there.map { ($0.address, Array(addressMark.utf8)) })
    }

    private static func changed(_ bytes: [UInt8], _ changes: [(place: Range<Int>, by: [UInt8])]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 32)
        var copied = 0
        for change in changes {
            out += bytes[copied..<change.place.lowerBound]
            out += change.by
            copied = change.place.upperBound
        }
        out += bytes[copied...]
        return String(decoding: out, as: UTF8.self)
    }

    /// The first address in a text; nil: there is none.
    static func address(in text: String) -> MailAddress? {
        let bytes = Array(text.utf8)
        return WrittenAddresses.first(in: bytes).flatMap {
            MailAddress(address: String(decoding: bytes[$0.address], as: UTF8.self))
        }
    }
}
