import Guild

/// A reader's words as an FTS5 expression: every word must occur, "quoted words" stand together, -words do not, of "a OR b"
/// one does. Nothing of FTS5's own syntax gets through, so no input is an error.
public struct SearchQuery: Sendable, Equatable {
    public let match: String

    private static let mostPhrases = 16

    public init?(_ words: String) {
        // Each of these has to be found, in one of its forms.
        var wanted: [[String]] = []
        var unwanted: [String] = []
        var isEither = false
        for (index, piece) in words.prefix(400).split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
            let inQuotes = index % 2 == 1
            let parts = inQuotes ? [String(piece)] : piece.split(whereSeparator: \.isWhitespace).map(String.init)
            for part in parts {
                if part == "OR", !inQuotes, !wanted.isEmpty {
                    isEither = true
                    continue
                }
                guard let phrase = SearchQuery.phrase(part) else { continue }
                if !inQuotes, part.hasPrefix("-") {
                    unwanted.append(phrase)
                } else if isEither, let last = wanted.indices.last {
                    wanted[last].append(phrase)
                } else {
                    wanted.append([phrase])
                }
                isEither = false
            }
        }
        guard !wanted.isEmpty else { return nil }
        let all = wanted.prefix(SearchQuery.mostPhrases).map { forms in
            forms.count == 1 ? forms[0] : "(" + forms.prefix(SearchQuery.mostPhrases).joined(separator: " OR ") + ")"
        }.joined(separator: " AND ")
        let not = unwanted.prefix(SearchQuery.mostPhrases)
        match = not.isEmpty ? all : "(\(all)) NOT (\(not.joined(separator: " OR ")))"
    }

    /// Nil: there is no word in it.
    private static func phrase(_ part: String) -> String? {
        var clean = String.UnicodeScalarView()
        for scalar in part.unicodeScalars { clean.append(isOfWord(scalar) ? scalar : " ") }
        let phrase = String(clean).split(separator: " ").joined(separator: " ")
        guard let first = phrase.unicodeScalars.first else { return nil }
        // One sign of a script without blanks begins a pair.
        let isPrefix = phrase.unicodeScalars.count == 1 && first.value >= 0x0E00
        return "\"\(phrase)\"" + (isPrefix ? "*" : "")
    }

    /// Letters, digits, and what stands within a word: marks, joiners.
    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        if properties.isAlphabetic || properties.numericType != nil { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return [0xAD, 0x200C, 0x200D].contains(scalar.value)
        }
    }
}
