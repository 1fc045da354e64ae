import Guild
import Mail

/// Lines of a chat as HTML, the same on the page, for its script and in the frame.
enum ChatLines {
    static func item(_ line: ChatLine, tag: Tag = .li) -> String {
        var html = Html()
        put(line, tag, &html)
        return html.out
    }

    /// On the page, and in the frame.
    enum Tag: String {
        case li, div
    }

    static func put(_ line: ChatLine, _ tag: Tag, _ html: inout Html) {
        let tag = tag.rawValue
        html.put("<\(tag) id=\"l\(line.id)\" class=\"line\" data-by=\"\(line.handle ?? "")\" data-at=\"\(line.at)\">")
        html.put("<span class=\"meta\">")
        html.clock(line.at)
        html.put("</span> <strong>\(line.author)</strong>")
        if line.isByMail { html.put(" <span class=\"meta\">by mail</span>") }
        if line.isRemoved {
            html.put(" <em class=\"meta\">removed</em>")
        } else {
            html.put("<div dir=\"auto\">")
            html.put(SafeHTML(plain: line.text))
            html.put("</div>")
            if line.isEdited { html.put(" <span class=\"meta\">changed</span>") }
        }
        html.put("</\(tag)>")
    }

    /// Server-sent events (HTML Living Standard §9.2): the change's number is what a client comes back with.
    static func event(_ line: ChatLine) -> String {
        var out = "id: \(line.change)\nevent: line\n"
        for piece in item(line).split(separator: "\n", omittingEmptySubsequences: true) { out += "data: \(piece)\n" }
        return out + "\n"
    }

    /// A frame cannot take back what it has shown: what changed stands again below, and above once it is loaded anew.
    static func frame(_ line: ChatLine) -> String {
        line.isRemoved ? "<p class=\"meta\">One line was removed.</p>\n" : item(line, tag: .div) + "\n"
    }
}
