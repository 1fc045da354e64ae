import Guild

/// Answers to whoever says how a thread stands.
extension Composer {
    func answer(_ said: OutcomeSaid, _ asked: Asked) -> Answer {
        let post = asked.facts.posts.first
        let title = post?.title ?? ""
        let words: String =
            switch said {
            case .closed:
                "\"\(title)\" is closed. These words stand on top of it and in the next digests; any reply opens it again. To keep them in the wiki, reply: to page \(title). To tell them in the blog: to blog"
            case .marked:
                "What \(post?.author ?? "they") wrote is the answer in \"\(title)\" now. To undo that, reply: not the answer"
            case .unmarked: "Nothing is marked as the answer in \"\(title)\"."
            case .onlyPosted:
                "Your words were posted in \"\(title)\". It stays open: whoever began it, and those who look after the group, can close it."
            case .mayNot:
                "Whoever began \"\(title)\", and those who look after the group, can say that. Nothing was posted."
            case .whichPost:
                "Please reply to the mail that answered \"\(title)\" with that word: then we know which it is."
            case .noWords: "\"\(title)\" stays open: please write behind \"close:\" what you settled."
            case .notClosed:
                "\"\(title)\" is not closed, so there is nothing to put on a page. First reply: close: and what you settled"
            case .forMembers:
                "Only members can read \"\(title)\", and a page may have more readers. Please write the page yourself, in words that may stand there. Nothing was changed."
            case .protected(_, let page):
                "\"\(page)\" is protected: those who look after the group change it. Nothing was changed."
            case .pageFull(_, let page): "\"\(page)\" would be too long with it. Please name another page."
            }
        if case .closed = said, let settled = asked.facts.outcome?.text {
            return Answer(
                words: words,
                rows: [AnswerRow(lead: "", lines: settled.split(separator: "\n").map(String.init))]
                    + (post.map { [AnswerRow(lead: title, url: site(.permalink($0.id)))] } ?? []))
        }
        return Answer(words: words, rows: post.map { [AnswerRow(lead: title, url: site(.permalink($0.id)))] } ?? [])
    }
}
