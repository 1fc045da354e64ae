import Mail

/// Every address of the archive, a case each: pages, letters and feeds agree by construction. See docs/url-scheme.md.
public enum SiteURL: Sendable, Equatable {
    case home(page: Int)
    case group(String, page: Int)
    case thread(String, ContributionID, page: Int)
    /// A contribution in its thread: the address that letters carry.
    case permalink(ContributionID)
    case message(MessageID)
    case feed(String)
    case communityFeed
    case search(String, page: Int)
    /// The same, counted by group, kind, year and author.
    case searchCounts(String)
    /// A group's journal.
    case blog(String, BlogChoice, page: Int)
    case blogFeed(String)
    /// A group's chat, live; what it is made of where a page may have no script: a frame that goes on, and one to write in; and
    /// what the script reads.
    case chat(String)
    case chatLines(String)
    case chatForm(String)
    case chatStream(String)
    case chatScript(version: String)
    /// The pages of a group's wiki.
    case wiki(String)
    /// A page, by its title.
    case wikiPage(String, String)
    /// Who changed it, and when.
    case wikiHistory(String, String)
    case wikiRevision(String, String, Int)
    /// Its form, for members.
    case wikiForm(String, String)
    /// What changed between two revisions.
    case wikiDiff(String, String, Int, Int)
    /// A group's directory, narrowed.
    case resources(String, ResourceFilter, page: Int)
    case resourceFeed(String)
    /// A thing of it, with its versions and what was said of it.
    case resource(String, ContributionID)
    /// What a group has announced.
    case events(String)
    /// The same for calendar programs.
    case eventsCalendar(String)
    /// The events of all one's groups, by an unguessable link.
    case memberCalendar(String)
    /// Where an event's page sends its reader's answer.
    case rsvp(ContributionID)
    case person(String, page: Int)
    /// What happened there, one line a thing.
    case stream(StreamScope)
    case streamFeed(StreamScope)
    case attachment(ContributionID, position: Int, filename: String)
    /// A picture among a contribution's files, small enough to be shown in its place.
    case smallPicture(ContributionID, position: Int)
    case style(version: String)
    /// A way out that a letter carries: asks on GET, acts on POST (RFC 8058).
    case wayOut(String)
    /// Where somebody asks for a letter that lets them in; `to`: the page they came from.
    case signIn(to: String)
    /// The link in that letter.
    case enter(String)
    case signOut
    /// One's own private conversations; one of them; a form that begins one; a file of a message.
    case messages
    case conversation(ConversationID)
    case newMessage(String)
    case privateFile(PrivateID, position: Int)
    /// Everything one member may see, by an unguessable link.
    case memberFeed(String)
    case robots

    /// From the root, percent-encoded.
    public var path: String {
        switch self {
        case .home(let page): "/" + SiteURL.paging(page)
        case .group(let name, let page): "/g/\(name)/" + SiteURL.paging(page)
        case .thread(let name, let id, let page): "/g/\(name)/t/\(id)" + SiteURL.paging(page)
        case .permalink(let id): "/p/\(id)"
        case .message(let id): "/m/" + SiteURL.encoded(id.text)
        case .feed(let name): "/g/\(name)/feed.atom"
        case .communityFeed: "/feed.atom"
        case .searchCounts(let words): "/search/counts?q=" + SiteURL.encoded(words)
        case .search(let words, let page):
            "/search" + (words.isEmpty ? "" : "?q=" + SiteURL.encoded(words) + (page > 1 ? "&page=\(page)" : ""))
        case .blog(let name, let choice, let page):
            switch choice {
            case .all: "/g/\(name)/blog/" + SiteURL.paging(page)
            case .month(let month): "/g/\(name)/blog/\(month.text)" + SiteURL.paging(page)
            case .tag(let tag): "/g/\(name)/blog/tag/" + SiteURL.encoded(tag) + SiteURL.paging(page)
            }
        case .blogFeed(let name): "/g/\(name)/blog.atom"
        case .wiki(let name): "/g/\(name)/wiki/"
        case .wikiPage(let name, let title): SiteURL.wiki(name, title)
        case .wikiHistory(let name, let title): SiteURL.wiki(name, title) + "/history"
        case .wikiForm(let name, let title): SiteURL.wiki(name, title) + "/edit"
        case .wikiRevision(let name, let title, let number): SiteURL.wiki(name, title) + "/r/\(number)"
        case .wikiDiff(let name, let title, let from, let to): SiteURL.wiki(name, title) + "/diff/\(from)/\(to)"
        case .resources(let name, let filter, let page):
            "/g/\(name)/resources/" + SiteURL.narrowing(filter) + SiteURL.paging(page)
        case .resourceFeed(let name): "/g/\(name)/resources.atom"
        case .resource(let name, let id): "/g/\(name)/resources/\(id)"
        case .events(let name): "/g/\(name)/events"
        case .eventsCalendar(let name): "/g/\(name)/events.ics"
        case .memberCalendar(let name): "/f/\(name)/events.ics"
        case .rsvp(let id): "/rsvp/\(id)"
        case .person(let handle, let page): "/people/\(handle)" + SiteURL.paging(page)
        case .stream(let scope): SiteURL.path(of: scope)
        case .streamFeed(let scope): SiteURL.path(of: scope) + ".atom"
        case .attachment(let id, let position, let filename): "/p/\(id)/\(position)/" + SiteURL.encoded(filename)
        case .smallPicture(let id, let position): "/s/\(id)/\(position)"
        case .style(let version): "/style-\(version).css"
        case .chat(let name): "/g/\(SiteURL.encoded(name))/chat"
        case .chatLines(let name): "/g/\(SiteURL.encoded(name))/chat/lines"
        case .chatForm(let name): "/g/\(SiteURL.encoded(name))/chat/say"
        case .chatStream(let name): "/g/\(SiteURL.encoded(name))/chat/stream"
        case .chatScript(let version): "/chat-\(version).js"
        case .wayOut(let name): "/u/\(name)"
        case .signIn(let to): "/sign-in" + (to.isEmpty || to == "/" ? "" : "?to=" + SiteURL.encoded(to))
        case .enter(let name): "/in/\(name)"
        case .signOut: "/sign-out"
        case .messages: "/messages/"
        case .conversation(let id): "/messages/\(id)"
        case .newMessage(let handle): "/messages/to/\(handle)"
        case .privateFile(let id, let position): "/messages/file/\(id)/\(position)"
        case .memberFeed(let name): "/f/\(name)/feed.atom"
        case .robots: "/robots.txt"
        }
    }

    private static func path(of scope: StreamScope) -> String {
        switch scope {
        case .community: "/stream"
        case .group(let name): "/g/\(name)/stream"
        case .person(let handle): "/people/\(handle)/stream"
        case .tag(let tag): "/tag/" + encoded(tag) + "/stream"
        case .kept: "/favourites"
        }
    }

    private static func paging(_ page: Int) -> String { page > 1 ? "?page=\(page)" : "" }

    /// "tag/rubrics/tag/year-7/kind/worksheet/vetted/new"
    private static func narrowing(_ filter: ResourceFilter) -> String {
        var parts = filter.words.flatMap { ["word", encoded($0)] } + filter.tags.flatMap { ["tag", encoded($0)] }
        if let kind = filter.kind { parts += ["kind", encoded(kind.replacing(" ", with: "_"))] }
        if let rated = filter.rated { parts += ["rated", "\(rated)"] }
        if filter.isVetted { parts.append("vetted") }
        if filter.isByAge { parts.append("new") }
        return parts.joined(separator: "/")
    }

    /// Blanks are underscores, as people write such addresses.
    private static func wiki(_ group: String, _ title: String) -> String {
        "/g/\(group)/wiki/" + encoded(title.replacing(" ", with: "_"))
    }

    static func encoded(_ text: String) -> String {
        OurAddresses.percentEncoded(text).replacing("%40", with: "@")
    }
}

/// The archive's public root: "https://archive.example.org", no slash at its end.
public struct SiteBase: Sendable, Equatable {
    public let text: String

    public init(_ text: String) {
        var text = text
        while text.hasSuffix("/") { text.removeLast() }
        self.text = text
    }

    public func callAsFunction(_ url: SiteURL) -> String { text + url.path }

    /// "https://archive.example.org", of a base that may have a path (RFC 6454 §6.2).
    public func isOrigin(_ origin: String) -> Bool {
        guard let scheme = text.firstRange(of: "://") else { return false }
        let end = text[scheme.upperBound...].firstIndex(of: "/") ?? text.endIndex
        return ASCII.same(origin, String(text[..<end]))
    }
}
