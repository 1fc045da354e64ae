import Mail

/// What a letter that asks says.
public struct QuestionFacts: Sendable {
    public var question: Question?
    /// Whom a question is about or whose word it is: a name, and where others may see it an address.
    public var candidate: MailAddress?
    /// What its author chooses between.
    public var choices: [PostFacts] = []
    /// The person that a note to facilitators is about.
    public var aboutName: String?
    /// Their time zone; empty: the group's or the community's.
    public var aboutZone = ""
    /// The mail that waits is marked as spam or lay in the junk folder, and nobody vouches for its author.
    public var isDoubtful = false
    /// It has a machine's header, and may be a person's.
    public var isMachines = false
    /// The thing that was reported.
    public var flagged: FlaggedFacts?
    /// How many are in a group that is to end; and the one that has ended.
    public var members = 0
    public var ended: Group?
    /// It announces an event.
    public var isAnnouncement = false
    /// The group takes posts from outside, or asks about them.
    public var letsGuestsAsk = false
    /// Why an author's mail waits, and how much of it.
    public var waits: Reason?
    public var waiting = 0
    /// Its author may call an event off, and seems to.
    public var callsOff = false
    /// Its author was asked about the question that it answers.
    public var isForAsked = false
    /// What somebody asks to be looked at again.
    public var decided: LoggedFacts?
    /// When the docket was written whose numbers are meant.
    public var docketAt: Int64?
    /// The one word that may be a request.
    public var word: String?

    public init() {}
}
