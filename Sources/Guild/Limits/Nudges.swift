/// How much we begin of ourselves: requests to experts, first steps, thanks. Of all that together nobody gets more than one a day
/// and two a week. What somebody asked for, answers and duties do not count. The one place that says so.
public struct Nudges: Sendable, Equatable {
    /// Seconds since 1970, of the last week.
    public var times: [Int64]

    public init(times: [Int64] = []) { self.times = times }

    static let most = 2

    public func allowsOne(at now: Int64) -> Bool {
        let week = times.filter { $0 > now - 7 * 86_400 }
        return week.count < Nudges.most && !week.contains { $0 > now - Dial.nearlyADay }
    }
}
