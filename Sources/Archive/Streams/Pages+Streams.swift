import Guild
import Store

/// What happened, one line a thing.
extension Pages {
    func stream(_ page: StreamPage) -> String {
        let isOwn = layout.visitor != .stranger
        let heading: String
        switch page.scope {
        case .community: heading = isOwn ? "What happened in your groups" : "What happened"
        case .group, .tag: heading = "What happened: \(page.title)"
        case .person: heading = "What \(page.title) did"
        case .kept: heading = "What you keep"
        }
        let feed: SiteURL? = page.scope == .kept ? nil : .streamFeed(page.scope)
        return layout.page(title: heading, feed: feed, canonical: .stream(page.scope)) { html in
            switch page.scope {
            case .group(let name): crumbs([(.group(name, page: 1), page.title)], &html)
            case .person(let handle): crumbs([(.person(handle, page: 1), page.title)], &html)
            case .community, .tag, .kept: crumbs([(.home(page: 1), layout.community)], &html)
            }
            html.put("<h1>\(heading)</h1>\n")
            if page.scope == .kept { kept(page, &html) }
            if page.lines.isEmpty {
                html.put("<p>Nothing yet.</p>\n")
            }
            html.put("<ul class=\"plain\">\n")
            for line in page.lines {
                html.put("<li>")
                html.link(.permalink(line.id), line.title)
                html.put("<div class=\"meta\">")
                if case .group = page.scope {
                } else {
                    html.link(.group(line.group, page: 1), line.groupTitle)
                    html.put(" · ")
                }
                html.put("\(line.words) · ")
                html.time(line.lastAt)
                html.put("</div></li>\n")
            }
            html.put("</ul>\n")
        }
    }

    private func kept(_ page: StreamPage, _ html: inout Html) {
        if page.kept.isEmpty {
            html.put("<p>You keep nothing yet. Answer any post with the one word <strong>favourite</strong>.</p>\n")
            return
        }
        html.put("<ul class=\"plain\">\n")
        for post in page.kept {
            html.put("<li>")
            html.link(.permalink(post.id), post.title)
            html.put("<div class=\"meta\">\(post.author) · ")
            html.link(.group(post.group.name, page: 1), post.group.title)
            html.put(" · ")
            html.time(post.sentAt)
            html.put("</div></li>\n")
        }
        html.put("</ul>\n<h2>What happened to it</h2>\n")
    }
}

extension Feed {
    /// Atom (RFC 4287): an entry a thing; its id stays while what happened to it goes on.
    static func atom(_ page: StreamPage, community: String, site: SiteBase) -> String {
        var xml = Html()
        xml.put("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>")
        xml.text(page.title.isEmpty ? "What happened · \(community)" : "What happened: \(page.title) · \(community)")
        xml.put("</title>\n<id>")
        xml.text(site(.stream(page.scope)))
        xml.put("</id>\n<link rel=\"self\" href=\"")
        xml.text(site(.streamFeed(page.scope)))
        xml.put("\"/>\n<link href=\"")
        xml.text(site(.stream(page.scope)))
        xml.put("\"/>\n<updated>\(ArchiveDate(page.lines.map(\.lastAt).max() ?? 0).machine)</updated>\n")
        xml.put("<author><name>")
        xml.text(community)
        xml.put("</name></author>\n")
        for line in page.lines {
            let url = site(.permalink(line.id))
            xml.put("<entry>\n<title>")
            xml.text("\(line.title): \(line.words)")
            xml.put("</title>\n<id>\(url)</id>\n<link href=\"\(url)\"/>\n")
            xml.put("<updated>\(ArchiveDate(line.lastAt).machine)</updated>\n<category term=\"")
            xml.text(line.group)
            xml.put("\"/>\n</entry>\n")
        }
        xml.put("</feed>\n")
        return xml.out
    }
}
