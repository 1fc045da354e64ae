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
        typealias Piece = (text: [UInt8], origin: Body.Origin)
        var pieces: [Piece] = []
        var attachments: [Part] = []
        var alternatives: [Int: (place: Int, choices: [Piece])] = [:]  // by their multipart
        var budget = limits.text  // for all parts together
        for part in parts {
            let isBody = part.isText && !part.isAttachment && (part.filename == nil || part.alternative != nil)
            guard isBody else {
                // The parts of an alternative that we do not show (calendars) are files to us.
                attachments.append(part)
                continue
            }
            let piece: Piece = (readable(part, limit: budget), part.type == "text/html" ? .html : .plain)
            budget = max(0, budget - part.bytes.count)
            if let set = part.alternative?.set {
                if alternatives[set] == nil {
                    alternatives[set] = (pieces.count, [])
                    pieces.append(([], .none))
                }
                alternatives[set]?.choices.append(piece)
            } else {
                pieces.append(piece)
            }
        }
        for (place, choices) in alternatives.values {
            if let best = Message.best(of: choices) { pieces[place] = best }
        }
        pieces.removeAll { $0.text.isEmpty }
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

    private func readable(_ part: Part, limit: Int) -> [UInt8] {
        let bytes = part.bytes.count > limit ? Array(part.bytes.prefix(limit)) : part.bytes
        var text = MailReading.utf8(bytes, charset: part.charset).text
        if part.type == "text/html" {
            text = MailReading.textFromHTML(text, limit: limit * 2)
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
