import Mail

/// Words as people type them, brought to one form: small letters, no marks, "ae" for "ä" or the other way round.
enum WishFolding {
    struct Word {
        var folded: String
        var written: String
        /// The mark that stands directly between the word before and this one; nil: a space, or several.
        var joint: Unicode.Scalar?
        /// A full stop stands directly behind it.
        var hasStop = false
    }

    static func words(of text: some StringProtocol) -> [String] { split(text).map(\.folded) }

    /// The words of a sentence. Signs of other scripts stand together as they are.
    static func split(_ text: some StringProtocol) -> [Word] {
        var words: [Word] = []
        var word = String.UnicodeScalarView()
        var written = String.UnicodeScalarView()
        var between: [Unicode.Scalar] = []
        func end() {
            if !word.isEmpty {
                var folded = joined(String(word))
                if folded.hasSuffix("'") { folded.removeLast() }
                words.append(
                    Word(
                        folded: folded, written: String(written), joint: between.count == 1 ? between[0] : nil))
                between = []
            }
            word = String.UnicodeScalarView()
            written = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'", "’", "ʼ":
                if !word.isEmpty {
                    word.append("'")
                    written.append("'")
                }
            case "👍", "👎", "❤", "🙏", "✅", "❌":
                end()
                words.append(Word(folded: String(scalar), written: String(scalar)))
            default:
                if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                    // "Boardへの参加": a name, and what is said of it.
                    if let last = written.last,
                        isLatin(last) && scalar.isKanaOrHan || last.isKanaOrHan && isLatin(scalar)
                    {
                        end()
                    }
                    written.append(scalar)
                    for small in scalar.properties.lowercaseMapping.unicodeScalars {
                        if let plain = LatinLetters.plain[small] {
                            word += plain.unicodeScalars
                        } else {
                            word.append(small)
                        }
                    }
                } else if scalar.properties.generalCategory == .nonspacingMark {
                    continue
                } else {
                    let wasWord = !word.isEmpty
                    end()
                    if scalar == ".", wasWord { words[words.count - 1].hasStop = true }
                    between.append(scalar)
                }
            }
        }
        end()
        return words
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        UInt8(exactly: scalar.value).map(ASCII.isLetter) ?? false
    }

    /// People type "ue" for "ü", and "u": all are one.
    private static func joined(_ word: String) -> String {
        guard word.utf8.contains(UInt8(ascii: "e")) || word.contains("aa") else { return word }
        return word.replacing("ae", with: "a").replacing("oe", with: "o").replacing("ue", with: "u")
            .replacing("aa", with: "a")
    }
}
