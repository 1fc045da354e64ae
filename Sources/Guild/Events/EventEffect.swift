/// What shall be done about an event.
public enum EventEffect: Sendable {
    /// A new event: its contribution, and everybody's invitation.
    case announce(NewContribution, NewEvent)
    /// Everybody who was invited gets the change.
    case change(EventChange)
    /// `date`: one of a series; nil: all of it.
    case cancel(ContributionID, date: String?, words: String)
    case attend(ContributionID, PersonID, date: String, EventAnswer)
    /// A seat for somebody who waited.
    case promote(ContributionID, PersonID, date: String)
    case takeRoster(OccurrenceID, came: [PersonID], others: [String])
    /// A word to those who came to a date, or to those who missed it.
    case followUp(OccurrenceID, words: String, by: PersonID, toThoseWhoCame: Bool)
    /// `before`: the reminders that this settles. Everybody who comes is reminded where `isSent`.
    case remind(OccurrenceID, before: [Int64], isSent: Bool)
    /// A date is over: the series goes on, and whoever looks after it is asked who came.
    case finish(OccurrenceID, askWhoCame: Bool)
}
