import CMime
import CText

extension Message {
    /// Reads any bytes. Never fails and never takes more than linear time: see `ReadingLimits`.
    public init(reading bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) {
        self.init()
        MailReading.prepare()
        // What C hands back points into these bytes: they are held until all is read.
        bytes.withUnsafeBufferPointer { read($0, limits) }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ limits: ReadingLimits) {
        guard let mime = gp_mime_parse(bytes.baseAddress, bytes.count, limits.fields, limits.parts) else { return }
        defer { gp_mime_free(mime) }

        fields.reserveCapacity(gp_mime_header_count(mime))
        for index in 0..<gp_mime_header_count(mime) {
            var name: UnsafePointer<CChar>?, value: UnsafePointer<CChar>?
            gp_mime_header(mime, index, &name, &value)
            let field = String(cString: name!)
            // Only what says nothing but words: by a charset of its sender's choosing an author could become another.
            let isWords = ASCII.same(field, "Subject")
            fields.append(
                HeaderField(name: field, value: isWords ? Message.text(value!, like: mime) : String(cString: value!)))
        }
        if fields.isEmpty { defects.insert(.noHeader) }
        if gp_mime_truncated(mime) != 0 {
            defects.insert(fields.count >= limits.fields ? .tooManyFields : .tooManyParts)
        }
        readFields(limits)
        readParts(mime)
    }

    /// A field's value; where it holds raw octets that are not UTF-8, by the charset that the mail's text names.
    private static func text(_ value: UnsafePointer<CChar>, like mime: OpaquePointer) -> String {
        if let text = String(validatingCString: value) { return text }
        var charset: String?
        for node in 0..<min(gp_mime_node_count(mime), 20) where charset == nil {
            guard String(cString: gp_mime_node_type(mime, node)).hasPrefix("text/") else { continue }
            charset = gp_mime_node_parameter(mime, node, "charset").map { String(cString: $0) }
        }
        var bytes: [UInt8] = []
        var at = value
        while at.pointee != 0 {
            bytes.append(UInt8(bitPattern: at.pointee))
            at += 1
        }
        return String(decoding: MailReading.utf8(bytes, charset: charset).text, as: UTF8.self)
    }

    private mutating func readFields(_ limits: ReadingLimits) {
        let fromFields = all("From").prefix(5)
        from = fromFields.flatMap { MailReading.addresses($0, limit: 20) }
        // One field that the grammar does not fit: somebody wrote it all the same.
        if from.isEmpty, fromFields.count == 1, let author = AuthorScan.author(in: fromFields[0]) { from = [author] }
        if fromFields.isEmpty {
            defects.insert(.noFrom)
        } else if from.isEmpty {
            defects.insert(.unreadableFrom)
        } else if from.count > 1 || fromFields.count > 1
            || fromFields.contains(where: { $0.holds(UInt8(ascii: ";")) && MailReading.hasGroup($0) })
        {
            // A group has its ";" (RFC 5322 §3.4): "Ines: Team <…>" is a name.
            defects.insert(.severalFrom)
        }
        sender = field("Sender").flatMap { MailReading.addresses($0, limit: 1).first }
        replyTo = field("Reply-To").map { MailReading.addresses($0, limit: 20) } ?? []
        to = addresses("To", limits)
        cc = addresses("Cc", limits)
        subject = field("Subject").map(MailReading.text) ?? ""
        messageID = field("Message-ID").flatMap { MessageID($0) }
        if messageID == nil { defects.insert(.noMessageID) }
        inReplyTo = field("In-Reply-To").map { MessageID.list(in: $0, limit: 10) } ?? []
        references = all("References").prefix(5).flatMap { MessageID.list(in: $0) }
        date = field("Date").flatMap(MailReading.date)
        if date == nil { defects.insert(.noDate) }
    }

    /// The addresses of all fields of that name, at most `limits.addresses` together.
    private func addresses(_ name: StaticString, _ limits: ReadingLimits) -> [MailAddress] {
        var found: [MailAddress] = []
        for field in all(name).prefix(50) where found.count < limits.addresses {
            found += MailReading.addresses(field, limit: limits.addresses - found.count)
        }
        return found
    }

    private mutating func readParts(_ mime: OpaquePointer) {
        let count = gp_mime_node_count(mime)
        var path: [[String]] = []
        var alternatives: [(set: Int, choice: Int)?] = []
        var children = [Int](repeating: 0, count: count)
        for node in 0..<count {
            let parent = gp_mime_node_parent(mime, node)
            let type = String(cString: gp_mime_node_type(mime, node))
            var around: [String] = []
            var alternative: (set: Int, choice: Int)?
            if parent >= 0 {
                around = path[parent]
                alternative = alternatives[parent]
                let multipart = around.last ?? ""
                if multipart == "multipart/alternative" { alternative = (parent, children[parent]) }
                children[parent] += 1
            }
            alternatives.append(alternative)
            if gp_mime_node_kind(mime, node) == GP_NODE_MULTIPART {
                // Depth is bounded so that a hostile tree cannot make this quadratic.
                path.append(around.count < 32 ? around + [type] : around)
                continue
            }
            path.append(around)
            var size = 0
            let decoded = gp_mime_node_bytes(mime, node, &size)
            defer { gp_mime_release(decoded) }
            let digest = around.last == "multipart/digest"
            let parameter = { (name: String) in gp_mime_node_parameter(mime, node, name).map { String(cString: $0) } }
            let disposition = gp_mime_node_disposition(mime, node).map { String(cString: $0) }
            var part = Part(
                type: gp_mime_node_kind(mime, node) == GP_NODE_MESSAGE || (digest && type == "text/plain")
                    ? "message/rfc822" : type,
                bytes: Array(UnsafeBufferPointer(start: decoded, count: size)))
            part.charset = parameter("charset")
            part.isFlowed = parameter("format").map { ASCII.same($0, "flowed") } ?? false
            part.deletesSpace = parameter("delsp").map { ASCII.same($0, "yes") } ?? false
            if part.type == "text/calendar" { part.method = parameter("method") }
            if let filename = gp_mime_node_filename(mime, node) {
                part.filename = MailAddress.clean(String(cString: filename), limit: 240)
                gp_mime_release(filename)
            }
            part.isAttachment = disposition.map { ASCII.same($0, "attachment") } ?? false
            part.contentID = gp_mime_node_content_id(mime, node).map { String(cString: $0) }
            part.path = around
            part.alternative = alternative
            parts.append(part)
        }
    }
}

/// The libraries' single values: one text, one date, one list of addresses.
public enum MailReading {
    private static let prepared: Void = {
        gp_mime_prepare()
        gp_text_prepare()
    }()

    static func prepare() { _ = prepared }

    /// A daemon's memory is to be as small after a large mail as before.
    public static func keepLittleMemory() { gp_mime_keep_little() }

    /// Memory that large mails took and that is free again goes back to the system.
    public static func giveBackMemory() { gp_mime_give_back() }

    /// A header value for people: decoded, on one line, without controls.
    public static func text(_ raw: String) -> String {
        prepare()
        guard let decoded = gp_mime_decode_text(raw) else { return "" }
        defer { gp_mime_release(decoded) }
        return oneLine(String(cString: decoded))
    }

    static func oneLine(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return ASCII.trimmed(text) }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.value == 9 || scalar.value == 10 || scalar.value == 13 {
                if out.last != " " { out.append(" ") }
            } else if !scalar.isHiddenControl {
                out.append(scalar)
            }
        }
        return ASCII.trimmed(String(out))
    }

    public static func addresses(_ raw: String, limit: Int = 500) -> [MailAddress] {
        prepare()
        final class Found { var list: [MailAddress] = [] }
        let found = Found()
        gp_mime_addresses(
            raw, limit,
            { context, name, address in
                let found = Unmanaged<Found>.fromOpaque(context!).takeUnretainedValue()
                let name = name.map { MailReading.oneLine(String(cString: $0)) } ?? ""
                if let mailbox = MailAddress(name: name, address: String(cString: address!)) {
                    found.list.append(mailbox)
                }
            }, Unmanaged.passUnretained(found).toOpaque())
        return found.list
    }

    /// Group syntax (RFC 5322 §3.4): a ":" outside quotes, comments, brackets and encoded words.
    static func hasGroup(_ raw: String) -> Bool {
        let bytes = Array(raw.utf8.prefix(16_384))
        guard bytes.contains(UInt8(ascii: ":")) else { return false }
        var depth = 0
        var quoted = false
        var at = 0
        while at < bytes.count {
            defer { at += 1 }
            switch bytes[at] {
            case UInt8(ascii: "\\"): at += 1
            case UInt8(ascii: "\""): quoted.toggle()
            case UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: "["): if !quoted { depth += 1 }
            case UInt8(ascii: ")"), UInt8(ascii: ">"), UInt8(ascii: "]"): if !quoted { depth = max(0, depth - 1) }
            case UInt8(ascii: "=") where bytes[at...].starts(with: "=?".utf8):
                if let end = bytes.firstRange(of: Array("?=".utf8), from: at + 2), end.lowerBound - at < 1_000 {
                    at = end.upperBound - 1
                }
            case UInt8(ascii: ":"): if !quoted, depth == 0 { return true }
            default: break
            }
        }
        return false
    }

    /// "bücher.example" → "xn--bcher-kva.example"; nil for what no resolver would take.
    static func asciiDomain(_ domain: String) -> String? {
        prepare()
        guard let ascii = gp_mime_ascii_domain(domain) else { return nil }
        defer { gp_mime_release(ascii) }
        return ASCII.lowered(String(cString: ascii))
    }

    static func date(_ raw: String) -> Int64? {
        var seconds: Int64 = 0
        return gp_mime_date(raw, &seconds) != 0 ? seconds : nil
    }

    /// Decoded text with LF line ends. `usedCharset` is false when the label was unknown or wrong.
    public static func utf8(_ bytes: [UInt8], charset: String?) -> (text: [UInt8], usedCharset: Bool) {
        prepare()
        var count = 0
        var used: Int32 = 0
        guard let text = gp_mime_to_utf8(bytes, bytes.count, charset, &count, &used) else { return ([], false) }
        defer { gp_mime_release(text) }
        return (lineFeeds(UnsafeBufferPointer(start: text, count: count)), used != 0)
    }

    /// Bytes of any kind with LF line ends, otherwise as they are.
    public static func lineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(ASCII.cr) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var after = false
        for byte in bytes {
            if byte == ASCII.cr || byte != ASCII.lf || !after { out.append(byte == ASCII.cr ? ASCII.lf : byte) }
            after = byte == ASCII.cr
        }
        return out
    }

    /// CRLF and lone CR become LF; NUL goes, and so do U+FFFE and U+FFFF, which no XML may hold.
    static func lineFeeds(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        // Most text needs nothing; looking for what would is one pass without branches.
        var suspicious: UInt8 = 0
        for byte in bytes { suspicious |= (byte == ASCII.cr ? 1 : 0) | (byte == 0 ? 1 : 0) | (byte == 0xEF ? 1 : 0) }
        if suspicious == 0 { return Array(bytes) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var after = false
        for byte in bytes {
            if byte == ASCII.cr {
                out.append(ASCII.lf)
            } else if byte == ASCII.lf {
                if !after { out.append(byte) }
            } else if byte != 0 {
                out.append(byte)
                if byte >= 0xBE, out.count >= 3, out[out.count - 2] == 0xBF, out[out.count - 3] == 0xEF, byte <= 0xBF {
                    out.removeLast(3)
                }
            }
            after = byte == ASCII.cr
        }
        return out
    }

    /// HTML (UTF-8) to readable text.
    public static func textFromHTML(_ html: [UInt8], limit: Int = 1_000_000) -> [UInt8] {
        HTMLPage(html).text(limit: limit)
    }
}
