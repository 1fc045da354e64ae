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
    /// In `amendments`, of an address that mail shall go to.
    public static let moves = "move"

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
    /// Of those who look after the group: it is their own matter, or they have decided it before.
    public var exceptFacilitator: PersonID?

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
        var question = NewQuestion(
            kind: .forum(.release), person: person, address: author, group: group, claimable: nil)
        question.candidate = MailAddress(name: name, address: author.address)
        return question
    }
}

extension NewQuestion {
    /// To each facilitator of a group: mail of one author waits, and what of it.
    static func goOn(_ author: MailAddress, named name: String, _ person: PersonID?, in group: GroupID) -> NewQuestion {
        var question = NewQuestion(kind: .limits(.goOn), person: person, address: author, group: group, claimable: nil)
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
        switch kind.traits.cap {
        case .none: true
        case .ofTheirOwn: address < AskedToday.mostOfTheirOwn && all < mostAtAll * 5
        case .sparing:
            address < AskedToday.mostForAddress && domain < AskedToday.mostForDomain && all < mostAtAll
        }
    }
}
