import Mail

/// "1 ok, 2 hide: off topic, 3 ask: which year?, 4-7 spam, rest later": an answer to a docket. Total; lines that are none of
/// it are told back.
public struct DocketWords: Sendable, Equatable {
    public struct Order: Sendable, Equatable {
        public var numbers: [Int]
        /// And all that no other order names.
        public var isRest = false
        public var verb: Verb
        public var words: String
        public var asked: String
    }

    public enum Verb: String, Sendable {
        case ok, reject, hide, ask, spam, later, claim

        var takesWords: Bool { self == .reject || self == .hide || self == .ask || self == .later }
    }

    public var orders: [Order] = []
    public var unread: [String] = []

    /// Of a docket with so many lines, and of a mail with so many orders.
    static let most = 500
    private static let mostLines = 200

    /// `only`: the number meant where it has one line and none is named. `named`: what each number is about, by which a
    /// quoted line of the docket is known; whatever else is quoted may be anybody's words.
    init(_ text: String, only: Int? = nil, named: [Int: String] = [:]) {
        var quoted: Int?
        let lines = text.split(separator: "\n", maxSplits: DocketWords.mostLines).prefix(DocketWords.mostLines).map {
            ASCII.trimmed($0)
        }.filter { !$0.isEmpty }
        for (index, line) in lines.enumerated() {
            // A copy of our letter, by a program that marks no quotes.
            if DocketWords.begins(line) { break }
            if line.hasPrefix(">") {
                if let number = DocketWords.number(ofQuoted: line) {
                    let about = named[number].map { DocketWords.letters(String($0.prefix(30))) } ?? []
                    if about.isEmpty || DocketWords.letters(line).firstRange(of: about) != nil { quoted = number }
                }
                continue
            }
            // "On Wednesday, Guild wrote:", above what is quoted.
            let next = lines.dropFirst(index + 1).prefix(2)
            if next.first?.hasPrefix(">") ?? false, line.hasSuffix(":") { continue }
            if next.count == 2, next.last?.hasPrefix(">") ?? false, next.first?.hasSuffix(":") ?? false,
                DocketWords.isDated(line)
            {
                continue
            }
            if CommandReading.isCourtesy(line), DocketWords.verb(line) == nil { continue }
            read(line, quoted: quoted ?? only)
        }
    }

    private static func isDated(_ line: String) -> Bool { line.count { $0.isNumber } >= 4 && !line.contains("reject") }

    private static func letters(_ text: String) -> [UInt8] {
        text.lowercased().utf8.filter { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 >= 0x80 }
    }

    /// The first sentences of the letter itself.
    private static func begins(_ line: String) -> Bool {
        line.contains("for your word.") && (line.hasPrefix("One thing waits") || line.contains(" things wait "))
            || line.hasPrefix("Answer this mail with ")
    }

    /// One line is read whole, or not at all.
    private mutating func read(_ line: String, quoted: Int?) {
        guard line.utf8.count <= 2_000 else { return unread.append(String(line.prefix(80))) }
        var found: [Order] = []
        var pending: [Int] = []
        var rest = line[...]
        var mark: Character = ","
        var isClear = true
        while !rest.isEmpty {
            let piece = rest.prefix { $0 != "," && $0 != ";" }
            rest = rest.dropFirst(piece.count)
            let before = mark
            mark = rest.popFirst() ?? ","
            let text = ASCII.trimmed(piece)
            if text.isEmpty { continue }
            // Behind a word that takes words only a number begins something new.
            let goesOn = found.last.map { $0.verb.takesWords } ?? false
            switch DocketWords.piece(text) {
            case .order(var order):
                order.numbers = pending + order.numbers.filter { !pending.contains($0) }
                pending = []
                found.append(order)
            case .numbers(let numbers): pending += numbers.filter { !pending.contains($0) }
            case .verb(var order) where !pending.isEmpty || (quoted != nil && found.isEmpty):
                order.numbers = pending.isEmpty ? [quoted!] : pending
                pending = []
                found.append(order)
            case .verb, .words:
                let isCourtesy =
                    DocketWords.courtesy.contains(text.lowercased().filter { $0.isLetter || $0 == " " })
                    || CommandReading.isCourtesy(text)
                if isCourtesy, found.last?.words.isEmpty ?? false { continue }
                if goesOn {
                    // "3 reject: we had it last week, and in May"
                    let last = found.count - 1
                    found[last].words += (found[last].words.isEmpty ? "" : "\(before) ") + text
                    found[last].asked = String((found[last].asked + "\(before) " + text).prefix(120))
                } else if !isCourtesy {
                    isClear = false
                }
            }
        }
        let count = orders.reduce(0) { $0 + $1.numbers.count } + found.reduce(0) { $0 + $1.numbers.count }
        if isClear, pending.isEmpty, !found.isEmpty, orders.count + found.count <= DocketWords.most,
            count <= 2 * DocketWords.most
        {
            orders += found
        } else {
            unread.append(String(line.prefix(80)))
        }
    }

    private enum Piece {
        case order(Order), numbers([Int]), verb(Order), words
    }

    private static func piece(_ text: String) -> Piece {
        var words = text.split(separator: " ")[...]
        var numbers: [Int] = []
        var isRest = false
        var verb: (Verb, isOpen: Bool)?
        var verbWord: String?
        // "No. 3" is a number.
        if words.count > 1, let first = words.first?.lowercased(), ["no.", "nr.", "nº", "n°"].contains(first),
            words.dropFirst().first?.first?.isNumber ?? false
        {
            words.removeFirst()
        }
        if let first = words.first, let found = self.verb(first) {
            verb = found
            verbWord = first.lowercased().filter(\.isLetter)
            words.removeFirst()
        }
        // "Reject: 3 people asked this": behind a colon are words.
        while !(verb?.isOpen ?? false), let first = words.first {
            var bare = first.drop { $0 == "#" }
            while let last = bare.last, ".):".contains(last) { bare.removeLast() }
            if let range = range(bare) {
                numbers += range.filter { !numbers.contains($0) }
            } else if numbers.isEmpty, !isRest,
                ["rest", "others", "all", "alle", "tous", "todos"].contains(bare.lowercased())
            {
                isRest = true
            } else if !["and", "&", "+", "und", "et", "y", "the"].contains(first.lowercased()) {
                break
            }
            words.removeFirst()
            // "1: ok", but "ok 1: thanks" is no list.
            if verb != nil, first.hasSuffix(":") { break }
        }
        if verb == nil, let first = words.first, let found = self.verb(first) {
            verb = found
            verbWord = first.lowercased().filter(\.isLetter)
            words.removeFirst()
        }
        let behind = ASCII.trimmed(words.joined(separator: " ").drop { ": ".contains($0) })
        guard let verb else { return behind.isEmpty && !numbers.isEmpty ? .numbers(numbers) : .words }
        // "7 no problem" is a yes, if anything.
        if !behind.isEmpty, !verb.isOpen, let word = verbWord, ["no", "non", "nein"].contains(word) { return .words }
        let takesWords = verb.0.takesWords
        // "2 ok for me" is a yes; "2 ok but not today" is for people.
        guard takesWords || behind.isEmpty || courtesy.contains(behind.lowercased().filter { $0.isLetter || $0 == " " })
        else { return .words }
        var order = Order(
            numbers: numbers, verb: verb.0, words: takesWords ? behind : "", asked: String(text.prefix(120)))
        order.isRest = isRest
        if isRest || !numbers.isEmpty { return .order(order) }
        return .verb(order)
    }

    private static let courtesy: Set<String> = [
        "please", "thanks", "thank you", "for me", "bitte", "danke", "merci", "for both", "both",
    ]

    /// "4", "4-7", at most 500 of them.
    private static func range(_ word: some StringProtocol) -> [Int]? {
        let ends = word.split(whereSeparator: { "-–—".contains($0) }).map { Int($0) }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends.last ?? nil, first > 0, first <= last,
            last <= most, word.first?.isNumber ?? false
        else { return nil }
        return Array(first...last)
    }

    private static func verb(_ word: some StringProtocol) -> (Verb, isOpen: Bool)? {
        let name = word.prefix { $0.isLetter }.lowercased()
        guard name.count == word.filter({ $0.isLetter }).count else { return nil }
        return verbs[name].map { ($0, word.hasSuffix(":")) }
    }

    private static let verbs: [String: Verb] = [
        "ok": .ok, "okay": .ok, "yes": .ok, "approve": .ok, "approved": .ok, "accept": .ok, "keep": .ok, "show": .ok,
        "post": .ok, "ja": .ok, "oui": .ok, "sí": .ok, "si": .ok, "freigeben": .ok, "go": .ok,
        "no": .reject, "reject": .reject, "rejected": .reject, "decline": .reject, "refuse": .reject, "nein": .reject,
        "non": .reject, "ablehnen": .reject, "refuser": .reject, "rechazar": .reject,
        "hide": .hide, "ausblenden": .hide, "verbergen": .hide, "masquer": .hide, "ocultar": .hide,
        "ask": .ask, "fragen": .ask, "demander": .ask, "preguntar": .ask,
        "spam": .spam, "drop": .spam, "discard": .spam, "later": .later, "später": .later, "tard": .later,
        "claim": .claim, "mine": .claim,
    ]

    /// "> 3. Omar asks to join", however marked up.
    private static func number(ofQuoted line: String) -> Int? {
        let bare = line.drop { "> *_".contains($0) }
        let digits = bare.prefix { $0.isNumber }
        guard (1...3).contains(digits.count), ".)".contains(bare.dropFirst(digits.count).first ?? " ") else {
            return nil
        }
        return Int(digits)
    }

    /// "later 1w", "later 3 days": seconds; nil: until tomorrow.
    static func rest(_ words: String) -> Int64? {
        let text = words.lowercased().filter { !$0.isWhitespace }
        let digits = text.prefix { $0.isNumber }
        guard let count = Int64(digits), (1...90).contains(count), let unit = text.dropFirst(digits.count).first else {
            return nil
        }
        switch unit {
        case "d", "t", "j": return count * 86_400
        case "w", "s": return min(count * 7, 90) * 86_400
        default: return nil
        }
    }
}
