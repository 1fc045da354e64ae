import Mail

/// What somebody's reply to a page's letter is: an edit of the page, words about it, or what cannot be told apart.
///
/// - The page came back as it was, with words above it: a comment.
/// - It came back changed: an edit. One line above it is what the edit is about, more are a comment besides.
/// - Lines without a mark stand between quoted ones: either; nothing is saved before its author says which.
/// - Part of it is missing at its end: what came back is an edit, what did not is left as it is; where less than three fifths
///   came back, or much of the page would go, it is shown first.
public struct PageReply: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case comment
        case edit
        case doubtful
    }

    public var kind: Kind
    /// The page as its author wants it, with the base's octets wherever nothing was changed.
    public var text: String
    /// What the edit is about, in its author's words; empty: they did not say.
    public var summary = ""
    /// What they say about the page.
    public var comment = ""
    /// It is asked about before it is saved.
    public var takesMuch = false

    public static let longestPage = 200_000

    public init(_ returned: ReturnedPage, base: String) {
        let wanted = RestoredPage(returned.text, base: base, isWhole: returned.isWhole)
        text = wanted.text
        let isChanged = wanted.text != base
        guard isChanged else {
            kind = .comment
            comment = returned.words
            return
        }
        let fresh = RestoredPage.newWords(in: returned.unmarked, base: base)
        if fresh {
            kind = .doubtful
            comment = ASCII.trimmed(
                [returned.words, returned.unmarked.joined(separator: "\n")].joined(separator: "\n\n"))
        } else {
            kind = .edit
            (summary, comment) = PageReply.words(returned.words)
        }
        takesMuch = wanted.takesMuch
    }

    /// "Summary: …", or one line: what the edit is about. More: words besides.
    static func words(_ words: String) -> (summary: String, comment: String) {
        var lines = words.split(separator: "\n", omittingEmptySubsequences: false).map { ASCII.trimmed($0) }
        while lines.first?.isEmpty == true { lines.removeFirst() }
        guard let first = lines.first else { return ("", "") }
        if ASCII.hasPrefix(first.utf8, "summary:") {
            let said = ASCII.trimmed(first.dropFirst("summary:".count))
            return (String(said.prefix(200)), ASCII.trimmed(lines.dropFirst().joined(separator: "\n")))
        }
        return lines.count == 1 && first.utf8.count <= 200 ? (first, "") : ("", words)
    }
}

/// A page as it came back, with what mail programs did to it undone.
struct RestoredPage {
    private(set) var text = ""
    /// More than two fifths of the page's words are gone, or everything behind some point.
    private(set) var takesMuch = false

    init(_ returned: String, base: String, isWhole: Bool) {
        var vocabulary = Vocabulary()
        let base = Prose(base, &vocabulary)
        let new = Prose(returned, &vocabulary)
        let keys = new.words.map(\.key)
        let places = Alignment(base.words.map(\.key), keys).places
        let lastKept = places.lastIndex { $0 != nil } ?? -1
        var tail = base.words.count
        if !isWhole {
            // Programs cut long letters: what is missing at the end was not taken out.
            tail = lastKept + 1
        }
        // Without its end line, what stands behind the last words of the page is the letter's foot, or a name.
        let count = isWhole ? new.words.count : lastKept < 0 ? 0 : (places[lastKept] ?? 0) + 1
        let kept = places.count { $0 != nil } + base.words.count - tail
        let gone = base.words.count - kept
        let isCutOff =
            isWhole && base.words.count > 40 && base.words.count - 1 - lastKept >= max(12, base.words.count / 10)
            && (places.last ?? nil) == nil && (lastKept < 0 || places[lastKept] == keys.count - 1)
        takesMuch =
            base.words.count > 12 && (gone * 5 > base.words.count * 2 || isCutOff)
            || !isWhole && base.words.count > 12 && lastKept * 5 < base.words.count * 3
        if isWhole, new.words.isEmpty, !base.words.isEmpty { takesMuch = true }
        write(base, new, places, tail, count)
    }

    /// There are words in these lines that the page does not have.
    static func newWords(in lines: [String], base: String) -> Bool {
        guard !lines.isEmpty else { return false }
        var vocabulary = Vocabulary()
        let base = Prose(base, &vocabulary).words.map(\.key)
        var starts: [Int32: [Int]] = [:]
        for (index, key) in base.enumerated() { starts[key, default: []].append(index) }
        // What would take longer to look for is asked about.
        var left = mostCompared
        // A line that was wrapped stands so in the page, word behind word.
        return lines.contains { line in
            let keys = Prose(line, &vocabulary).words.map(\.key)
            guard let first = keys.first else { return false }
            return !(starts[first] ?? []).contains { start in
                var same = 0
                while same < keys.count, start + same < base.count, base[start + same] == keys[same] { same += 1 }
                left -= same
                return left > 0 && same == keys.count
            }
        }
    }

    private static let mostCompared = 20_000_000

    private mutating func write(_ base: Prose, _ new: Prose, _ places: [Int?], _ tail: Int, _ count: Int) {
        var ofBase = [Int?](repeating: nil, count: new.words.count)
        for (old, place) in places.enumerated() { if let place { ofBase[place] = old } }
        let gaps = Dictionary(
            new.sentences.map { ($0.words.lowerBound, $0.gap) }, uniquingKeysWith: { first, _ in first })
        var out: [UInt8] = []
        out.reserveCapacity(new.bytes.count + base.bytes.count / 4)
        var before: Int?
        for index in 0..<count {
            let word = new.words[index]
            let lead = new.bytes[word.range.lowerBound..<word.body]
            let old = ofBase[index]
            if index == 0 {
                // Nothing stands before a page.
                if let old, old == 0 { out += base.bytes[base.words[0].range.lowerBound..<base.words[0].body] }
            } else if let old, before == old - 1 {
                out += RestoredPage.between(lead, base.bytes[base.words[old].range.lowerBound..<base.words[old].body])
            } else {
                out += RestoredPage.fresh(lead, gaps[index])
            }
            if let old {
                out += base.bytes[base.words[old].body..<base.words[old].range.upperBound]
            } else {
                out += new.bytes[word.body..<word.range.upperBound]
            }
            before = old
        }
        if tail < base.words.count {
            out += base.bytes[base.words[tail].range.lowerBound...]
        }
        while let last = out.last, ASCII.isSpace(last) { out.removeLast() }
        text = String(decoding: out, as: UTF8.self)
    }

    /// Between two words that stood so before: as it was, unless a paragraph was ended or joined on one line. What programs
    /// wrap, join or set apart is no change.
    private static func between(_ now: ArraySlice<UInt8>, _ before: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let lines = (now.count { $0 == ASCII.lf }, before.count { $0 == ASCII.lf })
        if lines.0 >= 2, lines.1 == 0 { return Array("\n\n".utf8)[...] }
        if lines.0 == 0, lines.1 >= 2, !now.isEmpty { return [ASCII.space] }
        return before
    }

    /// Before new words, or behind what was taken out.
    private static func fresh(_ lead: ArraySlice<UInt8>, _ gap: Prose.Gap?) -> ArraySlice<UInt8> {
        guard let line = lead.lastIndex(of: ASCII.lf) else { return lead }
        let indent = lead[(line + 1)...]
        switch gap {
        case .block: return Array("\n\n".utf8) + indent
        case .line: return Array("\n".utf8) + indent
        // A program's own line end.
        case .blank, .start, nil: return [ASCII.space]
        }
    }
}
