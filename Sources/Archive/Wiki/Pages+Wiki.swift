import Guild
import Mail
import Store

/// A group's pages: as they are, as they were, and who changed what.
extension Pages {
    func wiki(_ group: Group, _ cards: [PageCard]) -> String {
        layout.page(title: "Pages of \(group.title)", feed: nil, canonical: .wiki(group.name)) { html in
            crumbs(group, page: nil, &html)
            html.put("<h1>Pages</h1>\n")
            if layout.visitor != .stranger {
                html.put("<p class=\"meta\">A mail to ")
                writeTo("\(group.name).wiki", &html)
                html.put(" makes one: its subject is the title.</p>\n")
            }
            if cards.isEmpty { html.put("<p>No pages yet.</p>\n") }
            html.put("<ul class=\"plain\">\n")
            for card in cards {
                html.put("<li>")
                html.link(.wikiPage(group.name, card.title), card.title)
                html.put("<br><span class=\"meta\">changed ")
                html.time(card.changedAt)
                html.put(" by \(card.editor)</span></li>\n")
            }
            html.put("</ul>\n")
        }
    }

    /// `isOld`: not as it is now.
    func wikiPage(_ found: WikiPage, isOld: Bool) -> String {
        let (group, page) = (found.group, found.page)
        let number = found.revision?.number ?? page.number
        return layout.page(
            title: isOld ? "\(page.title), revision \(number)" : page.title, feed: nil,
            canonical: isOld ? .wikiRevision(group.name, page.title, number) : .wikiPage(group.name, page.title)
        ) { html in
            crumbs(group, page: isOld ? page : nil, &html)
            html.put("<h1>\(page.title)</h1>\n<p class=\"meta\">")
            html.put(isOld ? "As it was in revision \(number), " : "Revision \(number), ")
            if let revision = found.revision {
                html.time(revision.at)
                html.put(", ")
                author(revision.authorName, revision.author.flatMap { found.handles[$0] }, &html)
            }
            if page.isProtected { html.put(" · protected") }
            html.put(" · ")
            html.link(.wikiHistory(group.name, page.title), "history")
            html.put(" · ")
            html.link(
                .thread(group.name, page.id, page: 1),
                found.comments == 1 ? "one comment" : found.comments == 0 ? "comments" : "\(found.comments) comments")
            html.put("</p>\n")
            let document = Document(markdown: found.text) { title in
                if let there = found.titles[PageTitle.key(title)] { return SiteURL.wikiPage(group.name, there).path }
                // Nothing yet: a mail makes it.
                return layout.visitor == .stranger || isOld ? nil : ours.mailto("\(group.name).wiki", subject: title)
            }
            contents(document, &html)
            html.put("<div class=\"body wiki\">\n")
            var section = 0
            for block in document.blocks {
                if case .heading = block {
                    section += 1
                    html.put("<a id=\"s-\(section)\"></a>\n")
                }
                html.put(SafeHTML(Document(blocks: [block]), by: DocumentHTML(for: .page)))
            }
            html.put("</div>\n")
            files(found.files, &html)
            if !found.linking.isEmpty {
                html.put("<p class=\"small\">What leads here: ")
                for (index, title) in found.linking.enumerated() {
                    if index > 0 { html.put(", ") }
                    html.link(.wikiPage(group.name, title), title)
                }
                html.put("</p>\n")
            }
            if layout.visitor != .stranger, !isOld {
                html.put("<p class=\"meta\">To change it, ")
                html.link(.wikiForm(group.name, page.title), "use the form")
                html.put(", or write <b>page ")
                html.text(group.name + "/" + page.title)
                html.put("</b> to ")
                html.text(ours.bare)
                html.put(" and answer the mail that comes.</p>\n")
            }
        }
    }

    /// For long pages.
    private func contents(_ document: Document, _ html: inout Html) {
        let headings = document.blocks.compactMap { block -> String? in
            if case .heading(let content) = block { Document.plain(content) } else { nil }
        }
        guard headings.count >= 4 else { return }
        html.put("<nav class=\"small contents\" aria-label=\"Contents\"><ol>\n")
        for (index, heading) in headings.prefix(60).enumerated() {
            html.put("<li><a href=\"#s-\(index + 1)\">\(heading)</a></li>\n")
        }
        html.put("</ol></nav>\n")
    }

    func wikiHistory(_ found: WikiHistory) -> String {
        let (group, page) = (found.group, found.page)
        return layout.page(
            title: "History of \(page.title)", feed: nil, canonical: .wikiHistory(group.name, page.title)
        ) { html in
            crumbs(group, page: page, &html)
            html.put("<h1>History of \(page.title)</h1>\n<ul class=\"plain\">\n")
            for revision in found.revisions {
                html.put("<li>")
                html.link(.wikiRevision(group.name, page.title, revision.number), "Revision \(revision.number)")
                html.put(" <span class=\"meta\">")
                html.time(revision.at)
                html.put(", ")
                author(revision.authorName, revision.author.flatMap { found.handles[$0] }, &html)
                if revision.number > 1 {
                    html.put(" · ")
                    html.link(
                        .wikiDiff(group.name, page.title, revision.number - 1, revision.number), "what changed")
                }
                html.put("</span>")
                if !revision.summary.isEmpty { html.put("<br>\(revision.summary)") }
                html.put("</li>\n")
            }
            html.put("</ul>\n")
        }
    }

    func wikiDiff(_ found: WikiDiff) -> String {
        let (group, page) = (found.group, found.page)
        let changes = PageChanges(found.old, found.new, most: 1_000)
        return layout.page(
            title: "What changed in \(page.title)", feed: nil,
            canonical: .wikiDiff(group.name, page.title, found.from, found.to)
        ) { html in
            crumbs(group, page: page, &html)
            html.put("<h1>What changed in \(page.title)</h1>\n<p class=\"meta\">From ")
            html.link(.wikiRevision(group.name, page.title, found.from), "revision \(found.from)")
            html.put(" to ")
            html.link(.wikiRevision(group.name, page.title, found.to), "revision \(found.to)")
            html.put("</p>\n<div class=\"body changes\">\n")
            if changes.sentences.isEmpty { html.put("<p>No word changed.</p>\n") }
            changes.write(to: &html)
            html.put("</div>\n")
        }
    }

    private func crumbs(_ group: Group, page: PageState?, _ html: inout Html) {
        let here = page.map { [(url: SiteURL.wikiPage(group.name, $0.title), words: $0.title)] } ?? []
        crumbs(group, [(.wiki(group.name), "Pages")] + here, &html)
    }
}
