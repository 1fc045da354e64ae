/// Requests about a group itself: what holds in it, whether it goes on, and where.
public enum GroupCommand: Sendable, Equatable {
    /// `group`: where more than one is looked after.
    case set(group: String, GroupPolicy)
    /// Its end: what was written stays to read.
    case close(group: String?)
    case reopen(group: String)
    /// It is silent on purpose.
    case keep(group: String?, until: String)
    /// Its members go on in another.
    case join(group: String?, to: String)
    /// A new one; the lines below say what for.
    case add(name: String, GroupLines)

    var group: String? {
        switch self {
        case .set(let group, _), .reopen(let group): group
        case .close(let group), .keep(let group, _), .join(let group, _): group
        case .add: nil
        }
    }

    public var handle: String? { if case .add(_, let lines) = self { lines.facilitator } else { nil } }
}

/// What such a request came to.
public enum GroupSaid: Sendable, Equatable {
    /// In words: "joining: approval".
    case changed(GroupID, words: String)
    /// It is so already.
    case isSo(GroupID)
    /// A mail of its own asks whether it is meant.
    case confirmFirst(GroupID)
    case kept(GroupID, until: CalendarDay)
    case noDay(String)
    /// Closed, or not at all.
    case closed(GroupID)
    case reopened(GroupID)
    case notClosed(GroupID)
    case notDirector
    /// Those who look after the other group have been asked.
    case wished(GroupID, to: GroupID)
    case joined(GroupID, to: GroupID, asked: Int)
    /// What was written in it was written for its members.
    case staysPrivate(GroupID)
    case incomplete([String])
    case nameTaken(String)
    case founded(name: String, title: String, asked: String?)
    // To others than whoever asks.
    case wishOf(GroupID, to: GroupID, by: String)
    case ended(GroupID, by: String)
    /// To a member who wrote to it after its end.
    case keptMail(GroupID)
    /// To directors: people went on writing to it.
    case written(GroupID, mails: Int)
}

/// What shall be done with a group.
public enum GroupEffect: Sendable {
    case change(GroupID, GroupPolicy)
    case reopen(GroupID)
    case keep(GroupID, until: Int64)
    /// Its members may be asked once the other group agrees; where it has, they are.
    case wish(GroupID, to: GroupID, by: PersonID)
    case found(Group, facilitator: PersonID?, by: PersonID)
    /// A member wrote to it after its end.
    case noteMail(GroupID, PersonID)
    case tellDirectors(GroupID, mails: Int)
}
