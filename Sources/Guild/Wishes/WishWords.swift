import Mail

/// Phrases by what they mean, in each language: read once, from tables that people can read.
///
/// A table has classes ("leave.core:"), and phrases between bars. In a phrase "a/b" is either word, "*" up to four others.
/// Words are folded (`WishFolding`), and numbered. Japanese and Arabic phrases are looked for as they stand, since their words have no bounds.
struct WishWords: Sendable {
    enum Class: String, Sendable {
        /// By itself makes a sentence a wish.
        case core
        /// Is one where it is all there is.
        case alone
        /// Shows that a sentence is none.
        case not
        case courtesy, reason, negation, condition, all, thisgroup
        /// "yes", "no", "maybe", to any question or to an invitation.
        case answer, answerToEvent
        case date
        /// What a word is about: "mail", "week", "stop". Several together make a wish.
        case concept
    }

    /// A place in a phrase: words and beginnings of words, by their numbers.
    struct Place: Sendable {
        var exact: [Int32] = []
        var prefixes: [Int32] = []
        var isGap = false

        func takes(_ word: Token) -> Bool {
            (word.number >= 0 && exact.contains(word.number))
                || (!word.beginnings.isEmpty && prefixes.contains { word.beginnings.contains($0) })
        }
    }

    /// A word of a sentence, as the tables know it.
    struct Token {
        /// Below zero: it stands in none.
        var number: Int32
        var beginnings: [Int32]
    }

    /// A word of the tables.
    private struct Entry: Sendable {
        var number: Int32
        /// A bit for each language.
        var languages: UInt32 = 0
        /// The phrases that it begins.
        var begins: [Int32] = []
    }

    struct Phrase: Sendable {
        var kind: String
        var isOf: Class
        var places: [Place]
        /// How many words it has besides its gaps.
        var weight: Int
        var language: Int
    }

    struct Match: Sendable {
        var phrase: Phrase
        var range: Range<Int>
    }

    private var phrases: [Phrase] = []
    private var entries: [String: Entry] = [:]
    private var beginnings = Beginnings()

    /// Of scripts without spaces.
    private var strings: [(kind: String, isOf: Class, text: String)] = []

    /// Words that stand in many phrases of many kinds: "i", "would", "please", "the".
    private(set) var glue: [Set<String>] = []

    static let shared = WishWords()

    private mutating func learn() {
        var uses: [[Int32: Int]] = Array(repeating: [:], count: WishLanguage.allCases.count)
        for phrase in phrases where phrase.isOf == .core {
            for word in phrase.places.reduce(into: Set<Int32>(), { $0.formUnion($1.exact) }) {
                uses[phrase.language][word, default: 0] += 1
            }
        }
        let words = Dictionary(uniqueKeysWithValues: entries.map { ($0.value.number, $0.key) })
        glue = uses.map { Set($0.filter { $0.value >= 4 }.keys.compactMap { words[$0] }) }
    }

    /// The languages that a text may be in: those whose words are most of it, and their near relatives.
    func languages(of words: [String]) -> Set<Int> {
        var counts = Array(repeating: 0, count: WishLanguage.allCases.count)
        for word in words {
            guard var left = entries[word]?.languages else { continue }
            while left != 0 {
                counts[left.trailingZeroBitCount] += 1
                left &= left - 1
            }
        }
        let most = counts.max() ?? 0
        return Set(counts.indices.filter { counts[$0] * 10 >= most * 9 })
    }

    private init() {
        for (language, table) in WishLanguage.allCases.map(\.table).enumerated() { read(table, language) }
        strings = [WishWords.japanese, WishWords.arabic].flatMap(WishWords.rows).map {
            ($0.kind, $0.isOf, WishWords.plain(ASCII.trimmed(String($0.phrase))))
        }
        learn()
    }

    /// Phrases of languages whose words have no bounds, wherever they stand.
    func strings(in text: String, count: Int) -> [Match] {
        guard count > 0, text.utf8.contains(where: { $0 >= 0xD8 }) else { return [] }
        let plain = WishWords.plain(text)
        return strings.filter { plain.contains($0.text) }.map {
            Match(
                phrase: Phrase(kind: $0.kind, isOf: $0.isOf, places: [], weight: $0.text.count, language: -1),
                range: 0..<count)
        }
    }

    /// Arabic is typed with and without its marks.
    private static func plain(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "أ", "إ", "آ": out.append("ا")
            case "ى": out.append("ي")
            case "ة": out.append("ه")
            case "\u{64B}"..."\u{652}", "\u{640}": continue
            default: out.append(scalar)
            }
        }
        return String(out)
    }

    private typealias Row = (kind: String, isOf: Class, phrase: Substring)

    /// The phrases of a table, each with its class.
    private static func rows(of table: String) -> [Row] {
        var rows: [Row] = []
        var head: (kind: String, isOf: Class)?
        for line in table.split(separator: "\n") {
            if line.hasSuffix(":") {
                head = WishWords.head(line.dropLast())
            } else if let head {
                rows += line.split(separator: "|").map { (head.kind, head.isOf, $0) }
            }
        }
        return rows
    }

    private mutating func read(_ table: String, _ language: Int) {
        for row in WishWords.rows(of: table) {
            let parts = row.phrase.split(separator: " ")
            guard let first = parts.first, first != "*" else { continue }
            let places = parts.map { place($0, language) }
            let weight = places.count { !$0.isGap }
            let number = Int32(phrases.count)
            phrases.append(Phrase(kind: row.kind, isOf: row.isOf, places: places, weight: weight, language: language))
            for word in first.split(separator: "/") {
                if word.hasSuffix("~") {
                    beginnings.phrases[Int(beginnings.number(of: word.dropLast()))].append(number)
                } else {
                    entries[String(word)]!.begins.append(number)
                }
            }
        }
    }

    private mutating func place(_ text: Substring, _ language: Int) -> Place {
        var place = Place()
        place.isGap = text == "*"
        guard !place.isGap else { return place }
        for word in text.split(separator: "/") {
            if word.hasSuffix("~") {
                place.prefixes.append(beginnings.number(of: word.dropLast()))
            } else {
                let next = Int32(entries.count)
                entries[String(word), default: Entry(number: next)].languages |= 1 << language
                place.exact.append(entries[String(word)]!.number)
            }
        }
        return place
    }

    private static func head(_ name: Substring) -> (kind: String, isOf: Class)? {
        let parts = name.split(separator: ".", maxSplits: 1)
        let first = String(parts[0])
        switch (first, parts.count > 1 ? parts[1] : "") {
        case ("yes", ""), ("no", ""), ("maybe", ""): return (first, .answer)
        case ("yes", "event"), ("no", "event"): return (first, .answerToEvent)
        case ("c", let kind): return (String(kind), .concept)
        case ("date", let kind): return (String(kind), .date)
        case (_, "core"): return (first, .core)
        case (_, "alone"): return (first, .alone)
        default: return Class(rawValue: first).map { (first, $0) }
        }
    }

    /// Every phrase that stands in a sentence, wherever.
    func matches(in words: [String]) -> [Match] {
        var found: [Match] = []
        let known = words.map { entries[$0] }
        let tokens = words.indices.map {
            Token(number: known[$0]?.number ?? -1, beginnings: beginnings.of(words[$0]))
        }
        for start in tokens.indices {
            for number in known[start]?.begins ?? [] { match(Int(number), tokens, start, &found) }
            for beginning in tokens[start].beginnings.reversed() {
                for number in beginnings.phrases[Int(beginning)] { match(Int(number), tokens, start, &found) }
            }
        }
        return found
    }

    private func match(_ number: Int, _ tokens: [Token], _ start: Int, _ found: inout [Match]) {
        // Most phrases that begin alike go on otherwise.
        let places = phrases[number].places
        if places.count > 1, !places[1].isGap, start + 1 >= tokens.count || !places[1].takes(tokens[start + 1]) {
            return
        }
        guard let end = WishWords.end(of: places[...], in: tokens, from: start) else { return }
        found.append(Match(phrase: phrases[number], range: start..<end))
    }

    private static func end(of phrase: ArraySlice<Place>, in words: [Token], from start: Int) -> Int? {
        var at = start
        var rest = phrase
        while let next = rest.popFirst() {
            if !next.isGap {
                guard at < words.count, next.takes(words[at]) else { return nil }
                at += 1
            } else {
                for skipped in 0...4 where at + skipped <= words.count {
                    if let end = end(of: rest, in: words, from: at + skipped) { return end }
                }
                return nil
            }
        }
        return at
    }
}

/// Beginnings of words, as a tree of their bytes.
private struct Beginnings: Sendable {
    /// By node and byte, the next node.
    private var next: [Int32: Int32] = [:]
    private var ends: [Int32: Int32] = [:]
    private var nodes: Int32 = 1
    /// By a beginning's number, the phrases that begin with it.
    var phrases: [[Int32]] = []

    private static func key(_ node: Int32, _ byte: UInt8) -> Int32 { node << 8 | Int32(byte) }

    mutating func number(of prefix: Substring) -> Int32 {
        var node: Int32 = 0
        for byte in prefix.utf8 {
            let key = Beginnings.key(node, byte)
            if let known = next[key] {
                node = known
            } else {
                next[key] = nodes
                node = nodes
                nodes += 1
            }
        }
        if let known = ends[node] { return known }
        let number = Int32(phrases.count)
        ends[node] = number
        phrases.append([])
        return number
    }

    /// Those of a word, the shortest first.
    func of(_ word: String) -> [Int32] {
        var found: [Int32] = []
        var node: Int32 = 0
        for byte in word.utf8 {
            guard let known = next[Beginnings.key(node, byte)] else { break }
            node = known
            if let number = ends[node] { found.append(number) }
        }
        return found
    }
}
