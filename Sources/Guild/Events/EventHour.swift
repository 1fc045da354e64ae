/// What the clock brings to an event: reminders before it, and the question who came after it.
public enum EventHour: Sendable, Equatable {
    /// A date that is to come. `told`: which reminders went out, by how long before.
    case coming(OccurrenceID, startsAt: Int64, setAt: Int64, told: [Int64])
    /// A date that has begun. `expected`: how many said yes or maybe.
    case begun(OccurrenceID, endsAt: Int64, isCancelled: Bool, expected: Int)

    func decision(at dial: Dial) -> Decision? {
        switch self {
        case .coming(let id, let startsAt, let setAt, let told):
            let due = dial.reminders.filter { startsAt - $0 <= dial.now && !told.contains($0) }
            guard startsAt > dial.now, !due.isEmpty else { return nil }
            // Of several that have fallen due while nobody was there one is enough; and whoever was invited after a
            // reminder's time has only just heard of the event.
            let isNews = due.contains { startsAt - $0 > setAt }
            return Decision(.accepted, .events(.reminded), [.events(.remind(id, before: due, isSent: isNews))])
        case .begun(let id, let endsAt, let isCancelled, let expected):
            guard endsAt <= dial.now else { return nil }
            return Decision(
                .accepted, .events(.askedWhoCame), [.events(.finish(id, askWhoCame: !isCancelled && expected > 0))])
        }
    }
}
