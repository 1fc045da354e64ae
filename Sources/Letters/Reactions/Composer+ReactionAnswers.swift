import Guild

/// What becomes of signs and ratings, told to whoever gave them.
extension Composer {
    func answer(_ said: ReactionSaid, _ asked: Asked) -> Answer {
        let post = asked.facts.posts.first
        let title = post.map { "\"\($0.title)\"" } ?? "that post"
        let author = post?.author ?? "its author"
        switch said {
        case .helpful(let id, let sign):
            return Answer(
                words:
                    "Your \(sign) for \(title) by \(author) is counted. Nobody got a mail about it. To say something to everybody, answer that post again, with more words. To take the \(sign) back, send us: unrate \(id)"
            )
        case .stars(let id, let stars):
            return Answer(
                words:
                    "\(title) by \(author): your \(stars) of 5 is counted. To take it back, send us: unrate \(id)")
        case .takenBack: return Answer(words: "Your sign for \(title) by \(author) is removed.")
        case .own: return Answer(words: "\(title) is your own: others tell whether it helped them.")
        case .helped:
            return Answer(
                words: "What you wrote helped others. By whom, nobody is told.",
                rows: asked.facts.thanks.map {
                    AnswerRow(
                        lead: $0.title, url: site(.permalink($0.id)),
                        lines: [$0.people == 1 ? "one person" : "\($0.people) people"])
                })
        case .whichThing:
            return Answer(
                words:
                    "That mail told of many things, so your sign is not counted. Reply below the one that you mean, or to its own address."
            )
        }
    }
}
