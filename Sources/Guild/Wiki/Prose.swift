import Mail

/// A page as it is compared: sentences of words. Every octet of the text belongs to one sentence, so that whatever nobody
/// changed is written back as it was.
///
/// A sentence ends with its mark, its line where the line is a heading, a row, a list's or was plainly ended on purpose, and
/// its block. In a code block every line is one, as it stands.
struct Prose {
    /// What stands before a sentence.
    enum Gap: Int, Comparable {
        /// Nothing: it begins the text.
        case start
        /// Blanks, or a line end that a program may have put there.
        case blank
        case line
        case block

        static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
    }

    struct Sentence {
        /// What stands before it included.
        var range: Range<Int>
        /// Where its own words begin.
        var body: Int
        var gap: Gap
        var words: Range<Int>
        /// Two that say the same have the same.
        var key: Int32 = 0
    }

    struct Word {
        /// With the blanks before it.
        var range: Range<Int>
        var body: Int
        /// Two that a mail program may have made of one another have the same.
        var key: Int32
        /// Two that differ in case and marks alone have the same.
        var stem: Int32
    }

    let bytes: [UInt8]
    private(set) var sentences: [Sentence] = []
    private(set) var words: [Word] = []

    init(_ text: String, _ vocabulary: inout Vocabulary) {
        bytes = Array(text.utf8)
        read(&vocabulary)
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// A sentence without what stands before it.
    func text(of sentence: Int) -> String { String(decoding: body(of: sentence), as: UTF8.self) }

    func body(of sentence: Int) -> ArraySlice<UInt8> {
        bytes[sentences[sentence].body..<sentences[sentence].range.upperBound]
    }

    /// What stands before it.
    func lead(of sentence: Int) -> ArraySlice<UInt8> {
        bytes[sentences[sentence].range.lowerBound..<sentences[sentence].body]
    }

    func keys(of sentence: Int) -> [Int32] { words[sentences[sentence].words].map(\.key) }

    func stems(of sentence: Int) -> [Int32] { words[sentences[sentence].words].map(\.stem) }

    // MARK: Reading

    private mutating func read(_ vocabulary: inout Vocabulary) {
        var isCode = false
        var follows = Gap.start
        var at = 0
        while at < bytes.count {
            let end = bytes[at...].firstIndex(of: ASCII.lf) ?? bytes.count
            let line = at..<end
            at = min(end + 1, bytes.count)
            guard let first = bytes[line].firstIndex(where: { !ASCII.isSpace($0) }) else {
                follows = sentences.isEmpty ? .start : .block
                continue
            }
            let isFence = bytes[first..<end].starts(with: "```".utf8)
            if isCode || isFence {
                code(line, max(follows, sentences.isEmpty ? .start : .line), &vocabulary)
                isCode = isCode != isFence
                follows = .line
                continue
            }
            let isOwn = Prose.isOfItsOwn(bytes[first..<end])
            var gap = follows
            if gap == .blank, isOwn || isItem(first..<end) {
                gap = .line
            }
            sentences(in: line, after: gap, &vocabulary)
            follows = isOwn || isEndedOnPurpose(line, next: at) ? .line : .blank
        }
        // What stands behind the last word goes with it.
        if let last = sentences.indices.last {
            sentences[last].range = sentences[last].range.lowerBound..<bytes.count
            words[words.count - 1].range = words[words.count - 1].range.lowerBound..<bytes.count
        }
        for index in sentences.indices { sentences[index].key = vocabulary.number(of: keys(of: index)) }
    }

    private var written: Int { words.last?.range.upperBound ?? 0 }

    private mutating func code(_ line: Range<Int>, _ gap: Gap, _ vocabulary: inout Vocabulary) {
        let key = vocabulary.number(ofCode: bytes[line])
        let start = written
        words.append(Word(range: start..<line.upperBound, body: line.lowerBound, key: key, stem: key))
        sentences.append(
            Sentence(
                range: start..<line.upperBound, body: line.lowerBound, gap: gap,
                words: words.count - 1..<words.count))
    }

    /// The words of a line, and the sentences that they make. The first goes on with what the line before began, where
    /// nothing stands between the two.
    private mutating func sentences(in line: Range<Int>, after gap: Gap, _ vocabulary: inout Vocabulary) {
        var gap = gap
        var begins = sentences.isEmpty || gap != .blank || endsSentence(before: line.lowerBound)
        var next = Prose.nextWord(bytes, line.lowerBound, line.upperBound)
        while let word = next {
            next = Prose.nextWord(bytes, word.upperBound, line.upperBound)
            let start = written
            let (key, stem) = vocabulary.numbers(of: bytes[word])
            words.append(Word(range: start..<word.upperBound, body: word.lowerBound, key: key, stem: stem))
            if begins {
                sentences.append(
                    Sentence(
                        range: start..<word.upperBound, body: word.lowerBound, gap: gap,
                        words: words.count - 1..<words.count))
            } else {
                let last = sentences.count - 1
                sentences[last].range = sentences[last].range.lowerBound..<word.upperBound
                sentences[last].words = sentences[last].words.lowerBound..<words.count
            }
            begins = endsSentence(before: next?.lowerBound)
            gap = .blank
        }
    }

    /// The last word ends a sentence, as the next one has it.
    private func endsSentence(before next: Int?) -> Bool {
        guard let word = words.last else { return true }
        // Most words end in a letter.
        let end = bytes[word.range.upperBound - 1]
        if end < 0x80, !ASCII.isAny(end, of: ".!?\"')]*_") { return false }
        var text = bytes[word.body..<word.range.upperBound]
        // Behind the mark quotes and brackets may close.
        while let last = text.last, ASCII.isAny(last, of: "\"')]*_") { text.removeLast() }
        for quote in Prose.closingQuotes where text.count > quote.count && text.suffix(quote.count).elementsEqual(quote)
        {
            text.removeLast(quote.count)
        }
        guard let last = text.last else { return false }
        if Prose.foreignEnds.contains(where: { text.suffix($0.count).elementsEqual($0) }) { return true }
        guard ASCII.isAny(last, of: ".!?") else { return false }
        guard last == ASCII.dot else { return true }
        // "3. Mai", "z. B.", "J. Smith": short ones are abbreviations.
        let stem = text.dropLast()
        if stem.count <= 2 || stem.allSatisfy(ASCII.isDigit) { return false }
        guard let next else { return true }
        return !(bytes[next] >= 0x61 && bytes[next] <= 0x7A)
    }

    /// It might have held the next line's first word: whoever wrote it wanted a line.
    private func isEndedOnPurpose(_ line: Range<Int>, next: Int) -> Bool {
        guard let word = Prose.nextWord(bytes, next, bytes.count) else { return false }
        return line.count + 1 + word.count <= 60
    }

    /// A heading, a row of a table, a ruler: nothing goes on in the next line.
    private static func isOfItsOwn(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        if first == UInt8(ascii: "|") { return true }
        if first == UInt8(ascii: "#") { return line.drop { $0 == first }.first == ASCII.space }
        return line.count >= 3 && ASCII.isAny(first, of: "-=_*") && line.allSatisfy { $0 == first || ASCII.isSpace($0) }
    }

    /// "- ", "12. ", "> ".
    private func isItem(_ line: Range<Int>) -> Bool {
        let line = bytes[line]
        if let first = line.first, ASCII.isAny(first, of: "-*+>") { return line.dropFirst().first == ASCII.space }
        let digits = line.prefix(while: ASCII.isDigit)
        let behind = line.dropFirst(digits.count)
        return (1...3).contains(digits.count) && behind.first.map { ASCII.isAny($0, of: ".)") } == true
            && behind.dropFirst().first == ASCII.space
    }

    private static let foreignEnds = ["؟", "۔", "।", "…", "。", "！", "？", "｡"].map { Array($0.utf8) }
    private static let closingQuotes = ["”", "’", "»", "“", "」", "』", "）"].map { Array($0.utf8) }

    // MARK: Words

    /// The next word: what stands between blanks; where a script writes none, each letter is one.
    private static func nextWord(_ bytes: [UInt8], _ from: Int, _ end: Int) -> Range<Int>? {
        var at = from
        while at < end {
            let blank = blankLength(bytes, at, end)
            guard blank > 0 else { break }
            at += blank
        }
        guard at < end else { return nil }
        let start = at
        if isAlone(bytes, at) { return start..<min(end, at + length(bytes[at])) }
        while at < end, blankLength(bytes, at, end) == 0, !isAlone(bytes, at) { at += length(bytes[at]) }
        return start..<min(at, end)
    }

    /// Octets of the blank that stands here; 0: none.
    private static func blankLength(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
        let byte = bytes[at]
        if byte <= 0x20 { return 1 }
        guard byte >= 0xC2 else { return 0 }
        if byte == 0xC2 { return at + 1 < end && bytes[at + 1] == 0xA0 ? 2 : 0 }
        guard at + 2 < end else { return 0 }
        // U+2000 to U+200B, U+202F, U+3000, U+FEFF.
        if byte == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] <= 0x8B || bytes[at + 2] == 0xAF { return 3 }
        if byte == 0xE3, bytes[at + 1] == 0x80, bytes[at + 2] == 0x80 { return 3 }
        return byte == 0xEF && bytes[at + 1] == 0xBB && bytes[at + 2] == 0xBF ? 3 : 0
    }

    /// Han, Kana and their marks: U+3001 to U+9FFF, U+F900 to U+FAFF, U+FF00 to U+FFEF; and beyond U+20000.
    private static func isAlone(_ bytes: [UInt8], _ at: Int) -> Bool {
        switch bytes[at] {
        case 0xE3...0xE9: true
        case 0xEF: at + 1 < bytes.count && (bytes[at + 1] >= 0xBC || bytes[at + 1] == 0xA4 || bytes[at + 1] == 0xAB)
        case 0xF0: at + 1 < bytes.count && bytes[at + 1] >= 0xA0
        default: false
        }
    }

    private static func length(_ byte: UInt8) -> Int { byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }
}

/// Numbers for words and sentences, the same for the same, over all texts that are compared.
struct Vocabulary {
    /// Octets where they stand: most words are ASCII and known.
    private struct Spelling: Hashable {
        let bytes: ArraySlice<UInt8>

        static func == (a: Spelling, b: Spelling) -> Bool {
            guard a.bytes.count == b.bytes.count else { return false }
            return a.bytes.withUnsafeBufferPointer { one in
                b.bytes.withUnsafeBufferPointer { other in one.elementsEqual(other) }
            }
        }

        func hash(into hasher: inout Hasher) {
            bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }

    private var plain: [Spelling: Int32] = [:]
    private var others: [String: Int32] = [:]
    private var sentences: [[Int32]: Int32] = [:]

    mutating func number(of sentence: [Int32]) -> Int32 {
        Vocabulary.number(of: sentence, in: &sentences, next: sentences.count)
    }

    /// Of a line of a code block, as it stands.
    mutating func number(ofCode line: ArraySlice<UInt8>) -> Int32 {
        number(other: "\n" + String(decoding: line, as: UTF8.self))
    }

    /// A word's own, and that of the word in small letters without its marks.
    mutating func numbers(of word: ArraySlice<UInt8>) -> (key: Int32, stem: Int32) {
        let key = number(of: word)
        if word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x80 }) { return (key, key) }
        let isMark = { (byte: UInt8) in byte < 0x80 && !ASCII.isLetter(byte) && !ASCII.isDigit(byte) }
        var bare = word.drop(while: isMark)
        while let last = bare.last, isMark(last) { bare.removeLast() }
        guard !bare.isEmpty else { return (key, key) }
        return (key, number(of: bare.contains { $0 != ASCII.lower($0) } ? bare.map(ASCII.lower)[...] : bare))
    }

    private mutating func number(of word: ArraySlice<UInt8>) -> Int32 {
        if word.allSatisfy({ $0 < 0x80 }) {
            return number(plain: word.elementsEqual("--".utf8) ? [UInt8(ascii: "-")] : word)
        }
        let folded = Vocabulary.folded(word)
        // Typed with curved quotation marks, and nothing else.
        return folded.utf8.allSatisfy { $0 < 0x80 } ? number(plain: Array(folded.utf8)[...]) : number(other: folded)
    }

    private mutating func number(plain word: ArraySlice<UInt8>) -> Int32 {
        Vocabulary.number(of: Spelling(bytes: word), in: &plain, next: plain.count + others.count)
    }

    private mutating func number(other word: String) -> Int32 {
        Vocabulary.number(of: word, in: &others, next: plain.count + others.count)
    }

    private static func number<Key: Hashable>(of key: Key, in known: inout [Key: Int32], next: Int) -> Int32 {
        if let number = known[key] { return number }
        known[key] = Int32(next)
        return Int32(next)
    }

    /// Quotation marks, dashes and dots as keyboards and programs have them; without what cannot be seen.
    static func folded(_ word: ArraySlice<UInt8>) -> String {
        let text = String(decoding: word, as: UTF8.self)
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032: out.append("'")
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB: out.append("\"")
            case 0x2010...0x2015, 0x2212: out.append("-")
            case 0x2026: out.append(contentsOf: "...".unicodeScalars)
            // What `String` takes for the same as a sign of ASCII.
            case 0x37E: out.append(";")
            case 0x1FEF: out.append("`")
            case 0x212A: out.append("K")
            case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: break
            default: out.append(scalar)
            }
        }
        // Decomposed letters are the same letters; `String` compares and hashes them so.
        return String(out)
    }
}
