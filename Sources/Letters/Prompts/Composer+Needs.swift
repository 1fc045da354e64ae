import Guild
import Mail

/// What a group needs: the questions, and what was answered.
extension Composer {
    func needs(_ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders) throws(Failure) -> LetterForm {
        let group = try known(facts.group, "the group")
        let prepared = try known(facts.prepared, "its address")
        let name = name(.prepared, prepared.rawValue, holes)
        var values = common(group)
        values["questions"] = Needs.questions.map { Values(values: ["question": $0]) }
        values["until"] = EventWords.moment(facts.needs.until, in: zones.known(facts.recipientZone, or: zone), zones)
        values["facilitators"] = facts.needs.facilitators.joined(separator: ", ")
        values["answerAddress"] = written(name)
        values["answerLink"] = ours.mailto(
            name, subject: "What I need", body: Needs.questions.joined(separator: "\n\n"))
        var draft = service("needs", "What do you need of \(group.title)?", values, to: facts, moment, isReply: false)
        answered(at: name, &draft)
        return draft.form(boundary: moment.nonce, placeholders: holes)
    }

    func needsGathered(_ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders) throws(Failure) -> LetterForm {
        let group = try known(facts.group, "the group")
        var values = common(group)
        values["count"] = "\(facts.needs.answers.count)"
        values["asked"] = "\(facts.needs.asked)"
        values["answers"] = facts.needs.answers.map { answer in
            Values(values: [
                "author": answer.author, "text": answer.text, "fragment": PlainFragment.html(answer.text),
                "promptLink": ours.mailto(
                    "\(group.name).prompts", subject: "What some of us need",
                    body: "Post: Monday 8:00\n\n"),
            ])
        }
        values["hasAnswers"] = !facts.needs.answers.isEmpty
        values["promptsAddress"] = ours.address(for: "\(group.name).prompts")
        return service(
            "needs-gathered", "What people need of \(group.title)", values, to: facts, moment, isReply: false
        ).form(boundary: moment.nonce, placeholders: holes)
    }
}
