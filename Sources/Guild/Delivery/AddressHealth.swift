import Mail

/// How letters fare at one address: failures in points, which fade.
///
/// One failure a day counts, however many letters came back; at `limit` no more letters go there until something shows
/// that they arrive. The person stays a member of everything. Kept by the store for addresses that have had trouble.
public struct AddressHealth: Sendable, Equatable {
    public var points: Int
    /// When they were last counted, seconds since 1970.
    public var countedAt: Int64

    public static let limit = 500
    /// What fades in a day: a quarter of the mildest failure.
    static let fading: Int64 = 25
    /// Without another failure for so long, a failure is forgotten.
    public static let memory: Int64 = 7 * 86_400
    /// Two failures within this time are one.
    static let day: Int64 = 20 * 3_600

    public init(points: Int = 0, countedAt: Int64 = 0) {
        self.points = points
        self.countedAt = countedAt
    }

    public var isFailing: Bool { points >= AddressHealth.limit }

    /// What a failure weighs; 0 where it says nothing of the address.
    public static func weight(of refusal: Refusal) -> Int {
        switch refusal {
        case .gone: 300
        case .refused: 200
        case .full, .delayed: 100
        case .letter, .login, .quota, .identity, .content: 0
        }
    }

    /// The health after one more failure.
    public func noting(_ refusal: Refusal, now: Int64) -> AddressHealth {
        let weight = AddressHealth.weight(of: refusal)
        guard weight > 0, points == 0 || now - countedAt >= AddressHealth.day else { return self }
        return AddressHealth(points: faded(by: now) + weight, countedAt: now)
    }

    /// The points that are left.
    public func faded(by now: Int64) -> Int {
        points - Int(min(Int64(points), max(0, now - countedAt) * AddressHealth.fading / 86_400))
    }
}

/// When an address that fails is tried again by a letter of its own. Pure.
public enum Probing {
    /// Days after the last sign of trouble, by how many probes have failed.
    private static let days: [Int64] = [3, 7, 14, 30, 30, 30]
    /// A probe that nobody has sent back for so long has arrived.
    public static let quiet: Int64 = 2 * 86_400

    /// Nil: no more; only its owner or the host can tell.
    public static func next(after probes: Int, now: Int64) -> Int64? {
        days.indices.contains(probes) ? now + days[probes] * 86_400 : nil
    }
}
