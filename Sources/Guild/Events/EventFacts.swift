import Mail

/// What letters about events say.
public struct EventLetterFacts: Sendable {
    public var event: EventFacts?
    public var roster: [ExpectedFacts] = []

    public init() {}
}

/// An event as letters, pages and calendars show it.
public struct EventFacts: Sendable {
    public var id: ContributionID
    public var uid: String
    public var sequence: Int
    /// The key of its organiser addresses.
    public var keyID: UInt8
    public var details: EventDetails
    public var group: Group
    /// When anything about it was last set: seconds since 1970.
    public var changedAt: Int64 = 0
    public var isCancelled: Bool
    /// Why it is off, or empty.
    public var why: String
    public var authorName: String
    public var authorHandle: String?
    public var messageID: MessageID
    public var occurrences: [Occurrence]
    /// The one that is spoken of.
    public var date: Occurrence?
    public var materials: [MaterialFacts] = []
    /// Of the date, or of all.
    public var counts = EventCounts()
    /// Their place in the row, from 1; nil: they do not wait.
    public var waiting: Int?

    public init(
        id: ContributionID, uid: String, sequence: Int, keyID: UInt8, details: EventDetails, group: Group,
        isCancelled: Bool, why: String, authorName: String, authorHandle: String?, messageID: MessageID,
        occurrences: [Occurrence]
    ) {
        self.id = id
        self.uid = uid
        self.sequence = sequence
        self.keyID = keyID
        self.details = details
        self.group = group
        self.isCancelled = isCancelled
        self.why = why
        self.authorName = authorName
        self.authorHandle = authorHandle
        self.messageID = messageID
        self.occurrences = occurrences
    }

    /// When it is: the date's own time, or the series' first.
    public var times: EventTimes {
        if let date { return date.times }
        return details.recurrence == nil ? occurrences.first?.times ?? details.times : details.times
    }

    public var place: String { date?.place ?? details.place }
}

/// Answers, counted.
public struct EventCounts: Sendable, Equatable {
    public var yes = 0
    public var maybe = 0
    public var no = 0
    /// Those who said yes, with those they bring.
    public var seats = 0
    public var waiting = 0

    public init() {}
}

/// A file or a link that somebody gave to an event.
public struct MaterialFacts: Sendable, Equatable {
    public enum What: Sendable, Equatable {
        case file(ContributionID, position: Int, filename: String, size: Int)
        case link(String)
    }
    public var what: What
    public var author: String

    public init(_ what: What, author: String) {
        self.what = what
        self.author = author
    }
}

/// Somebody on a roster.
public struct ExpectedFacts: Sendable, Equatable {
    public var name: String
    public var answer: Attending
    public var guests: Int

    public init(name: String, answer: Attending, guests: Int) {
        self.name = name
        self.answer = answer
        self.guests = guests
    }
}

extension EventFacts {
    /// As strangers see it.
    public func veiled(but ours: OurAddresses) -> EventFacts {
        var veiled = self
        veiled.details.title = Veil.text(details.title, but: ours)
        veiled.details.place = Veil.text(details.place, but: ours)
        veiled.details.text = Veil.text(details.text, but: ours)
        veiled.why = Veil.text(why, but: ours)
        return veiled
    }
}
