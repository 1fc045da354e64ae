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
        var sketch = Sketch()
        sketch.add(text)
        self.init(sketch)
    }

    private init(_ sketch: Sketch) {
        words = sketch.words
        minima = (0..<Likeness.width).map { UInt16(truncatingIfNeeded: sketch.minima[$0]) }
    }

    /// Of a text, and of the text with its subject: the words are read once.
    static func both(of text: String, subject: String) -> (text: Likeness, whole: Likeness) {
        var sketch = Sketch()
        sketch.add(text)
        let alone = Likeness(sketch)
        sketch.add(subject)
        return (alone, Likeness(sketch))
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
}

/// The words met so far.
private struct Sketch {
    private(set) var minima = SIMD16<UInt32>(repeating: .max)
    private(set) var words = 0
    /// Octets that are looked at: what a machine says again, it says from the beginning.
    private static let enough = 4_000
    /// Hashes of the words, by their low bits; 0: free. Never more than half full.
    private var seen = [UInt32](repeating: 0, count: 4_096)

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            add(UnsafeBufferPointer(rebasing: bytes.prefix(Sketch.enough)))
        }
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        var hash = FNV1a()
        var length = 0
        var hasDigit = false
        for byte in bytes {
            if ASCII.isDigit(byte) {
                hasDigit = true
                length += 1
            } else if byte >= 0x80 || ASCII.isLetter(byte) {
                hash.add(ASCII.lower(byte))
                length += 1
            } else if length > 0 {
                if !hasDigit { add(hash) }
                (hash, length, hasDigit) = (FNV1a(), 0, false)
            }
        }
        if length > 0, !hasDigit { add(hash) }
    }

    private mutating func add(_ hash: FNV1a) {
        guard words < 2_000 else { return }
        let word = UInt32(truncatingIfNeeded: Sketch.mix(hash.value)) | 1
        var at = Int(word >> 1) & 4_095
        while seen[at] != 0 {
            guard seen[at] != word else { return }
            at = (at + 1) & 4_095
        }
        seen[at] = word
        words += 1
        // A hash of its own for each minimum (multiply-shift, Dietzfelbinger 1997).
        let hashes = SIMD16(repeating: word) &* Sketch.factors
        minima.replace(with: hashes, where: hashes .< minima)
    }

    private static let factors: SIMD16<UInt32> = {
        var factors = SIMD16<UInt32>()
        var value: UInt64 = 0
        for index in 0..<Likeness.width {
            value = mix(value &+ 0x9E37_79B9_7F4A_7C15)
            factors[index] = UInt32(truncatingIfNeeded: value) | 1
        }
        return factors
    }()

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
