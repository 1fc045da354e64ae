/// Byte tests for the ASCII protocols. Mail is bytes until proven text, and `Character` iteration is slow.
public enum ASCII {
    public static let tab: UInt8 = 0x09
    public static let lf: UInt8 = 0x0A
    public static let cr: UInt8 = 0x0D
    public static let space: UInt8 = 0x20
    public static let dot: UInt8 = 0x2E
    public static let greater: UInt8 = 0x3E

    @inlinable public static func lower(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }

    @inlinable public static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

    @inlinable public static func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == lf || byte == cr }

    @inlinable public static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    @inlinable public static func isLetter(_ byte: UInt8) -> Bool {
        let low = byte | 0x20
        return low >= 0x61 && low <= 0x7A
    }

    @inlinable public static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// One of the few that are named.
    @inlinable
    public static func isAny(_ byte: UInt8, of few: StaticString) -> Bool {
        few.withUTF8Buffer { $0.contains(byte) }
    }

    /// Equal but for the case of ASCII letters.
    @inlinable
    public static func same(_ a: some StringProtocol, _ b: some StringProtocol) -> Bool {
        let x = a.utf8, y = b.utf8
        guard x.count == y.count else { return false }
        return zip(x, y).allSatisfy { lower($0) == lower($1) }
    }

    /// ASCII letters lowered, all other bytes as they are.
    @inlinable
    public static func lowered(_ text: some StringProtocol) -> String {
        String(decoding: text.utf8.map(lower), as: UTF8.self)
    }

    @inlinable
    public static func trimmed(_ text: some StringProtocol) -> String {
        let bytes = Array(text.utf8)
        guard let first = bytes.firstIndex(where: { !isSpace($0) }),
            let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }

    @inlinable
    public static func hasPrefix(_ bytes: some Collection<UInt8>, _ prefix: StaticString) -> Bool {
        guard bytes.count >= prefix.utf8CodeUnitCount else { return false }
        return prefix.withUTF8Buffer { want in zip(bytes, want).allSatisfy { lower($0) == $1 } }
    }

    /// "%41" → "A" (RFC 3986 §2.1); what is no such code stays. `plusIsSpace`: as forms write it.
    /// `escape`: another sign than "%", as xtext has (RFC 3461 §4).
    public static func percentDecoded(
        _ bytes: ArraySlice<UInt8>, plusIsSpace: Bool = false, escape: UInt8 = UInt8(ascii: "%")
    ) -> [UInt8] {
        var out: [UInt8] = []
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if bytes[at] == escape, at + 2 < bytes.endIndex, let high = hexDigit(bytes[at + 1]),
                let low = hexDigit(bytes[at + 2])
            {
                out.append(high << 4 | low)
                at += 3
            } else {
                out.append(plusIsSpace && bytes[at] == UInt8(ascii: "+") ? space : bytes[at])
                at += 1
            }
        }
        return out
    }
}

extension StringProtocol {
    /// Whether the byte stands in its UTF-8, looked for where it lies.
    @inlinable
    public func holds(_ byte: UInt8) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
    }
}

extension Array where Element == UInt8 {
    /// The place of `needle` at or after `from`, by memchr on its first byte.
    @inlinable
    public func firstRange(of needle: [UInt8], from: Int = 0) -> Range<Int>? {
        guard let head = needle.first, count >= needle.count else { return nil }
        return withUnsafeBufferPointer { buffer -> Range<Int>? in
            var at = from
            let last = buffer.count - needle.count
            while at <= last {
                guard let hit = buffer[at...last].firstIndex(of: head) else { return nil }
                var matches = true
                for offset in 1..<Swift.max(1, needle.count) where buffer[hit + offset] != needle[offset] {
                    matches = false
                    break
                }
                if matches { return hit..<hit + needle.count }
                at = hit + 1
            }
            return nil
        }
    }
}
