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
            crumbs(group, title == nil ? [] : [(.blog(group.name, .all, page: 1), "Blog")], &html)
            html.put("<h1>\(title ?? "Blog")</h1>\n")
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
        case .month(let month): month.name
        case .tag(let tag): "#\(tag)"
        }
    }

    private func lead(_ group: Group, _ html: inout Html) {
        html.put("<p class=\"meta\">")
        html.link(.blogFeed(group.name), "Feed")
        if layout.visitor != .stranger {
            html.put(" · write an entry by mail to ")
            writeTo("\(group.name).blog", &html)
        }
        html.put("</p>\n")
    }

    private func card(_ entry: EntryCard, in group: Group, _ html: inout Html) {
        html.put("<article class=\"entry\">\n<h2>")
        html.link(.thread(group.name, entry.id, page: 1), entry.title)
        html.put("</h2>\n<p class=\"meta\">")
        author(entry.author, entry.handle, &html)
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
        let months = page.months.compactMap { line in
            BlogChoice.Month(line.month).map { (BlogChoice.month($0), line.count) }
        }
        if months.count > 1 { choices("Months", months, page.group, &html) }
        choices("Tags", page.tags.map { (.tag($0.tag), $0.count) }, page.group, &html)
    }

    private func choices(_ title: String, _ choices: [(BlogChoice, Int)], _ group: Group, _ html: inout Html) {
        guard !choices.isEmpty else { return }
        html.put("<h2>\(title)</h2>\n<p class=\"small\">")
        for (index, (choice, count)) in choices.enumerated() {
            if index > 0 { html.put(" · ") }
            html.link(.blog(group.name, choice, page: 1), heading(choice) ?? "")
            html.put(" <span class=\"meta\">\(count)</span>")
        }
        html.put("</p>\n")
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
