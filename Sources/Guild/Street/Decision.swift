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
    case events(EventEffect)
    case blog(BlogEffect)
    case react(ContributionID, PersonID, sign: String)
    /// A pause whose day has come.
    case endPause(PersonID, at: Int64)
    /// Nobody answered in time.
    case endQuestion(QuestionID)
    /// A group's facilitators have heard of a mail that nobody could be asked about.
    case markNoted(outcome: Int64)
    case noteWaiting(GroupID, count: Int, since: Int64)
    /// What nobody confirmed is discarded, and its bytes are deleted. The record stays.
    case lapse(ArrivalID, recipient: String)
    /// A letter to one person, at their own address.
    case write(PersonID, Letter)
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
