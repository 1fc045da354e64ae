/// What the clock brings to a member: the end of a pause.
public enum MembershipHour: Sendable, Equatable {
    case paused(PersonID, until: Int64)

    func decision(at dial: Dial) -> Decision? {
        switch self {
        case .paused(let person, let until):
            until <= dial.now
                ? Decision(.accepted, .membership(.pauseOver), [.settings(.endPause(person, at: until))]) : nil
        }
    }
}
