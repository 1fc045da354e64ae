import Mail

/// What the requests of one mail speak of, looked up before they are decided: groups, people, posts, addresses, each
/// only as far as whoever asks may know of it.
public struct Desk: Sendable {
    /// When it was looked up: seconds since 1970.
    public var now: Int64 = 0
    public var places: [Place] = []
    /// Public groups, and the asker's own.
    public var groups: [Group] = []
    /// By handle: everybody who is named and shares a group with the asker, or is seen in a public one.
    public var people: [String: Person] = [:]
    /// Handles like the ones that were not found.
    public var handles: [String] = []
    public var posts: [Int64: Post] = [:]
    /// Threads that the asker wants to do something with.
    public var threads: [ContributionID: ThreadState] = [:]
    /// Pages that the asker may read, by how the mail calls them.
    public var prompts: [Int64: Prompt] = [:]
    /// Two people whom the asker may bring together, by their handles as they were written.
    public var introducing: [String: Introducing] = [:]
    /// The asker's last private message, as it was before an address was taken out, and who gets it.
    public var withAddress: (conversation: ConversationID, text: String, names: [String])?
    /// Whoever asks looks after the whole community.
    public var isDirector = false
    /// Whoever looks after the whole.
    public var directors: [PersonID] = []
    /// Of people whose part is spoken of.
    public var memberships: [PersonID: [GroupID: Membership]] = [:]
    public var addressOf: [PersonID: MailAddress] = [:]
    /// Private groups in which something was written.
    public var written: Set<GroupID> = []
    /// A hidden group that has asked the asker's to take its members.
    public var joining: Group?
    /// A line above has moved, merged or split a thread, or opened a group.
    public var isRearranged = false
    /// Names that a new group cannot have.
    public var takenNames: Set<String> = []
    /// How many look after a group.
    public var facilitatorsOf: [GroupID: Int] = [:]
    /// Groups that were asked what they need.
    public var needs: [GroupID: NeedsAsked] = [:]
    public var pages: [PageName: [PageCard]] = [:]
    /// Of things that the mail reports, or says to let stand.
    public var triage: [ContributionID: TriageSituation] = [:]
    /// By handle: people whom a measure is to concern, in the groups that the asker looks after.
    public var subjects: [String: [Subject]] = [:]
    /// What concerns the asker; the newest is last.
    public var ownMeasures: [OwnMeasure] = []
    /// Groups whose facilitators read the asker's posts first.
    public var kept: Set<GroupID> = []
    /// Groups that the asker is kept out of.
    public var banned: Set<GroupID> = []
    /// How much waits for a word of the asker's.
    public var waiting = 0
    /// The thread that the mail answers.
    public var answered: Situation.ThreadPlace?
    /// The group whose address the mail is for.
    public var writtenTo: GroupID?
    public var addresses: [Address] = []
    /// Keys of named addresses that belong to somebody.
    public var taken: Set<String> = []
    /// Keys of named addresses whose owner is in the group they are invited to.
    public var members: Set<String> = []

    /// Groups that somebody looks after, of those that the mail asks to join.
    public var lookedAfter: Set<GroupID> = []
    /// Keys of named addresses that were written to often enough, or invited already.
    public var askedEnough: Set<String> = []

    public init() {}

    public struct Place: Sendable {
        public var group: Group
        public var membership: Membership

        public init(group: Group, membership: Membership) {
            self.group = group
            self.membership = membership
        }
    }

    public struct Post: Sendable {
        public var place: Situation.ThreadPlace
        public var author: PersonID?
        /// Its letters still wait, so it can be withdrawn.
        public var isWaiting: Bool
        public var isDeleted: Bool
        /// Of those that look deleted: it may come back.
        public var isHidden = false
        /// It takes place: whoever was invited has it in their calendar.
        public var isEvent: Bool
        /// A page; shared: others have written in it.
        public var isPage = false
        public var isShared = false
        /// A thing of the directory.
        public var isResource = false
        /// A reply's own, where it is about something else.
        public var subject = ""

        public init(
            place: Situation.ThreadPlace, author: PersonID?, isWaiting: Bool, isDeleted: Bool, isEvent: Bool = false
        ) {
            self.isEvent = isEvent
            self.place = place
            self.author = author
            self.isWaiting = isWaiting
            self.isDeleted = isDeleted
        }
    }

    /// One person in a group that the asker looks after.
    public struct Subject: Sendable {
        public var group: GroupID
        public var isMember: Bool
        public var isFacilitator: Bool
        public var measures: Set<Measure.Kind>

        public init(group: GroupID, isMember: Bool, isFacilitator: Bool, measures: Set<Measure.Kind>) {
            self.group = group
            self.isMember = isMember
            self.isFacilitator = isFacilitator
            self.measures = measures
        }
    }

    public struct OwnMeasure: Sendable {
        public var measure: Measure
        /// Who look after the group beside whoever decided it.
        public var others: Int

        public init(measure: Measure, others: Int) {
            self.measure = measure
            self.others = others
        }
    }

    public struct Address: Sendable {
        public var key: String
        public var isPrimary: Bool

        public init(key: String, isPrimary: Bool) {
            self.key = key
            self.isPrimary = isPrimary
        }
    }

    /// By its name, or by its title where that is one word: letters show the title.
    func group(_ name: String) -> Group? {
        groups.first { $0.name == name } ?? groups.first { $0.title.lowercased() == name }
    }
    func place(in group: GroupID) -> Place? { places.first { $0.group.id == group } }
}

extension Command {
    /// What the situation has to look up for it.
    public var mentions: (handle: String?, post: Int64?, addresses: [MailAddress]) {
        switch self {
        case .settings(.follow(let target, _)), .settings(.unfollow(let target)):
            switch target {
            case .person(let handle): (handle, nil, [])
            case .thread(let number): (nil, number, [])
            case .tag, .page, .search: (nil, nil, [])
            }
        case .settings(.mute(let number)), .settings(.unmute(let number)): (nil, number, [])
        case .forum(.get(let number)), .forum(.cancel(let number)), .forum(.delete(let number)),
            .forum(.edit(let number, _)), .forum(.topic(let number)):
            (nil, number, [])
        case .forum(.thread(let command)): (nil, command.number, [])
        case .reactions(let command): (nil, command.number, [])
        case .triage(let command): (nil, command.number, [])
        case .measures(let command): (command.handle, nil, [])
        case .docket, .prompts, .health: (nil, nil, [])
        case .roles(let command): (command.handle, nil, [])
        case .groups(let command): (command.handle, nil, [])
        case .messages(let command): (command.handle, nil, [])
        case .streams(let command): (command.handle, command.number, [])
        case .settings(.handle(let handle)): (handle, nil, [])
        case .requests(.search(let search)): (search.from, nil, [])
        case .settings(.addAddress(let text)), .settings(.moveTo(let text)), .settings(.primaryAddress(let text)),
            .settings(.dropAddress(let text)):
            (nil, nil, MailAddress(address: text).map { [$0] } ?? [])
        case .membership(.invite(_, let lines)): (nil, nil, Invitees(lines).people)
        case .requests(.help), .settings(.which), .settings(.twice), .requests(.groups), .settings(.set), .blog(.set),
            .blog(.drafts), .wiki, .resources,
            .settings(.receipts), .settings(.asking), .settings(.credit), .settings(.observed), .settings(.messages),
            .settings(.messagesFrom),
            .settings(.copies), .settings(.hour), .settings(.zone),
            .settings(.pause),
            .settings(.resume), .membership(.join),
            .membership(.leave), .membership(.leaveAll),
            .membership(.who), .membership(.people), .events, .requests(.why), .settings(.newLinks), .settings(.chat),
            .settings(.signOut),
            .settings(.name),
            .settings(.about), .settings(.expertise), .settings(.docket), .settings(.stream), .settings(.allAtOnce),
            .membership(.welcome), .membership(.docket):
            (nil, nil, [])
        }
    }
}

extension Command {
    /// The page that it names.
    public var pageName: PageName? {
        switch self {
        case .wiki(let command): command.pageName
        case .settings(.follow(.page(let name), _)), .settings(.unfollow(.page(let name))): name
        default: nil
        }
    }
}

/// "Name <address>", one a line; at most 50.
public struct Invitees: Sendable {
    public var people: [MailAddress] = []
    public var unreadable: [String] = []

    public init(_ lines: String) {
        var known: Set<String> = []
        for line in lines.split(separator: "\n").prefix(60) where !line.allSatisfy(\.isWhitespace) {
            let found = MailReading.addresses(String(line), limit: 2)
            guard found.count == 1, let address = found.first, !address.needsUTF8, people.count < 50 else {
                unreadable.append(String(ASCII.trimmed(line).prefix(60)))
                continue
            }
            if known.insert(address.key).inserted { people.append(address) }
        }
    }
}
