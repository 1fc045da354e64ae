import Mail

/// A reply of an SMTP server, its lines joined (RFC 5321 §4.2).
struct SmtpReply {
    var code: Int
    /// "250 2.1.5 Ok", one line.
    var text: String
    /// Each line without its code: EHLO keywords.
    var lines: [String]

    var isPositive: Bool { code >= 200 && code < 300 }
    var isTransient: Bool { code >= 400 && code < 500 }

    /// Replies to MAIL that are about this letter all the same: its size.
    var speaksOfTheLetter: Bool { code == 552 || text.contains("5.3.4") || text.contains("5.2.3") }

    /// What a reply that is not positive means for the letter. `toContent`: it came to DATA or after the dot, where only a
    /// plain word about the mailbox is about the recipient.
    func refusal(toContent: Bool = false) -> SubmissionOutcome {
        let refusal = Refusal(reading: text)
        if refusal.isOfUs { return .senderRefused(text) }
        if isTransient { return .deferred(text) }
        return toContent && refusal != .gone && refusal != .full ? .letterRefused(text) : .refused(text)
    }

    static func read(_ stream: ByteStream, seconds: Int) throws(ByteStream.Failure) -> SmtpReply {
        var lines: [String] = []
        while true {
            let line = try stream.line(seconds: seconds, limit: 1 << 14)
            guard line.count >= 3, line.prefix(3).allSatisfy(ASCII.isDigit), lines.count < 200 else {
                throw .broken("the relay answered \"\(String(decoding: line.prefix(80), as: UTF8.self))\"")
            }
            let code = line.prefix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) }
            lines.append(String(decoding: line.dropFirst(4).prefix(500), as: UTF8.self))
            if line.dropFirst(3).first == UInt8(ascii: "-") { continue }
            return SmtpReply(code: code, text: "\(code) " + lines.joined(separator: " "), lines: lines)
        }
    }
}
