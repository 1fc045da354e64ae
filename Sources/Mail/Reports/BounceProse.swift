/// Bounces that follow no standard: qmail, old Exim and Exchange, Domino, MDaemon, IMail, the large providers' own forms.
///
/// Who sent it and what its subject and words say decide whether it is a bounce at all; then the addresses in it are
/// weighed by where they stand: alone at the beginning of a line, behind a word that names a recipient, or elsewhere.
enum BounceProse {
    static func report(of message: Message) -> DeliveryReport? {
        guard let text = judged(message) else { return nil }
        var report = DeliveryReport()
        report.recipients = recipients(in: text, of: message)
        let sign = message.automaticReplySign
        report.isGuess =
            !isSurelyFromDaemon(message) && message.field("X-Failed-Recipients") == nil
            && (sign == nil || sign == .autoReplySubject)
        return report
    }

    static func recipients(of message: Message) -> [DeliveryReport.Recipient] {
        recipients(in: words(of: message, limit: 40_000), of: message)
    }

    // MARK: Is it one?

    private static func sender(_ message: Message) -> String {
        message.field("From").map { ASCII.lowered(MailReading.text($0)) } ?? ""
    }

    /// A daemon's name in From, or the null return path (RFC 5321 §4.5.5).
    static func isFromDaemon(_ message: Message) -> Bool {
        let from = sender(message)
        return BouncePhrases.senders.occur(in: from) || hasNullReturn(message) || from.hasSuffix("<>")
    }

    /// A person may be called "School administrator"; nobody is called these.
    static func isSurelyFromDaemon(_ message: Message) -> Bool {
        let from = sender(message)
        return BouncePhrases.daemons.occur(in: from) || hasNullReturn(message) || from.hasSuffix("<>")
    }

    static func hasNullReturn(_ message: Message) -> Bool {
        guard let path = message.field("Return-Path").map({ ASCII.trimmed($0) }) else { return false }
        return path == "<>" || ASCII.hasPrefix(Array(path.utf8), "<mailer-daemon")
    }

    /// The report's own words when the mail is a bounce. A person who writes about one is told apart by their name,
    /// by "Re:" and "Fwd:", by the list they write to and by their mail program.
    private static func judged(_ message: Message) -> [UInt8]? {
        let subject = message.subject.lowercased()
        let bySubject = BouncePhrases.subjects.occur(in: subject)
        let byHeader = message.field("X-Failed-Recipients") != nil
        let bySender = isFromDaemon(message)
        // Gateways of telephones and the like answer under the mail's own subject, with what the servers said.
        let local = message.from.first.map { ASCII.lowered($0.local) } ?? ""
        if !bySender, !byHeader, BouncePhrases.robots.occur(in: local) {
            let text = words(of: message, limit: 10_000)
            if isTranscript(text) || (bySubject && hasReturned(message) && names(text[...].prefix(4_000))) {
                return text
            }
        }
        guard bySubject || bySender || byHeader else { return nil }
        if !hasNullReturn(message), !byHeader, !hasReturned(message) {
            // Whoever looks after a mail server writes mail, too.
            let isPostmaster = bySender && !BouncePhrases.machines.occur(in: sender(message))
            if isPostmaster, !message.inReplyTo.isEmpty { return nil }
            if isPostmaster, !bySubject || !names(words(of: message, limit: 1_000)[...]),
                message.isByPersonsProgram || message.hasPersonsReturnPath || greets(message)
            {
                return nil
            }
        }
        if !bySender, !byHeader {
            if message.isByPersonsProgram || message.isNewsletter || !message.inReplyTo.isEmpty { return nil }
            if message.hasPersonsReturnPath, !speaksToSender(message) { return nil }
            // Some daemons answer under the failed mail's own subject and list fields; then more is asked.
            let marks = ReplyMarks.strip(message.subject)
            if marks.isForward { return nil }
            let isList = message.field("List-Id") != nil || message.field("List-Post") != nil
            let text = words(of: message, limit: 10_000)
            let lines = marks.marks > 0 ? 2 : isList ? 3 : 12
            return bySubject && hasEvidence(text, lines: lines) ? text : nil
        }
        let text = words(of: message, limit: 40_000)
        let byWords = BouncePhrases.failures.occur(in: ascii(text)) || BouncePhrases.delays.occur(in: ascii(text))
        if byHeader && (bySender || bySubject) { return text }
        guard bySender else { return nil }
        // Daemons also write greetings, statistics and list notices.
        // Those who may be people have said that something could not be delivered, and to whom or why.
        let isNamed = isSurelyFromDaemon(message) || names(text[...].prefix(4_000))
        if bySubject || byWords && isNamed {
            let isVacation = !bySubject && message.automaticReplySign != nil && !hasNullReturn(message)
            return isVacation ? nil : text
        }
        return nil
    }

    /// The envelope and a refusal, as SMTP has them.
    private static func isTranscript(_ text: [UInt8]) -> Bool {
        let low = text.map(ASCII.lower)
        guard low.firstRange(of: Array("rcpt to:".utf8)) != nil else { return false }
        return low.split(separator: ASCII.lf).contains { line in
            let bare = line.drop { ASCII.isSpace($0) || $0 == UInt8(ascii: "<") }
            return bare.count > 4 && (bare.first == 0x34 || bare.first == 0x35)
                && bare.dropFirst().prefix(2).allSatisfy(ASCII.isDigit)
                && (bare.dropFirst(3).first == ASCII.space || bare.dropFirst(3).first == UInt8(ascii: "-"))
        }
    }

    /// A mail came back with it.
    private static func hasReturned(_ message: Message) -> Bool {
        message.parts.contains { $0.type == "message/rfc822" || $0.type == "text/rfc822-headers" }
    }

    /// An address, or a status code (RFC 3463, RFC 5321 §4.2).
    private static func names(_ text: ArraySlice<UInt8>) -> Bool {
        if AddressScan.first(in: Array(text)) != nil { return true }
        let words = String(decoding: text, as: UTF8.self)
        return StatusCode.enhanced(in: words) != nil
    }

    /// Not a daemon's name, so more is asked: the failure is stated in the first lines, with an address in strict cases.
    private static func hasEvidence(_ text: [UInt8], lines: Int) -> Bool {
        var head: [UInt8] = []
        var count = 0
        for line in text.split(separator: ASCII.lf) where line.contains(where: { ASCII.isLetter($0) || $0 >= 0x80 }) {
            // What is quoted is what a person writes about; and a machine asks nothing.
            if line.first == ASCII.greater { break }
            if asks(line) { return false }
            head.append(contentsOf: ascii(Array(line)))
            head.append(ASCII.lf)
            count += 1
            if count == lines { break }
        }
        return BouncePhrases.failures.occur(in: head) && names(head[...])
    }

    /// "… his new address?"
    private static func asks(_ line: ArraySlice<UInt8>) -> Bool {
        let line = line.drop { ASCII.isSpace($0) }
        for (index, byte) in zip(line.indices, line) where byte == UInt8(ascii: "?") {
            let next = index + 1
            if next == line.endIndex || ASCII.isSpace(line[next]) { return true }
        }
        return line.firstRange(of: Array("？".utf8)) != nil
    }

    /// "Your message could not …": as servers begin.
    private static func speaksToSender(_ message: Message) -> Bool {
        let lines = words(of: message, limit: 2_000).split(separator: ASCII.lf)
            .filter { $0.contains { ASCII.isLetter($0) || $0 >= 0x80 } }
        return lines.prefix(2).contains { BouncePhrases.addressed.occur(in: ascii(Array($0))) }
    }

    /// "Dear members,".
    private static func greets(_ message: Message) -> Bool {
        let text = words(of: message, limit: 2_000)
        guard let first = text.split(separator: ASCII.lf).first(where: { !$0.allSatisfy(ASCII.isSpace) }) else {
            return false
        }
        return BouncePhrases.greetings.begin(first.map(ASCII.lower)[...])
    }

    // MARK: Its words

    /// The readable text before the mail that came back.
    static func words(of message: Message, limit: Int) -> [UInt8] {
        var text: [UInt8] = []
        for part in message.parts.prefix(20) {
            if part.type == "message/rfc822" || part.type == "text/rfc822-headers" { break }
            guard part.isText || part.type == "message/delivery-status" else { continue }
            if part.type == "text/html", !text.isEmpty { continue }
            text.append(contentsOf: part.words(limit: limit))
            text.append(ASCII.lf)
            if text.count > limit { break }
        }
        return Array(text.prefix(limit))
    }

    static func lowered(_ part: Part) -> [UInt8] { ascii(part.words(limit: 10_000)) }

    static func ascii(_ text: [UInt8]) -> [UInt8] {
        // One line: phrases are folded anywhere.
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        for byte in text {
            let low = ASCII.isSpace(byte) ? ASCII.space : ASCII.lower(byte)
            if low == ASCII.space, out.last == ASCII.space { continue }
            out.append(low)
        }
        return out
    }
}
