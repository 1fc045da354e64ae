import Mail

/// Takes our tokens out of text that others may see: members quote, forward and unfold their letters, and each
/// holds links that act as them.
public enum TokenScrub {
    public static let mark = "[personal link removed]"

    /// Every address or link of our token grammar replaced, also percent-encoded, folded over lines, or wrapped by
    /// a link scanner. Linear in the text.
    public static func clean(_ text: String) -> String {
        guard text.utf8.count > TokenClaim.length else { return text }
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var copied = 0
        var at = 0
        while let dot = nextDot(bytes, from: at) {
            at = dot.after
            guard let start = nameStart(bytes, before: dot.at),
                let end = tokenEnd(bytes, from: dot.after)
            else { continue }
            var left = start
            while left > copied, isAddress(bytes[left - 1]) { left -= 1 }
            var right = end
            while right < bytes.count, isAddress(bytes[right]) || bytes[right] == UInt8(ascii: "@") { right += 1 }
            out.append(contentsOf: bytes[copied..<left])
            out.append(contentsOf: mark.utf8)
            copied = right
            at = right
        }
        guard copied > 0 else { return text }
        out.append(contentsOf: bytes[copied...])
        return String(decoding: out, as: UTF8.self)
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
