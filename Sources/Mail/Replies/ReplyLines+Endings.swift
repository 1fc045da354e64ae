/// Footers, signatures and disclaimers: what stands below the words.
extension ReplyLines {
    /// What list servers append: a ruler, then the list's name and links.
    mutating func cutListFooter() {
        // Mailman's note in the place of a part it removed.
        let removed = Array("[[alternative HTML version deleted]]".utf8)
        for index in ranges.indices where judgements[index] == .new && trimmed(index).elementsEqual(removed) {
            judgements[index] = .cut
        }
        for index in ranges.indices where judgements[index] == .new {
            let line = trimmed(index)
            if SignatureLines.beginsListFooter(line), ranges.count - index <= 20, index > 0,
                isBlank(index - 1) || judgements[index - 1] != .new, !isAnnounced(index)
            {
                cut(index..<nextQuote(from: index))
                continue
            }
            guard SignatureLines.isRuler(line, least: 10), ranges.count - index <= 20 else { continue }
            let below = (index + 1..<min(ranges.count, index + 8)).map { trimmed($0) }
            guard below.contains(where: { SignatureLines.isListFooter($0) }), !isAnnounced(index) else { continue }
            cut(index..<nextQuote(from: index))
        }
    }

    func nextQuote(from index: Int) -> Int {
        (index..<ranges.count).first { judgements[$0] == .quote || judgements[$0] == .attribution } ?? ranges.count
    }

    /// "I would put this under our letters:" stands above it, and words of the author's below: it is what they speak of.
    func isAnnounced(_ index: Int) -> Bool {
        // Footers stand at the end.
        guard ranges.count - index <= 120, let above = lastWritten(before: index),
            judgements[above] == .new,
            trimmed(above).last == UInt8(ascii: ":") || trimmed(above).suffix(3).elementsEqual("：".utf8)
        else { return false }
        let below = (index + 1..<min(ranges.count, index + 40)).filter { isNew($0) }
        return below.contains { place in
            let line = trimmed(place)
            return line.last.map { ASCII.isAny($0, of: ".?!") } ?? false
                && !SignatureLines.isDisclaimer(paragraph(at: place)) && !SignatureLines.isPhoneLine(line)
        }
    }

    static func isSignatureMark(_ line: ArraySlice<UInt8>) -> Bool {
        line.elementsEqual("-- ".utf8) || line.elementsEqual("--".utf8)
    }

    mutating func cutSignature() {
        guard let first = ranges.indices.first(where: { isNew($0) }) else { return }
        let shape = Shape(self)
        let dividers = dividers()
        for index in ranges.indices where judgements[index] == .new && !isFenced(index) {
            guard let mark = SignatureLines.mark(line(index)), !dividers.contains(index), !isAnnounced(index) else {
                continue
            }
            let end = shape.nextOld[index]
            // "-- " is a signature whatever follows (RFC 3676 §4.3); other rulers only before a few lines, and only
            // where nothing but old text comes after them.
            if mark == .common {
                guard shape.newFrom[index + 1] - shape.newFrom[end] <= 12, !standsAlone(index) else { continue }
                // Who begins something may rule off a part of it: then what stands below says what a signature does not.
                guard
                    context.isReply
                        || (index + 1..<end).allSatisfy({ isBlank($0) || SignatureLines.mayBeInOne(trimmed($0)) })
                else { continue }
            } else if mark != .certain {
                let below = shape.newFrom[index + 1]
                guard below <= 6, shape.newFrom[end] == 0, index > first, !beginsPostscript(after: index) else {
                    continue
                }
                guard (index + 1..<end).allSatisfy({ isBlank($0) || SignatureLines.mayBeInOne(trimmed($0)) }) else {
                    continue
                }
                guard endsLikeSignature(index + 1..<end) else { continue }
                if mark == .possible {
                    // Under a line it makes a heading or a table.
                    guard isBlank(index - 1) || judgements[index - 1] != .new else { continue }
                    guard below > 0, (index + 1..<end).allSatisfy({ ranges[$0].count <= 80 }) else { continue }
                }
            }
            var signatureEnd = (index + 1..<end).first { beginsPostscript($0) } ?? end
            while signatureEnd < end, isBlank(signatureEnd - 1) { signatureEnd -= 1 }
            cut(index..<signatureEnd)
        }
        cutPhoneLines()
        cutContactBlock()
    }

    /// "Kind regards, Ann Lee", and below it a firm, a street and numbers: the name stays, what a letterhead says goes.
    mutating func cutBelowClosing() {
        let fresh = ranges.indices.filter { isNew($0) }
        guard let first = fresh.first, let last = fresh.last else { return }
        let tail = fresh.suffix(16)
        guard let closing = tail.last(where: { $0 > first && Closings.isOne(trimmed($0)) }) else { return }
        // Up to a postscript, which stays.
        let end = tail.first { $0 > closing && beginsPostscript($0) } ?? last + 1
        let below = tail.filter { $0 > closing && $0 < end }
        guard let name = below.first, let ending = below.last, trimmed(name).count <= 60 else { return }
        let isNamed = !SignatureLines.isContact(trimmed(name))
        let rest = isNamed ? below.dropFirst() : below[...]
        // A number alone, directly below the name, is theirs.
        let isNumber = rest.count == 1 && isNamed && rest.first == name + 1
        guard rest.contains(where: { Closings.isLetterhead(trimmed($0)) }),
            isSenders(rest) || isNumber && rest.allSatisfy({ SignatureLines.isContact(trimmed($0)) })
        else { return }
        cut(rest.first!..<ending + 1)
    }

    /// Lines of dashes that stand more than once, with sentences between them: they divide a text, and end none. What is
    /// enclosed by two and holds somebody's numbers is a signature all the same.
    private func dividers() -> Set<Int> {
        var marks: [Int] = []
        for index in ranges.indices where judgements[index] == .new && !isFenced(index) {
            if SignatureLines.mark(line(index)) != nil { marks.append(index) }
            if marks.count > 200 { return Set(marks) }
        }
        guard marks.count > 1 else { return [] }
        var found: Set<Int> = []
        for (place, index) in marks.enumerated() {
            let same = marks.filter { trimmed($0).elementsEqual(trimmed(index)) }
            guard same.count > 1 else { continue }
            let next = place + 1 < marks.count ? marks[place + 1] : ranges.count
            let between = (index + 1..<next).filter { isNew($0) }
            if between.contains(where: { Closings.isLetterhead(trimmed($0)) }) { continue }
            if between.isEmpty, place > 0, !found.contains(marks[place - 1]) { continue }
            // A signature above a list's, each with its mark.
            let isCertain = SignatureLines.mark(line(index)) == .certain && same.count == 2
            if isCertain, between.allSatisfy({ SignatureLines.mayBeInOne(trimmed($0)) }) { continue }
            found.insert(index)
        }
        return found
    }

    /// A name of the author's, a number, an address, an advertisement; or a word or two directly below: what people end with.
    private func endsLikeSignature(_ range: Range<Int>) -> Bool {
        let lines = range.filter { isNew($0) }
        guard let first = lines.first else { return true }
        let isBrief = lines.count <= 2 && lines.allSatisfy { trimmed($0).count { $0 == ASCII.space } <= 3 }
        if isBrief, first == range.lowerBound { return true }
        return lines.contains { index in
            let line = trimmed(index)
            return Closings.isLetterhead(line) || SignatureLines.isPhoneLine(line) || SignatureLines.isService(line)
                || context.isAuthors(line) || SignatureLines.isDisclaimer(Phrases.lowered(line))
        } || SignatureLines.isDisclaimer(paragraph(at: first))
    }

    /// All of it can stand in a letterhead, and something says whose it is.
    private func isSenders(_ lines: some Sequence<Int>) -> Bool {
        lines.allSatisfy {
            let line = trimmed($0)
            return (SignatureLines.mayBeInOne(line) || Closings.isLetterhead(line))
                && !Closings.saysMore(line, by: context)
        } && lines.contains { Closings.isSenders(trimmed($0), by: context) }
    }

    /// Between empty lines: two dashes as such.
    func standsAlone(_ index: Int) -> Bool {
        index > 0 && isBlank(index - 1) && index + 1 < ranges.count && isBlank(index + 1)
    }

    func beginsPostscript(after index: Int) -> Bool {
        nextWritten(after: index).map { beginsPostscript($0) } ?? false
    }

    func beginsPostscript(_ next: Int) -> Bool {
        let start = trimmed(next).prefix(5).filter { ASCII.isLetter($0) }.map(ASCII.lower)
        return start.starts(with: "ps".utf8)
            && (start.count == 2 || !ASCII.isLetter(trimmed(next).dropFirst(2).first ?? 0))
    }

    /// Counts taken once, so that no pass looks ahead from every line.
    struct Shape {
        /// The next quoted or attributed line from each line on; the count of lines where there is none.
        var nextOld: [Int]
        /// How many new lines there are from each line on.
        var newFrom: [Int]

        init(_ lines: ReplyLines) {
            let count = lines.ranges.count
            nextOld = Array(repeating: count, count: count + 1)
            newFrom = Array(repeating: 0, count: count + 1)
            for index in stride(from: count - 1, through: 0, by: -1) {
                let isOld = lines.judgements[index] == .quote || lines.judgements[index] == .attribution
                nextOld[index] = isOld ? index : nextOld[index + 1]
                newFrom[index] = newFrom[index + 1] + (lines.isNew(index) ? 1 : 0)
            }
        }
    }

    /// "Sent from my …" where a block of new words ends.
    mutating func cutPhoneLines() {
        // Only lines where a run of new words ends are looked at, and the few above the very last.
        let last = ranges.indices.last { isNew($0) } ?? 0
        var below: Int?  // the next written line
        for index in ranges.indices.reversed() where !isBlank(index) {
            defer { below = index }
            let ends = below.map { judgements[$0] != .new || beginsPostscript($0) } ?? true
            guard judgements[index] == .new, ends || index + 4 >= last, ranges[index].count <= 400 else { continue }
            let line = trimmed(index)
            let isOne =
                SignatureLines.isTracker(line)
                || (ranges[index].count > 5
                    && (SignatureLines.isPhoneLine(line, isEnd: ends) || SignatureLines.isAdvertisedLink(line)))
            if isOne, ends || isAboveName(index, last) { judgements[index] = .cut }
        }
    }

    /// Nothing but a name of the author's, or what programs say of themselves, stands below.
    private func isAboveName(_ index: Int, _ last: Int) -> Bool {
        guard index < last else { return true }
        return (index + 1...last).allSatisfy {
            let line = trimmed($0)
            return !isNew($0) || context.isAuthors(line) || SignatureLines.isRuler(line, least: 2)
                || SignatureLines.isAdvertisedLink(line) || SignatureLines.isTracker(line)
        }
    }

    /// A name with telephone numbers and the like below it, at the end of the new words.
    mutating func cutContactBlock() {
        guard let first = ranges.indices.first(where: { isNew($0) }),
            let last = ranges.indices.last(where: { isNew($0) })
        else { return }
        var start = last
        while start > 0, judgements[start - 1] == .new, !isBlank(start - 1), last - start < 10 { start -= 1 }
        guard last - start >= 2, start > first else { return }
        // A list that somebody announces is what they want to say, and so is one of links.
        let above = (first..<start).last { !isBlank($0) }
        if above.map({ trimmed($0).last == UInt8(ascii: ":") }) ?? false { return }
        guard !SignatureLines.isContact(trimmed(start)) else { return }
        let contact = (start...last).filter { SignatureLines.isContact(trimmed($0)) }
        if contact.count >= 2, !contact.allSatisfy({ SignatureLines.isLink(trimmed($0)) }),
            contact.count * 2 >= last - start + 1, isSenders(start...last)
        {
            cut(start..<last + 1)
        }
    }

    mutating func cutDisclaimer() {
        guard let first = ranges.indices.first(where: { isNew($0) }) else { return }
        let start = ranges.indices.first { index in
            index > first && isNew(index) && !isFenced(index)
                && (isBlank(index - 1) || judgements[index - 1] != .new
                    || SignatureLines.isRuler(trimmed(index - 1), least: 3))
                && SignatureLines.isDisclaimer(paragraph(at: index)) && !isAnnounced(index)
        }
        guard let start else { return }
        let end = nextQuote(from: start)
        // Lawyers have the last word, and a short one: a text about confidentiality is none of theirs.
        guard (start..<end).count(where: { isNew($0) }) <= 25 else { return }
        for index in start..<end where judgements[index] == .new { judgements[index] = .cut }
        // A ruler or a heading above it goes too.
        var above = start - 1
        while above > 0, isBlank(above) { above -= 1 }
        if above > 0, judgements[above] == .new, SignatureLines.isDisclaimerHeading(trimmed(above)) {
            judgements[above] = .cut
        }
    }

    func paragraph(at index: Int) -> [UInt8] {
        var end = index
        while end + 1 < ranges.count, end - index < 12, isNew(end + 1) { end += 1 }
        return Phrases.lowered(bytes[ranges[index].lowerBound..<ranges[end].upperBound].prefix(1_500))
    }
}
