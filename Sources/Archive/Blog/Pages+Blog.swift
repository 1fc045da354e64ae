import Guild
import Mail
import Store

/// A group's journal: the newest entries first, by month and by tag.
extension Pages {
    func blog(_ page: BlogPage) -> String {
        let group = page.group
        let title = heading(page.choice)
        return layout.page(
            title: title.map { "\($0) · Blog of \(group.title)" } ?? "Blog of \(group.title)",
            feed: .blogFeed(group.name), canonical: .blog(group.name, page.choice, page: page.page)
        ) { html in
            html.put("<nav class=\"crumbs\" aria-label=\"Where you are\">")
            html.link(.group(group.name, page: 1), group.title)
            if title != nil {
                html.put(" · ")
                html.link(.blog(group.name, .all, page: 1), "Blog")
            }
            html.put("</nav>\n<h1>\(title ?? "Blog")</h1>\n")
            if page.choice == .all { lead(group, &html) }
            if page.entries.isEmpty { html.put("<p>No entries \(title == nil ? "yet" : "here").</p>\n") }
            for entry in page.entries { card(entry, in: group, &html) }
            layout.pager(
                &html, newer: page.page > 1 ? .blog(group.name, page.choice, page: page.page - 1) : nil,
                older: page.hasMore ? .blog(group.name, page.choice, page: page.page + 1) : nil,
                newerWords: "← newer", olderWords: "older →")
            lists(page, &html)
        }
    }

    private func heading(_ choice: BlogChoice) -> String? {
        switch choice {
        case .all: nil
        case .month(let month): "\(CivilDate.months[month.month - 1]) \(month.year)"
        case .tag(let tag): "#\(tag)"
        }
    }

    private func lead(_ group: Group, _ html: inout Html) {
        html.put("<p class=\"meta\">")
        html.link(.blogFeed(group.name), "Feed")
        if layout.visitor != .stranger {
            let name = "\(group.name).blog"
            html.put(" · write an entry by mail to <a href=\"\(ours.mailto(name))\">")
            html.text(ours.style == .single ? "\(ours.bare) with [\(name)] in the subject" : ours.address(for: name))
            html.put("</a>")
        }
        html.put("</p>\n")
    }

    private func card(_ entry: EntryCard, in group: Group, _ html: inout Html) {
        html.put("<article class=\"entry\">\n<h2>")
        html.link(.thread(group.name, entry.id, page: 1), entry.title)
        html.put("</h2>\n<p class=\"meta\">")
        if let handle = entry.handle {
            html.link(.person(handle, page: 1), entry.author)
        } else {
            html.text(entry.author)
        }
        html.put(" · ")
        html.time(entry.publishedAt)
        if entry.comments > 0 { html.put(" · \(entry.comments) \(entry.comments == 1 ? "comment" : "comments")") }
        html.put("</p>\n<p>\(entry.excerpt)</p>\n")
        tags(entry.tags, in: group, &html)
        html.put("</article>\n")
    }

    func tags(_ tags: [String], in group: Group, _ html: inout Html) {
        guard !tags.isEmpty else { return }
        html.put("<p class=\"tags\">")
        for (index, tag) in tags.enumerated() {
            if index > 0 { html.put(" ") }
            html.link(.blog(group.name, .tag(tag), page: 1), "#" + tag)
        }
        html.put("</p>\n")
    }

    private func lists(_ page: BlogPage, _ html: inout Html) {
        let group = page.group
        if page.months.count > 1 {
            html.put("<h2>Months</h2>\n<p class=\"small\">")
            for (index, line) in page.months.enumerated() {
                guard let month = BlogChoice.Month(line.month) else { continue }
                if index > 0 { html.put(" · ") }
                html.link(.blog(group.name, .month(month), page: 1), heading(.month(month)) ?? "")
                html.put(" <span class=\"meta\">\(line.count)</span>")
            }
            html.put("</p>\n")
        }
        if !page.tags.isEmpty {
            html.put("<h2>Tags</h2>\n<p class=\"small\">")
            for (index, line) in page.tags.enumerated() {
                if index > 0 { html.put(" · ") }
                html.link(.blog(group.name, .tag(line.tag), page: 1), "#" + line.tag)
                html.put(" <span class=\"meta\">\(line.count)</span>")
            }
            html.put("</p>\n")
        }
    }

    /// Below an entry, above what was said of it.
    func commentsHead(_ entry: EntryFacts, _ page: ThreadPage, _ html: inout Html) {
        tags(entry.tags, in: page.group, &html)
        let comments = page.total - 1
        if comments > 0 {
            html.put("<h2 class=\"comments\">\(comments == 1 ? "One comment" : "\(comments) comments")</h2>\n")
        } else if !entry.takesComments {
            html.put("<p class=\"meta\">This entry takes no comments.</p>\n")
        }
    }
}
