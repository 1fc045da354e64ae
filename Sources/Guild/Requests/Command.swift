/// One thing a member asks for in plain words, at the community's own address or in a prepared mail: a case for each room.
///
/// Read by `CommandReading`, decided by `Deciding+Commands`. The words are in `CommandWord`, which the help letter and
/// docs/commands.md list.
public enum Command: Sendable, Equatable {
    case requests(RequestCommand)
    case settings(SettingCommand)
    case membership(MembershipCommand)
    case forum(ForumCommand)
    case blog(BlogCommand)
    case events(EventCommand)

    /// An address that became somebody's only today does not do this: were it not theirs, they could not undo it.
    var needsSettledAddress: Bool {
        switch self {
        case .settings(let command): command.needsSettledAddress
        case .membership(let command): command.needsSettledAddress
        case .blog(let command): command.needsSettledAddress
        case .requests, .forum, .events: false
        }
    }

    /// Nobody says this to a group by itself and means it as words to them; "help" and "search" may be.
    var isSaidAlone: Bool {
        switch self {
        case .requests(let command): command.isSaidAlone
        case .membership(let command): command.isSaidAlone
        case .forum(let command): command.isSaidAlone
        case .settings, .blog: true
        case .events: false
        }
    }

    /// The group that it names, and that must be there for it to be meant.
    var group: String? {
        switch self {
        case .settings(let command): command.group
        case .membership(let command): command.group
        case .blog(let command): command.group
        case .events(let command): command.group
        case .requests, .forum: nil
        }
    }
}

/// A search by mail: the words, and what narrows it.
public struct SearchWords: Sendable, Equatable {
    public var words: String
    /// A handle.
    public var from: String?
    /// A group's name.
    public var group: String?
    public var after: CalendarDay?
    public var before: CalendarDay?
    public var kind: NewContribution.Kind?

    public init(
        words: String, from: String? = nil, group: String? = nil, after: CalendarDay? = nil,
        before: CalendarDay? = nil, kind: NewContribution.Kind? = nil
    ) {
        self.words = words
        self.from = from
        self.group = group
        self.after = after
        self.before = before
        self.kind = kind
    }
}

/// The words that begin a command, with what the help letter says of them.
public enum CommandWord: String, Sendable, CaseIterable {
    case help, which, groups, set, pause, resume, join, leave, who, people, events, drafts, follow, unfollow, mute,
        unmute,
        search, get,
        why, new, address, cancel, delete, edit, invite, welcome, docket

    /// It only answers: as a question it means the same.
    var answers: Bool {
        switch self {
        case .help, .which, .groups, .who, .people, .events, .drafts, .search, .get, .why, .docket: true
        case .set, .pause, .resume, .join, .leave, .follow, .unfollow, .mute, .unmute, .new, .address, .cancel, .delete,
            .edit, .invite, .welcome:
            false
        }
    }

    /// Other words that mean the same.
    static let synonyms: [String: CommandWord] = [
        "?": .help, "hilfe": .help, "settings": .which, "status": .which, "lists": .groups, "list": .groups,
        "subscribe": .join, "unsubscribe": .leave, "signoff": .leave, "remove": .leave, "members": .who,
        "find": .search,
        "stop": .leave, "aide": .help, "ayuda": .help, "aiuto": .help, "abmelden": .leave, "austreten": .leave,
        "désabonner": .leave, "desabonner": .leave, "quitter": .leave, "baja": .leave, "beitreten": .join,
        "anmelden": .join, "rejoindre": .join, "suche": .search, "chercher": .search, "buscar": .search,
        "gruppen": .groups, "calendar": .events, "termine": .events, "kalender": .events, "agenda": .events,
        "withdraw": .cancel, "review": .who, "waiting": .docket, "pending": .docket, "held": .docket,
        "entwürfe": .drafts, "brouillons": .drafts, "borradores": .drafts, "bozze": .drafts,
    ]

    /// How it is written: one form a line.
    public var usage: String {
        switch self {
        case .help: "help"
        case .which: "which"
        case .groups: "groups"
        case .set: "set GROUP daily"
        case .pause: "pause until 2027-01-10"
        case .resume: "resume"
        case .join: "join GROUP"
        case .leave: "leave GROUP"
        case .who: "who GROUP"
        case .people: "people TOPIC"
        case .events: "events"
        case .follow: "follow @jane"
        case .unfollow: "unfollow @jane"
        case .mute: "mute 123"
        case .unmute: "unmute 123"
        case .search: "search WORDS"
        case .get: "get 123"
        case .why: "why"
        case .new: "new links"
        case .address: "address add jane@example.org"
        case .cancel: "cancel 123"
        case .delete: "delete 123"
        case .edit: "edit 123"
        case .invite: "invite GROUP"
        case .welcome: "welcome GROUP"
        case .docket: "docket GROUP"
        case .drafts: "drafts"
        }
    }

    /// What it does, for the help letter.
    public var meaning: String {
        switch self {
        case .help: "this letter"
        case .which: "which groups you are in, with which settings, and how your mail fares"
        case .groups: "the groups here, what they are for and how to join"
        case .set:
            "how often a group writes: immediate, daily, weekly or none; \"set all weekly\" for every group, \"set GROUP.blog weekly\" for its blog apart"
        case .pause:
            "no letters for a while, of all groups or of one (\"pause GROUP\"); then one letter with what you missed"
        case .resume: "end the pause"
        case .join: "become a member"
        case .leave: "end your membership; \"leave all\" ends every one"
        case .who: "who is in a group, and who does what"
        case .people: "who knows about something"
        case .events: "what is to come, of all groups or of one (\"events GROUP\"), with addresses to answer"
        case .follow: "hear of what somebody writes, of #a-word or of thread 123; add daily or weekly if you like"
        case .unfollow: "the opposite"
        case .mute: "no more letters about the thread of post 123; as a reply, just \"mute\""
        case .unmute: "the opposite"
        case .search:
            "find posts; narrow it with from:jane in:teachers after:2026-01 before:2026-12 type:topic"
        case .get: "post 123 as a whole mail"
        case .why: "as a reply to a letter: which setting brought it to you"
        case .new: "end every personal link we ever mailed you, in case one got into wrong hands"
        case .address: "another address of yours; also \"address primary …\" and \"address drop …\""
        case .cancel: "withdraw your post 123 while it has not gone out"
        case .delete: "remove your post 123; its place in the thread stays"
        case .edit: "replace the words of your post 123 by what stands below this line"
        case .invite: "for facilitators: invite the people in the lines below, one \"Name <address>\" a line"
        case .welcome: "for facilitators: greet new members with the words below this line"
        case .drafts: "entries of yours for a blog that are not out yet, with addresses to answer"
        case .docket: "for facilitators: what waits for your word, and whose letters come back"
        }
    }
}

/// What `set` sets beside a group's alerts. Behind `set`, so that nobody's sentence about a name renames them.
public enum SettingWord: String, Sendable, CaseIterable {
    case name, handle, about, expertise, zone, hour, receipts, copies

    public var usage: String {
        switch self {
        case .name: "set name Jane Doe"
        case .handle: "set handle jane"
        case .about: "set about I teach physics in Jena."
        case .expertise: "set expertise rubrics, mentoring"
        case .zone: "set zone Europe/Berlin"
        case .hour: "set hour 18"
        case .receipts: "set receipts on"
        case .copies: "set copies off"
        }
    }

    public var meaning: String {
        switch self {
        case .name: "the name others see"
        case .handle: "your short name, behind the @"
        case .about: "a line about yourself"
        case .expertise: "what people may ask you about"
        case .zone: "your time zone"
        case .hour: "when digests come, in your own time: 0 to 23"
        case .receipts: "a receipt for every post of yours, or only for the first"
        case .copies: "no letter about a post that was also written to you directly"
        }
    }
}
