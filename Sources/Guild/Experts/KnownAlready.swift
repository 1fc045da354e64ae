/// Something of the group's that may answer what is asked again: shown to its author alone, with the receipt.
public struct KnownAlready: Sendable, Equatable {
    public var id: ContributionID
    public var title: String

    public init(id: ContributionID, title: String) {
        self.id = id
        self.title = title
    }

    public static let most = 3
    /// So many of its rarest words are looked up.
    static let mostWords = 12
    /// A word of the title says more.
    static let titleCounts = 2.0
    /// Of what its words weigh together, so much has to be found again.
    static let leastShare = 0.3

    /// How much of its text is looked at.
    public static let mostText = 800

    /// A word in more posts than this tells nothing, however many there are: no count goes further.
    static let mostCommon = 2000

    /// The words of a question that tell it from others, with what each weighs. `count`: in how many posts a word is, counted
    /// no further than asked. Words are as the index folds them.
    public static func words(
        title: [String], text: [String], posts: Int, count: (_ word: String, _ most: Int) throws -> Int
    ) rethrows -> [(word: String, weight: Double)] {
        let inTitle = Set(title.filter(tells))
        let all = inTitle.union(text.filter(tells))
        let common = min(max(3, posts / 10), mostCommon)
        let weighed = try all.compactMap { word -> (word: String, weight: Double)? in
            let found = try count(word, common + 1)
            guard found > 0, found <= common else { return nil }
            let rarity = bits(Double(posts + 1) / Double(found))
            return rarity > 0 ? (word, rarity * (inTitle.contains(word) ? titleCounts : 1)) : nil
        }
        return Array(weighed.sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }.prefix(mostWords))
    }

    /// The likest first: those in which enough of the weight was found again.
    public static func likest(
        _ found: [ContributionID: (weight: Double, words: Int)], of words: [(word: String, weight: Double)]
    ) -> [ContributionID] {
        let all = words.reduce(0) { $0 + $1.weight }
        return found.filter { $0.value.weight >= all * leastShare && $0.value.words > 1 }.sorted {
            ($1.value.weight, $1.key.rawValue) < ($0.value.weight, $0.key.rawValue)
        }.map(\.key)
    }

    /// Short ones are in everything.
    private static func tells(_ word: String) -> Bool { word.utf8.count > 3 && word.utf8.count <= 40 }

    /// The binary logarithm, nearly.
    private static func bits(_ number: Double) -> Double { Double(number.exponent) + number.significand - 1 }

    public enum Choice: Sendable, Equatable {
        case this(KnownAlready)
        /// One of several, and it is not said which.
        case which
    }

    /// "That answers it, thank you!", "2 answers it": which of those that were shown; nil: it says something else.
    public static func chosen(_ line: String, of known: [KnownAlready]) -> Choice? {
        guard !known.isEmpty, !line.contains("?") else { return nil }
        let words = line.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map {
            String($0).replacing("’", with: "'")
        }
        guard
            let verb = words.prefix(5).firstIndex(where: { ["answers", "answered", "solves", "solved"].contains($0) }),
            words.allSatisfy({ !denials.contains($0) && !$0.hasSuffix("n't") })
        else { return nil }
        let head = words[..<verb]
        if let number = head.compactMap({ Int($0) }).first {
            guard known.indices.contains(number - 1), !known[number - 1].title.isEmpty else { return .which }
            return .this(known[number - 1])
        }
        guard ["that", "this", "it"].contains(head.first ?? "") else { return nil }
        return known.count == 1 && !known[0].title.isEmpty ? .this(known[0]) : .which
    }

    private static let denials: Set<String> = ["not", "never", "no", "nothing", "none", "hardly", "unless", "but"]
}
