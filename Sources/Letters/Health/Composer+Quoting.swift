import Guild
import Mail

extension Composer {
    /// "A sentence of yours goes to the sponsors of the group."
    func quoting(_ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders) throws(Failure) -> LetterForm {
        let group = try known(facts.group, "the group")
        let prepared = try known(facts.prepared, "its address")
        let name = name(.prepared, prepared.rawValue, holes)
        var values = common(group)
        quote(facts.health.quotation, &values)
        values["answerAddress"] = written(name)
        values["noLink"] = ours.mailto(name, subject: "Please do not quote me", body: "no")
        var draft = service(
            "quoting", "May the sponsors of \(group.title) read this?", values, to: facts, moment, isReply: false)
        answered(at: name, &draft)
        return draft.form(boundary: moment.nonce, placeholders: holes)
    }

    func quote(_ quotation: Quotation?, _ values: inout Values) {
        values.set("quoteWords", quotation?.words)
        values.set("quoteBy", quotation?.author)
        values.set("quoteUrl", quotation.map { site(.permalink($0.id)) })
    }
}
