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
        var pieces = Pieces()
        for scalar in text.unicodeScalars { pieces.add(scalar) }
        pieces.end()
        return pieces.words
    }

    private struct Pieces {
        var words: [Word] = []
        var folded: [UInt8] = []
        var written: [UInt8] = []
        var last: Unicode.Scalar?
        /// The marks since the last word: the first, and how many.
        var mark: Unicode.Scalar?
        var marks = 0

        mutating func end() {
            if !folded.isEmpty {
                WishFolding.join(&folded)
                if folded.last == UInt8(ascii: "'") { folded.removeLast() }
                words.append(
                    Word(
                        folded: String(decoding: folded, as: UTF8.self),
                        written: String(decoding: written, as: UTF8.self), joint: marks == 1 ? mark : nil))
                marks = 0
            }
            folded.removeAll(keepingCapacity: true)
            written.removeAll(keepingCapacity: true)
            last = nil
        }

        mutating func add(_ scalar: Unicode.Scalar) {
            if scalar.value < 0x80 { return add(ascii: UInt8(truncatingIfNeeded: scalar.value), scalar) }
            switch scalar {
            case "’", "ʼ": apostrophe(scalar)
            case "👍", "👎", "❤", "🙏", "✅", "❌":
                end()
                words.append(Word(folded: String(scalar), written: String(scalar)))
            default:
                if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                    letter(scalar)
                } else if scalar.properties.generalCategory != .nonspacingMark {
                    separate(scalar)
                }
            }
        }

        private mutating func add(ascii byte: UInt8, _ scalar: Unicode.Scalar) {
            if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
                if let last, last.value >= 0x80, last.isKanaOrHan { end() }
                folded.append(ASCII.lower(byte))
                written.append(byte)
                last = scalar
            } else if byte == UInt8(ascii: "'") {
                apostrophe(scalar)
            } else {
                separate(scalar)
            }
        }

        private mutating func apostrophe(_ scalar: Unicode.Scalar) {
            guard !folded.isEmpty else { return }
            folded.append(UInt8(ascii: "'"))
            written.append(UInt8(ascii: "'"))
            last = "'"
        }

        private mutating func letter(_ scalar: Unicode.Scalar) {
            // "Boardへの参加": a name, and what is said of it.
            if let last, scalar.isKanaOrHan && isLatin(last) { end() }
            if let bytes = UTF8.encode(scalar) { written += bytes }
            last = scalar
            for small in scalar.properties.lowercaseMapping.unicodeScalars {
                if let plain = LatinLetters.plain[small] {
                    folded += plain.utf8
                } else if let bytes = UTF8.encode(small) {
                    folded += bytes
                }
            }
        }

        private mutating func separate(_ scalar: Unicode.Scalar) {
            let wasWord = !folded.isEmpty
            end()
            if scalar == ".", wasWord { words[words.count - 1].hasStop = true }
            if marks == 0 { mark = scalar }
            marks += 1
        }

        private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
            scalar.value < 0x80 && ASCII.isLetter(UInt8(truncatingIfNeeded: scalar.value))
        }
    }

    /// People type "ue" for "ü", and "u": all are one.
    private static func join(_ word: inout [UInt8]) {
        for (first, second) in pairs where word.contains(second) {
            var kept = 0
            var at = 0
            while at < word.count {
                let isPair = word[at] == first && at + 1 < word.count && word[at + 1] == second
                word[kept] = word[at]
                kept += 1
                at += isPair ? 2 : 1
            }
            word.removeLast(word.count - kept)
        }
    }

    private static let pairs: [(UInt8, UInt8)] = ["ae", "oe", "ue", "aa"].map { pair in
        (pair.utf8.first!, pair.utf8.last!)
    }
}
