/// What a person reads of a mail: one text, and the files that came with it.
public struct Body: Sendable, Equatable {
    /// UTF-8, LF, quotes and signature still in it.
    public var text: String
    public var origin: Origin
    public var attachments: [Part]

    public enum Origin: String, Sendable { case plain, html, none }
}

extension Message {
    /// The readable text and the attachments. Of alternatives the plain one is taken, unless it is empty or only
    /// an excuse ("your mail program does not show HTML") beside a real HTML one.
    public func body(limits: ReadingLimits = ReadingLimits()) -> Body {
        var pieces: [(text: [UInt8], origin: Body.Origin)] = []
        var attachments: [Part] = []
        var pending: [Int: [(text: [UInt8], origin: Body.Origin)]] = [:]  // alternatives by their multipart
        var order: [Int] = []
        for part in parts {
            let isBody = part.isText && !part.isAttachment && (part.filename == nil || part.alternative != nil)
            guard isBody else {
                // The parts of an alternative that we do not show (calendars) are files to us.
                attachments.append(part)
                continue
            }
            let text = readable(part, limits: limits)
            let origin: Body.Origin = part.type == "text/html" ? .html : .plain
            if let set = part.alternative?.set {
                if pending[set] == nil { order.append(set) }
                pending[set, default: []].append((text, origin))
            } else {
                pieces.append((text, origin))
            }
        }
        for set in order {
            if let best = Message.best(of: pending[set]!) { pieces.insert(best, at: 0) }
        }
        pieces.removeAll { $0.text.isEmpty }
        // A mail of both plain and HTML outside an alternative: the HTML is a list's footer more often than not.
        let joined = Array(pieces.map(\.text).joined(separator: [ASCII.lf, ASCII.lf]))
        let origin = pieces.first?.origin ?? .none
        return Body(text: String(decoding: joined, as: UTF8.self), origin: origin, attachments: attachments)
    }

    private static func best(
        of choices: [(text: [UInt8], origin: Body.Origin)]
    ) -> (text: [UInt8], origin: Body.Origin)? {
        let plain = choices.first { $0.origin == .plain && !$0.text.isEmpty }
        let html = choices.last { $0.origin == .html && !$0.text.isEmpty }
        guard let plain else { return html }
        guard let html else { return plain }
        return plain.text.count < 200 && html.text.count > plain.text.count * 8 ? html : plain
    }

    private func readable(_ part: Part, limits: ReadingLimits) -> [UInt8] {
        let bytes = part.bytes.count > limits.text ? Array(part.bytes.prefix(limits.text)) : part.bytes
        var text = MailReading.utf8(bytes, charset: part.charset).text
        if part.type == "text/html" {
            text = MailReading.textFromHTML(text, limit: limits.text)
        } else if part.isFlowed {
            text = FlowedText.unwrapped(text, deletesSpace: part.deletesSpace)
        }
        return trimmedLines(text)
    }

    /// No blank lines at either end.
    private func trimmedLines(_ text: [UInt8]) -> [UInt8] {
        guard let last = text.lastIndex(where: { !ASCII.isSpace($0) }) else { return [] }
        var first = 0
        var at = 0
        while at < text.count, ASCII.isSpace(text[at]) {
            if text[at] == ASCII.lf { first = at + 1 }
            at += 1
        }
        return Array(text[first...last])
    }
}
