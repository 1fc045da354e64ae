import Foundation

/// Time and chance enter the street here, and nowhere else.
public struct Surroundings: Sendable {
    /// Seconds since 1970.
    public var now: @Sendable () -> Int64
    /// That many letters of [a-z2-7], unpredictable.
    public var chance: @Sendable (Int) -> String

    public init(now: @escaping @Sendable () -> Int64, chance: @escaping @Sendable (Int) -> String) {
        self.now = now
        self.chance = chance
    }

    public static let real = Surroundings(
        now: { Int64(Date().timeIntervalSince1970) },
        chance: { count in
            let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
            var generator = SystemRandomNumberGenerator()
            var out: [UInt8] = []
            out.reserveCapacity(count)
            while out.count < count {
                // A system call each: twelve letters of five bits from every number.
                var bits: UInt64 = generator.next()
                for _ in 0..<min(12, count - out.count) {
                    out.append(alphabet[Int(bits & 31)])
                    bits >>= 5
                }
            }
            return String(decoding: out, as: UTF8.self)
        })
}
