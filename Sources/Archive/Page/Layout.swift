import Guild

/// What every page shares.
struct Layout: Sendable {
    let community: String
    let site: SiteBase
    var visitor = Visitor.stranger

    func page(
        title: String, feed: SiteURL? = nil, canonical: SiteURL? = nil, words: String = "", _ body: (inout Html) -> Void
    ) -> String {
        var html = Html()
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        html.text(title == community ? title : "\(title) · \(community)")
        html.raw(
            "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<link rel=\"stylesheet\" href=\""
        )
        html.raw(SiteURL.style(version: Style.version).path)
        html.raw("\">\n")
        if let feed {
            html.raw("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"New contributions\" href=\"")
            html.text(feed.path)
            html.raw("\">\n")
        }
        if let canonical {
            html.raw("<link rel=\"canonical\" href=\"")
            html.text(site(canonical))
            html.raw("\">\n")
        }
        html.raw("</head>\n<body>\n<div class=\"page\">\n<header class=\"site\">\n")
        html.link(.home(page: 1), community)
        html.raw(
            "\n<form action=\"/search\" role=\"search\"><label><span class=\"visually-hidden\">Search the archive</span><input type=\"search\" name=\"q\" placeholder=\"Search\" value=\""
        )
        html.text(words)
        html.raw("\"></label> <button>Search</button></form>\n</header>\n<main>\n")
        body(&html)
        html.raw("</main>\n<footer>\n<p>")
        html.text(community)
        html.raw(" works by mail: every page here began as one. ")
        if let feed {
            html.link(feed, "Atom feed")
        } else {
            html.link(.communityFeed, "Atom feed")
        }
        if visitor == .stranger {
            html.raw(" · ")
            html.link(.signIn(to: ""), "Sign in")
            html.raw("</p>")
        } else {
            html.raw(" · ")
            html.link(.memberFeed(visitor.feed), "Your own feed")
            html.raw("</p>\n<form method=\"post\" action=\"\(SiteURL.signOut.path)\" class=\"act\">Signed in as ")
            html.text(visitor.name)
            html.raw(" <button>Sign out</button></form>")
        }
        html.raw("\n</footer>\n</div>\n</body>\n</html>\n")
        return html.out
    }

    func pager(_ html: inout Html, newer: SiteURL?, older: SiteURL?, newerWords: String, olderWords: String) {
        guard newer != nil || older != nil else { return }
        html.raw("<nav class=\"pages\" aria-label=\"Pages\"><span>")
        if let newer { html.link(newer, newerWords) }
        html.raw("</span><span>")
        if let older { html.link(older, olderWords) }
        html.raw("</span></nav>\n")
    }

    func topics(_ html: inout Html, _ lines: [TopicLineView]) {
        html.raw("<ul class=\"plain\">\n")
        for line in lines {
            html.raw("<li>")
            html.link(line.url, line.title)
            html.raw("<div class=\"meta\">")
            if let group = line.group {
                html.link(.group(group.name, page: 1), group.title)
                html.raw(" · ")
            }
            html.text(line.author)
            if line.replies > 0 {
                html.raw(" · \(line.replies) \(line.replies == 1 ? "reply" : "replies"), the last by ")
                html.text(line.lastAuthor)
            }
            html.raw(" · ")
            html.time(line.lastAt)
            html.raw("</div></li>\n")
        }
        html.raw("</ul>\n")
    }
}

/// A line of a list of threads, with or without its group.
struct TopicLineView {
    var url: SiteURL
    var title: String
    var group: (name: String, title: String)?
    var author: String
    var replies: Int
    var lastAuthor: String
    var lastAt: Int64
}
