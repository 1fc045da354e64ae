import Mail

/// Phrases by what they mean, in each language: read once, from tables that people can read.
///
/// A table has classes ("leave.core:"), and phrases between bars. In a phrase "a/b" is either word, "*" up to four others.
/// Words are folded (`WishFolding`). Japanese and Arabic phrases are looked for as they stand, since their words have no bounds.
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

    /// A place in a phrase.
    struct Place: Sendable {
        var exact: Set<String> = []
        var prefixes: [String] = []
        var isGap = false

        init(_ text: Substring) {
            isGap = text == "*"
            guard !isGap else { return }
            for word in text.split(separator: "/") {
                if word.hasSuffix("~") { prefixes.append(String(word.dropLast())) } else { exact.insert(String(word)) }
            }
        }

        func takes(_ word: String) -> Bool { exact.contains(word) || prefixes.contains { word.hasPrefix($0) } }
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
    private var byFirst: [String: [Int]] = [:]
    private var byPrefix: [String: [Int]] = [:]
    /// Of scripts without spaces.
    private var strings: [(kind: String, isOf: Class, text: String)] = []

    /// Every word of a language's table.
    private var vocabularies: [Set<String>] = []

    /// Words that stand in many phrases of many kinds: "i", "would", "please", "the".
    private(set) var glue: [Set<String>] = []

    static let shared = WishWords()

    private mutating func learn() {
        var uses: [[String: Int]] = Array(repeating: [:], count: vocabularies.count)
        for phrase in phrases where phrase.isOf == .core {
            for word in phrase.places.reduce(into: Set<String>(), { $0.formUnion($1.exact) }) {
                uses[phrase.language][word, default: 0] += 1
            }
        }
        glue = uses.map { Set($0.filter { $0.value >= 4 }.keys) }
    }

    /// The languages that a text may be in: those whose words are most of it, and their near relatives.
    func languages(of words: [String]) -> Set<Int> {
        let counts = vocabularies.map { vocabulary in words.count { vocabulary.contains($0) } }
        let most = counts.max() ?? 0
        return Set(counts.indices.filter { counts[$0] * 10 >= most * 9 })
    }

    private init() {
        let tables = WishLanguage.allCases.map(\.table)
        vocabularies = tables.map { _ in [] }
        for (language, table) in tables.enumerated() { read(table, language) }
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
            let places = row.phrase.split(separator: " ").map(Place.init)
            guard let first = places.first, !first.isGap else { continue }
            let weight = places.count { !$0.isGap }
            phrases.append(Phrase(kind: row.kind, isOf: row.isOf, places: places, weight: weight, language: language))
            for word in first.exact { byFirst[word, default: []].append(phrases.count - 1) }
            for prefix in first.prefixes { byPrefix[prefix, default: []].append(phrases.count - 1) }
            for place in places { vocabularies[language].formUnion(place.exact) }
        }
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
        for start in words.indices {
            var begun = byFirst[words[start]] ?? []
            var head = words[start][...]
            while head.utf8.count > 1 {
                begun += byPrefix[String(head)] ?? []
                head.removeLast()
            }
            for number in begun {
                let phrase = phrases[number]
                if let end = WishWords.end(of: phrase.places[...], in: words, from: start) {
                    found.append(Match(phrase: phrase, range: start..<end))
                }
            }
        }
        return found
    }

    private static func end(of phrase: ArraySlice<Place>, in words: [String], from start: Int) -> Int? {
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
