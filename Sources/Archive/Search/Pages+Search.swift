import Guild
import Store

/// What was found, and how it is narrowed.
extension Pages {
    func search(_ words: String, _ found: SearchPage?, page: Int) -> String {
        layout.page(title: words.isEmpty ? "Search" : "Search: \(words)", words: words) { html in
            html.put("<h1>Search</h1>\n")
            guard let found else {
                html.put(
                    "<p>Type a word or two above. “Quoted words” are looked for together; the newest posts come first.</p>\n"
                )
                return
            }
            if found.hits.isEmpty {
                html.put("<p>Nothing was found\(page > 1 ? " on this page" : "").")
                if let suggestion = found.suggestion {
                    html.put(" Did you mean ")
                    html.link(.search(suggestion.written, page: 1), suggestion.written)
                    html.put("?</p>\n")
                } else {
                    html.put(" Fewer or other words may help.</p>\n")
                }
                return
            }
            orders(words, &html)
            html.put("<ul class=\"plain\">\n")
            for hit in found.hits { self.hit(hit, &html) }
            html.put("</ul>\n")
            layout.pager(
                &html, newer: page > 1 ? .search(words, page: page - 1) : nil,
                older: found.hasMore ? .search(words, page: page + 1) : nil, newerWords: "← newer",
                olderWords: "older →")
        }
    }

    /// The newest, the best, or what to narrow it by.
    private func orders(_ words: String, _ html: inout Html) {
        var search = SearchWords(words)
        guard !search.words.isEmpty else { return }
        let names: [(SearchWords.Sort, String)] = [
            (.new, "newest first"), (.relevant, "best first"), (.helpful, "most helpful first"),
        ]
        let now = search.sort
        html.put("<p class=\"meta\">")
        for (sort, name) in names {
            if sort == now {
                html.put("<strong>\(name)</strong>")
            } else {
                search.sort = sort
                html.link(.search(search.written, page: 1), name)
            }
            html.put(" · ")
        }
        html.link(.searchCounts(words), "narrow it down")
        html.put("</p>\n")
    }

    private func hit(_ hit: SearchHit, _ html: inout Html) {
        html.put("<li>")
        html.link(.permalink(hit.id), hit.mark + hit.title)
        html.put("<div>")
        if let file = hit.file {
            html.link(.attachment(hit.id, position: file.position, filename: file.filename), file.filename)
            html.text(file.place.isEmpty ? ": " : ", \(file.place): ")
        }
        excerpt(hit.excerpt, &html)
        html.put("</div><div class=\"meta\">\(hit.author) · ")
        html.link(.group(hit.group, page: 1), hit.groupTitle)
        html.put(" · ")
        html.time(hit.sentAt)
        html.put("</div></li>\n")
    }

    func searchCounts(_ words: String, _ facets: SearchFacets?) -> String {
        layout.page(title: "Narrow down: \(words)", words: words) { html in
            html.put("<h1>Narrow it down</h1>\n<p>")
            html.link(.search(words, page: 1), words)
            html.put(", counted in the newest 5,000 posts that have the words:</p>\n")
            guard let shown = facets?.shown, !shown.isEmpty else {
                html.put("<p>There is nothing to choose between.</p>\n")
                return
            }
            for (name, choices) in shown {
                html.put("<h2>\(name)</h2>\n<ul>\n")
                for choice in choices {
                    html.put("<li>")
                    html.link(.search("\(words) \(choice.words)", page: 1), choice.title)
                    html.put(" <span class=\"meta\">\(choice.count)</span></li>\n")
                }
                html.put("</ul>\n")
            }
        }
    }

    private func excerpt(_ found: String, _ html: inout Html) {
        // Between the marks of what was found an address would not be seen any more.
        let text = layout.visitor == .stranger ? Veil.text(found, but: ours) : found
        for (index, piece) in text.split(separator: "\u{2}", omittingEmptySubsequences: false).enumerated() {
            if index == 0 {
                html.text(String(piece))
                continue
            }
            let halves = piece.split(separator: "\u{3}", maxSplits: 1, omittingEmptySubsequences: false)
            html.put("<mark>\(String(halves[0]))</mark>")
            if halves.count > 1 { html.text(String(halves[1])) }
        }
    }
}
