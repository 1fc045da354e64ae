import Guild
import Mail
import Store

/// A group's directory: what was looked at first, then what people found best.
extension Pages {
    func resources(_ page: ResourceList) -> String {
        let (group, filter) = (page.group, page.filter)
        let isAll = filter == ResourceFilter()
        return layout.page(
            title: isAll ? "Resources of \(group.title)" : "\(Pages.words(of: filter)) · Resources of \(group.title)",
            feed: .resourceFeed(group.name), canonical: .resources(group.name, filter, page: page.page)
        ) { html in
            crumbs(group, isAll ? [] : [directory(of: group)], &html)
            html.put("<h1>\(isAll ? "Resources" : Pages.words(of: filter))</h1>\n")
            if isAll {
                html.put("<p class=\"meta\">Links and files that members recommend. A mail with links or files to ")
                writeTo("\(group.name).resources", &html)
                html.put(" adds them.</p>\n")
            }
            narrowing(page, &html)
            if page.resources.isEmpty { html.put("<p>Nothing \(isAll ? "yet" : "like this").</p>\n") }
            html.put("<ul class=\"plain\">\n")
            for resource in page.resources { card(resource, in: group, &html) }
            html.put("</ul>\n")
            layout.pager(
                &html, newer: page.page > 1 ? .resources(group.name, filter, page: page.page - 1) : nil,
                older: page.hasMore ? .resources(group.name, filter, page: page.page + 1) : nil,
                newerWords: "← back", olderWords: "more →")
        }
    }

    func resource(_ page: ResourcePage) -> String {
        let (group, resource) = (page.group, page.resource)
        return layout.page(
            title: resource.title, feed: .resourceFeed(group.name), canonical: .resource(group.name, resource.id)
        ) { html in
            crumbs(group, [directory(of: group)], &html)
            html.put("<h1>\(resource.title)</h1>\n<p class=\"meta\">Given by ")
            author(resource.giverName, page.giverHandle, &html)
            html.put(", ")
            html.time(resource.givenAt)
            html.put("</p>\n")
            target(resource.link, resource.file, of: resource, &html)
            if resource.isGone { html.put("<p><strong>The link is said to be dead.</strong></p>\n") }
            vetting(page, &html)
            if !resource.text.isEmpty {
                html.put("<div class=\"body\">\n")
                html.put(page.fragment)
                html.put("</div>\n")
            }
            details(resource, in: group, &html)
            signs(resource.reactions, &html)
            versions(page, &html)
            comments(page, &html)
            if layout.visitor != .stranger {
                html.put(
                    "<p class=\"meta\">To rate it, to tag it or to say something of it, write <b>get \(resource.id)</b> to "
                )
                html.text(ours.bare)
                html.put(" and answer the mail that comes.</p>\n")
            } else {
                report(resource.id, group, &html)
            }
        }
    }

    private func directory(of group: Group) -> (url: SiteURL, words: String) {
        (.resources(group.name, ResourceFilter(), page: 1), "Resources")
    }

    /// "#rubrics, worksheet, vetted".
    private static func words(of filter: ResourceFilter) -> String {
        var words = filter.words + filter.tags.map { "#" + $0 }
        if let kind = filter.kind { words.append(kind) }
        if let rated = filter.rated { words.append("rated \(rated) and more") }
        if filter.isVetted { words.append("vetted") }
        if filter.isByAge { words.append("newest") }
        return words.joined(separator: ", ")
    }

    /// Other views of the list.
    private func narrowing(_ page: ResourceList, _ html: inout Html) {
        let group = page.group.name
        html.put("<p class=\"meta\">")
        html.link(.resourceFeed(group), "Feed")
        var vetted = ResourceFilter()
        vetted.isVetted = true
        var newest = ResourceFilter()
        newest.isByAge = true
        for (words, filter) in [("best", ResourceFilter()), ("newest", newest), ("vetted", vetted)] {
            html.put(" · ")
            if page.filter == filter { html.text(words) } else { html.link(.resources(group, filter, page: 1), words) }
        }
        html.put("</p>\n")
        guard !page.tags.isEmpty || !page.kinds.isEmpty else { return }
        html.put("<p class=\"meta\">")
        for kind in page.kinds {
            var filter = ResourceFilter()
            filter.kind = kind
            html.link(.resources(group, filter, page: 1), kind)
            html.put(" ")
        }
        for tag in page.tags { tagLink(tag, in: group, &html) }
        html.put("</p>\n")
    }

    private func tagLink(_ tag: String, in group: String, _ html: inout Html) {
        var filter = ResourceFilter()
        filter.tags = [tag]
        html.link(.resources(group, filter, page: 1), "#" + tag)
        html.put(" ")
    }

    private func card(_ resource: Resource, in group: Group, _ html: inout Html) {
        html.put("<li>")
        html.link(.resource(group.name, resource.id), resource.title)
        if resource.isVetted { html.put(" <span class=\"lock\">vetted</span>") }
        if resource.isGone { html.put(" <span class=\"lock\">dead link</span>") }
        let words = resource.opening
        if !words.isEmpty { html.put("<div>\(words)</div>") }
        html.put("<div class=\"meta\">")
        if let link = resource.link.flatMap({ ResourceLink($0) }) {
            html.text(String(link.key.prefix { $0 != "/" && $0 != "?" && $0 != "#" }))
        } else if let file = resource.file {
            html.text("\(file.name), \(Pages.size(file.size))")
        }
        for words in [resource.details.kind, ReactionCount.mean(of: resource.reactions) ?? ""] where !words.isEmpty {
            html.put(" · ")
            html.text(words)
        }
        if resource.comments > 0 {
            html.text(" · \(resource.comments) \(resource.comments == 1 ? "comment" : "comments")")
        }
        if !resource.tags.isEmpty { html.put(" · ") }
        for tag in resource.tags.prefix(8) { tagLink(tag, in: group.name, &html) }
        html.put("</div></li>\n")
    }

    /// Where it is: strangers' links are nobody's recommendation to a search engine.
    private func target(_ link: String?, _ file: ResourceFile?, of resource: Resource, _ html: inout Html) {
        if let link {
            html.put("<p><a rel=\"nofollow ugc noopener\" href=\"")
            html.text(link)
            html.put("\">\(link)</a></p>\n")
        } else if let file {
            html.put("<p>")
            html.link(.attachment(resource.id, position: file.position, filename: file.name), file.name)
            html.put(" <span class=\"meta\">\(Pages.size(file.size))</span></p>\n")
        }
    }

    private func vetting(_ page: ResourcePage, _ html: inout Html) {
        guard let vetting = page.resource.vetting else { return }
        html.put(
            vetting.number == page.resource.number ? "<p>Vetted" : "<p class=\"meta\">An earlier version was vetted")
        if !vetting.name.isEmpty {
            html.put(" by ")
            author(vetting.name, page.vetterHandle, &html)
        }
        html.put(", ")
        html.time(vetting.at)
        html.text(vetting.words.isEmpty ? "" : ": \(vetting.words)")
        html.put("</p>\n")
    }

    private func details(_ resource: Resource, in group: Group, _ html: inout Html) {
        let details = resource.details
        let rows = [
            ("Kind", details.kind), ("For", details.audience), ("By", details.maker), ("Licence", details.licence),
        ].filter { !$0.1.isEmpty }
        if !rows.isEmpty {
            html.put("<p class=\"meta\">")
            for (index, row) in rows.enumerated() {
                if index > 0 { html.put("<br>") }
                html.text("\(row.0): \(row.1)")
            }
            html.put("</p>\n")
        }
        guard !resource.tags.isEmpty else { return }
        html.put("<p class=\"meta\">")
        for tag in resource.tags { tagLink(tag, in: group.name, &html) }
        html.put("</p>\n")
    }

    private func versions(_ page: ResourcePage, _ html: inout Html) {
        guard page.versions.count > 1 else { return }
        html.put("<h2>Versions</h2>\n<ul class=\"plain\">\n")
        for version in page.versions {
            html.put("<li>Version \(version.number) <span class=\"meta\">")
            html.time(version.at)
            html.text(version.by.map { ", \($0)" } ?? "")
            html.put("</span>")
            target(version.link, version.file, of: page.resource, &html)
            html.put("</li>\n")
        }
        html.put("</ul>\n")
    }

    private func comments(_ page: ResourcePage, _ html: inout Html) {
        guard let thread = page.comments, thread.total > 1 else { return }
        html.put("<h2>\(thread.total == 2 ? "One comment" : "\(thread.total - 1) comments")</h2>\n")
        for post in thread.posts.dropFirst() { self.post(post, in: thread, &html) }
        layout.pager(
            &html, newer: nil, older: thread.pages > 1 ? .thread(page.group.name, thread.topic, page: 2) : nil,
            newerWords: "", olderWords: "later comments →")
    }
}
