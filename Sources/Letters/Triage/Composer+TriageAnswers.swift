import Guild
import Mail

/// Reports, told to whoever reported, to the author, and to those who decide. Nobody hears who reported.
extension Composer {
    func answer(_ said: TriageSaid, _ asked: Asked) -> Answer {
        let post = asked.facts.posts.first
        let title = post.map { "\"\($0.title)\"" } ?? "that post"
        let group = post?.group.title ?? "its group"
        let author = post?.author ?? "its author"
        func rows(_ id: ContributionID) -> [AnswerRow] { [AnswerRow(lead: "", url: site(.permalink(id)))] }
        switch said {
        case .flagged(let id, let isHidden):
            return Answer(
                words: "Thank you. The people who look after \(group) have been told about \(title) by \(author). "
                    + (isHidden
                        ? "It is hidden until they have looked."
                        : "It is still there; it will be hidden if three members report it.")
                    + " They see the reason and what you wrote behind it. Nobody is told that it was you.",
                rows: rows(id))
        case .flaggedBefore:
            return Answer(
                words: "You have reported \(title) by \(author) before. The people who look after \(group) know.")
        case .own(let id):
            return Answer(words: "\(title) is your own. \(howToMend(id))")
        case .hidden(let id, let reason):
            return Answer(
                words:
                    "\(title) by \(author) is hidden: \(reason.rawValue). Its author hears the reason, your words, and how to change it. What was mailed stays mailed. To show it again, send us: show \(id)"
            )
        case .shown(let id):
            return Answer(words: "\(title) by \(author) stays. Reports do not hide it any more.", rows: rows(id))
        case .yoursIsHidden(let id, let reason, let words?):
            return Answer(
                words:
                    "The people who look after \(group) have hidden your post \(title) in the archive: \(reason.rawValue). \(Composer.saidOf(reason)) \(howToMend(id)) They look at it again before it is back."
                    + (words.isEmpty ? "" : " They write:"),
                rows: words.isEmpty ? [] : [AnswerRow(lead: "", lines: [words])])
        case .yoursIsHidden(let id, let reason, nil):
            return Answer(
                words:
                    "Your post \(title) in \(group) was reported: \(reason.rawValue). It is hidden in the archive until the people who look after \(group) have looked at it. You need not do anything. \(howToMend(id))"
            )
        case .yoursIsShown(let id):
            return Answer(words: "Your post \(title) in \(group) is back in the archive.", rows: rows(id))
        case .mended(let id):
            return Answer(
                words:
                    "Your post \(id) has its new words. The people who look after \(group) look at it before it is back in the archive."
            )
        case .note(let id, let words, let name):
            let quoted = asked.facts.posts.first.map { "> \($0.excerpt)" } ?? ""
            return Answer(
                words:
                    "\(name), who looks after \(group), writes to you about your post \(title). Nobody else gets this. Your answer goes to those who look after \(group): \(ours.address(for: "\(asked.facts.posts.first?.group.name ?? "").facilitators"))",
                rows: [AnswerRow(lead: "", lines: quoted.isEmpty ? [words] : [words, "", quoted])] + rows(id))
        case .noted(_, let name):
            return Answer(words: "\(name) gets your words about \(title), and nobody else does.")
        case .notNoted:
            return Answer(
                words:
                    "Your words went to nobody. A note is for those who look after the group, to the author of the post that they reply to: note @jane: and the words."
            )
        case .nobodyLooks(let id, let reason):
            return Answer(
                words:
                    "\(title) by \(author) in \(group) was reported: \(reason.rawValue). Nobody who looks after the group has decided about it. Please look, or find somebody who does.",
                rows: rows(id))
        }
    }

    private func howToMend(_ id: ContributionID) -> String {
        "To change it, send a new mail to \(ours.bare) whose first line is edit \(id), with your new words below. To remove it, send delete \(id)."
    }

    /// A sentence more, for an author who may not know what is meant.
    private static func saidOf(_ reason: FlagReason) -> String {
        switch reason {
        case .offTopic: "It is about something else than the group is for."
        case .unkind: "It may hurt somebody."
        case .spam: "It reads like advertising."
        case .known: "It was said here before."
        case .brokenLink: "A link in it leads nowhere."
        case .wrong: "Something in it is not right."
        case .privateData: "It may tell something about a person who does not want that."
        case .notTheirs: "It holds what others have made, and may not be shared."
        case .other: ""
        }
    }

    /// "May this stand?"
    func flagged(_ facts: FlaggedFacts, _ name: String, _ values: inout Values) -> String {
        let title = facts.post?.title ?? "a post"
        values["title"] = title
        values["author"] = facts.post?.author ?? "Somebody"
        values["url"] = facts.post.map { site(.permalink($0.id)) } ?? ""
        shown(facts.text, whole: false, &values)
        values["isHidden"] = facts.isHidden
        values["isMended"] = facts.isMended
        values["reasons"] = FlagReason.allCases.compactMap { reason in
            facts.reasons[reason].map { count in
                Values(values: ["reason": count == 1 ? reason.rawValue : "\(reason.rawValue), \(count) times"])
            }
        }
        values["words"] = facts.words.map { Values(values: ["said": $0]) }
        values["hasWords"] = !facts.words.isEmpty
        values["hideLink"] = ours.mailto(name, subject: "hide")
        values["okLink"] = ours.mailto(name, subject: "ok")
        return title
    }
}
