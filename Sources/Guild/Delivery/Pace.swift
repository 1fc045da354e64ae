/// How much a provider lets us send: letters in any minute, hour and day. 0: no limit.
///
/// From the configuration; consumed by the postman, which asks before each turn. Pure.
public struct Pace: Sendable, Equatable {
    public var perMinute: Int
    public var perHour: Int
    public var perDay: Int

    public init(perMinute: Int = 0, perHour: Int = 0, perDay: Int = 0) {
        self.perMinute = perMinute
        self.perHour = perHour
        self.perDay = perDay
    }

    public static let free = Pace()

    /// Of a day, for answers to people: bulk never takes it.
    public var reserve: Int { perDay == 0 ? 0 : max(1, perDay / 10) }

    /// What is left for bulk of a day in which `sent` letters have gone.
    public func bulkLeft(sent: Int) -> Int { perDay == 0 ? .max : max(0, perDay - reserve - sent) }

    /// A letter to many goes at once only where all of them still fit into the day, beside those that wait already.
    public func fits(recipients: Int, waiting: Int, sent: Int) -> Bool {
        perDay == 0 || recipients + waiting <= bulkLeft(sent: sent)
    }
}

/// What has been sent in the last minute, hour and day, counted as it goes. Rolling windows; at most a day of seconds.
public struct SentCount: Sendable {
    private var counts: [(at: Int64, count: Int)] = []
    /// Where each window begins in `counts`, and its sum.
    private var windows: [(seconds: Int64, from: Int, sum: Int)] = [(60, 0, 0), (3_600, 0, 0), (86_400, 0, 0)]

    public init() {}

    public mutating func add(_ count: Int, at now: Int64) {
        guard count > 0 else { return }
        forget(before: now)
        if let last = counts.last, last.at >= now {
            counts[counts.count - 1].count += count
        } else {
            counts.append((now, count))
        }
        for index in windows.indices { windows[index].sum += count }
    }

    /// What was counted at a time and did not go after all.
    public mutating func takeBack(_ count: Int, from time: Int64) {
        guard let index = counts.lastIndex(where: { $0.at <= time }), counts[index].at == time else { return }
        counts[index].count -= count
        for window in windows.indices where index >= windows[window].from { windows[window].sum -= count }
    }

    /// How many more may go now; `forBulk`: without the part of a day that is kept for answers.
    public mutating func allowance(by pace: Pace, now: Int64, forBulk: Bool) -> Int {
        forget(before: now)
        let day = pace.perDay == 0 ? Int.max : forBulk ? pace.bulkLeft(sent: sum(2)) : pace.perDay - sum(2)
        let hour = pace.perHour == 0 ? Int.max : pace.perHour - sum(1)
        let minute = pace.perMinute == 0 ? Int.max : pace.perMinute - sum(0)
        return max(0, min(day, hour, minute))
    }

    public mutating func inDay(now: Int64) -> Int {
        forget(before: now)
        return sum(2)
    }

    private func sum(_ window: Int) -> Int { max(0, windows[window].sum) }

    private mutating func forget(before now: Int64) {
        for index in windows.indices {
            let begin = now - windows[index].seconds
            while windows[index].from < counts.count, counts[windows[index].from].at <= begin {
                windows[index].sum -= counts[windows[index].from].count
                windows[index].from += 1
            }
        }
        // What is older than a day is in no window.
        let dead = windows[2].from
        guard dead > 4_096 else { return }
        counts.removeFirst(dead)
        for index in windows.indices { windows[index].from -= dead }
    }
}

/// Which letters go first where not all can.
public enum Lane: Int, Sendable, CaseIterable {
    /// Answers, confirmations, what somebody waits for; and that an event is off.
    case personal = 0
    case alerts = 1
    case digests = 2
}
