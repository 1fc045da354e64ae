import Mail

extension SiteURL {
    /// What is asked for; nil: nothing of ours. Reads every address that `path` writes, and a few that people make of them.
    public init?(_ target: some StringProtocol) {
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = halves.first ?? ""
        let query = Query(halves.count > 1 ? String(halves[1]) : "")
        let page = min(max(1, query["page"].flatMap { Int($0) } ?? 1), 1_000_000)
        let parts = path.split(separator: "/", omittingEmptySubsequences: true).map {
            Query.decoded($0, plusIsSpace: false)
        }
        guard parts.allSatisfy({ part in part.utf8.allSatisfy { $0 >= 0x20 } }) else { return nil }
        switch (parts.first, parts.count) {
        case (nil, _): self = .home(page: page)
        case ("g", 2): self = .group(parts[1], page: page)
        case ("g", 3) where parts[2] == "feed.atom": self = .feed(parts[1])
        case ("g", 3) where parts[2] == "events": self = .events(parts[1])
        case ("g", 3) where parts[2] == "events.ics": self = .eventsCalendar(parts[1])
        case ("g", 3) where parts[2] == "blog": self = .blog(parts[1], .all, page: page)
        case ("g", 3) where parts[2] == "blog.atom": self = .blogFeed(parts[1])
        case ("g", 3) where parts[2] == "wiki": self = .wiki(parts[1])
        case ("g", 4) where parts[2] == "wiki": self = .wikiPage(parts[1], SiteURL.title(parts[3]))
        case ("g", 5) where parts[2] == "wiki" && parts[4] == "history":
            self = .wikiHistory(parts[1], SiteURL.title(parts[3]))
        case ("g", 5) where parts[2] == "wiki" && parts[4] == "edit":
            self = .wikiForm(parts[1], SiteURL.title(parts[3]))
        case ("g", 6) where parts[2] == "wiki" && parts[4] == "r":
            guard let number = SiteURL.revision(parts[5]) else { return nil }
            self = .wikiRevision(parts[1], SiteURL.title(parts[3]), number)
        case ("g", 7) where parts[2] == "wiki" && parts[4] == "diff":
            guard let from = SiteURL.revision(parts[5]), let to = SiteURL.revision(parts[6]) else { return nil }
            self = .wikiDiff(parts[1], SiteURL.title(parts[3]), from, to)
        case ("g", 3) where parts[2] == "chat": self = .chat(parts[1])
        case ("g", 4) where parts[2] == "chat":
            switch parts[3] {
            case "lines": self = .chatLines(parts[1])
            case "say": self = .chatForm(parts[1])
            case "stream": self = .chatStream(parts[1])
            default: return nil
            }
        case ("g", 3) where parts[2] == "resources.atom": self = .resourceFeed(parts[1])
        case ("g", 3...) where parts[2] == "resources":
            if parts.count == 4, let id = SiteURL.number(parts[3]) {
                self = .resource(parts[1], ContributionID(id))
                return
            }
            guard let filter = SiteURL.filter(parts.dropFirst(3)) else { return nil }
            self = .resources(parts[1], filter, page: page)
        case ("stream", 1): self = .stream(.community)
        case ("stream.atom", 1): self = .streamFeed(.community)
        case ("favourites", 1): self = .stream(.kept)
        case ("g", 3) where parts[2] == "stream": self = .stream(.group(parts[1]))
        case ("g", 3) where parts[2] == "stream.atom": self = .streamFeed(.group(parts[1]))
        case ("people", 3) where parts[2] == "stream": self = .stream(.person(parts[1]))
        case ("people", 3) where parts[2] == "stream.atom": self = .streamFeed(.person(parts[1]))
        case ("tag", 3) where parts[2] == "stream": self = .stream(.tag(parts[1]))
        case ("tag", 3) where parts[2] == "stream.atom": self = .streamFeed(.tag(parts[1]))
        case ("g", 4) where parts[2] == "blog":
            guard let month = BlogChoice.Month(parts[3]) else { return nil }
            self = .blog(parts[1], .month(month), page: page)
        case ("g", 5) where parts[2] == "blog" && parts[3] == "tag":
            self = .blog(parts[1], .tag(parts[4]), page: page)
        case ("g", 4) where parts[2] == "t":
            guard let id = SiteURL.number(parts[3]) else { return nil }
            self = .thread(parts[1], ContributionID(id), page: page)
        case ("p", 2):
            guard let id = SiteURL.number(parts[1]) else { return nil }
            self = .permalink(ContributionID(id))
        case ("p", 3), ("p", 4):
            guard let id = SiteURL.number(parts[1]), let position = SiteURL.number(parts[2]) else { return nil }
            self = .attachment(ContributionID(id), position: Int(position), filename: parts.count > 3 ? parts[3] : "")
        case ("s", 3):
            guard let id = SiteURL.number(parts[1]), let position = SiteURL.number(parts[2]) else { return nil }
            self = .smallPicture(ContributionID(id), position: Int(position))
        case ("m", 2...):
            // A Message-ID may hold a slash; the whole rest of the path is the id.
            guard let id = MessageID(Query.decoded(path.dropFirst(3), plusIsSpace: false)) else { return nil }
            self = .message(id)
        case ("people", 2): self = .person(parts[1], page: page)
        case ("search", 2) where parts[1] == "counts": self = .searchCounts(query["q"] ?? "")
        case ("search", 1): self = .search(query["q"] ?? "", page: page)
        case ("feed.atom", 1): self = .communityFeed
        case ("robots.txt", 1): self = .robots
        case ("messages", 1): self = .messages
        case ("messages", 2):
            guard let id = SiteURL.number(parts[1]) else { return nil }
            self = .conversation(ConversationID(id))
        case ("messages", 3) where parts[1] == "to": self = .newMessage(parts[2])
        case ("messages", 4) where parts[1] == "file":
            guard let id = SiteURL.number(parts[2]), let position = SiteURL.number(parts[3]) else { return nil }
            self = .privateFile(PrivateID(id), position: Int(position))
        case ("u", 2): self = .wayOut(parts[1])
        case ("in", 2): self = .enter(parts[1])
        case ("sign-in", 1): self = .signIn(to: query["to"] ?? "")
        case ("sign-out", 1): self = .signOut
        case ("rsvp", 2):
            guard let id = SiteURL.number(parts[1]) else { return nil }
            self = .rsvp(ContributionID(id))
        case ("f", 3) where parts[2] == "events.ics": self = .memberCalendar(parts[1])
        case ("f", 3) where parts[2] == "feed.atom": self = .memberFeed(parts[1])
        case (let name?, 1) where name.hasPrefix("chat-") && name.hasSuffix(".js"):
            self = .chatScript(version: String(name.dropFirst(5).dropLast(3)))
        case (let name?, 1) where name.hasPrefix("style-") && name.hasSuffix(".css"):
            self = .style(version: String(name.dropFirst(6).dropLast(4)))
        default: return nil
        }
    }

    private static func filter(_ parts: some Collection<String>) -> ResourceFilter? {
        var words: [String] = []
        var rest = parts.prefix(24)[...]
        while let part = rest.popFirst() {
            switch part {
            case "tag", "kind", "rated":
                guard let value = rest.popFirst() else { return nil }
                words.append("\(part):\(value)")
            case "word":
                guard let value = rest.popFirst(), !value.contains(":"), !value.hasPrefix("#") else { return nil }
                words.append(value)
            case "vetted", "new": words.append(part)
            default: return nil
            }
        }
        return ResourceFilter(words)
    }

    private static func title(_ text: String) -> String { text.replacing("_", with: " ") }

    private static func revision(_ text: String) -> Int? {
        number(text).flatMap { (1...999_999).contains($0) ? Int($0) : nil }
    }

    /// Numbers as tokens and SQLite hold them.
    private static func number(_ text: String) -> Int64? {
        guard text.utf8.count <= 12, text.utf8.allSatisfy(ASCII.isDigit) else { return nil }
        return Int64(text).flatMap { $0 < 1 << 40 ? $0 : nil }
    }
}
