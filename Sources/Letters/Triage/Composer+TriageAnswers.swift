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
                words: "Thank you. The people who look after \(group) look at \(title) by \(author)"
                    + (isHidden ? "; until then it is hidden." : ". It is hidden once three members have reported it.")
                    + " Nobody is told that it was you.", rows: rows(id))
        case .flaggedBefore:
            return Answer(
                words: "You have reported \(title) by \(author) before. The people who look after \(group) know.")
        case .own(let id):
            return Answer(
                words:
                    "\(title) is your own. To change it, send us: edit \(id), with the new words below. To remove it: delete \(id)"
            )
        case .hidden(let id, let reason):
            return Answer(
                words:
                    "\(title) by \(author) is hidden: \(reason.rawValue). Its author was told the reason, and how to mend it. What was mailed stays mailed. To let it stand, send us: show \(id)"
            )
        case .shown(let id):
            return Answer(words: "\(title) by \(author) stands. Reports do not hide it any more.", rows: rows(id))
        case .yoursIsHidden(let id, let reason):
            return Answer(
                words:
                    "Your post \(title) in \(group) is hidden from the archive: \(reason.rawValue). \(Composer.saidOf(reason)) To mend it, send us: edit \(id), with the new words below; the people who look after \(group) look at it again. To remove it: delete \(id)"
            )
        case .yoursIsShown(let id):
            return Answer(words: "Your post \(title) in \(group) stands again, as it was.", rows: rows(id))
        case .mended(let id):
            return Answer(
                words:
                    "Your post \(id) has its new words. The people who look after \(group) look at it before it stands again."
            )
        case .nobodyLooks(let id, let reason):
            return Answer(
                words:
                    "\(title) by \(author) in \(group) was reported: \(reason.rawValue). Nobody who looks after the group has decided about it. Please look, or find somebody who does.",
                rows: rows(id))
        }
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
        case .privateData: "It tells something about a person that is theirs alone."
        case .notTheirs: "It holds what others have made, and may not be shared."
        case .other: "Somebody asks you to look at it again."
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
