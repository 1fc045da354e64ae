import Mail

/// An event about to be made.
public struct NewEvent: Sendable {
    /// Its name in calendars.
    public var uid: String
    public var details: EventDetails
    public var exceptions: [EventException]
    public var foreign: ForeignEvent?
}

/// What is different from now on.
public struct EventChange: Sendable {
    public var event: ContributionID
    /// Nil: only the exceptions are new.
    public var details: EventDetails?
    public var exceptions: [EventException]
    public var foreign: ForeignEvent?
    /// What is new, for the letter: "The time" and the like are its own words.
    public var what: Set<EventAspect>
    /// What its author wrote with it.
    public var words = ""
}

/// What may change about an event.
public enum EventAspect: String, Sendable, CaseIterable {
    case time, place, seats, deadline, words, title
}
