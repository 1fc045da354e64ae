import Mail

/// What shall be done with one intent: recorded, carried out and explained, all in one transaction.
public struct Decision: Sendable {
    public var disposition: Disposition
    public var reason: Reason
    public var effects: [Effect]

    public init(_ disposition: Disposition, _ reason: Reason, _ effects: [Effect] = []) {
        self.disposition = disposition
        self.reason = reason
        self.effects = effects
    }

    /// Mail that waits for somebody, or was refused, is filed apart.
    public var filing: Filing {
        switch disposition {
        case .accepted, .discarded: .done
        case .held, .rejected: .problem
        }
    }
}

public enum Effect: Sendable {
    /// A new contribution; everybody in the group with immediate alerts gets a letter about it.
    case contribute(NewContribution)
    /// A receipt for the contribution made just before.
    case receipt(to: PersonID)
    case endMembership(PersonID, GroupID, goodbye: Goodbye = .plain)
    case ask(NewQuestion)
    /// The same question once more, to the same address.
    case askAgain(QuestionID)
    /// The words that wait are sent to whoever was asked about them; `thenPost`: they said that they are theirs.
    case show(QuestionID, thenPost: Bool)
    /// Mail to a group's facilitators is more than is passed on: they hear of it once a day.
    case noteFlood(GroupID)
    /// The held mail goes its way, or is discarded. Carried out by the street, which reads that mail again.
    case settle(QuestionID, as: Settled)
    /// A letter to one address. Sent at most once for each address, reason and day.
    case answer(Answer, to: MailAddress, person: PersonID?)
    case passToFacilitators(GroupID, author: MailAddress, Post)
    case noteBounce(DeliveryID, Intent.Report)
    /// A new member, made known here if need be, and their welcome.
    case join(MailAddress, PersonID?, GroupID)
    /// Undoes leaving: the roles and alerts of then.
    case comeBack(PersonID, GroupID)
    case change(PersonID, Change)
    case setWelcome(GroupID, String)
    /// Withdraws a contribution that has not gone out.
    case withdraw(ContributionID)
    /// Leaves a tombstone in its thread.
    case delete(ContributionID)
    case edit(ContributionID, text: String, fragment: String)
    /// A new event: its contribution, and everybody's invitation.
    case announce(NewContribution, NewEvent)
    /// Everybody who was invited gets the change.
    case changeEvent(EventChange)
    /// `date`: one of a series; nil: all of it.
    case cancelEvent(ContributionID, date: String?, words: String)
    case attend(ContributionID, PersonID, date: String, EventAnswer)
    /// A seat for somebody who waited.
    case promote(ContributionID, PersonID, date: String)
    /// A letter to one person, at their own address.
    case write(PersonID, Letter)
    case takeRoster(OccurrenceID, came: [PersonID], others: [String])
    /// A word to those who came to a date, or to those who missed it.
    case followUp(OccurrenceID, words: String, by: PersonID, toThoseWhoCame: Bool)
    /// What the lines of a command mail came to.
    case report([CommandResult], to: MailAddress, person: PersonID?)
}

/// The letter that whoever leaves gets.
public enum Goodbye: Sendable, Equatable {
    /// None: another letter tells it.
    case none
    case plain
    /// A letter of ours was called spam, and this one says what came of it.
    case afterComplaint
}

public enum Answer: Sendable, Equatable {
    /// Why it could not be done. `withText`: the author is known to be genuine and gets their words back.
    case refusal(Reason, group: GroupID?, withText: Bool)
    case waiting(Reason, group: GroupID?)
    case goodbye(GroupID)
    case help
}

public struct NewContribution: Sendable {
    public enum Kind: String, Sendable, Codable, CaseIterable { case topic, reply, event }
    public var kind: Kind
    public var group: GroupID
    public var parent: Situation.ThreadPlace?
    /// Nil: somebody from outside, in a group that anyone may post to.
    public var author: PersonID?
    public var authorName: String
    public var title: String
    public var text: String
    public var rest: String
    public var fragment: String
    public var attachments: [Part]
    public var messageID: MessageID
    /// The author's own Message-ID when `messageID` had to be ours.
    public var replacedID: MessageID?
    public var sentAt: Int64
    public var mentions = Mentions(in: "")
    public var likeness = Likeness(of: "")
    /// Keys of addresses that had the mail directly.
    public var alsoTo: [String] = []
}

/// Why a letter about a contribution reaches somebody who does not get the group's every post.
public enum Because: String, Sendable, Codable, CaseIterable {
    case mention, reply, thread, person, tag
}

/// The letters that leave, by what they are about. Stored in the outbox; composed once, just before sending.
public enum Letter: Sendable, Equatable, Codable {
    case alert(ContributionID)
    case receipt(ContributionID)
    case refusal(Reason, arrival: ArrivalID, group: GroupID?, withText: Bool)
    case waiting(Reason, arrival: ArrivalID, group: GroupID?)
    case goodbye(GroupID, afterComplaint: Bool? = nil)
    case help
    case toFacilitators(GroupID, arrival: ArrivalID, authorName: String, authorAddress: String)
    case question(QuestionID)
    /// To each facilitator: what became of a mail that waited.
    case note(Note, group: GroupID, person: PersonID?, arrivedAt: Int64, count: Int)
    /// An alert for a reason of the recipient's own.
    case personalAlert(ContributionID, Because)
    case welcome(GroupID)
    case results([CommandResult])
    /// What is new; put together for each recipient from its recipe.
    case digest
    /// A link that lets somebody into the archive, by the number of their request.
    case signIn(Int64)
    /// A facilitator said no.
    case declined(GroupID, words: String)
    /// About an event, most with an entry for the reader's calendar.
    case event(EventLetter)
    /// To whoever looks after an event, when it is over: who was expected?
    case roster(OccurrenceID)
    case followUp(OccurrenceID, words: String, by: PersonID, toThoseWhoCame: Bool)
    /// To somebody's second address: letters to this one of theirs come back.
    case addressFailing(String)
    /// To an address that failed: does this one arrive?
    case probe
    /// To the host: what only they can mend.
    case hostNotice
    /// To whoever was asked whether they wrote it, and asked back: the words. `thenPost`: they are posted soon.
    case shown(QuestionID, thenPost: Bool)
    /// To whoever said that it was meant for them: somebody's words, which are nowhere else then.
    case passedOn(ArrivalID, authorName: String, authorAddress: String)

    public enum Note: String, Sendable, Codable, CaseIterable {
        /// Its author says that they did not write it.
        case disowned
        /// Nobody confirmed it in time; it will be deleted.
        case unconfirmed
        /// More mail to the facilitators came than is passed on.
        case flood
    }

    /// What a letter of an event is for; empty for others.
    public var purpose: String {
        if case .event(let letter) = self { letter.purpose.rawValue } else { "" }
    }

    /// For the outbox listing and the metrics.
    public var kind: String {
        switch self {
        case .alert: "alert"
        case .receipt: "receipt"
        case .refusal: "refusal"
        case .waiting: "waiting"
        case .goodbye: "goodbye"
        case .help: "help"
        case .toFacilitators: "to-facilitators"
        case .question: "question"
        case .note: "note"
        case .personalAlert: "personal-alert"
        case .welcome: "welcome"
        case .results: "results"
        case .digest: "digest"
        case .signIn: "sign-in"
        case .declined: "declined"
        case .event: "event"
        case .roster: "roster"
        case .followUp: "follow-up"
        case .addressFailing: "address-failing"
        case .probe: "probe"
        case .hostNotice: "host-notice"
        case .shown: "shown"
        case .passedOn: "passed-on"
        }
    }
}

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
public enum EventAspect: String, Sendable, Codable, CaseIterable {
    case time, place, seats, deadline, words, title
}

/// A letter about an event.
public struct EventLetter: Sendable, Equatable, Codable {
    public enum Purpose: String, Sendable, Codable, CaseIterable {
        /// To everybody who follows the group post by post.
        case invitation
        /// To whoever announced it.
        case announced
        case change, cancellation, reminder
        /// An answer of theirs is noted, and here is the entry for their calendar.
        case noted
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
