/// What the clock brings to whoever has private messages: those that did not come by mail, at their hour; and a word before old
/// ones are deleted.
public enum MessageHour: Sendable, Equatable {
    case unread(PersonID, zone: String, hour: Int, lastAt: Int64?)
    case ending(PersonID, zone: String, hour: Int, count: Int, lastAt: Int64?)

    func decision(at dial: Dial) -> Decision? {
        switch self {
        case .unread(let person, let zone, let hour, let lastAt):
            guard dial.isTheirs(hour, in: zone), dial.isAnotherDay(than: lastAt) else { return nil }
            return Decision(.accepted, .messages(.told), [.messages(.tellUnread(person))])
        case .ending(let person, let zone, let hour, let count, let lastAt):
            guard count > 0, dial.isTheirs(hour, in: zone), dial.isAnotherDay(than: lastAt) else { return nil }
            return Decision(
                .accepted, .messages(.ending),
                [.messages(.warn(person, through: dial.now - PrivateConversation.kept + PrivateConversation.warned))])
        }
    }
}
