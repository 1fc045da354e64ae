import Guild
import Mail
import Store

/// What a reader sees, from what the read-only face of the store found. Pure.
struct Pages: Sendable {
    var layout: Layout
    let ours: OurAddresses
    let zones: Zones

    /// The same pages as a member sees them.
    func `for`(_ visitor: Visitor) -> Pages {
        var pages = self
        pages.layout.visitor = visitor
        return pages
    }

    func home(_ page: HomePage) -> String {
        layout.page(title: layout.community, feed: .communityFeed, canonical: .home(page: page.page)) { html in
            html.put("<h1>\(layout.community)</h1>\n")
            if !page.unread.isEmpty {
                html.put("<h2>New messages</h2>\n")
                list(page.unread, &html)
            }
            if page.page == 1 {
                html.put("<h2>Groups</h2>\n")
                if page.groups.isEmpty {
                    html.put("<p>There is no group yet that everybody may read.</p>\n")
                } else {
                    html.put("<ul class=\"plain\">\n")
                    for card in page.groups {
                        html.put("<li>")
                        html.link(.group(card.group.name, page: 1), card.group.title)
                        lock(card.group, &html)
                        html.put("<div>\(card.group.purpose)</div><div class=\"meta\">")
                        counts(card, &html)
                        html.put("</div></li>\n")
                    }
                    html.put("</ul>\n")
                }
            }
            html.put("<h2>Latest threads</h2>\n<p class=\"meta\">")
            html.link(
                .stream(.community), layout.visitor == .stranger ? "what happened" : "what happened in your groups")
            if layout.visitor != .stranger {
                html.put(" · ")
                html.link(.stream(.kept), "what you keep")
            }
            html.put("</p>\n")
            if page.topics.isEmpty {
                html.put("<p>Nobody has posted yet. Write to a group's address and you will be the first.</p>\n")
            }
            layout.topics(&html, page.topics.map { line(of: $0, withGroup: true) })
            layout.pager(
                &html, newer: page.page > 1 ? .home(page: page.page - 1) : nil,
                older: page.hasMore ? .home(page: page.page + 1) : nil, newerWords: "← newer", olderWords: "older →")
        }
    }

    func group(_ page: GroupPage) -> String {
        let group = page.card.group
        return layout.page(
            title: group.title, feed: .feed(group.name), canonical: .group(group.name, page: page.page)
        ) { html in
            html.put("<h1>")
            html.text(group.title)
            lock(group, &html)
            html.put("</h1>\n<p class=\"purpose\">\(group.purpose)</p>\n")
            if !group.gain.isEmpty { html.put("<p>What members gain: \(group.gain)</p>\n") }
            if let closedAt = group.closedAt {
                html.put("<p><strong>Closed since ")
                html.time(closedAt)
                html.put(".</strong> What was written here stays to read.</p>\n")
            }
            html.put("<p class=\"meta\">")
            counts(page.card, &html)
            html.put(" · ")
            if !group.isClosed {
                html.put("post by mail to ")
                writeTo(group.name, &html)
                html.put(" · ")
            }
            if layout.visitor != .stranger, !group.isClosed {
                html.link(.chat(group.name), "chat")
                html.put(" · ")
            }
            if page.hasBlog {
                html.link(.blog(group.name, .all, page: 1), "blog")
                html.put(" · ")
            }
            if page.hasPages {
                html.link(.wiki(group.name), "pages")
                html.put(" · ")
            }
            if page.hasResources {
                html.link(.resources(group.name, ResourceFilter(), page: 1), "resources")
                html.put(" · ")
            }
            html.link(.events(group.name), "events")
            html.put(" · ")
            html.link(.stream(.group(group.name)), "what happened")
            // Whoever has signed in knows the way.
            if layout.visitor == .stranger, !group.isClosed { join(group, &html) }
            html.put("</p>\n")
            if !page.people.isEmpty {
                html.put("<p class=\"meta\">")
                for (index, role) in [Role.facilitator, .sponsor, .expert].filter({ role in
                    page.people.contains { $0.role == role }
                }).enumerated() {
                    if index > 0 { html.put("<br>") }
                    let holders = page.people.filter { $0.role == role }
                    html.put("\(Pages.heading(role, holders.count)): ")
                    for (place, holder) in holders.enumerated() {
                        if place > 0 { html.put(", ") }
                        html.link(.person(holder.handle, page: 1), holder.name)
                    }
                }
                html.put("</p>\n")
            }
            upcoming(page.upcoming, in: group, &html)
            html.put("<h2>Threads</h2>\n")
            if page.topics.isEmpty { html.put("<p>No threads yet.</p>\n") }
            layout.topics(&html, page.topics.map { line(of: $0, withGroup: false) })
            layout.pager(
                &html, newer: page.page > 1 ? .group(group.name, page: page.page - 1) : nil,
                older: page.hasMore ? .group(group.name, page: page.page + 1) : nil, newerWords: "← newer",
                olderWords: "older →")
        }
    }

    func thread(_ page: ThreadPage) -> String {
        let group = page.group
        return layout.page(
            title: page.title, feed: .feed(group.name), canonical: .thread(group.name, page.topic, page: page.page)
        ) { html in
            crumbs(group, page.entry == nil ? [] : [(.blog(group.name, .all, page: 1), "Blog")], &html)
            html.put("<h1>\(page.title)</h1>\n<p class=\"meta\">")
            if page.entry != nil {
                html.put(
                    page.total == 1
                        ? "An entry"
                        : page.total == 2 ? "An entry, one comment" : "An entry, \(page.total - 1) comments")
            } else {
                html.put(page.total == 1 ? "One post" : "\(page.total) posts")
            }
            if page.pages > 1 { html.put(", page \(page.page) of \(page.pages)") }
            for (index, other) in page.elsewhere.enumerated() {
                html.put(index == 0 ? " · also in " : ", ")
                html.link(.thread(other.group, other.id, page: 1), other.groupTitle)
            }
            if page.isForMembers { html.put(" · only members can read this") }
            if page.isLocked { html.put(" · closed to replies") }
            html.put("</p>\n")
            outcome(page, &html)
            poll(page, &html)
            if let event = page.event { head(event, &html) }
            for post in page.posts {
                self.post(post, in: page, &html)
                if let entry = page.entry, post.id == page.topic { commentsHead(entry, page, &html) }
            }
            layout.pager(
                &html, newer: page.page > 1 ? .thread(group.name, page.topic, page: page.page - 1) : nil,
                older: page.page < page.pages ? .thread(group.name, page.topic, page: page.page + 1) : nil,
                newerWords: "← earlier posts", olderWords: "later posts →")
        }
    }

    /// The way here from the group.
    func crumbs(_ group: Group, _ trail: [(url: SiteURL, words: String)], _ html: inout Html) {
        crumbs([(.group(group.name, page: 1), group.title)] + trail, &html)
    }

    func crumbs(_ trail: [(url: SiteURL, words: String)], _ html: inout Html) {
        html.put("<nav class=\"crumbs\" aria-label=\"Where you are\">")
        for (index, step) in trail.enumerated() {
            if index > 0 { html.put(" · ") }
            html.link(step.url, step.words)
        }
        html.put("</nav>\n")
    }

    private func thumbnail(_ size: PictureSize, _ file: AttachmentFacts, of post: ContributionID, _ html: inout Html) {
        let target = SiteURL.attachment(post, position: file.position, filename: file.filename)
        let picture = SiteURL.smallPicture(post, position: file.position)
        // Its name stands above it, and is the same link.
        html.put(
            "<a class=\"thumb\" href=\"\(target)\" tabindex=\"-1\" aria-hidden=\"true\"><img loading=\"lazy\" src=\"\(picture)\" width=\"\(size.width)\" height=\"\(size.height)\" alt=\"\"></a>\n"
        )
    }

    func post(_ post: PostView, in page: ThreadPage, _ html: inout Html) {
        html.put(
            "<article id=\"p-\(post.id)\" aria-labelledby=\"by-\(post.id)\">\n<header class=\"who\"><h2 id=\"by-\(post.id)\"><strong>"
        )
        author(post.author, post.handle, &html)
        html.put("</strong>")
        if let parent = post.parent, parent != page.topic {
            html.put(" <span>in answer to <a href=\"\(SiteURL.permalink(parent))\">this</a></span>")
        }
        html.put("</h2><a href=\"\(SiteURL.permalink(post.id))\">")
        html.time(post.sentAt)
        html.put("</a></header>\n<div class=\"body\">\n")
        if let reason = post.hiddenAs {
            html.put("<p class=\"meta\">Hidden: ")
            html.text(reason.rawValue)
            html.put(".</p>\n")
        } else if post.isDeleted {
            html.put("<p class=\"meta\">Its author has removed this post.</p>\n")
        } else {
            if post.isOutcome { html.put("<p class=\"meta\">Settled:</p>\n") }
            if !post.subject.isEmpty { html.put("<p><strong>\(post.subject)</strong></p>\n") }
            html.put(post.fragment)
        }
        html.put("</div>\n")
        if let edited = post.editedAt, !post.isDeleted {
            html.put("<p class=\"meta\">Changed by its author, ")
            html.time(edited)
            html.put("</p>\n")
        }
        files(post.attachments.map { PostFile(post: post.id, file: $0) }, &html)
        signs(post.reactions, keptBy: post.keptBy, &html)
        if layout.visitor == .stranger, !post.isDeleted { report(post.id, page.group, &html) }
        // What was cut names people and their telephones.
        if !post.rest.isEmpty, layout.visitor != .stranger {
            html.put("<details class=\"small\"><summary>Quoted text and signature</summary>\n<pre>")
            html.text(post.rest)
            html.put("</pre></details>\n")
        }
        html.put("</article>\n")
    }

    func files(_ files: [PostFile], _ html: inout Html) {
        guard !files.isEmpty else { return }
        html.put("<ul class=\"files small\">\n")
        for found in files {
            let file = found.file
            html.put("<li>")
            html.link(.attachment(found.post, position: file.position, filename: file.filename), file.filename)
            html.put(" <span class=\"meta\">")
            html.text(
                Pages.size(file.size)
                    + (file.danger.map { ", \($0.words): open it only if you trust its author" } ?? "")
                    + (file.unsearched.map { ", \($0)" } ?? ""))
            html.put("</span>")
            if let small = file.small, file.danger == nil, !file.isInPlace {
                thumbnail(small.size, file, of: found.post, &html)
            }
            html.put("</li>\n")
        }
        html.put("</ul>\n")
    }

    /// What readers think of it.
    func signs(_ reactions: [ReactionCount], keptBy: Int = 0, _ html: inout Html) {
        guard !reactions.isEmpty || keptBy > 0 else { return }
        html.put("<p class=\"signs\" aria-label=\"Reactions\">")
        for reaction in reactions.filter({ $0.stars == nil }).prefix(10) {
            html.put("<span>\(reaction.sign) \(reaction.count)</span> ")
        }
        if keptBy > 0 { html.put("<span>kept by \(keptBy)</span> ") }
        if let mean = ReactionCount.mean(of: reactions) { html.put("<span>\(mean)</span>") }
        html.put("</p>\n")
    }

    func person(_ page: PersonPage) -> String {
        layout.page(title: page.name, canonical: .person(page.handle, page: page.page)) { html in
            html.put("<h1>\(page.name)</h1>\n<p class=\"meta\">@\(page.handle)</p>\n")
            if !page.about.isEmpty {
                html.put("<p>\(page.about)</p>\n")
            }
            if !page.expertise.isEmpty {
                html.put("<p>Knows about: \(page.expertise.joined(separator: ", "))</p>\n")
            }
            if !page.roles.isEmpty {
                html.put("<p class=\"meta\">")
                for (index, role) in page.roles.enumerated() {
                    if index > 0 { html.put("<br>") }
                    html.text(role.role.rawValue)
                    html.put(" in ")
                    html.link(.group(role.group, page: 1), role.title)
                }
                html.put("</p>\n")
            }
            if layout.visitor != .stranger {
                html.put("<p>")
                html.link(.newMessage(page.handle), "Write to \(page.name) in private")
                html.put("</p>\n")
            }
            html.put("<h2>Contributions</h2>\n<p class=\"meta\">")
            html.link(.stream(.person(page.handle)), "what \(page.name) did")
            html.put("</p>\n<ul class=\"plain\">\n")
            for entry in page.contributions {
                html.put("<li>")
                html.link(.permalink(entry.id), entry.mark + entry.title)
                html.put("<div class=\"meta\">")
                html.link(.group(entry.group, page: 1), entry.groupTitle)
                html.put(" · ")
                html.time(entry.postedAt)
                html.put("</div></li>\n")
            }
            html.put("</ul>\n")
            layout.pager(
                &html, newer: page.page > 1 ? .person(page.handle, page: page.page - 1) : nil,
                older: page.hasMore ? .person(page.handle, page: page.page + 1) : nil, newerWords: "← newer",
                olderWords: "older →")
        }
    }

    func notice(_ title: String, _ words: String) -> String {
        layout.page(title: title) { html in
            html.put("<h1>\(title)</h1>\n<p>\(words)</p>\n")
        }
    }

    // MARK: Pieces

    private func line(of topic: TopicLine, withGroup: Bool) -> TopicLineView {
        TopicLineView(
            url: .thread(topic.group, topic.id, page: 1), title: topic.title,
            group: withGroup ? (topic.group, topic.groupTitle) : nil, author: topic.author, replies: topic.replies,
            mark: [
                topic.isPinned ? "pinned" : nil, topic.isSettled ? "settled" : topic.isAnswered ? "answered" : nil,
            ].compactMap { $0 }.first,
            lastAuthor: topic.lastAuthor, lastAt: topic.lastAt)
    }

    /// A reader from outside writes to those who look after the group, naming the page.
    func report(_ post: ContributionID, _ group: Group, _ html: inout Html) {
        let subject = "Report: \(layout.site(.permalink(post)))"
        html.put("<p class=\"meta small\"><a rel=\"nofollow\" href=\"")
        html.text(ours.mailto("\(group.name).facilitators", subject: subject))
        html.put("\">Report this</a></p>\n")
    }

    private func lock(_ group: Group, _ html: inout Html) {
        if group.visibility == .private { html.put(" <span class=\"lock\">members only</span>") }
    }

    private func counts(_ card: GroupCard, _ html: inout Html) {
        html.put(
            "\(card.members) \(card.members == 1 ? "member" : "members") · \(card.topics) \(card.topics == 1 ? "thread" : "threads")"
        )
    }

    /// The group's own address is no secret: it is how one takes part.
    func writeTo(_ name: String, _ html: inout Html) {
        html.put("<a href=\"\(ours.mailto(name))\">")
        html.text(ours.style == .single ? "\(ours.bare) with [\(name)] in the subject" : ours.address(for: name))
        html.put("</a>")
    }

    private func join(_ group: Group, _ html: inout Html) {
        let words: String
        switch group.joining {
        case .open: words = "join by mail"
        case .approval: words = "ask to join by mail"
        case .invitation: return
        }
        html.put(" · <a href=\"")
        html.text(ours.mailto("\(group.name).join"))
        html.put("\">\(words)</a>")
    }

    func author(_ name: String, _ handle: String?, _ html: inout Html) {
        if let handle { html.link(.person(handle, page: 1), name) } else { html.text(name) }
    }

    private static func heading(_ role: Role, _ count: Int) -> String {
        let word =
            switch role {
            case .facilitator: "Facilitator"
            case .sponsor: "Sponsor"
            case .expert: "Expert"
            case .contributor: "Contributor"
            case .reader: "Reader"
            }
        return count == 1 ? word : word + "s"
    }

    static func size(_ octets: Int) -> String {
        octets < 1_000
            ? "\(octets) bytes"
            : octets < 1_000_000 ? "\((octets + 500) / 1_000) KB" : "\((octets + 500_000) / 1_000_000) MB"
    }
}
