import Mail

/// When something shall go out, as people name it: "Fri 9:00", "tomorrow", "10 December 2026, 8:00". Never guesses: what is
/// over, on no clock, or one of two days is a problem.
struct NearMoment {
    /// Seconds since 1970.
    var at: Int64?
    /// Whose clock it was read by.
    var zone: String
    var problem: EventProblem?

    /// `choice`: between the two days that were shown before.
    init(_ written: String, choice: Int? = nil, now: Int64, zone: String, zones: Zones, ours: OurAddresses) {
        self.zone = zone
        for form in NearDay.dated(written, now: now, zone: zone, zones: zones) ?? [written] {
            problem = nil
            read(form, choice, now, zones, ours)
            guard case .past = problem else { break }
        }
    }

    private mutating func read(_ written: String, _ choice: Int?, _ now: Int64, _ zones: Zones, _ ours: OurAddresses) {
        let reader = EventReader(now: now, zone: zone, zones: zones, ours: ours)
        var notes: [EventNote] = []
        switch reader.times(written, choice: choice, &notes) {
        case .failure(let trouble): problem = trouble.problem
        case .success(let times):
            // A day without an hour is its morning.
            let start = times.start.isDay ? WallTime(seconds: times.start.seconds + 9 * 3_600) : times.start
            let moment = zones.moment(of: start, in: times.zone)
            (at, zone) = (moment, times.zone)
            if moment <= now { problem = .past(start) }
        }
    }
}
