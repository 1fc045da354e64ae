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
            html.raw("<h1>")
            html.text(layout.community)
            html.raw("</h1>\n")
            if page.page == 1 {
                html.raw("<h2>Groups</h2>\n")
                if page.groups.isEmpty {
                    html.raw("<p>There is no group yet that everybody may read.</p>\n")
                } else {
                    html.raw("<ul class=\"plain\">\n")
                    for card in page.groups {
                        html.raw("<li>")
                        html.link(.group(card.group.name, page: 1), card.group.title)
                        lock(card.group, &html)
                        html.raw("<div>")
                        html.text(card.group.purpose)
                        html.raw("</div><div class=\"meta\">")
                        counts(card, &html)
                        html.raw("</div></li>\n")
                    }
                    html.raw("</ul>\n")
                }
            }
            html.raw("<h2>Latest threads</h2>\n")
            if page.topics.isEmpty {
                html.raw("<p>Nobody has posted yet. Write to a group's address and you will be the first.</p>\n")
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
            html.raw("<h1>")
            html.text(group.title)
            lock(group, &html)
            html.raw("</h1>\n<p class=\"purpose\">")
            html.text(group.purpose)
            html.raw("</p>\n<p class=\"meta\">")
            counts(page.card, &html)
            html.raw(" · post by mail to ")
            writeTo(group, &html)
            html.raw(" · ")
            html.link(.events(group.name), "events")
            // Whoever has signed in knows the way.
            if layout.visitor == .stranger { join(group, &html) }
            html.raw("</p>\n")
            if !page.people.isEmpty {
                html.raw("<p class=\"meta\">")
                for (index, role) in [Role.facilitator, .sponsor, .expert].filter({ role in
                    page.people.contains { $0.role == role }
                }).enumerated() {
                    if index > 0 { html.raw("<br>") }
                    let holders = page.people.filter { $0.role == role }
                    html.raw(Pages.heading(role, holders.count) + ": ")
                    for (place, holder) in holders.enumerated() {
                        if place > 0 { html.raw(", ") }
                        html.link(.person(holder.handle, page: 1), holder.name)
                    }
                }
                html.raw("</p>\n")
            }
            upcoming(page.upcoming, in: group, &html)
            html.raw("<h2>Threads</h2>\n")
            if page.topics.isEmpty { html.raw("<p>No threads yet.</p>\n") }
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
            html.raw("<nav class=\"crumbs\" aria-label=\"Where you are\">")
            html.link(.group(group.name, page: 1), group.title)
            html.raw("</nav>\n<h1>")
            html.text(page.title)
            html.raw("</h1>\n<p class=\"meta\">")
            html.raw(page.total == 1 ? "One post" : "\(page.total) posts")
            if page.pages > 1 { html.raw(", page \(page.page) of \(page.pages)") }
            html.raw("</p>\n")
            if let event = page.event { head(event, &html) }
            for post in page.posts { self.post(post, in: page, &html) }
            layout.pager(
                &html, newer: page.page > 1 ? .thread(group.name, page.topic, page: page.page - 1) : nil,
                older: page.page < page.pages ? .thread(group.name, page.topic, page: page.page + 1) : nil,
                newerWords: "← earlier posts", olderWords: "later posts →")
        }
    }

    private func post(_ post: PostView, in page: ThreadPage, _ html: inout Html) {
        html.raw(
            "<article id=\"p-\(post.id)\" aria-labelledby=\"by-\(post.id)\">\n<header class=\"who\"><h2 id=\"by-\(post.id)\"><strong>"
        )
        if let handle = post.handle {
            html.link(.person(handle, page: 1), post.author)
        } else {
            html.text(post.author)
        }
        html.raw("</strong>")
        if let parent = post.parent, parent != page.topic {
            html.raw(" <span>in answer to <a href=\"\(SiteURL.permalink(parent).path)\">this</a></span>")
        }
        html.raw("</h2><a href=\"\(SiteURL.permalink(post.id).path)\">")
        html.time(post.sentAt)
        html.raw("</a></header>\n<div class=\"body\">\n")
        if post.isDeleted {
            html.raw("<p class=\"meta\">Its author has removed this post.</p>\n")
        } else {
            html.raw(post.fragment)
        }
        html.raw("</div>\n")
        if let edited = post.editedAt, !post.isDeleted {
            html.raw("<p class=\"meta\">Changed by its author, ")
            html.time(edited)
            html.raw("</p>\n")
        }
        if !post.attachments.isEmpty {
            html.raw("<ul class=\"files small\">\n")
            for file in post.attachments {
                html.raw("<li>")
                html.link(.attachment(post.id, position: file.position, filename: file.filename), file.filename)
                html.raw(" <span class=\"meta\">")
                html.text(
                    Pages.size(file.size)
                        + (file.danger.map { ", \($0.words): open it only if you trust its author" } ?? ""))
                html.raw("</span></li>\n")
            }
            html.raw("</ul>\n")
        }
        if !post.rest.isEmpty {
            html.raw("<details class=\"small\"><summary>Quoted text and signature</summary>\n<pre>")
            html.text(post.rest)
            html.raw("</pre></details>\n")
        }
        html.raw("</article>\n")
    }

    func search(_ words: String, _ found: (hits: [SearchHit], hasMore: Bool)?, page: Int) -> String {
        layout.page(title: words.isEmpty ? "Search" : "Search: \(words)", words: words) { html in
            html.raw("<h1>Search</h1>\n")
            guard let found else {
                html.raw(
                    "<p>Type a word or two above. “Quoted words” are looked for together; the newest posts come first.</p>\n"
                )
                return
            }
            if found.hits.isEmpty {
                html.raw("<p>Nothing was found\(page > 1 ? " on this page" : ""). Fewer or other words may help.</p>\n")
                return
            }
            html.raw("<ul class=\"plain\">\n")
            for hit in found.hits {
                html.raw("<li>")
                html.link(.permalink(hit.id), hit.title)
                html.raw("<div>")
                excerpt(hit.excerpt, &html)
                html.raw("</div><div class=\"meta\">")
                html.text(hit.author)
                html.raw(" · ")
                html.link(.group(hit.group, page: 1), hit.groupTitle)
                html.raw(" · ")
                html.time(hit.sentAt)
                html.raw("</div></li>\n")
            }
            html.raw("</ul>\n")
            layout.pager(
                &html, newer: page > 1 ? .search(words, page: page - 1) : nil,
                older: found.hasMore ? .search(words, page: page + 1) : nil, newerWords: "← newer",
                olderWords: "older →")
        }
    }

    func person(_ page: PersonPage) -> String {
        layout.page(title: page.name, canonical: .person(page.handle, page: page.page)) { html in
            html.raw("<h1>")
            html.text(page.name)
            html.raw("</h1>\n<p class=\"meta\">@")
            html.text(page.handle)
            html.raw("</p>\n")
            if !page.about.isEmpty {
                html.raw("<p>")
                html.text(page.about)
                html.raw("</p>\n")
            }
            if !page.roles.isEmpty {
                html.raw("<p class=\"meta\">")
                for (index, role) in page.roles.enumerated() {
                    if index > 0 { html.raw("<br>") }
                    html.text(role.role.rawValue)
                    html.raw(" in ")
                    html.link(.group(role.group, page: 1), role.title)
                }
                html.raw("</p>\n")
            }
            html.raw("<h2>Contributions</h2>\n<ul class=\"plain\">\n")
            for entry in page.contributions {
                html.raw("<li>")
                html.link(.permalink(entry.id), (entry.isTopic ? "" : "Re: ") + entry.title)
                html.raw("<div class=\"meta\">")
                html.link(.group(entry.group, page: 1), entry.groupTitle)
                html.raw(" · ")
                html.time(entry.postedAt)
                html.raw("</div></li>\n")
            }
            html.raw("</ul>\n")
            layout.pager(
                &html, newer: page.page > 1 ? .person(page.handle, page: page.page - 1) : nil,
                older: page.hasMore ? .person(page.handle, page: page.page + 1) : nil, newerWords: "← newer",
                olderWords: "older →")
        }
    }

    func notice(_ title: String, _ words: String) -> String {
        layout.page(title: title) { html in
            html.raw("<h1>")
            html.text(title)
            html.raw("</h1>\n<p>")
            html.text(words)
            html.raw("</p>\n")
        }
    }

    // MARK: Pieces

    private func line(of topic: TopicLine, withGroup: Bool) -> TopicLineView {
        TopicLineView(
            url: .thread(topic.group, topic.id, page: 1), title: topic.title,
            group: withGroup ? (topic.group, topic.groupTitle) : nil, author: topic.author, replies: topic.replies,
            lastAuthor: topic.lastAuthor, lastAt: topic.lastAt)
    }

    private func lock(_ group: Group, _ html: inout Html) {
        if group.visibility == .private { html.raw(" <span class=\"lock\">members only</span>") }
    }

    private func counts(_ card: GroupCard, _ html: inout Html) {
        html.raw(
            "\(card.members) \(card.members == 1 ? "member" : "members") · \(card.topics) \(card.topics == 1 ? "thread" : "threads")"
        )
    }

    /// The group's own address is no secret: it is how one takes part.
    private func writeTo(_ group: Group, _ html: inout Html) {
        html.raw("<a href=\"")
        html.text(ours.mailto(group.name))
        html.raw("\">")
        html.text(
            ours.style == .single ? "\(ours.bare) with [\(group.name)] in the subject" : ours.address(for: group.name))
        html.raw("</a>")
    }

    private func join(_ group: Group, _ html: inout Html) {
        let words: String
        switch group.joining {
        case .open: words = "join by mail"
        case .approval: words = "ask to join by mail"
        case .invitation: return
        }
        html.raw(" · <a href=\"")
        html.text(ours.mailto("\(group.name).join"))
        html.raw("\">\(words)</a>")
    }

    private func excerpt(_ text: String, _ html: inout Html) {
        for (index, piece) in text.split(separator: "\u{2}", omittingEmptySubsequences: false).enumerated() {
            if index == 0 {
                html.text(String(piece))
                continue
            }
            let halves = piece.split(separator: "\u{3}", maxSplits: 1, omittingEmptySubsequences: false)
            html.raw("<mark>")
            html.text(String(halves[0]))
            html.raw("</mark>")
            if halves.count > 1 { html.text(String(halves[1])) }
        }
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
