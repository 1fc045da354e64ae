/// What the clock brings to a member: the end of a pause, and what newcomers are asked.
public enum MembershipHour: Sendable, Equatable {
    case paused(PersonID, until: Int64)
    case newcomer(NewcomerHour)

    func decision(at dial: Dial) -> Decision? {
        switch self {
        case .paused(let person, let until):
            until <= dial.now
                ? Decision(.accepted, .membership(.pauseOver), [.settings(.endPause(person, at: until))]) : nil
        case .newcomer(let hour): hour.decision(at: dial)
        }
    }
}
