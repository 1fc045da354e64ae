/// The lines of a body, each judged: the author's own, quoted, or carried along.
///
/// The passes go from what is certain to what is likely. Each is linear in the number of lines, and looks at few
/// bytes of most: a line that neither begins nor ends like anything special costs one look.
struct ReplyLines {
    enum Judgement {
        /// The author's.
        case new
        /// Marked ">" by the author's mail program.
        case quote
        /// "On … wrote:".
        case attribution
        /// Quoted lines that stay, because the answer below needs them.
        case context
        /// A forwarded mail, which stays whole.
        case passedOn
        case cut
    }

    let bytes: [UInt8]
    let context: ReplyContext
    var ranges: [Range<Int>] = []
    var judgements: [Judgement] = []
    private var blanks: [Bool] = []
    private var fenced: [Bool] = []
    /// An attribution, header block or mark says so.
    var quotesOurLetter = false
    /// An attribution or a header block says that a whole mail is carried along.
    var carriesMail = false
    /// The last attribution with an unmarked old mail below it.
    var unmarkedBelow: Int?
    /// Lines behind "|" are marked.
    var hasBars = false
    /// Where the last mail is quoted with marks, below its attribution.
    var lastMarkedMail = -1

    init(_ text: String, _ context: ReplyContext) {
        self.context = context
        bytes = Array(text.utf8)
        var start = 0
        bytes.withUnsafeBufferPointer { buffer in
            while start < buffer.count {
                let end = buffer[start...].firstIndex(of: ASCII.lf) ?? buffer.count
                ranges += GluedLines.split(buffer, start..<end)
                start = end + 1
            }
        }
        judgements = ranges.map { ReplyLines.isQuote(bytes[$0]) ? .quote : .new }
        blanks = ranges.map { ReplyLines.isBlank(bytes[$0]) }
    }

    /// Where an old mail lies without marks.
    var unmarkedOld = 0..<0

    mutating func judge() {
        judgeMarks()
        judgeQuotes()
    }

    /// Everything but which quotes stay.
    mutating func judgeMarks() {
        unquoteFences()
        cutGroupWise()
        unquoteFoldedEnds()
        cutBanners()
        quoteBrokenLinks()
        quoteWrappedTails()
        cutOwnFooter()
        cutHeaderBlocks()
        cutAttributions()
        cutListFooter()
        cutSignature()
        cutDisclaimer()
        cutBelowClosing()
    }

    // MARK: Looking at a line

    func line(_ index: Int) -> ArraySlice<UInt8> { bytes[ranges[index]] }

    func isBlank(_ index: Int) -> Bool { blanks[index] }

    /// White space, and the marks of no width that some clients leave on empty lines.
    static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first(where: { !ASCII.isSpace($0) }) else { return true }
        guard first >= 0xC2, line.count <= 12 else { return false }
        return String(decoding: line, as: UTF8.self).unicodeScalars.allSatisfy { $0.isSpacing || $0.isHiddenControl }
    }

    /// Without white space at either end.
    func trimmed(_ index: Int) -> ArraySlice<UInt8> {
        var line = line(index)
        while let last = line.last, ASCII.isSpace(last) { line.removeLast() }
        while let first = line.first, ASCII.isSpace(first) { line.removeFirst() }
        return line
    }

    func isNew(_ index: Int) -> Bool { judgements[index] == .new && !isBlank(index) }

    /// ">", also behind the initials that some old programs put there ("JD> …").
    static func isQuote(_ line: ArraySlice<UInt8>) -> Bool {
        var rest = line
        while let first = rest.first, ASCII.isBlank(first) { rest.removeFirst() }
        guard let first = rest.first else { return false }
        if first == ASCII.greater { return rest.count == line.count || !rest.starts(with: ">>>>".utf8) }
        guard first >= 0x41, first <= 0x5A, rest.count == line.count else { return false }
        for (place, byte) in rest.prefix(4).enumerated() {
            if byte == ASCII.greater { return place > 0 && rest.dropFirst(place + 1).first.map(ASCII.isSpace) ?? true }
            guard byte >= 0x41, byte <= 0x5A else { return false }
        }
        return false
    }

    /// Every line bears a mark, so that nothing is its author's.
    var isAllQuoted: Bool { ranges.indices.allSatisfy { isBlank($0) || ReplyLines.isQuote(line($0)) } }

    mutating func cut(_ range: Range<Int>, as judgement: Judgement = .cut) {
        for index in range { judgements[index] = judgement }
    }

    // MARK: Certain things

    /// Between "```" fences nothing is a quote, a ruler or a signature.
    private mutating func unquoteFences() {
        var open: Int?
        for index in ranges.indices where line(index).starts(with: "```".utf8) {
            if let start = open {
                if fenced.isEmpty { fenced = Array(repeating: false, count: ranges.count) }
                for inside in start...index {
                    fenced[inside] = true
                    if judgements[inside] == .quote { judgements[inside] = .new }
                }
                open = nil
            } else {
                open = index
            }
        }
    }

    func isFenced(_ index: Int) -> Bool { !fenced.isEmpty && fenced[index] }

    /// A link that wrapping pushed out of its quote, directly between two quoted lines.
    private mutating func quoteBrokenLinks() {
        guard ranges.count > 2 else { return }
        for index in 1..<ranges.count - 1
        where judgements[index] == .new && judgements[index - 1] == .quote && judgements[index + 1] == .quote {
            let line = trimmed(index)
            if ASCII.hasPrefix(line, "(http") || ASCII.hasPrefix(line, "<http") || ASCII.hasPrefix(line, "http") {
                judgements[index] = .quote
            }
        }
    }

    /// The end of a letter of ours, by the place of its personal link, when it came back unmarked.
    private mutating func cutOwnFooter() {
        guard let mark = context.mark.map({ Array($0.utf8) }), bytes.firstRange(of: mark) != nil else { return }
        for index in ranges.indices where Array(line(index)).firstRange(of: mark) != nil {
            if judgements[index] == .quote {
                quotesOurLetter = true
                continue
            }
            // Its signature mark is at most ten lines above.
            let start = (max(0, index - 10)..<index).last { ReplyLines.isSignatureMark(line($0)) }
            guard let start else { continue }
            quotesOurLetter = true
            cut(start..<index + 1)
        }
    }

    // MARK: Which quotes stay

    /// Quotes below the last new words, or above a reply that follows the whole quote, are cut. Those between
    /// answers stay as what they answer.
    private mutating func judgeQuotes() {
        let written = ranges.indices.filter { isNew($0) }
        guard let first = written.first, let last = written.last else {
            for index in ranges.indices where judgements[index] != .new { judgements[index] = .cut }
            return
        }
        // A thread copied whole, marked above and unmarked further down: nobody answers in the middle of that.
        if let unmarkedBelow, let top = ranges.indices.first(where: { judgements[$0] == .attribution }), top > first,
            top < unmarkedBelow
        {
            cut(top..<ranges.count)
            for index in 0..<top where judgements[index] == .quote { judgements[index] = .cut }
            return
        }
        func isOld(_ index: Int) -> Bool { judgements[index] == .quote || judgements[index] == .attribution }
        // A poem, or what a program printed.
        if !context.isReply, !quotesOurLetter, !judgements.contains(.attribution) {
            for index in ranges.indices where judgements[index] == .quote { judgements[index] = .context }
            return
        }
        let old = ranges.indices.filter { judgements[$0] == .quote }
        let attributed = ranges.indices.first { judgements[$0] == .attribution }
        // Runs of new words that stand below a quote.
        var answers = 0
        var below = false
        for index in ranges.indices {
            if judgements[index] == .quote { below = true }
            if below, isNew(index) {
                answers += 1
                below = false
            }
        }
        let quotedBelow = old.last.map { $0 > last } ?? false
        let quotedAbove = old.first.map { $0 < first } ?? false
        let isAnswering: Bool
        if answers == 0 {
            isAnswering = false
        } else if answers > 1 {
            isAnswering = true
        } else if quotedAbove {
            // One answer below the quote: the whole old mail when it is attributed and nothing follows; a line
            // picked out of it otherwise.
            isAnswering = attributed == nil ? old.count <= 8 || quotedBelow : quotedBelow
        } else {
            // Words above the whole old mail and words below it.
            isAnswering = attributed == nil
        }
        guard isAnswering else {
            // Below their own words and above the old mail stands what the author quotes from elsewhere.
            let own = attributed.map { first..<max(first, $0) } ?? 0..<0
            for index in ranges.indices where isOld(index) { judgements[index] = own.contains(index) ? .context : .cut }
            return
        }
        for index in ranges.indices {
            switch judgements[index] {
            case .quote: judgements[index] = index < last ? .context : .cut
            // Among the author's own words the attribution belongs to what is answered.
            case .attribution: judgements[index] = index > first && index < last ? .context : .cut
            default: break
            }
        }
        trimContext(upTo: last)
    }

    /// Of a quote run that is not directly answered nothing is needed but its last paragraph's neighbourhood; runs
    /// of no more than forty lines stay whole.
    private mutating func trimContext(upTo last: Int) {
        var run: [Int] = []
        for index in 0...last {
            if judgements[index] == .context {
                run.append(index)
            } else if isNew(index) {
                if run.count > 40 { for far in run.dropLast(40) { judgements[far] = .cut } }
                // The header of a mail within the quote, and what stands above it, nobody answers.
                if let block = run.lastIndex(where: { isHeaderInQuote($0) }) {
                    for above in run[...block] { judgements[above] = .cut }
                }
                run = []
            }
        }
    }

    /// ">> Subject: …", ">> -----Original Message-----".
    private func isHeaderInQuote(_ index: Int) -> Bool {
        let bare = trimmed(index).drop { $0 == ASCII.greater || ASCII.isSpace($0) }
        guard !bare.isEmpty else { return false }
        if let marker = HeaderBlock.marker(bare), marker != .ruler { return true }
        return HeaderBlock.key(bare) == .subject && index > 0
            && HeaderBlock.key(trimmed(index - 1).drop { $0 == ASCII.greater || ASCII.isSpace($0) }) != nil
    }

    // MARK: What comes of it

    func joined(kept: Bool) -> String {
        var out: [UInt8] = []
        var blank = 0
        for index in ranges.indices {
            let stays = judgements[index] == .new || judgements[index] == .context || judgements[index] == .passedOn
            // An empty line belongs to what stands around it.
            if isBlank(index) {
                if stays || !kept { blank += 1 }
                continue
            }
            guard stays == kept else {
                if kept { blank = 0 }  // the empty lines around a gap count once
                continue
            }
            if !out.isEmpty { out.append(contentsOf: repeatElement(ASCII.lf, count: 1 + min(blank, 2))) }
            blank = 0
            var line = line(index)
            while let end = line.last, ASCII.isSpace(end) { line.removeLast() }
            out.append(contentsOf: line)
        }
        return String(decoding: out, as: UTF8.self)
    }
}
