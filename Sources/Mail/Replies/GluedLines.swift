/// Lines that hold two things: the author's words, and behind them the attribution of what they answer; or that and the
/// beginning of the quote. Phones and web mailers leave the line end out.
enum GluedLines {
    /// The parts of a line; almost always the line itself.
    static func split(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
        guard range.count > 30, range.count <= 1_200, let colon = lastColon(bytes, range) else { return [range] }
        var parts: [Range<Int>] = []
        var end = range.upperBound
        var tail: Range<Int>?
        // "… wrote:> Soup and bread"
        if let mark = quoteMark(bytes, behind: colon, end) {
            tail = mark..<end
            end = colon + 1
        }
        let line = Array(bytes[range.lowerBound..<end])
        let whole = Attribution.Look(line[...])
        if whole.starts, whole.fullDate {
            guard let tail, whole.verb, whole.time || !whole.addresses.isEmpty else { return [range] }
            return [range.lowerBound..<end, tail]
        }
        guard let start = attribution(in: line) else { return [range] }
        let words = range.lowerBound..<range.lowerBound + start.end
        if !words.isEmpty { parts.append(words) }
        parts.append(range.lowerBound + start.begin..<end)
        if let tail { parts.append(tail) }
        return parts
    }

    /// ">", behind one blank at most.
    private static func quoteMark(_ bytes: UnsafeBufferPointer<UInt8>, behind colon: Int, _ end: Int) -> Int? {
        if colon + 1 < end, bytes[colon + 1] == ASCII.greater { return colon + 1 }
        if colon + 2 < end, bytes[colon + 1] == ASCII.space, bytes[colon + 2] == ASCII.greater { return colon + 2 }
        return nil
    }

    /// A colon at the end, or before a quote mark; the quick look that most lines do not pass.
    private static func lastColon(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        var end = range.upperBound
        while end > range.lowerBound, ASCII.isSpace(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
        guard end > range.lowerBound else { return nil }
        if bytes[end - 1] == UInt8(ascii: ":") { return end - 1 }
        var at = range.lowerBound
        while at + 1 < end {
            if bytes[at] == UInt8(ascii: ":"), quoteMark(bytes, behind: at, end) != nil { return at }
            at += 1
        }
        return nil
    }

    /// Where the words end and the attribution begins: behind a sentence, or behind dashes.
    private static func attribution(in line: [UInt8]) -> (end: Int, begin: Int)? {
        guard line.first != ASCII.greater else { return nil }
        var tries = 0
        guard let letter = line.firstIndex(where: ASCII.isLetter) else { return nil }
        var at = 1
        while at < line.count, tries < 12 {
            defer { at += 1 }
            let isStop = ASCII.isAny(line[at - 1], of: ".!?") && ASCII.isSpace(line[at])
            let isDash =
                line[at - 1] == UInt8(ascii: "-") && at >= 3 && line[at - 2] == UInt8(ascii: "-")
                && line[at] != UInt8(ascii: "-")
            guard isStop || isDash else { continue }
            var begin = at
            while begin < line.count, ASCII.isSpace(line[begin]) { begin += 1 }
            guard begin < line.count else { return nil }
            // "man. 23. nov. 2026": a date goes on.
            if ASCII.isDigit(line[begin]) { continue }
            var end = at
            if isDash { while end > 0, line[end - 1] == UInt8(ascii: "-") { end -= 1 } }
            tries += 1
            guard letter < end else { continue }
            let look = Attribution.Look(line[begin...])
            if look.starts, look.verb, look.endsWell, look.fullDate, look.time || !look.addresses.isEmpty {
                return (end, begin)
            }
        }
        return nil
    }
}
