/// What a mail server says became of a mail: a delivery status notification, or a bounce that follows no standard.
///
/// Made by `Message.deliveryReport`; consumed by `MailKind` and by the street, which settles deliveries with it.
/// Source: RFC 3464; for the rest what servers of the last thirty years really send (`BounceProse`).
public struct DeliveryReport: Sendable, Equatable {
    /// Failed or delayed; those that were delivered are not listed.
    public var recipients: [Recipient] = []
    /// It also, or only, reports success.
    public var reportsSuccess = false

    /// Read from its words alone, without a sign that no person's mail bears.
    public var isGuess = false

    public struct Recipient: Sendable, Equatable {
        /// As it stands in the report; the original recipient where both are given (RFC 3464 §2.3.1).
        public var address: String
        public var permanence: Permanence
        /// "5.1.1" (RFC 3463), or empty.
        public var status: String
        /// The remote server's words, one line.
        public var diagnostic: String
        /// The server has stopped trying, whatever its status says (RFC 3464 §2.3.3: `failed`).
        public var hasGivenUp = false
    }

    public enum Permanence: String, Sendable { case permanent, transient }

    static let mostRecipients = 500

    /// Nothing was delivered late or not at all.
    public var isOnlySuccess: Bool { recipients.isEmpty && reportsSuccess }
}

extension DeliveryReport {
    /// Reads the blocks of a message/delivery-status part. Generous: lost blank lines, unknown actions, statuses that
    /// are SMTP replies, x400 addresses beside an rfc822 one.
    init(statusFields text: [UInt8]) {
        var block: [String: String] = [:]
        func end() {
            defer { block = [:] }
            guard
                block["final-recipient"] != nil || block["original-recipient"] != nil
                    || block["x-actual-recipient"] != nil
            else { return }
            add(block)
        }
        for (key, value) in HeaderLines(text, limit: 2_000) {
            switch key {
            case "": end()
            case "final-recipient", "original-recipient", "action", "status", "diagnostic-code", "x-actual-recipient":
                // The next recipient of a report without blank lines.
                if block[key] != nil, key != "diagnostic-code" { end() }
                if block[key] == nil { block[key] = value }
            default: break
            }
        }
        end()
    }

    private mutating func add(_ fields: [String: String]) {
        let final = fields["final-recipient"].flatMap(DeliveryReport.address)
        let address =
            fields["original-recipient"].flatMap(DeliveryReport.address).map { DeliveryReport.original($0, final) }
            ?? final
            ?? fields["x-actual-recipient"].flatMap(DeliveryReport.address)
        let diagnostic = fields["diagnostic-code"] ?? ""
        let status = StatusCode.enhanced(in: fields["status"] ?? "") ?? StatusCode.enhanced(in: diagnostic) ?? ""
        let action = ASCII.lowered(fields["action"] ?? "")
        if action.hasPrefix("deliver") || action.hasPrefix("relay") || action.hasPrefix("expand") {
            reportsSuccess = true
            return
        }
        let digit = status.utf8.first ?? StatusCode.replyClass(in: fields["status"] ?? "")
        let permanence: Permanence
        switch digit {
        case _ where action.hasPrefix("delay"): permanence = .transient
        case UInt8(ascii: "4"): permanence = .transient
        case UInt8(ascii: "5"): permanence = .permanent
        case UInt8(ascii: "2") where action.isEmpty:
            reportsSuccess = true
            return
        default: permanence = .permanent
        }
        guard let address else { return }
        recipients.append(
            Recipient(
                address: address, permanence: permanence, status: status, diagnostic: diagnostic,
                hasGivenUp: action.hasPrefix("fail")))
    }

    /// "rfc822; <jane@example.org>" → "jane@example.org". Nil for x400 and other types, and for what is no address.
    private static func address(_ value: String) -> String? {
        var text = value[...]
        if let semicolon = text.firstIndex(of: ";") {
            guard ["rfc822", "utf-8", "local", ""].contains(ASCII.lowered(ASCII.trimmed(text[..<semicolon]))) else {
                return nil
            }
            text = text[text.index(after: semicolon)...]
        }
        if text.contains("=?") { text = MailReading.text(String(text))[...] }
        let plain = Array(DeliveryReport.withoutEscapes(ASCII.trimmed(text)).utf8)
        guard let found = AddressScan.all(in: plain, limit: 1).first else { return nil }
        // Telephones' addresses begin with a dot, which among words is none of theirs.
        let start = found.range.lowerBound
        let isDotted =
            start > 0 && plain[start - 1] == ASCII.dot && (start == 1 || plain[start - 2] == UInt8(ascii: "<"))
        return isDotted ? "." + found.address : found.address
    }

    /// RFC 3461 §4.2, xtext: "+2B" is "+". Some do not write it so: then it is as it stands.
    private static func original(_ address: String, _ final: String?) -> String {
        guard address.contains("+") else { return address }
        let decoded = String(
            decoding: ASCII.percentDecoded(Array(address.utf8)[...], escape: UInt8(ascii: "+")), as: UTF8.self)
        return decoded == final || ["+2B", "+3D", "+2b", "+3d"].contains(where: address.contains) ? decoded : address
    }

    /// RFC 6533 §3, utf-8-addr-xtext: "m\x{FC}ller" is "müller".
    private static func withoutEscapes(_ text: String) -> String {
        guard text.contains("\\x{") else { return text }
        var out = ""
        var rest = text[...]
        while let mark = rest.firstRange(of: "\\x{") {
            out += rest[..<mark.lowerBound]
            let inside = rest[mark.upperBound...].prefix(8)
            guard let close = inside.firstIndex(of: "}"), let number = UInt32(inside[..<close], radix: 16),
                let scalar = Unicode.Scalar(number), number >= 0x20
            else {
                out += rest[mark]
                rest = rest[mark.upperBound...]
                continue
            }
            out.unicodeScalars.append(scalar)
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }
}

/// Status codes among words.
enum StatusCode {
    /// The first "x.y.z" of class 2, 4 or 5 (RFC 3463 §2).
    static func enhanced(in text: String) -> String? {
        let bytes = Array(text.utf8.prefix(1_000))
        var at = 0
        while at + 4 < bytes.count {
            defer { at += 1 }
            guard bytes[at] == 0x32 || bytes[at] == 0x34 || bytes[at] == 0x35, bytes[at + 1] == ASCII.dot,
                at == 0 || !(ASCII.isDigit(bytes[at - 1]) || bytes[at - 1] == ASCII.dot)
            else { continue }
            var end = at + 2
            var dots = 1
            while end < bytes.count, ASCII.isDigit(bytes[end]) || (bytes[end] == ASCII.dot && dots == 1) {
                if bytes[end] == ASCII.dot { dots += 1 }
                end += 1
            }
            guard dots == 2, bytes[end - 1] != ASCII.dot, end - at <= 9, end == bytes.count || bytes[end] != ASCII.dot
            else { continue }
            return String(decoding: bytes[at..<end], as: UTF8.self)
        }
        return nil
    }

    /// '4' or '5' when the text begins with an SMTP reply code.
    static func replyClass(in text: String) -> UInt8? {
        let bytes = Array(ASCII.trimmed(text).utf8.prefix(4))
        guard bytes.count >= 3, bytes[0] == 0x34 || bytes[0] == 0x35, bytes[1...2].allSatisfy(ASCII.isDigit) else {
            return nil
        }
        return bytes[0]
    }
}

/// Header-like lines of a body part: unfolded, keys lower case. An empty line is ("", "").
struct HeaderLines: Sequence, IteratorProtocol {
    private var lines: ArraySlice<ArraySlice<UInt8>>

    init(_ text: [UInt8], limit: Int) {
        lines = text.split(separator: ASCII.lf, maxSplits: limit, omittingEmptySubsequences: false).prefix(limit)[...]
    }

    mutating func next() -> (key: String, value: String)? {
        while let line = lines.popFirst() {
            if line.allSatisfy(ASCII.isSpace) { return ("", "") }
            guard let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")) else { continue }
            var value = Array(line[(colon + 1)...].prefix(2_000))
            while let fold = lines.first, let first = fold.first, ASCII.isBlank(first),
                !fold.allSatisfy(ASCII.isSpace), value.count < 4_000
            {
                value.append(ASCII.space)
                value.append(contentsOf: fold)
                lines.removeFirst()
            }
            return (
                ASCII.lowered(ASCII.trimmed(String(decoding: line[..<colon], as: UTF8.self))),
                ASCII.trimmed(String(decoding: value, as: UTF8.self))
            )
        }
        return nil
    }
}

extension Message {
    /// What this mail reports of deliveries; nil when it is no report. A person's mail *about* a bounce is none.
    public var deliveryReport: DeliveryReport? { deliveryReport(opensWrapped: true) }

    private func deliveryReport(opensWrapped: Bool) -> DeliveryReport? {
        guard !isFeedbackReport, !isDispositionNote || isRejection else { return nil }
        var report = DeliveryReport()
        var found = false
        var seen: Set<String> = []
        for part in parts.prefix(50)
        where part.type == "message/delivery-status" || part.type == "message/global-delivery-status" {
            found = true
            let read = DeliveryReport(statusFields: MailReading.utf8(part.bytes, charset: nil).text)
            report.recipients += read.recipients.filter {
                seen.count < DeliveryReport.mostRecipients && seen.insert(ASCII.lowered($0.address)).inserted
            }
            report.reportsSuccess = report.reportsSuccess || read.reportsSuccess
        }
        if found, parts.first?.path.first == "multipart/report" || BounceProse.isFromDaemon(self) {
            if report.recipients.isEmpty, !report.reportsSuccess {
                report.recipients = BounceProse.recipients(of: self)
            }
            return report
        }
        // A gateway that wraps what it passes on: the report is the mail inside.
        if opensWrapped, parts.first?.type == "message/rfc822", BounceProse.isFromDaemon(self) {
            let inner = Message(reading: Array(parts[0].bytes.prefix(200_000)))
            if inner.parts.contains(where: { $0.type == "message/delivery-status" }) {
                return inner.deliveryReport(opensWrapped: false)
            }
        }
        return BounceProse.report(of: self)
    }

    /// Somebody's provider passes on that they called a letter spam (RFC 5965).
    public var isFeedbackReport: Bool {
        if parts.contains(where: { $0.type == "message/feedback-report" && isReport($0) }) { return true }
        // Microsoft's programme sends the mail itself, with a field of its own on top.
        return parts.first?.type == "message/rfc822"
            && ASCII.hasPrefix(parts[0].bytes.prefix(30), "x-hmxmroriginalrecipient:")
    }

    /// "Your mail was displayed", "… deleted" (RFC 8098).
    public var isDispositionNote: Bool {
        parts.contains { $0.type == "message/disposition-notification" && isReport($0) }
    }

    /// A part of a report, and not of one that somebody passes on (RFC 6522 §3).
    private func isReport(_ part: Part) -> Bool {
        part.path.first == "multipart/report"
            || (!part.path.isEmpty && !part.isAttachment && !ReplyMarks.strip(subject).isForward)
    }

    /// Filters refuse mail after delivery with a disposition note (RFC 5429 §2.1): a failure in other clothes.
    private var isRejection: Bool {
        guard BounceProse.isFromDaemon(self) || ASCII.lowered(field("Auto-Submitted") ?? "").contains("reject") else {
            return false
        }
        return parts.first.map { BouncePhrases.failures.occur(in: BounceProse.lowered($0)) } ?? false
    }
}
