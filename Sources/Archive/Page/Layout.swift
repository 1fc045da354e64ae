import Guild

/// What every page shares.
struct Layout: Sendable {
    let community: String
    let site: SiteBase
    var visitor = Visitor.stranger

    func page(
        title: String, feed: SiteURL? = nil, canonical: SiteURL? = nil, words: String = "", script: SiteURL? = nil,
        _ body: (inout Html) -> Void
    ) -> String {
        var html = Html()
        html.put("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        html.text(title == community ? title : "\(title) · \(community)")
        html.put(
            "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<link rel=\"stylesheet\" href=\""
        )
        html.put("\(SiteURL.style(version: Style.version))\">\n")
        if let feed {
            html.put("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"New contributions\" href=\"")
            html.text(feed.path)
            html.put("\">\n")
        }
        if let canonical {
            html.put("<link rel=\"canonical\" href=\"\(site(canonical))\">\n")
        }
        if let script { html.put("<script src=\"\(script)\" defer></script>\n") }
        html.put("</head>\n<body>\n<div class=\"page\">\n<header class=\"site\">\n")
        html.link(.home(page: 1), community)
        html.put(
            "\n<form action=\"/search\" role=\"search\"><label><span class=\"visually-hidden\">Search the archive</span><input type=\"search\" name=\"q\" placeholder=\"Search\" value=\""
        )
        html.text(words)
        html.put("\"></label> <button>Search</button></form>\n</header>\n<main>\n")
        body(&html)
        html.put("</main>\n<footer>\n<p>\(community) works by mail: every page here began as one. ")
        if let feed {
            html.link(feed, "Atom feed")
        } else {
            html.link(.communityFeed, "Atom feed")
        }
        if visitor == .stranger {
            html.put(" · ")
            html.link(.signIn(to: ""), "Sign in")
            html.put("</p>")
        } else {
            html.put(" · ")
            html.link(.messages, "Messages")
            html.put(" · ")
            html.link(.memberFeed(visitor.feed), "Your own feed")
            html.put("</p>\n<form method=\"post\" action=\"\(SiteURL.signOut)\" class=\"act\">Signed in as ")
            html.text(visitor.name)
            html.put(" <button>Sign out</button></form>")
        }
        html.put("\n</footer>\n</div>\n</body>\n</html>\n")
        return html.out
    }

    /// A page within a page. `refreshing`: it is loaded anew after so many seconds.
    func frame(title: String, refreshing seconds: Int? = nil, _ body: (inout Html) -> Void) -> String {
        var html = Html()
        html.put("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>\(title)</title>\n")
        if let seconds { html.put("<meta http-equiv=\"refresh\" content=\"\(seconds)\">\n") }
        html.put("<link rel=\"stylesheet\" href=\"\(SiteURL.style(version: Style.version))\">\n</head>\n<body>\n")
        body(&html)
        html.put("</body>\n</html>\n")
        return html.out
    }

    func pager(_ html: inout Html, newer: SiteURL?, older: SiteURL?, newerWords: String, olderWords: String) {
        guard newer != nil || older != nil else { return }
        html.put("<nav class=\"pages\" aria-label=\"Pages\"><span>")
        if let newer { html.link(newer, newerWords) }
        html.put("</span><span>")
        if let older { html.link(older, olderWords) }
        html.put("</span></nav>\n")
    }

    func topics(_ html: inout Html, _ lines: [TopicLineView]) {
        html.put("<ul class=\"plain\">\n")
        for line in lines {
            html.put("<li>")
            html.link(line.url, line.title)
            html.put("<div class=\"meta\">")
            if let group = line.group {
                html.link(.group(group.name, page: 1), group.title)
                html.put(" · ")
            }
            html.text(line.author)
            if let mark = line.mark { html.put(" · \(mark)") }
            if line.replies > 0 {
                html.put(" · \(line.replies) \(line.replies == 1 ? "reply" : "replies"), the last by ")
                html.text(line.lastAuthor)
            }
            html.put(" · ")
            html.time(line.lastAt)
            html.put("</div></li>\n")
        }
        html.put("</ul>\n")
    }
}

/// A line of a list of threads, with or without its group.
struct TopicLineView {
    var url: SiteURL
    var title: String
    var group: (name: String, title: String)?
    var author: String
    var replies: Int
    /// "settled", "answered".
    var mark: String?
    var lastAuthor: String
    var lastAt: Int64
}
