import Guild
import Mail

/// What requests about who is in a group are answered.
extension Composer {
    func answer(_ said: MembershipSaid, _ asked: Asked) -> Answer {
        let facts = asked.facts
        let group = asked.group
        switch said {
        case .who:
            let count = facts.groups.first?.members ?? 0
            let isMember = facts.groups.first?.membership != nil
            return Answer(
                words: "\(group) has \(count) \(count == 1 ? "member" : "members")."
                    + (isMember ? (facts.hasMore ? " The first hundred:" : "") : " Those to turn to:"),
                rows: facts.people.map(row))
        case .people(let topic):
            return Answer(
                words: facts.people.isEmpty
                    ? "We know of nobody who has named \"\(topic)\" as something they know, or who wrote about it. Why not ask the group?"
                    : "Who knows about \"\(topic)\", or wrote about it:",
                rows: facts.people.map(row))
        case .joined: return Answer(words: "You are a member of \(group) now. A welcome comes by itself.")
        case .alreadyIn: return Answer(words: "You are a member of \(group) already.")
        case .awaitsApproval:
            return Answer(words: "The people who look after \(group) have been asked. You will hear from them.")
        case .left:
            let titles = facts.groups.map(\.group.title)
            return Answer(
                words:
                    "You have left \(list(titles)). What you gave stays where it is. To come back, send us the words:",
                rows: facts.groups.map { AnswerRow(lead: "join \($0.group.name)") })
        case .invited(_, let count, let members, let unreadable):
            var words =
                count == 0
                ? "Nobody was invited to \(group)."
                : "\(count) \(count == 1 ? "person was" : "people were") invited to \(group)."
            if members > 0 {
                words +=
                    " \(members) \(members == 1 ? "is" : "are") in it already, or \(members == 1 ? "was" : "were") invited before."
            }
            if !unreadable.isEmpty {
                words += " These lines could not be used; each needs one address, and there is a limit for a day:"
            }
            return Answer(words: words, rows: unreadable.map { AnswerRow(lead: $0) })
        case .welcomeSaved:
            return Answer(words: "New members of \(group) are greeted with your words from now on.")
        case .introductionTooShort:
            return Answer(
                words:
                    "Nothing was shown to anybody. To introduce yourself to \(group), reply to your welcome with a few sentences: who you are, and what you are working on."
            )
        case .letIn(let name): return Answer(words: "\(name) is a member now, and has been welcomed.")
        case .turnedAway(let name): return Answer(words: "\(name) has been told that you said no.")
        case .backIn: return Answer(words: "You are back in \(group), as you were before.")
        case .docket: return docket(facts, group, asked.holes)
        }
    }

    /// What waits for a facilitator, each with the address that takes their word; and whose letters come back.
    private func docket(_ facts: ResultFacts, _ group: String, _ holes: Placeholders) -> Answer {
        var rows = facts.waiting.map { waiting in
            let who = waiting.name.isEmpty ? "Somebody" : waiting.name
            let what =
                switch waiting.kind {
                case .membership(.approval): "\(who) asks to join"
                case .triage(.flagged): "A post was reported: \(waiting.name). Answer ok, or hide"
                case .limits(.goOn): "Mail of \(who) waits; answer go on, or drop"
                case .events(.otherTime): "\(who) asks for another time: \(waiting.subject)"
                default: "\(who) wrote: \(waiting.subject)"
                }
            return AnswerRow(
                lead: what,
                lines: [
                    "since \(MailDate.day(waiting.askedAt))"
                        + (waiting.kind.takesApproval ? "; answer approve, or reject and the reason" : "")
                ],
                reply: name(.confirm, waiting.question.rawValue, holes))
        }
        rows += facts.failing.map { failing in
            AnswerRow(
                lead: "Mails to \(failing.name) (@\(failing.handle)) come back",
                lines: [
                    "since \(MailDate.date(failing.since)); "
                        + (failing.isSuppressed
                            ? "none go to that address now. If you know another one of theirs, tell the host."
                            : "they still go there.")
                ])
        }
        return Answer(
            words: rows.isEmpty ? "Nothing waits in \(group)." : "What waits in \(group):", rows: rows)
    }

    func row(_ facts: GroupFacts) -> AnswerRow {
        let group = facts.group
        var lines = [group.purpose]
        if facts.membership != nil {
            lines.append("You are a member. A new topic: \(writeTo(group))")
        } else {
            switch group.joining {
            case .open: lines.append("To join: \(written("\(group.name).join"))")
            case .approval: lines.append("To ask to be let in: \(written("\(group.name).join"))")
            case .invitation:
                lines.append("By invitation of its facilitators: \(written("\(group.name).facilitators"))")
            }
        }
        return AnswerRow(lead: "\(group.title) (\(group.name))", url: site(.group(group.name, page: 1)), lines: lines)
    }

    func row(_ person: PersonFacts) -> AnswerRow {
        let roles = person.roles.filter { $0 != .contributor && $0 != .reader }.map(\.rawValue)
        var lines: [String] = []
        if !person.about.isEmpty { lines.append(person.about) }
        if !person.expertise.isEmpty { lines.append("knows about " + person.expertise.joined(separator: ", ")) }
        return AnswerRow(
            lead: "\(person.name) (@\(person.handle))" + (roles.isEmpty ? "" : ", " + roles.joined(separator: ", ")),
            lines: lines)
    }
}
