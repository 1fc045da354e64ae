/// Requests about one's own letters, name and addresses.
public enum SettingCommand: Sendable, Equatable {
    case which
    case twice
    case set(Scope, Cadence)
    /// `until`: the local date on which letters come again; nil: until `resume`.
    case pause(Scope, until: CalendarDay?)
    case resume(Scope)
    case follow(FollowTarget, Cadence?)
    /// How much of a group's chat comes by mail.
    case chat(String, ChatCadence)
    case unfollow(FollowTarget)
    case mute(Int64?)
    case unmute(Int64?)
    case receipts(Bool)
    /// Asked about questions that nobody has answered.
    case asking(Bool)
    /// Thanked by name, and quoted, in letters to sponsors.
    case credit(Bool)
    /// Counted in what a group's month came to.
    case observed(Bool)
    /// Whose private messages they take, and how those come.
    case messagesFrom(MessagePolicy)
    case messages(MessageCadence)
    /// Letters also when one already stands in To or Cc.
    case copies(Bool)
    /// When digests come, in the member's own time.
    case hour(Int)
    case zone(String)
    case name(String)
    case handle(String)
    case about(String)
    case expertise([String])
    case addAddress(String)
    /// Mail shall go there from now on.
    case moveTo(String)
    case primaryAddress(String)
    case dropAddress(String)
    case newLinks
    /// Of the archive: everywhere, or where that number is.
    case signOut(Int64?)
    case docket(DocketCadence)
    case stream(Cadence)
    /// Each post of a group at once, however many there are in a day.
    case allAtOnce(String)

    public enum Scope: Sendable, Equatable {
        case all
        case group(String)
    }

    var needsSettledAddress: Bool { self != .which && self != .twice }

    /// The group it names.
    var group: String? {
        switch self {
        case .set(.group(let name), _), .pause(.group(let name), _), .resume(.group(let name)): name
        case .allAtOnce(let name), .chat(let name, _): name
        case .which, .twice, .set, .pause, .resume, .follow, .unfollow, .mute, .unmute, .receipts, .asking, .credit,
            .observed, .copies,
            .messagesFrom, .messages, .hour,
            .zone, .name,
            .handle, .about, .expertise, .addAddress, .moveTo, .primaryAddress, .dropAddress, .newLinks,
            .docket, .stream, .signOut:
            nil
        }
    }
}

/// What a member follows beside their groups.
public enum FollowTarget: Sendable, Equatable, Hashable {
    case person(String)
    case tag(String)
    /// A contribution's number, or nil for the thread that is being answered.
    case thread(Int64?)
    /// A page of a wiki.
    case page(PageName)
    /// What is found by these words from now on.
    case search(SearchWords)
}

/// What such a request came to.
public enum SettingSaid: Sendable, Equatable {
    case which
    /// The same, for whoever gets everything twice.
    case twice
    case changed(Change)
    case addressAsked(String)
    case addressAskedToMove(String)
    /// Another address of theirs has answered.
    case addressConfirmed(String)
    /// The same, and mail goes there.
    case addressMoved(String)
    /// An address that had become theirs is so no more.
    case addressUndone(String)
}
