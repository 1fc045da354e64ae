/// Requests of those who look after a group, about a person in it; and of whoever is concerned.
public enum MeasureCommand: Sendable, Equatable {
    /// `group`: where more than one is looked after. `seconds`: nil: as long as its kind lasts.
    case take(Measure.Kind, handle: String, group: String?, seconds: Int64?, words: String)
    case lift(handle: String, group: String?, onlyHold: Bool)
    /// To somebody who did not decide it.
    case appeal(String)
    case log(String)

    var group: String? {
        switch self {
        case .take(_, _, let group, _, _), .lift(_, let group, _): group
        case .log(let group): group
        case .appeal: nil
        }
    }

    public var handle: String? {
        switch self {
        case .take(_, let handle, _, _, _), .lift(let handle, _, _): handle
        case .appeal, .log: nil
        }
    }
}

/// What such a request came to.
public enum MeasureSaid: Sendable, Equatable {
    /// Back to whoever decided it.
    case taken(Measure.Kind, handle: String, [GroupID], until: Int64?)
    case lifted(handle: String, [GroupID], isOut: Bool)
    /// To the person.
    case yours(Measure.Kind, GroupID, words: String, until: Int64?)
    case yoursIsLifted(GroupID)
    /// Another facilitator has looked, and leaves it as it is; with their words.
    case yoursIsUpheld(GroupID, words: String)
    case appealed(GroupID)
    /// To the host: nobody else looks after the group.
    case nobodyElse(GroupID, person: PersonID, name: String, Measure.Kind, words: String)
    case log(GroupID)
    /// A facilitator is another facilitator's colleague.
    case colleague(handle: String)
    case yourself
    /// They are in no group that the asker looks after, or not in the one that is named.
    case notThere(handle: String)
    /// They are in several.
    case inSeveral(handle: String, [GroupID])
    /// Whose posts are read first changes none that is out.
    case noEdits(GroupID)
    /// There is nothing to end, or to ask about.
    case nothing(handle: String?)
    /// Back to whoever looked again.
    case upheld(name: String)
    case liftedFor(name: String)
}
