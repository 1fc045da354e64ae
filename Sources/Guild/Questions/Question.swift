import Mail

/// A question we put to somebody by mail before a held mail of theirs may act: they answer by plain reply.
///
/// Made by deciding (`NewQuestion`), kept by the store, settled by an answer to its `do.` address or by the clock. The
/// letter that asks shows nothing of the mail but its date and our group's name: who asks for it may be a forger.
public struct Question: Sendable, Equatable {
    public var id: QuestionID
    public var kind: Kind
    /// The mail that waits, and which of our addresses it is for.
    public var arrival: ArrivalID
    public var recipient: String
    /// Whom we asked; nil for somebody who is not known here.
    public var person: PersonID?
    /// Where we asked: the key of the address.
    public var addressKey: String
    public var group: GroupID?
    /// The address that wrote, where the receiving server vouches for it: it can be claimed for good.
    public var claimable: MailAddress?
    /// Who is to become a member, where a facilitator is asked or somebody is invited.
    public var candidate: MailAddress?
    /// Between what the author chooses, numbered from 1.
    public var choices: [ContributionID]
    /// What its author has said since, to questions about the same mail: `EventLines.joined`.
    public var amendments = ""
    public var askedAt: Int64
    /// How often we have asked.
    public var rounds: Int
    public var state: State
    /// When the letter with the mail's words reached whoever was asked; nil: they have not seen them.
    public var shownAt: Int64?
    /// When they said that the words are theirs.
    public var yesAt: Int64?
    /// When an entry goes out by itself.
    public var dueAt: Int64?

    /// Seconds between that letter and the posting, for a no.
    public static let secondsToThink: Int64 = 600
    /// Days in which a new address can be undone by one word.
    public static let daysToUndo: Int64 = 30

    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// "Did you write this?", where nobody vouches for its author. Its words are shown when they ask for them.
        case authorship
        /// "Whose words are these?", where the receiving server vouches for an author who is not known as the one whose
        /// personal address was used. Its words are shown.
        case whose
        /// "May it be posted under your name?", to an author from outside.
        case guest
        /// To each other address of somebody: one is new, and can be undone.
        case newAddress
        /// "May they go on?", to each facilitator, about an author whose mail waits for the brake's or a limit's sake.
        case goOn
        /// "Would you like to join?", to a genuine author who is not a member.
        case joining
        /// "Did you ask to join?", to an address that nobody vouches for.
        case optIn
        /// "May they join?", to each facilitator.
        case approval
        /// "May this be posted?", to each facilitator, about a mail that waits for them.
        case release
        /// "Would you like to join?", on a facilitator's word.
        case invitation
        /// "Is this address yours too?", to that address.
        case address
        /// "Which thread is this for?", about an answer to a digest that quotes nothing.
        case choice
        /// "A request, or something to say?", about one word.
        case command
        /// "Shall it go out like this?", or what is unclear in it, to whoever announces or changes an event.
        case event
        /// "Shall it go out like this?", to the author of an entry; while it is open, the entry is a draft of theirs.
        case entry
        /// "Shall it be then?", to each facilitator, about another time that somebody's calendar asks for.
        case otherTime

        /// Put to each facilitator; the first answer counts.
        public var asksFacilitators: Bool {
            switch self {
            case .approval, .release, .otherTime, .goOn: true
            case .authorship, .whose, .guest, .newAddress, .joining, .optIn, .invitation, .address, .choice, .command,
                .event, .entry:
                false
            }
        }

        /// It shows how something will look: its author's answers add up.
        public var isPreview: Bool { self == .event || self == .entry }

        /// A mail waits for the answer. The others stand for themselves.
        public var holdsMail: Bool {
            switch self {
            case .authorship, .whose, .guest, .joining, .optIn, .release, .choice, .command, .event, .entry, .otherTime:
                true
            case .approval, .invitation, .address, .newAddress, .goOn: false
            }
        }
    }

    public enum State: String, Sendable, CaseIterable {
        /// The mail still waits, however late the answer comes.
        case open
        case answered
        /// The host decided, or the mail was deleted after weeks.
        case gone
    }

    public init(
        id: QuestionID, kind: Kind, arrival: ArrivalID, recipient: String, person: PersonID?, addressKey: String,
        group: GroupID?, claimable: MailAddress?, candidate: MailAddress? = nil, choices: [ContributionID] = [],
        askedAt: Int64, rounds: Int, state: State
    ) {
        self.id = id
        self.kind = kind
        self.arrival = arrival
        self.recipient = recipient
        self.person = person
        self.addressKey = addressKey
        self.group = group
        self.claimable = claimable
        self.candidate = candidate
        self.choices = choices
        self.askedAt = askedAt
        self.rounds = rounds
        self.state = state
    }
}

/// A question to be asked.
public struct NewQuestion: Sendable, Equatable {
    public var kind: Question.Kind
    public var person: PersonID?
    public var address: MailAddress
    /// Named in the letter; nil where the person asked may not know of it.
    public var group: GroupID?
    public var claimable: MailAddress?
    public var candidate: MailAddress?
    public var choices: [ContributionID] = []
    public var amendments = ""
    public var dueAt: Int64?

    public init(
        kind: Question.Kind, person: PersonID?, address: MailAddress, group: GroupID?, claimable: MailAddress?,
        candidate: MailAddress? = nil, choices: [ContributionID] = [], amendments: String = ""
    ) {
        self.kind = kind
        self.person = person
        self.address = address
        self.group = group
        self.claimable = claimable
        self.candidate = candidate
        self.choices = choices
        self.amendments = amendments
    }

    /// To each facilitator of a group: shall this mail be let through? `named`: how its author is called there.
    public static func release(_ author: MailAddress, named name: String, _ person: PersonID?, in group: GroupID)
        -> NewQuestion
    {
        var question = NewQuestion(kind: .release, person: person, address: author, group: group, claimable: nil)
        question.candidate = MailAddress(name: name, address: author.address)
        return question
    }
}

extension NewQuestion {
    /// To each facilitator of a group: mail of one author waits, and what of it.
    static func goOn(_ author: MailAddress, named name: String, _ person: PersonID?, in group: GroupID) -> NewQuestion {
        var question = NewQuestion(kind: .goOn, person: person, address: author, group: group, claimable: nil)
        question.candidate = MailAddress(name: name, address: author.address)
        return question
    }
}

/// How a question ends.
public enum Settled: Sendable, Equatable {
    /// `claims`: the address that wrote is theirs from now on.
    case yes(claims: Bool)
    case no
    /// A facilitator's no, with their words for the candidate.
    case declined(String)
    /// The number of one of its choices, from 1.
    case chosen(Int)
    /// Other words about the mail that waits; it is read again with them.
    case amended(String, isConfirmed: Bool = false)
    case whose(WhoseAnswer)
}

/// About how many mails questions of one kind went out today, so that nobody can make us pester people.
public struct AskedToday: Sendable, Equatable {
    public var address: Int
    public var domain: Int
    public var all: Int

    public init(address: Int = 0, domain: Int = 0, all: Int = 0) {
        self.address = address
        self.domain = domain
        self.all = all
    }

    public static let mostForAddress = 2
    public static let mostForDomain = 50
    /// Of an author we believe, about what they have just written themselves.
    public static let mostOfTheirOwn = 20

    func allows(_ kind: Question.Kind, mostAtAll: Int) -> Bool {
        switch kind {
        case .choice, .command, .event, .entry: address < AskedToday.mostOfTheirOwn && all < mostAtAll * 5
        // One mail asks to join several groups; facilitators read it, and a large provider is no reason to refuse, nor is
        // the day on which everybody comes.
        case .approval: address < AskedToday.mostOfTheirOwn && all < mostAtAll * 5
        // Those told are a person's own addresses, and the facilitators once an author.
        case .newAddress, .goOn: true
        case .authorship, .whose, .guest, .joining, .optIn, .release, .invitation, .address, .otherTime:
            address < AskedToday.mostForAddress && domain < AskedToday.mostForDomain && all < mostAtAll
        }
    }
}
