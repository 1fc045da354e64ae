import Mail

/// A mail that asks a group to choose: "Poll:" as its first line, perhaps with the question behind it, and things to choose
/// from, a line each. "Until: Fri 18:00" and "Secret: yes" may stand anywhere above them.
public struct PollReading: Sendable, Equatable {
    public var title: String
    /// What is said besides.
    public var intro = ""
    public var options: [String] = []
    /// Seconds since 1970.
    public var until: Int64
    public var isSecret = false
    public var problem: PollReason?

    /// `author`: their name below is nothing to choose.
    public init(
        _ text: String, title: String, author: String = "", now: Int64, zone: String, zones: Zones, ours: OurAddresses
    ) {
        self.title = PollReading.asked(title).map { $0.isEmpty ? Subject.none : $0 } ?? title
        until = now + Poll.length
        let own = ResourceText.own(text, author: author)
        let lead = LeadLine(own)
        var lines = [lead?.line ?? ""]
        lines += (lead?.below ?? "").split(separator: "\n", omittingEmptySubsequences: false).map { ASCII.trimmed($0) }
        if let asked = PollReading.asked(lines[0]) {
            lines.removeFirst()
            if self.title == Subject.none || self.title.isEmpty { self.title = asked } else { intro = asked }
        }
        var rest: [String] = []
        for line in lines.prefix(400) {
            if let value = PollReading.value(of: PollReading.untils, line) {
                let moment = NearMoment(value, now: now, zone: zone, zones: zones, ours: ours)
                guard let at = moment.at, moment.problem == nil, at <= now + 366 * 86_400 else {
                    problem = .badTime
                    continue
                }
                until = at
            } else if let value = PollReading.value(of: PollReading.secrets, line), let yes = EntryLines.isYes(value) {
                isSecret = yes
            } else {
                rest.append(line)
            }
        }
        readOptions(rest, ours)
        if self.title == Subject.none || self.title.isEmpty { self.title = Excerpt.line(Excerpt.opening(intro)) }
        if options.count < Poll.fewest { problem = .fewOptions }
        if options.count > Poll.most { problem = .manyOptions }
    }

    /// Its first line says so; or its subject does, or the bare word, and below it two things are marked to choose from.
    public static func begins(_ text: String, subject: String) -> Bool {
        let first = LeadLine(text)?.line
        if let first, asked(first) != nil, first.contains(":") || first.contains("：") { return true }
        guard first.flatMap(asked) != nil || asked(subject) != nil else { return false }
        let lines = text.split(separator: "\n").prefix(400)
        return lines.lazy.filter { item(ASCII.trimmed($0)) != nil }.prefix(Poll.fewest).count == Poll.fewest
    }

    private static let names: Set<String> = [
        "poll", "umfrage", "abstimmung", "sondage", "encuesta", "sondaggio", "enquete", "enquête", "peiling",
        "omröstning",
    ]

    /// The question behind the word; nil: it is another line.
    private static func asked(_ line: String) -> String? {
        if names.contains(ASCII.trimmed(line.filter { $0 != "*" }).lowercased()) { return "" }
        guard let colon = line.prefix(24).firstIndex(where: { $0 == ":" || $0 == "：" }),
            names.contains(ASCII.trimmed(line[..<colon].filter { $0 != "*" }.lowercased()))
        else { return nil }
        return ASCII.trimmed(line[line.index(after: colon)...].drop { $0 == "*" })
    }

    /// Lines with a mark before them; where none has one, all lines of the last block.
    private mutating func readOptions(_ lines: [String], _ ours: OurAddresses) {
        let marked = lines.compactMap { PollReading.item($0) }
        let said: [String]
        let found: [String]
        if marked.count >= 2 {
            found = marked
            said = lines.filter { PollReading.item($0) == nil }
        } else {
            let blocks = lines.split { $0.isEmpty }
            found = blocks.last.map(Array.init) ?? []
            said = Array(blocks.dropLast().joined(separator: [""]))
        }
        for option in found {
            let clean = Scrub.words(String(option.prefix(200)), ours: ours)
            if !clean.isEmpty, !options.contains(where: { $0.lowercased() == clean.lowercased() }) {
                options.append(clean)
            }
        }
        let words = ASCII.trimmed(said.joined(separator: "\n"))
        intro = Scrub.clean([intro, words].filter { !$0.isEmpty }.joined(separator: "\n\n"), ours: ours)
    }

    /// "- four", "2. five", "c) six".
    private static func item(_ line: String) -> String? {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2 else { return nil }
        let mark = words[0]
        let isBullet = ["-", "*", "•", "–", "·", "+"].contains(mark)
        let head = mark.dropLast()
        let isNumber =
            (mark.hasSuffix(".") || mark.hasSuffix(")")) && !head.isEmpty
            && (head.utf8.count <= 2 && head.allSatisfy(\.isNumber) || head.count == 1 && head.first!.isLetter)
        return isBullet || isNumber ? ASCII.trimmed(words[1]) : nil
    }

    private static func value(of labels: Set<String>, _ line: String) -> String? {
        guard let colon = line.prefix(24).firstIndex(where: { $0 == ":" || $0 == "：" }),
            labels.contains(ASCII.trimmed(line[..<colon].filter { $0 != "*" }.lowercased()))
        else { return nil }
        return ASCII.trimmed(line[line.index(after: colon)...].drop { $0 == "*" })
    }

    private static let untils: Set<String> = [
        "until", "till", "ends", "bis", "ende", "jusqu'au", "hasta", "fino a", "tot",
    ]
    private static let secrets: Set<String> = ["secret", "geheim", "secreto", "segreto", "anonym", "anonymous"]
}
