import Foundation

/// Names that a reader may take for one another have one key: case, accents, width, spaces and marks do not count, nor
/// do letters of other scripts that look like Latin ones.
///
/// Source: the confusables of Unicode Technical Standard 39, those among Latin, Greek and Cyrillic letters and digits.
enum NameLikeness {
    static func key(_ name: String) -> String {
        let plain = name.prefix(200).folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        var key = String.UnicodeScalarView()
        for scalar in plain.lowercased().unicodeScalars where scalar.properties.isAlphabetic || ("0"..."9") ~= scalar {
            key.append(lookalikes[scalar] ?? scalar)
        }
        return String(key)
    }

    /// The name, or the name with a number behind it where a reader might take its owner for somebody else.
    static func free(_ wanted: String, among taken: [String]) -> String {
        let keys = Set(taken.map(key))
        var name = wanted
        var number = 1
        while keys.contains(key(name)) {
            number += 1
            name = "\(wanted) (\(number))"
        }
        return name
    }

    private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (latin, others) in [
            ("a", "аαɑ"), ("b", "ьʙ"), ("c", "сϲ"), ("d", "ԁ"), ("e", "еєε"), ("g", "ɡ"), ("h", "һн"), ("i", "іıι1l|"),
            ("j", "ј"), ("k", "кκ"), ("m", "м"), ("n", "пη"), ("o", "оοо0σ"), ("p", "рρ"), ("q", "ԛ"), ("r", "г"),
            ("s", "ѕ"), ("t", "тτ"), ("u", "υц"), ("v", "ѵν"), ("w", "ԝω"), ("x", "хχ"), ("y", "уγ"), ("z", "ʐ"),
        ] as [(Unicode.Scalar, String)] {
            for other in others.unicodeScalars { table[other] = latin }
        }
        return table
    }()
}
