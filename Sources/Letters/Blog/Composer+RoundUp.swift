import Guild
import Mail

extension Composer {
    /// A month as a draft, for whoever looks after the group.
    func roundUp(_ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders) throws(Failure) -> LetterForm {
        let group = try known(facts.group, "the group")
        let roundUp = try known(facts.blog.roundUp, "the draft")
        let prepared = try known(facts.prepared, "its address")
        guard roundUp.state == .open, roundUp.items.count >= RoundUp.fewest else {
            throw .nothingToSay("it is published, or there is nothing in it any more")
        }
        let name = name(.prepared, prepared.rawValue, holes)
        let text = RoundUp.text(roundUp.items, at: site)
        var values = common(group)
        values["title"] = roundUp.title(of: group.title)
        values["month"] = roundUp.month.name
        values["text"] = text
        values["fragment"] = PlainFragment.html(text)
        values["answerAddress"] = written(name)
        values["yesLink"] = ours.mailto(name, subject: "publish")
        values["noLink"] = ours.mailto(name, subject: "drop")
        var draft = service(
            "round-up", "A draft for the blog: \(roundUp.title(of: group.title))", values, to: facts, moment,
            isReply: false)
        answered(at: name, &draft)
        return draft.form(boundary: moment.nonce, placeholders: holes)
    }
}
