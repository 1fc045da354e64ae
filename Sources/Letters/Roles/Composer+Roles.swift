import Guild
import Mail

/// Letters about parts.
extension Composer {
    /// "Will you?", or "Do you mean it?"
    func part(_ question: Question, _ facts: LetterFacts, _ values: inout Values) -> String {
        let group = facts.group?.title ?? community
        values["by"] = facts.questions.candidate?.name ?? "Somebody"
        if question.kind == .roles(.directing) { return "Will you help to look after \(community)?" }
        guard let part = question.part else { return "A question" }
        values["role"] = part.role.rawValue
        values["aRole"] = "\(Composer.article(part.role)) \(part.role.rawValue)"
        values["isOwn"] = part.person == question.person && question.kind == .roles(.dismissal)
        values["whose"] = facts.questions.candidate?.name ?? "Somebody"
        values["duties"] = Composer.duties(part.role).map { Values(values: ["duty": $0]) }
        return question.kind == .roles(.appointment)
            ? "Will you be \(Composer.article(part.role)) \(part.role.rawValue) of \(group)?"
            : "End a part in \(group)?"
    }

    private static func article(_ role: Role) -> String { role == .expert ? "an" : "a" }

    /// In a few lines, for somebody who has never done it.
    private static func duties(_ role: Role) -> [String] {
        switch role {
        case .facilitator:
            [
                "You welcome who is new, begin conversations, and say what they came to.",
                "Once a day at most you get one mail with what waits for a word of yours; you answer it by numbers and words.",
                "Once a week you hear which introductions and questions nobody has answered.",
            ]
        case .expert:
            [
                "Questions that nobody has answered may come to you, one a week at most. \"can't\" passes one on.",
                "Your name stands on the page of the group, with what you know about.",
            ]
        case .sponsor:
            [
                "You show that the work of the group is wanted, and help where it needs somebody's word.",
                "Your name stands on the page of the group.",
            ]
        case .contributor, .reader: []
        }
    }

    func answer(_ said: RoleSaid, _ asked: Asked) -> Answer {
        let group = asked.group
        let name = asked.facts.groups.first?.group.name ?? "GROUP"
        func a(_ role: Role) -> String { "\(Composer.article(role)) \(role.rawValue)" }
        switch said {
        case .asked(_, let who, let role):
            return Answer(
                words: "\(who) has been asked, and is \(a(role)) of \(group) as soon as they say yes. You will hear.")
        case .holdsItAlready(_, let who, let role):
            return Answer(words: "\(who) is \(a(role)) of \(group) already.")
        case .holdsItNot(_, let who, let role): return Answer(words: "\(who) is no \(role.rawValue) of \(group).")
        case .noMember(_, let who):
            return Answer(words: "\(who) is no member of \(group). Invite them first: invite \(name)")
        case .confirmFirst(_, let who, let role):
            return Answer(
                words: "\(who) is still \(a(role)) of \(group). A mail of its own asks whether you mean it.")
        case .oneAtATime:
            return Answer(
                words:
                    "One mail asks about one part in \(group). The second was not asked about: please send it in a mail of its own."
            )
        case .cameToNothing:
            return Answer(
                words:
                    "Thank you for saying yes. Whoever asked you cannot give parts in \(group) any more, so nothing was changed."
            )
        case .lastOne:
            return Answer(
                words:
                    "Nobody else looks after \(group), so nothing was changed. First appoint somebody: appoint @jane facilitator of \(name)"
            )
        case .colleague(_, let who):
            return Answer(
                words: "\(who) looks after \(group) as you do. Only they themselves, or a director, can end that.")
        case .became(_, .reader):
            return Answer(
                words: "In \(group) you only read now. To write again, send us: become contributor of \(name)")
        case .became(_, let role): return Answer(words: "In \(group) you are \(a(role)) now.")
        case .hasPart:
            return Answer(
                words:
                    "You have a part in \(group) that others count on, so nothing was changed. To give it up, write to those who look after it: \(ours.address(for: "\(name).facilitators"))"
            )
        case .askThem:
            return Answer(
                words:
                    "In \(group) those who look after it say who writes. Please ask them: \(ours.address(for: "\(name).facilitators"))"
            )
        case .granted(_, let who, let role): return Answer(words: "\(who) said yes, and is \(a(role)) of \(group) now.")
        case .refused(_, let who, let role):
            return Answer(words: "\(who) would rather not be \(a(role)) of \(group). Nothing was changed.")
        case .yours(_, let role):
            return Answer(
                words: "You are \(a(role)) of \(group) now. Thank you!",
                rows: Composer.duties(role).map { AnswerRow(lead: $0) }
                    + Composer.firstWords(role, name).map {
                        AnswerRow(lead: $0)
                    })
        case .yoursEnded(_, let role, let by):
            return Answer(
                words:
                    "\(by) has ended your part as \(role.rawValue) of \(group). You are still a member. If you wonder why, write to those who look after it: \(ours.address(for: "\(name).facilitators"))"
            )
        case .orphaned(_, let who, let likely):
            return successors(
                "\(who) has left \(group), and nobody looks after it now. To find somebody", likely, name)
        case .unreachable(_, let who, let likely):
            return successors(
                "Letters to \(who) come back, and nobody else looks after \(group). To find somebody to help", likely,
                name)
        case .directing(let step, let who): return Answer(words: directing(step, who))
        case .ended(_, let who, let role): return Answer(words: "\(who) is no \(role.rawValue) of \(group) any more.")
        }
    }

    private func directing(_ step: RoleSaid.Directing, _ who: String) -> String {
        switch step {
        case .asked: "\(who) has been asked, and is a director as soon as they say yes. You will hear."
        case .already: "\(who) is a director already."
        case .onlyDirectors: "Only those who look after the whole community name others for it. Nothing was changed."
        case .granted: "\(who) said yes, and looks after \(community) with you now."
        case .refused: "\(who) would rather not look after the whole community. Nothing was changed."
        case .cameToNothing:
            "Thank you for saying yes. Whoever asked you cannot name directors any more, or you are in no group now, so nothing was changed."
        case .yours:
            "You look after \(community) now, with others. Thank you! What you can do is in our answer to: help"
        }
    }

    /// Who may look after a group of that name.
    private func successors(_ why: String, _ likely: [String], _ group: String) -> Answer {
        Answer(
            words: "\(why), send us for example: appoint @\(likely.first ?? "jane") facilitator of \(group)."
                + (likely.isEmpty ? "" : " Who wrote most there lately:"),
            rows: likely.map { AnswerRow(lead: "@\($0)") })
    }

    /// What to begin with.
    private static func firstWords(_ role: Role, _ group: String) -> [String] {
        switch role {
        case .facilitator:
            [
                "To see what waits, send us: docket", "Ten ways to begin a conversation: prompts ideas",
                "What people need, asked once: needs \(group)",
                "Somebody to help you: appoint @jane facilitator of \(group)",
                "All that you can do: help",
            ]
        case .expert: ["To say what you know about, send us: set expertise rubrics, mentoring"]
        case .sponsor, .contributor, .reader: []
        }
    }
}
