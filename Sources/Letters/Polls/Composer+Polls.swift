import Guild
import Mail

/// Letters about polls.
extension Composer {
    func compose(
        _ letter: PollLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        let poll = try known(facts.polls.poll, "the poll")
        let result = try known(facts.polls.result, "its result")
        var values = common(facts.group)
        values["title"] = facts.polls.title
        values["lines"] = result.lines(poll.options).map { Values(values: ["line": $0]) }
        values["answers"] = "\(result.answers)"
        values["url"] = site(.permalink(poll.id))
        return service("poll-result", "Result: \(facts.polls.title)", values, to: facts, moment, isReply: false)
            .form(boundary: moment.nonce, placeholders: holes)
    }

    func answer(_ said: PollSaid, _ asked: Asked) -> Answer {
        let post = asked.facts.posts.first
        let title = post?.title ?? ""
        let rows = post.map { [AnswerRow(lead: title, url: site(.permalink($0.id)))] } ?? []
        func clock(_ moment: Int64) -> String {
            EventWords.moment(moment, in: zones.known(asked.letter.recipientZone, or: zone), zones)
        }
        let poll = asked.facts.poll
        let address = post.map { ours.address(for: $0.group.name) } ?? "its address"
        switch said {
        case .opened:
            guard let poll else { break }
            let secret = poll.isSecret ? " Nobody sees how it stands before that." : ""
            return Answer(
                words:
                    "Your poll \"\(title)\" goes to the group, and to you: you can answer it, too. It ends \(clock(poll.until)).\(secret) Nobody sees who chose what.",
                rows: [AnswerRow(lead: "", lines: Poll.listed(poll.options).split(separator: "\n").map(String.init))])
        case .voted(_, let option, let isMore):
            guard let poll, poll.options.indices.contains(option) else { break }
            let more =
                isMore
                ? " The rest of your words went to nobody: to say something to the group, write a new mail to \(address)."
                : ""
            return Answer(
                words:
                    "Your answer: \(poll.options[option]). Nobody sees who chose what. You can change it until \(clock(poll.until)): reply again. To take it back: none.\(more)",
                rows: rows)
        case .takenBack: return Answer(words: "Your answer is taken back.", rows: rows)
        case .unclear(_, let fits):
            guard let poll else { break }
            return Answer(
                words:
                    "We could not tell which one you choose, and nobody else has read your words. Please reply with one letter. To say something to the group, write a new mail to \(address).",
                rows: fits.filter { poll.options.indices.contains($0) }.map {
                    AnswerRow(lead: "\(Poll.letter($0))) \(poll.options[$0])")
                } + rows)
        case .over: return Answer(words: "This poll is over, so your answer was not counted.", rows: rows)
        case .notAsked:
            return Answer(
                words: "This poll is for those who were in the group when it began, so your answer was not counted.",
                rows: rows)
        }
        return Answer(words: "That poll is no longer there.")
    }
}
