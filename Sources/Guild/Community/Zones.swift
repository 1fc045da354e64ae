import Mail

/// Local time, as a value: what the zone database says, without reading it.
///
/// Made by the gateway from the system's zones; tests make their own. Zones have IANA names ("Europe/Berlin").
public struct Zones: Sendable {
    /// Seconds east of UTC in a zone at a moment; nil where there is no such zone.
    public var offset: @Sendable (_ zone: String, _ at: Int64) -> Int64?

    public init(offset: @escaping @Sendable (_ zone: String, _ at: Int64) -> Int64?) { self.offset = offset }

    /// Knows UTC alone.
    public static let utc = Zones { zone, _ in zone == "UTC" ? 0 : nil }

    public func knows(_ zone: String) -> Bool { offset(zone, 0) != nil }

    /// A person's zone; the community's for whoever has set none, or one that the zone database has lost.
    public func known(_ zone: String, or community: String) -> String {
        zone.isEmpty || !knows(zone) ? community : zone
    }

    /// The first moment after `after` when it is `hour` o'clock there, on that weekday (0 is Sunday) if one is given.
    /// An hour that a change of the clocks leaves out comes as much later as the clocks jump; of one that comes twice
    /// the first counts.
    public func next(hour: Int, weekday: Int? = nil, after: Int64, in zone: String) -> Int64 {
        let today = floorDivide(after + east(zone, after), 86_400)
        for day in today...today + 15 {
            if let weekday, floorRemainder(day + 4, 7) != Int64(weekday) { continue }
            let moment = moment(local: day * 86_400 + Int64(hour) * 3_600, in: zone)
            if moment > after { return moment }
        }
        return after + 86_400 * (weekday == nil ? 1 : 7)  // no zone is this strange
    }

    /// When a day begins there, at that hour.
    public func moment(of day: CalendarDay, hour: Int, in zone: String) -> Int64 {
        moment(local: Int64(day.daysSince1970) * 86_400 + Int64(hour) * 3_600, in: zone)
    }

    /// Which day it is there.
    public func day(at moment: Int64, in zone: String) -> CalendarDay {
        CalendarDay(daysSince1970: Int(floorDivide(moment + east(zone, moment), 86_400)))
    }

    /// The moment of a wall time. One that a change of the clocks leaves out comes as much later as they jump; of one that
    /// comes twice the first counts.
    public func moment(of time: WallTime, in zone: String) -> Int64 { moment(local: time.seconds, in: zone) }

    /// Every moment at which the wall there shows that time: none, one or two.
    public func moments(of time: WallTime, in zone: String) -> [Int64] {
        let local = time.seconds
        let offsets = Set([east(zone, local - 86_400), east(zone, local + 86_400)])
        return offsets.map { local - $0 }.filter { $0 + east(zone, $0) == local }.sorted()
    }

    /// What the wall there shows at a moment.
    public func wall(at moment: Int64, in zone: String) -> WallTime { WallTime(seconds: moment + east(zone, moment)) }

    private func east(_ zone: String, _ at: Int64) -> Int64 { offset(zone, at) ?? 0 }

    private func moment(local: Int64, in zone: String) -> Int64 {
        let before = east(zone, local - 86_400), after = east(zone, local + 86_400)
        for east in before > after ? [before, after] : [after, before] where self.east(zone, local - east) == east {
            return local - east
        }
        return local - before
    }

    private func floorDivide(_ a: Int64, _ b: Int64) -> Int64 { a / b - (a % b < 0 ? 1 : 0) }
    private func floorRemainder(_ a: Int64, _ b: Int64) -> Int64 { a - floorDivide(a, b) * b }
}
