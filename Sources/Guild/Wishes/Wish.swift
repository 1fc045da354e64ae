import Mail

/// What somebody wants of the machine, read out of their own words.
public enum Wish: Sendable, Equatable {
    /// Of the group that was written to, where none is named.
    case leave(WishedGroup)
    case cadence(Cadence, WishedGroup)
    /// Nil: until they are back.
    case pause(until: CalendarDay?)
    case resume
    case join(WishedGroup)
    case groups, which, help, who, howToPost, twice
    /// Nil: they do not say which.
    case address(String?)
    case search(String)
    case answer(Attending)

    /// Its name in the tables.
    var kind: String {
        switch self {
        case .leave: "leave"
        case .cadence(let cadence, _): cadence.rawValue
        case .pause: "pause"
        case .resume: "resume"
        case .join: "join"
        case .groups: "groups"
        case .which: "which"
        case .help: "help"
        case .who: "who"
        case .howToPost: "howpost"
        case .twice: "twice"
        case .address: "address"
        case .search: "search"
        case .answer(let answer): answer.rawValue
        }
    }
}

/// Which group a wish is about.
public enum WishedGroup: Sendable, Equatable {
    case unnamed
    case all
    /// By its name.
    case named(String)
}

/// What a mail is, once its words are read for wishes.
public enum WishVerdict: Sendable, Equatable {
    case wish(Wish)
    /// It may be one: its author is asked.
    case doubtful(Wish?)
    /// Words for people.
    case words
}
