import Guild

/// The few pages with a button. Their forms are the only ones that change anything, and none does so by GET.
extension Pages {
    func wayOut(_ wayOut: WayOut, at path: String) -> String {
        let (title, words, button) =
            switch wayOut {
            case .group(let group):
                ("Leave \(group)?", "No more letters of this group will reach you. What you gave to it stays.", "Leave")
            case .thread(let title):
                ("Mute this thread?", "No more letters about “\(title)” will reach you.", "Mute")
            case .digests:
                (
                    "No more digests?",
                    "You stay in your groups, and get no daily or weekly letters of them. Replies to you and mentions still come.",
                    "No more digests"
                )
            }
        return form(title, words, button, action: path)
    }

    func done(_ wayOut: WayOut?) -> String {
        switch wayOut {
        case .group(let group): notice("You have left \(group)", "A last letter says how to come back.")
        case .thread(let title): notice("Muted", "No more letters about “\(title)” will reach you.")
        case .digests: notice("No more digests", "Send us the words “set all daily” if you want them again.")
        case nil: notice("Done", "It was done before.")
        }
    }

    func signIn(to target: String) -> String {
        layout.page(title: "Sign in") { html in
            html.put(
                "<h1>Sign in</h1>\n<p>Members may read more. Write the address that your letters come to; a letter with a link will be there in a moment.</p>\n<form method=\"post\" action=\"/sign-in\" class=\"act\"><label><span class=\"visually-hidden\">Your mail address</span><input type=\"email\" name=\"address\" required autocomplete=\"email\" placeholder=\"jane@example.org\"></label><input type=\"hidden\" name=\"to\" value=\""
            )
            html.text(target)
            html.put("\"> <button>Send the letter</button></form>\n")
        }
    }

    func asked() -> String {
        notice(
            "Look into your mail",
            "If that address is a member's, a letter with a link is on its way. The link works once, and for an hour.")
    }

    func enter(_ name: String, at path: String) -> String {
        form("Welcome, \(name)", "This lets you read what is for members, on this machine.", "Sign in", action: path)
    }

    private func form(_ title: String, _ words: String, _ button: String, action: String) -> String {
        layout.page(title: title) { html in
            html.put("<h1>\(title)</h1>\n<p>")
            html.text(words)
            html.put("</p>\n<form method=\"post\" action=\"\(action)\" class=\"act\"><button>")
            html.text(button)
            html.put("</button></form>\n")
        }
    }

    /// Nothing there, or nothing for them: both look the same.
    func missing(_ target: String) -> String {
        layout.page(title: "Not found") { html in
            html.put("<h1>Not found</h1>\n<p>There is nothing at this address, or it is for members only.</p>\n")
            if layout.visitor == .stranger {
                html.put("<p>")
                html.link(.signIn(to: target), "Sign in")
                html.put(" if you are one.</p>\n")
            }
        }
    }
}
