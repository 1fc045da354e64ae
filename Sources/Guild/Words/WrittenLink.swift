import Mail

/// Links as people write them among their words.
enum WrittenLink {
    /// The end of an http(s) link that starts here; sentence punctuation behind it is not part of it.
    static func end(in line: ArraySlice<UInt8>, from start: Int) -> Int? {
        let rest = line[start...]
        let scheme = ASCII.hasPrefix(rest, "https://") ? 8 : ASCII.hasPrefix(rest, "http://") ? 7 : 0
        guard scheme > 0 else { return nil }
        return end(in: line, from: start, behind: scheme)
    }

    /// `behind`: so many octets of it are there for sure.
    private static func end(in line: ArraySlice<UInt8>, from start: Int, behind head: Int) -> Int? {
        if start > line.startIndex {
            let before = line[start - 1]
            if ASCII.isLetter(before) && before < 0x80 || ASCII.isDigit(before) { return nil }
        }
        var end = start + head
        var round = 0, square = 0
        while end < line.endIndex {
            let byte = line[end]
            if byte <= 0x20 || byte == UInt8(ascii: "<") || byte == ASCII.greater || byte == UInt8(ascii: "\"") {
                break
            }
            if byte >= 0xC2, isMark(line[end...]) { break }
            if byte == UInt8(ascii: "(") { round += 1 }
            if byte == UInt8(ascii: "[") { square += 1 }
            if byte == UInt8(ascii: ")") {
                if round == 0 { break }
                round -= 1
            }
            if byte == UInt8(ascii: "]") {
                if square == 0 { break }
                square -= 1
            }
            end += 1
        }
        while end > start + head,
            [
                UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
                UInt8(ascii: "?"),
                UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"),
            ].contains(line[end - 1])
        {
            end -= 1
        }
        return end > start + head ? end : nil
    }

    /// Quotation marks and the marks of sentences that are not ASCII's: « » “ ” „ ‹ › …, 、。「」 and the wide ones.
    private static func isMark(_ rest: ArraySlice<UInt8>) -> Bool {
        guard rest.count > 1 else { return false }
        let second = rest[rest.startIndex + 1]
        switch rest[rest.startIndex] {
        case 0xC2: return second == 0xAB || second == 0xBB
        case 0xE2 where rest.count > 2: return second == 0x80 && marks.contains(rest[rest.startIndex + 2])
        case 0xE3 where rest.count > 2: return second == 0x80 && (0x80...0x91).contains(rest[rest.startIndex + 2])
        case 0xEF where rest.count > 2: return second == 0xBC && wide.contains(rest[rest.startIndex + 2])
        default: return false
        }
    }

    private static let marks: Set<UInt8> = [0x9C, 0x9D, 0x9E, 0x9F, 0xA6, 0xB9, 0xBA]
    /// ！（），．：；？
    private static let wide: Set<UInt8> = [0x81, 0x88, 0x89, 0x8C, 0x8E, 0x9A, 0x9B, 0x9F]

    struct Found {
        var range: Range<Int>
        var url: String
    }

    /// The links of a line, and what begins with "www.", which is one without saying so.
    static func found(in line: [UInt8]) -> [Found] {
        var found: [Found] = []
        var at = 0
        while at + 8 < line.count {
            let byte = line[at] | 0x20
            if byte == UInt8(ascii: "h"), line[at + 1] | 0x20 == UInt8(ascii: "t"),
                let end = end(in: line[...], from: at)
            {
                found.append(Found(range: at..<end, url: String(decoding: line[at..<end], as: UTF8.self)))
                at = end
            } else if byte == UInt8(ascii: "w"), ASCII.hasPrefix(line[at...], "www."),
                at == 0 || line[at - 1] <= 0x20 || ASCII.isAny(line[at - 1], of: "(<[:"),
                let end = end(in: line[...], from: at, behind: 4)
            {
                found.append(Found(range: at..<end, url: "http://" + String(decoding: line[at..<end], as: UTF8.self)))
                at = end
            } else {
                at += 1
            }
        }
        return found
    }
}
