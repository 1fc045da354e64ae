/// Writing text bodies (RFC 2045 §6.7). A placeholder is never split by a soft line break.
enum QuotedPrintable {
    private static let limit = 76
    private static let hex = Array("0123456789ABCDEF".utf8)

    /// May the text go out as it is? Then it is ASCII in short lines with nothing a relay would touch.
    static func isPlain(_ text: [UInt8]) -> Bool {
        for line in text.split(separator: ASCII.lf, omittingEmptySubsequences: false) {
            if line.count > 78 || line.first == ASCII.dot || line.last.map(ASCII.isBlank) ?? false { return false }
            if line.starts(with: "From ".utf8) { return false }
            if line.contains(where: { $0 >= 0x7F || ($0 < 0x20 && $0 != ASCII.tab) }) { return false }
        }
        return true
    }

    static func append(_ text: [UInt8], encoding: Bool, keeping: Placeholders, to out: inout [UInt8]) {
        out.reserveCapacity(out.count + text.count + text.count / 8)
        var lines = text.split(separator: ASCII.lf, omittingEmptySubsequences: false)
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        for line in lines {
            if encoding { encode(line, keeping, &out) } else { out.append(contentsOf: line) }
            out.append(ASCII.cr)
            out.append(ASCII.lf)
        }
    }

    private static func encode(_ line: ArraySlice<UInt8>, _ keeping: Placeholders, _ out: inout [UInt8]) {
        var column = 0
        var at = line.startIndex
        func room(_ width: Int, _ out: inout [UInt8]) {
            // One column stays free for the "=" of a soft break.
            if column + width > limit - 1 {
                out += [UInt8(ascii: "="), ASCII.cr, ASCII.lf]
                column = 0
            }
        }
        let guardsFrom = line.starts(with: "From ".utf8)
        while at < line.endIndex {
            if keeping.startsOne(line[at...]) {
                room(LetterForm.Hole.width, &out)
                out.append(contentsOf: line[at..<at + LetterForm.Hole.width])
                column += LetterForm.Hole.width
                at += LetterForm.Hole.width
                continue
            }
            let byte = line[at]
            let last = at == line.endIndex - 1
            let literal =
                (byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "=")) || (ASCII.isBlank(byte) && !last)
            if literal, !(guardsFrom && at == line.startIndex) {
                room(1, &out)
                if column == 0, byte == ASCII.dot {
                    out += [UInt8(ascii: "="), UInt8(ascii: "2"), UInt8(ascii: "E")]
                    column += 3
                } else {
                    out.append(byte)
                    column += 1
                }
            } else {
                room(3, &out)
                out += [UInt8(ascii: "="), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
                column += 3
            }
            at += 1
        }
    }
}
