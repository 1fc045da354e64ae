import Guild
import Mail

/// How everything works here.
extension Composer {
    func help(_ facts: LetterFacts, _ moment: Moment) -> Draft {
        var values = common(nil)
        values.set("moreGroups", facts.requests.moreGroups > 0 ? "\(facts.requests.moreGroups)" : nil)
        values["groups"] = facts.requests.groups.map { group in
            Values(values: [
                "group": group.title, "groupAddress": writeTo(group), "groupPurpose": group.purpose,
                "facilitatorsAddress": written("\(group.name).facilitators"),
                "facilitatorsLink": ours.mailto("\(group.name).facilitators"),
                "joinAddress": written("\(group.name).join"), "joinLink": ours.mailto("\(group.name).join"),
            ])
        }
        values["commands"] = CommandWord.allCases.map {
            Values(values: ["usage": $0.usage, "meaning": $0.meaning])
        }
        values["settings"] = SettingWord.allCases.map {
            Values(values: ["usage": $0.usage, "meaning": $0.meaning])
        }
        let subject = facts.arrival.map(answering) ?? "How \(community) works"
        return service(
            "help", subject, values, to: facts, moment, isReply: true, inReplyTo: facts.arrival?.messageID)
    }
}
