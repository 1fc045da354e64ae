import Mail

/// Reads wishes out of people's own words: a sentence at a time, in any of the languages at once.
///
/// At the community's address a sentence that is surely one counts, whatever stands around it. At a group's the whole mail
/// has to be one: whatever else it says, it says to people. What is nearly one is asked about.
public struct WishReading: Sendable {
    /// Where a mail went.
    public enum Place: String, Sendable {
        case community, group, reply, event, question
    }

    /// The groups that may be named.
    public struct Named: Sendable {
        public var name: String
        public var title: String

        public init(name: String, title: String) {
            self.name = name
            self.title = title
        }
    }

    /// Reads the tables, which takes a moment: better at a start than while somebody's mail is in hand.
    public static func prepare() { _ = WishWords.shared }

    let place: Place
    let today: CalendarDay
    let groups: [(name: String, words: [[String]])]

    public init(place: Place, today: CalendarDay, groups: [Named]) {
        self.place = place
        self.today = today
        self.groups = groups.map { group in
            let words = [WishFolding.words(of: group.name), WishFolding.words(of: group.title)].filter { !$0.isEmpty }
            return (group.name, words)
        }
    }

    /// Of what is written at a place where no day and no group matters.
    init(place: Place) { self.init(place: place, today: CalendarDay(daysSince1970: 0), groups: []) }

    /// What each sentence was taken to hold, for whoever wonders; the subject's first.
    public func explained(subject: String, text: String) -> [String] {
        let (title, sentences) = WishReading.sentences(subject, text)
        return ([title] + sentences).map { sentence in
            let found = sentence.matches.map { match in
                "\(match.phrase.kind).\(match.phrase.isOf.rawValue)[\(sentence.words[match.range].joined(separator: " "))]"
            }
            return (sentence.core.map { "= \($0.phrase.kind) " } ?? "") + found.joined(separator: " ")
        }
    }

    /// `text`: the new words, without quotes and signature.
    public func verdict(subject: String, text: String) -> WishVerdict {
        let (title, sentences) = WishReading.sentences(subject, text)
        let isOurs = place == .reply || place == .event || place == .question
        return Judging(reading: self, title: isOurs ? nil : title, sentences: sentences).verdict
    }

    /// No word of it is a name that means nothing here: "me", "from Assessment".
    func knows(_ text: String) -> Bool {
        let sentence = Sentence(
            Sentence.Piece(text: text, isQuestion: false), WishFolding.split(text), Set(WishLanguage.allCases.indices))
        let known = Set(sentence.matches.flatMap { Array($0.range) })
        return sentence.words.indices.allSatisfy { index in
            let word = sentence.words[index]
            return known.contains(index) || word.utf8.count <= 2
                || groups.contains { $0.words.contains { $0.contains(word) } }
                || WishWords.shared.glue.contains { $0.contains(word) }
        }
    }

    static func sentences(_ subject: String, _ text: String) -> (title: Sentence, sentences: [Sentence]) {
        let head = Sentence.Piece(text: subject, isQuestion: subject.holds(UInt8(ascii: "?")))
        let title = WishFolding.split(subject)
        let pieces = Sentence.all(of: text).map { ($0, WishFolding.split($0.text)) }
        let words = title + pieces.prefix(30).flatMap(\.1)
        let languages = WishWords.shared.languages(of: words.map(\.folded))
        return (Sentence(head, title, languages), pieces.map { Sentence($0.0, $0.1, languages) })
    }
}

/// A sentence, and what its words may mean.
struct Sentence {
    struct Piece {
        var text: String
        var isQuestion: Bool
    }

    var text: String
    var words: [String]
    /// As they were typed.
    var written: [String]
    var isQuestion: Bool
    let matches: [WishWords.Match]
    /// What its words are about.
    let concepts: Set<String>
    /// The heaviest phrase that makes it a wish, where nothing speaks against it.
    let core: WishWords.Match?
    /// The places of polite words.
    let courtesy: Set<Int>
    private var joints: [Unicode.Scalar?]
    /// Numbers with a point behind them: in many languages "the 6th".
    var ordinalMarks: Set<Int>

    init(_ piece: Piece, _ said: [WishFolding.Word], _ languages: Set<Int>) {
        text = piece.text
        isQuestion = piece.isQuestion
        let split = said.prefix(80)
        words = split.map(\.folded)
        written = split.map(\.written)
        joints = split.map(\.joint)
        ordinalMarks = Set(split.indices.filter { split[$0].hasStop })
        matches =
            WishWords.shared.matches(in: words).filter { languages.contains($0.phrase.language) }
            + WishWords.shared.strings(in: piece.text, count: words.count)
        concepts = Set(matches.filter { $0.phrase.isOf == .concept }.map(\.phrase.kind))
        courtesy = Set(matches.filter { $0.phrase.isOf == .courtesy }.flatMap { Array($0.range) })
        core = Sentence.core(of: matches, in: words)
    }

    /// Numbers of one date: "6.1.", "6/1", "2027-01-06".
    func isJoined(_ a: Int, _ b: Int) -> Bool {
        joints.indices.contains(b) && b == a + 1 && joints[b].map { "./-".unicodeScalars.contains($0) } ?? false
    }

    /// "Until 3/4": the 3rd of April, or the 4th of March; English alone is written in both ways.
    var hasDateOfTwoWays: Bool {
        let english = WishLanguage.english.number
        guard
            matches.contains(where: {
                $0.phrase.isOf == .date && $0.phrase.kind == "until" && $0.phrase.language == english
            })
        else { return false }
        return words.indices.dropLast().contains { index in
            guard let a = Int(words[index]), let b = Int(words[index + 1]), a != b else { return false }
            return (1...12).contains(a) && (1...12).contains(b) && joints[index + 1] == "/"
                && !isJoined(index - 1, index)
        }
    }

    /// A mark stands behind the word, or it is the last.
    func endsClause(_ index: Int) -> Bool {
        if index + 1 >= words.count || courtesy.contains(index + 1) { return true }
        let parts = text.split(whereSeparator: \.isWhitespace)
        return parts.indices.contains(index) && parts[index].last.map { ",.!;:–—".contains($0) } ?? false
    }

    /// A mark ends a sentence, and a line that is not full does.
    static func all(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var piece = ""
        func end(_ isQuestion: Bool = false) {
            if Sentence.saysAnything(piece) { pieces.append(Piece(text: piece, isQuestion: isQuestion)) }
            piece = ""
        }
        for line in text.utf8.split(separator: ASCII.lf, omittingEmptySubsequences: false) {
            let trimmed = ASCII.trimmed(Substring(line))
            if trimmed.isEmpty {
                end()
                continue
            }
            var rest = trimmed[...]
            while let mark = rest.unicodeScalars.firstIndex(where: Sentence.isMark) {
                let after = rest.unicodeScalars.index(after: mark)
                let next = after < rest.endIndex ? rest.unicodeScalars[after] : nil
                // A number's point, an address's, a date's.
                let isInside = next.map { !$0.properties.isWhitespace && !Sentence.behindMarks.contains($0) } ?? false
                piece += rest[..<after]
                let sign = rest.unicodeScalars[mark]
                let isNumbers =
                    sign == "." && mark > rest.startIndex
                    && rest.unicodeScalars[rest.unicodeScalars.index(before: mark)].properties.numericType != nil
                rest = rest[after...]
                if !isInside, !isNumbers || rest.isEmpty { end(sign == "?" || sign == "？") }
                if pieces.count > 40 { return pieces }
            }
            piece += rest + " "
            // A line that is not full.
            if trimmed.utf8.count < 45 || trimmed.utf8.count < 180 && trimmed.count < 45 { end() }
        }
        end()
        return pieces
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", ";", ":", "…", "。", "！", "？": true
        default: false
        }
    }

    private static let behindMarks = Set(".!?…\")»”".unicodeScalars)

    private static func saysAnything(_ piece: String) -> Bool {
        piece.unicodeScalars.contains { scalar in
            if scalar.value < 0x80 {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                return ASCII.isLetter(byte) || ASCII.isDigit(byte)
            }
            return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar == "👍" || scalar == "👎" || scalar == "❤"
        }
    }

    // MARK: What it may mean

    private static func core(of matches: [WishWords.Match], in words: [String]) -> WishWords.Match? {
        let cores = matches.filter { $0.phrase.isOf == .core }
        let best = cores.max { ($0.phrase.weight, $0.range.count) < ($1.phrase.weight, $1.range.count) }
        guard let best, !isDenied(best, by: matches, in: words) else { return nil }
        return best
    }

    private static func isDenied(_ core: WishWords.Match, by matches: [WishWords.Match], in words: [String]) -> Bool {
        // "ne … plus" is one word in two pieces, and the phrase holds the second.
        let isTwofold = words[core.range].contains { $0 == "plus" || $0 == "pas" || $0 == "jamais" }
        for other in matches {
            switch other.phrase.isOf {
            case .not where other.phrase.weight >= core.phrase.weight || !other.range.overlaps(core.range): return true
            case .negation where isTwofold && words[other.range].allSatisfy { $0 == "ne" || $0.hasPrefix("n'") }:
                continue
            case .negation
            where !other.range.overlaps(core.range) && other.range.upperBound <= core.range.lowerBound
                && core.range.lowerBound - other.range.upperBound < 4:
                return true
            case .condition where !other.range.overlaps(core.range): return true
            default: continue
            }
        }
        return false
    }

    /// All of it is one of these phrases, politeness and the group's name aside.
    func whole(_ classes: Set<WishWords.Class>, besides others: [Range<Int>] = []) -> WishWords.Match? {
        let free = Set(others.flatMap { Array($0) } + courtesy)
        return matches.filter { classes.contains($0.phrase.isOf) }
            .filter { match in words.indices.allSatisfy { match.range.contains($0) || free.contains($0) } }
            .max { $0.phrase.weight < $1.phrase.weight }
    }

    /// A greeting, a thanks, a name.
    var isCourtesy: Bool {
        let left = words.indices.filter { !courtesy.contains($0) }
        if left.isEmpty || (words.count <= 8 && concepts.contains("phone")) { return true }
        if matches.contains(where: { $0.phrase.isOf == .core || $0.phrase.isOf == .alone }) { return false }
        if concepts.contains("unsub") || concepts.contains("pause") && has(.date) { return false }
        // A name behind or below it.
        return words.count <= 6 && left.count <= 3 && (!courtesy.isEmpty || isName)
    }

    private var isName: Bool {
        guard !isUnspaced else { return false }
        let parts = text.split { $0 == " " || $0 == "," || $0 == "\n" }
        return parts.count <= 3 && parts.allSatisfy { $0.first?.isUppercase ?? false }
    }

    /// How many of its words neither the wish, nor politeness, nor a name, nor the usual small words explain.
    func unexplained(_ kind: String, besides others: [Range<Int>], byConcepts: Bool = false) -> Int {
        var covered = Set(others.flatMap { Array($0) })
        var glue: Set<String> = []
        if let core { covered.formUnion(core.range) }
        for match in matches {
            switch match.phrase.isOf {
            case .courtesy, .reason, .all, .thisgroup, .date: covered.formUnion(match.range)
            case .concept: if byConcepts { covered.formUnion(match.range) }
            case .core, .alone: if match.phrase.kind == kind { covered.formUnion(match.range) }
            case .not, .negation, .condition, .answer, .answerToEvent: continue
            }
            if match.phrase.language >= 0 { glue.formUnion(WishWords.shared.glue[match.phrase.language]) }
        }
        return words.indices.count { !covered.contains($0) && !glue.contains(words[$0]) && words[$0].utf8.count > 1 }
    }

    /// It speaks of a list, of letters, or of leaving one.
    var isAboutList: Bool {
        guard let core else { return false }
        if core.phrase.language < 0 || has(.thisgroup) || has(.all) { return true }
        return matches.contains {
            $0.phrase.isOf == .concept && ["unsub", "list", "mail"].contains($0.phrase.kind)
                && $0.range.overlaps(core.range)
        }
    }

    /// Of this list, in words that can mean no other.
    var isOfThisGroup: Bool {
        matches.contains {
            $0.phrase.isOf == .thisgroup && ($0.phrase.weight > 1 || words[$0.range].joined().utf8.count > 5)
        }
    }

    var isUnspaced: Bool { matches.contains { $0.phrase.language < 0 } }

    var namesWeekday: Bool { matches.contains { $0.phrase.isOf == .date && $0.phrase.kind.hasPrefix("weekday") } }

    /// Somebody's words are quoted in it.
    var isQuoting: Bool { text.contains { "\"“”„«»".contains($0) } }

    func has(_ isOf: WishWords.Class) -> Bool { matches.contains { $0.phrase.isOf == isOf } }
}
