/// How many of the newest hits of a search are in each group, of each kind, of each year and of each author; and how it is asked for
/// these alone.
public struct SearchFacets: Sendable, Equatable {
    public struct Choice: Sendable, Equatable {
        /// "Teachers", "2026".
        public var title: String
        /// What is added to the words: "in:teachers".
        public var words: String
        public var count: Int
    }

    public private(set) var groups: [Choice] = []
    public private(set) var kinds: [Choice] = []
    public private(set) var years: [Choice] = []
    public private(set) var authors: [Choice] = []

    public init() {}

    /// So many of each are worth showing.
    private static let most = 8

    public mutating func add(
        group: (name: String, title: String), kind: NewContribution.Kind?, year: String,
        author: (handle: String, name: String)?, count: Int
    ) {
        SearchFacets.add(group.title, "in:\(group.name)", count, to: &groups)
        if let kind {
            let word = kind == .entry ? "blog" : kind.rawValue
            SearchFacets.add(word, "type:\(word)", count, to: &kinds)
        }
        if let number = Int(year) {
            SearchFacets.add(year, "after:\(year) before:\(number + 1)", count, to: &years)
        }
        if let author { SearchFacets.add(author.name, "from:\(author.handle)", count, to: &authors) }
    }

    private static func add(_ title: String, _ words: String, _ count: Int, to choices: inout [Choice]) {
        if let known = choices.firstIndex(where: { $0.words == words }) {
            choices[known].count += count
        } else {
            choices.append(Choice(title: title, words: words, count: count))
        }
    }

    /// What there is to choose from, the most first; what leaves no choice is left out.
    public var shown: [(name: String, choices: [Choice])] {
        [("Group", groups), ("Kind", kinds), ("Year", years), ("Author", authors)].compactMap { name, all in
            guard all.count > 1 else { return nil }
            let sorted = all.sorted { ($0.count, $1.title) > ($1.count, $0.title) }.prefix(SearchFacets.most)
            return (name, Array(sorted))
        }
    }
}
