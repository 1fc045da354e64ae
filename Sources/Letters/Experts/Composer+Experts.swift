import Guild
import Mail

/// Letters to people who may know.
extension Composer {
    private static let mostOfAQuestion = 3_000

    func compose(
        _ letter: ExpertLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        let post = try known(facts.experts.post, "the question")
        // An answer to it is an answer to the question, for everybody.
        let name = name(.reply, post.id.rawValue, holes)
        var values = common(facts.group)
        values["author"] = post.authorName
        values["title"] = post.title
        values.set("tags", facts.experts.tags.isEmpty ? nil : facts.experts.tags.joined(separator: ", "))
        let text = Excerpt.beginning(of: post.text, octets: Composer.mostOfAQuestion)
        values["text"] = text
        values["fragment"] = PlainFragment.html(text)
        values["hasMore"] = text.utf8.count < post.text.utf8.count
        values["url"] = site(.permalink(post.id))
        values["answerAddress"] = written(name)
        values["cannotLink"] = ours.mailto(name, subject: "can't")
        values["example"] = "pass to @jane"
        values["request"] = "set asking off"
        var draft = service(
            "expert-ask", "Can you help? \(post.title)", values, to: facts, moment, isReply: false)
        answered(at: name, &draft)
        return draft.form(boundary: moment.nonce, placeholders: holes)
    }

    func answer(_ said: ExpertSaid, _ asked: Asked) -> Answer {
        let post = asked.facts.posts.first
        let title = post?.title ?? ""
        let words: String =
            switch said {
            case .declined:
                "Thank you for saying so. Somebody else is asked about \"\(title)\", and nobody hears that you were."
            case .passed(_, let name): "\(name) is asked about \"\(title)\" now."
            case .nobody(_, let handle):
                "Nobody was asked: @\(handle) is not in the group, has been asked before, or wants no such mail."
            case .notPassed:
                "Nobody else was asked about \"\(title)\": whoever is asked can hand it on, to three people in all."
            }
        return Answer(words: words, rows: post.map { [AnswerRow(lead: title, url: site(.permalink($0.id)))] } ?? [])
    }
}
