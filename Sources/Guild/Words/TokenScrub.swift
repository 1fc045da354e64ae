import Mail

/// Takes our tokens out of text that others may see: members quote, forward and unfold their letters, and each
/// holds links that act as them.
public enum TokenScrub {
    public static let mark = "[personal link removed]"

    /// Every address or link of our token grammar replaced, also folded over lines, percent-encoded once or twice, wrapped by
    /// a link scanner, or behind anything else: the token itself tells. Linear in the text.
    public static func clean(_ text: String) -> String {
        guard text.utf8.count >= TokenClaim.length else { return text }
        let bytes = Array(text.utf8)
        let cuts = cuts(in: bytes)
        return cuts.isEmpty ? text : String(decoding: without(cuts, bytes), as: UTF8.self)
    }

    /// The same in a file's bytes. Text gets the mark; in anything else each letter of a token becomes an "x", so that what
    /// counts octets in it still fits. Both plain and in UTF-16, as Outlook's files have it.
    static func cleanFile(_ bytes: [UInt8]) -> [UInt8] {
        if isText(bytes) {
            let cuts = cuts(in: bytes)
            return cuts.isEmpty ? bytes : without(cuts, bytes)
        }
        var masked = bytes
        for width in 1...2 {
            for run in tokens(in: bytes, width: width) {
                for letter in 0..<TokenClaim.length { masked[run + letter * width] = UInt8(ascii: "x") }
            }
        }
        return masked
    }

    private static func without(_ cuts: [Range<Int>], _ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var copied = 0
        for cut in cuts {
            out.append(contentsOf: bytes[copied..<cut.lowerBound])
            out.append(contentsOf: mark.utf8)
            copied = cut.upperBound
        }
        out.append(contentsOf: bytes[copied...])
        return out
    }

    /// What to cut, in order and apart.
    private static func cuts(in bytes: [UInt8]) -> [Range<Int>] {
        guard bytes.contains(UInt8(ascii: "%")) else { return plainCuts(in: bytes) }
        // Behind "%252e" stands what nobody would find: what the text means is looked through, twice decoded, and cut where
        // it stands.
        let once = decoded(bytes)
        let twice = once.bytes.contains(UInt8(ascii: "%")) ? decoded(once.bytes) : nil
        func place(_ at: Int) -> Int { Int(once.places[twice.map { Int($0.places[at]) } ?? at]) }
        var merged: [Range<Int>] = []
        let all =
            plainCuts(in: bytes)
            + plainCuts(in: twice?.bytes ?? once.bytes).map { place($0.lowerBound)..<place($0.upperBound) }
        for cut in all.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, cut.lowerBound < last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, cut.upperBound)
            } else {
                merged.append(cut)
            }
        }
        return merged
    }

    /// Percent-decoded, with where each octet came from, and the end. Mails have fewer than 2^32 octets.
    private static func decoded(_ bytes: [UInt8]) -> (bytes: [UInt8], places: [UInt32]) {
        var out: [UInt8] = []
        var places: [UInt32] = []
        out.reserveCapacity(bytes.count)
        places.reserveCapacity(bytes.count + 1)
        var at = 0
        while at < bytes.count {
            places.append(UInt32(at))
            if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count, let high = ASCII.hexDigit(bytes[at + 1]),
                let low = ASCII.hexDigit(bytes[at + 2])
            {
                out.append(high << 4 | low)
                at += 3
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        places.append(UInt32(bytes.count))
        return (out, places)
    }

    private static func plainCuts(in bytes: [UInt8]) -> [Range<Int>] {
        var hits = tokens(in: bytes, width: 1).map { $0..<$0 + TokenClaim.length }
        var at = 0
        while let dot = nextDot(bytes, from: at) {
            at = dot.after
            guard let start = nameStart(bytes, before: dot.at), let end = tokenEnd(bytes, from: dot.after) else {
                continue
            }
            hits.append(start..<end)
            at = end
        }
        var cuts: [Range<Int>] = []
        for hit in hits.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let from = cuts.last?.upperBound ?? 0
            guard hit.upperBound > from else { continue }
            cuts.append(widened(max(hit.lowerBound, from)..<hit.upperBound, in: bytes, from: from))
        }
        return cuts
    }

    /// The whole address or link around a token.
    private static func widened(_ token: Range<Int>, in bytes: [UInt8], from: Int) -> Range<Int> {
        var left = token.lowerBound, right = token.upperBound
        while left > from, isAddress(bytes[left - 1]) { left -= 1 }
        while right < bytes.count, isAddress(bytes[right]) || bytes[right] == UInt8(ascii: "@") { right += 1 }
        return left..<right
    }

    /// Where runs of base32 digits begin that say what a token of ours says. `width`: 2 in UTF-16, little end first. Each run is
    /// looked at from where a token would end, so that most of a text is never looked at.
    private static func tokens(in bytes: [UInt8], width: Int) -> [Int] {
        bytes.withUnsafeBufferPointer { bytes in
            var found: [Int] = []
            func isDigit(_ at: Int) -> Bool {
                Base32.value(bytes[at]) != nil && (width == 1 || bytes[at + 1] == 0)
            }
            let length = TokenClaim.length * width
            for phase in 0..<width {
                // Digits from `start` up to `known` have been seen.
                var start = phase
                var known = phase
                while start + length <= bytes.count {
                    var at = start + length - width
                    while at >= known, isDigit(at) { at -= width }
                    guard at < known else {
                        known = start + length
                        start = at + width
                        continue
                    }
                    known = start + length
                    let isOurs = isClaim { Base32.value(bytes[start + $0 * width])! }
                    if isOurs { found.append(start) }
                    start = isOurs ? known : start + width
                }
            }
            return found
        }
    }

    /// A purpose of ours, and numbers as small as ours are: of ten million other runs one is like that. By the digits that
    /// hold them in `TokenClaim`, five bits each, since a file may be nothing but such runs: the thing's first octet (bits
    /// 8 to 15) and the person's (48 to 55) are 0.
    private static func isClaim(_ digit: (Int) -> Int) -> Bool {
        digit(2) == 0 && digit(10) == 0 && digit(1) & 0b11 == 0 && digit(3) & 0b10000 == 0 && digit(9) & 0b11 == 0
            && digit(11) & 0b10000 == 0 && TokenPurpose(rawValue: UInt8(digit(0) >> 1)) != nil
    }

    /// No NUL, and few controls.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(8_192)
        return !bytes.contains(0)
            && head.count { $0 < 0x20 && $0 != ASCII.lf && $0 != ASCII.cr && $0 != 9 && $0 != 12 } * 50 <= head.count
    }

    /// A "." or "%2E" behind "re", "do" or "b": all else is passed over by one look at the byte before.
    private static func nextDot(_ bytes: [UInt8], from start: Int) -> (at: Int, after: Int)? {
        bytes.withUnsafeBufferPointer { buffer in
            var at = max(start, 1)
            while at < buffer.count {
                let byte = buffer[at]
                if byte == ASCII.dot || byte == UInt8(ascii: "%") {
                    let before = buffer[at - 1] | 0x20
                    let ends = before == UInt8(ascii: "e") || before == UInt8(ascii: "o") || before == UInt8(ascii: "b")
                    if ends, byte == ASCII.dot { return (at, at + 1) }
                    if ends, at + 2 < buffer.count, buffer[at + 1] == UInt8(ascii: "2"),
                        buffer[at + 2] | 0x20 == UInt8(ascii: "e")
                    {
                        return (at, at + 3)
                    }
                }
                at += 1
            }
            return nil
        }
    }

    /// Where "re", "do" or "b" before the dot begins, when nothing else runs into it.
    private static func nameStart(_ bytes: [UInt8], before dot: Int) -> Int? {
        for name in TokenPurpose.names.keys {
            let start = dot - name.utf8.count
            guard start >= 0, zip(bytes[start..<dot], name.utf8).allSatisfy({ ASCII.lower($0) == $1 }) else { continue }
            if start == 0 { return 0 }
            let before = bytes[start - 1]
            // After "%2B" the byte before is a letter or digit; anything else of a word is another word.
            let encoded = isEncoded(bytes, start)
            if encoded || !(ASCII.isLetter(before) || ASCII.isDigit(before)) { return start }
        }
        return nil
    }

    /// "%2B", "%252B", "=3D" and their kin run into the name: hexadecimal digits of an encoded sign.
    private static func isEncoded(_ bytes: [UInt8], _ start: Int) -> Bool {
        guard start >= 2 else { return false }
        let code = [ASCII.lower(bytes[start - 2]), ASCII.lower(bytes[start - 1])]
        return ["2b", "3d", "20", "3a", "2f", "3c"].contains { code.elementsEqual($0.utf8) }
    }

    /// 32 base32 digits, with line folds, quote marks and soft breaks among them.
    private static func tokenEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        var digits = 0
        var at = start
        var folds = 0
        while at < bytes.count {
            if Base32.value(bytes[at]) != nil {
                digits += 1
                at += 1
                if digits == TokenClaim.length { return at }
            } else if folds < 4,
                bytes[at] == ASCII.lf || bytes[at] == ASCII.cr || bytes[at] == UInt8(ascii: "=")
            {
                folds += 1
                while at < bytes.count,
                    ASCII.isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "=") || bytes[at] == ASCII.greater
                {
                    at += 1
                }
            } else {
                return nil
            }
        }
        return nil
    }

    private static func isAddress(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "%") || byte == ASCII.dot || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "=")
            || byte == UInt8(ascii: "&")
    }
}
