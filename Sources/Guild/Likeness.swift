import Mail

/// How like two texts are, told from a few octets of each: machines say nearly the same each time, people do not.
///
/// A sketch of the set of words (MinHash, Broder 1997): numbers, names of days and the like differ in what a machine writes
/// and are left out with every other word that holds a digit. Made when a post is read; kept beside it by the store.
/// 2 octets for the number of words, then `width` minima of 2 octets each.
public struct Likeness: Sendable, Equatable {
    static let width = 16

    /// Different words in all, at most 65,535.
    public let words: Int
    private let minima: [UInt16]

    public init(of text: String) {
        var seen: Set<UInt64> = []
        var minima = [UInt64](repeating: .max, count: Likeness.width)
        var hash = FNV1a()
        var length = 0
        var hasDigit = false
        func end() {
            defer { (hash, length, hasDigit) = (FNV1a(), 0, false) }
            guard length > 0, !hasDigit, seen.count < 2_000, seen.insert(hash.value).inserted else { return }
            var mixed = hash.value
            for index in 0..<Likeness.width {
                mixed = Likeness.mix(mixed &+ 0x9E37_79B9_7F4A_7C15)
                if mixed < minima[index] { minima[index] = mixed }
            }
        }
        for byte in text.utf8.prefix(50_000) {
            if ASCII.isDigit(byte) {
                hasDigit = true
                length += 1
            } else if byte >= 0x80 || ASCII.isLetter(byte) {
                hash.add(ASCII.lower(byte))
                length += 1
            } else if length > 0 {
                end()
            }
        }
        end()
        words = seen.count
        self.minima = minima.map { UInt16(truncatingIfNeeded: $0) }
    }

    /// As the store keeps it. Nil: no sketch of this kind.
    public init?(encoded bytes: [UInt8]) {
        guard bytes.count == 2 + Likeness.width * 2 else { return nil }
        words = Int(bytes[0]) << 8 | Int(bytes[1])
        minima = (0..<Likeness.width).map { UInt16(bytes[2 + $0 * 2]) << 8 | UInt16(bytes[3 + $0 * 2]) }
    }

    public var encoded: [UInt8] {
        let count = UInt16(min(words, 65_535))
        return [UInt8(count >> 8), UInt8(count & 255)]
            + minima.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    }

    /// Nearly the same words. Of texts without a word that counts nothing is said.
    public func isLike(_ other: Likeness) -> Bool {
        guard words > 0, other.words > 0, min(words, other.words) * 2 >= max(words, other.words) else { return false }
        return zip(minima, other.minima).count { $0 == $1 } * 100 >= Likeness.width * 60
    }

    /// splitmix64's finisher.
    private static func mix(_ value: UInt64) -> UInt64 {
        var x = value
        x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
        x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
        return x ^ (x >> 31)
    }
}

/// A hash that stays the same from version to version (Fowler, Noll and Vo). For telling apart, not for safety.
struct FNV1a {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
