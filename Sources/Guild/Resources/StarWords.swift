import Mail

/// "4/5 worked with year 7", "4 out of 5", "4 von 5 Punkten", "★★★★☆ très utile".
enum StarWords {
    static func read(_ line: String) -> (stars: Int, rest: String)? {
        let plain = ASCII.trimmed(line.filter { $0 != "*" && $0 != "\u{FE0F}" })
        let signs = plain.prefix { "★☆⭐".contains($0) }
        if !signs.isEmpty, signs.count <= 5 {
            let stars = signs.count { $0 != "☆" }
            return stars > 0 ? (stars, rest(of: plain.dropFirst(signs.count))) : nil
        }
        guard let first = plain.first?.wholeNumberValue, (1...5).contains(first) else { return nil }
        var behind = plain.dropFirst().drop { $0 == " " }
        let words = behind.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true).map { $0.lowercased() }
        if behind.hasPrefix("/") {
            behind = behind.dropFirst().drop { $0 == " " }
            guard behind.hasPrefix("5") else { return nil }
            behind = behind.dropFirst()
        } else if let count = between.first(where: { words.starts(with: $0) })?.count,
            words.count > count, words[count].prefix(while: \.isNumber) == "5"
        {
            for _ in 0..<count { behind = behind.drop { $0 != " " }.drop { $0 == " " } }
            behind = behind.dropFirst()
        } else if let word = words.first, names.contains(word.filter(\.isLetter)) {
            return (first, rest(of: behind.dropFirst(word.count)))
        } else {
            return nil
        }
        guard let next = behind.first else { return (first, "") }
        // "4/5/2026", "5/5 of our pupils", "3/5 um 14 Uhr".
        guard !next.isLetter, !next.isNumber, next != "/", next != "%" else { return nil }
        var rest = rest(of: behind)
        let word = rest.lowercased().prefix { $0.isLetter }
        if names.contains(String(word)) { rest = StarWords.rest(of: rest.dropFirst(word.count)) }
        if others.contains(String(word)) || rest.first?.isNumber ?? false { return nil }
        return (first, rest)
    }

    private static func rest(of text: Substring) -> String { rest(of: String(text)) }
    private static func rest(of text: String) -> String { ASCII.trimmed(text.drop { " .,:;-–—!".contains($0) }) }

    private static let between: [[String]] = [["out", "of"], ["of"], ["von"], ["sur"], ["de"], ["su"], ["van"]]
    private static let names: Set<String> = [
        "star", "stars", "points", "stern", "sterne", "sternen", "punkte", "punkten", "étoile", "étoiles", "estrella",
        "estrellas", "puntos", "stella", "stelle", "punti",
    ]
    /// Behind a fraction, or a date.
    private static let others: Set<String> = [
        "of", "der", "die", "des", "von", "de", "du", "um", "at", "pm", "am", "uhr", "à", "a", "del", "dei", "degli",
    ]
}
