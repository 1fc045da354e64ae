/// Whom a bounce in prose is about: addresses weighed by where they stand, and what is said near them.
extension BounceProse {
    private struct Candidate {
        var address: String
        var weight: Int
        /// Where in the text, for the status nearby.
        var line: Int
    }

    static func recipients(in text: [UInt8], of message: Message) -> [DeliveryReport.Recipient] {
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

    static func isDelay(_ text: [UInt8], _ message: Message) -> Bool {
        let low = ascii(text)
        let subject = Array(message.subject.lowercased().utf8)
        guard BouncePhrases.delays.occur(in: subject) || BouncePhrases.delays.occur(in: low) else { return false }
        if BouncePhrases.delays.occur(in: subject) { return true }
        return !BouncePhrases.endings.occur(in: low)
    }

    /// The lines before the original.
    static func reportLines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
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
                let bare = low.drop { ASCII.isSpace($0) || ASCII.isAny($0, of: "-=*_|#+:>") }
                if BouncePhrases.originals.begin(bare) { break }
                // "----- Message header follows -----" and the like, in the middle of a ruled line.
                let ruled = low.first(where: { !ASCII.isBlank($0) }).map { ASCII.isAny($0, of: "-=*_|") } ?? false
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
        var start = bytes.firstIndex { !(ASCII.isSpace($0) || ASCII.isAny($0, of: "*->•|#<\"'[(·")) } ?? 0
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
                    ASCII.isAny($0, of: ",; <>\t")
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
        let rest = bytes[range.upperBound...].drop { ASCII.isSpace($0) || ASCII.isAny($0, of: ">\"')]") }
        guard let next = rest.first else { return true }
        if ASCII.isAny(next, of: ":;,(.-=|[<") { return true }
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
                    ASCII.isDigit($0) || (ASCII.isLetter($0) && $0 < 0x80) || ASCII.isAny($0, of: "._-+")
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
