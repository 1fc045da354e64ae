/// Where an old mail begins: under a header block, or an attribution.
extension ReplyLines {
    // MARK: Header blocks

    /// A header block (Outlook's way), or a ruler that says "Original Message": from there on everything is old.
    mutating func cutHeaderBlocks() {
        lastMarkedMail = markedMail()
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
        guard let above = lastWritten(before: block.start),
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

    mutating func cutAttributions() {
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
    mutating func cutGroupWise() {
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

    /// "On … wrote:" or the like, and marked lines below it, further down than a line or two.
    func hasMarkedMail(below index: Int) -> Bool { lastMarkedMail > index + 2 }

    /// The last marked line that an attribution stands above; -1: there is none. Looked for once.
    private func markedMail() -> Int {
        var above: Int?  // the last written line
        var last = -1
        for index in ranges.indices where !isBlank(index) {
            if judgements[index] == .quote, let above, judgements[above] != .quote, Attribution.mayEnd(trimmed(above)) {
                last = index
            }
            above = index
        }
        return last
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
        // Once for all that follow.
        guard !hasBars else { return }
        hasBars = true
        for index in (end + 1)..<max(end + 1, ranges.count) where judgements[index] == .new {
            let line = trimmed(index)
            if line.first == UInt8(ascii: "|") || line.starts(with: "»".utf8) { judgements[index] = .quote }
        }
    }

    func lastWritten(before index: Int) -> Int? { (0..<index).last { !isBlank($0) } }

    func nextWritten(after index: Int) -> Int? {
        var next = index + 1
        while next < ranges.count {
            if !isBlank(next) { return next }
            next += 1
        }
        return nil
    }
}
