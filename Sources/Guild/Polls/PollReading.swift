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

    public init(
        _ text: String, title: String, now: Int64, zone: String, zones: Zones, ours: OurAddresses
    ) {
        self.title = title
        until = now + Poll.length
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { ASCII.trimmed($0) }[...]
        while let first = lines.first, first.isEmpty { lines.removeFirst() }
        if let first = lines.popFirst(), let asked = PollReading.asked(first), !asked.isEmpty {
            if title == Subject.none || title.isEmpty { self.title = asked } else { intro = asked }
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

    /// It begins with the word.
    public static func begins(_ text: String) -> Bool {
        guard let line = text.split(separator: "\n").first(where: { !ASCII.trimmed($0).isEmpty }) else { return false }
        return asked(ASCII.trimmed(line)) != nil
    }

    private static func asked(_ line: String) -> String? {
        guard let colon = line.prefix(24).firstIndex(where: { $0 == ":" || $0 == "：" }),
            ["poll", "umfrage", "abstimmung", "sondage", "encuesta", "sondaggio", "enquete", "enquête", "peiling"]
                .contains(
                    ASCII.trimmed(line[..<colon].filter { $0 != "*" }.lowercased()))
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

/// Which of several things somebody chose, in their words.
enum PollAnswer: Equatable {
    case option(Int)
    case takenBack
    /// Several fit, or none.
    case unclear([Int])

    init(_ text: String, options: [String], names: [String]) {
        let said = SignatureWords.without(text, keepsFirst: true)
        let lines = said.split(separator: "\n").map { ASCII.trimmed($0) }.filter {
            // "a" is a word beside thanks, and an answer.
            !$0.isEmpty && ($0.utf8.count <= 3 || !TypedReaction.isCourtesy($0, names: names))
        }
        guard let line = lines.first else {
            self = .unclear([])
            return
        }
        // "b", "(b)", "2.", "b, please", "b) five"
        let words = WishFolding.words(of: line)
        let first = line.drop { "([".contains($0) }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        let marks = line.lowercased().filter { !$0.isWhitespace }.dropFirst(first.count).first
        let others = words.dropFirst().filter {
            !TypedReaction.isCourtesy($0, names: names) && $0 != "please" && $0 != "bitte"
        }
        if ["none", "nothing", "withdraw", "keine", "aucun", "ninguna", "nessuno"].contains(first), others.isEmpty,
            !options.contains(where: { $0.lowercased() == first })
        {
            self = .takenBack
            return
        }
        let isAlone = others.isEmpty || marks.map { ").:,".contains($0) } ?? false
        var index: Int?
        if let number = Int(first) { index = number - 1 }
        if first.count == 1, let scalar = first.unicodeScalars.first, (97...122).contains(scalar.value) {
            index = Int(scalar.value) - 97
        }
        // "4" may be an option, and the fourth: what is written there counts first.
        let exact = options.indices.filter { WishFolding.words(of: options[$0]) == words }
        if exact.count == 1, exact.first == index || index == nil || !options.indices.contains(index!) {
            self = .option(exact[0])
            return
        }
        if exact.count == 1, let index, options.indices.contains(index) {
            self = .unclear([exact[0], index])
            return
        }
        if let index, isAlone, options.indices.contains(index) {
            self = .option(index)
            return
        }
        // Its words, among others: the one option that is wholly in them, or that they are wholly in.
        let wanted = Set(words)
        let whole = options.indices.filter { Set(WishFolding.words(of: options[$0])).isSubset(of: wanted) }
        let within = options.indices.filter { wanted.isSubset(of: WishFolding.words(of: options[$0])) }
        let fits = whole.isEmpty ? within : whole
        self = fits.count == 1 && words.count <= 20 && !line.contains("?") ? .option(fits[0]) : .unclear(fits)
    }
}
