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
    private static func words(of message: Message, limit: Int) -> [UInt8] {
        var text: [UInt8] = []
        for part in message.parts.prefix(20) {
            if part.type == "message/rfc822" || part.type == "text/rfc822-headers" { break }
            guard part.isText || part.type == "message/delivery-status" else { continue }
            if part.type == "text/html", !text.isEmpty { continue }
            text.append(contentsOf: decoded(part, limit: limit))
            text.append(ASCII.lf)
            if text.count > limit { break }
        }
        return Array(text.prefix(limit))
    }

    private static func decoded(_ part: Part, limit: Int) -> [UInt8] {
        let text = MailReading.utf8(Array(part.bytes.prefix(limit)), charset: part.charset).text
        return part.type == "text/html" ? MailReading.textFromHTML(text, limit: limit) : text
    }

    static func lowered(_ part: Part) -> [UInt8] { ascii(decoded(part, limit: 10_000)) }

    private static func ascii(_ text: [UInt8]) -> [UInt8] {
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

    // MARK: Whom it is about

    private struct Candidate {
        var address: String
        var weight: Int
        /// Where in the text, for the status nearby.
        var line: Int
    }

    private static func recipients(in text: [UInt8], of message: Message) -> [DeliveryReport.Recipient] {
        // A report that was pasted into the words of another.
        if let fields = text.map(ASCII.lower).firstRange(of: Array("\nfinal-recipient:".utf8)) {
            let report = DeliveryReport(statusFields: Array(text[(fields.lowerBound + 1)...]))
            if !report.recipients.isEmpty { return report.recipients }
        }
        let isDelay = isDelay(text, message)
        let lines = reportLines(text)
        var candidates: [Candidate] = []
        let strangers = Set(([message.from, message.to, message.cc].flatMap { $0 }).map(\.key))
        var asked = false  // the line before announces addresses
        for (index, line) in lines.enumerated() {
            weigh(line, index, asked, strangers, &candidates)
            let low = ascii(Array(line))
            if !low.allSatisfy(ASCII.isSpace) {
                asked =
                    low.last == UInt8(ascii: ":") || low.last == UInt8(ascii: "-")
                    || BouncePhrases.failures.occur(in: low)
            }
        }
        if let failed = message.field("X-Failed-Recipients") {
            // Exim and Google say it outright.
            let named = MailReading.addresses(failed, limit: 100)
            if !named.isEmpty {
                candidates = MailReading.addresses(failed, limit: 100).map {
                    Candidate(address: $0.address, weight: 3, line: 0)
                }
            }
        }
        if candidates.isEmpty { candidates = fallback(lines, message, strangers) }
        let best = candidates.map(\.weight).max() ?? 0
        let least = best >= 2 ? 2 : best
        var known: Set<String> = []
        let words = String(decoding: text.prefix(20_000), as: UTF8.self)
        let isOne = Set(candidates.filter { $0.weight >= least }.map { ASCII.lowered($0.address) }).count == 1
        let starts = candidates.filter { $0.weight >= least }.map(\.line).sorted()
        return candidates.filter { $0.weight >= least && known.insert(ASCII.lowered($0.address)).inserted }.prefix(200)
            .map {
                // What is said of the next recipient is not said of this one.
                let line = $0.line
                let next = starts.first { $0 > line } ?? lines.count
                let near = lines[line..<min(next, line + 6)].map { String(decoding: $0, as: UTF8.self) }
                    .joined(separator: " ")
                let status =
                    StatusCode.enhanced(in: near) ?? (isOne ? StatusCode.enhanced(in: words) : nil) ?? ""
                return DeliveryReport.Recipient(
                    address: $0.address, permanence: isDelay ? .transient : .permanent,
                    status: status,
                    diagnostic: MailReading.oneLine(String(near.prefix(300))))
            }
    }

    private static func isDelay(_ text: [UInt8], _ message: Message) -> Bool {
        let low = ascii(text)
        let subject = Array(message.subject.lowercased().utf8)
        guard BouncePhrases.delays.occur(in: subject) || BouncePhrases.delays.occur(in: low) else { return false }
        if BouncePhrases.delays.occur(in: subject) { return true }
        return !BouncePhrases.endings.occur(in: low)
    }

    /// The lines before the original.
    private static func reportLines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var words = 0
        for line in text.split(separator: ASCII.lf, omittingEmptySubsequences: false).prefix(600) {
            let low = line.prefix(200).map(ASCII.lower)
            if words > 1 {
                if ASCII.hasPrefix(low, "received: from") || ASCII.hasPrefix(low, "received: by")
                    || ASCII.hasPrefix(low, "return-path:") || ASCII.hasPrefix(low, "> received:")
                    || ASCII.hasPrefix(low, ">received:") || ASCII.hasPrefix(low, ">return-path")
                {
                    break
                }
                let bare = low.drop { ASCII.isSpace($0) || "-=*_|#+:>".utf8.contains($0) }
                if BouncePhrases.originals.begin(bare) { break }
                // "----- Message header follows -----" and the like, in the middle of a ruled line.
                let ruled = low.first(where: { !ASCII.isBlank($0) }).map { "-=*_|".utf8.contains($0) } ?? false
                if ruled, BouncePhrases.originals.occur(in: Array(low)) { break }
            }
            if !low.allSatisfy(ASCII.isSpace) { words += 1 }
            lines.append(line)
        }
        return lines
    }

    private static func weigh(
        _ line: ArraySlice<UInt8>, _ index: Int, _ asked: Bool, _ strangers: Set<String>,
        _ candidates: inout [Candidate]
    ) {
        guard line.contains(UInt8(ascii: "@")), candidates.count < 500 else { return }
        let bytes = Array(line.prefix(2_000))
        let low = bytes.map(ASCII.lower)
        let found = AddressScan.all(in: bytes)
        guard !found.isEmpty else { return }
        var start = bytes.firstIndex { !(ASCII.isSpace($0) || "*->•|#<\"'[(·".utf8.contains($0)) } ?? 0
        // "554 5.0.0 <jane@…>... User unknown"
        if let code = replyCode(bytes[start...]) { start = code }
        for (number, hit) in found.enumerated() {
            let before = Array(low[..<hit.range.lowerBound])
            let key = ASCII.lowered(hit.address)
            let isStranger = strangers.contains(key)
            var weight = 1
            if hit.range.lowerBound <= start + 1, standsAlone(bytes, hit.range) {
                weight = 3
            } else if BouncePhrases.keys.occur(in: before) {
                weight = 2
            } else if asked, number == 0, hit.range.lowerBound <= start + 1 {
                weight = 3
            } else if number > 0, let last = candidates.last, last.line == index, last.weight == 3,
                bytes[found[number - 1].range.upperBound..<hit.range.lowerBound].allSatisfy({
                    ",; <>\t".utf8.contains($0)
                })
            {
                weight = 3
            }
            let header = ["to:", "cc:", "bcc:", "subject:", "sent:", "date:", "an:"].contains {
                low[min(start, low.count)...].starts(with: $0.utf8)
            }
            if weight < 3, header { weight = 0 }
            if weight < 3, BouncePhrases.bystanders.occur(in: before) { weight = 0 }
            if weight < 2, BouncePhrases.bystanders.occur(in: Array(key.utf8)) { weight = 0 }
            // "from clara@… to anna@…": it came from there.
            if weight < 3, number + 1 < found.count,
                isSource(before, low[hit.range.upperBound..<found[number + 1].range.lowerBound])
            {
                weight = 0
            }
            // "otto@a.example <otto.lind@b.example>": the first is a name.
            if number + 1 < found.count,
                bytes[hit.range.upperBound..<found[number + 1].range.lowerBound].elementsEqual(" <".utf8)
            {
                weight = 0
            }
            if number > 0, before.suffix(8).elementsEqual(" follow ".utf8) { weight = 0 }  // Exim names it once more
            // A name for many, and the one behind it.
            if BouncePhrases.aliases.occur(in: before) { weight = 2 }
            if isStranger || !hit.address.utf8.dropFirst(hit.address.utf8.count / 4).contains(ASCII.dot) { weight = 0 }
            if weight > 0 { candidates.append(Candidate(address: hit.address, weight: weight, line: index)) }
        }
    }

    private static func isSource(_ before: [UInt8], _ between: ArraySlice<UInt8>) -> Bool {
        let before = before.reversed().drop { $0 == ASCII.space || $0 == UInt8(ascii: "<") }.reversed()
        let words = " " + String(decoding: before, as: UTF8.self)
        guard [" from", " von", " de", " da", " van", " от", " od", " fra", " från"].contains(where: words.hasSuffix)
        else { return false }
        let middle = String(decoding: between, as: UTF8.self).split { " <>\t".contains($0) }.joined(separator: " ")
        return ["to", "an", "à", "a", "para", "aan", "para el", "к", "do", "til", "till"].contains(middle)
    }

    /// Behind a reply code at a line's beginning (RFC 5321 §4.2), and the enhanced one; nil: there is none.
    private static func replyCode(_ line: ArraySlice<UInt8>) -> Int? {
        guard line.count > 5, let first = line.first, first == 0x34 || first == 0x35,
            line.dropFirst().prefix(2).allSatisfy(ASCII.isDigit),
            line.dropFirst(3).first.map({ $0 == ASCII.space || $0 == UInt8(ascii: "-") }) ?? false
        else { return nil }
        let rest = line.dropFirst(4).drop { ASCII.isDigit($0) || $0 == ASCII.dot || $0 == ASCII.space }
        return rest.first == UInt8(ascii: "<") ? rest.startIndex + 1 : rest.startIndex
    }

    /// Nothing of a sentence follows it.
    private static func standsAlone(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let rest = bytes[range.upperBound...].drop { ASCII.isSpace($0) || ">\"')]".utf8.contains($0) }
        guard let next = rest.first else { return true }
        if ":;,(.-=|[<".utf8.contains(next) { return true }
        let low = rest.prefix(12).map(ASCII.lower)
        return low.starts(with: "on ".utf8) || low.starts(with: "failed".utf8) || low.starts(with: "user".utf8)
            || ASCII.isDigit(next) || low.starts(with: "...".utf8) || low.starts(with: "unknown".utf8)
            || low.starts(with: "was not".utf8) || low.starts(with: "could not".utf8)
    }

    /// No address in the report: bare user names at the sender's own domain, a "To:" line of the report, or the
    /// recipient of the mail that came back, unless that went to a list.
    private static func fallback(
        _ lines: [ArraySlice<UInt8>], _ message: Message, _ strangers: Set<String>
    ) -> [Candidate] {
        var candidates: [Candidate] = []
        var asked = false
        for (index, line) in lines.enumerated() {
            let low = ascii(Array(line))
            if low.allSatisfy(ASCII.isSpace) { continue }
            let word = ASCII.trimmed(String(decoding: line, as: UTF8.self))
            let first = word.split(separator: " ").first.map(String.init) ?? ""
            if asked, line.first.map(ASCII.isBlank) ?? false, let domain = message.from.first?.domain,
                first.utf8.allSatisfy({
                    ASCII.isDigit($0) || (ASCII.isLetter($0) && $0 < 0x80) || "._-+".utf8.contains($0)
                }),
                word.utf8.count == first.utf8.count
            {
                candidates.append(Candidate(address: "\(first)@\(domain)", weight: 3, line: index))
                continue
            }
            if low.starts(with: "to: ".utf8), let address = AddressScan.first(in: Array(line)),
                !strangers.contains(ASCII.lowered(address)), candidates.isEmpty
            {
                candidates.append(Candidate(address: address, weight: 1, line: index))
            }
            asked = low.last == UInt8(ascii: ":")
        }
        if !candidates.isEmpty { return candidates }
        guard let original = original(in: message) else { return [] }
        let list = original.field("List-Id") != nil || original.field("Precedence").map { ASCII.lowered($0) } == "list"
        guard !list, original.field("X-BeenThere") == nil else { return [] }
        let recipients = original.to.isEmpty ? original.cc : original.to
        guard recipients.count == 1, !strangers.contains(recipients[0].key) else { return [] }
        return [Candidate(address: recipients[0].address, weight: 1, line: 0)]
    }

    /// The header of the mail that came back.
    static func original(in message: Message) -> Message? {
        message.parts.first { $0.type == "message/rfc822" || $0.type == "text/rfc822-headers" }.map {
            Message(reading: Array($0.bytes.prefix(40_000)))
        }
    }
}
