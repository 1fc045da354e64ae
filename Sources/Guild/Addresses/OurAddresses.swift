import Mail

/// Our addresses, in one of three styles: `community+NAME@host`, `NAME@host`, or one bare address whose NAME
/// travels in the subject and in References.
public struct OurAddresses: Sendable, Equatable {
    public enum Style: String, Sendable, CaseIterable { case plus, domain, single }

    public let style: Style
    /// How addresses in mail that comes in are read: also as they were written before.
    let reading: Style
    /// The mailbox's own local part, lower case.
    public let local: String
    public let domain: String
    /// Other domains under which the same mailbox is reached.
    public let otherDomains: Set<String>

    public init(style: Style, address: MailAddress, otherDomains: [String] = [], reading: Style? = nil) {
        self.style = style
        self.reading = reading ?? style
        local = ASCII.lowered(address.local)
        domain = ASCII.lowered(address.domain)
        self.otherDomains = Set(otherDomains.map { ASCII.lowered($0) })
    }

    /// The longest NAME that keeps a local part within 48 octets of RFC 5321's 64: forwarders that rewrite
    /// senders (SRS) wrap it again.
    public static let longestLocal = 48

    public var bare: String { "\(local)@\(domain)" }

    /// The address that reaches `name`. In the single style this is always the bare one; see `subject(for:)`.
    public func address(for name: String) -> String {
        switch style {
        case _ where name.isEmpty: bare
        case .plus: "\(local)+\(name)@\(domain)"
        case .domain: "\(name)@\(domain)"
        case .single: bare
        }
    }

    /// The Message-ID-like reference that carries a NAME home in the single style.
    public func reference(for name: String) -> MessageID { MessageID("\(name)@\(domain)")! }

    /// A `mailto:` link that reaches `name` whatever the style.
    public func mailto(_ name: String, subject: String? = nil, body: String? = nil) -> String {
        var wanted = subject
        if style == .single, !name.isEmpty { wanted = subject.map { "\(name) \($0)" } ?? name }
        var query = wanted.map { "?subject=" + OurAddresses.percentEncoded($0) } ?? ""
        if let body {
            query +=
                (query.isEmpty ? "?" : "&") + "body=" + OurAddresses.percentEncoded(body.replacing("\n", with: "\r\n"))
        }
        let address = self.address(for: name).replacing("+", with: "%2B")
        return "mailto:\(address)\(query)"
    }

    /// RFC 3986 §2.1; what is not unreserved.
    public static func percentEncoded(_ text: String) -> String {
        let hex = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in text.utf8 {
            let plain = ASCII.isLetter(byte) && byte < 0x80 || ASCII.isDigit(byte)
            if plain || byte == 0x2D || byte == 0x2E || byte == 0x5F || byte == 0x7E {
                out.append(byte)
            } else {
                out += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// What `address` means, or nil when it is not ours.
    public func name(of address: some StringProtocol) -> OurName? {
        let text = ASCII.lowered(address)
        guard let at = text.lastIndex(of: "@") else { return nil }
        let host = String(text[text.index(after: at)...])
        guard host == domain || otherDomains.contains(host) else { return nil }
        let mine = text[..<at]
        if mine == local { return .bare }
        switch reading {
        case .plus:
            guard mine.hasPrefix(local), mine.dropFirst(local.count).first == "+" else { return nil }
            return OurName(mine.dropFirst(local.count + 1))
        case .domain: return OurName(mine)
        case .single: return nil
        }
    }

    /// The NAME in a subject of the single style: "[teachers] …", "teachers: …", "teachers.join", "do.TOKEN".
    /// In a reply only the bracketed form counts: its first word is its thread's title.
    public func name(inSubject subject: String, isReply: Bool = false) -> OurName? {
        var text = Subject.withoutReplyMarks(subject)[...]
        if text.hasPrefix("["), let close = text.firstIndex(of: "]") {
            return known(OurName(text[text.index(after: text.startIndex)..<close]))
        }
        if isReply { return nil }
        let isWord = text.contains(":") || text.contains(".")
        if let end = text.firstIndex(where: { $0 == ":" || $0 == " " }) { text = text[..<end] }
        guard isWord else { return nil }
        return known(OurName(text))
    }

    /// The NAME in a reference that `reference(for:)` made.
    public func name(inReference id: MessageID) -> OurName? {
        guard let at = id.text.lastIndex(of: "@"), ASCII.same(id.text[id.text.index(after: at)...], domain) else {
            return nil
        }
        if case .token(let claim) = OurName(id.text[..<at]) { return .token(claim) }
        return nil
    }

    private func known(_ name: OurName) -> OurName? {
        switch name {
        case .unknown, .bare: nil
        default: name
        }
    }
}
