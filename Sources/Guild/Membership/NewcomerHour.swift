/// What the clock brings to whoever joined their first group: on the third day, where they have been silent, one thread to
/// answer; on the twenty-first, whether it is the right amount of mail. Never again.
public struct NewcomerHour: Sendable, Equatable {
    public var person: PersonID
    public var group: GroupID
    /// Empty: the community's.
    public var zone: String
    public var hour: Int
    public var joinedAt: Int64
    /// The day of the last of these letters; 0: none yet.
    public var step: Int
    public var cadence: Cadence
    /// They may post, and have not.
    public var isSilent: Bool
    /// What they may like to answer.
    public var thread: ContributionID?
    public var nudges: Nudges

    public init(
        person: PersonID, group: GroupID, zone: String, hour: Int, joinedAt: Int64, step: Int, cadence: Cadence,
        isSilent: Bool, thread: ContributionID?, nudges: Nudges
    ) {
        self.person = person
        self.group = group
        self.zone = zone
        self.hour = hour
        self.joinedAt = joinedAt
        self.step = step
        self.cadence = cadence
        self.isSilent = isSilent
        self.thread = thread
        self.nudges = nudges
    }

    private static let day: Int64 = 86_400
    /// Each of them so many days after joining; what could not be sent within a week after is not sent late.
    public static let third = 3
    public static let last = 21
    public static let slack = 7

    private func isDay(_ day: Int, at now: Int64) -> Bool {
        let first = joinedAt + Int64(day) * NewcomerHour.day
        return step < day && now >= first && now < first + Int64(NewcomerHour.slack) * NewcomerHour.day
    }

    func decision(at dial: Dial) -> Decision? {
        guard cadence != .none, dial.isTheirs(hour, in: zone), nudges.allowsOne(at: dial.now) else {
            return nil
        }
        if isDay(NewcomerHour.last, at: dial.now) {
            return Decision(
                .accepted, .membership(.amountAsked),
                [
                    .membership(.noteStep(person, NewcomerHour.last)),
                    .write(person, .membership(.rightAmount(group))),
                ])
        }
        guard isDay(NewcomerHour.third, at: dial.now), isSilent, let thread else { return nil }
        return Decision(
            .accepted, .membership(.threadShown),
            [
                .membership(.noteStep(person, NewcomerHour.third)),
                .write(person, .membership(.firstThread(group, thread))),
            ])
    }
}
