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
    case endMembership(PersonID, GroupID, goodbye: Bool = true)
    case ask(NewQuestion)
    /// The same question once more, to the same address.
    case askAgain(QuestionID)
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
    /// What the lines of a command mail came to.
    case report([CommandResult], to: MailAddress, person: PersonID?)
}

public enum Answer: Sendable, Equatable {
    /// Why it could not be done. `withText`: the author is known to be genuine and gets their words back.
    case refusal(Reason, group: GroupID?, withText: Bool)
    case waiting(Reason, group: GroupID?)
    case goodbye(GroupID)
    case help
}

public struct NewContribution: Sendable {
    public enum Kind: String, Sendable, Codable, CaseIterable { case topic, reply }
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
    case goodbye(GroupID)
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

    public enum Note: String, Sendable, Codable, CaseIterable {
        /// Its author says that they did not write it.
        case disowned
        /// Nobody confirmed it in time; it will be deleted.
        case unconfirmed
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
        }
    }
}
