import Mail

/// What changed between two texts, as whole sentences with their words marked.
public struct PageChanges: Sendable, Equatable {
    public enum Piece: Sendable, Equatable {
        case same(String)
        case gone(String)
        case new(String)
    }

    /// Each a sentence.
    public private(set) var sentences: [[Piece]] = []
    /// More changed than is told.
    public private(set) var hasMore = false

    public init(_ old: String, _ new: String, most: Int = 200) {
        var vocabulary = Vocabulary()
        let old = Prose(old, &vocabulary)
        let comparison = Comparison(old, Prose(new, &vocabulary))
        let new = comparison.new
        for slot in 0...old.sentences.count {
            for sentence in comparison.inserted[slot] ?? 0..<0 { add([.new(new.text(of: sentence))], most) }
            guard slot < old.sentences.count else { break }
            switch comparison.fates[slot] {
            case .gone: add([.gone(old.text(of: slot))], most)
            case .kept(let now):
                if new.sentences[now].key != old.sentences[slot].key {
                    add(PageChanges.words(old, slot, new, now), most)
                }
            }
        }
    }

    private mutating func add(_ pieces: [Piece], _ most: Int) {
        if sentences.count < most { sentences.append(pieces) } else { hasMore = true }
    }

    private static func words(_ old: Prose, _ sentence: Int, _ new: Prose, _ now: Int) -> [Piece] {
        let (from, to) = (old.sentences[sentence].words, new.sentences[now].words)
        let places = Alignment(old.keys(of: sentence), new.keys(of: now)).places
        var pieces: [Piece] = []
        var at = to.lowerBound
        func text(_ prose: Prose, _ range: Range<Int>) -> String {
            guard let first = range.first, let last = range.last else { return "" }
            return prose.text(prose.words[first].body..<prose.words[last].range.upperBound)
        }
        var gone = from.lowerBound..<from.lowerBound
        var same = to.lowerBound..<to.lowerBound
        func flush(_ until: Int) {
            guard !gone.isEmpty || at < until else { return }
            endSame()
            if !gone.isEmpty { pieces.append(.gone(text(old, gone))) }
            if at < until { pieces.append(.new(text(new, at..<until))) }
            at = max(at, until)
        }
        func endSame() {
            guard !same.isEmpty else { return }
            let lead = same.lowerBound == to.lowerBound ? "" : " "
            pieces.append(.same(lead + text(new, same)))
            same = same.upperBound..<same.upperBound
        }
        for (offset, place) in places.enumerated() {
            let word = from.lowerBound + offset
            guard let place else {
                gone = (gone.isEmpty ? word : gone.lowerBound)..<word + 1
                continue
            }
            flush(to.lowerBound + place)
            gone = word + 1..<word + 1
            same = (same.isEmpty ? at : same.lowerBound)..<at + 1
            at += 1
        }
        flush(to.upperBound)
        endSame()
        return pieces
    }

    /// "We begin at [-nine-] {+ten+}.", a line each.
    public var marked: String {
        sentences.map { pieces in
            pieces.reduce(into: "") { line, piece in
                let blank = line.isEmpty || line.hasSuffix(" ") ? "" : " "
                switch piece {
                case .same(let words): line += words
                case .gone(let words): line += blank + "[-\(words)-]"
                case .new(let words): line += blank + "{+\(words)+}"
                }
            }
        }.joined(separator: "\n")
    }

    /// What was put in.
    public var added: String {
        sentences.joined().compactMap { if case .new(let words) = $0 { words } else { nil } }.joined(separator: "\n")
    }

    public func write(to html: inout Html) {
        for pieces in sentences {
            html.put("<p dir=\"auto\">")
            for (index, piece) in pieces.enumerated() {
                switch piece {
                case .same(let words): html.text(words)
                case .gone(let words):
                    if index > 0 { html.put(" ") }
                    html.put("<del>\(words)</del>")
                case .new(let words):
                    if index > 0 { html.put(" ") }
                    html.put("<ins>\(words)</ins>")
                }
            }
            html.put("</p>\n")
        }
    }
}
