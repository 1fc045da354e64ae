import Mail

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
    case blog(BlogLetter)
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
        case .blog(.words): "entry-words"
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
