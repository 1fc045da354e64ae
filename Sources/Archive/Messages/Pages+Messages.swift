import Guild
import Mail
import Store

/// What somebody is writing in private.
struct MessageDraft: Sendable {
    var target: SiteURL
    var subject = ""
    var text = ""
    var trouble: Trouble?

    enum Trouble: Sendable {
        case signedOut, notSent
    }
}

/// The inbox and its conversations, for the one person whose they are.
extension Pages {
    func inbox(_ messages: [MessageFacts]) -> String {
        layout.page(title: "Messages") { html in
            html.put("<h1>Messages</h1>\n")
            if messages.isEmpty {
                html.put("<p>Nobody has written to you in private. To begin, use the link on somebody’s page.</p>\n")
                return
            }
            list(messages, &html)
        }
    }

    /// A line for each conversation.
    func list(_ messages: [MessageFacts], _ html: inout Html) {
        html.put("<ul class=\"plain\">\n")
        for message in messages {
            html.put("<li>")
            html.link(.conversation(message.conversation), message.subject)
            html.put("<div>")
            html.text("\(message.isOwn ? "You" : message.author): \(Excerpt.opening(message.text))")
            html.put("</div><div class=\"meta\">")
            if message.isUnread { html.put("<strong>new</strong> · ") }
            if !message.others.isEmpty { html.text("with \(message.others.joined(separator: ", ")) · ") }
            html.time(message.at)
            html.put("</div></li>\n")
        }
        html.put("</ul>\n")
    }

    func conversation(_ page: ConversationPage, _ draft: MessageDraft) -> String {
        layout.page(title: page.subject) { html in
            crumbs([(.messages, "Messages")], &html)
            html.put("<h1>\(page.subject)</h1>\n<p class=\"meta\">")
            html.text(page.others.isEmpty ? "Nobody else is in it now" : "With \(page.others.joined(separator: ", "))")
            html.put(". Nobody else reads it, but whoever runs this server could. Kept for a year.</p>\n")
            for message in page.messages {
                html.put("<article><header class=\"who\"><h2><strong>")
                html.text(message.isOwn ? "You" : message.author)
                html.put("</strong></h2>")
                html.time(message.at)
                html.put("</header>\n<div class=\"body\">")
                html.put(SafeHTML(plain: message.text))
                html.put("</div>\n")
                files(of: message, &html)
                html.put("</article>\n")
            }
            guard page.mayWrite else {
                html.put("<p class=\"meta\">You have left this conversation, and can only read it.</p>\n")
                return
            }
            if page.messages.contains(where: \.isUnread) {
                html.put(
                    "<form method=\"post\" class=\"act\" action=\"\(draft.target)\"><input type=\"hidden\" name=\"read\" value=\"\(page.messages.last?.id.rawValue ?? 0)\"><button>I have read this</button></form>\n"
                )
            }
            form(draft, label: "Your answer", isNew: false, &html)
        }
    }

    func newMessage(to name: String, _ draft: MessageDraft) -> String {
        layout.page(title: "A message to \(name)") { html in
            crumbs([(.messages, "Messages")], &html)
            html.put("<h1>A message to \(name)</h1>\n")
            html.put(
                "<p class=\"meta\">Only \(name) gets it, without your address. Whoever runs this server could read it.</p>\n"
            )
            form(draft, label: "Your message", isNew: true, &html)
        }
    }

    private func form(_ draft: MessageDraft, label: String, isNew: Bool, _ html: inout Html) {
        switch draft.trouble {
        case .signedOut:
            html.put(
                "<p class=\"notice\" role=\"alert\">You are not signed in any more, so nothing was sent. Your words stand below; choose files again. <a href=\"\(SiteURL.signIn(to: draft.target.path))\" target=\"_blank\" rel=\"noopener\">Sign in in another window</a>, then press Send here.</p>\n"
            )
        case .notSent:
            html.put(
                "<p class=\"notice\" role=\"alert\">It was not sent. A mail tells you why. Your words stand below; choose files again.</p>\n"
            )
        case nil: break
        }
        html.put("<form method=\"post\" class=\"write\" enctype=\"multipart/form-data\" action=\"\(draft.target)\">\n")
        if isNew {
            html.put(
                "<label for=\"subject\">What it is about</label>\n<input id=\"subject\" name=\"subject\" type=\"text\" maxlength=\"150\" value=\"\(draft.subject)\" required>\n"
            )
        }
        html.put(
            "<label for=\"text\">\(label)</label>\n<textarea id=\"text\" name=\"text\" rows=\"8\" dir=\"auto\"\(isNew ? " required" : "")>\n"
        )
        html.text(draft.text)
        html.put(
            "</textarea>\n<label for=\"files\">Files, 5 MB in all; larger ones go by mail</label>\n<div><input id=\"files\" name=\"files\" type=\"file\" multiple></div>\n<button>Send</button>\n</form>\n"
        )
    }

    private func files(of message: MessageFacts, _ html: inout Html) {
        guard !message.files.isEmpty else { return }
        html.put("<ul class=\"files small\">\n")
        for (position, file) in message.files.enumerated() {
            html.put("<li>")
            html.link(.privateFile(message.id, position: position), file.name)
            html.put("</li>\n")
        }
        html.put("</ul>\n")
    }

    /// The form again, whose writer has lost their session.
    func lostMessage(_ draft: MessageDraft) -> String {
        layout.page(title: "A message") { html in
            html.put("<h1>A message</h1>\n")
            form(draft, label: "Your message", isNew: !draft.subject.isEmpty, &html)
        }
    }
}
