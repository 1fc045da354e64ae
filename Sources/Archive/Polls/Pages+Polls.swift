import Guild
import Store

/// How a poll stands, above its thread.
extension Pages {
    func poll(_ page: ThreadPage, _ html: inout Html) {
        guard let poll = page.poll, !poll.isOver else { return }
        html.put("<section class=\"outcome\" aria-label=\"Poll\"><p class=\"who\"><strong>A poll</strong>, until ")
        html.time(poll.until)
        html.put(
            poll.isSecret
                ? ". How it stands is shown when it is over.</p>\n" : ". Nobody sees who chose what.</p>\n")
        if let result = page.pollResult {
            html.put("<ul class=\"poll\">\n")
            for (index, option) in poll.options.enumerated() {
                html.put("<li>\(Poll.letter(index))) ")
                html.text(option)
                html.put(
                    " <span class=\"meta\">\(result.counts[index])</span> <meter max=\"\(max(1, result.answers))\" value=\"\(result.counts[index])\"></meter></li>\n"
                )
            }
            html.put("</ul>\n<p class=\"meta\">\(result.answers) of \(result.voters) answered.</p>\n")
        }
        html.put("<p class=\"meta\">Members answer the mail about it.</p></section>\n")
    }
}
