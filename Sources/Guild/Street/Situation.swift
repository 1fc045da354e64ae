import Mail

/// What deciding needs to know of the model, read inside the transaction that will act on it.
public struct Situation: Sendable {
    /// Who owns the From address.
    public var author: Person?
    /// Whom the token names.
    public var tokenPerson: Person?
    /// We minted the intent's token, and nobody has revoked it.
    public var tokenIsGenuine = false
    /// That person's verified addresses include From.
    public var tokenPersonOwnsFrom = false
    public var group: Group?
    /// The author's and the token person's place in that group.
    public var membership: Membership?
    public var tokenMembership: Membership?
    /// What the mail answers, if that is here: the token's thing where the token is genuine, else by references.
    public var parent: ThreadPlace?
    /// Only its subject says so: its author is told where it went.
    public var isJoinedBySubject = false
    /// What its thread is called, was called, and what was said in it is called: a subject that is none of these is new.
    public var subjects: [String] = []
    /// What it answers mentions its author, who is not in that group.
    public var wasMentioned = false
    /// Its author was offered, in this thread, to make a topic of a reply.
    public var wasOfferedTopic = false
    /// The group of the thread that the same mail reaches by a genuine reply address.
    public var besideGroup: GroupID?
    /// How many people look after the group.
    public var facilitators = 0
    /// Mails of the author today about which facilitators were asked.
    public var facilitatorsAsked = 0
    /// The token's person left the group themselves, not long ago.
    public var mayComeBack = false
    /// What the token lets its person do on one occasion.
    public var prepared: Prepared?
    /// A contribution in that group has this Message-ID already.
    public var taken: Taken?
    public var isFirstPost = false
    /// The question that the intent answers.
    public var question: Question?
    /// Where the token's person gets their letters.
    public var tokenAddress: MailAddress?
    /// Questions of the kind that would be asked, already put today.
    public var asked = AskedToday()
    /// Whoever confirmed the mail, and their place in the group.
    public var confirmed: Person?
    public var confirmedMembership: Membership?
    /// The digest that the mail answers, as it went to the token's person.
    public var digest: SentDigest?
    public var events = EventKnowledge()
    public var wiki = WikiKnowledge()
    public var resources = ResourceKnowledge()
    public var outcomes = OutcomeKnowledge()
    public var experts = ExpertKnowledge()
    public var polls = PollKnowledge()
    public var chat = ChatSituation()
    /// Whom a facilitator writes to about what is answered.
    public var noteTo: Person?
    /// What is kept to begin a conversation, and is being spoken of.
    public var prompt: Prompt?
    /// The draft of a month that is being spoken of.
    public var roundUp: RoundUp?
    public var inquiries = InquiryKnowledge()
    public var messages = MessageSituation()
    /// What those who look after the group wish from its sponsors.
    public var wish: String?
    /// What requests in plain words need to know.
    public var desk = Desk()
    public var docket: Docket?
    /// Where its author stands in the group.
    public var standing = Standing()
    /// What else has been posted near it, where the author may be a machine.
    public var brake = Brake()
    /// How much came already.
    public var counts = Counts()
    /// From is an address that became theirs by mail within the last day.
    public var isAddressNew = false
    /// How many signs they have given; four stands for more.
    public var signsGiven = 0
    /// Titles in brackets that our letters put before subjects.
    public var prefixes: [String] = []

    public init() {}

    public struct ThreadPlace: Sendable, Equatable {
        public var id: ContributionID
        public var topic: ContributionID
        public var group: GroupID
        public var title: String
        /// It takes no comments: whoever wrote it gets them.
        public var closedBy: PersonID?
        /// It takes no replies but of those who look after its group.
        public var isLocked = false
        /// When its mail came, seconds since 1970.
        public var arrivedAt: Int64 = 0
        public var author: PersonID?
        public var authorName = ""
        /// It is an entry of a blog, or a thing of the directory: stars are given to it.
        public var takesStars = false
        /// Only members read it.
        public var isForMembers = false

        public init(
            id: ContributionID, topic: ContributionID, group: GroupID, title: String, arrivedAt: Int64 = 0
        ) {
            self.arrivedAt = arrivedAt
            self.id = id
            self.topic = topic
            self.group = group
            self.title = title
        }
    }

    public struct Taken: Sendable, Equatable {
        public var id: ContributionID
        public var author: PersonID?
        public var text: String

        public init(id: ContributionID, author: PersonID?, text: String) {
            self.id = id
            self.author = author
            self.text = text
        }
    }
}

/// Time, chance and settings, as values.
public struct Circumstances: Sendable {
    /// Seconds since 1970.
    public var now: Int64
    /// Fresh for every mail: [a-z0-9]{16}. For Message-IDs of our own.
    public var chance: String
    public var ours: OurAddresses
    /// The host lets a held mail through: authentication and role are not asked again.
    public var isReleased = false
    /// When the mail arrived, for one that waited.
    public var arrivedAt: Int64?
    /// When the mail came into our mailbox.
    public var receivedAt: Int64
    /// Questions to people in a day, all together.
    public var mostQuestions: Int
    public var zones: Zones
    /// The community's own zone.
    public var zone: String
    /// The archive's public root.
    public var site = SiteBase("")
    /// Its author, asked between several things, chose this one.
    public var chosen: Chosen?
    public var limits: Limits
    /// Where the host is written to; nil: nobody said.
    public var host: MailAddress?

    public enum Chosen: Sendable, Equatable {
        case contribution(ContributionID)
        case command
        case post
        /// Its author from outside has said that it may stand under their own name.
        case asGuest
        /// They have seen how an event or an entry will look; `amendments`: what they said since.
        case previewed(amendments: String, isConfirmed: Bool)
    }

    public init(
        now: Int64, chance: String, ours: OurAddresses, isReleased: Bool = false, arrivedAt: Int64? = nil,
        receivedAt: Int64? = nil,
        mostQuestions: Int = 200, zones: Zones = .utc, zone: String = "UTC", chosen: Chosen? = nil,
        limits: Limits = Limits(), host: MailAddress? = nil
    ) {
        self.host = host
        self.limits = limits
        self.zones = zones
        self.zone = zone
        self.chosen = chosen
        self.now = now
        self.arrivedAt = arrivedAt
        self.receivedAt = receivedAt ?? now
        self.mostQuestions = mostQuestions
        self.chance = chance
        self.ours = ours
        self.isReleased = isReleased
    }
}
