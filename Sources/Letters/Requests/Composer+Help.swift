import Guild
import Mail

/// How everything works here: what its reader can ask for, and nothing else.
extension Composer {
    func help(_ facts: LetterFacts, _ moment: Moment) -> Draft {
        var values = common(nil)
        let isMember = facts.requests.isMember
        values["isMember"] = isMember
        values.set("moreGroups", facts.requests.moreGroups > 0 ? "\(facts.requests.moreGroups)" : nil)
        values["hasGroups"] = !facts.requests.groups.isEmpty
        values["groups"] = facts.requests.groups.map { group in
            Values(values: [
                "group": group.title, "groupAddress": writeTo(group),
                "groupLink": ours.mailto(isMember ? group.name : "\(group.name).join"),
            ])
        }
        values["sections"] = HelpSection.allCases.compactMap { (section: HelpSection) -> Values? in
            let lines = lines(of: section, facts)
            guard !lines.isEmpty else { return nil }
            var one = Values(values: ["section": section.rawValue])
            one["lines"] = lines
            return one
        }
        let subject = facts.arrival.map(answering) ?? "How \(community) works"
        return service(
            "help", subject, values, to: facts, moment, isReply: true, inReplyTo: facts.arrival?.messageID)
    }

    private func lines(of section: HelpSection, _ facts: LetterFacts) -> [Values] {
        if section == .facilitators, !facts.requests.isFacilitator { return [] }
        var lines = CommandWord.allCases.filter {
            $0.section == section && (facts.requests.isMember || $0.isForStrangers)
        }.map { ($0.usage, $0.meaning) }
        if section == .yourself, facts.requests.isMember {
            lines = SettingWord.allCases.map { ($0.usage, $0.meaning) } + lines
        }
        return lines.map { usage, meaning in
            let space = String(repeating: " ", count: max(2, 28 - usage.count))
            return Values(values: ["usage": usage, "meaning": meaning, "line": usage + space + meaning])
        }
    }
}
