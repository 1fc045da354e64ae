import Guild
import Mail

/// What was said in a chat while somebody was not there.
extension Composer {
    func compose(
        _ letter: ChatLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        let group = try known(facts.group, "the group")
        guard case .lines(let sitting, _, _) = letter else { throw .nothingToSay("the chat is gone") }
        var values = common(group)
        let name = "\(group.name).chat"
        values["lines"] = facts.chat.lines.map { line in
            Values(values: [
                "author": line.author, "text": line.text,
                "time": clock(line.at, in: zones.known(facts.recipientZone, or: zone)),
            ])
        }
        values["chatAddress"] = written(name)
        values["url"] = site(.chat(group.name))
        values["stopLink"] = ours.mailto("", subject: "set \(name) none")
        values["request"] = "set \(name) none"
        let day = date(facts.chat.startedAt, in: facts.recipientZone)
        var draft = service(
            "chat", "Chat in \(group.title), \(day)", values, to: facts, moment, isReply: false,
            inReplyTo: MessageID("chat.\(sitting)@\(ours.domain)"))
        draft.add("Reply-To", .address(MailAddress(name: "\(group.title) chat", address: ours.address(for: name))!))
        return draft.form(boundary: moment.nonce, placeholders: holes)
    }

    private func clock(_ time: Int64, in zone: String) -> String {
        let minutes = zones.wall(at: time, in: zone).seconds / 60
        return "\(CivilDate.two(Int(minutes / 60 % 24))):\(CivilDate.two(Int(minutes % 60)))"
    }
}
