/// One mailbox: `Jane Doe <jane@example.org>`.
///
/// `address` is the addr-spec as it came, `key` the form that two spellings of one mailbox share.
/// Made by `Message` reading and by configuration; used everywhere.
/// Source: RFC 5322 §3.4, RFC 6531 (UTF-8 in either part).
public struct MailAddress: Sendable, Hashable {
    public let name: String
    public let address: String

    /// Nil unless `address` has a local part and a domain, no spaces and no controls, and fits RFC 5321 §4.5.3.1.
    public init?(name: String = "", address: String) {
        let bytes = Array(address.utf8)
        guard bytes.count <= 254, let at = bytes.lastIndex(of: UInt8(ascii: "@")), at > 0, at < bytes.count - 1,
            at <= 64
        else { return nil }
        guard bytes.allSatisfy({ $0 > ASCII.space && $0 != 0x7F && $0 != UInt8(ascii: "<") && $0 != ASCII.greater })
        else { return nil }
        self.name = MailAddress.cleanName(name)
        self.address = address
    }

    /// How its owner is called: the name, or what stands before the "@".
    public var called: String { name.isEmpty ? String(local) : name }

    public var local: Substring { address[..<at] }
    public var domain: Substring { address[address.utf8.index(after: at)...] }
    /// By bytes: with a combining mark behind it, "@" is no Character of its own.
    private var at: String.Index { address.utf8.lastIndex(of: UInt8(ascii: "@"))! }

    /// The form under which an address is stored and compared: case folded, the domain in ASCII. RFC 5321 lets local
    /// parts differ in case; no provider in use does, and people type capitals. At Gmail dots and what follows a "+"
    /// mean nothing, and googlemail.com is gmail.com: Google promises that they are one mailbox.
    public var key: String {
        let domain = domainKey
        var local = ASCII.lowered(self.local)
        guard domain == "gmail.com" || domain == "googlemail.com" else { return "\(local)@\(domain)" }
        if let plus = local.utf8.firstIndex(of: UInt8(ascii: "+")), plus > local.startIndex {
            local = String(local[..<plus])
        }
        local.removeAll { $0 == "." }
        return "\(local)@gmail.com"
    }

    /// The domain in lower-case ASCII: an internationalised one as its A-label (RFC 5890 §2.3.2.1).
    public var domainKey: String {
        let domain = String(self.domain)
        if domain.utf8.allSatisfy({ $0 < 0x80 }) { return ASCII.lowered(domain) }
        return MailReading.asciiDomain(domain) ?? ASCII.lowered(domain)
    }

    /// As mail servers are told it: beyond ASCII only where the local part is. Every server takes a domain's A-label.
    public var transmitted: String {
        needsUTF8 && local.utf8.allSatisfy { $0 < 0x80 } ? "\(local)@\(domainKey)" : address
    }

    /// RFC 6531: an address that only a server with SMTPUTF8 can take.
    public var needsUTF8: Bool { address.utf8.contains { $0 >= 0x80 } }

    /// A display name fit to be shown: no controls, no bidirectional overrides, one line, at most 80 characters.
    public static func cleanName(_ name: String) -> String { clean(name, limit: 80) }

    /// The same for the name of a file, which may be longer.
    static func clean(_ name: String, limit: Int) -> String {
        var out = String.UnicodeScalarView()
        var count = 0
        var gap = false
        for scalar in name.unicodeScalars {
            if count == limit { break }
            if scalar.isSpacing {
                gap = !out.isEmpty
                continue
            }
            if scalar.isHiddenControl { continue }
            if gap {
                out.append(" ")
                count += 1
                gap = false
            }
            out.append(scalar)
            count += 1
        }
        return String(out)
    }
}

extension Unicode.Scalar {
    var isSpacing: Bool {
        value == 0x20 || (value >= 0x09 && value <= 0x0D) || value == 0xA0 || value == 0x2028 || value == 0x2029
            || value == 0x3000 || (value >= 0x2000 && value <= 0x200A)
    }

    /// Controls, and the marks that reorder or hide text: bidirectional embeddings, overrides and isolates,
    /// zero-width marks, the byte order mark. Names and subjects made of them deceive (RFC 8264 §9.11's concern).
    var isHiddenControl: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB,
            0xFFFE...0xFFFF,
            0xE0000...0xE007F:
            true
        default: false
        }
    }
}
