import Mail

/// What deciding needs to know where a mail is about an event.
public struct EventKnowledge: Sendable {
    /// The event, as the one who writes may know of it.
    public var event: EventSituation?
    /// The event in whose thread the mail answers something.
    public var thread: EventSituation?
    /// What it answers there is the invitation, or itself only an answer to it.
    public var answersInvitation = false
    /// The member whom a calendar's answer names, where we invited them at that address.
    public var invitee: Person?
    public var inviteeMembership: Membership?
    /// The member who shall come in somebody's place.
    public var delegate: Person?
    /// The roster that the mail answers.
    public var roster: RosterSituation?

    public init() {}
}

/// What deciding about an event needs to know of it, and of one person's answer.
public struct EventSituation: Sendable {
    public var place: Situation.ThreadPlace
    public var sequence: Int
    public var details: EventDetails
    public var isCancelled: Bool
    /// Whoever announced it.
    public var author: PersonID?
    /// The entry in their own calendar that it follows.
    public var foreign: ForeignEvent?
    /// Its dates, the past ones too.
    public var occurrences: [Occurrence]
    /// The person's answers so far, by date; "" for all.
    public var answers: [String: EventAnswer] = [:]
    /// Seats taken, by date; known where seats are limited.
    public var taken: [String: Int] = [:]
    /// Who waits for a seat, by date, the first first; known where seats are limited.
    public var waiting: [String: [Party]] = [:]
    /// A calendar entry was sent to the person.
    public var isInvited = false

    public init(
        place: Situation.ThreadPlace, sequence: Int, details: EventDetails, isCancelled: Bool, author: PersonID?,
        foreign: ForeignEvent?, occurrences: [Occurrence]
    ) {
        self.place = place
        self.sequence = sequence
        self.details = details
        self.isCancelled = isCancelled
        self.author = author
        self.foreign = foreign
        self.occurrences = occurrences
    }

    public var id: ContributionID { place.id }
    public var isSeries: Bool { details.recurrence != nil }
}

/// What somebody has answered.
public struct EventAnswer: Sendable, Equatable {
    public var answer: Attending
    public var guests: Int
    /// A yes without a seat yet.
    public var isWaiting: Bool
    /// Of the invitation that a calendar answered; nil: by words, or on the page.
    public var sequence: Int?
    /// When it was given: "20261203T150000Z".
    public var stamp: String
    /// Waits since then; nil: from now on.
    public var since: Int64?

    public init(
        answer: Attending, guests: Int, isWaiting: Bool, sequence: Int?, stamp: String, since: Int64? = nil
    ) {
        self.since = since
        self.answer = answer
        self.guests = guests
        self.isWaiting = isWaiting
        self.sequence = sequence
        self.stamp = stamp
    }

    /// Seats they hold.
    var seats: Int { answer == .yes && !isWaiting ? 1 + guests : 0 }

    /// Another answer is older than this one. Calendars order theirs by SEQUENCE, then by DTSTAMP (RFC 5546 §2.1.5); between
    /// a calendar and words, whose clocks are different ones, it counts when they reached us.
    func outlives(_ other: EventAnswer, arrivedAt: String) -> Bool {
        guard let sequence, let others = other.sequence else { return stamp > arrivedAt }
        return sequence != others ? sequence > others : stamp > other.stamp
    }
}

/// Somebody with those they bring.
public struct Party: Sendable, Equatable {
    public var person: PersonID
    public var guests: Int

    public init(person: PersonID, guests: Int) {
        self.person = person
        self.guests = guests
    }

    public var size: Int { 1 + guests }
}

/// Who gets the seats that have become free.
public enum Seating {
    /// In the order in which they wait; whoever is too many for what is left lets the next one pass.
    public static func promoted(_ waiting: [Party], free: Int) -> [Party] {
        var free = free
        return waiting.filter { party in
            guard party.size <= free else { return false }
            free -= party.size
            return true
        }
    }
}

/// One date's list of those who were expected, as it was sent.
public struct RosterSituation: Sendable {
    public var occurrence: OccurrenceID
    public var event: Situation.ThreadPlace
    public var people: [Person]
    /// Who is in the group: a name or an address behind a "+" may be one of them.
    public var members: [Person] = []
    public var owners: [String: Person] = [:]

    public init(occurrence: OccurrenceID, event: Situation.ThreadPlace, people: [Person]) {
        self.occurrence = occurrence
        self.event = event
        self.people = people
    }
}
