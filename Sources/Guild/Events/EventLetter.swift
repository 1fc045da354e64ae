import Mail

/// A letter about an event.
public enum EventLetter: Sendable, Equatable {
    /// Most with an entry for the reader's calendar.
    case notice(EventNotice)
    /// To whoever looks after it, when it is over: who was expected?
    case roster(OccurrenceID)
    case followUp(OccurrenceID, words: String, by: PersonID, toThoseWhoCame: Bool)

    var kind: String {
        switch self {
        case .notice: "event"
        case .roster: "roster"
        case .followUp: "follow-up"
        }
    }

    /// That it is off is told before everything else.
    var lane: Lane {
        switch self {
        case .notice(let notice): notice.purpose == .cancellation ? .personal : .alerts
        case .followUp: .alerts
        case .roster: .personal
        }
    }
}

/// What one letter about an event tells its reader.
public struct EventNotice: Sendable, Equatable {
    public enum Purpose: String, Sendable, CaseIterable {
        /// To everybody who follows the group post by post.
        case invitation
        /// To whoever announced it.
        case announced
        case change, cancellation, reminder
        /// An answer of theirs is noted, and here is the entry for their calendar.
        case noted
        /// An answer in words, as it was understood, and the way back.
        case confirmed
        /// Every seat is taken; they are on the list.
        case waitlisted
        /// There is room for them, and not for all they would bring.
        case noRoom
        /// A seat has become free.
        case promoted
        /// Their answer came after the day it was asked for.
        case late
        /// The facilitators keep the time that their calendar asked to change.
        case timeKept
    }

    public var purpose: Purpose
    public var event: ContributionID
    /// One date of a series; nil: all of it.
    public var date: String?
    /// Its readers'; empty: the community's.
    public var zone: String
    /// A facilitator's: why it is off, why not then.
    public var words: String
    public var changed: Set<EventAspect>
    /// The reader's answer so far.
    public var answer: Attending?
    public var guests: Int

    public init(
        _ purpose: Purpose, _ event: ContributionID, date: String? = nil, zone: String = "", words: String = "",
        changed: Set<EventAspect> = [], answer: Attending? = nil, guests: Int = 0
    ) {
        self.purpose = purpose
        self.event = event
        self.date = date
        self.zone = zone
        self.words = words
        self.changed = changed
        self.answer = answer
        self.guests = guests
    }
}
