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
    case wiki(WikiCommand)
    case resources(ResourceCommand)
    case events(EventCommand)
    case reactions(ReactionCommand)
    case triage(TriageCommand)
    case measures(MeasureCommand)
    case streams(StreamCommand)
    case prompts(PromptCommand)
    case roles(RoleCommand)
    case health(HealthCommand)
    case groups(GroupCommand)
    case messages(MessageCommand)
    /// All that waits for the asker, as a letter that can be answered.
    case docket

    /// An address that became somebody's only today does not do this: were it not theirs, they could not undo it.
    var needsSettledAddress: Bool {
        switch self {
        case .settings(let command): command.needsSettledAddress
        case .membership(let command): command.needsSettledAddress
        case .blog(let command): command.needsSettledAddress
        case .forum(.thread): true
        case .triage, .measures, .prompts, .roles, .groups, .messages: true
        case .requests, .forum, .wiki, .resources, .events, .reactions, .docket, .streams, .health: false
        }
    }

    /// Nobody says this to a group by itself and means it as words to them; "help" and "search" may be.
    var isSaidAlone: Bool {
        switch self {
        case .requests(let command): command.isSaidAlone
        case .membership(let command): command.isSaidAlone
        case .forum(let command): command.isSaidAlone
        case .settings, .blog: true
        case .streams(let command): command.number == nil
        case .docket: true
        case .events, .reactions, .triage, .measures, .wiki, .resources, .prompts, .roles, .health, .groups,
            .messages:
            false
        }
    }

    /// The group that it names, and that must be there for it to be meant.
    var group: String? {
        switch self {
        case .settings(let command): command.group
        case .membership(let command): command.group
        case .blog(let command): command.group
        case .wiki(let command): command.group
        case .resources(let command): command.group
        case .events(let command): command.group
        case .measures(let command): command.group
        case .prompts(let command): command.group
        case .roles(let command): command.group
        case .health(let command): command.group
        case .groups(let command): command.group
        case .requests, .forum, .reactions, .triage, .docket, .streams, .messages: nil
        }
    }
}

/// The words that begin a command, with what the help letter says of them.
public enum CommandWord: String, Sendable, CaseIterable {
    case help, which, groups, set, pause, resume, join, leave, who, people, events, drafts, follow, unfollow, mute,
        unmute,
        search, get,
        why, new, address, cancel, delete, edit, helpful, unrate, flag, hide, show,
        invite, welcome, docket, moderate, remove, ban, lift, hold, release, log, appeal, favourite, unfavourite,
        favourites, stream, mentions, followers, page, pages, history, diff, protect, unprotect, resources, prompts,
        needs, appoint, dismiss, become, health, pin, unpin, lock, unlock, split, merge, move,
        close, reopen, keep, group, messages, block, unblock, export, give,
        introduce, wish, sign, director

    /// What those who look after a group say about somebody in it.
    var isAboutPeople: Bool {
        switch self {
        case .moderate, .remove, .ban, .lift, .hold, .release: true
        default: false
        }
    }

    /// It only answers: as a question it means the same.
    var answers: Bool {
        switch self {
        case .help, .which, .groups, .who, .people, .events, .drafts, .search, .get, .why, .docket, .log, .favourites,
            .stream,
            .mentions, .followers, .page, .pages, .history, .diff, .resources, .prompts, .health, .messages, .export:
            true
        case .set, .pause, .resume, .join, .leave, .follow, .unfollow, .mute, .unmute, .new, .address, .cancel, .delete,
            .edit, .helpful, .unrate, .flag, .hide, .show, .invite, .welcome, .moderate, .remove, .ban, .lift, .hold,
            .release, .appeal, .favourite, .unfavourite, .protect, .unprotect, .needs, .appoint, .dismiss,
            .become, .pin, .unpin, .lock, .unlock, .split, .merge, .move, .close,
            .reopen, .keep, .group, .block, .unblock, .give, .introduce, .wish, .sign, .director:
            false
        }
    }

    /// Other words that mean the same.
    static let synonyms: [String: CommandWord] = [
        "?": .help, "hilfe": .help, "settings": .which, "status": .which, "lists": .groups, "list": .groups,
        "subscribe": .join, "unsubscribe": .leave, "signoff": .leave, "members": .who,
        "find": .search,
        "stop": .leave, "aide": .help, "ayuda": .help, "aiuto": .help, "abmelden": .leave, "austreten": .leave,
        "désabonner": .leave, "desabonner": .leave, "quitter": .leave, "baja": .leave, "beitreten": .join,
        "anmelden": .join, "rejoindre": .join, "suche": .search, "chercher": .search, "buscar": .search,
        "gruppen": .groups, "calendar": .events, "termine": .events, "kalender": .events, "agenda": .events,
        "withdraw": .cancel, "review": .who, "waiting": .docket, "pending": .docket, "held": .docket,
        "favorite": .favourite, "unfavorite": .unfavourite, "favorites": .favourites, "favoriten": .favourites,
        "favoris": .favourites, "favoritos": .favourites, "entwürfe": .drafts, "brouillons": .drafts,
        "borradores": .drafts, "bozze": .drafts, "resource": .resources, "ressourcen": .resources,
        "ressources": .resources, "recursos": .resources, "risorse": .resources, "materialien": .resources,
    ]

    /// How it is written: one form a line.
    public var usage: String {
        switch self {
        case .help: "help"
        case .which: "which"
        case .groups: "groups"
        case .set: "set GROUP daily"
        case .pause: "pause until 10 January"
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
        case .address: "address add ADDRESS"
        case .cancel: "cancel 123"
        case .delete: "delete 123"
        case .edit: "edit 123"
        case .helpful: "helpful 123"
        case .unrate: "unrate 123"
        case .flag: "flag 123: unkind"
        case .hide: "hide 123: off topic"
        case .show: "show 123"
        case .invite: "invite GROUP"
        case .welcome: "welcome GROUP"
        case .docket: "docket"
        case .prompts: "prompts"
        case .needs: "needs GROUP"
        case .health: "health GROUP"
        case .appoint: "appoint @jane expert of GROUP"
        case .dismiss: "dismiss @jane expert of GROUP"
        case .become: "become reader of GROUP"
        case .pin: "pin 123"
        case .unpin: "unpin 123"
        case .lock: "lock 123"
        case .unlock: "unlock 123"
        case .split: "split 123 as NEW TITLE"
        case .merge: "merge 123 into 120"
        case .move: "move 123 to GROUP"
        case .wish: "wish GROUP: what would help"
        case .introduce: "introduce @jane @omar: why"
        case .messages: "messages"
        case .block: "block @jane"
        case .unblock: "unblock @jane"
        case .export: "export messages"
        case .sign: "sign out"
        case .director: "director add @jane"
        case .give: "give my address"
        case .close: "close group GROUP"
        case .reopen: "reopen GROUP"
        case .keep: "keep GROUP until May"
        case .group: "group add NAME"
        case .moderate: "moderate @jane: why"
        case .remove: "remove @jane: why"
        case .ban: "ban @jane for 30 days: why"
        case .lift: "lift @jane"
        case .hold: "hold @jane"
        case .release: "release @jane"
        case .log: "log GROUP"
        case .appeal: "appeal: why"
        case .favourite: "favourite 123"
        case .unfavourite: "unfavourite 123"
        case .favourites: "favourites"
        case .stream: "stream GROUP"
        case .mentions: "mentions"
        case .followers: "followers"
        case .drafts: "drafts"
        case .page: "page TITLE"
        case .pages: "pages GROUP"
        case .history: "history TITLE"
        case .diff: "diff TITLE 3 5"
        case .protect: "protect TITLE"
        case .unprotect: "unprotect TITLE"
        case .resources: "resources GROUP"
        }
    }

    /// What it does, for the help letter: a line for somebody on a phone.
    public var meaning: String {
        switch self {
        case .help: "this letter"
        case .which: "your groups and settings"
        case .groups: "the groups here"
        case .set: "one letter a day; or immediate, weekly, none"
        case .pause: "no letters for a while"
        case .resume: "letters again"
        case .join: "become a member"
        case .leave: "leave it; \"leave all\" leaves every group"
        case .who: "who is in it"
        case .people: "who knows about something"
        case .events: "what is to come"
        case .follow: "hear of a person; or of #word, or of post 123"
        case .unfollow: "the opposite"
        case .mute: "no more of that thread; as a reply, just mute"
        case .unmute: "the opposite"
        case .search: "find posts"
        case .get: "post 123, as a mail"
        case .why: "as a reply to a letter: why you got it"
        case .new: "end all links that we ever mailed to you"
        case .address: "another address of yours"
        case .cancel: "take back your post 123 before it goes out"
        case .delete: "remove your post 123"
        case .edit: "change it to the words below that line"
        case .helpful: "post 123 helped you; as a reply, just helpful"
        case .unrate: "take that back"
        case .flag: "report post 123; as a reply, flag: and why"
        case .hide: "take it out of sight"
        case .show: "let it stand, whatever is reported"
        case .invite: "the people below that line, one a line"
        case .welcome: "greet new members with the words below"
        case .drafts: "your blog entries that are not out yet"
        case .prompts: "what you keep to begin conversations with; prompts ideas has ten"
        case .appoint: "or facilitator, sponsor; it is hers from her yes"
        case .dismiss: "the opposite; you are asked once whether you mean it"
        case .become: "only read there; or contributor, to write again"
        case .health: "how it fared last month, in figures; also for its sponsors"
        case .pin: "its thread stands first in the group"
        case .unpin: "the opposite"
        case .lock: "its thread takes no more replies, but yours"
        case .unlock: "the opposite"
        case .split: "reply 123 and what answers it become a thread of their own"
        case .merge: "thread 123 becomes part of thread 120"
        case .move: "thread 123, to another group that no more people can read"
        case .wish: "its sponsors read it with their month, until one grants it"
        case .introduce: "each is asked alone; if both say yes, both get your words"
        case .messages: "your private conversations; begin one by a mail to her address on her page"
        case .block: "her private messages do not reach you any more, and she is not told"
        case .unblock: "the opposite"
        case .export: "all your private messages, as a file"
        case .director: "she looks after the whole community with you, from her yes (directors)"
        case .sign: "of the web, everywhere; sign out 2: only where which has a 2"
        case .give: "your last private message goes with the address that we took out of it"
        case .close: "its end; what was written stays to read, and you are asked once whether you mean it"
        case .reopen: "a group that was closed goes on"
        case .keep: "it is silent on purpose until then"
        case .group: "a new group; below it Title:, For:, Gain: and Facilitator: @jane (directors)"
        case .needs: "ask all its members what they need, once; their answers come to you"
        case .docket: "what waits for your word, in one mail that you can answer"
        case .moderate: "you see each of her posts first; add in GROUP where you look after several"
        case .remove: "take her out of the group"
        case .ban: "the same, and not back until then"
        case .lift: "end any of these"
        case .hold: "her mail waits: somebody else may be using her account"
        case .release: "end that"
        case .log: "what was decided in the group, and by whom"
        case .favourite: "keep post 123; as a reply, just favourite"
        case .unfavourite: "the opposite"
        case .favourites: "what you keep"
        case .stream: "what happened there; or @jane, #word, or nothing for all of yours"
        case .mentions: "where you were named"
        case .followers: "who follows you"
        case .page: "a page of the wiki; change it in your reply"
        case .pages: "the pages of its wiki"
        case .history: "who changed it, and when"
        case .diff: "what changed between two revisions"
        case .protect: "others' changes to the page wait for you"
        case .unprotect: "the opposite"
        case .resources: "links and files it recommends; add #word, kind:worksheet, rated:4 or is:vetted"
        case .appeal: "ask another facilitator about what was decided about you"
        }
    }

    /// Where the help letter has it.
    public var section: HelpSection {
        switch self {
        case .which, .set, .pause, .resume, .mute, .unmute, .why: .letters
        case .groups, .join, .leave, .who, .help, .become: .groups
        case .search, .people, .events, .get, .mentions, .page, .pages, .history, .diff, .resources: .finding
        case .follow, .unfollow, .favourite, .unfavourite, .favourites, .stream, .followers: .following
        case .cancel, .delete, .edit, .drafts, .helpful, .unrate, .flag: .posts
        case .address, .new, .appeal, .messages, .block, .unblock, .export, .give, .sign: .yourself
        case .invite, .welcome, .docket, .prompts, .needs, .health, .appoint, .dismiss, .hide, .show, .moderate,
            .remove, .ban,
            .lift, .hold,
            .release, .log,
            .protect, .unprotect, .pin, .unpin, .lock, .unlock, .split, .merge, .move, .close, .reopen,
            .keep, .group, .introduce, .wish, .director:
            .facilitators
        }
    }

    /// Also for somebody who is in no group.
    public var isForStrangers: Bool {
        switch self {
        case .groups, .join, .search, .people, .events, .who, .help, .stream, .resources: true
        default: false
        }
    }
}

/// The parts of the help letter.
public enum HelpSection: String, Sendable, CaseIterable {
    case letters = "Your letters"
    case groups = "Groups"
    case finding = "Finding things"
    case following = "Following"
    case posts = "Your posts"
    case yourself = "Yourself"
    case facilitators = "For facilitators"
}

/// What `set` sets beside a group's alerts. Behind `set`, so that nobody's sentence about a name renames them.
public enum SettingWord: String, Sendable, CaseIterable {
    case name, handle, about, expertise, zone, hour, receipts, copies, docket, stream, asking, messages,
        credit, observed

    public var usage: String {
        switch self {
        case .name: "set name Jane Doe"
        case .handle: "set handle jane"
        case .about: "set about I teach in Jena"
        case .expertise: "set expertise rubrics, mentoring"
        case .zone: "set zone Europe/Berlin"
        case .hour: "set hour 18"
        case .receipts: "set receipts on"
        case .asking: "set asking off"
        case .credit: "set credit off"
        case .observed: "set observed off"
        case .copies: "set copies off"
        case .messages: "set messages known"
        case .docket: "set docket weekly"
        case .stream: "set stream weekly"
        }
    }

    public var meaning: String {
        switch self {
        case .name: "the name others see"
        case .handle: "your short name, behind @"
        case .about: "a line about you"
        case .expertise: "what people may ask you about"
        case .zone: "your time zone"
        case .hour: "when daily letters come"
        case .receipts: "a receipt for each post of yours"
        case .asking: "nobody asks you about what you know"
        case .credit: "letters to sponsors neither thank you by name nor quote you"
        case .observed: "you are left out of your groups' figures, but for the totals"
        case .messages:
            "who may write to you in private: everybody, known, nobody; and how it comes: immediate, daily, none"
        case .copies: "no letter about what was mailed to you, too"
        case .stream: "what happened in your groups, by mail; or daily, none"
        case .docket: "when what waits for your word comes; or daily, immediate"
        }
    }
}
