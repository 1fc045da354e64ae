import Guild
import Store

/// What a thread came to, above it.
extension Pages {
    func outcome(_ page: ThreadPage, _ html: inout Html) {
        if let outcome = page.outcome {
            html.put(
                "<section class=\"outcome\" aria-label=\"Settled\"><p class=\"who\"><strong>\(page.poll == nil ? "Settled" : "Result")</strong>"
            )
            if page.poll == nil {
                html.put(" by ")
                author(outcome.author, outcome.handle, &html)
            }
            html.put(", <a href=\"\(SiteURL.permalink(outcome.id))\">")
            html.time(outcome.sentAt)
            html.put("</a></p>\n<div class=\"body\">\n")
            html.put(outcome.fragment)
            html.put("</div></section>\n")
        }
        if let answer = page.answer {
            html.put("<section class=\"outcome\" aria-label=\"Answer\"><p class=\"who\"><strong>Answer</strong> by ")
            author(answer.author, answer.handle, &html)
            html.put(", <a href=\"\(SiteURL.permalink(answer.id))\">")
            html.time(answer.sentAt)
            html.put("</a></p>\n<p>")
            html.text(answer.opening)
            html.put("</p></section>\n")
        }
    }
}
