import Guild
import Mail

/// Letters about what is kept to begin conversations with.
extension Composer {
    func compose(
        _ letter: PromptLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        switch letter {
        case .needs: return try needs(facts, moment, holes)
        case .needsGathered: return try needsGathered(facts, moment, holes)
        case .tomorrow: break
        }
        let prompt = try known(facts.prompt, "the prompt")
        let text = try known(prompt.texts.first, "its text")
        let id = try known(facts.prepared, "its address")
        let name = name(.prepared, id.rawValue, holes)
        var values = common(facts.group)
        values["title"] = text.title
        values["text"] = text.text
        values["fragment"] = PlainFragment.html(text.text)
        values["when"] = clock(prompt.nextAt, in: prompt.zone)
        values["isWeekly"] = prompt.weekly != nil
        values["answerAddress"] = written(name)
        values["skipLink"] = ours.mailto(name, subject: "skip")
        values["laterLink"] = ours.mailto(name, subject: "later 1w")
        var draft = service("prompt", "Goes out soon: \(text.title)", values, to: facts, moment, isReply: false)
        answered(at: name, &draft)
        return draft.form(boundary: moment.nonce, placeholders: holes)
    }

    private func clock(_ at: Int64, in zone: String) -> String {
        EventWords.moment(at, in: zones.known(zone, or: self.zone), zones)
    }

    func answer(_ said: PromptSaid, _ asked: Asked) -> Answer {
        let zone = asked.letter.recipientZone
        func when(_ at: Int64) -> String { clock(at, in: zone) }
        switch said {
        case .kept(let title, let count, let at, let isWeekly):
            let first = count > 1 ? "\(count) texts are kept. The first, \"\(title)\"," : "\"\(title)\" is kept. It"
            let goes = count > 1 ? "goes out \(when(at)), and the others one a week after it" : "goes out \(when(at))"
            let again = isWeekly && count == 1 ? ", and each week after that" : ""
            return Answer(
                words:
                    "\(first) \(goes)\(again), in your name. Before it does, you are shown it and can stop it. \(isWeekly ? "In a week in which people have just been talking it does not go out. " : "")To see all of them, send us the word prompts."
            )
        case .list:
            guard !asked.facts.prompts.isEmpty else {
                return Answer(
                    words:
                        "Nothing is kept. A mail to \(ours.address(for: "GROUP.prompts")) keeps something; its first line says when: Post: every Monday 8:00. Ten to begin with: prompts ideas"
                )
            }
            return Answer(
                words: "What is kept to begin conversations with. To end one: prompts drop, and its number.",
                rows: asked.facts.prompts.map { prompt, group in
                    let others = prompt.texts.count > 1 ? ", and \(prompt.texts.count - 1) more after it" : ""
                    let again = prompt.weekly != nil ? ", weekly" : ""
                    return AnswerRow(
                        lead: "\(prompt.id): \(prompt.texts.first?.title ?? "")",
                        lines: [
                            "\(group), by \(prompt.authorName), \(when(prompt.nextAt))\(again)\(others)"
                                + (prompt.isWaiting ? "; it waits for your word" : "")
                        ])
                })
        case .ideas:
            return Answer(
                words:
                    "Ten to begin a conversation with. Send one to \(ours.address(for: "GROUP.prompts")), in your own words, with a first line like: Post: every Monday 8:00",
                rows: PromptIdeas.all.map { AnswerRow(lead: $0.title, lines: [$0.text]) })
        case .moved(let title, let at): return Answer(words: "\"\(title)\" goes out \(when(at)).")
        case .changed(let title): return Answer(words: "\"\(title)\" goes out with your new text.")
        case .droppedBy(let title, let name):
            return Answer(words: "\(name) has ended \"\(title)\", which you kept: it does not go out any more.")
        case .dropped(let title): return Answer(words: "\"\(title)\" does not go out any more.")
        case .unread(let title, let at):
            return Answer(
                words:
                    "We could not tell what shall become of \"\(title)\", which would go out \(when(at)). It waits until you reply to the same mail with one of these: skip, later 1w, drop, yes, or a line \"New text:\" with the words below it."
            )
        case .needsAsked(_, let until):
            return Answer(
                words:
                    "All members of \(asked.group) are asked what they need, once. Their answers come to you \(when(until)), and go to nobody else."
            )
        case .needsAskedBefore(_, let until):
            return Answer(
                words:
                    "\(asked.group) was asked that before, until \(when(until)), and people are asked once. A mail to its prompts asks something else."
            )
        case .needsNoted:
            return Answer(
                words:
                    "Thank you. Your answer goes to those who look after \(asked.group). To say more, reply to the same mail again."
            )
        case .needsOver:
            return Answer(
                words:
                    "\(asked.group) has been asked, and the answers have gone to those who look after it. You can still write to them: \(ours.address(for: "\(asked.facts.groups.first?.group.name ?? "").facilitators"))"
            )
        case .gone: return Answer(words: "That is not kept any more.")
        }
    }
}

/// Ready ones. Plain questions that anybody can answer in three lines.
enum PromptIdeas {
    static let all = [
        PromptText(
            title: "What did you try this week?", text: "One thing, in three lines: what you did, and what came of it."),
        PromptText(
            title: "A case", text: "Somebody I work with … (what happened, without names). What would you have done?"),
        PromptText(
            title: "Show and tell", text: "Please send one thing that you made and use: a sheet, a picture, a list."),
        PromptText(
            title: "I think we are wrong about this",
            text: "We always say that … I am not so sure. Who sees it otherwise?"),
        PromptText(title: "What surprised you?", text: "Something that went otherwise than you expected, lately."),
        PromptText(title: "The best question you were asked", text: "By whom, and what did you say?"),
        PromptText(title: "Something that did not work", text: "What would you tell somebody who is about to try it?"),
        PromptText(
            title: "Two ways to do it", text: "Some of us do it like this, some like that. What speaks for yours?"),
        PromptText(title: "What are you reading?", text: "One text that helped you, and for whom it would be good."),
        PromptText(
            title: "What would help you now?", text: "One line each: what you are working on, and where you are stuck."),
    ]
}
