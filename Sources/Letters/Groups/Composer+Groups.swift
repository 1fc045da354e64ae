import Guild
import Mail

/// What came of a word about a group itself.
extension Composer {
    func groupQuestion(_ question: Question, _ facts: LetterFacts, _ values: inout Values) -> String {
        let group = facts.group?.title ?? community
        values["members"] = "\(facts.questions.members)"
        values["isOne"] = facts.questions.members == 1
        let ended = facts.questions.ended?.title ?? "Your group"
        values["ended"] = ended
        values["name"] = facts.group?.name ?? ""
        values["purpose"] = facts.group?.purpose ?? ""
        return question.kind == .groups(.goingOn)
            ? "\(ended) has ended. Will you go on in \(group)?" : "Close \(group)?"
    }

    func answer(_ said: GroupSaid, _ asked: Asked) -> Answer {
        let group = asked.group
        let name = asked.facts.groups.first?.group.name ?? "GROUP"
        let other = asked.facts.groups.count > 1 ? asked.facts.groups[1].group : nil
        let otherTitle =
            asked.facts.groups.dropFirst().first.map {
                $0.group.visibility == .private && $0.membership == nil ? $0.group.name : $0.group.title
            } ?? "the other group"
        let archive =
            asked.facts.groups.first.map { [AnswerRow(lead: "", url: site(.group($0.group.name, page: 1)))] } ?? []
        switch said {
        case .changed(_, let words):
            let isPrivate = words == GroupPolicy.visibility(.private).said
            return Answer(
                words: "Done. \(group) has now: \(words)."
                    + (isPrivate ? " Copies that others have made, and letters that went out, stay out." : ""))
        case .isSo: return Answer(words: "It is so already. Nothing was changed.")
        case .confirmFirst:
            return Answer(words: "\(group) goes on for now. A mail of its own asks whether you mean it.")
        case .kept(_, let day):
            return Answer(words: "Nobody is asked about the silence in \(group) before \(date(of: day)).")
        case .noDay(let words):
            return Answer(
                words:
                    "\"\(words)\" is no day that we understood, within a year. Please write for example: keep \(name) until May"
            )
        case .closed:
            return Answer(
                words: "\(group) is closed. What was written there stays to read."
                    + (asked.facts.groups.first?.membership == nil
                        ? "" : " To go on, those who looked after it send us: reopen \(name)"),
                rows: archive)
        case .reopened: return Answer(words: "\(group) goes on. People can write there again.", rows: archive)
        case .notClosed: return Answer(words: "\(group) is not closed. Nothing was changed.")
        case .notDirector:
            return Answer(
                words:
                    "A new group is made by those who look after the whole community. Please write to the host: \(ours.bare)"
            )
        case .wished:
            return Answer(
                words:
                    "Those who look after the other side have been asked. When one of them sends the same words, the members of \(group) are asked whether they go on in \(otherTitle), and \(group) is closed. Nobody is moved without a yes of their own."
            )
        case .wishOf(_, _, let by):
            let otherName = other?.name ?? "GROUP"
            return Answer(
                words:
                    "\(by) would like \(group) to join \(otherTitle): \(group) would be closed, its archive would stay where it is, and each of its members would be asked whether they go on in \(otherTitle). If you agree, send us: join \(name) to \(otherName)"
            )
        case .joined(_, _, let count):
            return Answer(
                words:
                    "\(group) is closed, and its archive stays where it is. \(count == 1 ? "One member was" : "\(count) members were") asked whether they go on in \(otherTitle)."
            )
        case .staysPrivate:
            return Answer(
                words:
                    "What was written in \(group) was written for its members, so it stays private. For words that everybody may read, a new group is the better place; single threads can be written there anew by their authors."
            )
        case .incomplete(let missing):
            return Answer(
                words:
                    "No group was made: \(missing.joined(separator: ", ")) \(missing.count == 1 ? "is" : "are") missing. Please send it again like this:",
                rows: [
                    AnswerRow(
                        lead: "",
                        lines: [
                            "group add labs", "Title: Labs", "For: what the group is for",
                            "Gain: what its members gain",
                            "Facilitator: @jane",
                        ])
                ])
        case .nameTaken(let name):
            return Answer(
                words:
                    "\"\(name)\" cannot be a group's name: it is taken, or not 1 to 20 lower-case letters, digits or hyphens."
            )
        case .founded(let name, let title, let who):
            return Answer(
                words: "\(title) is there: \(ours.address(for: name)). "
                    + (who.map {
                        "\($0) has been asked to look after it; until they say yes, you do, and then both of you."
                    }
                        ?? "You look after it.")
                    + " To invite people, send us: invite \(name), and their addresses below.",
                rows: [AnswerRow(lead: "", url: site(.group(name, page: 1)))])
        case .ended(_, let by):
            return Answer(
                words:
                    "\(by) has closed \(group). You get no more letters from it. What was written there stays to read. If it should go on, write to it: those who look after the community hear of that.",
                rows: archive)
        case .keptMail:
            return Answer(
                words:
                    "\(group) is closed, so your mail was not posted. Those who look after the community hear that you wrote. If the group goes on, please send it again.",
                rows: archive)
        case .written(_, let mails):
            return Answer(
                words:
                    "\(mails == 1 ? "A mail has" : "\(mails) mails have") come from members for \(group), which is closed, and hear that it is. If it should go on, send us: reopen \(name)",
                rows: archive)
        }
    }

    private func date(of day: CalendarDay) -> String { MailDate.date(Int64(day.daysSince1970) * 86_400) }
}
