import Foundation
import GRDB
import Guild
import Mail

/// "Did you mean": where nothing was found, words that were, one of which was mistyped.
extension Snapshot {
    /// Words of the index that begin alike are looked at, so many.
    private static let mostLooked = 4_000
    private static let mostTried = 4

    /// The same search with one word mended, by a word that stands in something the asker may read; nil: there is none.
    func suggestion(_ search: SearchWords, for reader: Int64?) throws -> SearchWords? {
        let words = search.words.split(separator: " ").map(String.init)
        guard words.count <= 6, !search.words.contains("\"") else { return nil }
        for (index, word) in words.enumerated() where word != "OR" && !word.hasPrefix("-") {
            let folded = word.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            guard folded.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic }),
                // Of what the asker may read: else what is suggested would tell which words stand in what they may not.
                try hits(SearchWords(words: word), for: reader, limit: 1).isEmpty
            else { continue }
            for candidate in try like(folded) {
                // As it stands in something they may read: the index's own word may stand elsewhere alone.
                let alone = SearchWords(words: candidate)
                guard let hit = try hits(alone, for: reader, marks: ("\u{2}", "\u{3}"), limit: 1).first,
                    let marked = Snapshot.marked(hit.excerpt)
                else { continue }
                var mended = search
                mended.words = words.enumerated().map { $0.offset == index ? marked : $0.element }
                    .joined(separator: " ")
                if try !hits(mended, for: reader, limit: 1).isEmpty { return mended }
            }
        }
        return nil
    }

    private static func marked(_ excerpt: String) -> String? {
        guard let start = excerpt.firstIndex(of: "\u{2}"), let end = excerpt[start...].firstIndex(of: "\u{3}") else {
            return nil
        }
        let word = excerpt[excerpt.index(after: start)..<end].lowercased()
        return word.contains(where: \.isWhitespace) ? nil : word
    }

    /// The nearest words of the index that begin as it does, its first two letters in either order; the most frequent of those first.
    private func like(_ word: String) throws -> [String] {
        let letters = Array(word.unicodeScalars), most = Misspelling.most(of: letters)
        guard most > 0 else { return [] }
        var found: [(word: String, distance: Int, posts: Int)] = []
        for beginning in Set([[letters[0], letters[1]], [letters[1], letters[0]]]) {
            let prefix = String(String.UnicodeScalarView(beginning))
            for row in try db.rows(
                "SELECT term, doc FROM searchWord WHERE term >= ?1 AND term < ?1 || char(0x10FFFF) LIMIT ?2",
                [prefix, Snapshot.mostLooked])
            {
                let term: String = row[0]
                guard let distance = Misspelling.distance(letters, Array(term.unicodeScalars), most: most),
                    distance > 0
                else { continue }
                found.append((term, distance, row[1]))
            }
        }
        return found.sorted { ($0.distance, $1.posts, $0.word) < ($1.distance, $0.posts, $1.word) }
            .prefix(Snapshot.mostTried).map(\.word)
    }
}
