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
            return String(decoding: (0..<count).map { _ in alphabet[Int(generator.next() & 31)] }, as: UTF8.self)
        })
}
