import Foundation
import Guild
import Synchronization

/// Time and chance enter the street here, and nowhere else.
public struct Surroundings: Sendable {
    /// Seconds since 1970.
    public var now: @Sendable () -> Int64
    /// That many letters of [a-z2-7], unpredictable.
    public var chance: @Sendable (Int) -> String

    /// The system's time zones.
    public var zones: Zones

    public init(
        now: @escaping @Sendable () -> Int64, chance: @escaping @Sendable (Int) -> String, zones: Zones = .system
    ) {
        self.now = now
        self.chance = chance
        self.zones = zones
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

extension Zones {
    /// What the system's zone database says. Zones that were asked for are kept: a digest asks for thousands.
    public static let system: Zones = {
        let known = ZoneCache()
        return Zones { name, moment in
            known.zone(name).map {
                Int64($0.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(moment))))
            }
        }
    }()
}

private final class ZoneCache: Sendable {
    private let zones = Mutex<[String: TimeZone?]>([:])

    func zone(_ name: String) -> TimeZone? {
        zones.withLock { zones in
            if let known = zones[name] { return known }
            // IANA names alone: abbreviations mean different things in different places.
            let isName = name == "UTC" || (name.contains("/") && name.utf8.count <= 40)
            let zone = isName ? TimeZone(identifier: name) : nil
            if zones.count < 1_000 { zones[name] = .some(zone) }
            return zone
        }
    }
}
