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
        switch said {
        case .voted(_, let option, let until):
            let zone = zones.known(asked.letter.recipientZone, or: self.zone)
            return Answer(
                words:
                    "Your answer: \(option). Nobody sees who chose what. You can change it until \(EventWords.moment(until, in: zone, zones)): reply again. To take it back: none",
                rows: rows)
        case .takenBack: return Answer(words: "Your answer is taken back.", rows: rows)
        case .unclear(_, let fits):
            return Answer(
                words:
                    "We could not tell which one you choose, and nobody else has read your words. Please reply with one letter:",
                rows: fits.map { AnswerRow(lead: $0) } + rows)
        case .over: return Answer(words: "This poll is over, so your answer was not counted.", rows: rows)
        case .notAsked:
            return Answer(
                words: "This poll is for those who were in the group when it began, so your answer was not counted.",
                rows: rows)
        }
    }
}
