import Guild
import Mail
import Store

/// A group's chat: with a script, or with a frame that goes on and a form in another.
extension Pages {
    func chat(_ page: ChatPage, trouble: String? = nil) -> String {
        let name = page.group.name
        let own = SiteURL.chat(name)
        return layout.page(title: "Chat · \(page.group.title)", script: .chatScript(version: ChatScript.version)) {
            html in
            crumbs(page.group, [], &html)
            html.put("<h1>Chat</h1>\n<p class=\"meta\">")
            html.text(
                "The members of \(page.group.title) can read what is said here, now and for a year. By mail: \(ours.address(for: "\(name).chat"))"
            )
            html.put("</p>\n")
            if let trouble { html.put("<p role=\"alert\">\(trouble)</p>\n") }
            html.put(
                "<div id=\"live\" hidden data-me=\"\(page.handle)\" data-to=\"\(own)\" data-from=\"\(SiteURL.chatStream(name))?after=\(page.through)\">\n<ol id=\"lines\" class=\"plain\" role=\"log\" aria-label=\"What is said\" tabindex=\"0\">\n"
            )
            for line in page.lines where !line.isRemoved || line.isEdited {
                ChatLines.put(line, .li, &html)
            }
            html.put(
                "</ol>\n<p class=\"meta\">Here: <span id=\"here\"></span></p>\n<p id=\"state\" role=\"status\"></p>\n")
            if page.mayWrite { sayForm(own, id: "say", &html) }
            html.put("</div>\n<noscript>\n")
            html.put(
                "<iframe src=\"\(SiteURL.chatLines(name))\" title=\"What is said\" class=\"lines\"></iframe>\n")
            if page.mayWrite {
                html.put("<iframe src=\"\(SiteURL.chatForm(name))\" title=\"Say something\" class=\"say\"></iframe>\n")
            }
            html.put("</noscript>\n")
        }
    }

    private func sayForm(_ target: SiteURL, id: String, _ html: inout Html) {
        html.put(
            "<form id=\"\(id)\" method=\"post\" action=\"\(target)\" class=\"write\"><label>Say something<textarea name=\"text\" rows=\"2\" maxlength=\"\(Chat.longest)\" required dir=\"auto\"></textarea></label> <button>Say it</button></form>\n"
        )
    }

    /// The form in its frame; the last line of one's own can be taken away there.
    func chatForm(_ page: ChatPage, trouble: String? = nil) -> String {
        layout.frame(title: "Say something") { html in
            if let trouble { html.put("<p role=\"alert\">\(trouble)</p>\n") }
            sayForm(.chatForm(page.group.name), id: "say", &html)
            guard let last = page.lines.last(where: { $0.handle == page.handle && !$0.isRemoved }) else { return }
            html.put(
                "<form method=\"post\" action=\"\(SiteURL.chatForm(page.group.name))\" class=\"act\"><input type=\"hidden\" name=\"line\" value=\"\(last.id)\"><input type=\"hidden\" name=\"text\" value=\"\"><button>Take my last line away</button> <span class=\"meta\">"
            )
            html.text(Excerpt.line(last.text))
            html.put("</span></form>\n")
        }
    }

    /// How the frame of lines begins: it is loaded anew after as long as a stream lasts.
    func chatFrameHead(_ page: ChatPage, seconds: Int) -> String {
        let head = layout.frame(title: "What is said", refreshing: seconds) { html in
            html.put("<div role=\"log\" aria-label=\"What is said\">\n")
            for line in page.lines where !line.isRemoved {
                ChatLines.put(line, .div, &html)
            }
            if page.lines.isEmpty { html.put("<p class=\"meta\">Nobody has said anything yet.</p>\n") }
        }
        // It is open at its end.
        return head.replacing("</body>\n</html>\n", with: "")
    }
}
