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
    private var unmarkedBelow: Int?

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
    private(set) var unmarkedOld = 0..<0

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

    /// A header block (Outlook's way), or a ruler that says "Original Message": from there on everything is old.
    private mutating func cutHeaderBlocks() {
        var firstWords: Int?  // looked for once, where there is a block at all
        for index in ranges.indices where judgements[index] == .new && !isFenced(index) {
            guard let block = HeaderBlock(in: self, at: index) else { continue }
            let words =
                firstWords ?? ranges.indices.first { isNew($0) && HeaderBlock.marker(trimmed($0)) == nil }
                ?? ranges.count
            firstWords = words
            let above = words < index
            if block.isOurs { quotesOurLetter = true }
            // Nothing written above it: what is passed on is the point. Likewise when the subject says so.
            if !above, !block.isForward, !context.isForward, context.isReply, block.isWhole { carriesMail = true }
            guard above || block.isOurs else { return }
            if !block.isTitled, !block.isOurs, isShown(block, at: index) { continue }
            // A ride from Berlin to Hamburg, in a mail that answers nothing.
            guard block.isMail(inReply: context.isReply) else { continue }
            if block.isForward || context.isForward {
                // Whoever passes a mail on wants it read, marked or not.
                cut(block.start..<ranges.count, as: .passedOn)
                return
            }
            unmarkedOld = withAttributionAbove(withRulersAbove(block.start))..<ranges.count
            if let answered = answeredBelow(index, words) {
                cut(unmarkedOld.lowerBound..<answered)
                for place in answered..<ranges.count where judgements[place] == .quote { judgements[place] = .context }
                return
            }
            cut(unmarkedOld)
            return
        }
    }

    /// "See my answers below": where the old mail begins that holds them, if it surely does. Its lines stay, since nobody can
    /// tell whose each is.
    private func answeredBelow(_ block: Int, _ words: Int) -> Int? {
        guard context.isReply, let start = HeaderBlock.end(in: self, from: block) else { return nil }
        let own = bytes[ranges[words].lowerBound..<ranges[max(words, block - 1)].upperBound]
        guard own.count <= 600, InlineAnswers.announced(own) else { return nil }
        let below = (start..<ranges.count).filter { !isBlank($0) }
        let tags = below.compactMap { InlineAnswers.tag(trimmed($0)) }
        let isMarked =
            below.contains { InlineAnswers.isMarked(trimmed($0), by: context) } || tags.count > Set(tags).count
        // Questions that are marked, and bare lines between them.
        let turns = zip(below, below.dropFirst()).count {
            judgements[$0] == .quote && judgements[$1] == .new
        }
        return isMarked || InlineAnswers.surelyAnnounced(own)
            || turns > 0 && below.contains { judgements[$0] == .quote } ? start : nil
    }

    /// A header that somebody shows: a form, a memo, what a program wrote; and not the mail that is answered.
    private func isShown(_ block: HeaderBlock, at index: Int) -> Bool {
        if !block.isDated, hasMarkedMail(below: index + 3) { return true }
        let first = HeaderBlock.key(trimmed(index))
        if !block.isDated, first == .to || first == .subject { return true }
        // "The program shows this:" in a mail that answers nothing, or with words of the author's below.
        guard let above = (0..<block.start).last(where: { !isBlank($0) }),
            trimmed(above).last == UInt8(ascii: ":") || trimmed(above).suffix(5).elementsEqual(" says".utf8)
        else { return false }
        return !context.isReply || !block.isDated
    }

    /// "Am 24.11.26 um 16:20 schrieb Jane Doe", directly above the block.
    private func withAttributionAbove(_ start: Int) -> Int {
        guard start > 0, isNew(start - 1), ranges[start - 1].count <= 200 else { return start }
        let line = trimmed(start - 1)
        let look = Attribution.Look(line)
        if look.starts && look.verb && look.fullDate && look.time { return start - 1 }
        // "Jonas Weber ---03.11.2025 14:22:10---Wo ist …" of Notes; the bare address of Foxmail.
        let isNotes = look.fullDate && look.time && line.firstRange(of: Array(" ---".utf8)) != nil
        let isBare = look.addresses.count == 1 && look.addresses[0].utf8.count == line.count
        return isNotes || isBare ? withRulersAbove(start - 1) : start
    }

    /// Rulers and empty lines directly above belong to the old mail.
    private func withRulersAbove(_ start: Int) -> Int {
        var start = start
        while start > 0, judgements[start - 1] == .new,
            isBlank(start - 1) || SignatureLines.isRuler(trimmed(start - 1), least: 2)
        {
            start -= 1
        }
        return start
    }

    // MARK: Attributions

    private mutating func cutAttributions() {
        var end = 0
        while end < ranges.count {
            defer { end += 1 }
            guard judgements[end] == .new, !isFenced(end) else { continue }
            if context.isReply, Attribution.hasQuoteOnItsLine(line(end), isOurs: context.isOurs) {
                markUnquoted(below: end - 1)
                unmarkedBelow = end
                continue
            }
            guard Attribution.mayEnd(trimmed(end)) else { continue }
            let follower = nextWritten(after: end)
            let isBarred =
                follower.map { line($0).first == UInt8(ascii: "|") || line($0).starts(with: "» ".utf8) } ?? false
            let quoteFollows = isBarred || follower.map { judgements[$0] == .quote && $0 - end <= 5 } ?? false
            guard let start = Attribution.start(in: self, end: end, quoteFollows: quoteFollows) else { continue }
            let isOurs = namesUs(start...end)
            // Who starts a topic with somebody's words means them to be read.
            guard quoteFollows || context.isReply || isOurs else { continue }
            if !isOurs, isTold(start...end, quoteFollows: quoteFollows && !isBarred) { continue }
            cut(start..<end + 1, as: .attribution)
            carriesMail = true
            if isOurs { quotesOurLetter = true }
            if isBarred {
                markBarred(below: end)
            } else if !quoteFollows {
                markUnquoted(below: end)
                unmarkedBelow = end
            }
        }
    }

    /// ">>> Ben <ben@…> 03.11.2025 14:22 >>>", and the old mail unmarked below it: GroupWise.
    private mutating func cutGroupWise() {
        guard context.isReply else { return }
        for index in ranges.indices where judgements[index] == .quote && ranges[index].count <= 200 {
            let line = trimmed(index)
            guard line.starts(with: ">>> ".utf8), line.suffix(4).elementsEqual(" >>>".utf8) else { continue }
            let look = Attribution.Look(line)
            guard look.fullDate, look.time else { continue }
            judgements[index] = .attribution
            markUnquoted(below: index)
            unmarkedBelow = index
            return
        }
    }

    /// The author tells of somebody's words: as people tell it; without an address and a time, while the mail that is answered
    /// stands marked further down; or in a mail that answers nothing.
    private func isTold(_ lines: ClosedRange<Int>, quoteFollows: Bool) -> Bool {
        let text = bytes[ranges[lines.lowerBound].lowerBound..<ranges[lines.upperBound].upperBound]
        let look = Attribution.Look(text)
        if look.isStory(year: context.year) { return true }
        guard look.addresses.isEmpty, !look.time else { return false }
        if !context.isReply, !look.fullDate { return true }
        return !quoteFollows && hasMarkedMail(below: lines.upperBound)
    }

    /// "On … wrote:" or the like, and marked lines below it.
    func hasMarkedMail(below index: Int) -> Bool {
        for next in (index + 1)..<max(index + 1, ranges.count)
        where judgements[next] == .quote && next > index + 2 && next > 0 {
            let above = (index + 1..<next).last { !isBlank($0) }
            guard let above, judgements[above] != .quote else { continue }
            return Attribution.mayEnd(trimmed(above))
        }
        return false
    }

    private func namesUs(_ lines: ClosedRange<Int>) -> Bool {
        let text = Array(bytes[ranges[lines.lowerBound].lowerBound..<ranges[lines.upperBound].upperBound])
        return AddressScan.all(in: text, limit: 4).contains { context.isOurs($0.address) }
    }

    /// Under an attribution without a quote everything is old: phones and web mailers do not mark it.
    private mutating func markUnquoted(below end: Int) {
        for index in (end + 1)..<max(end + 1, ranges.count) where judgements[index] == .new {
            judgements[index] = .quote
        }
    }

    /// Old mail behind "|" or "»": answers may stand between its lines.
    private mutating func markBarred(below end: Int) {
        for index in (end + 1)..<max(end + 1, ranges.count) where judgements[index] == .new {
            let line = trimmed(index)
            if line.first == UInt8(ascii: "|") || line.starts(with: "»".utf8) { judgements[index] = .quote }
        }
    }

    func nextWritten(after index: Int) -> Int? {
        var next = index + 1
        while next < ranges.count {
            if !isBlank(next) { return next }
            next += 1
        }
        return nil
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
