import Guild
import Mail

/// What somebody is writing in a page's form.
struct PageDraft: Sendable {
    var group: String
    var title: String
    var base: Int
    var text: String
    var summary: String
    var trouble: Trouble?
    /// Where somebody else wrote, too.
    var places: [PageMerge.Place] = []

    enum Trouble: Sendable {
        case signedOut, tooLong, waits, notYours, conflict, noBase
    }
}

extension Pages {
    func pageForm(_ draft: PageDraft) -> String {
        layout.page(title: "Change \(draft.title)") { html in
            crumbs([(.wikiPage(draft.group, draft.title), draft.title)], &html)
            html.put("<h1>Change \(draft.title)</h1>\n")
            if let trouble = draft.trouble { say(trouble, draft, &html) }
            for place in draft.places { both(place, &html) }
            html.put(
                "<form method=\"post\" class=\"write\" action=\"\(SiteURL.wikiForm(draft.group, draft.title))\">\n")
            html.put("<label for=\"text\">The page, in Markdown; [[Title]] leads to another page</label>\n")
            // A browser drops the first line end.
            html.put("<textarea id=\"text\" name=\"text\" rows=\"24\" dir=\"auto\" required>\n")
            html.text(draft.text)
            html.put("</textarea>\n<label for=\"summary\">What you changed, in a few words</label>\n")
            html.put(
                "<input id=\"summary\" name=\"summary\" type=\"text\" maxlength=\"200\" value=\"\(draft.summary)\">\n")
            html.put("<input type=\"hidden\" name=\"base\" value=\"\(draft.base)\">\n<button>Save</button>\n</form>\n")
        }
    }

    private func say(_ trouble: PageDraft.Trouble, _ draft: PageDraft, _ html: inout Html) {
        html.put("<p class=\"notice\" role=\"alert\">")
        switch trouble {
        case .signedOut:
            html.put("You are not signed in any more, so nothing is saved yet. Your words stand below. ")
            html.put(
                "<a href=\"\(SiteURL.signIn(to: SiteURL.wikiForm(draft.group, draft.title).path))\" target=\"_blank\" rel=\"noopener\">Sign in in another window</a>, then press Save here."
            )
        case .tooLong:
            html.put(
                "This is longer than a page may be (\(PageReply.longestPage / 1_000) KB). Please make two pages of it.")
        case .waits:
            html.put(
                "In this group a facilitator looks at your changes first, and that works by mail: copy your words, write <b>page \(draft.title)</b> to \(ours.bare), and answer the mail that comes."
            )
        case .notYours: html.put("Only members of its group change a page. Nothing is saved.")
        case .conflict:
            html.put(
                "Somebody else wrote at the same place meanwhile. The form has the page as it is now, with your other changes. Please put in what shall stand, and save again."
            )
        case .noBase:
            html.put(
                "The page is not what it was, and cannot be compared. Please copy your words, open the page again, and put them in."
            )
        }
        html.put("</p>\n")
    }

    private func both(_ place: PageMerge.Place, _ html: inout Html) {
        html.put(
            "<div class=\"body\"><p class=\"meta\">The page has:</p>\n<blockquote>\(place.ours.isEmpty ? "(nothing)" : place.ours)</blockquote>\n"
        )
        html.put(
            "<p class=\"meta\">You wrote:</p>\n<blockquote>\(place.theirs.isEmpty ? "(nothing)" : place.theirs)</blockquote></div>\n"
        )
    }
}
