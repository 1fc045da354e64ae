import Guild
import Mail

extension Composer {
    /// A group has fallen silent: three ideas for whoever looks after it, or what a director can do.
    func silence(
        days: Int, isForDirector: Bool, isLast: Bool, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        let group = try known(facts.group, "the group")
        var values = common(group)
        values["days"] = "\(days)"
        values["name"] = group.name
        values["isForDirector"] = isForDirector
        values["isLast"] = isLast
        values["asksNeeds"] = !facts.silence.wasAsked
        values.set("last", facts.silence.last?.title)
        values.set("lastUrl", facts.silence.last.map { site(.permalink($0.id)) })
        values.set(
            "facilitators",
            facts.silence.facilitators.isEmpty ? nil : facts.silence.facilitators.joined(separator: ", "))
        values["promptsAddress"] = ours.address(for: "\(group.name).prompts")
        values["eventsAddress"] = ours.address(for: "\(group.name).events")
        values["facilitatorsAddress"] = ours.address(for: "\(group.name).facilitators")
        values["writeLink"] = ours.mailto(
            "\(group.name).facilitators", subject: "How is \(group.title)?",
            body:
                "Dear \(facts.silence.facilitators.joined(separator: ", ")),\n\nnobody has written in \(group.title) for \(days) days. What would help you? Is there somebody else who would like to look after it, or should it end?\n\n"
        )
        return service(
            "silence", "\(group.title) has been silent for \(days) days", values, to: facts, moment, isReply: false
        ).form(boundary: moment.nonce, placeholders: holes)
    }
}
